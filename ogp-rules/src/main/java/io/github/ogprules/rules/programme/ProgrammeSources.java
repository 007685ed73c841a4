package io.github.ogprules.rules.programme;

import io.github.ogprules.model.Citation;

/** Where the rules on local members, working groups, awards and funding can be read. */
final class ProgrammeSources {

    private static final String OGP = "Open Government Partnership";
    private static final String FREEDOMINFO = "FreedomInfo.org";

    static final Citation PILOT = Citation.of(
            "OGP approves pilot project for subnational governments",
            FREEDOMINFO,
            "2015-10",
            "http://freedominfo.org/2015/10/ogp-approves-pilot-project-for-subnational-governments");

    static final Citation LOCAL_CALL_2020 = Citation.of(
            "Join OGP Local: call for expressions of interest",
            OGP,
            "2020-05",
            "https://www.opengovpartnership.org/documents/join-ogp-local-call-for-expressions-of-interest-may-2020/");

    static final Citation LOCAL_HANDBOOK =
            Citation.of("OGP Local handbook", OGP, "https://opengovpartnership.org/documents/ogp-local-handbook");

    static final Citation LOCAL_ELIGIBILITY = Citation.of(
            "Glossary: local eligibility criteria",
            OGP,
            "https://www.opengovpartnership.org/glossary/local-eligibility-criteria");

    static final Citation WORKING_GROUPS =
            Citation.of("Working groups", OGP, "https://www.opengovpartnership.org/about/working-groups");

    static final Citation WORKING_GROUPS_LETTER = Citation.of(
            "Letter on OGP working groups",
            "Open Knowledge Foundation, list open-government",
            "2013-09-07",
            "https://lists-archive.okfn.org/pipermail/open-government/2013-September/007095.html");

    static final Citation AWARDS_2014 =
            Citation.of("Open Government Awards 2014", OGP, "2014", "https://2014oga.carrot.net");

    static final Citation AWARDS_2015 =
            Citation.of("Open Government Awards 2015: about", OGP, "2015", "https://2015oga.carrot.net/about");

    static final Citation AWARDS_2016 =
            Citation.of("Open Government Awards 2016: about", OGP, "2016", "https://2016oga.carrot.net/about");

    static final Citation AWARDS_2021 = Citation.of(
            "Open Government Awards", OGP, "2021", "https://www.opengovpartnership.org/open-government-awards/");

    static final Citation CONTRIBUTIONS_2013 = Citation.of(
            "OGP asks governments to contribute $25,000 each",
            FREEDOMINFO,
            "2013-05",
            "http://www.freedominfo.org/2013/05/ogp-asks-governments-to-contribute-25000-each/");

    static final Citation CONTRIBUTIONS_2014 = Citation.of(
            "Contributions expected from all participating governments",
            OGP,
            "2014-05",
            "https://www.opengovpartnership.org/?p=2828");

    static final Citation PAKISTAN = Citation.of(
            "Question raised over non-submission of national action plan",
            "The News International",
            "https://www.thenews.com.pk/print/365017-question-raised-over-non-submission-of-national-action-plan");

    private ProgrammeSources() {}
}

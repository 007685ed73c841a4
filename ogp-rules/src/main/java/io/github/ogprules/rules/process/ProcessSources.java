package io.github.ogprules.rules.process;

import io.github.ogprules.model.Citation;

/** What the rules on process and membership are cited from. */
final class ProcessSources {

    private static final String OGP = "Open Government Partnership";
    private static final String FREEDOM_INFO = "FreedomInfo.org";

    static final Citation LETTERS_OF_CAUTION = Citation.of(
            "OGP releases 11 letters, caution members",
            FREEDOM_INFO,
            "2014-08",
            "http://www.freedominfo.org/2014/08/ogp-releases-11-letters-caution-members/");

    static final Citation REDEFINING_STANDARDS = Citation.of(
            "OGP redefining standards, suspending members",
            FREEDOM_INFO,
            "2014-03",
            "http://www.freedominfo.org/2014/03/ogp-redefining-standards-suspending-members/");

    static final Citation SIERRA_LEONE = Citation.of(
            "Sierra Leone mid-term report 2016-2018, year 1",
            OGP,
            "https://www.opengovpartnership.org/documents/sierra-leone-mid-term-report-2016-2018-year-1/");

    static final Citation EL_SALVADOR_OUT = Citation.of(
            "El Salvador exits international partnership on open government",
            OGP,
            "https://www.opengovpartnership.org/news/el-salvador-exits-international-partnership-on-open-government/");

    static final Citation MEMBER =
            Citation.of("Glossary: Member", OGP, "https://opengovpartnership.org/glossary/member");

    static final Citation RUSSIA = Citation.of(
            "Russia leaving OGP, provides no explanation",
            FREEDOM_INFO,
            "2013-05",
            "http://freedominfo.org/2013/05/russia-leaving-ogp-provides-no-explanation");

    static final Citation TURKEY_INACTIVE = Citation.of(
            "Turkey made inactive in the Open Government Partnership",
            OGP,
            "https://opengovpartnership.org/news/turkey-made-inactive-in-the-open-government-partnership");

    static final Citation TURKEY_OUT = Citation.of(
            "Government of Turkey leaves the Open Government Partnership",
            OGP,
            "https://www.opengovpartnership.org/news/government-of-turkey-leaves-the-open-government-partnership/");

    static final Citation TRINIDAD_OUT = Citation.of(
            "Open Government Partnership rescinds Trinidad and Tobago's membership",
            OGP,
            "https://opengovpartnership.org/news/open-government-partnership-rescinds-trinidad-and-tobagos-membership");

    static final Citation HUNGARY_OUT = Citation.of(
            "Government of Hungary withdraws from the Open Government Partnership",
            OGP,
            "https://www.opengovpartnership.org/news/media-briefing-government-of-hungary-withdraws-from-the-open-government-partnership/");

    static final Citation TANZANIA_OUT = Citation.of(
            "Tanzania withdraws from the OGP",
            OGP,
            "https://www.opengovpartnership.org/news/tanzania-withdraws-from-the-ogp/");

    static final Citation RESPONSE_POLICY_2014 =
            Citation.of("Response Policy", OGP, "http://www.opengovpartnership.org/how-it-works/response-policy");

    static final Citation RESPONSE_POLICY_2017 =
            Citation.of("OGP Response Policy", OGP, "https://www.opengovpartnership.org/ogp-response-policy/");

    static final Citation AZERBAIJAN_2016 = Citation.of(
            "Azerbaijan made inactive in OGP", "Aravot", "2016-05-05", "https://en.aravot.am/2016/05/05/176467");

    static final Citation AZERBAIJAN_2017 = Citation.of(
            "Azerbaijan to maintain its inactive status in the Open Government Partnership",
            OGP,
            "2017-06-29",
            "https://www.opengovpartnership.org/news/azerbaijan-to-maintain-its-inactive-status-in-the-open-government-partnership/");

    static final Citation AZERBAIJAN_2018 = Citation.of(
            "Azerbaijan: suspension extended; Bosnia and Herzegovina and Trinidad and Tobago",
            OGP,
            "2018-12",
            "https://opengovpartnership.org/about/news-and-events/azerbaijan-suspension-extended-bosnia-and-herzegovina-and-trinidad-and-tobago");

    static final Citation AZERBAIJAN_2023 = Citation.of(
            "Azerbaijan permanently suspended",
            "Freedom of Information Center of Armenia",
            "https://foi.am/en/news-events/12771");

    static final Citation GEORGIA_SUSPENDED = Citation.of(
            "Georgia temporarily suspended from the Open Government Partnership",
            OGP,
            "https://opengovpartnership.org/news/georgia-temporarily-suspended-from-the-open-government-partnership");

    static final Citation GEORGIA_REMOVED =
            Citation.of("Georgia removed from the OGP", "JAMnews", "https://jam-news.net/?p=227755");

    private ProcessSources() {}
}

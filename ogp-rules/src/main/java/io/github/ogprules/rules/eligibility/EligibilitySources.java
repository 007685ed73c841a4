package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.Citation;
import io.github.ogprules.rules.sources.SharedSources;

/** Where the eligibility rules of OGP can be read. */
final class EligibilitySources {

    private static final String OGP = "Open Government Partnership";
    private static final String FREEDOMINFO = "FreedomInfo.org";

    static final Citation LIST_OF_79 = Citation.of(
            "OGP releases list of 79 countries eligible to join",
            FREEDOMINFO,
            "2011-08",
            "http://freedominfo.org/2011/08/ogp-releases-list-of-79-countries-eligible-to-join");

    static final Citation FOUR_COUNTRIES_FINISH = Citation.of(
            "Azerbaijan, Macedonia, Paraguay, South Korea finish OGP action plans",
            FREEDOMINFO,
            "2012-05",
            "http://freedominfo.org/2012/05/azerbaijan-macedonia-paraguay-south-korea-finish-ogp-action-plans");

    static final Citation PERFECT_SCORE_CLUB = Citation.of(
            "Perfect score club at OGP has 16 members out of 58",
            FREEDOMINFO,
            "2012-12",
            "http://www.freedominfo.org/2012/12/perfect-score-club-at-ogp-has-16-members-out-of-58/");

    static final Citation UPDATE_2014 = Citation.of(
            "OGP eligibility update with the scores of 2014",
            OGP,
            "2014-12-22",
            "https://ogpblog.wordpress.com/2014/12/22/ogp-eligibility/");

    static final Citation CRITERIA_2014 = Citation.of(
            "2014 OGP eligibility criteria",
            OGP,
            "2014",
            "https://slidelegend.com/2014-ogp-eligibility-criteria-open-government-partnership_5b4c1f72097c475e298b45a9.html");

    static final Citation CRITERIA_2018 = Citation.of(
            "Eligibility criteria",
            OGP,
            "2018-06-01",
            "https://www.opengovpartnership.org/resources/eligibility-criteria");

    static final Citation CRITERIA_2023 =
            Citation.of("Eligibility", OGP, "2023-05-26", "https://www.opengovpartnership.org/eligibility");

    static final Citation CRITERIA_2023_NOT_ENOUGH_DATA = SharedSources.ELIGIBILITY_2023.withSection("Not enough data");

    static final Citation EIU_AS_CRITERION = Citation.of(
            "Burma: transparent governance fact sheet",
            "USAID",
            "https://2012-2017.usaid.gov/burma/documents/transparent-governance-fact-sheet");

    static final Citation FOUR_THREE_ONE = Citation.of(
            "Sierra Leone aims to join OGP after passing FOI bill",
            FREEDOMINFO,
            "2013-10",
            "http://www.freedominfo.org/2013/10/sierra-leone-aims-to-join-ogp-after-passing-foi-bill/");

    static final Citation MALAWI_2013 = Citation.of(
            "Malawi to join OGP, total membership reaches 60",
            FREEDOMINFO,
            "2013-07",
            "http://www.freedominfo.org/2013/07/malawi-to-join-ogp-total-membership-reaches-60/");

    static final Citation TUNISIA_2013 = Citation.of(
            "Tunisia to join OGP, membership now 63",
            FREEDOMINFO,
            "2014-01",
            "http://freedominfo.org/2014/01/tunisia-join-ogp-membership-now-63");

    /** Quotes OGP's note on the scores of 2014. */
    static final Citation CLOSE_TO_ELIGIBLE_2014 = Citation.of(
            "Nigeria now eligible to join the Open Government Partnership",
            "Media Rights Agenda",
            "https://mediarightsagenda.org/nigeria-now-eligible-to-join-the-open-government-partnership/");

    static final Citation COTE_DIVOIRE_2015 = Citation.of(
            "OGP Côte d'Ivoire: score of 28 July 2015 with its sources",
            "Government of Côte d'Ivoire",
            "https://ogp.gouv.ci/presentation/ogp-cote-divoire");

    static final Citation PAKISTAN_2017 = Citation.of(
            "Pakistan meets the threshold for membership with 15 of 16",
            "Economic Affairs Division, Government of Pakistan",
            "2017-07",
            "https://ead.gov.pk/NewsDetail/MDg2OTYyODQtZmJkYi00MDQ2LTk4MjAtZjBkYjUyNWVlZTY1");

    static final Citation TUNISIA_2018 = Citation.of(
            "Tunisia still member of Partnership for Open Government programme",
            "Maghreb Watch",
            "2018-06-21",
            "https://maghrebwatch.com/2018/06/21/tunisia-still-member-partnership-open-government-programme/");

    static final Citation SENEGAL_2018 =
            Citation.of("Adhésion", "Partenariat pour un gouvernement ouvert, Sénégal", "https://pgo.sn/adhesion");

    static final Citation SENEGAL_MINISTER = Citation.of(
            "Adhésion au Open Government Policy",
            "Seneweb",
            "2021-04",
            "https://www.seneweb.com/news/Societe/adhesion-au-open-government-policy-les-b_n_344294.html");

    static final Citation SENEGAL_2023 = Citation.of(
            "Transparence de l'action publique : le Sénégal invité à respecter ses engagements",
            "PressAfrik",
            "2023-07",
            "https://www.pressafrik.com/Transparence-de-l-action-publique-le-Senegal-invite-a-respecter-ses-engagements-societe-civile_a259660.html");

    private EligibilitySources() {}
}

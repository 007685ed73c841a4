package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.Citation;
import java.net.URI;

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

    static final Citation CRITERIA_2014 = Citation.builder()
            .title("2014 OGP eligibility criteria")
            .publisher(OGP)
            .date("2014")
            .url(
                    URI.create(
                            "https://slidelegend.com/2014-ogp-eligibility-criteria-open-government-partnership_5b4c1f72097c475e298b45a9.html"))
            .build();

    static final Citation TWO_MEMBERS_SLIP = Citation.of(
            "Two OGP members slip below minimum qualification level",
            FREEDOMINFO,
            "2016-02",
            "http://freedominfo.org/2016/02/two-ogp-members-slip-below-minimum-qualification-level");

    static final Citation VALUES_CHECK_DECIDED = Citation.of(
            "OGP Steering Committee meeting, New York",
            OGP,
            "2017-09-20",
            "https://vdocuments.mx/ogp-steering-committee-meeting-open-government-partnership-nicoletta-santucci.html");

    static final Citation CRITERIA_2018 = Citation.of(
            "Eligibility criteria",
            OGP,
            "2018-06-01",
            "https://www.opengovpartnership.org/resources/eligibility-criteria");

    static final Citation CRITERIA_2023 =
            Citation.of("Eligibility", OGP, "2023-05-26", "https://www.opengovpartnership.org/eligibility");

    static final Citation CRITERIA_2023_NOT_ENOUGH_DATA = Citation.builder()
            .title("Eligibility")
            .publisher(OGP)
            .date("2023-05-26")
            .url(URI.create("https://opengovpartnership.org/?p=17794"))
            .section("Not enough data")
            .build();

    static final Citation EIU_AS_CRITERION = Citation.builder()
            .title("Burma: transparent governance fact sheet")
            .publisher("USAID")
            .url(URI.create("https://2012-2017.usaid.gov/burma/documents/transparent-governance-fact-sheet"))
            .build();

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
    static final Citation CLOSE_TO_ELIGIBLE_2014 = Citation.builder()
            .title("Nigeria now eligible to join the Open Government Partnership")
            .publisher("Media Rights Agenda")
            .url(URI.create(
                    "https://mediarightsagenda.org/nigeria-now-eligible-to-join-the-open-government-partnership/"))
            .build();

    static final Citation COTE_DIVOIRE_2015 = Citation.builder()
            .title("OGP Côte d'Ivoire: score of 28 July 2015 with its sources")
            .publisher("Government of Côte d'Ivoire")
            .url(URI.create("https://ogp.gouv.ci/presentation/ogp-cote-divoire"))
            .build();

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

    static final Citation SENEGAL_2018 = Citation.builder()
            .title("Adhésion")
            .publisher("Partenariat pour un gouvernement ouvert, Sénégal")
            .url(URI.create("https://pgo.sn/adhesion"))
            .build();

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

package io.github.ogprules.rules.sources;

import io.github.ogprules.model.Citation;

/** What the rules of several engines cite: each text stands here alone, so that a report has one footnote for it. */
public final class SharedSources {

    private static final String OGP = "Open Government Partnership";

    /** On the members below the minimum score in 2016. */
    public static final Citation TWO_MEMBERS_SLIP = Citation.of(
            "Two OGP members slip below minimum qualification level",
            "FreedomInfo.org",
            "2016-02",
            "http://freedominfo.org/2016/02/two-ogp-members-slip-below-minimum-qualification-level");

    /** The meeting that decided on the Values Check. */
    public static final Citation VALUES_CHECK_DECIDED = Citation.of(
            "OGP Steering Committee meeting, New York",
            OGP,
            "2017-09-20",
            "https://vdocuments.mx/ogp-steering-committee-meeting-open-government-partnership-nicoletta-santucci.html");

    /** The page on Kosovo. */
    public static final Citation KOSOVO =
            Citation.of("Members: Kosovo", OGP, "https://www.opengovpartnership.org/members/kosovo");

    /** The whole page on eligibility of 2023. */
    public static final Citation ELIGIBILITY_2023 =
            Citation.of("Eligibility", OGP, "2023-05-26", "https://opengovpartnership.org/?p=17794");

    /** The whole brochure of 2016. */
    public static final Citation BROCHURE = Citation.builder()
            .title("OGP brochure, English, 2nd edition")
            .publisher(OGP)
            .date("2016-08")
            .build();

    /** The commitments databases of 2015 to 2017. */
    public static final Citation EXPLORER = Citation.of(
            "OGP Explorer and its commitments databases of 2015 to 2017", OGP, "https://github.com/Vizzuality/ogp");

    /** The commitments database of 2024. */
    public static final Citation DATABASE_2024 = Citation.of(
            "Commitments database, export of 2024", OGP, "2024-07", "https://github.com/g0v/ogp-commitments");

    /** The first letters to members that acted contrary to process. */
    public static final Citation LETTERS_TO_ELEVEN = Citation.of(
            "OGP publishes letters to 11 countries",
            OGP,
            "2014-08",
            "https://opengovpartnership.org/stories/ogp-publishes-letters-to-11-countries");

    private SharedSources() {}
}

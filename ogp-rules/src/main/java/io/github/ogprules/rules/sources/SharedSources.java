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

    /** The letters to members whose plans were more than four months late, of 2014. */
    public static final Citation LETTERS_ON_PLANS = Citation.of(
            "Letters sent to countries encouraging submission of action plans",
            OGP,
            "https://www.opengovpartnership.org/stories/letters-sent-to-countries-encouraging-submission-of-action-plans/");

    /** The calendar of action plans of 2015 to 2017. */
    public static final Citation CALENDARS_AND_DEADLINES = Citation.of(
            "Calendars and deadlines", OGP, "http://www.opengovpartnership.org/how-it-works/calendars-and-deadlines");

    /** The calendar of action plans by cohort, of 2014 and before. */
    public static final Citation DATES_AND_DEADLINES = Citation.of(
            "Dates and deadlines", OGP, "http://www.opengovpartnership.org/how-it-works/dates-and-deadlines");

    /** The calendar of action plans of 2018 to 2021. */
    public static final Citation DATES_AND_DEADLINES_2018 = Citation.of(
            "Country and OGP Local dates and deadlines",
            OGP,
            "https://www.opengovpartnership.org/country-and-ogp-local-dates-and-deadlines/");

    /** When members get letters, as known on 2022-07-25. */
    public static final Citation OGP_LETTERS =
            Citation.of("OGP letters", OGP, "https://opengovpartnership.org/ogp-letters");

    /** What brings a member under Procedural Review. */
    public static final Citation PROCEDURAL_REVIEW = Citation.of(
            "Glossary: Procedural Review", OGP, "https://www.opengovpartnership.org/glossary/procedural-review/");

    /** The report that found participation in a plan of Malta below the level Involve. */
    public static final Citation MALTA_DESIGN = Citation.of(
            "Malta design report 2018-2020",
            OGP,
            "https://www.opengovpartnership.org/documents/malta-design-report-2018-2020/");

    /** Why El Salvador was made inactive in 2022-03. */
    public static final Citation EL_SALVADOR_INACTIVE = Citation.of(
            "El Salvador declared inactive in the Open Government Partnership",
            OGP,
            "https://www.opengovpartnership.org/news/el-salvador-declared-inactive-in-the-open-government-partnership/");

    /** The Participation and Co-Creation Standards of 2022. */
    public static final Citation STANDARDS_2022 = Citation.of(
            "OGP Participation and Co-Creation Standards",
            OGP,
            "https://www.opengovpartnership.org/ogp-participation-co-creation-standards");

    /** The page on the Response Policy of 2014. */
    public static final Citation RESPONSE_POLICY_2014 =
            Citation.of("Response Policy", OGP, "http://www.opengovpartnership.org/how-it-works/response-policy");

    /** The page on the Response Policy as revised in 2017. */
    public static final Citation RESPONSE_POLICY_2017 =
            Citation.of("OGP Response Policy", OGP, "https://www.opengovpartnership.org/ogp-response-policy/");

    /** On the resolution that made Azerbaijan inactive. */
    public static final Citation AZERBAIJAN_2016 = Citation.of(
            "Azerbaijan made inactive in OGP", "Aravot", "2016-05-05", "https://en.aravot.am/2016/05/05/176467");

    /** The first extension for Azerbaijan. */
    public static final Citation AZERBAIJAN_2017 = Citation.of(
            "Azerbaijan to maintain its inactive status in the Open Government Partnership",
            OGP,
            "2017-06-29",
            "https://www.opengovpartnership.org/news/azerbaijan-to-maintain-its-inactive-status-in-the-open-government-partnership/");

    /** The second extension for Azerbaijan. */
    public static final Citation AZERBAIJAN_2018 = Citation.of(
            "Azerbaijan: suspension extended; Bosnia and Herzegovina and Trinidad and Tobago",
            OGP,
            "2018-12",
            "https://opengovpartnership.org/about/news-and-events/azerbaijan-suspension-extended-bosnia-and-herzegovina-and-trinidad-and-tobago");

    /** The end of the case of Azerbaijan. */
    public static final Citation AZERBAIJAN_2023 = Citation.of(
            "Azerbaijan permanently suspended",
            "Freedom of Information Center of Armenia",
            "https://foi.am/en/news-events/12771");

    /** The resolution that suspended Georgia. */
    public static final Citation GEORGIA_SUSPENDED = Citation.of(
            "Georgia temporarily suspended from the Open Government Partnership",
            OGP,
            "https://opengovpartnership.org/news/georgia-temporarily-suspended-from-the-open-government-partnership");

    /** The end of the case of Georgia. */
    public static final Citation GEORGIA_REMOVED =
            Citation.of("Georgia removed from the OGP", "JAMnews", "https://jam-news.net/?p=227755");

    /** How the case of Hungary ended. */
    public static final Citation HUNGARY_OUT = Citation.of(
            "Government of Hungary withdraws from the Open Government Partnership",
            OGP,
            "https://www.opengovpartnership.org/news/media-briefing-government-of-hungary-withdraws-from-the-open-government-partnership/");

    /** A mid-term report of a plan of 2016. */
    public static final Citation MID_TERM_REPORT =
            irm("Ireland Mid-Term Report 2016-2018", "ireland-mid-term-report-2016-2018-year-1/");

    /** A design report of a plan of 2018. */
    public static final Citation DESIGN_REPORT_2018 =
            irm("Canada Design Report 2018-2020", "canada-design-report-2018-2020/");

    /** An implementation report of a plan of 2017. */
    public static final Citation IMPLEMENTATION_REPORT =
            irm("Nigeria Implementation Report 2017-2019", "nigeria-implementation-report-2017-2019");

    /** What makes a starred commitment, and that reports at the end of term begin. */
    public static final Citation RAISE_THE_BAR = Citation.of(
            "Raise the Bar: what makes a starred commitment",
            OGP,
            "2015",
            "https://www.opengovpartnership.org/?p=3699");

    /** When completion is coded. */
    public static final Citation COMPLETION =
            Citation.of("Glossary: Completion", OGP, "https://www.opengovpartnership.org/glossary/completion/");

    /** The IRM on its Action Plan Review. */
    public static final Citation ACTION_PLAN_REVIEW = Citation.of(
            "Independent Reporting Mechanism: Action Plan Review",
            OGP,
            "https://www.opengovpartnership.org/documents/independent-reporting-mechanism-action-plan-review/");

    private SharedSources() {}

    private static Citation irm(String title, String page) {
        return Citation.of(
                title, "Independent Reporting Mechanism", "https://www.opengovpartnership.org/documents/" + page);
    }
}

package io.github.ogprules.rules.plan;

import io.github.ogprules.model.Citation;

/** What the calendar of action plans is cited from. */
final class CalendarSources {

    private static final String OGP = "Open Government Partnership";
    private static final String FREEDOMINFO = "FreedomInfo.org";

    static final Citation TEMPLATE =
            ogp("OGP action plan template", "http://www.opengovpartnership.org/ogp-action-plan-template");

    static final Citation TWO_YEAR_PLANS = Citation.of(
            "OGP decides to extend cycle for action plans, reviews",
            FREEDOMINFO,
            "2013-05",
            "http://www.freedominfo.org/2013/05/ogp-decides-to-extend-cycle-for-action-plans-reviews/");

    static final Citation NO_REPORTS_FOR_THREE = ogp(
            "Three cohort 2 countries will not receive IRM reports",
            "https://www.opengovpartnership.org/stories/three-cohort-2-countries-will-not-receive-irm-reports/");

    static final Citation TARDY_COUNTRIES = Citation.of(
            "OGP cautions 12 countries on tardy commitments",
            FREEDOMINFO,
            "2014-12",
            "http://www.freedominfo.org/2014/12/ogp-cautions-12-countries-tardy-commitments/");

    static final Citation NEW_CALENDAR = ogp(
            "A new OGP calendar: what countries need to do and when",
            "https://www.opengovpartnership.org/stories/a-new-ogp-calendar-what-countries-need-to-do-and-when/");

    static final Citation ACTION_PLANS =
            ogp("Action plans", "http://www.opengovpartnership.org/how-it-works/action-plans");

    static final Citation CLARIFYING_DEADLINES = Citation.of(
            "Clarifying OGP national action plan deadlines",
            OGP,
            "2016-06-05",
            "http://www.opengovpartnership.org/blog/ogp-webmaster/2016/06/05/clarifying-ogp-national-action-plan-deadlines");

    static final Citation DEVELOP_A_PLAN =
            ogp("Develop a national action plan", "https://www.opengovpartnership.org/develop-a-national-action-plan/");

    static final Citation PLAN_OF_45 = Citation.of(
            "Third national action plan of the United States: self-assessment",
            "Government of the United States",
            "https://assets.documentcloud.org/documents/3114208/nap3-Self.txt");

    static final Citation PAKISTAN = Citation.of(
            "4th Open Government Partnership deadline missed",
            "The News International",
            "https://www.thenews.com.pk/print/362285-4th-open-government-partnership-deadline-missed");

    static final Citation PANDEMIC = ogp(
            "Criteria and Standards Subcommittee resolution: COVID-19 pandemic",
            "https://opengovpartnership.org/documents/criteria-and-standards-subcommittee-resolution-covid19-pandemic");

    static final Citation FOUR_YEAR_PLANS = ogp(
            "Midterm reviews: tracking progress of four-year action plans",
            "https://opengovpartnership.org/stories/midterm-reviews-tracking-progress-of-four-year-action-plans");

    private CalendarSources() {}

    private static Citation ogp(String title, String url) {
        return Citation.of(title, OGP, url);
    }
}

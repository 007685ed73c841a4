package io.github.ogprules.rules.plan;

import io.github.ogprules.model.Citation;

/** What the reports of the Independent Reporting Mechanism on action plans are cited from. */
final class IrmReportSources {

    private static final String OGP = "Open Government Partnership";

    static final Citation PRODUCTS = Citation.of(
            "IRM products and process", OGP, "https://www.opengovpartnership.org/irm-products-and-process/");

    static final Citation TAKING_ACTION = Citation.of(
            "New Zealand's plan: taking action",
            "Government of New Zealand",
            "https://ogp.org.nz/new-zealands-plan/taking-action");

    static final Citation CALENDAR_2015 = Citation.of(
            "OGP published a calendar with relevant dates and deadlines for its member countries",
            "ogpblog.wordpress.com",
            "2015-01-29",
            "https://ogpblog.wordpress.com/2015/01/29/ogp-published-a-calendar-with-relevant-dates-and-deadlines-for-its-member-countries/");

    static final Citation DESIGN_REPORT_2017 = Citation.of(
            "Nigeria Design Report 2017-2019",
            "Independent Reporting Mechanism",
            "https://www.opengovpartnership.org/documents/nigeria-design-report-2017-2019");

    static final Citation HYBRID_REPORT = Citation.of(
            "Sri Lanka Hybrid Report 2019-2021",
            "Independent Reporting Mechanism",
            "https://www.opengovpartnership.org/documents/sri-lanka-hybrid-report-2019-2021/");

    static final Citation RESULTS_REPORT = Citation.of(
            "Independent Reporting Mechanism: Results Report",
            OGP,
            "https://opengovpartnership.org/documents/independent-reporting-mechanism-results-report");

    static final Citation LOCAL_MONITORING =
            Citation.of("OGP Local: the Local Monitoring Body", OGP, "https://www.opengovpartnership.org/?p=57307");

    private IrmReportSources() {}
}

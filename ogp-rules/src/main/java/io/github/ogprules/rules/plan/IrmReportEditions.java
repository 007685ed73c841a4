package io.github.ogprules.rules.plan;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.rules.plan.IrmReportSources.DESIGN_REPORT_2017;
import static io.github.ogprules.rules.plan.IrmReportSources.HYBRID_REPORT;
import static io.github.ogprules.rules.plan.IrmReportSources.PRODUCTS;
import static io.github.ogprules.rules.sources.SharedSources.DESIGN_REPORT_2018;
import static io.github.ogprules.rules.sources.SharedSources.EXPLORER;
import static io.github.ogprules.rules.sources.SharedSources.MID_TERM_REPORT;
import static io.github.ogprules.rules.sources.SharedSources.RAISE_THE_BAR;

import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Timeline;
import java.time.LocalDate;

/** Every edition of the reports of the Independent Reporting Mechanism: sources date them by the year of the plans. */
final class IrmReportEditions {

    static final Timeline<IrmReportRules> TIMELINE = IrmReportParameters.RULEBOOK.timeline(
            ImmutableIrmReportRules::of,
            Edition.of("2011", "One progress report", LocalDate.of(2011, 9, 1), INFERRED, EXPLORER),
            Edition.of("2013", "An end-of-term report for some plans", LocalDate.of(2013, 1, 1), INFERRED, EXPLORER),
            Edition.of(
                    "2014",
                    "Mid-term and end-of-term report",
                    LocalDate.of(2014, 1, 1),
                    DOCUMENTED,
                    RAISE_THE_BAR,
                    MID_TERM_REPORT),
            Edition.of(
                    "2017",
                    "Design report and implementation report",
                    LocalDate.of(2017, 1, 1),
                    DOCUMENTED,
                    DESIGN_REPORT_2017),
            Edition.of(
                    "2018",
                    "Design report and transitional results report, or both in one",
                    LocalDate.of(2018, 1, 1),
                    DOCUMENTED,
                    DESIGN_REPORT_2018,
                    HYBRID_REPORT),
            Edition.of("2020", "Action plan review and results report", LocalDate.of(2020, 1, 1), DOCUMENTED, PRODUCTS),
            // The roll-out of the refreshed IRM, after the plans of 2020 were written.
            Edition.of("2021", "With the Co-Creation Brief", LocalDate.of(2021, 1, 1), INFERRED, HYBRID_REPORT),
            Edition.of(
                    "2022",
                    "With the midterm review of plans of four years",
                    LocalDate.of(2022, 1, 1),
                    DOCUMENTED,
                    CalendarSources.FOUR_YEAR_PLANS));

    private IrmReportEditions() {}
}

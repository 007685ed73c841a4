package io.github.ogprules.rules.plan;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.model.Provenance.UNCONFIRMED;
import static io.github.ogprules.rules.plan.CalendarSources.FOUR_YEAR_PLANS;
import static io.github.ogprules.rules.plan.IrmReportSources.CALENDAR_2015;
import static io.github.ogprules.rules.plan.IrmReportSources.DESIGN_REPORT_2017;
import static io.github.ogprules.rules.plan.IrmReportSources.HYBRID_REPORT;
import static io.github.ogprules.rules.plan.IrmReportSources.LOCAL_MONITORING;
import static io.github.ogprules.rules.plan.IrmReportSources.PRODUCTS;
import static io.github.ogprules.rules.plan.IrmReportSources.RESULTS_REPORT;
import static io.github.ogprules.rules.plan.IrmReportSources.TAKING_ACTION;
import static io.github.ogprules.rules.sources.SharedSources.ACTION_PLAN_REVIEW;
import static io.github.ogprules.rules.sources.SharedSources.BROCHURE;
import static io.github.ogprules.rules.sources.SharedSources.COMPLETION;
import static io.github.ogprules.rules.sources.SharedSources.DESIGN_REPORT_2018;
import static io.github.ogprules.rules.sources.SharedSources.EXPLORER;
import static io.github.ogprules.rules.sources.SharedSources.IMPLEMENTATION_REPORT;
import static io.github.ogprules.rules.sources.SharedSources.MID_TERM_REPORT;
import static io.github.ogprules.rules.sources.SharedSources.RAISE_THE_BAR;

import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.rules.Form;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.ParameterHistory;
import io.github.ogprules.rules.Rulebook;
import java.util.Optional;

/** The parameters of the reports of the Independent Reporting Mechanism (IRM), with what every edition says of them. */
public final class IrmReportParameters {

    static final Rulebook<IrmReportRules> RULEBOOK = new Rulebook<>();

    /** Whether a plan that is over must have been reviewed independently, in some report. */
    public static final Key<IrmReportRules, Boolean> INDEPENDENT_REVIEW =
            RULEBOOK.add(ParameterHistory.of("irmReport.independentReview", Form.yesOrNo())
                    .in(
                            "2011",
                            true,
                            INFERRED,
                            "Documented of 2016: every commitment is subject to independent review.",
                            BROCHURE)
                    .in("2014", true, DOCUMENTED, BROCHURE));

    /** Whether the IRM reports on the plans of local members. */
    public static final Key<IrmReportRules, Boolean> LOCAL_PLANS =
            RULEBOOK.add(ParameterHistory.of("irmReport.localPlans", Form.yesOrNo())
                    .in("2011", true, INFERRED, "The plans of the pilot and of 2018 and 2019.", LOCAL_MONITORING)
                    .in(
                            "2020",
                            false,
                            DOCUMENTED,
                            "A Local Monitoring Body reviews them; the IRM guides it and reports on all together every two years.",
                            LOCAL_MONITORING));

    /** Whether the IRM publishes a Co-Creation Brief before the plan is written. */
    public static final Key<IrmReportRules, Boolean> CO_CREATION_BRIEF =
            RULEBOOK.add(ParameterHistory.of("irmReport.coCreationBrief", Form.yesOrNo())
                    .in("2011", false, INFERRED, "Not among the reports.", EXPLORER)
                    .in(
                            "2020",
                            false,
                            INFERRED,
                            "Inferred: among the products for plans of 2020, but rolled out in 2021-01.",
                            PRODUCTS,
                            HYBRID_REPORT)
                    .or(true)
                    .in("2021", true, DOCUMENTED, PRODUCTS));

    /** The kind of the first report that assesses the commitments of a plan. */
    public static final Key<IrmReportRules, IrmReportKind> FIRST_REPORT =
            RULEBOOK.add(ParameterHistory.of("irmReport.first", Form.choice(IrmReportKind.class))
                    .in("2011", IrmReportKind.PROGRESS, INFERRED, "From the data.", EXPLORER)
                    .in("2014", IrmReportKind.MID_TERM, DOCUMENTED, MID_TERM_REPORT)
                    .in("2017", IrmReportKind.DESIGN, DOCUMENTED, DESIGN_REPORT_2017)
                    .in("2018", IrmReportKind.DESIGN, DOCUMENTED, DESIGN_REPORT_2018)
                    .in("2020", IrmReportKind.ACTION_PLAN_REVIEW, DOCUMENTED, PRODUCTS, ACTION_PLAN_REVIEW));

    /** The kind of the last report that assesses the commitments of a plan. None if the first is the only report. */
    public static final Key<IrmReportRules, Optional<IrmReportKind>> LAST_REPORT = RULEBOOK.add(ParameterHistory.of(
                    "irmReport.last", Form.choice(IrmReportKind.class).orNone())
            .in("2011", Optional.empty(), INFERRED, "From the data.", EXPLORER)
            .in(
                    "2013",
                    Optional.empty(),
                    INFERRED,
                    "From the data: some plans of 2013 have an end-of-term report, since the mandate was extended in 2014.",
                    EXPLORER,
                    RAISE_THE_BAR)
            .or(Optional.of(IrmReportKind.END_OF_TERM))
            .in("2014", Optional.of(IrmReportKind.END_OF_TERM), DOCUMENTED, RAISE_THE_BAR)
            .in("2017", Optional.of(IrmReportKind.IMPLEMENTATION), DOCUMENTED, IMPLEMENTATION_REPORT)
            .in("2018", Optional.of(IrmReportKind.TRANSITIONAL_RESULTS), DOCUMENTED, DESIGN_REPORT_2018, HYBRID_REPORT)
            .in("2020", Optional.of(IrmReportKind.RESULTS), DOCUMENTED, PRODUCTS, RESULTS_REPORT));

    /** The kind of report that is the first and the last in one. None if there is no such report. */
    public static final Key<IrmReportRules, Optional<IrmReportKind>> BOTH_IN_ONE = RULEBOOK.add(ParameterHistory.of(
                    "irmReport.bothInOne", Form.choice(IrmReportKind.class).orNone())
            .in("2011", Optional.empty(), INFERRED, "None in the data.", EXPLORER)
            .in("2018", Optional.of(IrmReportKind.HYBRID), DOCUMENTED, "Of some plans.", HYBRID_REPORT)
            .in("2020", Optional.empty(), INFERRED, "Not among the products.", PRODUCTS));

    /** The months until the first report is due. None if no number is known. */
    public static final Key<IrmReportRules, Optional<Integer>> FIRST_REPORT_MONTHS =
            RULEBOOK.add(months("irmReport.firstReportMonths")
                    .in("2011", Optional.empty(), UNCONFIRMED, "Deadlines of cohort 2 alone are known.")
                    .in("2014", Optional.of(18), DOCUMENTED, "About 18 months.", TAKING_ACTION, CALENDAR_2015)
                    .in("2017", Optional.empty(), UNCONFIRMED, "No source knows when the design report is due.")
                    .in(
                            "2020",
                            Optional.of(4),
                            DOCUMENTED,
                            "To the government within four months; when it is published is not known.",
                            ACTION_PLAN_REVIEW));

    /** From which day on those months are counted. */
    public static final Key<IrmReportRules, ReportClock> FIRST_REPORT_FROM =
            RULEBOOK.add(ParameterHistory.of("irmReport.firstReportFrom", Form.choice(ReportClock.class))
                    .in(
                            "2011",
                            ReportClock.START_OF_IMPLEMENTATION,
                            INFERRED,
                            "Documented: into the cycle. Inferred: from the first day of implementation.",
                            TAKING_ACTION)
                    .in("2020", ReportClock.SUBMISSION, DOCUMENTED, ACTION_PLAN_REVIEW));

    /** The months after the end of implementation until the last report is due. None if no number is known. */
    public static final Key<IrmReportRules, Optional<Integer>> LAST_REPORT_MONTHS =
            RULEBOOK.add(months("irmReport.lastReportMonths")
                    .in("2011", Optional.empty(), UNCONFIRMED, "After the second year; no source knows when.")
                    .in("2020", Optional.of(4), DOCUMENTED, "When completion is coded.", COMPLETION));

    /** How many years a plan lasts that has a midterm review. None if no plan has it. */
    public static final Key<IrmReportRules, Optional<Integer>> MIDTERM_REVIEW_YEARS = RULEBOOK.add(ParameterHistory.of(
                    "irmReport.midtermReviewYears", Form.wholeNumber().orNone())
            .where(years -> years.orElse(1) >= 1, "1 or more, or none")
            .in("2011", Optional.empty(), INFERRED, "Plans last two years at most.", EXPLORER)
            .in("2022", Optional.of(4), DOCUMENTED, FOUR_YEAR_PLANS));

    /** The months of implementation before a midterm review can be due. */
    public static final Key<IrmReportRules, Integer> MIDTERM_REVIEW_MONTHS =
            RULEBOOK.add(ParameterHistory.of("irmReport.midtermReviewMonths", Form.wholeNumber())
                    .where(months -> months >= 1, "1 or more")
                    .in(
                            "2011",
                            24,
                            INFERRED,
                            "Documented: the plan is refreshed at two years. Inferred: the review is not due before.",
                            FOUR_YEAR_PLANS));

    private IrmReportParameters() {}

    private static ParameterHistory<Optional<Integer>> months(String name) {
        return ParameterHistory.of(name, Form.wholeNumber().orNone())
                .where(months -> months.orElse(1) >= 1, "1 or more, or none");
    }
}

package io.github.ogprules.model.irm;

import io.github.ogprules.model.CodeList;
import java.util.List;

/**
 * What kind of report the Independent Reporting Mechanism (IRM) publishes on an action plan; the kinds changed over the years.
 *
 * @see <a href="https://www.opengovpartnership.org/irm-products-and-process/">IRM products and process</a>
 * @see <a href="http://opengovpartnership.org/country/papua-new-guinea">A member with briefs, an inception report and a midterm review</a>
 */
public enum IrmReportKind implements CodeList {
    /** After the first year; plans of 2011 to 2013. */
    PROGRESS("Progress Report", AssessmentMoment.MID_TERM),
    /** The progress report under its later name; plans of 2014 to 2016. */
    MID_TERM("Mid-Term Report", AssessmentMoment.MID_TERM, "Year 1 Report"),
    /** At the end; plans of 2013 to 2016. */
    END_OF_TERM("End-of-Term Report", AssessmentMoment.END_OF_TERM, "Year 2 Report"),
    /** On the design of the commitments; plans of 2017 to 2019. */
    DESIGN("Design Report", AssessmentMoment.DESIGN),
    /** On implementation; plans of 2017. */
    IMPLEMENTATION("Implementation Report", AssessmentMoment.END_OF_TERM),
    /** Design and implementation in one; some plans of 2018 and 2019. */
    HYBRID("Hybrid Report", AssessmentMoment.END_OF_TERM),
    /** Completion and results only; plans of 2018 and 2019. */
    TRANSITIONAL_RESULTS("Transitional Results Report", AssessmentMoment.END_OF_TERM),
    /** Within four months of submission; plans of 2020 on. */
    ACTION_PLAN_REVIEW("Action Plan Review", AssessmentMoment.DESIGN),
    /** Completion and results; plans of 2020 on. */
    RESULTS("Results Report", AssessmentMoment.END_OF_TERM),
    /** What the IRM advises before a plan is written, without an assessment of commitments; plans of 2020 on. */
    CO_CREATION_BRIEF("Co-Creation Brief", AssessmentMoment.DESIGN),
    /** On the beginning of the plan of a local member. */
    INCEPTION("Inception Report", AssessmentMoment.DESIGN),
    /** In the middle of a plan of four years. */
    MIDTERM_REVIEW("Midterm Review", AssessmentMoment.MID_TERM);

    /** First year of submission of the plans that have a report of the kind; {@link #first} and {@link #last} cite the source. */
    private static final int FIRST_MID_TERM = 2014;

    private static final int FIRST_DESIGN = 2017;
    private static final int FIRST_TRANSITIONAL_RESULTS = 2018;
    private static final int FIRST_ACTION_PLAN_REVIEW = 2020;

    private final String label;
    private final AssessmentMoment moment;
    private final List<String> spellings;

    IrmReportKind(String label, AssessmentMoment moment, String... spellings) {
        this.label = label;
        this.moment = moment;
        this.spellings = List.of(spellings);
    }

    /**
     * The kind of report that is the first on a plan.
     *
     * @param planYear the year in which the plan was submitted
     * @return progress report, since 2014 mid-term report, since 2017 design report, since 2020 action plan review
     * @see <a href="https://www.opengovpartnership.org/documents/ireland-mid-term-report-2016-2018-year-1/">A mid-term
     *     report</a>
     * @see <a href="https://www.opengovpartnership.org/documents/nigeria-design-report-2017-2019">A design report of 2017</a>
     * @see <a href="https://www.opengovpartnership.org/documents/independent-reporting-mechanism-action-plan-review/">The
     *     action plan review</a>
     */
    public static IrmReportKind first(int planYear) {
        if (planYear >= FIRST_ACTION_PLAN_REVIEW) {
            return ACTION_PLAN_REVIEW;
        }
        if (planYear >= FIRST_DESIGN) {
            return DESIGN;
        }
        return planYear >= FIRST_MID_TERM ? MID_TERM : PROGRESS;
    }

    /**
     * The kind of report that is the last on a plan.
     *
     * @param planYear the year in which the plan was submitted
     * @return end-of-term report; for 2017 implementation report, since 2018 transitional results report, since 2020 results
     *     report
     * @see <a href="https://www.opengovpartnership.org/documents/italy-end-of-term-report-2016-2018/">An end-of-term
     *     report</a>
     * @see <a href="https://www.opengovpartnership.org/documents/nigeria-implementation-report-2017-2019">An implementation
     *     report of 2017</a>
     * @see <a href="https://opengovpartnership.org/documents/independent-reporting-mechanism-results-report">The results
     *     report</a>
     */
    public static IrmReportKind last(int planYear) {
        if (planYear >= FIRST_ACTION_PLAN_REVIEW) {
            return RESULTS;
        }
        if (planYear >= FIRST_TRANSITIONAL_RESULTS) {
            return TRANSITIONAL_RESULTS;
        }
        return planYear >= FIRST_DESIGN ? IMPLEMENTATION : END_OF_TERM;
    }

    /** {@return whether the report assesses commitments: false for the Co-Creation Brief} */
    public boolean assessesCommitments() {
        return this != CO_CREATION_BRIEF;
    }

    /** {@return at which moment of the plan the report looks at the commitments: design, mid-term or end of term} */
    public AssessmentMoment getMoment() {
        return moment;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public List<String> getSpellings() {
        return spellings;
    }
}

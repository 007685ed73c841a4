package io.github.ogprules.rules.plan;

import io.github.ogprules.model.OgpTerm;

/** A report that the Independent Reporting Mechanism (IRM) owes on an action plan, in the order in which they appear. */
public enum IrmReportCriterion implements OgpTerm {
    /** Advice of the IRM before the plan is written. */
    CO_CREATION_BRIEF,
    /** The first report that assesses its commitments. */
    FIRST_REPORT,
    /** The review in the middle of a plan of four years. */
    MIDTERM_REVIEW,
    /** The last report that assesses its commitments. */
    LAST_REPORT,
    /** That the commitments of a plan that is over were reviewed independently in some report. */
    INDEPENDENT_REVIEW;

    @Override
    public String getLabel() {
        return this == CO_CREATION_BRIEF ? "Co-Creation Brief" : OgpTerm.super.getLabel();
    }
}

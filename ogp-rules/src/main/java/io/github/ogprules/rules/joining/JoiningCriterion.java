package io.github.ogprules.rules.joining;

import io.github.ogprules.model.OgpTerm;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.eligibility.EligibilityVerdict;

/**
 * One of the tests that a country passes to join.
 *
 * @see <a href="https://www.opengovpartnership.org/process/joining-ogp/">Joining OGP</a>
 */
public enum JoiningCriterion implements OgpTerm {
    /** Whether it is a universally recognised state, a member of the United Nations. */
    RECOGNITION,
    /** Whether it has the points. */
    CORE_ELIGIBILITY,
    /** Whether it passes the Values Check. */
    VALUES_CHECK;

    /** How a verdict on core eligibility stands to the test. */
    static Outcome outcome(EligibilityVerdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> Outcome.MET;
            case NOT_ELIGIBLE -> Outcome.NOT_MET;
            case NOT_ENOUGH_DATA -> Outcome.NOT_ASSESSED;
            case UNDETERMINED -> Outcome.UNDETERMINED;
        };
    }

    /** How a verdict on the Values Check stands to the test. */
    static Outcome outcome(ValuesCheckVerdict verdict) {
        return switch (verdict) {
            case PASSED -> Outcome.MET;
            case NOT_PASSED -> Outcome.NOT_MET;
            case UNDETERMINED -> Outcome.UNDETERMINED;
        };
    }

    @Override
    public String getLabel() {
        return this == VALUES_CHECK ? "Values Check" : OgpTerm.super.getLabel();
    }
}

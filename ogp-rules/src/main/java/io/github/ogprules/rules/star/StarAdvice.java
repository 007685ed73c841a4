package io.github.ogprules.rules.star;

import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.rules.reasoning.Advice;

/**
 * What a commitment lacks for a star, what could turn that, and which unknowns still matter. Where verifiability stands in for
 * specificity, or the values for the code of relevance over all, they go on doing so: that such a code appears is no part of the advice.
 *
 * <pre>{@code
 * StarAdvice.of(assessment).paths().get(0); // Potential impact: from Moderate to Transformative (+1)
 * }</pre>
 */
public final class StarAdvice {

    private StarAdvice() {}

    /**
     * Advice by the edition that the report awards stars by.
     *
     * @param assessment what the report says of the commitment
     * @return the advice; a test that is met counts as one point
     */
    public static Advice<CommitmentAssessment, StarVerdict> of(CommitmentAssessment assessment) {
        return of(StarRules.forReport(assessment.getReport()), assessment);
    }

    /**
     * Advice by some rules.
     *
     * @param rules an edition or a reform
     * @param assessment what a report says of the commitment
     * @return the advice; a test that is met counts as one point
     */
    public static Advice<CommitmentAssessment, StarVerdict> of(StarRules rules, CommitmentAssessment assessment) {
        return Advice.of(rules.reasoning().of(assessment), assessment, StarVerdict.STARRED);
    }
}

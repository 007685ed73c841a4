package io.github.ogprules.rules.joining;

import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.reasoning.Advice;
import io.github.ogprules.rules.reasoning.Reasoning;

/** What a country that has not joined must change to pass the Values Check, what could cost it that, and which unknowns matter. */
public final class ValuesCheckAdvice {

    private ValuesCheckAdvice() {}

    /**
     * Advice by some rules.
     *
     * @param rules an edition or a reform
     * @param profile what is observed of the country; if civic space is not assessed, that does not change
     * @return the advice; an indicator that reaches the level counts as one point
     */
    public static Advice<EligibilityProfile, ValuesCheckVerdict> of(
            ValuesCheckRules rules, EligibilityProfile profile) {
        return Advice.of(Reasoning.of(ValuesCheckReasoning.table(rules, profile)), profile, ValuesCheckVerdict.PASSED);
    }
}

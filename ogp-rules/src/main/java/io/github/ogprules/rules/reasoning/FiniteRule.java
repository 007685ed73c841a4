package io.github.ogprules.rules.reasoning;

import io.github.ogprules.model.CodeList;

/**
 * A rule that tells finitely many situations apart, so that everything can be said of it that follows from its verdicts on all.
 *
 * <pre>{@code
 * EligibilityRules rules = EligibilityRules.forProfile(profile);
 * rules.advise(profile).paths();                                        // what must change
 * rules.differenceTo(rules.with("eligibility.threshold", "80%"));       // what a reform would change
 * rules.table();                                                        // the verdict on every situation
 * }</pre>
 *
 * @param <R> the rule itself
 * @param <I> what is decided on
 * @param <V> the verdicts
 */
public interface FiniteRule<R, I, V extends Enum<V> & CodeList> {

    /**
     * What must change for the verdict that is wanted, what can cost it, and which unknowns still matter.
     *
     * @param input what to decide on
     * @return the advice
     */
    Advice<I, V> advise(I input);

    /**
     * Every situation in which another rule decides differently.
     *
     * @param other an edition or a reform
     * @return the difference, from this rule to the other
     */
    RuleDifference<I, V> differenceTo(R other);

    /** {@return the verdict on every situation} */
    VerdictTable<I, V> table();
}

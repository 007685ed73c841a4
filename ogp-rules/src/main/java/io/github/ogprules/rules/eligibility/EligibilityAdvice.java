package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.Ratio;
import io.github.ogprules.rules.reasoning.Advice;
import io.github.ogprules.rules.reasoning.Fraction;
import java.util.Map;
import java.util.Optional;

/**
 * What a country must change to be eligible, what can cost it the status, and which unknowns still matter; with how near it is to the
 * threshold, and by which criteria.
 *
 * <p>Immutable and thread-safe.
 */
public final class EligibilityAdvice extends Advice<EligibilityProfile, EligibilityVerdict> {

    private final EligibilityRules rules;
    private final EligibilityProfile profile;

    EligibilityAdvice(EligibilityRules rules, EligibilityProfile profile) {
        super(rules.reasoning().of(profile), profile, EligibilityVerdict.ELIGIBLE);
        this.rules = rules;
        this.profile = profile;
    }

    /** {@return the decision that the advice is on} */
    public EligibilityDecision getDecision() {
        return rules.decide(profile);
    }

    /**
     * {@return how many points the country has above those needed of the criteria that are assessed, even if these are too few for
     * a score: points; negative for those that it is short of. If something is unknown, for certain}
     */
    public int getMargin() {
        EligibilityScore score = getDecision().getScore();
        return score.getMinPoints() - score.getNeeded();
    }

    /**
     * {@return the threshold at which the verdict turns, all other rules being equal: up to it, inclusive, the country is eligible,
     * above it not: the points as a share of the possible ones; empty if they depend on what is unknown or if too few criteria are
     * assessed}
     */
    public Optional<Ratio> turningThreshold() {
        EligibilityDecision decision = getDecision();
        EligibilityScore score = decision.getScore();
        return score.isExact() && decision.getVerdict() != EligibilityVerdict.NOT_ENOUGH_DATA
                ? Optional.of(Ratio.of(score.getMinPoints(), score.getBase()))
                : Optional.empty();
    }

    /**
     * What each criterion contributes to the points above or below those needed: its Shapley value, the average over all orders in
     * which criteria can be assessed. The contributions add up to the margin.
     *
     * @return points by criterion; criteria that are not assessed contribute none
     * @throws IllegalArgumentException if points depend on what is unknown
     */
    public Map<EligibilityCriterion, Fraction> contributions() {
        return new Contributions(rules, getDecision()).all();
    }

    /** {@return the decision and the verdict that is wanted: the decision in one line, and {@code wanted: eligible}} */
    @Override
    public String toString() {
        return getDecision() + ", wanted: " + getWanted().getLabel();
    }
}

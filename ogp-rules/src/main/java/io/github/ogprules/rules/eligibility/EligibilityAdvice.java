package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.Ratio;
import io.github.ogprules.rules.reasoning.Advice;
import io.github.ogprules.rules.reasoning.Fraction;
import io.github.ogprules.rules.reasoning.OpenQuestion;
import io.github.ogprules.rules.reasoning.Path;
import io.github.ogprules.rules.reasoning.PathLimits;
import io.github.ogprules.rules.reasoning.QuestionPlan;
import io.github.ogprules.rules.reasoning.Threat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a country must change to be eligible, what can cost it the status, and which unknowns still matter.
 *
 * <pre>{@code
 * EligibilityAdvice.of(profile).paths().get(0); // Fiscal transparency: from executive budget proposal to ... (+2)
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class EligibilityAdvice {

    private final EligibilityRules rules;
    private final EligibilityProfile profile;
    private final Advice<EligibilityProfile, EligibilityVerdict> advice;

    private EligibilityAdvice(EligibilityRules rules, EligibilityProfile profile) {
        this.rules = rules;
        this.profile = profile;
        this.advice = Advice.of(EligibilityReasoning.of(rules).of(profile), profile, EligibilityVerdict.ELIGIBLE);
    }

    /**
     * Advice by the rules for the scores of the year of a profile.
     *
     * @param profile what is observed of the country
     * @return the advice
     * @throws IllegalArgumentException if the year is before OGP's first eligibility list of 2011
     */
    public static EligibilityAdvice of(EligibilityProfile profile) {
        return of(EligibilityRules.forProfile(profile), profile);
    }

    /**
     * Advice by some rules.
     *
     * @param rules an edition or a reform
     * @param profile what is observed of the country
     * @return the advice
     * @throws IllegalArgumentException if published points exceed what a criterion can have under these rules, or if the rules have so
     *     many bands of civil liberties that there are more than 30 levels
     */
    public static EligibilityAdvice of(EligibilityRules rules, EligibilityProfile profile) {
        return new EligibilityAdvice(rules, profile);
    }

    /** {@return the decision that the advice is on} */
    public EligibilityDecision getDecision() {
        return rules.decide(profile);
    }

    /** {@return the part of the advice that any rule gives} */
    public Advice<EligibilityProfile, EligibilityVerdict> getAdvice() {
        return advice;
    }

    /**
     * {@return every smallest set of reforms that makes the country eligible, those with fewest steps first; one without changes if
     * it is eligible already, none if no change of what is assessed helps}
     */
    public List<Path> paths() {
        return advice.paths();
    }

    /**
     * Every smallest set of reforms that makes the country eligible, within limits.
     *
     * @param limits what may change, by the labels of the criteria, and at what price
     * @return the paths, the cheapest first; none if no reform within the limits helps
     * @throws IllegalArgumentException if the limits name something else than criteria
     */
    public List<Path> paths(PathLimits limits) {
        return advice.paths(limits);
    }

    /**
     * What can turn the verdict all by itself: indicators that become worse, sources that no longer cover the country, and sources that
     * begin to, as being assessed in one more criterion can cost eligibility.
     *
     * @return the threats, by criterion; none if nothing by itself can
     * @throws IllegalArgumentException if the verdict depends on what is unknown
     */
    public List<Threat<EligibilityVerdict>> threats() {
        return advice.threats();
    }

    /**
     * {@return how many points the country has above those needed of the criteria that are assessed, even if these are too few for
     * a score: points; negative for those that it is short of. If something is unknown, for certain}
     */
    public int getMargin() {
        EligibilityScore score = getDecision().getScore();
        return score.getMinPoints() - score.getNeeded();
    }

    /** {@return what is unknown of the country, and whether it matters: each question that is open} */
    public List<OpenQuestion> openQuestions() {
        return advice.openQuestions();
    }

    /**
     * {@return in which order to ask what is unknown, so that the fewest questions are needed on average; every situation that can
     * come out is taken to be equally likely}
     */
    public QuestionPlan<EligibilityVerdict> questionPlan() {
        return advice.questionPlan();
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
        return getDecision() + ", wanted: " + advice.getWanted().getLabel();
    }
}

package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.reasoning.FiniteRule;
import io.github.ogprules.rules.reasoning.RuleDifference;
import io.github.ogprules.rules.reasoning.VerdictTable;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * OGP's core eligibility rule: points for four criteria, and the share of the possible points that makes a country
 * eligible.
 *
 * <p>The editions are {@code 2011}, {@code 2012} (base of 12 points where a criterion has no data), {@code 2014} (new asset
 * disclosure metric), {@code 2017} (year of the Values Check, which concerns joining only), {@code 2018} and {@code 2023}
 * ("not enough data"). Whether a country may join depends on more than points: see
 * {@link io.github.ogprules.rules.joining.JoiningRules}.
 *
 * <p>{@link EligibilityParameters} has the keys of the numbers and choices: {@code get} reads one, {@code with} gives a reform.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/resources/eligibility-criteria">OGP's eligibility criteria</a>
 */
@Value.Immutable
public abstract sealed class EligibilityRules
        extends ParameterizedRule<EligibilityRules, EligibilityProfile, EligibilityDecision>
        implements FiniteRule<EligibilityRules, EligibilityProfile, EligibilityVerdict>
        permits ImmutableEligibilityRules {

    EligibilityRules() {}

    /** {@return the latest edition that this library knows; {@code on(date)} gives the one in force on a day} */
    public static EligibilityRules current() {
        return EligibilityEditions.TIMELINE.current();
    }

    /**
     * The edition in force on a day.
     *
     * @param date the day
     * @return the rules of that day
     * @throws IllegalArgumentException if the day is before OGP's first eligibility list
     */
    public static EligibilityRules on(LocalDate date) {
        return EligibilityEditions.TIMELINE.on(date);
    }

    /**
     * The edition by which the scores of a year are given: the one in force at the end of the year. OGP published the
     * scores of 2014 in December 2014 by the metric announced with them.
     *
     * @param year the score year
     * @return the rules for the scores of that year
     * @throws IllegalArgumentException if the year is before OGP's first eligibility list of 2011
     */
    public static EligibilityRules forScoreYear(int year) {
        return on(LocalDate.of(year, 12, 31));
    }

    /**
     * The edition by which a profile is scored: that of its score year.
     *
     * @param profile what is observed of a country in a year
     * @return the rules for the scores of that year
     * @throws IllegalArgumentException if the year is before OGP's first eligibility list of 2011
     */
    public static EligibilityRules forProfile(EligibilityProfile profile) {
        return forScoreYear(profile.getYear());
    }

    /**
     * The edition of a name.
     *
     * @param id the id of an edition, such as {@code 2023}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static EligibilityRules edition(String id) {
        return EligibilityEditions.TIMELINE.edition(id);
    }

    /** {@return every edition, the earliest first} */
    public static List<EligibilityRules> all() {
        return EligibilityEditions.TIMELINE.all();
    }

    @Override
    protected EligibilityRules with(Parameters<EligibilityRules> parameters) {
        return ImmutableEligibilityRules.of(getPublishedEdition(), parameters);
    }

    /**
     * Decides whether a country is eligible, and why. Unknown observations give exact bounds, and a verdict as soon as both
     * bounds agree; an unknown criterion stands for one that is assessed and whose value is not at hand.
     *
     * @param profile what is observed of the country
     * @return the decision
     * @throws IllegalArgumentException if published points exceed what a criterion can have under these rules
     */
    @Override
    public EligibilityDecision decide(EligibilityProfile profile) {
        return scoring().decide(profile);
    }

    /**
     * Decides without giving reasons, for where only the answer counts; the same verdict as {@link #decide} gives.
     *
     * @param profile what is observed of the country
     * @return the verdict
     * @throws IllegalArgumentException if published points exceed what a criterion can have under these rules
     */
    public EligibilityVerdict verdict(EligibilityProfile profile) {
        return scoring().verdict(profile);
    }

    /**
     * The points that a country can have on a criterion under these rules. Published points that are not among them are counted as
     * published, and the finding says that they do not exist. Of citizen engagement 1 point counts as one that may exist as long as
     * {@link EligibilityParameters#CIVIL_LIBERTIES_BOTTOM_BAND_POINTS} is not settled.
     *
     * @param criterion the criterion
     * @return whole points from low to high, such as 0, 2 and 4 for fiscal transparency; every number from 0 to 4 where no rule
     *     turns evidence into points
     */
    public List<Integer> getPointValues(EligibilityCriterion criterion) {
        return scoring().pointValues(criterion);
    }

    /**
     * What the country must change to be eligible, what can cost it the status, and which unknowns still matter. On a criterion of
     * which only points are published, or that the edition cannot score, points take the place of facts, and each point is a step.
     *
     * @param profile what is observed of the country
     * @return the advice
     * @throws IllegalArgumentException if published points exceed what a criterion can have under these rules, or if the rules have so
     *     many bands of civil liberties that there are more than 30 levels
     */
    @Override
    public EligibilityAdvice advise(EligibilityProfile profile) {
        return new EligibilityAdvice(this, profile);
    }

    /**
     * Every situation in which other rules decide differently.
     *
     * @param other an edition or a reform
     * @return the difference; empty if and only if both decide alike every profile of facts that both can score. Where one of them
     *     cannot turn the facts of asset disclosure into points, that criterion is told apart by its points, and facts on it leave that
     *     rule undetermined
     * @throws IllegalArgumentException if they have so many bands of civil liberties that together there are more than 30 levels
     */
    @Override
    public RuleDifference<EligibilityProfile, EligibilityVerdict> differenceTo(EligibilityRules other) {
        return EligibilityReasoning.difference(this, other);
    }

    /**
     * The verdict on every situation that these rules tell apart: 1,080 since the scores of 2014, 1,620 before. It is made once.
     *
     * @return the table
     * @throws IllegalArgumentException if the rules have so many bands of civil liberties that there are more than 30 levels
     */
    @Override
    public VerdictTable<EligibilityProfile, EligibilityVerdict> table() {
        return reasoning().table();
    }

    /** Refuses values that contradict each other. */
    @Value.Check
    void check() {
        EligibilityRulesCheck.check(getParameters());
    }

    /** Made when first asked for: most processes decide by one edition. */
    @Value.Lazy
    EligibilityScoring scoring() {
        return new EligibilityScoring(this);
    }

    /** Made when first asked for: it decides every situation. */
    @Value.Lazy
    EligibilityReasoning reasoning() {
        return new EligibilityReasoning(this);
    }
}

package io.github.ogprules.rules.joining;

import static io.github.ogprules.rules.joining.ValuesCheckParameters.COMBINATION;
import static io.github.ogprules.rules.joining.ValuesCheckParameters.MINIMUM_LEVEL;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.CivicSpace;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.reasoning.Advice;
import io.github.ogprules.rules.reasoning.FiniteRule;
import io.github.ogprules.rules.reasoning.Reasoning;
import io.github.ogprules.rules.reasoning.RuleDifference;
import io.github.ogprules.rules.reasoning.VerdictTable;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * The Values Check: two V-Dem indicators of civic space that a country must pass to join, since 2017-09-20. Members are
 * not subject to it.
 *
 * <p>V-Dem does not cover some small states; how OGP handles that is not known, so the verdict is then undetermined.
 *
 * <p>{@link ValuesCheckParameters} has the keys of the numbers and choices.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/glossary/values-check/">OGP's Values Check</a>
 */
@Value.Immutable
public abstract sealed class ValuesCheckRules
        extends ParameterizedRule<ValuesCheckRules, EligibilityProfile, ValuesCheckDecision>
        implements FiniteRule<ValuesCheckRules, EligibilityProfile, ValuesCheckVerdict>
        permits ImmutableValuesCheckRules {

    ValuesCheckRules() {}

    /** {@return the Values Check in force today, as far as this library knows: the latest edition} */
    public static ValuesCheckRules current() {
        return ValuesCheckEditions.TIMELINE.current();
    }

    /**
     * The edition in force on a day.
     *
     * @param date the day
     * @return the Values Check of that day
     * @throws IllegalArgumentException if the day is before 2017-09-20, when there was none
     */
    public static ValuesCheckRules on(LocalDate date) {
        return ValuesCheckEditions.TIMELINE.on(date);
    }

    /**
     * The edition of a name.
     *
     * @param id the id of an edition, such as {@code 2017}
     * @return the Values Check of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static ValuesCheckRules edition(String id) {
        return ValuesCheckEditions.TIMELINE.edition(id);
    }

    /** {@return every edition, the earliest first} */
    public static List<ValuesCheckRules> all() {
        return ValuesCheckEditions.TIMELINE.all();
    }

    @Override
    protected ValuesCheckRules with(Parameters<ValuesCheckRules> parameters) {
        return ImmutableValuesCheckRules.of(getPublishedEdition(), parameters);
    }

    /**
     * Decides whether a country that has not joined passes.
     *
     * @param profile what is observed of the country
     * @return the decision
     */
    @Override
    public ValuesCheckDecision decide(EligibilityProfile profile) {
        ValuesCheckFinding entryAndExit = finding(
                CivicSpaceIndicator.CSO_ENTRY_AND_EXIT,
                profile.getCivicSpace().flatMap(CivicSpace::getCsoEntryAndExit));
        ValuesCheckFinding repression = finding(
                CivicSpaceIndicator.CSO_REPRESSION, profile.getCivicSpace().flatMap(CivicSpace::getCsoRepression));
        List<ValuesCheckFinding> findings = List.of(entryAndExit, repression);
        return ImmutableValuesCheckDecision.of(getEdition(), verdict(findings), findings);
    }

    /**
     * What a country that has not joined must change to pass, what could cost it that, and which unknowns matter.
     *
     * @param profile what is observed of the country; if civic space is not assessed, that does not change
     * @return the advice; an indicator that reaches the level counts as one point
     */
    @Override
    public Advice<EligibilityProfile, ValuesCheckVerdict> advise(EligibilityProfile profile) {
        return Reasoning.of(ValuesCheckReasoning.table(this, profile)).advise(profile, ValuesCheckVerdict.PASSED);
    }

    /**
     * Every situation in which other rules decide differently.
     *
     * @param other an edition or a reform
     * @return the difference; empty if and only if both decide alike every country of which both indicators are known
     */
    @Override
    public RuleDifference<EligibilityProfile, ValuesCheckVerdict> differenceTo(ValuesCheckRules other) {
        return ValuesCheckReasoning.difference(this, other);
    }

    /**
     * {@return the verdict on every situation of a country that V-Dem covers; of others, which the space does not have, every rule
     * leaves it undetermined: a new table of 25 situations}
     */
    @Override
    public VerdictTable<EligibilityProfile, ValuesCheckVerdict> table() {
        return ValuesCheckReasoning.table(this);
    }

    private ValuesCheckFinding finding(CivicSpaceIndicator indicator, Observation<Integer> level) {
        return ImmutableValuesCheckFinding.of(
                indicator, level, requirement(), Outcome.atLeast(level, get(MINIMUM_LEVEL)));
    }

    private ValuesCheckVerdict verdict(List<ValuesCheckFinding> findings) {
        int needed = get(COMBINATION) == Combination.BOTH ? findings.size() : 1;
        if (count(findings, Outcome.MET) >= needed) {
            return ValuesCheckVerdict.PASSED;
        }
        if (findings.size() - count(findings, Outcome.NOT_MET) < needed) {
            return ValuesCheckVerdict.NOT_PASSED;
        }
        return ValuesCheckVerdict.UNDETERMINED;
    }

    private static long count(List<ValuesCheckFinding> findings, Outcome outcome) {
        return findings.stream()
                .filter(finding -> finding.getOutcome() == outcome)
                .count();
    }

    @Value.Derived
    @Value.Auxiliary
    Requirement requirement() {
        return Requirement.of(
                "level " + get(MINIMUM_LEVEL) + " or higher of 0 to " + CivicSpace.HIGHEST_LEVEL + " ("
                        + get(COMBINATION).getLabel() + " of the two indicators)",
                getParameters().of(MINIMUM_LEVEL),
                getParameters().of(COMBINATION));
    }
}

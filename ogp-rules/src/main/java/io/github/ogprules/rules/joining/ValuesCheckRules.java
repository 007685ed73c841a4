package io.github.ogprules.rules.joining;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.CivicSpace;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * The Values Check: two V-Dem indicators of civic space that a country must pass to join, since 2017-09-20. Members are
 * not subject to it.
 *
 * <p>V-Dem does not cover some small states; how OGP handles that is not known, so the verdict is then undetermined.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/glossary/values-check/">OGP's Values Check</a>
 */
@Value.Immutable
public abstract sealed class ValuesCheckRules implements Rule<EligibilityProfile, ValuesCheckDecision>
        permits ImmutableValuesCheckRules {

    ValuesCheckRules() {}

    /**
     * The latest edition.
     *
     * @return the Values Check in force today, as far as this library knows
     */
    public static ValuesCheckRules current() {
        return JoiningEditions.VALUES_CHECK.current();
    }

    /**
     * The edition in force on a day.
     *
     * @param date the day
     * @return the Values Check of that day
     * @throws IllegalArgumentException if the day is before 2017-09-20, when there was none
     */
    public static ValuesCheckRules on(LocalDate date) {
        return JoiningEditions.VALUES_CHECK.on(date);
    }

    /**
     * The edition of a name.
     *
     * @param id {@code 2017}
     * @return the Values Check of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static ValuesCheckRules edition(String id) {
        return JoiningEditions.VALUES_CHECK.edition(id);
    }

    /**
     * Every edition.
     *
     * @return the editions, the earliest first
     */
    public static List<ValuesCheckRules> all() {
        return JoiningEditions.VALUES_CHECK.all();
    }

    /**
     * The edition as OGP published it.
     *
     * @return the published edition, also for a reform
     */
    public abstract Edition getPublishedEdition();

    /**
     * The level that an indicator must reach.
     *
     * @return a V-Dem level, 0 to 4
     */
    public abstract Parameter<Integer> getMinimumLevel();

    /**
     * How many indicators must reach it. Not settled: the alternative is {@link Combination#AT_LEAST_ONE}.
     *
     * @return the combination
     */
    public abstract Parameter<Combination> getCombination();

    /**
     * Every parameter of these rules, with its source.
     *
     * @return the parameters
     */
    public List<Parameter<?>> getParameters() {
        return List.of(getMinimumLevel(), getCombination());
    }

    @Override
    @Value.Derived
    @Value.Auxiliary
    public Edition getEdition() {
        return getPublishedEdition().reformedBy(getParameters());
    }

    /**
     * These rules with another value of {@link #getMinimumLevel()}.
     *
     * @param level a V-Dem level, 0 to 4
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if the level is not from 0 to 4
     */
    public ValuesCheckRules withMinimumLevel(Integer level) {
        return copy().minimumLevel(getMinimumLevel().assume(level)).build();
    }

    /**
     * These rules with another value of {@link #getCombination()}.
     *
     * @param combination the combination
     * @return the reform, whose edition says so
     */
    public ValuesCheckRules withCombination(Combination combination) {
        return copy().combination(getCombination().assume(combination)).build();
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

    private ValuesCheckFinding finding(CivicSpaceIndicator indicator, Observation<Integer> level) {
        return ImmutableValuesCheckFinding.of(
                indicator,
                level,
                requirement(),
                Outcome.atLeast(level, getMinimumLevel().getValue()));
    }

    private ValuesCheckVerdict verdict(List<ValuesCheckFinding> findings) {
        int needed = getCombination().getValue() == Combination.BOTH ? findings.size() : 1;
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
                "level " + getMinimumLevel().getValue() + " or higher of 0 to " + CivicSpace.HIGHEST_LEVEL + " ("
                        + getCombination().getValue().getLabel() + " of the two indicators)",
                getMinimumLevel(),
                getCombination());
    }

    /** Refuses a level that V-Dem's scale does not have. */
    @Value.Check
    void check() {
        getMinimumLevel()
                .require(level -> level >= 0 && level <= CivicSpace.HIGHEST_LEVEL, "0 to " + CivicSpace.HIGHEST_LEVEL);
    }

    private Builder copy() {
        return new Builder().from(this);
    }

    /** Builds {@link ValuesCheckRules}; not thread-safe. */
    public static final class Builder extends ImmutableValuesCheckRules.Builder {
        Builder() {}
    }
}

package io.github.ogprules.rules.joining;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.CivicSpace;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.reasoning.Axis;
import io.github.ogprules.rules.reasoning.FindingChange;
import io.github.ogprules.rules.reasoning.Level;
import io.github.ogprules.rules.reasoning.RuleDifference;
import io.github.ogprules.rules.reasoning.Space;
import io.github.ogprules.rules.reasoning.VerdictTable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every situation that the Values Check tells apart, and what it decides there.
 *
 * <p>Immutable and thread-safe.
 */
public final class ValuesCheckReasoning {

    private static final EligibilityProfile ANY_COUNTRY = EligibilityProfile.builder()
            .country(Country.of("GEO", "Georgia"))
            .year(ValuesCheckEditions.TIMELINE
                    .all()
                    .get(0)
                    .getEdition()
                    .getEffectiveFrom()
                    .getYear())
            .build();

    private static final List<Level> LEVELS = IntStream.rangeClosed(0, CivicSpace.HIGHEST_LEVEL)
            .mapToObj(level -> Level.of("level " + level, (1 << level) - 1))
            .toList();

    private static final List<Level> NOT_ASSESSED = List.of(Level.notAssessed());

    private static final Observation<Integer> UNKNOWN = Observation.unknown();

    private final ValuesCheckRules rules;

    private ValuesCheckReasoning(ValuesCheckRules rules) {
        this.rules = rules;
    }

    /**
     * Reasoning over rules.
     *
     * @param rules an edition or a reform
     * @return the reasoning
     */
    public static ValuesCheckReasoning of(ValuesCheckRules rules) {
        return new ValuesCheckReasoning(rules);
    }

    /**
     * {@return the verdict on every situation of a country that V-Dem covers; of others, which the space does not have, every rule
     * leaves it undetermined: a new table of 25 situations}
     */
    public VerdictTable<EligibilityProfile, ValuesCheckVerdict> getTable() {
        return table(rules, space(rules, ANY_COUNTRY, LEVELS));
    }

    /**
     * Every situation in which two rules decide differently.
     *
     * @param before an edition or a reform
     * @param after another
     * @return the difference; empty if and only if both decide alike every country of which both indicators are known
     */
    public static RuleDifference<EligibilityProfile, ValuesCheckVerdict> difference(
            ValuesCheckRules before, ValuesCheckRules after) {
        Space<EligibilityProfile> space = space(before, ANY_COUNTRY, LEVELS);
        return RuleDifference.of(
                table(before, space),
                table(after, space),
                profile -> FindingChange.between(before.decide(profile), after.decide(profile)).stream()
                        .map(FindingChange::toString)
                        .toList());
    }

    /** The levels of V-Dem's scale; where V-Dem does not cover the country, that alone. */
    static VerdictTable<EligibilityProfile, ValuesCheckVerdict> table(
            ValuesCheckRules rules, EligibilityProfile profile) {
        return table(rules, space(rules, profile, profile.getCivicSpace().isNotAssessed() ? NOT_ASSESSED : LEVELS));
    }

    private static VerdictTable<EligibilityProfile, ValuesCheckVerdict> table(
            ValuesCheckRules rules, Space<EligibilityProfile> space) {
        return VerdictTable.of(space, input -> rules.decide(input).getVerdict());
    }

    private static Space<EligibilityProfile> space(
            ValuesCheckRules rules, EligibilityProfile profile, List<Level> levels) {
        return Space.of(
                profile,
                Stream.of(CivicSpaceIndicator.CSO_ENTRY_AND_EXIT, CivicSpaceIndicator.CSO_REPRESSION)
                        .map(indicator -> axis(rules, indicator, levels))
                        .toList());
    }

    private static Axis<EligibilityProfile> axis(
            ValuesCheckRules rules, CivicSpaceIndicator indicator, List<Level> levels) {
        return new Axis.Builder<EligibilityProfile>(indicator.getLabel(), levels)
                .input(
                        profile -> {
                            Observation<Integer> observed = observed(profile, indicator);
                            if (observed.isNotAssessed() != levels.equals(NOT_ASSESSED)) {
                                return 0;
                            }
                            return observed.isKnown() ? 1 << observed.getValue() : (1 << levels.size()) - 1;
                        },
                        (profile, level) ->
                                levels.get(level).isNotAssessed() ? profile : with(profile, indicator, level))
                .rule(
                        profile -> finding(rules, profile, indicator).getRequirement(),
                        profile -> finding(rules, profile, indicator).getOutcome() == Outcome.MET ? 1 : 0)
                .build();
    }

    private static ValuesCheckFinding finding(
            ValuesCheckRules rules, EligibilityProfile profile, CivicSpaceIndicator indicator) {
        return rules.decide(profile).getFindings().stream()
                .filter(finding -> finding.getCriterion() == indicator)
                .findFirst()
                .orElseThrow();
    }

    private static Observation<Integer> observed(EligibilityProfile profile, CivicSpaceIndicator indicator) {
        return profile.getCivicSpace()
                .flatMap(
                        indicator == CivicSpaceIndicator.CSO_REPRESSION
                                ? CivicSpace::getCsoRepression
                                : CivicSpace::getCsoEntryAndExit);
    }

    private static EligibilityProfile with(EligibilityProfile profile, CivicSpaceIndicator indicator, int level) {
        CivicSpace space = profile.getCivicSpace().findValue().orElse(CivicSpace.of(UNKNOWN, UNKNOWN));
        Observation<Integer> known = Observation.known(level);
        return profile.withCivicSpace(Observation.known(
                indicator == CivicSpaceIndicator.CSO_REPRESSION
                        ? space.withCsoRepression(known)
                        : space.withCsoEntryAndExit(known)));
    }

    /** {@return what is reasoned over, in words} */
    @Override
    public String toString() {
        return "reasoning over edition " + rules.getEdition().getId()
                + (rules.getEdition().isReform() ? ", reformed" : "");
    }
}

package io.github.ogprules.rules.joining;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.CivicSpace;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.reasoning.Advice;
import io.github.ogprules.rules.reasoning.Axis;
import io.github.ogprules.rules.reasoning.Level;
import io.github.ogprules.rules.reasoning.Reasoning;
import io.github.ogprules.rules.reasoning.Space;
import io.github.ogprules.rules.reasoning.VerdictTable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a country that has not joined must change to pass the Values Check, what could cost it that, and which unknowns matter. */
public final class ValuesCheckAdvice {

    private static final Observation<Integer> UNKNOWN = Observation.unknown();

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
        return Advice.of(Reasoning.of(table(rules, profile)), profile, ValuesCheckVerdict.PASSED);
    }

    /** The verdict on every situation. */
    static VerdictTable<EligibilityProfile, ValuesCheckVerdict> table(
            ValuesCheckRules rules, EligibilityProfile profile) {
        boolean isCovered = !profile.getCivicSpace().isNotAssessed();
        Space<EligibilityProfile> space = Space.of(
                profile,
                Stream.of(CivicSpaceIndicator.CSO_ENTRY_AND_EXIT, CivicSpaceIndicator.CSO_REPRESSION)
                        .map(indicator -> axis(rules, indicator, isCovered))
                        .toList());
        return VerdictTable.of(space, input -> rules.decide(input).getVerdict());
    }

    /** The levels of V-Dem's scale; where V-Dem does not cover the country, that alone. */
    private static Axis<EligibilityProfile> axis(
            ValuesCheckRules rules, CivicSpaceIndicator indicator, boolean isCovered) {
        List<Level> levels = isCovered
                ? IntStream.rangeClosed(0, CivicSpace.HIGHEST_LEVEL)
                        .mapToObj(level -> Level.of("level " + level, (1 << level) - 1))
                        .toList()
                : List.of(Level.notAssessed());
        return new Axis.Builder<EligibilityProfile>(indicator.getLabel(), levels)
                .input(
                        profile -> {
                            Observation<Integer> observed = observed(profile, indicator);
                            return observed.isKnown() ? 1 << observed.getValue() : (1 << levels.size()) - 1;
                        },
                        (profile, level) -> isCovered ? with(profile, indicator, level) : profile)
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
}

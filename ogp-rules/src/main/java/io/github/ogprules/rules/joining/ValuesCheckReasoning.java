package io.github.ogprules.rules.joining;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.CivicSpace;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.reasoning.Axis;
import io.github.ogprules.rules.reasoning.FindingChange;
import io.github.ogprules.rules.reasoning.Level;
import io.github.ogprules.rules.reasoning.RuleDifference;
import io.github.ogprules.rules.reasoning.Space;
import io.github.ogprules.rules.reasoning.VerdictTable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every situation that the Values Check tells apart, and what it decides there. */
final class ValuesCheckReasoning {

    /** A profile needs a country; no situation is shown with this one. */
    private static final EligibilityProfile ANY_COUNTRY = EligibilityProfile.builder()
            .country(Country.of("GEO", "Georgia"))
            .year(ValuesCheckEditions.TIMELINE
                    .all()
                    .get(0)
                    .getEdition()
                    .getEffectiveFrom()
                    .getYear())
            .build();

    private static final Map<Level, Observation<Integer>> LEVELS = IntStream.rangeClosed(0, CivicSpace.HIGHEST_LEVEL)
            .boxed()
            .collect(Collectors.toMap(
                    level -> Level.rung("level " + level, level),
                    Observation::known,
                    (one, other) -> one,
                    LinkedHashMap::new));

    private static final Map<Level, Observation<Integer>> NOT_ASSESSED =
            Map.of(Level.notAssessed(), Observation.notAssessed());

    private static final Observation<Integer> UNKNOWN = Observation.unknown();

    private ValuesCheckReasoning() {}

    static VerdictTable<EligibilityProfile, ValuesCheckVerdict> table(ValuesCheckRules rules) {
        return table(rules, ANY_COUNTRY);
    }

    static RuleDifference<EligibilityProfile, ValuesCheckVerdict> difference(
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
            ValuesCheckRules rules, EligibilityProfile profile, Map<Level, Observation<Integer>> levels) {
        return Space.of(
                profile,
                Stream.of(CivicSpaceIndicator.CSO_ENTRY_AND_EXIT, CivicSpaceIndicator.CSO_REPRESSION)
                        .map(indicator -> axis(rules, indicator, levels))
                        .toList());
    }

    private static Axis<EligibilityProfile> axis(
            ValuesCheckRules rules, CivicSpaceIndicator indicator, Map<Level, Observation<Integer>> levels) {
        return Axis.<EligibilityProfile, Integer, Integer>of(
                        indicator,
                        levels,
                        profile -> observed(profile, indicator),
                        Integer::equals,
                        (profile, level) -> with(profile, indicator, level))
                .withTest(profile -> rules.decide(profile).getFinding(indicator));
    }

    private static Observation<Integer> observed(EligibilityProfile profile, CivicSpaceIndicator indicator) {
        return profile.getCivicSpace()
                .flatMap(
                        indicator == CivicSpaceIndicator.CSO_REPRESSION
                                ? CivicSpace::getCsoRepression
                                : CivicSpace::getCsoEntryAndExit);
    }

    /** What is not assessed stays so: V-Dem covers both indicators or none. */
    private static EligibilityProfile with(
            EligibilityProfile profile, CivicSpaceIndicator indicator, Observation<Integer> level) {
        if (level.isNotAssessed()) {
            return profile;
        }
        CivicSpace space = profile.getCivicSpace().findValue().orElse(CivicSpace.of(UNKNOWN, UNKNOWN));
        return profile.withCivicSpace(Observation.known(
                indicator == CivicSpaceIndicator.CSO_REPRESSION
                        ? space.withCsoRepression(level)
                        : space.withCsoEntryAndExit(level)));
    }
}

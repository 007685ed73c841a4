package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.rules.eligibility.EligibilityDecisionAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.Outcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is unknown leaves the verdict open exactly as far as it matters: every partial input is held against all of its
 * completions.
 */
class EligibilityUnknownsTest {

    static Stream<EligibilitySpace> every_partial_input() {
        EligibilitySpace metricOf2014 = EligibilitySpace.partial(EligibilityRules.edition("2014"));
        return Stream.of(
                EligibilitySpace.partial(EligibilityRules.edition("2012")).before2014(),
                metricOf2014,
                EligibilitySpace.partial(EligibilityRules.edition("2023")),
                metricOf2014.withBands(Boundary.INCLUSIVE, 0),
                metricOf2014.withBands(Boundary.STRICT, 1),
                metricOf2014.withPairFour(),
                metricOf2014.withFourFifths(),
                metricOf2014.withCriteria(1),
                metricOf2014.withCriteria(4),
                metricOf2014
                        .withBands(Boundary.INCLUSIVE, 1)
                        .withPairFour()
                        .withFourFifths()
                        .withCriteria(2));
    }

    @ParameterizedTest
    @MethodSource("every_partial_input")
    void bounds_and_verdict_are_those_of_all_completions(EligibilitySpace space) {
        AtomicInteger visited = new AtomicInteger();
        space.forEach(point -> {
            visited.incrementAndGet();
            Completions completions = Completions.of(space, point);
            EligibilityProfile profile = point.profile();
            EligibilityDecision decision = space.rules().decide(profile);

            assertThat(decision)
                    .hasVerdict(completions.verdict())
                    .hasPoints(completions.min(), completions.max())
                    .hasBase(4 * point.assessed())
                    .needs(space.needed().get(point.assessed()));
            assertThat(space.rules().verdict(profile)).isEqualTo(decision.getVerdict());
            for (EligibilityCriterion criterion : EligibilityCriterion.values()) {
                requireFinding(decision, criterion, point.state(criterion));
            }
        });

        // Each leaf true, false or unknown; then wholly unknown and not assessed. Before 2014 also 5 published points.
        int assetDisclosure = space.name().equals("edition 2012") ? 8 + 2 + 5 : 8 + 2;
        assertThat(visited).hasValue((9 + 2) * (27 + 2) * assetDisclosure * (12 + 2));
    }

    @ParameterizedTest
    @MethodSource("every_partial_input")
    void what_turns_out_not_assessed_never_makes_a_country_eligible_nor_turns_eligible_into_not_eligible(
            EligibilitySpace space) {
        Set<EligibilityVerdict> before = EnumSet.noneOf(EligibilityVerdict.class);
        space.forEach(point -> {
            EligibilityProfile profile = point.profile();
            List<EligibilityProfile> withoutCriteria = withoutUnknownCriteria(profile);
            if (withoutCriteria.isEmpty()) {
                return;
            }
            EligibilityVerdict verdict = space.rules().verdict(profile);
            before.add(verdict);
            for (EligibilityProfile without : withoutCriteria) {
                EligibilityVerdict then = space.rules().verdict(without);
                if (!possible(verdict, then)) {
                    throw new AssertionError(verdict + " by " + profile + " became " + then + " by " + without);
                }
            }
        });

        assertThat(before).contains(EligibilityVerdict.NOT_ELIGIBLE, EligibilityVerdict.UNDETERMINED);
    }

    @Test
    void a_country_is_eligible_whatever_one_criterion_comes_to_if_it_has_all_other_points() {
        EligibilityProfile profile = EligibilityProfile.builder()
                .country(Country.of("GEO", "Georgia"))
                .year(2014)
                .accessToInformation(PublishedPoints.of(4))
                .assetDisclosure(PublishedPoints.of(4))
                .citizenEngagement(PublishedPoints.of(4))
                .build();
        EligibilityRules rules = EligibilityRules.edition("2014");

        assertThat(rules.decide(profile))
                .isEligible()
                .hasPoints(12, 16)
                .hasBase(16)
                .hasNoPercent();
        assertThat(rules.decide(profile.withFiscalTransparency(Observation.notAssessed())))
                .isEligible()
                .hasPoints(12)
                .hasBase(12)
                .hasPercent(100);
        assertThat(rules.decide(profile.withFiscalTransparency(Observation.notAssessed())
                        .withAssetDisclosure(Observation.notAssessed())))
                .hasVerdict(EligibilityVerdict.NOT_ENOUGH_DATA);
    }

    private static boolean possible(EligibilityVerdict before, EligibilityVerdict then) {
        return switch (before) {
            case ELIGIBLE -> then == EligibilityVerdict.ELIGIBLE || then == EligibilityVerdict.NOT_ENOUGH_DATA;
            case NOT_ELIGIBLE -> then == EligibilityVerdict.NOT_ELIGIBLE || then == EligibilityVerdict.NOT_ENOUGH_DATA;
            case NOT_ENOUGH_DATA -> then == EligibilityVerdict.NOT_ENOUGH_DATA;
            case UNDETERMINED -> true;
        };
    }

    /** The profile with every choice of at least one of its unknown criteria not assessed instead. */
    private static List<EligibilityProfile> withoutUnknownCriteria(EligibilityProfile profile) {
        List<EligibilityProfile> profiles = new ArrayList<>(List.of(profile));
        if (profile.getFiscalTransparency().isUnknown()) {
            profiles.addAll(profiles.stream()
                    .map(each -> each.withFiscalTransparency(Observation.notAssessed()))
                    .toList());
        }
        if (profile.getAccessToInformation().isUnknown()) {
            profiles.addAll(profiles.stream()
                    .map(each -> each.withAccessToInformation(Observation.notAssessed()))
                    .toList());
        }
        if (profile.getAssetDisclosure().isUnknown()) {
            profiles.addAll(profiles.stream()
                    .map(each -> each.withAssetDisclosure(Observation.notAssessed()))
                    .toList());
        }
        if (profile.getCitizenEngagement().isUnknown()) {
            profiles.addAll(profiles.stream()
                    .map(each -> each.withCitizenEngagement(Observation.notAssessed()))
                    .toList());
        }
        return profiles.subList(1, profiles.size());
    }

    private static void requireFinding(
            EligibilityDecision decision, EligibilityCriterion criterion, CriterionState<?> state) {
        assertThat(decision)
                .hasPoints(criterion, state.min(), state.max())
                .hasPossiblePoints(criterion, state.isAssessed() ? 4 : 0);
        if (state.points().size() > 1) {
            assertThat(decision).hasOutcome(criterion, Outcome.UNDETERMINED);
        }
    }

    /** What all completions of one input come to, one after the other. */
    private record Completions(int min, int max, EligibilityVerdict verdict) {

        private static final List<Integer> NO_POINTS = List.of(0);

        static Completions of(EligibilitySpace space, EligibilitySpace.Point point) {
            int min = Integer.MAX_VALUE;
            int max = Integer.MIN_VALUE;
            int assessed = point.assessed();
            Set<EligibilityVerdict> verdicts = EnumSet.noneOf(EligibilityVerdict.class);
            for (int fiscal : completions(point.fiscalTransparency())) {
                for (int access : completions(point.accessToInformation())) {
                    for (int assets : completions(point.assetDisclosure())) {
                        for (int citizens : completions(point.citizenEngagement())) {
                            int total = fiscal + access + assets + citizens;
                            min = Math.min(min, total);
                            max = Math.max(max, total);
                            verdicts.add(verdict(space, assessed, total));
                        }
                    }
                }
            }
            return new Completions(
                    min, max, verdicts.size() == 1 ? verdicts.iterator().next() : EligibilityVerdict.UNDETERMINED);
        }

        private static List<Integer> completions(CriterionState<?> state) {
            return state.isAssessed() ? state.points() : NO_POINTS;
        }

        private static EligibilityVerdict verdict(EligibilitySpace space, int assessed, int total) {
            if (assessed < space.minimumCriteria()) {
                return EligibilityVerdict.NOT_ENOUGH_DATA;
            }
            return total >= space.needed().get(assessed)
                    ? EligibilityVerdict.ELIGIBLE
                    : EligibilityVerdict.NOT_ELIGIBLE;
        }
    }
}

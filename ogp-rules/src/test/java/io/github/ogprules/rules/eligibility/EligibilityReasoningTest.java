package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.rules.eligibility.EligibilityVerdict.ELIGIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.reasoning.Axis;
import io.github.ogprules.rules.reasoning.Change;
import io.github.ogprules.rules.reasoning.Level;
import io.github.ogprules.rules.reasoning.Path;
import io.github.ogprules.rules.reasoning.PathLimits;
import io.github.ogprules.rules.reasoning.Reasoning;
import io.github.ogprules.rules.reasoning.Space;
import io.github.ogprules.rules.reasoning.VerdictTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reasoning over eligibility against brute force: every situation of every edition, and of some reforms. */
class EligibilityReasoningTest {

    static List<EligibilityRules> rules() {
        List<EligibilityRules> rules = new ArrayList<>(EligibilityRules.all());
        EligibilityRules current = EligibilityRules.current();
        rules.add(current.withCivilLibertiesBoundary(Boundary.INCLUSIVE).withCivilLibertiesBottomBandPoints(1));
        rules.add(current.withConstitutionAndDraftPoints(4).withMinimumCriteria(1));
        return rules;
    }

    @Nested
    class The_space {

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.eligibility.EligibilityReasoningTest#rules")
        void has_a_situation_for_every_profile_and_its_verdict(EligibilityRules rules) {
            VerdictTable<EligibilityProfile, EligibilityVerdict> table =
                    EligibilityReasoning.of(rules).getTable();
            for (int code = 0; code < table.getSpace().size(); code++) {
                EligibilityProfile profile = table.getSpace().situation(code);

                assertThat(table.getSpace().code(profile)).hasValue(code);
                assertThat(table.verdict(code)).isEqualTo(rules.verdict(profile));
            }
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.eligibility.EligibilityReasoningTest#rules")
        void tells_all_apart_that_the_rules_do(EligibilityRules rules) {
            VerdictTable<EligibilityProfile, EligibilityVerdict> table =
                    EligibilityReasoning.of(rules).getTable();
            boolean before2014 = rules.getAssetDisclosureMetric().getValue() == AssetDisclosureMetric.POINTS_AS_GIVEN;
            EligibilitySpace.exact(rules, before2014).forEach(point -> {
                EligibilityProfile profile = point.profile();
                if (EligibilityAxes.byPoints(profile).equals(EligibilityAxes.withoutRule(rules))) {
                    assertThat(table.verdict(table.getSpace().code(profile).getAsInt()))
                            .isEqualTo(rules.verdict(profile));
                }
            });
        }
    }

    @Nested
    class Paths {

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.eligibility.EligibilityReasoningTest#rules")
        void are_all_smallest_sets_of_changes_and_no_others(EligibilityRules rules) {
            VerdictTable<EligibilityProfile, EligibilityVerdict> table =
                    EligibilityReasoning.of(rules).getTable();
            Space<EligibilityProfile> space = table.getSpace();
            Reasoning<EligibilityProfile, EligibilityVerdict> reasoning = Reasoning.of(table);
            for (int code = 0; code < space.size(); code++) {
                Set<String> expected = smallest(table, code);
                Set<String> found = new HashSet<>();
                for (Path path : reasoning.paths(space.situation(code), ELIGIBLE, PathLimits.none())) {
                    assertThat(found.add(words(path.getChanges()))).isTrue();
                }
                assertThat(found).as(space.situation(code).toString()).isEqualTo(expected);
            }
        }

        /** By trying every other situation with the same criteria assessed. */
        private static Set<String> smallest(VerdictTable<EligibilityProfile, EligibilityVerdict> table, int code) {
            Space<EligibilityProfile> space = table.getSpace();
            List<Integer> targets = IntStream.range(0, space.size())
                    .filter(target -> table.verdict(target) == ELIGIBLE)
                    .filter(target -> isSameAssessed(space, code, target))
                    .boxed()
                    .sorted(Comparator.comparingInt(target -> Long.bitCount(toggled(space, code, target))))
                    .toList();
            List<Integer> smallest = new ArrayList<>();
            for (int target : targets) {
                long all = toggled(space, code, target);
                if (smallest.stream()
                        .noneMatch(one -> (all & toggled(space, code, one)) == toggled(space, code, one))) {
                    smallest.add(target);
                }
            }
            return smallest.stream().map(target -> words(space, code, target)).collect(Collectors.toSet());
        }

        private static boolean isSameAssessed(Space<EligibilityProfile> space, int one, int other) {
            return levels(space, one).stream()
                    .map(Level::isNotAssessed)
                    .toList()
                    .equals(levels(space, other).stream()
                            .map(Level::isNotAssessed)
                            .toList());
        }

        private static List<Level> levels(Space<EligibilityProfile> space, int code) {
            List<Level> levels = new ArrayList<>();
            int rest = code;
            for (Axis<EligibilityProfile> axis : space.getAxes()) {
                levels.add(axis.getLevels().get(rest % axis.getLevels().size()));
                rest /= axis.getLevels().size();
            }
            return levels;
        }

        private static long toggled(Space<EligibilityProfile> space, int one, int other) {
            long toggled = 0;
            List<Level> from = levels(space, one);
            List<Level> to = levels(space, other);
            for (int axis = 0; axis < from.size(); axis++) {
                toggled = toggled << 12
                        | (from.get(axis).getSteps() ^ to.get(axis).getSteps());
            }
            return toggled;
        }

        private static String words(Space<EligibilityProfile> space, int one, int other) {
            List<Level> from = levels(space, one);
            List<Level> to = levels(space, other);
            return IntStream.range(0, from.size())
                    .filter(axis -> !from.get(axis).equals(to.get(axis)))
                    .mapToObj(axis -> space.getAxes().get(axis).getName() + " "
                            + from.get(axis).getLabel() + " " + to.get(axis).getLabel())
                    .collect(Collectors.joining(";"));
        }

        private static String words(List<Change> changes) {
            return changes.stream()
                    .map(change -> change.getAxis() + " " + change.getFrom() + " " + change.getTo())
                    .collect(Collectors.joining(";"));
        }
    }
}

package io.github.ogprules.rules.joining;

import static io.github.ogprules.rules.joining.ValuesCheckParameters.COMBINATION;
import static io.github.ogprules.rules.joining.ValuesCheckParameters.MINIMUM_LEVEL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.CivicSpace;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.reasoning.Advice;
import io.github.ogprules.rules.reasoning.BruteForce;
import io.github.ogprules.rules.reasoning.OpenQuestion;
import io.github.ogprules.rules.reasoning.Path;
import io.github.ogprules.rules.reasoning.SmallestChanges;
import io.github.ogprules.rules.reasoning.VerdictTable;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ValuesCheckAdviceTest {

    private static final ValuesCheckRules RULES = ValuesCheckRules.edition("2017");

    private static Advice<EligibilityProfile, ValuesCheckVerdict> advice(
            ValuesCheckRules rules, Observation<CivicSpace> civicSpace) {
        return rules.advise(profile(civicSpace));
    }

    private static EligibilityProfile profile(Observation<CivicSpace> civicSpace) {
        return EligibilityProfile.builder()
                .country(Country.of("GEO", "Georgia"))
                .year(2023)
                .civicSpace(civicSpace)
                .build();
    }

    @ParameterizedTest
    @EnumSource(Combination.class)
    void paths_from_every_level_reach_the_levels_that_are_asked_for(Combination combination) {
        ValuesCheckRules rules = RULES.with(COMBINATION, combination);
        int needed = rules.get(MINIMUM_LEVEL);
        for (int entry = 0; entry <= 4; entry++) {
            for (int repression = 0; repression <= 4; repression++) {
                int lackingEntry = Math.max(0, needed - entry);
                int lackingRepression = Math.max(0, needed - repression);
                int paths = combination == Combination.BOTH || lackingEntry == 0 || lackingRepression == 0 ? 1 : 2;

                assertThat(advice(rules, Observation.known(CivicSpace.of(entry, repression)))
                                .paths())
                        .hasSize(paths)
                        .first()
                        .extracting(Path::getSteps)
                        .isEqualTo(
                                combination == Combination.BOTH
                                        ? lackingEntry + lackingRepression
                                        : Math.min(lackingEntry, lackingRepression));
            }
        }
    }

    /** Every level, and unknown, on both indicators. */
    @ParameterizedTest
    @EnumSource(Combination.class)
    void advice_on_every_observation_equals_brute_force(Combination combination) {
        ValuesCheckRules rules = RULES.with(COMBINATION, combination);
        for (Observation<Integer> entry : observations()) {
            for (Observation<Integer> repression : observations()) {
                Observation<CivicSpace> space = Observation.known(CivicSpace.of(entry, repression));
                Advice<EligibilityProfile, ValuesCheckVerdict> advice = advice(rules, space);
                VerdictTable<EligibilityProfile, ValuesCheckVerdict> table =
                        ValuesCheckReasoning.table(rules, profile(space));
                BruteForce<EligibilityProfile, ValuesCheckVerdict> bruteForce = new BruteForce<>(table);
                List<Integer> levels = bruteForce.levelsOf(profile(space));

                assertThat(advice.getVerdicts()).isEqualTo(bruteForce.verdicts(levels));
                if (!entry.isNotAssessed()
                        && !repression.isNotAssessed()
                        && advice.getVerdicts().size() == 1) {
                    assertThat(advice.getVerdicts())
                            .containsExactly(rules.decide(profile(space)).getVerdict());
                }
                assertThat(advice.openQuestions().stream().map(BruteForce::words))
                        .containsExactlyElementsOf(bruteForce.openQuestions(levels));
                assertThat(bruteForce.askedQuestions(advice.questionPlan(), levels))
                        .isEqualTo(bruteForce.expectedQuestions(levels));
                if (advice.getVerdicts().size() == 1) {
                    assertThat(advice.threats().stream().map(BruteForce::words))
                            .containsExactlyInAnyOrderElementsOf(bruteForce.threats(levels));
                }
                table.getSpace()
                        .code(profile(space))
                        .ifPresent(code -> assertThat(advice.paths().stream().map(SmallestChanges::words))
                                .containsExactlyInAnyOrderElementsOf(
                                        SmallestChanges.of(table, code, ValuesCheckVerdict.PASSED)));
            }
        }
    }

    @Test
    void a_country_that_is_not_covered_stays_so() {
        Advice<EligibilityProfile, ValuesCheckVerdict> advice = advice(RULES, Observation.notAssessed());

        assertThat(advice.getVerdicts())
                .containsExactly(
                        RULES.decide(profile(Observation.notAssessed())).getVerdict());
        assertThat(advice.paths()).isEmpty();
        assertThat(advice.openQuestions()).isEmpty();
        assertThat(advice.threats()).isEmpty();
    }

    @Test
    void changes_name_the_requirement_on_their_own_indicator() {
        ValuesCheckRules both = RULES.with(COMBINATION, Combination.BOTH);

        assertThat(advice(both, Observation.known(CivicSpace.of(0, 4))).paths())
                .singleElement()
                .satisfies(path -> {
                    assertThat(path.getChanges()).singleElement().satisfies(change -> {
                        assertThat(change.getAxis()).isEqualTo(CivicSpaceIndicator.CSO_ENTRY_AND_EXIT.getLabel());
                        assertThat(change.getPoints()).isEqualTo(1);
                        assertThat(change.getRequirement())
                                .isEqualTo(both.decide(profile(Observation.known(CivicSpace.of(0, 4))))
                                        .getFindings()
                                        .get(0)
                                        .getRequirement());
                    });
                });
    }

    private static List<Observation<Integer>> observations() {
        return Stream.concat(
                        IntStream.rangeClosed(0, 4).<Observation<Integer>>mapToObj(Observation::known),
                        Stream.of(Observation.<Integer>unknown()))
                .toList();
    }

    @Test
    void an_indicator_without_a_level_is_a_question_that_may_not_matter() {
        Observation<Integer> unknown = Observation.unknown();
        int needed = RULES.get(MINIMUM_LEVEL);
        ValuesCheckRules both = RULES.with(COMBINATION, Combination.BOTH);

        assertThat(advice(both, Observation.known(CivicSpace.of(Observation.known(needed - 1), unknown)))
                        .openQuestions())
                .extracting(OpenQuestion::isRelevant)
                .containsExactly(false);
        assertThat(advice(both, Observation.known(CivicSpace.of(Observation.known(needed), unknown)))
                        .openQuestions())
                .extracting(OpenQuestion::isRelevant)
                .containsExactly(true);
        assertThat(advice(both, Observation.unknown()).openQuestions()).hasSize(2);
        assertThat(advice(both, Observation.unknown()).getVerdicts())
                .isEqualTo(Set.of(ValuesCheckVerdict.PASSED, ValuesCheckVerdict.NOT_PASSED));
    }
}

package io.github.ogprules.rules.joining;

import static io.github.ogprules.rules.joining.ValuesCheckParameters.COMBINATION;
import static io.github.ogprules.rules.joining.ValuesCheckParameters.MINIMUM_LEVEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Provenance;
import io.github.ogprules.model.eligibility.CivicSpace;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesCheckRulesTest {

    private static final ValuesCheckRules RULES = ValuesCheckRules.edition("2017");

    @Nested
    class Two_known_levels {

        @ParameterizedTest
        @CsvSource({
            "3, 3, PASSED, PASSED",
            "4, 4, PASSED, PASSED",
            "3, 2, NOT_PASSED, PASSED",
            "2, 3, NOT_PASSED, PASSED",
            "2, 2, NOT_PASSED, NOT_PASSED",
            "0, 4, NOT_PASSED, PASSED",
            "0, 0, NOT_PASSED, NOT_PASSED",
        })
        void pass_if_both_or_at_least_one_reach_level_3(
                int entryAndExit, int repression, ValuesCheckVerdict both, ValuesCheckVerdict atLeastOne) {
            EligibilityProfile profile = profile(Observation.known(CivicSpace.of(entryAndExit, repression)));

            assertThat(RULES.decide(profile).getVerdict()).isEqualTo(both);
            assertThat(RULES.with(COMBINATION, Combination.AT_LEAST_ONE)
                            .decide(profile)
                            .getVerdict())
                    .isEqualTo(atLeastOne);
        }
    }

    @Nested
    class Unknown_levels {

        @ParameterizedTest
        @EnumSource(Combination.class)
        void leave_the_verdict_that_all_their_values_agree_on(Combination combination) {
            ValuesCheckRules rules = RULES.with(COMBINATION, combination);
            for (Observation<Integer> entryAndExit : levels()) {
                for (Observation<Integer> repression : levels()) {
                    Set<ValuesCheckVerdict> possible = values(entryAndExit)
                            .flatMap(first -> values(repression).map(second -> byHand(combination, first, second)))
                            .collect(Collectors.toSet());

                    assertThat(rules.decide(profile(Observation.known(CivicSpace.of(entryAndExit, repression))))
                                    .getVerdict())
                            .as(entryAndExit + " and " + repression)
                            .isEqualTo(
                                    possible.size() == 1
                                            ? possible.iterator().next()
                                            : ValuesCheckVerdict.UNDETERMINED);
                }
            }
        }

        @Test
        void leave_it_open_if_nothing_is_known() {
            ValuesCheckDecision decision = RULES.decide(profile(Observation.unknown()));

            assertThat(decision.getVerdict()).isEqualTo(ValuesCheckVerdict.UNDETERMINED);
            assertThat(decision.getFindings())
                    .extracting(ValuesCheckFinding::getOutcome)
                    .containsExactly(Outcome.UNDETERMINED, Outcome.UNDETERMINED);
        }

        private static List<Observation<Integer>> levels() {
            return Stream.concat(
                            Stream.of(Observation.<Integer>unknown()),
                            IntStream.rangeClosed(0, 4).mapToObj(Observation::known))
                    .toList();
        }

        private static Stream<Integer> values(Observation<Integer> level) {
            return level.isKnown()
                    ? Stream.of(level.getValue())
                    : IntStream.rangeClosed(0, 4).boxed();
        }

        private static ValuesCheckVerdict byHand(Combination combination, int first, int second) {
            boolean passes =
                    combination == Combination.BOTH ? Math.min(first, second) >= 3 : Math.max(first, second) >= 3;
            return passes ? ValuesCheckVerdict.PASSED : ValuesCheckVerdict.NOT_PASSED;
        }
    }

    @Nested
    class A_state_that_V_Dem_does_not_cover {

        @ParameterizedTest
        @EnumSource(Combination.class)
        void neither_passes_nor_fails(Combination combination) {
            ValuesCheckDecision decision =
                    RULES.with(COMBINATION, combination).decide(profile(Observation.notAssessed()));

            assertThat(decision.getVerdict()).isEqualTo(ValuesCheckVerdict.UNDETERMINED);
            assertThat(decision.getFindings())
                    .extracting(ValuesCheckFinding::getOutcome)
                    .containsExactly(Outcome.NOT_ASSESSED, Outcome.NOT_ASSESSED);
        }
    }

    @Nested
    class Findings {

        @Test
        void give_level_requirement_and_outcome_of_each_indicator() {
            List<ValuesCheckFinding> findings = RULES.decide(profile(Observation.known(CivicSpace.of(4, 2))))
                    .getFindings();

            assertThat(findings)
                    .extracting(ValuesCheckFinding::getCriterion)
                    .containsExactly(CivicSpaceIndicator.CSO_ENTRY_AND_EXIT, CivicSpaceIndicator.CSO_REPRESSION);
            assertThat(findings)
                    .extracting(ValuesCheckFinding::getObserved)
                    .containsExactly(Observation.known(4), Observation.known(2));
            assertThat(findings)
                    .extracting(ValuesCheckFinding::getOutcome)
                    .containsExactly(Outcome.MET, Outcome.NOT_MET);
            assertThat(findings).allSatisfy(finding -> {
                assertThat(finding.getRequirement().getText())
                        .isEqualTo("level 3 or higher of 0 to 4 (both of the two indicators)");
                assertThat(finding.getRequirement().getProvenance()).isEqualTo(Provenance.INFERRED);
                assertThat(finding.getRequirement().getCitations()).isNotEmpty();
            });
        }

        @Test
        void call_the_indicators_as_V_Dem_does() {
            assertThat(CivicSpaceIndicator.CSO_ENTRY_AND_EXIT.getLabel()).isEqualTo("CSO entry and exit");
            assertThat(CivicSpaceIndicator.CSO_ENTRY_AND_EXIT.getSpellings()).contains("v2cseeorgs_ord");
            assertThat(CivicSpaceIndicator.CSO_REPRESSION.getLabel()).isEqualTo("CSO repression");
            assertThat(CivicSpaceIndicator.CSO_REPRESSION.getSpellings()).contains("v2csreprss_ord");
        }
    }

    @Nested
    class The_edition {

        @Test
        void is_in_force_since_the_decision_of_2017_09_20() {
            assertThat(ValuesCheckRules.on(LocalDate.of(2017, 9, 20))).isSameAs(RULES);
            assertThat(ValuesCheckRules.edition("2017")).isSameAs(RULES);
            assertThat(ValuesCheckRules.all()).containsExactly(RULES);
            assertThat(RULES.getEdition()).isEqualTo(RULES.getPublishedEdition());
            assertThatThrownBy(() -> ValuesCheckRules.on(LocalDate.of(2017, 9, 19)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("2017-09-20");
        }

        @Test
        void says_what_a_reform_sets() {
            ValuesCheckRules reform = RULES.with(MINIMUM_LEVEL, 2).with(COMBINATION, Combination.AT_LEAST_ONE);

            assertThat(reform.getEdition().getAssumptions())
                    .containsExactly(
                            "valuesCheck.minimumLevel = 2 instead of 3",
                            "valuesCheck.combination = AT_LEAST_ONE instead of BOTH");
            assertThat(reform.decide(profile(Observation.known(CivicSpace.of(2, 0))))
                            .getEdition())
                    .isEqualTo(reform.getEdition());
            assertThat(reform.decide(profile(Observation.known(CivicSpace.of(2, 0))))
                            .getVerdict())
                    .isEqualTo(ValuesCheckVerdict.PASSED);
            assertThat(reform.with(MINIMUM_LEVEL, 3).with(COMBINATION, Combination.BOTH))
                    .isEqualTo(RULES);
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 5})
        void has_no_level_that_V_Dem_does_not_have(int level) {
            assertThatThrownBy(() -> RULES.with(MINIMUM_LEVEL, level))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("valuesCheck.minimumLevel " + level + ": expected 0 to 4");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 4})
        void takes_every_level_that_V_Dem_has(int level) {
            assertThat(RULES.with(MINIMUM_LEVEL, level).get(MINIMUM_LEVEL)).isEqualTo(level);
        }
    }

    @ParameterizedTest
    @CsvSource({"PASSED, passed", "NOT_PASSED, not passed", "UNDETERMINED, undetermined"})
    void labels_its_verdicts(ValuesCheckVerdict verdict, String label) {
        assertThat(verdict.getLabel()).isEqualTo(label);
    }

    private static EligibilityProfile profile(Observation<CivicSpace> civicSpace) {
        return EligibilityProfile.builder()
                .country(Country.of("MAR", "Morocco"))
                .year(2018)
                .civicSpace(civicSpace)
                .build();
    }
}

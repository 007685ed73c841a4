package io.github.ogprules.rules.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.CivicSpace;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings and decisions that no rule gives, as a text written by others may hold them. */
class JoiningDecisionCheckTest {

    private static final EligibilityProfile MOROCCO = EligibilityProfile.builder()
            .country(Country.of("MAR", "Morocco"))
            .year(2023)
            .fiscalTransparency(PublishedPoints.of(4))
            .accessToInformation(PublishedPoints.of(4))
            .assetDisclosure(PublishedPoints.of(4))
            .citizenEngagement(PublishedPoints.of(2))
            .civicSpace(CivicSpace.of(3, 3))
            .build();

    private static ValuesCheckFinding finding(
            CivicSpaceIndicator indicator, Observation<Integer> level, Outcome outcome) {
        return ImmutableValuesCheckFinding.of(indicator, level, Requirement.of("level 3"), outcome);
    }

    @Nested
    class A_finding_of_the_Values_Check {

        @ParameterizedTest
        @ValueSource(ints = {-1, 5})
        void has_a_level_of_V_Dem(int level) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            finding(CivicSpaceIndicator.CSO_REPRESSION, Observation.known(level), Outcome.NOT_MET))
                    .withMessage("observed " + level + ": expected a level from 0 to 4");
        }

        @ParameterizedTest
        @CsvSource({
            "0, MET NOT_MET",
            "4, MET NOT_MET",
            "not assessed, NOT_ASSESSED",
            "unknown, UNDETERMINED",
        })
        void has_an_outcome_that_goes_with_the_level(String observed, String outcomes) {
            Observation<Integer> level = switch (observed) {
                case "unknown" -> Observation.unknown();
                case "not assessed" -> Observation.notAssessed();
                default -> Observation.known(Integer.valueOf(observed));
            };
            List<Outcome> possible =
                    Stream.of(outcomes.split(" ")).map(Outcome::valueOf).toList();

            assertThat(Outcome.values()).allSatisfy(outcome -> {
                if (possible.contains(outcome)) {
                    assertThat(finding(CivicSpaceIndicator.CSO_REPRESSION, level, outcome)
                                    .getOutcome())
                            .isEqualTo(outcome);
                } else {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> finding(CivicSpaceIndicator.CSO_REPRESSION, level, outcome))
                            .withMessage("outcome " + outcome + " does not go with the level observed: " + observed);
                }
            });
        }
    }

    @Nested
    class A_decision_on_the_Values_Check {

        private final ValuesCheckFinding met =
                finding(CivicSpaceIndicator.CSO_ENTRY_AND_EXIT, Observation.known(3), Outcome.MET);
        private final ValuesCheckFinding notMet =
                finding(CivicSpaceIndicator.CSO_REPRESSION, Observation.known(2), Outcome.NOT_MET);
        private final ValuesCheckFinding open =
                finding(CivicSpaceIndicator.CSO_REPRESSION, Observation.unknown(), Outcome.UNDETERMINED);
        private final ValuesCheckFinding notCovered =
                finding(CivicSpaceIndicator.CSO_REPRESSION, Observation.notAssessed(), Outcome.NOT_ASSESSED);

        private static ValuesCheckDecision of(ValuesCheckVerdict verdict, ValuesCheckFinding... findings) {
            return ImmutableValuesCheckDecision.of(
                    ValuesCheckRules.edition("2017").getEdition(), verdict, List.of(findings));
        }

        @Test
        void has_a_finding_on_each_indicator() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(ValuesCheckVerdict.PASSED, met))
                    .withMessage("findings on [CSO_ENTRY_AND_EXIT]: expected [CSO_ENTRY_AND_EXIT, CSO_REPRESSION]");
            assertThatIllegalArgumentException().isThrownBy(() -> of(ValuesCheckVerdict.PASSED, met, met));
            assertThatIllegalArgumentException().isThrownBy(() -> of(ValuesCheckVerdict.PASSED, notMet, met));
        }

        @Test
        void has_a_verdict_that_a_finding_can_lead_to() {
            assertThat(of(ValuesCheckVerdict.PASSED, met, notMet).getFindings()).hasSize(2);
            assertThat(of(ValuesCheckVerdict.NOT_PASSED, met, notMet).getFindings())
                    .hasSize(2);
            assertThat(of(ValuesCheckVerdict.UNDETERMINED, met, open).getFindings())
                    .hasSize(2);
            assertThat(of(ValuesCheckVerdict.UNDETERMINED, met, notCovered).getFindings())
                    .hasSize(2);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(ValuesCheckVerdict.UNDETERMINED, met, notMet))
                    .withMessage("verdict UNDETERMINED: no finding has an outcome that can lead to it");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(ValuesCheckVerdict.NOT_PASSED, met, open))
                    .withMessage("verdict NOT_PASSED: no finding has an outcome that can lead to it");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(
                            ValuesCheckVerdict.PASSED,
                            finding(CivicSpaceIndicator.CSO_ENTRY_AND_EXIT, Observation.known(0), Outcome.NOT_MET),
                            notMet))
                    .withMessage("verdict PASSED: no finding has an outcome that can lead to it");
        }
    }

    @Nested
    class A_decision_on_joining {

        private final JoiningDecision decision = JoiningRules.edition("2023-05").decide(MOROCCO);
        private final JoiningDecision beforeTheValuesCheck =
                JoiningRules.edition("2014-12").decide(MOROCCO);

        private static JoiningDecision copy(
                JoiningDecision decision,
                JoiningVerdict verdict,
                List<JoiningFinding> findings,
                Optional<ValuesCheckDecision> valuesCheck) {
            return ImmutableJoiningDecision.of(
                    decision.getEdition(), verdict, findings, decision.getEligibility(), valuesCheck);
        }

        private List<JoiningFinding> with(JoiningCriterion test, Outcome outcome) {
            return decision.getFindings().stream()
                    .map(finding -> finding.getCriterion() == test
                            ? ImmutableJoiningFinding.of(test, finding.getObserved(), finding.getRequirement(), outcome)
                            : finding)
                    .toList();
        }

        @Test
        void has_a_finding_on_each_test() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(
                            decision,
                            decision.getVerdict(),
                            decision.getFindings().subList(0, 2),
                            decision.getValuesCheck()))
                    .withMessage("findings on [RECOGNITION, CORE_ELIGIBILITY]: expected [RECOGNITION, CORE_ELIGIBILITY,"
                            + " VALUES_CHECK]");
        }

        @Test
        void says_what_each_test_came_to() {
            JoiningFinding points = decision.getFindings().get(1);
            List<JoiningFinding> silent = List.of(
                    decision.getFindings().get(0),
                    ImmutableJoiningFinding.of(
                            points.getCriterion(), Observation.unknown(), points.getRequirement(), points.getOutcome()),
                    decision.getFindings().get(2));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(decision, decision.getVerdict(), silent, decision.getValuesCheck()))
                    .withMessage("observed unknown of CORE_ELIGIBILITY: expected what the test came to, in words");
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MET")
        void has_the_outcomes_of_its_decisions(Outcome outcome) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(
                            decision,
                            decision.getVerdict(),
                            with(JoiningCriterion.CORE_ELIGIBILITY, outcome),
                            decision.getValuesCheck()))
                    .withMessage("outcome " + outcome + " of CORE_ELIGIBILITY: its decision gives MET");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(
                            decision,
                            decision.getVerdict(),
                            with(JoiningCriterion.VALUES_CHECK, outcome),
                            decision.getValuesCheck()))
                    .withMessage("outcome " + outcome + " of VALUES_CHECK: its decision gives MET");
        }

        @Test
        void has_a_decision_on_the_Values_Check_if_and_only_if_there_is_one() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(decision, decision.getVerdict(), decision.getFindings(), Optional.empty()))
                    .withMessage("outcome MET of VALUES_CHECK: its decision gives NOT_APPLICABLE");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(
                            beforeTheValuesCheck,
                            beforeTheValuesCheck.getVerdict(),
                            beforeTheValuesCheck.getFindings(),
                            decision.getValuesCheck()))
                    .withMessage("outcome NOT_APPLICABLE of VALUES_CHECK: its decision gives MET");
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MAY_JOIN")
        void has_the_verdict_that_its_findings_give(JoiningVerdict verdict) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(decision, verdict, decision.getFindings(), decision.getValuesCheck()))
                    .withMessage("verdict " + verdict + ": the findings give MAY_JOIN");
        }
    }
}

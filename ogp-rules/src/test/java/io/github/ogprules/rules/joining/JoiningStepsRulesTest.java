package io.github.ogprules.rules.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Provenance;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.model.process.JoiningSteps;
import io.github.ogprules.rules.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class JoiningStepsRulesTest {

    private static final Observation<Boolean> YES = Observation.known(true);
    private static final Observation<Boolean> NO = Observation.known(false);
    private static final Observation<Boolean> UNKNOWN = Observation.unknown();
    private static final Observation<Boolean> NOT_REVIEWED = Observation.notAssessed(Marker.NOT_REVIEWED);

    private static final JoiningSteps NOTHING =
            JoiningSteps.builder().country(Country.of("BEN", "Benin")).build();

    /** A country that has taken every step of any edition. */
    static final JoiningSteps ALL = JoiningSteps.builder()
            .country(Country.of("BEN", "Benin"))
            .coreEligibility(YES)
            .valuesCheck(YES)
            .letterOfIntent(YES)
            .addressedToCoChairs(YES)
            .signedBySeniorLeader(YES)
            .commitmentToDeclaration(YES)
            .leadMinistry(YES)
            .civilSocietyEngaged(YES)
            .actionPlanBegun(YES)
            .commitmentToIrm(YES)
            .build();

    /** Made by hand from the sources: the letters of the editions 2012, 2016, 2017 and 2023 that ask for a step. */
    private static final Map<JoiningStepsCriterion, String> TABLE = table("""
            CORE_ELIGIBILITY          abcd
            VALUES_CHECK              cd
            LETTER_OF_INTENT          abcd
            ADDRESSED_TO_CO_CHAIRS    bcd
            SIGNED_BY_SENIOR_LEADER   bcd
            COMMITMENT_TO_DECLARATION abcd
            LEAD_MINISTRY             bcd
            CIVIL_SOCIETY             d
            ACTION_PLAN               abcd
            COMMITMENT_TO_IRM         ab
            """);

    static List<JoiningStepsRules> editions() {
        return JoiningStepsRules.all();
    }

    private static Map<JoiningStepsCriterion, String> table(String rows) {
        Map<JoiningStepsCriterion, String> table = new TreeMap<>();
        rows.lines()
                .map(row -> List.of(row.split(" +", -1)))
                .forEach(row -> table.put(JoiningStepsCriterion.valueOf(row.get(0)), row.get(1)));
        return table;
    }

    private static Set<JoiningStepsCriterion> asked(JoiningStepsRules rules) {
        String letter = String.valueOf("abcd".charAt(editions().indexOf(rules)));
        Set<JoiningStepsCriterion> asked = EnumSet.noneOf(JoiningStepsCriterion.class);
        TABLE.forEach((criterion, letters) -> {
            if (letters.contains(letter)) {
                asked.add(criterion);
            }
        });
        return asked;
    }

    private static JoiningSteps with(JoiningSteps steps, JoiningStepsCriterion step, Observation<Boolean> taken) {
        return switch (step) {
            case CORE_ELIGIBILITY -> steps.withCoreEligibility(taken);
            case VALUES_CHECK -> steps.withValuesCheck(taken);
            case LETTER_OF_INTENT -> steps.withLetterOfIntent(taken);
            case ADDRESSED_TO_CO_CHAIRS -> steps.withAddressedToCoChairs(taken);
            case SIGNED_BY_SENIOR_LEADER -> steps.withSignedBySeniorLeader(taken);
            case COMMITMENT_TO_DECLARATION -> steps.withCommitmentToDeclaration(taken);
            case LEAD_MINISTRY -> steps.withLeadMinistry(taken);
            case CIVIL_SOCIETY -> steps.withCivilSocietyEngaged(taken);
            case ACTION_PLAN -> steps.withActionPlanBegun(taken);
            case COMMITMENT_TO_IRM -> steps.withCommitmentToIrm(taken);
        };
    }

    private static JoiningSteps of(Map<JoiningStepsCriterion, Observation<Boolean>> taken) {
        JoiningSteps steps = NOTHING;
        for (Map.Entry<JoiningStepsCriterion, Observation<Boolean>> step : taken.entrySet()) {
            steps = with(steps, step.getKey(), step.getValue());
        }
        return steps;
    }

    /** The rule once more, without the library's parts. */
    private static void assertAsInTheTable(
            JoiningStepsRules rules, Map<JoiningStepsCriterion, Observation<Boolean>> taken) {
        List<JoiningStepsCriterion> missing = new ArrayList<>();
        boolean open = false;
        for (JoiningStepsCriterion step : asked(rules)) {
            if (taken.get(step).equals(NO)) {
                missing.add(step);
            } else if (!taken.get(step).equals(YES)) {
                open = true;
            }
        }
        JoiningStepsDecision decision = rules.decide(of(taken));
        if (!missing.equals(decision.findMissing())
                || decision.getVerdict()
                        != (!missing.isEmpty()
                                ? JoiningStepsVerdict.INCOMPLETE
                                : open ? JoiningStepsVerdict.UNDETERMINED : JoiningStepsVerdict.COMPLETE)) {
            throw new AssertionError(decision + ": expected missing " + missing + ", open " + open);
        }
    }

    private static boolean isPossible(Map<JoiningStepsCriterion, Observation<Boolean>> taken) {
        return !taken.get(JoiningStepsCriterion.LETTER_OF_INTENT).equals(NO)
                || (!taken.get(JoiningStepsCriterion.ADDRESSED_TO_CO_CHAIRS).equals(YES)
                        && !taken.get(JoiningStepsCriterion.SIGNED_BY_SENIOR_LEADER)
                                .equals(YES));
    }

    @Nested
    class A_country {

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.joining.JoiningStepsRulesTest#editions")
        void that_has_taken_all_steps_is_complete(JoiningStepsRules rules) {
            assertThat(rules.decide(ALL))
                    .returns(JoiningStepsVerdict.COMPLETE, JoiningStepsDecision::getVerdict)
                    .returns(List.of(), JoiningStepsDecision::findMissing);
        }

        @ParameterizedTest
        @EnumSource(JoiningStepsCriterion.class)
        void lacks_a_step_only_in_the_editions_that_ask_for_it(JoiningStepsCriterion step) {
            JoiningSteps steps = (step == JoiningStepsCriterion.LETTER_OF_INTENT
                    ? ALL.withAddressedToCoChairs(UNKNOWN).withSignedBySeniorLeader(UNKNOWN)
                    : ALL);

            assertThat(editions()).allSatisfy(rules -> {
                JoiningStepsDecision decision = rules.decide(with(steps, step, NO));
                assertThat(decision.findMissing()).isEqualTo(asked(rules).contains(step) ? List.of(step) : List.of());
                assertThat(decision.getFinding(step).getOutcome())
                        .isEqualTo(asked(rules).contains(step) ? Outcome.NOT_MET : Outcome.NOT_APPLICABLE);
            });
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.joining.JoiningStepsRulesTest#editions")
        void of_which_nothing_is_known_stays_open(JoiningStepsRules rules) {
            assertThat(rules.decide(NOTHING).getVerdict()).isEqualTo(JoiningStepsVerdict.UNDETERMINED);
        }

        @Test
        void has_its_steps_in_words() {
            assertThat(JoiningStepsRules.edition("2016")
                            .decide(ALL.withLeadMinistry(NO))
                            .getFindings())
                    .extracting(finding -> finding.getCriterion().getLabel() + ": "
                            + finding.getObserved().findValue().orElse("-"))
                    .containsExactly(
                            "Core eligibility: yes",
                            "Values Check: -",
                            "Letter of intent: yes",
                            "Addressed to the co-chairs: yes",
                            "Signed by a senior leader: yes",
                            "Commitment to the Declaration: yes",
                            "Lead ministry: no",
                            "Civil society: -",
                            "Action plan: yes",
                            "Commitment to the IRM: yes");
        }

        @Test
        void that_lacks_steps_has_them_in_their_order() {
            JoiningStepsDecision decision = JoiningStepsRules.edition("2016")
                    .decide(ALL.withCommitmentToIrm(NO).withLeadMinistry(NO).withSignedBySeniorLeader(NO));

            assertThat(decision.findMissing())
                    .containsExactly(
                            JoiningStepsCriterion.SIGNED_BY_SENIOR_LEADER,
                            JoiningStepsCriterion.LEAD_MINISTRY,
                            JoiningStepsCriterion.COMMITMENT_TO_IRM);
            assertThat(decision.summary()).startsWith("BEN: incomplete by edition 2016: ");
        }
    }

    @Nested
    class Agrees_with_a_table_made_by_hand {

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.joining.JoiningStepsRulesTest#editions")
        void on_every_combination_of_yes_no_and_unknown(JoiningStepsRules rules) {
            List<Observation<Boolean>> answers = List.of(YES, NO, UNKNOWN);
            int combinations = (int) Math.pow(answers.size(), JoiningStepsCriterion.values().length);
            int impossible = 0;
            for (int combination = 0; combination < combinations; combination++) {
                int rest = combination;
                Map<JoiningStepsCriterion, Observation<Boolean>> taken = new LinkedHashMap<>();
                for (JoiningStepsCriterion step : JoiningStepsCriterion.values()) {
                    taken.put(step, answers.get(rest % answers.size()));
                    rest /= answers.size();
                }
                if (isPossible(taken)) {
                    assertAsInTheTable(rules, taken);
                } else {
                    impossible++;
                }
            }

            // The letter is not sent in a third of them, and one of two is then yes in 5 of 9.
            assertThat(impossible).isEqualTo(combinations / 3 * 5 / 9);
        }

        @Test
        void on_ten_thousand_combinations_of_which_some_are_not_reviewed() {
            List<Observation<Boolean>> answers = List.of(YES, YES, YES, YES, NO, UNKNOWN, NOT_REVIEWED);
            Random random = new Random(2016);
            for (int i = 0; i < 10_000; i++) {
                Map<JoiningStepsCriterion, Observation<Boolean>> taken = new LinkedHashMap<>();
                for (JoiningStepsCriterion step : JoiningStepsCriterion.values()) {
                    taken.put(step, answers.get(random.nextInt(answers.size())));
                }
                if (isPossible(taken)) {
                    editions().forEach(rules -> assertAsInTheTable(rules, taken));
                }
            }
        }
    }

    @Nested
    class The_edition {

        @ParameterizedTest
        @CsvSource({
            "2012-06-01, 2012",
            "2016-07-31, 2012",
            "2016-08-01, 2016",
            "2017-09-19, 2016",
            "2017-09-20, 2017",
            "2022-12-31, 2017",
            "2023-01-01, 2023"
        })
        void is_that_of_the_day(LocalDate day, String id) {
            assertThat(JoiningStepsRules.on(day).getPublishedEdition().getId()).isEqualTo(id);
        }

        @Test
        void begins_with_the_articles_of_governance() {
            assertThatIllegalArgumentException().isThrownBy(() -> JoiningStepsRules.on(LocalDate.of(2012, 5, 31)));
        }

        @Test
        void asks_for_the_values_check_from_the_day_on_which_joining_does() {
            assertThat(JoiningStepsRules.edition("2017").getPublishedEdition().getEffectiveFrom())
                    .isEqualTo(ValuesCheckRules.edition("2017")
                            .getPublishedEdition()
                            .getEffectiveFrom());
        }

        @ParameterizedTest
        @CsvSource({
            "2017, ADDRESSED_TO_CO_CHAIRS",
            "2017, SIGNED_BY_SENIOR_LEADER",
            "2023, SIGNED_BY_SENIOR_LEADER",
            "2023, COMMITMENT_TO_DECLARATION"
        })
        void says_where_no_source_states_a_step_and_can_do_without(String edition, JoiningStepsCriterion step) {
            JoiningStepsRules rules = JoiningStepsRules.edition(edition);
            JoiningSteps steps = with(ALL, step, NO);

            assertThat(rules.decide(steps).getFinding(step).getRequirement().getProvenance())
                    .isEqualTo(Provenance.UNCONFIRMED);
            assertThat(rules.readings().all())
                    .anySatisfy(reading ->
                            assertThat(reading.decide(steps).getVerdict()).isEqualTo(JoiningStepsVerdict.COMPLETE))
                    .anySatisfy(reading ->
                            assertThat(reading.decide(steps).getVerdict()).isEqualTo(JoiningStepsVerdict.INCOMPLETE));
        }
    }

    @Nested
    class The_decision_on_joining {

        private static EligibilityProfile profile(int points) {
            return EligibilityProfile.builder()
                    .country(Country.of("BEN", "Benin"))
                    .year(2024)
                    .fiscalTransparency(PublishedPoints.of(points))
                    .accessToInformation(PublishedPoints.of(points))
                    .assetDisclosure(PublishedPoints.of(points))
                    .citizenEngagement(PublishedPoints.of(points))
                    .build();
        }

        private static JoiningSteps steps(String edition, int points) {
            return JoiningStepsRules.stepsOf(JoiningRules.edition(edition).decide(profile(points)));
        }

        @Test
        void gives_the_first_two_steps() {
            assertThat(steps("2023-05", 4))
                    .returns(YES, JoiningSteps::getCoreEligibility)
                    .returns(UNKNOWN, JoiningSteps::getValuesCheck)
                    .returns(UNKNOWN, JoiningSteps::getLetterOfIntent);
            assertThat(steps("2023-05", 0).getCoreEligibility()).isEqualTo(NO);
            assertThat(steps("2012", 4).getValuesCheck()).isEqualTo(UNKNOWN);
        }

        @Test
        void of_which_too_little_is_assessed_gives_that() {
            EligibilityProfile nothing = EligibilityProfile.builder()
                    .country(Country.of("BEN", "Benin"))
                    .year(2024)
                    .fiscalTransparency(Observation.notAssessed())
                    .accessToInformation(Observation.notAssessed())
                    .assetDisclosure(Observation.notAssessed())
                    .citizenEngagement(Observation.notAssessed())
                    .build();

            assertThat(JoiningStepsRules.stepsOf(JoiningRules.current().decide(nothing))
                            .getCoreEligibility())
                    .isEqualTo(Observation.notAssessed());
        }
    }

    @Nested
    class Refuses {

        @Test
        void what_is_said_of_a_letter_that_was_not_sent() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ALL.withLetterOfIntent(NO))
                    .withMessage(
                            "addressed to the co-chairs: yes, though no letter of intent was sent; expected no or unknown");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ALL.withAddressedToCoChairs(NO).withLetterOfIntent(NO))
                    .withMessage(
                            "signed by a senior leader: yes, though no letter of intent was sent; expected no or unknown");
        }

        @Test
        void findings_and_a_verdict_that_do_not_go_together() {
            JoiningStepsDecision decision = JoiningStepsRules.current().decide(ALL);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImmutableJoiningStepsDecision.of(
                            ALL, decision.getEdition(), JoiningStepsVerdict.INCOMPLETE, decision.getFindings()))
                    .withMessage("verdict INCOMPLETE: the findings give COMPLETE");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImmutableJoiningStepsDecision.of(
                            ALL,
                            decision.getEdition(),
                            JoiningStepsVerdict.COMPLETE,
                            decision.getFindings().subList(1, 10)))
                    .withMessageStartingWith("findings on [VALUES_CHECK");
            assertThat(Stream.of(Outcome.values()).filter(outcome -> outcome != Outcome.NOT_APPLICABLE))
                    .allSatisfy(outcome -> assertThatIllegalArgumentException()
                            .isThrownBy(() -> ImmutableJoiningStepsFinding.of(
                                    JoiningStepsCriterion.COMMITMENT_TO_IRM,
                                    decision.getFindings().get(9).getObserved(),
                                    decision.getFindings().get(9).getRequirement(),
                                    outcome == Outcome.NOT_ASSESSED ? Outcome.PARTLY_MET : outcome)));
        }
    }
}

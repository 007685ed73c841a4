package io.github.ogprules.rules.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Provenance;
import io.github.ogprules.model.process.Delivery;
import io.github.ogprules.model.process.ProcessCycle;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.shared.Deadlines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProcessRulesTest {

    static final Observation<Boolean> YES = Observation.known(true);

    /** A cycle in which nothing is contrary to process in any edition. */
    static final ProcessCycle GOOD = ProcessCycle.builder()
            .country(Country.of("PAK", "Pakistan"))
            .number(2)
            .planDue(Observation.known(LocalDate.of(2018, 8, 31)))
            .lastPlanEnd(Observation.known(LocalDate.of(2018, 6, 30)))
            .plan(Observation.known(Delivery.on(LocalDate.of(2018, 8, 1))))
            .selfAssessmentDue(Observation.known(LocalDate.of(2018, 9, 30)))
            .selfAssessment(Observation.known(Delivery.on(LocalDate.of(2018, 9, 1))))
            .participationInDevelopment(YES)
            .participationInImplementation(YES)
            .minimumRequirements(YES)
            .progress(YES)
            .workWithIrm(YES)
            .repository(YES)
            .build();

    static Stream<ProcessRules> editions() {
        return ProcessRules.all().stream();
    }

    @Nested
    class The_editions {

        @ParameterizedTest
        @CsvSource({
            "2014-02-01, 2014",
            "2014-12-31, 2014",
            "2015-01-01, 2015",
            "2017-12-31, 2015",
            "2018-01-01, 2018",
            "2021-12-31, 2018",
            "2022-01-01, 2022",
            "2026-11-30, 2022"
        })
        void follow_each_other(LocalDate day, String id) {
            assertThat(ProcessRules.on(day)).isEqualTo(ProcessRules.edition(id));
        }

        @Test
        void begin_in_2014() {
            assertThat(ProcessRules.current()).isEqualTo(ProcessRules.edition("2022"));
            assertThat(ProcessRules.all()).hasSize(4);
            assertThatIllegalArgumentException().isThrownBy(() -> ProcessRules.on(LocalDate.of(2014, 1, 31)));
        }
    }

    @Nested
    class A_plan {

        /** Both sides of every limit; the dated cases of the rulebook among them. */
        @ParameterizedTest
        @CsvSource(textBlock = """
                # edition, due,        end of the last, delivered, day,        outcome
                2014,      2014-06-30, 2014-06-30,      true,      2014-10-31, MET
                2014,      2014-06-30, 2014-06-30,      true,      2014-11-01, NOT_MET
                2014,      2014-06-15, 2014-06-30,      true,      2014-10-15, MET
                2014,      2014-06-15, 2014-06-30,      true,      2014-10-16, NOT_MET
                2015,      2016-06-30, 2016-06-30,      true,      2016-10-31, MET
                2015,      2016-06-30, 2016-06-30,      false,     2016-10-30, UNDETERMINED
                2015,      2016-06-30, 2016-06-30,      false,     2016-10-31, NOT_MET
                2015,      2017-06-30, ,                false,     2018-01-18, NOT_MET
                2018,      2018-08-31, ,                false,     2018-12-31, NOT_MET
                2018,      2018-08-31, 2018-06-30,      true,      2018-12-31, MET
                2018,      2018-08-31, 2018-06-30,      true,      2019-01-01, NOT_MET
                2018,      2021-08-31, ,                false,     2021-12-31, NOT_MET
                2022,      ,           2021-08-31,      true,      2022-08-31, MET
                2022,      ,           2021-08-31,      true,      2022-09-01, NOT_MET
                2022,      2021-08-31, 2021-12-31,      true,      2022-12-31, MET
                2022,      2021-08-31, 2021-12-31,      true,      2023-01-01, NOT_MET
                2022,      2021-08-31, 2021-12-31,      false,     2022-12-30, UNDETERMINED
                2022,      2021-08-31, ,                true,      2021-01-01, UNDETERMINED
                2018,      ,           2018-06-30,      true,      2018-01-01, UNDETERMINED
                """)
        void may_be_late_for_a_time_that_the_edition_sets(
                String edition, LocalDate due, LocalDate end, boolean delivered, LocalDate day, Outcome outcome) {
            ProcessCycle cycle = GOOD.withPlanDue(observed(due))
                    .withLastPlanEnd(observed(end))
                    .withPlan(Observation.known(delivered ? Delivery.on(day) : Delivery.missingOn(day)));

            assertThat(ProcessRules.edition(edition)
                            .decide(cycle)
                            .getFinding(ProcessCriterion.PLAN)
                            .getOutcome())
                    .isEqualTo(outcome);
        }

        private static Observation<LocalDate> observed(LocalDate day) {
            return day == null ? Observation.unknown() : Observation.known(day);
        }

        @Test
        void is_told_with_its_last_day() {
            ProcessFinding finding = ProcessRules.edition("2018").decide(GOOD).getFinding(ProcessCriterion.PLAN);

            assertThat(finding.getObserved())
                    .isEqualTo(Observation.known("delivered on 2018-08-01, in time until 2018-12-31"));
            assertThat(finding.getRequirement().getText()).isEqualTo("a plan within 4 months after it is due");
            assertThat(ProcessRules.edition("2022")
                            .decide(GOOD.withPlan(Observation.known(Delivery.missingOn(LocalDate.of(2019, 1, 1)))))
                            .getFinding(ProcessCriterion.PLAN))
                    .returns(
                            Observation.known("missing on 2019-01-01, in time until 2019-06-30"),
                            ProcessFinding::getObserved)
                    .returns(
                            "a plan within 12 months after the end of the last one",
                            finding2 -> finding2.getRequirement().getText());
        }

        @Test
        void of_the_end_of_days_is_late_only_after_it() {
            assertThat(Deadlines.after(LocalDate.MAX, 4)).isEqualTo(LocalDate.MAX);
            assertThat(Deadlines.after(LocalDate.of(2019, 2, 28), 12)).isEqualTo(LocalDate.of(2020, 2, 29));
            assertThat(Deadlines.after(LocalDate.of(2020, 2, 28), 12)).isEqualTo(LocalDate.of(2021, 2, 28));
        }

        @Test
        void can_be_given_other_months_by_a_reform() {
            ProcessCycle late = GOOD.withPlan(Observation.known(Delivery.on(LocalDate.of(2019, 2, 28))));

            assertThat(ProcessRules.edition("2018").decide(late).getVerdict())
                    .isEqualTo(ProcessVerdict.ACTING_CONTRARY);
            assertThat(ProcessRules.edition("2018")
                            .with("process.planMonths", "6")
                            .decide(late)
                            .getVerdict())
                    .isEqualTo(ProcessVerdict.NOT_CONTRARY);
            assertThat(ProcessRules.edition("2018")
                            .with(ProcessParameters.PLAN_COUNTED_FROM, CountedFrom.END_OF_LAST_PLAN)
                            .decide(late)
                            .getFinding(ProcessCriterion.PLAN)
                            .getObserved())
                    .isEqualTo(Observation.known("delivered on 2019-02-28, in time until 2018-10-31"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ProcessRules.edition("2018").with("process.planMonths", "1201"))
                    .withMessage("process.planMonths 1201: expected 0 to 1200");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ProcessRules.edition("2018").with("process.selfAssessmentMonths", "-1"))
                    .withMessage("process.selfAssessmentMonths -1: expected 0 to 1200, or none");
        }
    }

    @Nested
    class A_self_assessment {

        @ParameterizedTest
        @CsvSource(textBlock = """
                2014, 2018-01-31, MET
                2014, 2018-02-01, NOT_MET
                2015, 2018-01-31, MET
                2015, 2018-02-01, NOT_MET
                2018, 2018-02-01, NOT_APPLICABLE
                2022, 2018-02-01, NOT_APPLICABLE
                """)
        void was_a_trigger_until_2017(String edition, LocalDate day, Outcome outcome) {
            ProcessCycle cycle = GOOD.withSelfAssessmentDue(Observation.known(LocalDate.of(2017, 9, 30)))
                    .withSelfAssessment(Observation.known(Delivery.on(day)));

            assertThat(ProcessRules.edition(edition)
                            .decide(cycle)
                            .getFinding(ProcessCriterion.SELF_ASSESSMENT)
                            .getOutcome())
                    .isEqualTo(outcome);
        }
    }

    @Nested
    class The_triggers {

        /** The table of the rulebook: D documented, I inferred, U unconfirmed; in brackets what is no trigger. */
        @ParameterizedTest
        @CsvSource(textBlock = """
                # trigger,                       2014, 2015, 2018, 2022
                PLAN,                            D,    D,    D,    D
                SELF_ASSESSMENT,                 I,    D,    (I),  (I)
                PARTICIPATION_IN_DEVELOPMENT,    U,    D,    D,    (I)
                PARTICIPATION_IN_IMPLEMENTATION, (U),  (U),  U,    (I)
                MINIMUM_REQUIREMENTS,            (I),  (I),  (I),  D
                PROGRESS,                        U,    D,    D,    D
                WORK_WITH_IRM,                   U,    D,    I,    (I)
                REPOSITORY,                      (I),  (I),  D,    (I)
                """)
        void differ_by_edition(ProcessCriterion criterion, String in2014, String in2015, String in2018, String in2022) {
            List<String> table = List.of(in2014, in2015, in2018, in2022);
            for (int i = 0; i < table.size(); i++) {
                ProcessDecision decision = ProcessRules.all().get(i).decide(bad(criterion));
                boolean trigger = !table.get(i).startsWith("(");
                String tag = table.get(i).replaceAll("\\W", "");

                assertThat(decision.getFinding(criterion))
                        .as(criterion + " in " + decision.getEdition().getId())
                        .returns(trigger ? Outcome.NOT_MET : Outcome.NOT_APPLICABLE, ProcessFinding::getOutcome)
                        .returns(
                                Stream.of(Provenance.values())
                                        .filter(provenance -> provenance.name().startsWith(tag))
                                        .findFirst()
                                        .orElseThrow(),
                                finding -> finding.getRequirement().getProvenance());
                assertThat(decision.getVerdict())
                        .isEqualTo(trigger ? ProcessVerdict.ACTING_CONTRARY : ProcessVerdict.NOT_CONTRARY);
            }
        }

        @Test
        void are_none_in_a_good_cycle() {
            assertThat(ProcessRules.all())
                    .allSatisfy(rules ->
                            assertThat(rules.decide(GOOD).getVerdict()).isEqualTo(ProcessVerdict.NOT_CONTRARY));
        }

        @Test
        void that_are_not_assessed_leave_it_open() {
            ProcessDecision decision = ProcessRules.edition("2018")
                    .decide(GOOD.withProgress(Observation.notAssessed(Marker.NOT_REVIEWED)));

            assertThat(decision.getVerdict()).isEqualTo(ProcessVerdict.UNDETERMINED);
            assertThat(decision.summary())
                    .isEqualTo("PAK cycle 2: undetermined by edition 2018: Progress not assessed");
        }

        private static ProcessCycle bad(ProcessCriterion criterion) {
            Observation<Delivery> late = Observation.known(Delivery.on(LocalDate.of(2024, 1, 1)));
            Observation<Boolean> no = Observation.known(false);
            return switch (criterion) {
                case PLAN -> GOOD.withPlan(late);
                case SELF_ASSESSMENT -> GOOD.withSelfAssessment(late);
                case PARTICIPATION_IN_DEVELOPMENT -> GOOD.withParticipationInDevelopment(no);
                case PARTICIPATION_IN_IMPLEMENTATION -> GOOD.withParticipationInImplementation(no);
                case MINIMUM_REQUIREMENTS -> GOOD.withMinimumRequirements(no);
                case PROGRESS -> GOOD.withProgress(no);
                case WORK_WITH_IRM -> GOOD.withWorkWithIrm(no);
                case REPOSITORY -> GOOD.withRepository(no);
            };
        }
    }

    /** Every combination of eight observations, each good, bad, not assessed or unknown. */
    @Nested
    class Every_cycle {

        private static final String STATES = "+-n?";

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.process.ProcessRulesTest#editions")
        void is_decided_as_by_a_naive_table(ProcessRules rules) {
            for (String states : combinations(8)) {
                assertThat(rules.decide(cycle(states)).getVerdict())
                        .as(states)
                        .isEqualTo(naive(rules.getEdition().getId(), states));
            }
        }

        private static List<String> combinations(int length) {
            List<String> all = List.of("");
            for (int i = 0; i < length; i++) {
                List<String> longer = new ArrayList<>();
                for (String start : all) {
                    STATES.chars().forEach(state -> longer.add(start + (char) state));
                }
                all = longer;
            }
            return all;
        }

        private static ProcessVerdict naive(String edition, String states) {
            String triggers = switch (edition) {
                case "2014", "2015" -> "xxx..xx.";
                case "2018" -> "x.xx.xxx";
                default -> "x...xx..";
            };
            boolean open = false;
            for (int i = 0; i < states.length(); i++) {
                if (triggers.charAt(i) == '.') {
                    continue;
                }
                if (states.charAt(i) == '-') {
                    return ProcessVerdict.ACTING_CONTRARY;
                }
                open |= states.charAt(i) != '+';
            }
            return open ? ProcessVerdict.UNDETERMINED : ProcessVerdict.NOT_CONTRARY;
        }

        private static ProcessCycle cycle(String states) {
            return GOOD.withPlan(delivery(states.charAt(0)))
                    .withSelfAssessment(delivery(states.charAt(1)))
                    .withParticipationInDevelopment(yes(states.charAt(2)))
                    .withParticipationInImplementation(yes(states.charAt(3)))
                    .withMinimumRequirements(yes(states.charAt(4)))
                    .withProgress(yes(states.charAt(5)))
                    .withWorkWithIrm(yes(states.charAt(6)))
                    .withRepository(yes(states.charAt(7)));
        }

        private static Observation<Delivery> delivery(char state) {
            return yes(state).map(good -> Delivery.on(LocalDate.of(good ? 2018 : 2024, 1, 1)));
        }

        private static Observation<Boolean> yes(char state) {
            return switch (state) {
                case '+' -> Observation.known(true);
                case '-' -> Observation.known(false);
                case 'n' -> Observation.notAssessed();
                default -> Observation.unknown();
            };
        }
    }
}

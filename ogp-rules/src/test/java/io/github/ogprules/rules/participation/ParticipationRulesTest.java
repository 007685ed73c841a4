package io.github.ogprules.rules.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Provenance;
import io.github.ogprules.model.participation.PlanParticipation;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.ParticipationLevel;
import io.github.ogprules.model.plan.ParticipationStep;
import io.github.ogprules.rules.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ParticipationRulesTest {

    private static final Observation<Boolean> YES = Observation.known(true);
    private static final Observation<Boolean> NO = Observation.known(false);
    private static final List<Observation<Boolean>> ANSWERS =
            List.of(YES, NO, Observation.unknown(), Observation.notAssessed(Marker.NOT_REVIEWED));
    private static final Set<ParticipationPhase> BOTH = EnumSet.allOf(ParticipationPhase.class);
    private static final Set<ParticipationPhase> DEVELOPMENT = Set.of(ParticipationPhase.DEVELOPMENT);
    private static final Set<ParticipationPhase> IMPLEMENTATION = Set.of(ParticipationPhase.IMPLEMENTATION);

    /** A plan that complies in every edition, and no more than that where there are numbers. */
    static final PlanParticipation GOOD = PlanParticipation.builder()
            .plan(RandomParticipation.PLAN)
            .putStep(ParticipationStep.TIMELINE, YES)
            .putStep(ParticipationStep.ADVANCE_NOTICE, YES)
            .putStep(ParticipationStep.AWARENESS_RAISING, YES)
            .putStep(ParticipationStep.ONLINE_CONSULTATION, YES)
            .putStep(ParticipationStep.IN_PERSON_CONSULTATION, YES)
            .putStep(ParticipationStep.SUMMARY_OF_COMMENTS, YES)
            .breadth(YES)
            .regularForum(YES)
            .levelDuringDevelopment(Observation.known(ParticipationLevel.INVOLVE))
            .levelDuringImplementation(Observation.known(ParticipationLevel.INFORM))
            .forum(YES)
            .monthsBetweenMeetings(Observation.known(3))
            .basicRules(YES)
            .website(YES)
            .repository(YES)
            .repositoryUpdatesPerYear(Observation.known(2))
            .daysOfNotice(Observation.known(14))
            .outreach(YES)
            .inputMechanism(YES)
            .reasonedResponse(YES)
            .meetingsOnResultsPerYear(Observation.known(2))
            .build();

    /** What decides each criterion that is a yes or a no. */
    private static final Map<
                    ParticipationCriterion, BiFunction<PlanParticipation, Observation<Boolean>, PlanParticipation>>
            FACTS = facts();

    private static Map<ParticipationCriterion, BiFunction<PlanParticipation, Observation<Boolean>, PlanParticipation>>
            facts() {
        Map<ParticipationCriterion, BiFunction<PlanParticipation, Observation<Boolean>, PlanParticipation>> facts =
                new EnumMap<>(ParticipationCriterion.class);
        for (ParticipationStep step : ParticipationStep.values()) {
            facts.put(ParticipationCriterion.valueOf(step.name()), (plan, answer) -> {
                Map<ParticipationStep, Observation<Boolean>> steps = new HashMap<>(plan.getSteps());
                steps.put(step, answer);
                return plan.withSteps(steps);
            });
        }
        facts.put(ParticipationCriterion.BREADTH, PlanParticipation::withBreadth);
        facts.put(ParticipationCriterion.REGULAR_FORUM, PlanParticipation::withRegularForum);
        facts.put(ParticipationCriterion.FORUM, PlanParticipation::withForum);
        facts.put(ParticipationCriterion.BASIC_RULES, PlanParticipation::withBasicRules);
        facts.put(ParticipationCriterion.WEBSITE, PlanParticipation::withWebsite);
        facts.put(ParticipationCriterion.REPOSITORY, PlanParticipation::withRepository);
        facts.put(ParticipationCriterion.OUTREACH, PlanParticipation::withOutreach);
        facts.put(ParticipationCriterion.INPUT_MECHANISM, PlanParticipation::withInputMechanism);
        facts.put(ParticipationCriterion.REASONED_RESPONSE, PlanParticipation::withReasonedResponse);
        return facts;
    }

    static Stream<ParticipationRules> editions() {
        return ParticipationRules.all().stream();
    }

    private static Outcome outcome(String edition, PlanParticipation plan, ParticipationCriterion criterion) {
        return ParticipationRules.edition(edition)
                .decide(plan)
                .getFinding(criterion)
                .getOutcome();
    }

    private static void assertAsInTheTable(ParticipationRules rules, PlanParticipation plan) {
        String edition = rules.getEdition().getId();
        ParticipationDecision decision = rules.decide(plan);

        assertThat(decision.getFindings().stream()
                        .map(ParticipationFinding::getOutcome)
                        .toList())
                .as(() -> plan + " by " + edition)
                .isEqualTo(Stream.of(ParticipationCriterion.values())
                        .map(criterion -> ParticipationTable.outcome(edition, criterion, plan))
                        .toList());
        assertThat(List.of(
                        decision.getVerdict(),
                        decision.getVerdict(ParticipationPhase.DEVELOPMENT),
                        decision.getVerdict(ParticipationPhase.IMPLEMENTATION)))
                .as(() -> plan + " by " + edition)
                .isEqualTo(Stream.of(BOTH, DEVELOPMENT, IMPLEMENTATION)
                        .map(phases -> ParticipationTable.verdict(edition, phases, plan))
                        .toList());
    }

    @Nested
    class The_editions {

        @ParameterizedTest
        @CsvSource({
            "2012-04-01, 2012",
            "2016-12-31, 2012",
            "2017-01-01, 2017",
            "2021-12-31, 2017",
            "2022-01-01, 2022",
            "2026-11-30, 2022"
        })
        void follow_each_other(LocalDate day, String id) {
            assertThat(ParticipationRules.on(day)).isEqualTo(ParticipationRules.edition(id));
        }

        @Test
        void begin_in_2012() {
            assertThat(ParticipationRules.current()).isEqualTo(ParticipationRules.edition("2022"));
            assertThat(ParticipationRules.all()).hasSize(3);
            assertThatIllegalArgumentException().isThrownBy(() -> ParticipationRules.on(LocalDate.of(2012, 3, 31)));
        }

        @Test
        void ask_for_each_criterion_in_its_phases() {
            assertThat(ParticipationCriterion.values())
                    .allSatisfy(criterion ->
                            assertThat(criterion.getPhases()).isEqualTo(ParticipationTable.phases(criterion)));
        }
    }

    @Nested
    class A_number {

        /** Both sides of every limit of every edition. */
        @ParameterizedTest
        @CsvSource(textBlock = """
                # edition, months, updates, days, meetings, outcomes of the four
                2012,      100,    0,       0,    0,        NOT_APPLICABLE NOT_APPLICABLE NOT_APPLICABLE NOT_APPLICABLE
                2017,      3,      0,       0,    0,        MET NOT_APPLICABLE NOT_APPLICABLE NOT_APPLICABLE
                2017,      4,      2,       14,   2,        NOT_MET NOT_APPLICABLE NOT_APPLICABLE NOT_APPLICABLE
                2022,      6,      2,       14,   2,        MET MET MET MET
                2022,      7,      1,       13,   1,        NOT_MET NOT_MET NOT_MET NOT_MET
                2022,      0,      3,       15,   3,        MET MET MET MET
                2022,      100,    0,       0,    0,        NOT_MET NOT_MET NOT_MET NOT_MET
                """)
        void meets_its_limit_on_the_limit_itself(
                String edition, int months, int updates, int days, int meetings, String outcomes) {
            PlanParticipation plan = GOOD.withMonthsBetweenMeetings(Observation.known(months))
                    .withRepositoryUpdatesPerYear(Observation.known(updates))
                    .withDaysOfNotice(Observation.known(days))
                    .withMeetingsOnResultsPerYear(Observation.known(meetings));

            assertThat(Stream.of(
                                    ParticipationCriterion.FORUM_MEETINGS,
                                    ParticipationCriterion.REPOSITORY_UPDATES,
                                    ParticipationCriterion.DAYS_OF_NOTICE,
                                    ParticipationCriterion.MEETINGS_ON_RESULTS)
                            .map(criterion -> outcome(edition, plan, criterion).name()))
                    .containsExactly(outcomes.split(" ", -1));
        }

        @Test
        void is_told_with_its_limit() {
            ParticipationFinding finding = ParticipationRules.edition("2022")
                    .decide(GOOD.withMonthsBetweenMeetings(Observation.known(7)))
                    .getFinding(ParticipationCriterion.FORUM_MEETINGS);

            assertThat(finding.getObserved()).isEqualTo(Observation.known("7"));
            assertThat(finding.getRequirement().getText()).isEqualTo("at most 6 months between meetings");
            assertThat(finding.getRequirement().getParameters()).containsExactly("participation.forumMaxGapMonths");
            assertThat(finding.getRequirement().getProvenance()).isEqualTo(Provenance.DOCUMENTED);
        }
    }

    @Nested
    class A_level {

        @ParameterizedTest
        @CsvSource(textBlock = """
                # level,         development, implementation
                NO_CONSULTATION, NOT_MET,     NOT_MET
                INFORM,          NOT_MET,     MET
                CONSULT,         NOT_MET,     MET
                INVOLVE,         MET,         MET
                COLLABORATE,     MET,         MET
                EMPOWER,         MET,         MET
                """)
        void has_a_floor_in_2017_alone(ParticipationLevel level, Outcome development, Outcome implementation) {
            PlanParticipation plan = GOOD.withLevelDuringDevelopment(Observation.known(level))
                    .withLevelDuringImplementation(Observation.known(level));

            assertThat(outcome("2017", plan, ParticipationCriterion.LEVEL_DURING_DEVELOPMENT))
                    .isEqualTo(development);
            assertThat(outcome("2017", plan, ParticipationCriterion.LEVEL_DURING_IMPLEMENTATION))
                    .isEqualTo(implementation);
            assertThat(List.of("2012", "2022")).allSatisfy(edition -> {
                assertThat(outcome(edition, plan, ParticipationCriterion.LEVEL_DURING_DEVELOPMENT))
                        .isEqualTo(Outcome.NOT_APPLICABLE);
                assertThat(outcome(edition, plan, ParticipationCriterion.LEVEL_DURING_IMPLEMENTATION))
                        .isEqualTo(Outcome.NOT_APPLICABLE);
            });
        }

        @Test
        void is_told_with_all_that_will_do() {
            ParticipationFinding finding = ParticipationRules.edition("2017")
                    .decide(GOOD.withLevelDuringDevelopment(Observation.known(ParticipationLevel.NO_CONSULTATION)))
                    .getFinding(ParticipationCriterion.LEVEL_DURING_DEVELOPMENT);

            assertThat(finding.getObserved()).isEqualTo(Observation.known("No consultation"));
            assertThat(finding.getRequirement().getText()).isEqualTo("level Involve or Collaborate or Empower");
        }
    }

    @Nested
    class A_plan {

        @Test
        void may_comply_in_every_edition() {
            assertThat(editions()).allSatisfy(rules -> {
                ParticipationDecision decision = rules.decide(GOOD);

                assertThat(decision.getVerdict()).isEqualTo(ParticipationVerdict.COMPLIES);
                assertAsInTheTable(rules, GOOD);
            });
        }

        @Test
        void is_undetermined_of_which_nothing_is_known() {
            PlanParticipation nothing =
                    PlanParticipation.builder().plan(RandomParticipation.PLAN).build();

            assertThat(editions()).allSatisfy(rules -> {
                assertThat(rules.decide(nothing).getVerdict()).isEqualTo(ParticipationVerdict.UNDETERMINED);
                assertAsInTheTable(rules, nothing);
            });
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.participation.ParticipationRulesTest#editions")
        void is_judged_by_each_criterion_alone(ParticipationRules rules) {
            FACTS.values()
                    .forEach(fact -> ANSWERS.forEach(answer -> assertAsInTheTable(rules, fact.apply(GOOD, answer))));
        }

        /** Four answers to each of the eight questions of 2012. */
        @Test
        void is_judged_by_all_criteria_of_2012_together() {
            List<ParticipationCriterion> asked = Stream.of(ParticipationCriterion.values())
                    .filter(criterion ->
                            ParticipationTable.asked("2012", criterion).equals("yes"))
                    .toList();
            assertThat(asked).hasSize(8);
            List<PlanParticipation> plans = List.of(GOOD);
            for (ParticipationCriterion criterion : asked) {
                List<PlanParticipation> more = new ArrayList<>();
                for (PlanParticipation plan : plans) {
                    ANSWERS.forEach(answer -> more.add(FACTS.get(criterion).apply(plan, answer)));
                }
                plans = more;
            }
            assertThat(plans).hasSize(65_536);
            for (PlanParticipation plan : plans) {
                assertAsInTheTable(ParticipationRules.edition("2012"), plan);
            }
        }

        @Test
        void is_judged_as_by_a_second_implementation() {
            EnumSet<ParticipationVerdict> verdicts = EnumSet.noneOf(ParticipationVerdict.class);

            RandomParticipation.of(20_170_922)
                    .limit(10_000)
                    .forEach(plan -> editions().forEach(rules -> {
                        assertAsInTheTable(rules, plan);
                        verdicts.add(rules.decide(plan).getVerdict());
                    }));

            assertThat(verdicts).containsExactlyInAnyOrder(ParticipationVerdict.values());
        }

        @Test
        void that_was_not_assessed_stays_so() {
            ParticipationDecision decision =
                    ParticipationRules.edition("2022").decide(GOOD.withOutreach(ANSWERS.get(3)));

            assertThat(decision.getVerdict()).isEqualTo(ParticipationVerdict.UNDETERMINED);
            assertThat(decision.getVerdict(ParticipationPhase.IMPLEMENTATION)).isEqualTo(ParticipationVerdict.COMPLIES);
            assertThat(decision.getFinding(ParticipationCriterion.OUTREACH))
                    .returns(Outcome.NOT_ASSESSED, ParticipationFinding::getOutcome)
                    .returns(Observation.notAssessed(Marker.NOT_REVIEWED), ParticipationFinding::getObserved);
            assertThat(decision)
                    .extracting(ParticipationDecision::summary)
                    .isEqualTo("Malta 3: undetermined by edition 2022: Outreach not assessed");
        }
    }

    @Nested
    class A_reform {

        @Test
        void replaces_a_number_a_level_and_what_is_asked() {
            PlanParticipation plan = GOOD.withMonthsBetweenMeetings(Observation.known(4))
                    .withLevelDuringDevelopment(Observation.known(ParticipationLevel.CONSULT))
                    .withReasonedResponse(NO);
            ParticipationRules reformed = ParticipationRules.edition("2017")
                    .with(ParticipationParameters.REASONED_RESPONSE, false)
                    .with("participation.forumMaxGapMonths", "4")
                    .with("participation.levelDuringDevelopment", "Consult");

            assertThat(ParticipationRules.edition("2017").decide(plan).getVerdict())
                    .isEqualTo(ParticipationVerdict.DOES_NOT_COMPLY);
            assertThat(reformed.decide(plan).getVerdict()).isEqualTo(ParticipationVerdict.COMPLIES);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> reformed.with("participation.noticeDays", "0"))
                    .withMessage("participation.noticeDays 0: expected 1 or more, or none");
        }

        @Test
        void is_not_needed_to_see_what_sources_leave_open() {
            assertThat(ParticipationRules.edition("2017").readings().all()).hasSize(128);
            assertThat(ParticipationRules.edition("2022")
                            .readings()
                            .decide(GOOD.withOutreach(NO))
                            .summary())
                    .contains("participation.outreach");
        }
    }

    @Nested
    class Published_cases {

        /** Below Involve while the plan was developed; which level it was is not known here. */
        @ParameterizedTest
        @EnumSource(names = {"NO_CONSULTATION", "INFORM", "CONSULT"})
        void malta_2018_to_2020_did_not_comply_in_development(ParticipationLevel level) {
            ParticipationDecision decision = ParticipationRules.on(LocalDate.of(2018, 8, 31))
                    .decide(PlanParticipation.builder()
                            .plan(RandomParticipation.PLAN)
                            .levelDuringDevelopment(Observation.known(level))
                            .build());

            assertThat(decision.getVerdict(ParticipationPhase.DEVELOPMENT))
                    .isEqualTo(ParticipationVerdict.DOES_NOT_COMPLY);
            assertThat(decision.getVerdict(ParticipationPhase.IMPLEMENTATION))
                    .isEqualTo(ParticipationVerdict.UNDETERMINED);
            assertThat(decision.getVerdict()).isEqualTo(ParticipationVerdict.DOES_NOT_COMPLY);
        }

        /** Its review prints "Compliance with OGP minimum requirements for Co-creation: No"; which one was not met is not known here. */
        @Test
        void papua_new_guinea_2022_to_2024_is_open_until_a_requirement_is_known_to_be_unmet() {
            ParticipationRules rules = ParticipationRules.on(LocalDate.of(2022, 12, 31));
            PlanParticipation plan = PlanParticipation.builder()
                    .plan(ActionPlan.of(Member.of(Country.of("PNG", "Papua New Guinea")), 2, 2022))
                    .build();

            assertThat(rules.decide(plan).getVerdict(ParticipationPhase.DEVELOPMENT))
                    .isEqualTo(ParticipationVerdict.UNDETERMINED);
            assertThat(FACTS.keySet().stream()
                            .filter(criterion ->
                                    !ParticipationTable.asked("2022", criterion).equals("-")))
                    .hasSize(8)
                    .allSatisfy(criterion -> assertThat(
                                    rules.decide(FACTS.get(criterion).apply(plan, NO))
                                            .getVerdict(ParticipationPhase.DEVELOPMENT))
                            .isEqualTo(ParticipationVerdict.DOES_NOT_COMPLY));
        }
    }

    @Test
    void numbers_below_zero_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GOOD.withDaysOfNotice(Observation.known(-1)))
                .withMessage("days of notice -1: expected 0 or more");
        assertThat(List.<BiFunction<PlanParticipation, Observation<Integer>, PlanParticipation>>of(
                        PlanParticipation::withMonthsBetweenMeetings,
                        PlanParticipation::withRepositoryUpdatesPerYear,
                        PlanParticipation::withMeetingsOnResultsPerYear))
                .allSatisfy(with ->
                        assertThatIllegalArgumentException().isThrownBy(() -> with.apply(GOOD, Observation.known(-1))));
    }
}

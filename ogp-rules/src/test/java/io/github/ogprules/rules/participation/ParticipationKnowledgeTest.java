package io.github.ogprules.rules.participation;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.participation.PlanParticipation;
import io.github.ogprules.model.plan.ParticipationLevel;
import io.github.ogprules.model.plan.ParticipationStep;
import io.github.ogprules.rules.Knowledge;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is learned later turns nothing that is decided, of the plan and of each phase. */
class ParticipationKnowledgeTest {

    private static final List<Boolean> YES_OR_NO = List.of(true, false);
    private static final List<ParticipationLevel> LEVELS = List.of(ParticipationLevel.values());

    static Stream<ParticipationRules> editions() {
        return ParticipationRules.all().stream();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void of_a_plan(ParticipationRules rules) {
        Knowledge<PlanParticipation> knowledge =
                Knowledge.ofParts(plan -> parts(rules.decide(plan)), ParticipationKnowledgeTest::learn);
        PlanParticipation nothing =
                PlanParticipation.builder().plan(RandomParticipation.PLAN).build();
        Random random = new Random(2017);

        for (int i = 0; i < 2_000; i++) {
            knowledge.assertMonotoneAlongAWay(nothing, random);
        }
        PlanParticipation good = ParticipationRulesTest.GOOD
                .withMonthsBetweenMeetings(Observation.unknown())
                .withWebsite(Observation.unknown())
                .withLevelDuringImplementation(Observation.unknown());
        knowledge.assertMonotoneFrom(good);
        knowledge.assertExact(good);
    }

    private static Map<String, CodeList> parts(ParticipationDecision decision) {
        Map<String, CodeList> parts = new LinkedHashMap<>();
        decision.getFindings()
                .forEach(finding -> parts.put(finding.getCriterion().name(), finding.getOutcome()));
        for (ParticipationPhase phase : ParticipationPhase.values()) {
            parts.put(phase.getLabel(), decision.getVerdict(phase));
        }
        parts.put("verdict", decision.getVerdict());
        return parts;
    }

    private static Stream<PlanParticipation> learn(PlanParticipation plan) {
        return Stream.of(
                        Stream.of(ParticipationStep.values())
                                .flatMap(step -> Knowledge.learn(
                                        plan.getSteps().getOrDefault(step, Observation.unknown()),
                                        YES_OR_NO,
                                        known -> with(plan, step, known))),
                        Knowledge.learn(plan.getBreadth(), YES_OR_NO, plan::withBreadth),
                        Knowledge.learn(plan.getRegularForum(), YES_OR_NO, plan::withRegularForum),
                        Knowledge.learn(plan.getLevelDuringDevelopment(), LEVELS, plan::withLevelDuringDevelopment),
                        Knowledge.learn(
                                plan.getLevelDuringImplementation(), LEVELS, plan::withLevelDuringImplementation),
                        Knowledge.learn(plan.getForum(), YES_OR_NO, plan::withForum),
                        Knowledge.learn(
                                plan.getMonthsBetweenMeetings(), List.of(3, 4, 6, 7), plan::withMonthsBetweenMeetings),
                        Knowledge.learn(plan.getBasicRules(), YES_OR_NO, plan::withBasicRules),
                        Knowledge.learn(plan.getWebsite(), YES_OR_NO, plan::withWebsite),
                        Knowledge.learn(plan.getRepository(), YES_OR_NO, plan::withRepository),
                        Knowledge.learn(
                                plan.getRepositoryUpdatesPerYear(), List.of(1, 2), plan::withRepositoryUpdatesPerYear),
                        Knowledge.learn(plan.getDaysOfNotice(), List.of(13, 14), plan::withDaysOfNotice),
                        Knowledge.learn(plan.getOutreach(), YES_OR_NO, plan::withOutreach),
                        Knowledge.learn(plan.getInputMechanism(), YES_OR_NO, plan::withInputMechanism),
                        Knowledge.learn(plan.getReasonedResponse(), YES_OR_NO, plan::withReasonedResponse),
                        Knowledge.learn(
                                plan.getMeetingsOnResultsPerYear(), List.of(1, 2), plan::withMeetingsOnResultsPerYear))
                .flatMap(more -> more);
    }

    private static PlanParticipation with(
            PlanParticipation plan, ParticipationStep step, Observation<Boolean> followed) {
        Map<ParticipationStep, Observation<Boolean>> steps = new HashMap<>(plan.getSteps());
        steps.put(step, followed);
        return plan.withSteps(steps);
    }
}

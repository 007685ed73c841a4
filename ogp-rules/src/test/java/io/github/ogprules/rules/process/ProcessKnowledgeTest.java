package io.github.ogprules.rules.process;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.process.Delivery;
import io.github.ogprules.model.process.MembershipHistory;
import io.github.ogprules.model.process.ProcessCycle;
import io.github.ogprules.rules.Finding;
import io.github.ogprules.rules.Knowledge;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is learned later turns nothing that is decided. */
class ProcessKnowledgeTest {

    private static final List<Boolean> YES_OR_NO = List.of(true, false);

    static Stream<ProcessRules> processRules() {
        return ProcessRules.all().stream();
    }

    static Stream<StatusRules> statusRules() {
        return StatusRules.all().stream();
    }

    @ParameterizedTest
    @MethodSource("processRules")
    void of_a_cycle(ProcessRules rules) {
        Knowledge<ProcessCycle> knowledge = Knowledge.of(rules, ProcessKnowledgeTest::learn);
        ProcessCycle nothing = ProcessCycle.builder()
                .country(ProcessRulesTest.GOOD.getCountry())
                .number(1)
                .build();
        Random random = new Random(2014);

        for (int i = 0; i < 2_000; i++) {
            knowledge.assertMonotoneAlongAWay(nothing, random);
        }
        ProcessCycle missing = ProcessRulesTest.GOOD
                .withPlan(Observation.known(Delivery.missingOn(LocalDate.of(2018, 6, 1))))
                .withSelfAssessment(Observation.unknown())
                .withProgress(Observation.unknown());
        knowledge.assertMonotoneFrom(missing);
        knowledge.assertExact(missing);
    }

    private static Stream<ProcessCycle> learn(ProcessCycle cycle) {
        List<LocalDate> days = List.of(LocalDate.of(2017, 6, 30), LocalDate.of(2018, 8, 31));
        List<Delivery> deliveries = List.of(
                Delivery.on(LocalDate.of(2018, 8, 1)),
                Delivery.on(LocalDate.of(2019, 8, 1)),
                Delivery.missingOn(LocalDate.of(2018, 8, 1)),
                Delivery.missingOn(LocalDate.of(2019, 8, 1)));
        return Stream.of(
                        Knowledge.learn(cycle.getPlanDue(), days, cycle::withPlanDue),
                        Knowledge.learn(cycle.getLastPlanEnd(), days, cycle::withLastPlanEnd),
                        Knowledge.learn(cycle.getPlan(), deliveries, cycle::withPlan),
                        later(cycle.getPlan()).map(cycle::withPlan),
                        Knowledge.learn(cycle.getSelfAssessmentDue(), days, cycle::withSelfAssessmentDue),
                        Knowledge.learn(cycle.getSelfAssessment(), deliveries, cycle::withSelfAssessment),
                        later(cycle.getSelfAssessment()).map(cycle::withSelfAssessment),
                        Knowledge.learn(
                                cycle.getParticipationInDevelopment(),
                                YES_OR_NO,
                                cycle::withParticipationInDevelopment),
                        Knowledge.learn(
                                cycle.getParticipationInImplementation(),
                                YES_OR_NO,
                                cycle::withParticipationInImplementation),
                        Knowledge.learn(cycle.getMinimumRequirements(), YES_OR_NO, cycle::withMinimumRequirements),
                        Knowledge.learn(cycle.getProgress(), YES_OR_NO, cycle::withProgress),
                        Knowledge.learn(cycle.getWorkWithIrm(), YES_OR_NO, cycle::withWorkWithIrm),
                        Knowledge.learn(cycle.getRepository(), YES_OR_NO, cycle::withRepository))
                .flatMap(more -> more);
    }

    /** What was missing may have come since. */
    private static Stream<Observation<Delivery>> later(Observation<Delivery> delivery) {
        return delivery.findValue().stream()
                .filter(found -> !found.isDelivered())
                .flatMap(found -> Stream.of(1, 300, 900)
                        .map(days ->
                                Observation.known(Delivery.on(found.getDay().plusDays(days)))));
    }

    @ParameterizedTest
    @MethodSource("statusRules")
    void of_a_history(StatusRules rules) {
        List<MembershipHistory> histories =
                Histories.random(2022, 5, 3).limit(1_500).toList();
        Random random = new Random(2022);

        for (MembershipHistory history : histories) {
            for (LocalDate day : List.of(
                    LocalDate.of(2017, 9, 19),
                    LocalDate.of(2017, 9, 21),
                    LocalDate.of(2021, 12, 31),
                    LocalDate.of(2022, 1, 2),
                    LocalDate.of(2023, 1, 1))) {
                Knowledge<MembershipHistory> knowledge =
                        Knowledge.ofParts(known -> parts(rules.decide(known, day)), known -> Histories.learn(known, 5));
                knowledge.assertMonotoneAlongAWay(history, random);
            }
        }
    }

    private static Map<String, CodeList> parts(StatusDecision decision) {
        Map<String, CodeList> parts = new LinkedHashMap<>();
        for (Finding finding : decision.getFindings()) {
            parts.put("finding " + parts.size(), finding.getOutcome());
        }
        parts.put("verdict", decision.getVerdict());
        return parts;
    }
}

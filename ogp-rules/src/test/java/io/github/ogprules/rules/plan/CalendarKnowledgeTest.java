package io.github.ogprules.rules.plan;

import static io.github.ogprules.model.Observation.known;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.plan.PlanSubmission;
import io.github.ogprules.rules.Knowledge;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is decided of a plan survives everything that can be learned of it. */
class CalendarKnowledgeTest {

    private static Stream<PlanSubmission> learn(PlanSubmission plan) {
        return Stream.<Function<PlanSubmission, Stream<PlanSubmission>>>of(
                        CalendarKnowledgeTest::learnYear,
                        CalendarKnowledgeTest::learnDelivery,
                        known -> Knowledge.learn(known.getLastPlanEnd(), days(known, -12, -20), known::withLastPlanEnd),
                        known -> Knowledge.learn(
                                known.getImplementationEnd(), days(known, 44, 46, 48), known::withImplementationEnd),
                        known -> Knowledge.learn(
                                known.getImplementationStart(), days(known, -30, -60), known::withImplementationStart),
                        known -> Knowledge.learn(known.getCommitments(), List.of(4, 20, 21), known::withCommitments),
                        known -> Knowledge.learn(known.getYears(), List.of(2, 4), known::withYears),
                        CalendarKnowledgeTest::learnRefresh,
                        known -> Knowledge.learn(known.getInEnglish(), List.of(true, false), known::withInEnglish))
                .flatMap(learning -> learning.apply(plan));
    }

    /** A plan of which nobody says when it is due can be due long before and long after. */
    private static Stream<PlanSubmission> learnYear(PlanSubmission plan) {
        int year = plan.getAsOf().getYear();
        return plan.getYearDue().isPresent() || plan.getDueDate().isPresent()
                ? Stream.of()
                : IntStream.of(year - 20, year - 1, year, year + 20)
                        .mapToObj(due -> plan.withYearDue(OptionalInt.of(due)));
    }

    private static Stream<PlanSubmission> learnDelivery(PlanSubmission plan) {
        Stream<PlanSubmission> whether =
                Knowledge.learn(plan.getDelivered(), List.of(true, false), plan::withDelivered);
        return plan.getDelivered().equals(known(false))
                ? whether
                : Stream.concat(
                        whether,
                        plan.getDeliveryDate().isKnown()
                                ? Stream.of()
                                : days(plan, 0, -3, -9, -60).stream()
                                        .map(day ->
                                                plan.withDelivered(known(true)).withDeliveryDate(known(day))));
    }

    private static Stream<PlanSubmission> learnRefresh(PlanSubmission plan) {
        Stream<PlanSubmission> whether =
                Knowledge.learn(plan.getRefreshed(), List.of(true, false), plan::withRefreshed);
        return plan.getRefreshed().equals(known(false)) || plan.getRefreshDate().isKnown()
                ? whether
                : Stream.concat(
                        whether,
                        days(plan, 0, -40).stream()
                                .map(day -> plan.withRefreshed(known(true)).withRefreshDate(known(day))));
    }

    /** Days some months from the day of knowledge. */
    private static List<LocalDate> days(PlanSubmission plan, int... months) {
        return IntStream.of(months)
                .mapToObj(number -> plan.getAsOf().plusMonths(number))
                .toList();
    }

    static Stream<CalendarRules> rules() {
        return CalendarRules.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void from_nothing_on_whenever_it_is_looked_at(CalendarRules rules) {
        int year = rules.getEdition().getEffectiveFrom().getYear() + 1;
        Knowledge<PlanSubmission> knowledge = Knowledge.of(rules, CalendarKnowledgeTest::learn);
        for (LocalDate asOf : List.of(
                LocalDate.of(year, 5, 1),
                LocalDate.of(year, 6, 30),
                LocalDate.of(year, 9, 1),
                LocalDate.of(year, 12, 31))) {
            PlanSubmission nothing = PlanSubmission.builder()
                    .member(Submissions.GEORGIA)
                    .number(2)
                    .asOf(asOf)
                    .commitments(10)
                    .inEnglish(known(true))
                    .build();

            knowledge.assertMonotoneFrom(nothing);
            knowledge.assertExact(nothing);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void of_every_random_plan(CalendarRules rules) {
        Knowledge<PlanSubmission> knowledge = Knowledge.of(rules, CalendarKnowledgeTest::learn);
        Random random = new Random(20180831);

        Submissions.random(20180831).limit(500).forEach(plan -> knowledge.assertMonotoneAlongAWay(plan, random));
    }

    /** The edition of 2022 is asked from 2023 on: before, its months cannot be over whatever the end of the last plan. */
    @ParameterizedTest
    @MethodSource("rules")
    void and_is_left_open_only_where_it_can_come_out_differently(CalendarRules rules) {
        Knowledge<PlanSubmission> verdict = Knowledge.ofVerdict(
                plan -> rules.decide(plan).getVerdict(),
                plan -> Stream.concat(
                        Stream.concat(learnYear(plan), learnDelivery(plan)),
                        Knowledge.learn(
                                plan.getLastPlanEnd(),
                                days(plan, -6, -13, -16, -19, -22, -25, -60),
                                plan::withLastPlanEnd)));

        Submissions.random(20150630)
                .limit(1_000)
                .filter(plan -> !rules.getEdition().getId().equals("2022")
                        || plan.getAsOf().getYear() >= 2023)
                .map(plan -> plan.getLastPlanEnd().isNotAssessed() ? plan.withLastPlanEnd(Observation.unknown()) : plan)
                .forEach(verdict::assertExact);
    }
}

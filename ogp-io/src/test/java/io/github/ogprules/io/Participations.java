package io.github.ogprules.io;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.participation.PlanParticipation;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.ParticipationLevel;
import io.github.ogprules.model.plan.ParticipationStep;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Participation in action plans. */
public final class Participations {

    private static final Member MALTA = Member.of(Country.of("MLT", "Malta"));

    /** Participation in a plan with every attribute, in every state of knowledge. */
    public static final PlanParticipation FULL = PlanParticipation.builder()
            .plan(ActionPlan.of(MALTA, 3, 2018))
            .putStep(ParticipationStep.TIMELINE, Observation.known(true))
            .putStep(ParticipationStep.ADVANCE_NOTICE, Observation.known(false))
            .putStep(ParticipationStep.SUMMARY_OF_COMMENTS, Observation.notAssessed(Marker.NOT_REVIEWED))
            .breadth(Observation.known(true))
            .regularForum(Observation.known(false))
            .levelDuringDevelopment(Observation.known(ParticipationLevel.CONSULT))
            .levelDuringImplementation(Observation.notAssessed())
            .forum(Observation.known(true))
            .monthsBetweenMeetings(Observation.known(4))
            .basicRules(Observation.notAssessed(Marker.NOT_REVIEWED))
            .website(Observation.known(true))
            .repository(Observation.known(true))
            .repositoryUpdatesPerYear(Observation.known(2))
            .daysOfNotice(Observation.known(0))
            .outreach(Observation.known(true))
            .inputMechanism(Observation.known(true))
            .meetingsOnResultsPerYear(Observation.known(1))
            .build();

    private Participations() {}

    /** Participation of every kind in plans 1 to 9. */
    public static Stream<PlanParticipation> random(long seed) {
        Random random = new Random(seed);
        List<ParticipationStep> steps = List.of(ParticipationStep.values());
        List<Boolean> facts = List.of(true, false);
        List<Integer> numbers = List.of(0, 1, 2, 3, 4, 6, 7, 13, 14, 15);
        List<ParticipationLevel> levels = List.of(ParticipationLevel.values());
        return Stream.generate(() -> PlanParticipation.builder()
                .plan(ActionPlan.of(MALTA, 1 + random.nextInt(9), 2018))
                .putStep(oneOf(random, steps), observed(random, facts))
                .breadth(observed(random, facts))
                .regularForum(observed(random, facts))
                .levelDuringDevelopment(observed(random, levels))
                .levelDuringImplementation(observed(random, levels))
                .forum(observed(random, facts))
                .monthsBetweenMeetings(observed(random, numbers))
                .basicRules(observed(random, facts))
                .website(observed(random, facts))
                .repository(observed(random, facts))
                .repositoryUpdatesPerYear(observed(random, numbers))
                .daysOfNotice(observed(random, numbers))
                .outreach(observed(random, facts))
                .inputMechanism(observed(random, facts))
                .reasonedResponse(observed(random, facts))
                .meetingsOnResultsPerYear(observed(random, numbers))
                .build());
    }

    private static <T> Observation<T> observed(Random random, List<T> values) {
        return switch (random.nextInt(8)) {
            case 0 -> Observation.unknown();
            case 1 -> Observation.notAssessed();
            case 2 -> Observation.notAssessed(oneOf(random, List.of(Marker.values())));
            default -> Observation.known(oneOf(random, values));
        };
    }

    private static <T> T oneOf(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

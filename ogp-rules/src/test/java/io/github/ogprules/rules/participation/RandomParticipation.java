package io.github.ogprules.rules.participation;

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

/** Participation in plans of every kind, most of it known. */
final class RandomParticipation {

    static final ActionPlan PLAN = ActionPlan.of(Member.of(Country.of("MLT", "Malta")), 3, 2018);

    private static final List<Boolean> YES_MOSTLY = List.of(true, true, true, true, true, true, true, false);

    private final Random random;

    private RandomParticipation(Random random) {
        this.random = random;
    }

    static Stream<PlanParticipation> of(long seed) {
        RandomParticipation participation = new RandomParticipation(new Random(seed));
        return Stream.generate(participation::next);
    }

    private PlanParticipation next() {
        PlanParticipation.Builder plan = PlanParticipation.builder()
                .plan(PLAN)
                .breadth(fact())
                .regularForum(fact())
                .levelDuringDevelopment(observed(List.of(ParticipationLevel.values())))
                .levelDuringImplementation(observed(List.of(ParticipationLevel.values())))
                .forum(fact())
                .monthsBetweenMeetings(observed(List.of(0, 1, 2, 3, 3, 3, 4, 5, 6, 6, 7)))
                .basicRules(fact())
                .website(fact())
                .repository(fact())
                .repositoryUpdatesPerYear(observed(List.of(0, 1, 2, 2, 3, 4)))
                .daysOfNotice(observed(List.of(0, 13, 14, 14, 15, 30)))
                .outreach(fact())
                .inputMechanism(fact())
                .reasonedResponse(fact())
                .meetingsOnResultsPerYear(observed(List.of(0, 1, 2, 2, 3, 4)));
        for (ParticipationStep step : ParticipationStep.values()) {
            if (random.nextInt(20) > 0) {
                plan.putStep(step, fact());
            }
        }
        return plan.build();
    }

    private Observation<Boolean> fact() {
        return observed(YES_MOSTLY);
    }

    private <T> Observation<T> observed(List<T> values) {
        return switch (random.nextInt(40)) {
            case 0 -> Observation.unknown();
            case 1 -> Observation.notAssessed(Marker.NOT_REVIEWED);
            default -> Observation.known(values.get(random.nextInt(values.size())));
        };
    }
}

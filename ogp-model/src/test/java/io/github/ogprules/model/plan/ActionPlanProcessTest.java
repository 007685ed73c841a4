package io.github.ogprules.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionPlanProcessTest {

    private static final ActionPlan PLAN = ActionPlan.of(Member.of(Country.of("GEO", "Georgia")), 1, 2012);
    private static final ActionPlanProcess PROCESS =
            ActionPlanProcess.builder().plan(PLAN).build();

    @Test
    void does_not_know_what_is_not_said() {
        assertThat(PROCESS.getPlan()).isEqualTo(PLAN);
        assertThat(PROCESS.getSteps()).isEmpty();
        assertThat(PROCESS.getSelfAssessment()).isEmpty();
        assertThat(PROCESS.getInstitutions()).isEmpty();
        assertThat(PROCESS.getPublishedStepsFollowed().isUnknown()).isTrue();
        assertThat(PROCESS.getDaysOfNotice().isUnknown()).isTrue();
        assertThat(PROCESS.getAccessDuringDevelopment().isUnknown()).isTrue();
        assertThat(PROCESS.getLevelDuringDevelopment().isUnknown()).isTrue();
        assertThat(PROCESS.getRegularForum().isUnknown()).isTrue();
        assertThat(PROCESS.getAccessDuringImplementation().isUnknown()).isTrue();
        assertThat(PROCESS.getLevelDuringImplementation().isUnknown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6})
    void may_have_followed_none_to_all_of_six_steps(int steps) {
        assertThat(PROCESS.withPublishedStepsFollowed(Observation.known(steps))
                        .getPublishedStepsFollowed()
                        .getValue())
                .isEqualTo(steps);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 7})
    void is_refused_with_fewer_or_more(int steps) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROCESS.withPublishedStepsFollowed(Observation.known(steps)))
                .withMessage("steps followed " + steps + ": expected 0 to 6");
    }

    @Test
    void may_be_announced_on_the_day_or_any_time_before() {
        assertThat(PROCESS.withDaysOfNotice(Observation.known(0))
                        .getDaysOfNotice()
                        .getValue())
                .isZero();
        assertThat(PROCESS.withDaysOfNotice(Observation.known(400))
                        .getDaysOfNotice()
                        .getValue())
                .isEqualTo(400);
    }

    @Test
    void is_refused_with_negative_days_of_notice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROCESS.withDaysOfNotice(Observation.known(-1)))
                .withMessageStartingWith("days of notice -1: expected 0 ");
    }

    @Test
    void may_not_be_assessed() {
        Observation<Integer> notReviewed = Observation.notAssessed(Marker.NOT_REVIEWED);

        assertThat(PROCESS.withPublishedStepsFollowed(notReviewed).getPublishedStepsFollowed())
                .isEqualTo(notReviewed);
    }
}

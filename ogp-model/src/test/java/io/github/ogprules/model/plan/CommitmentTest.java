package io.github.ogprules.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.Observation;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    private static final ActionPlan PLAN = ActionPlan.of(Member.of(Country.of("BRA", "Brazil")), 4, 2018);
    private static final Commitment COMMITMENT = Commitment.of(PLAN, "2.10", "Open the budget");

    @Test
    void has_a_plan_a_number_and_a_title() {
        assertThat(COMMITMENT.getPlan()).isEqualTo(PLAN);
        assertThat(COMMITMENT.getNumber()).contains(CommitmentNumber.parse("2.10"));
        assertThat(COMMITMENT.getTitle()).isEqualTo("Open the budget");
    }

    @Test
    void leaves_out_or_does_not_know_what_the_source_does_not_state() {
        assertThat(COMMITMENT.getId()).isEmpty();
        assertThat(COMMITMENT.getShortTitle()).isEmpty();
        assertThat(COMMITMENT.getText()).isEmpty();
        assertThat(COMMITMENT.getTheme()).isEmpty();
        assertThat(COMMITMENT.getLeadInstitution()).isEmpty();
        assertThat(COMMITMENT.getSupportingInstitutions()).isEmpty();
        assertThat(COMMITMENT.getStart()).isEmpty();
        assertThat(COMMITMENT.getEnd()).isEmpty();
        assertThat(COMMITMENT.getMilestones()).isEmpty();
        assertThat(COMMITMENT.getPolicyAreas()).isEmpty();
        assertThat(COMMITMENT.getOgpValues()).isEmpty();
        assertThat(COMMITMENT.getGrandChallenges().isUnknown()).isTrue();
        assertThat(COMMITMENT.getCarriedForward().isUnknown()).isTrue();
    }

    @Test
    void needs_a_plan_and_a_title_but_no_number() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Commitment.builder().build())
                .withMessageContaining("plan")
                .withMessageContaining("title");
        assertThat(Commitment.builder().plan(PLAN).title("One").build().getNumber())
                .isEmpty();
    }

    @Test
    void is_refused_with_a_blank_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Commitment.of(PLAN, " ", "Open the budget"))
                .withMessage("a blank commitment number: expected text such as 2.10 or D5");
    }

    @Test
    void is_another_if_its_number_is_printed_otherwise() {
        assertThat(Commitment.of(PLAN, "2.1", "Open the budget")).isNotEqualTo(COMMITMENT);
        assertThat(Commitment.of(PLAN, "2.1000000000000001", "Open the budget"))
                .isNotEqualTo(Commitment.of(PLAN, "2.1", "Open the budget"));
    }

    @Test
    void keeps_milestones_and_tags_in_their_order() {
        Commitment commitment = Commitment.builder()
                .from(COMMITMENT)
                .addMilestones(Milestone.of("Draft"), Milestone.of("Adopt"))
                .addPolicyAreas("Open Data", "Aid")
                .build();

        assertThat(commitment.getMilestones())
                .extracting(Milestone::getDescription)
                .containsExactly("Draft", "Adopt");
        assertThat(commitment.getPolicyAreas()).containsExactly("Open Data", "Aid");
    }

    @Test
    void tells_no_grand_challenge_from_unknown_ones() {
        Commitment none = COMMITMENT.withGrandChallenges(Observation.known(List.of()));

        assertThat(none).isNotEqualTo(COMMITMENT);
        assertThat(none.getGrandChallenges().getValue()).isEmpty();
    }
}

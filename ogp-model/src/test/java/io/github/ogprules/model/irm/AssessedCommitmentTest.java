package io.github.ogprules.model.irm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.Commitment;
import org.junit.jupiter.api.Test;

class AssessedCommitmentTest {

    private static final Commitment COMMITMENT = Commitment.of(
            ActionPlan.of(Member.of(Country.of("GEO", "Georgia")), 2, 2014), "2.10", "Publish the budget");

    private static CommitmentAssessment assessment(IrmReportKind kind, int published, Completion completion) {
        return CommitmentAssessment.builder()
                .report(IrmReport.of(kind, 2014, published))
                .completion(completion)
                .build();
    }

    private static final CommitmentAssessment MID_TERM = assessment(IrmReportKind.MID_TERM, 2016, Completion.LIMITED);
    private static final CommitmentAssessment END_OF_TERM =
            assessment(IrmReportKind.END_OF_TERM, 2017, Completion.COMPLETE);

    @Test
    void is_neither_assessed_nor_starred_unless_said() {
        AssessedCommitment commitment =
                AssessedCommitment.builder().commitment(COMMITMENT).build();

        assertThat(commitment.getCommitment()).isEqualTo(COMMITMENT);
        assertThat(commitment.getIrmAssessed().isUnknown()).isTrue();
        assertThat(commitment.getAssessments()).isEmpty();
        assertThat(commitment.getPublishedStars()).isEmpty();
        assertThat(commitment.findAssessment(AssessmentMoment.MID_TERM)).isEmpty();
    }

    @Test
    void needs_a_commitment() {
        assertThatIllegalStateException()
                .isThrownBy(() -> AssessedCommitment.builder().build())
                .withMessageContaining("commitment");
    }

    @Test
    void finds_the_assessment_of_each_moment() {
        AssessedCommitment commitment = AssessedCommitment.builder()
                .commitment(COMMITMENT)
                .addAssessments(MID_TERM, END_OF_TERM)
                .build();

        assertThat(commitment.findAssessment(AssessmentMoment.DESIGN)).isEmpty();
        assertThat(commitment.findAssessment(AssessmentMoment.MID_TERM)).contains(MID_TERM);
        assertThat(commitment.findAssessment(AssessmentMoment.END_OF_TERM)).contains(END_OF_TERM);
    }

    @Test
    void finds_the_first_of_two_assessments_of_one_moment() {
        AssessedCommitment commitment = AssessedCommitment.builder()
                .commitment(COMMITMENT)
                .addAssessments(END_OF_TERM, assessment(IrmReportKind.RESULTS, 2018, Completion.SUBSTANTIAL))
                .build();

        assertThat(commitment.findAssessment(AssessmentMoment.END_OF_TERM)).contains(END_OF_TERM);
    }

    @Test
    void keeps_the_published_stars_by_column() {
        AssessedCommitment commitment = AssessedCommitment.builder()
                .commitment(COMMITMENT)
                .putPublishedStar(StarColumn.ONLY_2015, Observation.known(true))
                .putPublishedStar(StarColumn.CURRENT_PROGRESS_REPORT, Observation.known(false))
                .build();

        assertThat(commitment.getPublishedStars())
                .containsEntry(StarColumn.ONLY_2015, Observation.known(true))
                .containsEntry(StarColumn.CURRENT_PROGRESS_REPORT, Observation.known(false))
                .hasSize(2);
    }

    @Test
    void can_not_be_changed_from_outside() {
        AssessedCommitment commitment =
                AssessedCommitment.builder().commitment(COMMITMENT).build();

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> commitment.getAssessments().add(MID_TERM));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> commitment.getPublishedStars().put(StarColumn.MAX_STAR, Observation.known(true)));
    }
}

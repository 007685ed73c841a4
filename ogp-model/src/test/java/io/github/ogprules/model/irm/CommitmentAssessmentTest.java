package io.github.ogprules.model.irm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.plan.OgpValue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommitmentAssessmentTest {

    private static final IrmReport REPORT = IrmReport.of(IrmReportKind.MID_TERM, 2014, 2016);

    private static CommitmentAssessment.Builder builder() {
        return CommitmentAssessment.builder().report(REPORT);
    }

    @Nested
    class What_is_not_said {

        private final CommitmentAssessment assessment = builder().build();

        @Test
        void is_unknown() {
            assertThat(assessment.getReport()).isEqualTo(REPORT);
            assertThat(assessment.getSpecificity().isUnknown()).isTrue();
            assertThat(assessment.getVerifiability().isUnknown()).isTrue();
            assertThat(assessment.getRelevance().isUnknown()).isTrue();
            assertThat(assessment.getOpenGovernmentLens().isUnknown()).isTrue();
            assertThat(assessment.getPotentialImpact().isUnknown()).isTrue();
            assertThat(assessment.getPotentialForResults().isUnknown()).isTrue();
            assertThat(assessment.getCompletion().isUnknown()).isTrue();
            assertThat(assessment.getProjectedCompletion().isUnknown()).isTrue();
            assertThat(assessment.getSchedule().isUnknown()).isTrue();
            assertThat(assessment.getCompletionChange().isUnknown()).isTrue();
            assertThat(assessment.getDidItOpenGovernment().isUnknown()).isTrue();
            assertThat(assessment.getEarlyResults().isUnknown()).isTrue();
            assertThat(assessment.getNovelty().isUnknown()).isTrue();
            assertThat(assessment.getTimebound().isUnknown()).isTrue();
            assertThat(assessment.getCompound().isUnknown()).isTrue();
        }

        @Test
        void is_empty_where_there_may_be_several() {
            assertThat(assessment.getValues()).isEmpty();
            assertThat(assessment.getDidItOpenGovernmentByValue()).isEmpty();
            assertThat(assessment.getCluster()).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(OgpValue.class)
        void is_unknown_of_each_value(OgpValue value) {
            assertThat(assessment.getValue(value).isUnknown()).isTrue();
        }

        @Test
        void may_not_be_the_report() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> CommitmentAssessment.builder().build())
                    .withMessageContaining("report");
        }
    }

    @Test
    void what_is_known_can_be_given_without_an_observation() {
        CommitmentAssessment assessment = builder()
                .specificity(Specificity.HIGH)
                .verifiability(Verifiability.VERIFIABLE)
                .relevance(Relevance.CLEAR)
                .openGovernmentLens(OpenGovernmentLens.WITH_LENS)
                .potentialImpact(PotentialImpact.TRANSFORMATIVE)
                .potentialForResults(PotentialForResults.MODEST)
                .completion(Completion.SUBSTANTIAL)
                .didItOpenGovernment(DidItOpenGovernment.MAJOR)
                .earlyResults(EarlyResults.SIGNIFICANT)
                .build();

        assertThat(assessment.getSpecificity()).isEqualTo(Observation.known(Specificity.HIGH));
        assertThat(assessment.getVerifiability()).isEqualTo(Observation.known(Verifiability.VERIFIABLE));
        assertThat(assessment.getRelevance()).isEqualTo(Observation.known(Relevance.CLEAR));
        assertThat(assessment.getOpenGovernmentLens()).isEqualTo(Observation.known(OpenGovernmentLens.WITH_LENS));
        assertThat(assessment.getPotentialImpact()).isEqualTo(Observation.known(PotentialImpact.TRANSFORMATIVE));
        assertThat(assessment.getPotentialForResults()).isEqualTo(Observation.known(PotentialForResults.MODEST));
        assertThat(assessment.getCompletion()).isEqualTo(Observation.known(Completion.SUBSTANTIAL));
        assertThat(assessment.getDidItOpenGovernment()).isEqualTo(Observation.known(DidItOpenGovernment.MAJOR));
        assertThat(assessment.getEarlyResults()).isEqualTo(Observation.known(EarlyResults.SIGNIFICANT));
    }

    @Test
    void each_value_has_its_own_observation() {
        CommitmentAssessment assessment = builder()
                .putValue(OgpValue.ACCESS_TO_INFORMATION, Observation.known(true))
                .putValue(OgpValue.CIVIC_PARTICIPATION, Observation.known(false))
                .putValue(OgpValue.PUBLIC_ACCOUNTABILITY, Observation.notAssessed(Marker.NOT_REVIEWED))
                .build();

        assertThat(assessment.getValue(OgpValue.ACCESS_TO_INFORMATION)).isEqualTo(Observation.known(true));
        assertThat(assessment.getValue(OgpValue.CIVIC_PARTICIPATION)).isEqualTo(Observation.known(false));
        assertThat(assessment.getValue(OgpValue.PUBLIC_ACCOUNTABILITY).findMarker())
                .contains(Marker.NOT_REVIEWED);
        assertThat(assessment.getValue(OgpValue.TECHNOLOGY_AND_INNOVATION)).isEqualTo(Observation.unknown());
    }

    @Test
    void differs_by_the_reason_why_there_is_no_value() {
        assertThat(builder().completion(Observation.notAssessed(Marker.NO_DATA)).build())
                .isEqualTo(builder()
                        .completion(Observation.notAssessed(Marker.NO_DATA))
                        .build())
                .isNotEqualTo(builder()
                        .completion(Observation.notAssessed(Marker.NOT_REVIEWED))
                        .build())
                .isNotEqualTo(builder().build());
    }
}

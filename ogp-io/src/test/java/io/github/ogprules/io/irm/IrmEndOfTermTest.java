package io.github.ogprules.io.irm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.AssessmentMoment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.CompletionChange;
import io.github.ogprules.model.irm.DidItOpenGovernment;
import io.github.ogprules.model.irm.EarlyResults;
import io.github.ogprules.model.plan.OgpValue;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An assessment at the end of term in files that have only some of its columns. */
class IrmEndOfTermTest {

    private static final String LAYOUT_OF_2024 =
            "Country/Locality,Action Plan Number,Commitment Number,Year Of Submission,Commitment Title";

    private static final String EDITION_OF_2016 =
            "Country,Action Plan Number,Comm No,Year of submission,Commitment Title";

    private static Imported<IrmRow<AssessedCommitment>> read(String header, String column, String cell) {
        return IrmCsv.standard().readCommitments(header + "," + column + "\nGhana,4,1,2021,Budget," + cell + "\n");
    }

    private static Optional<CommitmentAssessment> last(Imported<IrmRow<AssessedCommitment>> imported) {
        return imported.getValues().get(0).getValue().findAssessment(AssessmentMoment.END_OF_TERM);
    }

    private static CommitmentAssessment assessment(String column, String cell) {
        return last(read(LAYOUT_OF_2024, column, cell)).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Report Publication Year (End Of Term),2023",
                "Completion (End Of Term),Limited",
                "_CompletionEndTerm,2",
                "Change In Completion,No Change",
                "_ChangeCompletion,0",
                "Early Results,Significant",
                "_Early Results,2",
                "Did It Open Government (Overall),Marginal",
                "_OpenGovernment,3",
                "Did It Open Government (Access To Information),Marginal",
                "_DIOGATI,3",
                "Did It Open Government (Civic Participation),Marginal",
                "_DIOGCP,3",
                "Did It Open Government: Public Accountability,Marginal",
                "_DIOGPA,3"
            })
    void is_read_from_each_of_its_columns_alone(String columnAndCell) {
        String[] both = columnAndCell.split(",", -1);

        assertThat(last(read(LAYOUT_OF_2024, both[0], both[1]))).isPresent();
        assertThat(last(read(LAYOUT_OF_2024, both[0], "ND")).isPresent())
                .as("a marker says that it was not assessed; a year has none")
                .isEqualTo(!both[0].contains("Year"));
        assertThat(last(read(LAYOUT_OF_2024, both[0], ""))).isEmpty();
    }

    @Test
    void holds_what_its_columns_say() {
        assertThat(assessment("_Early Results", "2").getEarlyResults())
                .isEqualTo(Observation.known(EarlyResults.SIGNIFICANT));
        assertThat(assessment("Early Results", "Significant").getEarlyResults())
                .isEqualTo(Observation.known(EarlyResults.SIGNIFICANT));
        assertThat(assessment("_ChangeCompletion", "1").getCompletionChange())
                .isEqualTo(Observation.known(CompletionChange.INCREASE));
        assertThat(assessment("_OpenGovernment", "2").getDidItOpenGovernment())
                .isEqualTo(Observation.known(DidItOpenGovernment.MARGINAL));
        assertThat(assessment("Did It Open Government (Access To Information)", "Marginal")
                        .getDidItOpenGovernmentByValue())
                .containsEntry(OgpValue.ACCESS_TO_INFORMATION, Observation.known(DidItOpenGovernment.MARGINAL));
    }

    @ParameterizedTest
    @CsvSource({"_OpenGovt, 2", "_ChangeCompletion, -1", "Did it open government (end of term only), c. Marginal"})
    void is_read_from_each_of_its_columns_in_the_edition_of_2016_too(String column, String cell) {
        assertThat(last(read(EDITION_OF_2016, column, cell))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Early Results", "_Early Results", "_DIOGATI", "_ChangeCompletion", "_OpenGovernment"})
    void has_a_failure_for_what_cannot_be_read_and_is_not_there_for_that_alone(String column) {
        Imported<IrmRow<AssessedCommitment>> imported = read(LAYOUT_OF_2024, column, "banana");

        assertThat(last(imported)).isEmpty();
        assertThat(imported.getFailures())
                .filteredOn(failure -> failure.getReason() != FailureReason.MISSING)
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.getReason()).isEqualTo(FailureReason.INVALID_VALUE);
                    assertThat(failure.getMessage())
                            .startsWith("line 2, column " + column + ": found 'banana', ")
                            .contains("expected");
                });
    }
}

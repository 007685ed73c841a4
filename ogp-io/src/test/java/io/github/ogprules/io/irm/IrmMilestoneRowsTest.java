package io.github.ogprules.io.irm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.model.irm.AssessedCommitment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of a commitments database that are milestones. */
class IrmMilestoneRowsTest {

    private static final String PROBLEM =
            "read as a commitment of its own: the row is a milestone of a commitment, or a part of one";

    private static List<String> failures(Imported<IrmRow<AssessedCommitment>> imported) {
        return imported.getFailures().stream()
                .filter(failure -> failure.getReason() == FailureReason.AMBIGUOUS)
                .map(Failure::getMessage)
                .toList();
    }

    @Test
    void are_read_as_commitments_and_told() {
        Imported<IrmRow<AssessedCommitment>> imported = IrmCsv.standard().readCommitments("""
                        Country,Action Plan No,Comm No,Comm Dummy,Commitment Title,Milestone No,Milestone Dummy,Milestones/Activities,Year of submission,_Actual Completion
                        Ghana,1,1,1,A,NA,0,NA,2013,4
                        Ghana,1,1,0,A,1.1,1,Do it,2013,4
                        """);

        assertThat(imported.getValues()).hasSize(2);
        assertThat(failures(imported)).containsExactly("line 3, column Milestone Dummy: found '1', " + PROBLEM);
    }

    @ParameterizedTest
    @CsvSource({"Comm Dummy, Country, 0", "Comm Dummy, Country, 0.0", "Milestone Dummy, Country, 1"})
    void are_told_by_either_column(String column, String country, String flag) {
        Imported<IrmRow<AssessedCommitment>> imported = IrmCsv.standard()
                .readCommitments(country + ",Action Plan No,Comm No,Commitment Title," + column + "\nGhana,1,1,A,"
                        + flag + "\n");

        assertThat(failures(imported))
                .containsExactly("line 2, column " + column + ": found '" + flag + "', " + PROBLEM);
    }

    @Test
    void are_told_in_the_layout_of_2024_too() {
        Imported<IrmRow<AssessedCommitment>> imported = IrmCsv.standard()
                .readCommitments(
                        IrmFixture.layoutOf2024().row("Commitment Dummy", "0").text());

        assertThat(failures(imported)).containsExactly("line 2, column Commitment Dummy: found '0', " + PROBLEM);
    }
}

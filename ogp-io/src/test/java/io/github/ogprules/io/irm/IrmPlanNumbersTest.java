package io.github.ogprules.io.irm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and years of action plans that can hardly be so: they are read as they stand, and told. */
class IrmPlanNumbersTest {

    private static List<String> invalid(Imported<?> imported) {
        assertThat(imported.getValues()).hasSize(1);
        return imported.getFailures().stream()
                .filter(failure -> failure.getReason() == FailureReason.INVALID_VALUE)
                .map(Failure::getMessage)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Action Plan Number, 2013, 'expected the number of an action plan, from 1 to 99'",
        "Action Plan Number, 100, 'expected the number of an action plan, from 1 to 99'",
        "Year Of Submission, 3013, 'expected a year of this century, 2100 at the latest'",
        "Year Of Submission, 1913, 'expected 2011, the year of the first plans, or later'",
        "Action Plan End Year, 9999, 'expected a year of this century, 2100 at the latest'"
    })
    void of_commitments(String column, String cell, String expected) {
        String text = IrmFixture.layoutOf2024().row(column, cell).text();

        assertThat(invalid(IrmCsv.standard().readCommitments(text)))
                .containsExactly("line 2, column " + column + ": found '" + cell + "', read as it stands: " + expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Action Plan Number, 2013, 'expected the number of an action plan, from 1 to 99'",
        "Year AP Submitted, 3013, 'expected a year of this century, 2100 at the latest'",
        "Year AP Submitted, 1913, 'expected 2011, the year of the first plans, or later'"
    })
    void of_processes(String column, String cell, String expected) {
        IrmFixture file = IrmFixture.processOf2016();
        String text = file.row(column, cell).text();

        assertThat(invalid(IrmCsv.standard().readProcesses(text)))
                .containsExactly("line " + file.firstLine() + ", column " + column + ": found '" + cell
                        + "', read as it stands: " + expected);
    }
}

package io.github.ogprules.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.Imported;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.plan.CommitmentNumber;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the column of the number of a commitment. */
class CommitmentNumberCellsTest {

    private static Imported<IrmRow<AssessedCommitment>> read(String cell) {
        return IrmCsv.standard()
                .readCommitments(
                        IrmFixture.layoutOf2024().row("Commitment Number", cell).text());
    }

    private static Optional<String> number(Imported<IrmRow<AssessedCommitment>> imported) {
        return imported.getValues()
                .get(0)
                .getValue()
                .getCommitment()
                .getNumber()
                .map(CommitmentNumber::getText);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.10",
                "D5",
                "1(A)",
                "4:A",
                "4M1",
                "2.3.2.A",
                "A",
                "E",
                "i",
                "iv",
                "viii",
                "xi",
                "XL",
                "(b)",
                "iii.",
                "Б",
                "ب",
                "٣",
                "Commitment B",
                "1 and 2"
            })
    void is_read_in_every_form_that_plans_count_in(String cell) {
        Imported<IrmRow<AssessedCommitment>> imported = read(cell);

        assertThat(number(imported)).contains(cell);
        assertThat(imported.getFailures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NA",
                "N/A",
                "#N/A",
                "NULL",
                "no data",
                "n.d.",
                "NR",
                "unknown",
                "none",
                "not applicable",
                "-",
                "?"
            })
    void is_missing_where_any_reader_would_say_so(String cell) {
        Imported<IrmRow<AssessedCommitment>> imported = read(cell);

        assertThat(number(imported)).isEmpty();
        assertThat(imported.getFailures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBD", "to be decided", "Budget", "iiii", "§", "ab"})
    void is_a_failure_where_nothing_in_it_counts(String cell) {
        Imported<IrmRow<AssessedCommitment>> imported = read(cell);

        assertThat(number(imported)).isEmpty();
        assertThat(imported.getFailures())
                .extracting(Failure::getMessage)
                .containsExactly("line 2, column Commitment Number: found '" + cell
                        + "', value not read: expected a number such as 2.10, D5, 4:A, iv or B");
    }
}

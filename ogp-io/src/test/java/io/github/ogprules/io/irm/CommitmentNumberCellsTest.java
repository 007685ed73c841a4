package io.github.ogprules.io.irm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.plan.CommitmentNumber;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "1 and 2",
                "SC 10",
                "1 bis",
                "1.1.2",
                "2.3.2.A",
                "1/2",
                "4.10",
                "0.1",
                "1E5",
                "Goal 3"
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

    @ParameterizedTest
    @CsvSource({
        "00:02, a time",
        "4:10, a time",
        "00:02:00, a time",
        "2:10 AM, a time",
        "1.2E+15, a number with an exponent",
        "'1,2E+15', a number with an exponent",
        "1E+05, a number with an exponent"
    })
    void is_told_where_a_spreadsheet_may_have_made_something_else_of_it(String cell, String made) {
        Imported<IrmRow<AssessedCommitment>> imported = read(cell);

        assertThat(number(imported)).contains(cell);
        assertThat(imported.getFailures())
                .singleElement()
                .returns(FailureReason.AMBIGUOUS, Failure::getReason)
                .returns(
                        "line 2, column Commitment Number: found '" + cell
                                + "', read as it stands: a spreadsheet may have made " + made
                                + " of it; expected a number such as 2.1",
                        Failure::getMessage);
    }

    @ParameterizedTest
    @CsvSource({"13.0, 13", "1.0, 1", "'13,0', 13", "101.0, 101"})
    void is_a_whole_number_again_where_a_program_has_made_a_decimal_one_of_it(String cell, String whole) {
        Imported<IrmRow<AssessedCommitment>> imported = read(cell);

        assertThat(number(imported)).contains(whole);
        assertThat(imported.getFailures())
                .singleElement()
                .returns(FailureReason.REPAIRED, Failure::getReason)
                .returns(
                        "line 2, column Commitment Number: found '" + cell + "', read as " + whole
                                + ": a program has made a decimal number of it, as it may have made 2.1 of 2.10",
                        Failure::getMessage);
    }
}

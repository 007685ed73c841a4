package io.github.ogprules.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.irm.IrmCsv;
import io.github.ogprules.io.irm.IrmFixture;
import io.github.ogprules.io.table.CsvReaders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of millions of digits in every column of numbers: each is a failure, soon and in few words. */
class LongNumbersTest {

    /** Only against a hang: what takes a time that grows with the square of the length takes minutes for so many digits. */
    private static final Duration PROTECTION = Duration.ofSeconds(20);

    private static final String DIGITS = "9".repeat(3_000_000);

    private static final List<String> TEXTS = List.of("Commitment Number", "Cluster Commitment ID(s)", "Start Date");

    private static void assertThatIsReported(Function<String, Imported<?>> read, String text, String column) {
        List<Failure> failures =
                assertTimeoutPreemptively(PROTECTION, () -> read.apply(text)).getFailures();

        assertThat(failures)
                .filteredOn(failure -> failure.getColumn().equals(Optional.of(column)))
                .isNotEmpty()
                .allSatisfy(failure -> assertThat(failure.getFound().orElse(""))
                        .startsWith("9")
                        .hasSizeLessThan(300));
        assertThat(failures)
                .allSatisfy(failure -> assertThat(failure.getMessage()).hasSizeLessThan(3000));
    }

    @ParameterizedTest
    @EnumSource(
            value = ProfileColumn.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COUNTRY_CODE", "COUNTRY", "REGION", "YEAR"})
    void of_a_profile_become_failures(ProfileColumn column) {
        assertThatIsReported(
                EligibilityProfileCsv.standard()::read,
                "country,year," + column.columnName() + "\nGhana,2019," + DIGITS + "\n",
                column.columnName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.", "-", "1e", "5."})
    void of_civil_liberties_become_failures_in_any_notation_and_on_any_scale(String beginning) {
        String text = "country,year,civil_liberties\nGhana,2019," + beginning + DIGITS + "\n";

        assertTimeoutPreemptively(PROTECTION, () -> {
            for (EligibilityProfileCsv csv : List.of(
                    EligibilityProfileCsv.standard(),
                    EligibilityProfileCsv.standard().withCivilLibertiesScale(100))) {
                assertThat(csv.read(text).getFailures())
                        .singleElement()
                        .satisfies(failure -> assertThat(failure.getMessage())
                                .startsWith("line 2, column civil_liberties: found '" + beginning + "999")
                                .endsWith(" with at most 110 characters"));
            }
        });
    }

    @Test
    void of_a_year_become_failures_in_every_reader() {
        for (CsvReaders reader : CsvReaders.values()) {
            List<String> header = reader.table().get(0);
            for (String name : List.of(
                    "year", "committee_start", "Year Of Submission", "Year AP Submitted", "Action Plan Number")) {
                if (header.contains(name)) {
                    List<List<String>> table = new ArrayList<>(reader.table());
                    List<String> row = new ArrayList<>(table.get(1));
                    row.set(header.indexOf(name), DIGITS);
                    table.set(1, row);
                    assertThatIsReported(reader::read, CsvReaders.text(table, ","), name);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"seats", "points", "elected", "rank1", "rank2"})
    void of_an_election_become_failures(String column) {
        List<String> columns = List.of("seats", "points", "elected", "rank1", "rank2");
        String cells =
                columns.stream().map(name -> name.equals(column) ? DIGITS : "1").reduce("", (a, b) -> a + "," + b);

        assertThatIsReported(
                ElectionCsv.standard()::read,
                "year,candidate," + String.join(",", columns) + "\n2019,Ghana" + cells + "\n",
                column);
    }

    static Stream<String> numbersOfCommitments() {
        return Stream.concat(
                IrmFixture.layoutOf2024().columns().stream().filter(name -> name.startsWith("_")),
                Stream.of(
                        "Action Plan Number",
                        "Year Of Submission",
                        "Action Plan End Year",
                        "Action Plan Duration (Years)",
                        "Report Publication Year (Progress Report)",
                        "Report Publication Year (End Of Term)",
                        "IRM Assessed",
                        "Carried Forward",
                        "OGP Value Technology",
                        "Max star",
                        "Commitment Number",
                        "Cluster Commitment ID(s)",
                        "Start Date"));
    }

    @ParameterizedTest
    @MethodSource("numbersOfCommitments")
    void of_a_commitment_become_failures_unless_they_are_texts(String column) {
        String text = IrmFixture.layoutOf2024().row(column, DIGITS).text();
        if (TEXTS.contains(column)) {
            assertThat(assertTimeoutPreemptively(
                                    PROTECTION, () -> IrmCsv.standard().readCommitments(text))
                            .getValues())
                    .hasSize(1);
        } else {
            assertThatIsReported(IrmCsv.standard()::readCommitments, text, column);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Year AP Submitted", "Days in advance", "_Number of steps followed (out of 6)", "_Advance notice"
            })
    void of_a_process_become_failures(String column) {
        assertThatIsReported(
                IrmCsv.standard()::readProcesses,
                IrmFixture.processOf2016().row(column, DIGITS).text(),
                column);
    }
}

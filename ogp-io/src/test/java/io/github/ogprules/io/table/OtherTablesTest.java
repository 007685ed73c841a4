package io.github.ogprules.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.csv.EligibilityProfileCsv;
import io.github.ogprules.io.irm.IrmCsv;
import io.github.ogprules.io.irm.IrmFixture;
import io.github.ogprules.io.irm.IrmRow;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.irm.AssessedCommitment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two files that were put together, and files whose rows have names that the header has none for. */
class OtherTablesTest {

    @Nested
    class Rows_below_the_header_of_another_table {

        @ParameterizedTest
        @EnumSource(CsvReaders.class)
        void are_not_read_and_are_one_failure(CsvReaders reader) {
            List<List<String>> reversed = new ArrayList<>();
            for (List<String> row : reader.table()) {
                List<String> cells = new ArrayList<>(row);
                Collections.reverse(cells);
                reversed.add(cells);
            }
            int rows = reader.table().size() - 1;

            Imported<?> imported = reader.read(reader.text() + "\n" + CsvReaders.text(reversed, ","));

            // Nobody can tell whether candidates of the election before are among the rows that are not read.
            List<?> expected = reader.expected();
            assertThat(imported.getValues())
                    .isEqualTo(reader == CsvReaders.ELECTIONS ? expected.subList(0, rows - 1) : expected);
            assertThat(imported.getFailures())
                    .filteredOn(failure -> failure.getReason() == FailureReason.MALFORMED)
                    .singleElement()
                    .satisfies(failure -> {
                        assertThat(failure.getLine()).hasValue(rows + 3L);
                        assertThat(failure.getFound().orElseThrow())
                                .startsWith(reversed.get(0).get(0) + ",");
                        assertThat(failure.getProblem())
                                .isEqualTo(
                                        "not read from here on, " + rows
                                                + " rows after this line: expected one table, and this is the header of another");
                    });
        }

        @Test
        void are_not_read_where_a_column_alone_has_another_name() {
            Imported<EligibilityProfile> imported = EligibilityProfileCsv.standard()
                    .read(
                            "country,year,civil_liberties\nGhana,2019,8.24\n\ncountry,year,audit_report\nPeru,2019,1\nKenya,2019,\"0\n");

            assertThat(imported.getValues())
                    .extracting(profile -> profile.getCountry().getName())
                    .containsExactly("Ghana");
            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "line 4: found 'country,year,audit_report', not read from here on, 2 rows after this line:"
                                    + " expected one table, and this is the header of another");
        }

        /** Without the line of numbers before the header. */
        private static String withoutFirstLine(String text) {
            return text.substring(text.indexOf('\n') + 1);
        }

        @Test
        void are_not_read_in_another_layout_of_the_IRM() {
            Imported<IrmRow<AssessedCommitment>> imported = IrmCsv.standard()
                    .readCommitments(IrmFixture.layoutOf2024().row().text()
                            + withoutFirstLine(
                                    IrmFixture.editionOf2016().row().row().text()));

            assertThat(imported.getValues()).hasSize(1);
            assertThat(imported.getFailures())
                    .extracting(Failure::getProblem)
                    .anySatisfy(
                            problem -> assertThat(problem).startsWith("not read from here on, 2 rows after this line"));
        }
    }

    @Nested
    class The_same_header_again {

        @ParameterizedTest
        @EnumSource(CsvReaders.class)
        void is_no_other_table_in_whatever_case_or_with_empty_cells_after_it(CsvReaders reader) {
            String text = reader.text();
            int end = text.indexOf('\n') + 1;
            String again = text.substring(0, end - 1).toUpperCase(Locale.ROOT) + ",,\n";

            Imported<?> imported = reader.read(text.substring(0, end) + again + text.substring(end));

            assertThat(imported.getValues()).isEqualTo(reader.expected());
            assertThat(imported.getFailures())
                    .filteredOn(failure -> failure.getReason() == FailureReason.DUPLICATE)
                    .extracting(failure -> failure.getLine().orElseThrow())
                    .containsExactly(2L);
        }
    }

    @Nested
    class Names_of_rows {

        @ParameterizedTest
        @EnumSource(CsvReaders.class)
        void without_a_name_in_the_header_are_one_failure_and_no_row_is_read_under_wrong_columns(CsvReaders reader) {
            List<List<String>> table = reader.table();
            List<List<String>> named = new ArrayList<>(List.of(table.get(0)));
            for (int row = 1; row < table.size(); row++) {
                List<String> cells = new ArrayList<>(table.get(row));
                cells.add(0, String.valueOf(row));
                named.add(cells);
            }

            Imported<?> imported = reader.read(CsvReaders.text(named, ","));

            assertThat(imported.getValues()).isEmpty();
            assertThat(imported.getFailures())
                    .filteredOn(failure -> failure.getLine().orElse(0) > 1)
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.getMessage())
                            .startsWith("line 2: found '1," + table.get(1).get(0))
                            .endsWith((table.size() - 1) + " rows on lines 2 to " + table.size()
                                    + " not read: each has one cell more than the header, as where R writes names of rows,"
                                    + " which need a name in the header too"));
        }

        @ParameterizedTest
        @EnumSource(CsvReaders.class)
        void are_not_taken_for_any_where_only_an_empty_cell_stands_behind_each_row(CsvReaders reader) {
            List<List<String>> table = reader.table();
            List<List<String>> wider = new ArrayList<>(List.of(table.get(0)));
            table.stream().skip(1).forEach(row -> {
                List<String> cells = new ArrayList<>(row);
                cells.add("");
                wider.add(cells);
            });

            assertThat(reader.read(CsvReaders.text(wider, ",")).getValues()).isEqualTo(reader.expected());
        }

        @Test
        void are_not_taken_for_any_where_the_first_row_alone_is_damaged() {
            Imported<EligibilityProfile> imported = EligibilityProfileCsv.standard()
                    .read(
                            "country_code,country,year,civil_liberties\nGEO,Georgia,20x4,2014,\nGHA,Ghana,2014,7.5,\nPER,Peru,2014,8.5,\n");

            assertThat(imported.getValues()).hasSize(2);
            assertThat(imported.getFailures())
                    .filteredOn(failure -> failure.getLine().orElse(0) == 2)
                    .hasSize(1);
        }

        @Test
        void may_also_be_a_value_with_the_separator_in_it_where_one_row_has_a_cell_more() {
            Imported<EligibilityProfile> imported = EligibilityProfileCsv.standard()
                    .read("country,year,civil_liberties\nKorea, Republic of,2019,8.24\nGhana,2019,7.1\n");

            assertThat(imported.getValues()).hasSize(1);
            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "line 2: found 'Korea, Republic of,2019,8.24', expected 3 columns, not 4; a value with ','"
                                    + " in it must be quoted; names of rows, as R writes them, need a name in the header too");
        }
    }
}

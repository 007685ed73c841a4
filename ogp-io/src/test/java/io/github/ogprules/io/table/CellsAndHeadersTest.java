package io.github.ogprules.io.table;

import static io.github.ogprules.io.table.CsvReaders.changed;
import static io.github.ogprules.io.table.CsvReaders.text;
import static io.github.ogprules.io.table.CsvReaders.withColumn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.csv.CommitteeCsv;
import io.github.ogprules.io.csv.EligibilityProfileCsv;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How every reader of CSV reads cells and headers: what programs and people leave in files changes no value. */
class CellsAndHeadersTest {

    private static final String INVISIBLE =
            "\u00A0\u202F\u2007\u2009\u3000\u200B\u200C\u200D\u200E\u200F\u202A\u202C\u2060"
                    + "\u2066\u2069\u00AD\uFEFF\u061C";

    static Stream<Arguments> readersAndInvisibles() {
        return each(CsvReaders.values(), INVISIBLE.chars().mapToObj(character -> "" + (char) character));
    }

    private static Stream<Arguments> each(CsvReaders[] readers, Stream<String> texts) {
        List<String> all = texts.toList();
        return Stream.of(readers).flatMap(reader -> all.stream().map(text -> arguments(reader, text)));
    }

    /** What a text gives that holds no more than the good file. */
    private static void assertEqual(CsvReaders reader, String text) {
        Imported<?> imported = reader.read(text);
        assertThat(imported.getValues()).as(() -> messages(imported).toString()).isEqualTo(reader.expected());
        assertThat(withoutLines(messages(imported))).isEqualTo(withoutLines(messages(reader.read(reader.text()))));
    }

    private static List<String> messages(Imported<?> imported) {
        return imported.getFailures().stream().map(Failure::getMessage).toList();
    }

    private static List<String> withoutLines(List<String> messages) {
        return messages.stream()
                .map(message -> message.replaceFirst("line \\d+", ""))
                .toList();
    }

    @Test
    void the_good_files_have_a_value_for_each_row_and_no_failure_but_for_columns_that_they_lack() {
        for (CsvReaders reader : CsvReaders.values()) {
            assertThat(reader.expected()).hasSize(reader.table().size() - 1).doesNotHaveDuplicates();
            assertThat(reader.read(reader.text()).getFailures())
                    .allSatisfy(failure -> assertThat(failure.getProblem()).startsWith("read without "));
        }
    }

    @Nested
    class What_is_invisible {

        @ParameterizedTest
        @MethodSource("io.github.ogprules.io.table.CellsAndHeadersTest#readersAndInvisibles")
        void around_every_cell_and_header_changes_nothing(CsvReaders reader, String invisible) {
            assertEqual(reader, text(changed(reader.table(), cell -> invisible + cell + invisible + " "), ","));
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.io.table.CellsAndHeadersTest#readersAndInvisibles")
        void in_a_header_and_instead_of_its_spaces_changes_nothing(CsvReaders reader, String invisible) {
            boolean isSpace = Character.isSpaceChar(invisible.charAt(0));
            List<List<String>> table = new ArrayList<>(reader.table());
            table.set(
                    0,
                    changed(
                                    table,
                                    header -> isSpace
                                            ? header.replace(" ", invisible)
                                            : header.replace("o", "o" + invisible))
                            .get(0));
            assertEqual(reader, text(table, ","));
        }

        @ParameterizedTest
        @EnumSource(names = {"PROFILES", "ELECTIONS", "GOVERNMENTS", "CIVIL_SOCIETY"})
        void in_a_cell_and_instead_of_its_spaces_changes_nothing(CsvReaders reader) {
            assertEqual(reader, text(changed(reader.table(), cell -> cell.replace(" ", "\u00A0")), ","));
            assertEqual(
                    reader,
                    text(changed(reader.table(), cell -> cell.replaceAll("(?<=[a-z])(?=[a-z])", "\u00AD")), ","));
        }

        @Test
        void in_the_spelling_of_a_name_stays() {
            Imported<?> imported = CommitteeCsv.standard()
                    .readCivilSociety("committee_start,name,organisation\n2014-10,\u0645\u06CC\u200C\u062E,A\u200CB\n");

            assertThat(imported.getValues().toString()).contains("\u0645\u06CC\u200C\u062E", "organisation=AB");
        }

        @ParameterizedTest
        @EnumSource
        void at_the_beginning_of_the_text_changes_nothing(CsvReaders reader) {
            assertEqual(reader, "\uFEFF" + reader.text());
            assertEqual(reader, "\uFEFF\uFEFF\"" + reader.text().replaceFirst(",", "\","));
            assertEqual(reader, "\u00A0\n\u200B\n" + reader.text());
        }
    }

    @Nested
    class The_separator {

        @ParameterizedTest
        @EnumSource
        void is_the_one_under_which_a_line_is_the_header(CsvReaders reader) {
            for (String separator : new String[] {",", ";", "\t", "|"}) {
                for (String others :
                        new String[] {", a, b, c, d, e, f, g", "; a; b; c; d; e; f; g", "| a | b | c | d | e"}) {
                    List<List<String>> table = withColumn(reader.table(), 1, "remark", row -> "yes" + others);
                    Imported<?> imported = reader.read(text(table, separator));

                    assertThat(imported.getValues()).isEqualTo(reader.expected());
                    assertThat(imported.getFailures())
                            .filteredOn(failure -> failure.getReason() != FailureReason.MISSING)
                            .extracting(
                                    Failure::getReason,
                                    failure -> failure.getColumn().orElse(""))
                            .containsExactly(tuple(FailureReason.UNKNOWN_FIELD, "remark"));
                }
            }
        }

        @ParameterizedTest
        @CsvSource(delimiter = '!', quoteCharacter = '~', textBlock = """
                ;  ! sep=;
                ;  ! "sep=;"
                ;  ! SEP = ;
                ;  ! sep=;;;;;
                ,  ! sep=,
                ,  ! "sep=,",,,
                ,  ! sep=;
                |  ! Sep=|
                \\t ! sep=\\t
                \\t ! sep=TAB
                """)
        void may_be_declared_in_a_first_line(String separator, String declaration) {
            for (CsvReaders reader : CsvReaders.values()) {
                String used = separator.replace("\\t", "\t");
                assertEqual(reader, "\uFEFF" + declaration.replace("TAB", "\t") + "\r\n" + text(reader.table(), used));
            }
        }

        @Test
        void that_is_declared_is_read_if_nobody_else_uses_it() {
            for (CsvReaders reader : CsvReaders.values()) {
                assertEqual(reader, "sep=^\n" + text(reader.table(), "^"));
            }
        }

        @ParameterizedTest
        @EnumSource
        void may_stand_beyond_the_last_column_of_the_header_or_the_rows_or_both(CsvReaders reader) {
            String[] lines = reader.text().lines().toArray(String[]::new);
            for (int of = 1; of < 4; of++) {
                StringBuilder text = new StringBuilder();
                for (int line = 0; line < lines.length; line++) {
                    text.append(lines[line])
                            .append((line == 0 ? of & 1 : of & 2) == 0 ? "" : ",,")
                            .append('\n');
                }
                assertEqual(reader, text.toString());
                assertEqual(reader, text.substring(0, text.length() - 1));
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r\n", "\r"})
        void of_lines_may_be_any(String lineBreak) {
            for (CsvReaders reader : CsvReaders.values()) {
                assertEqual(reader, reader.text().replace("\n", lineBreak));
                assertEqual(
                        reader,
                        text(changed(reader.table(), cell -> '"' + cell + '"'), "\0")
                                .replace('\0', ',')
                                .replace("\n", lineBreak));
            }
        }

        @Test
        void other_than_a_comma_leaves_the_comma_to_decimals() {
            assertEqual(
                    CsvReaders.PROFILES,
                    text(
                            changed(
                                    CsvReaders.PROFILES.table(),
                                    cell -> cell.replaceAll("^(\\d)\\.(\\d\\d)$", "$1,$2")),
                            ";"));
        }
    }

    @Nested
    class Titles_before_the_header {

        @ParameterizedTest
        @EnumSource
        void are_passed_over_and_told_once_each(CsvReaders reader) {
            Imported<?> imported =
                    reader.read("OGP, the scores; of 2014,,,\n\n\"Source, as printed\"\n \n" + reader.text());

            assertThat(imported.getValues()).isEqualTo(reader.expected());
            assertThat(imported.getFailures())
                    .filteredOn(failure -> failure.getReason() != FailureReason.MISSING)
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "line 1: found 'OGP, the scores; of 2014,,,', row not read: it stands before the header",
                            "line 3: found 'Source, as printed', row not read: it stands before the header");
        }

        @ParameterizedTest
        @EnumSource
        void may_be_broken_and_cost_nothing(CsvReaders reader) {
            Imported<?> imported = reader.read("\"OGP\" scores\n" + reader.text());

            assertThat(imported.getValues()).isEqualTo(reader.expected());
            assertThat(imported.getFailures().get(0).getReason()).isEqualTo(FailureReason.MALFORMED);
        }

        @ParameterizedTest
        @EnumSource
        void without_a_header_after_them_are_one_failure(CsvReaders reader) {
            Imported<?> imported = reader.read("OGP scores\n".repeat(30) + reader.text());

            assertThat(imported.getValues()).isEmpty();
            assertThat(imported.getFailures()).hasSize(1);
        }

        @Test
        void leave_a_list_of_every_seat_complete() {
            assertThat(CommitteeCsv.standard()
                            .withNoVacantSeats()
                            .readGovernments("OGP\n" + CsvReaders.GOVERNMENTS.text())
                            .getValues())
                    .allSatisfy(committee ->
                            assertThat(committee.getVacantGovernmentSeats()).hasValue(0));
        }
    }

    @Nested
    class A_column_without_a_name {

        @ParameterizedTest
        @EnumSource
        void is_one_failure_however_many_rows_fill_it(CsvReaders reader) {
            List<List<String>> table = withColumn(reader.table(), 0, "", row -> String.valueOf(row - 1));

            Imported<?> imported = reader.read(text(table, ","));

            assertThat(imported.getValues()).isEqualTo(reader.expected());
            assertThat(imported.getFailures())
                    .filteredOn(failure -> failure.getReason() != FailureReason.MISSING)
                    .extracting(Failure::getMessage)
                    .containsExactly("line 2, column 1: found '0', " + (table.size() - 1)
                            + " values from here on not read: their column has no name");
        }

        @Test
        void of_558_rows_is_one_failure() {
            List<String> countries = List.of("Georgia", "Ghana", "Kenya", "Peru", "Chile", "Brazil", "Italy");
            StringBuilder text = new StringBuilder(",country,year\n");
            for (int row = 0; row < 558; row++) {
                text.append("%d,%s,%d%n".formatted(row, countries.get(row / 90), 2011 + row % 90));
            }

            Imported<EligibilityProfile> imported =
                    EligibilityProfileCsv.standard().read(text.toString());

            assertThat(imported.getValues()).hasSize(558);
            assertThat(messages(imported))
                    .containsExactly(
                            "line 2, column 1: found '0', 558 values from here on not read: their column has no name");
        }

        @ParameterizedTest
        @EnumSource
        void that_is_empty_is_none(CsvReaders reader) {
            assertEqual(reader, text(withColumn(reader.table(), 1, "\u200B", row -> "\u00A0"), ","));
        }
    }

    @Nested
    class Numbers_of_other_programs {

        @ParameterizedTest
        @ValueSource(strings = {".0", ".00", ",0"})
        void are_whole_ones_years_and_answers(String nought) {
            for (CsvReaders reader : CsvReaders.values()) {
                List<Integer> places = reader.places(
                        "year",
                        "seats",
                        "points",
                        "rank1",
                        "cso_repression",
                        "Action Plan Number",
                        "Year Of Submission",
                        "Open Data",
                        "_Relevant",
                        "Year AP Submitted",
                        "Days in advance",
                        "_Number of steps followed (out of 6)",
                        "Step 2: Advance notice");
                List<List<String>> table = reader.table().stream()
                        .map(row -> (List<String>) new ArrayList<>(row))
                        .toList();
                table.stream()
                        .skip(1)
                        .forEach(row -> places.forEach(
                                place -> row.set(place, row.get(place).isEmpty() ? "" : row.get(place) + nought)));
                assertEqual(reader, text(table, ";"));
            }
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                1.0   | 0.0
                1,0   | 0,0
                TRUE  | FALSE
                True  | False
                1     | 0
                """)
        void say_yes_and_no(String yes, String no) {
            for (CsvReaders reader : List.of(CsvReaders.PROFILES, CsvReaders.ELECTIONS)) {
                assertEqual(
                        reader,
                        text(
                                changed(
                                        reader.table(),
                                        cell -> cell.equals("yes") ? yes : cell.equals("no") ? no : cell),
                                ";"));
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"2,000", "2.000", "2014.5", "20 14"})
        void with_thousands_or_parts_are_none(String year) {
            assertThat(EligibilityProfileCsv.standard()
                            .read("country;year\nGeorgia;" + year + "\n")
                            .getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly("line 2, column year: found '" + year + "', expected a whole number");
        }
    }

    @Nested
    class What_is_no_CSV {

        @TempDir
        Path folder;

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                504B0304140000000800                                     | .xlsx
                504B03040000786C2F776F726B626F6F6B2E786D6C               | an Excel workbook (.xlsx): save it as CSV (UTF-8)
                504B03046D696D65747970656170706C69636174696F6E2F766E642E6F617369732E6F70656E646F63756D656E742E7370726561647368656574 | (.ods)
                D0CF11E0A1B11AE10000                                     | (.xls)
                1F8B0800                                                 | gzip
                255044462D312E37                                         | a PDF
                50415231                                                 | Parquet
                580A00000003                                             | .rds
                524458330A580A                                           | .RData
                53514C69746520666F726D6174203300                         | SQLite
                FEFF00630061                                             | text in UTF-16
                FFFE63006100                                             | text in UTF-16
                63006F0075006E007400720079000A00                         | text in UTF-16
                0063006F0075006E00740072                                 | text in UTF-16
                FFFE00006300000061000000                                 | text in UTF-32
                7B5C727466315C616E7369                                   | .rtf
                """)
        void is_named_in_one_failure(String bytes, String name) throws IOException {
            Path file = folder.resolve("file");
            Files.write(file, HexFormat.of().parseHex(bytes));
            for (CsvReaders reader : CsvReaders.values()) {
                Imported<?> imported = reader.read(file);

                assertThat(imported.getValues()).isEmpty();
                assertThat(messages(imported))
                        .singleElement()
                        .asString()
                        .startsWith("line 1: expected CSV in UTF-8; this is ")
                        .contains(name);
            }
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                <!DOCTYPE html><html lang="en"><body>,;</body></html> | an HTML page
                  <html><table>                                       | an HTML page
                <?xml version="1.0"?>                                 | XML
                [{"country": "GEO", "year": 2014}]                    | JSON
                {"country": "GEO"}                                    | JSON
                """)
        void but_text_of_another_kind_is_named_too(String text, String name) {
            for (CsvReaders reader : CsvReaders.values()) {
                assertThat(messages(reader.read(text)))
                        .singleElement()
                        .asString()
                        .contains("this is " + name);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"[draft]", "{1}", "<b>OGP</b>", "PK", "X"})
        void is_not_what_only_begins_so(String title) {
            for (CsvReaders reader : CsvReaders.values()) {
                assertThat(reader.read(title + "\n" + reader.text()).getValues())
                        .isEqualTo(reader.expected());
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
        void is_text_in_another_encoding(String charset) throws IOException {
            Path file = folder.resolve("file");
            for (CsvReaders reader : CsvReaders.values()) {
                Files.write(file, reader.text().getBytes(Charset.forName(charset)));

                assertThat(reader.read(file).getValues()).isEmpty();
                assertThat(messages(reader.read(file)))
                        .singleElement()
                        .asString()
                        .contains("text in UTF-16");
            }
        }

        @ParameterizedTest
        @EnumSource
        void is_text_or_data_full_of_NUL(CsvReaders reader) throws IOException {
            Path file = folder.resolve("file");
            Files.write(file, reader.text().getBytes(Charset.forName("UTF-32BE")));

            assertThat(messages(reader.read(file)))
                    .singleElement()
                    .asString()
                    .isEqualTo("line 1: expected CSV in UTF-8; this is no text, or text in another encoding");
        }
    }

    @Nested
    class A_lost_character {

        @TempDir
        Path folder;

        @ParameterizedTest
        @EnumSource
        void is_shown_with_what_stands_around_it(CsvReaders reader) throws IOException {
            List<List<String>> table = changed(
                    reader.table(),
                    cell -> cell.equals("Georgia") || cell.equals("Suneeta Kaimal")
                            ? "a".repeat(300) + "São Tomé" + "b".repeat(300)
                            : cell);
            Path file = folder.resolve("file.csv");
            Files.write(file, text(table, ",").getBytes(StandardCharsets.ISO_8859_1));

            assertThat(reader.read(file).getFailures())
                    .filteredOn(failure -> failure.getReason() == FailureReason.MALFORMED)
                    .first()
                    .satisfies(failure -> {
                        assertThat(failure.getLine()).hasValue(2);
                        assertThat(failure.getColumn()).isPresent();
                        assertThat(failure.getFound().orElse(""))
                                .contains("S\uFFFDo Tom\uFFFD")
                                .startsWith("…")
                                .endsWith("…")
                                .hasSizeLessThan(110);
                    });
        }

        @ParameterizedTest
        @EnumSource(names = {"PROFILES", "ELECTIONS", "GOVERNMENTS", "CIVIL_SOCIETY"})
        void in_a_column_that_is_not_read_costs_no_row(CsvReaders reader) {
            Imported<?> imported = reader.read(text(withColumn(reader.table(), 1, "remark", row -> "\uFFFD"), ","));

            assertThat(imported.getValues()).isEqualTo(reader.expected());
            assertThat(imported.getFailures()).hasSize(1);
        }
    }

    @Nested
    class A_very_long_text {

        @ParameterizedTest
        @EnumSource
        void in_any_cell_or_header_is_shown_by_its_beginning_and_once(CsvReaders reader) {
            String text = "x".repeat(1 << 16);
            for (int row = 0; row < 2; row++) {
                for (int place = 0; place < reader.table().get(0).size(); place++) {
                    List<List<String>> table = new ArrayList<>(reader.table());
                    List<String> cells = new ArrayList<>(table.get(row));
                    cells.set(place, text);
                    table.set(row, cells);

                    assertThat(reader.read(text(table, ",")).getFailures())
                            .allSatisfy(
                                    failure -> assertThat(failure.getMessage()).hasSizeLessThan(1000));
                }
            }
        }

        @ParameterizedTest
        @EnumSource
        void is_not_repeated_in_what_was_expected(CsvReaders reader) {
            List<String> header = reader.table().get(0);
            List<String> cells = Collections.nCopies(header.size(), "Atlantis");

            assertThat(reader.read(text(List.of(header, cells), ",")).getFailures())
                    .isNotEmpty()
                    .filteredOn(failure ->
                            failure.getFound().filter("Atlantis"::equals).isPresent())
                    .allSatisfy(failure -> assertThat(failure.getProblem()).doesNotContain("Atlantis"));
        }
    }

    /** The same cells in another order, as a check that no reader goes by places. */
    @ParameterizedTest
    @EnumSource
    void columns_may_stand_in_any_order(CsvReaders reader) {
        Function<List<String>, List<String>> turned = row -> {
            List<String> cells = new ArrayList<>(row);
            Collections.reverse(cells);
            return cells;
        };
        assertEqual(reader, text(reader.table().stream().map(turned).toList(), ","));
    }
}

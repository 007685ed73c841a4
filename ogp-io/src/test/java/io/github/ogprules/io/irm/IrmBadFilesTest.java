package io.github.ogprules.io.irm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.Imported;
import io.github.ogprules.model.irm.AssessedCommitment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of files that are broken: each fault has a clear failure at its place, and costs no good row. */
class IrmBadFilesTest {

    private static final String ID = "Commitment Unique Identifier";
    private static final String TITLE = "Commitment Title";
    private static final String TEXT = "Full Text";
    private static final String UNCLOSED =
            "record not read: expected a quoted value to end with a quote, but the text ends before one";
    private static final String AFTER_QUOTE =
            "record not read: expected a quoted value to end with a quote, and a separator or the end of the line after it";
    private static final String ROW_WITHIN =
            "record not read: expected a quoted value to end with a quote before the next row begins";
    private static final String TOO_LONG =
            "record not read: expected at most 4194304 characters in a value, and 8388608 characters and 16384 values in a"
                    + " record";
    private static final String NO_HEADER =
            "expected the header of one of OGP's files, with commas, semicolons, tabs or bars between the columns: commitments"
                    + " database, 2015 edition; commitments database, Explorer export of 2016; commitments database, 2016-17"
                    + " edition; commitments database, 2024 layout; process database, 2015 edition; process database, 2016"
                    + " edition";
    private static final String NOT_UTF_8 =
            "read as it stands: expected text encoded in UTF-8, without characters that were lost (�) or NUL";

    /** A file in the layout of 2024 to which faults are added. */
    private static IrmFixture file() {
        return IrmFixture.layoutOf2024();
    }

    private static IrmFixture good(IrmFixture file, int... numbers) {
        IntStream.of(numbers).forEach(number -> file.row(TITLE, "Good " + number));
        return file;
    }

    /** A fault between two good rows before it and one after it. */
    private static String between(String fault) {
        return good(good(file(), 1, 2).line(fault), 3).text();
    }

    private static String row(String... columnsAndTexts) {
        return file().line(columnsAndTexts);
    }

    private static String quoted(String title) {
        return row(TITLE, title, TEXT, "First, a line\nand, then, another\nand the end");
    }

    /** One broken file each: its name, its text, the good rows in it, and its failures as reason, line, column and problem. */
    static Stream<Arguments> files() {
        String header = file().header();
        return Stream.of(
                broken("an empty file", "", 0, failure("MISSING", 1, "", NO_HEADER)),
                broken("nothing but line breaks", "\n\r\n\n", 0, failure("MISSING", 1, "", NO_HEADER)),
                broken("only a header", header, 0),
                broken("no header", good(file(), 1, 2, 3).rowsAlone(), 0, failure("MALFORMED", 1, "", NO_HEADER)),
                broken(
                        "the wrong delimiter",
                        good(file().separator("^"), 1, 2, 3).text(),
                        0,
                        failure("MALFORMED", 1, "", NO_HEADER)),
                broken(
                        "the header of something else",
                        "country_code,year\nGEO,2014\n",
                        0,
                        failure("MALFORMED", 1, "", NO_HEADER)),
                broken(
                        "a header without the columns that every row needs",
                        good(file().without("Country/Locality", "Action Plan Number"), 1)
                                .text(),
                        0,
                        failure(
                                "MISSING",
                                1,
                                "",
                                "expected the header of one of OGP's files; the nearest is the commitments database, 2024"
                                        + " layout, but Country/Locality, Action Plan Number is missing, and no row can"
                                        + " be read without")),
                broken(
                        "the process database",
                        IrmFixture.processOf2015().row().text(),
                        0,
                        failure("INVALID_VALUE", 1, "", "expected a commitments database")),
                broken(
                        "text before the header",
                        "Exported by hand\n" + good(file(), 1, 2, 3).text(),
                        3,
                        failure("NOT_A_RECORD", 1, "", "row not read: it stands before the header")),
                broken(
                        "prose with commas before a header with semicolons",
                        "Source: OGP, export, 2024\n"
                                + good(file().separator(";"), 1, 2, 3).text(),
                        3,
                        failure("NOT_A_RECORD", 1, "", "row not read: it stands before the header")),
                broken(
                        "prose with commas before a header with semicolons and no row",
                        "Source: OGP,export,2024\n" + file().separator(";").header(),
                        0,
                        failure("NOT_A_RECORD", 1, "", "row not read: it stands before the header")),
                broken(
                        "prose with semicolons before a header with commas",
                        "Notes: a; b\n" + good(file(), 1, 2, 3).text(),
                        3,
                        failure("NOT_A_RECORD", 1, "", "row not read: it stands before the header")),
                broken(
                        "prose with commas before a header with tabs",
                        "Source: OGP, export, 2024\n"
                                + good(file().separator("\t"), 1, 2, 3).text(),
                        3,
                        failure("NOT_A_RECORD", 1, "", "row not read: it stands before the header")),
                broken(
                        "more commas in its texts than semicolons between its few columns",
                        """
                        Country/Locality;Action Plan Number;Commitment Title;Full Text
                        Georgia;3;Good 1;a, b, c, d, e
                        Georgia;3;Good 2;"1,2,3
                        ,,;,
                        "
                        """,
                        2,
                        failure(
                                "MISSING",
                                1,
                                "",
                                "read without 167 columns of the commitments database, 2024 layout: Commitment Unique"
                                        + " Identifier, Commitment Number, Code, Region, National Or Local, Commitment"
                                        + " Dummy, Year Of Submission, Action Plan End Year and others")),
                broken(
                        "a header after 20 other lines",
                        "a line\n".repeat(20) + good(file(), 1).text(),
                        0,
                        failure("MALFORMED", 1, "", NO_HEADER)),
                broken(
                        "the header twice",
                        between(header),
                        3,
                        failure("DUPLICATE", 4, "", "row not read: the header again")),
                broken(
                        "the header twice, in other case and spacing",
                        between(header.toUpperCase(Locale.ROOT).replace("ACTION PLAN", " Action\u00A0 plan")),
                        3,
                        failure("DUPLICATE", 4, "", "row not read: the header again")),
                broken(
                        "a row of totals",
                        between(",".repeat(19) + "12,7" + ",".repeat(150)),
                        3,
                        failure(
                                "NOT_A_RECORD",
                                4,
                                "",
                                "row not read: expected a country, the number of an action plan or the title of a"
                                        + " commitment, not totals or groups of columns")),
                broken(
                        "a row of totals with a label under the country and a number under the plan",
                        between("," + "Total,2" + ",".repeat(17) + "12" + ",".repeat(151)),
                        3,
                        failure(
                                "NOT_A_RECORD",
                                4,
                                "",
                                "row not read: expected a country, the number of an action plan or the title of a"
                                        + " commitment, not totals or groups of columns")),
                broken(
                        "a row of totals that ends early",
                        between(",Total,2,,12"),
                        3,
                        failure("MALFORMED", 4, "", "row not read: expected 171 columns, not 5")),
                broken(
                        "a row of separators",
                        between(",".repeat(170)),
                        3,
                        failure("NOT_A_RECORD", 4, "", "row not read: all its cells are empty")),
                broken("blank lines", between("\n   \n\t"), 3),
                broken(
                        "a row cut off behind its title",
                        between(cut(row(TITLE, "Good 4"), 20)),
                        4,
                        failure("MALFORMED", 4, "", "row read as far as it goes: expected 171 columns, not 20")),
                broken(
                        "a row cut off before its title",
                        between(cut(row(), 2)),
                        3,
                        failure("MALFORMED", 4, "", "row not read: expected 171 columns, not 2")),
                broken(
                        "the last row cut off in the middle of a cell",
                        good(file(), 1, 2, 3).text() + "GE0902,Geor",
                        3,
                        failure("MALFORMED", 5, "", "row not read: expected 171 columns, not 2")),
                broken(
                        "the last row cut off within quotes",
                        good(file(), 1, 2, 3).text() + "GE0902,\"Geor",
                        3,
                        failure("MALFORMED", 5, "", UNCLOSED)),
                broken(
                        "a row over several lines cut off behind its text",
                        between(cut(quoted("Good 4"), 22)),
                        4,
                        failure("MALFORMED", 4, "", "row read as far as it goes: expected 171 columns, not 19")),
                broken(
                        "surplus cells that are empty",
                        good(good(file(), 1).line(quoted("Good 2") + ",,,"), 3).text(),
                        3),
                broken(
                        "surplus cells that are filled",
                        between(row() + ",,x"),
                        3,
                        failure("MALFORMED", 4, "", "row not read: expected 171 columns, not 173")),
                broken(
                        "surplus cells that are filled in a row over several lines",
                        between(quoted("Bad") + ",x"),
                        3,
                        failure("MALFORMED", 4, "", "row not read: expected 171 columns, not 172")),
                broken(
                        "an unclosed quote in the first row",
                        good(file().line("\"" + row()), 1, 2, 3).text(),
                        3,
                        failure("MALFORMED", 2, "", UNCLOSED)),
                broken(
                        "an unclosed quote in the middle",
                        between(row(TITLE, "Bad").replace("Bad", "\"Bad")),
                        3,
                        failure("MALFORMED", 4, "", UNCLOSED)),
                broken(
                        "an unclosed quote in the last row",
                        good(file(), 1, 2, 3)
                                .line(row().replace("Georgia", "\"Georgia"))
                                .text(),
                        3,
                        failure("MALFORMED", 5, "", UNCLOSED)),
                broken(
                        "an unclosed quote before a row with quotes in order",
                        good(
                                        good(file(), 1)
                                                .line(row(TITLE, "Bad").replace("Bad", "\"Bad"))
                                                .line(quoted("Good 2")),
                                        3)
                                .text(),
                        3,
                        failure("MALFORMED", 3, "", AFTER_QUOTE)),
                broken(
                        "text after a quote that closes",
                        between(row(TITLE, "Bad").replace("Bad", "\"Bad\"x")),
                        3,
                        failure("MALFORMED", 4, "", AFTER_QUOTE)),
                broken(
                        "a stray quote in the header",
                        good(file(), 1).text().replace("Theme,", "\"Theme,"),
                        0,
                        failure("MALFORMED", 1, "", AFTER_QUOTE),
                        failure("MALFORMED", 2, "", NO_HEADER)),
                broken(
                        "a stray quote that swallows a row and the next one's head",
                        good(good(file(), 1).line(row(TITLE, "Bad").replace("Bad", "\"Bad")), 2)
                                .line(row(TITLE, "Good 3").replace("GEO,", "GEO\","))
                                .text(),
                        3,
                        failure("MALFORMED", 3, "", ROW_WITHIN)),
                broken(
                        "a stray quote that leaves the number of columns as it is",
                        good(good(file(), 1).line(row("Region", "\0").replace("\0", "\"Europe")), 2)
                                .line(row("Region", "Europe\0", TITLE, "Good 3").replace("Europe\0", "Europe\""))
                                .text(),
                        3,
                        failure("MALFORMED", 3, "", ROW_WITHIN),
                        failure(
                                "INVALID_VALUE",
                                5,
                                "Region",
                                "expected one of: Africa, Americas, Asia-Pacific, Europe")),
                broken(
                        "a quote too few in each of two texts over several lines",
                        good(
                                        good(file(), 1)
                                                .line(row(TITLE, "Bad", TEXT, "a\nb")
                                                        .replace("b\"", "b")),
                                        2)
                                .line(row(TITLE, "Good 3", TEXT, "c\nd").replace("\"c", "c"))
                                .text(),
                        3,
                        failure("MALFORMED", 3, "", ROW_WITHIN),
                        failure(
                                "MALFORMED",
                                4,
                                "",
                                "row not read: expected 171 columns, not 157; what is left of the record on line 3, as it"
                                        + " seems"),
                        failure("MALFORMED", 6, "", "row read as far as it goes: expected 171 columns, not 15"),
                        failure("MALFORMED", 7, "", "row not read: expected 171 columns, not 157")),
                broken(
                        "pieces of a text over several lines",
                        between(quoted("Bad").replace("\"First, a line", "\"First, a \"line\"")),
                        3,
                        failure("MALFORMED", 4, "", AFTER_QUOTE),
                        failure(
                                "MALFORMED",
                                5,
                                "",
                                "2 records from here on not read: what is left of the record on line 4, as it seems")),
                broken(
                        "one piece of a text over two lines",
                        between(row(TITLE, "Bad", TEXT, "a\nb").replace("\"a", "\"a\"!")),
                        3,
                        failure("MALFORMED", 4, "", AFTER_QUOTE),
                        failure(
                                "MALFORMED",
                                5,
                                "",
                                "row not read: expected 171 columns, not 157; what is left of the record on line 4, as it"
                                        + " seems")),
                broken(
                        "a text over several lines without quotes",
                        between(row(TITLE, "Good 4", TEXT, "a, b\nc, d\ne").replace("\"", "")),
                        4,
                        failure("MALFORMED", 4, "", "row read as far as it goes: expected 171 columns, not 16"),
                        failure("MALFORMED", 5, "", "row not read: expected 171 columns, not 2"),
                        failure("MALFORMED", 6, "", "row not read: expected 171 columns, not 157")),
                broken(
                        "NUL characters",
                        good(file().row(TITLE, "Good 1", "Theme", "Jus\0tice"), 2, 3)
                                .text(),
                        3,
                        failure("MALFORMED", 2, "Theme", NOT_UTF_8)),
                broken(
                        "characters that were lost",
                        good(file().row(TITLE, "Good 1", TEXT, "Donn\uFFFDes"), 2, 3)
                                .text(),
                        3,
                        failure("MALFORMED", 2, TEXT, NOT_UTF_8)),
                broken(
                        "line breaks of several kinds",
                        good(file().row(TITLE, "Good 1", TEXT, "a\r\nb\nc\rd"), 2)
                                        .text()
                                        .replace("GE0901", "\r\n\rGE0901")
                                + row(TITLE, "Good 3") + "\r",
                        3),
                broken(
                        "a column twice",
                        good(file().and("Theme"), 1, 2, 3).text(),
                        3,
                        failure("DUPLICATE", 1, "Theme", "column not read: one of the same name stands further left")),
                broken(
                        "an unknown column",
                        good(file().and("Remarks"), 1, 2, 3).text(),
                        3,
                        failure(
                                "UNKNOWN_FIELD",
                                1,
                                "Remarks",
                                "column not read: the commitments database, 2024 layout has none of that name")),
                cell("Action Plan Number", "two", "INVALID_VALUE", "row not read: expected a whole number", false),
                cell(
                        "Action Plan Number",
                        "0",
                        "INVALID_VALUE",
                        "row not read: action plan number 0: expected 1 or more",
                        false),
                cell(
                        "Action Plan Number",
                        "-1",
                        "INVALID_VALUE",
                        "row not read: action plan number -1: expected 1 or more",
                        false),
                cell(
                        "Action Plan Number",
                        "99999999999",
                        "INVALID_VALUE",
                        "row not read: expected a whole number",
                        false),
                cell(
                        "Action Plan Number",
                        "",
                        "MISSING",
                        "row not read: expected the number of the action plan",
                        false),
                cell(
                        "Action Plan Number",
                        "NR",
                        "MISSING",
                        "row not read: expected the number of the action plan",
                        false),
                cell(
                        "Country/Locality",
                        "",
                        "MISSING",
                        "row not read: expected the name of a country or local government",
                        false),
                cell(
                        "Country/Locality",
                        "Atlantis",
                        "INVALID_VALUE",
                        "expected the English name of a country that is known, or a code such as GEO; a name that a source prints is"
                                + " welcome as an addition; read without the country",
                        true),
                cell(
                        "Region",
                        "Mars",
                        "INVALID_VALUE",
                        "expected one of: Africa, Americas, Asia-Pacific, Europe",
                        true),
                cell(
                        "National Or Local",
                        "Galactic",
                        "INVALID_VALUE",
                        "expected one of: National, Legacy Local, Other; read as Other",
                        true),
                cell("Action Plan Number", "1.5", "INVALID_VALUE", "row not read: expected a whole number", false),
                cell("Year Of Submission", "soon", "INVALID_VALUE", "expected a whole number", true),
                cell(
                        "Year Of Submission",
                        "201",
                        "INVALID_VALUE",
                        "year of submission 201: expected a year of four digits",
                        true),
                cell(
                        "Action Plan End Year",
                        "20188",
                        "INVALID_VALUE",
                        "end year 20188: expected a year of four digits",
                        true),
                cell(
                        "Action Plan Duration (Years)",
                        "0",
                        "INVALID_VALUE",
                        "duration of 0 years: expected 1 or more",
                        true),
                cell(
                        "Specificity",
                        "Vague",
                        "INVALID_VALUE",
                        "expected one of: None, Low, Medium, High, NR, ND, NA or nothing",
                        true),
                cell("Verifiable", "Perhaps", "INVALID_VALUE", "expected one of: No, Yes, NR, ND, NA or nothing", true),
                cell(
                        "_Relevant",
                        "7",
                        "INVALID_VALUE",
                        "expected one of: 0 (Unclear), 1 (Clear), NR, ND, NA or nothing",
                        true),
                cell("Open Data", "x", "INVALID_VALUE", "expected 1, 0, NR, ND, NA or nothing", true),
                cell("IRM Assessed", "2", "INVALID_VALUE", "expected 1, 0, NR, ND, NA or nothing", true),
                cell("Max star", "*", "INVALID_VALUE", "expected 1, 0, NR, ND, NA or nothing", true),
                cell("Carried Forward", "maybe", "INVALID_VALUE", "expected 1, 0, NR, ND, NA or nothing", true),
                cell(
                        "Report Publication Year (Progress Report)",
                        "late",
                        "INVALID_VALUE",
                        "expected a whole number",
                        true),
                cell(
                        "Report Publication Year (End Of Term)",
                        "1999",
                        "CONTRADICTION",
                        "report of 1999 on a plan of 2016: expected a report no earlier than its plan",
                        true));
    }

    /** A title that is missing is named in another place than the good rows. */
    @Test
    void a_row_without_a_title_is_read_and_reported() {
        Imported<IrmRow<AssessedCommitment>> imported =
                read(good(file(), 1).row(TITLE, "").text());

        assertThat(imported.getValues()).hasSize(2);
        assertThat(failures(imported))
                .containsExactly(failure("MISSING", 3, TITLE, "expected the title of the commitment"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_broken_file_gives_clear_failures_and_all_good_rows(
            String name, String text, int goodRows, List<String> failures) {
        Imported<IrmRow<AssessedCommitment>> imported = read(text);

        assertThat(failures(imported)).isEqualTo(failures);
        assertThat(titles(imported))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, goodRows)
                        .mapToObj(number -> "Good " + number)
                        .toList());
        assertThat(imported.isComplete()).isEqualTo(failures.isEmpty());
        assertThat(imported.getFailures())
                .extracting(Failure::getMessage)
                .allSatisfy(message -> assertThat(message)
                        .startsWith("line ")
                        .doesNotContain("Exception", "java.", "null", "\n")
                        .hasSizeLessThan(500));
    }

    @Nested
    class A_field_of_50_megabytes {

        private static final int SIZE = 50_000_000;

        @TempDir
        Path folder;

        static Stream<String> pieces() {
            String words = "words of a text without a line break, ";
            return Stream.of("x", words, words.repeat(5) + "\n", "\"\"said\"\" " + words.repeat(50) + "\n");
        }

        @ParameterizedTest
        @MethodSource("pieces")
        void is_reported_and_costs_no_good_row_within_quotes(String piece) throws IOException {
            assertTooLong("\"" + piece.repeat(SIZE / piece.length()) + "\"", piece.contains("\n"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"x", "long words without a break; "})
        void is_reported_and_costs_no_good_row_without_quotes(String piece) throws IOException {
            assertTooLong(piece.repeat(SIZE / piece.length()), false);
        }

        @Test
        void that_is_only_a_quote_too_many_costs_no_good_row() throws IOException {
            Path file = folder.resolve("commitments.csv");
            String bad = row(TITLE, "Bad").replace("Bad", "\"Bad");
            int many = 50_000;
            Files.writeString(
                    file,
                    good(
                                    good(file(), 1, 2).line(bad),
                                    IntStream.rangeClosed(3, many).toArray())
                            .text());

            Imported<IrmRow<AssessedCommitment>> imported = IrmCsv.standard().readCommitments(file);

            assertThat(failures(imported)).containsExactly(failure("MALFORMED", 4, "", TOO_LONG));
            assertThat(imported.getValues()).hasSize(many);
        }

        private void assertTooLong(String field, boolean hasLines) throws IOException {
            Path file = folder.resolve("commitments.csv");
            Files.writeString(file, between(row(TITLE, "Bad", TEXT, "\0").replace("\0", field)));

            Imported<IrmRow<AssessedCommitment>> imported = IrmCsv.standard().readCommitments(file);

            assertThat(failures(imported)).first().isEqualTo(failure("MALFORMED", 4, "", TOO_LONG));
            assertThat(imported.getFailures())
                    .hasSize(hasLines ? 2 : 1)
                    .allSatisfy(failure -> assertThat(failure.getMessage()).hasSizeLessThan(500));
            assertThat(titles(imported)).containsExactly("Good 1", "Good 2", "Good 3");
        }
    }

    @Nested
    class Bytes_of_another_encoding {

        @TempDir
        Path folder;

        @ParameterizedTest
        @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
        void in_UTF_16_are_one_failure(String charset) throws IOException {
            Imported<IrmRow<AssessedCommitment>> imported =
                    read(good(file(), 1, 2, 3).text(), Charset.forName(charset));

            assertThat(imported.getValues()).isEmpty();
            assertThat(failures(imported))
                    .containsExactly(failure(
                            "MALFORMED",
                            1,
                            "",
                            "expected CSV in UTF-8; this is text in UTF-16: save it as CSV (UTF-8)"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"ISO-8859-1", "windows-1252"})
        void of_western_Europe_are_read_with_what_is_lost_and_reported_for_each_cell(String charset)
                throws IOException {
            Imported<IrmRow<AssessedCommitment>> imported = read(
                    good(file().row(TITLE, "Données", "Country/Locality", "Côte d'Ivoire", "Theme", "Open"), 1)
                            .text(),
                    Charset.forName(charset));

            assertThat(titles(imported)).containsExactly("Donn\uFFFDes", "Good 1");
            assertThat(failures(imported))
                    .containsExactly(
                            failure("MALFORMED", 2, "Country/Locality", NOT_UTF_8),
                            failure("MALFORMED", 2, TITLE, NOT_UTF_8),
                            failure(
                                    "INVALID_VALUE",
                                    2,
                                    "Country/Locality",
                                    "expected the English name of a country that is known, or a code such as GEO; nearest:"
                                            + " Côte d'Ivoire (CIV); a name that a source prints is welcome as an"
                                            + " addition; read without the country"));
        }

        private Imported<IrmRow<AssessedCommitment>> read(String text, Charset charset) throws IOException {
            Path file = folder.resolve("commitments.csv");
            Files.write(file, text.getBytes(charset));
            return IrmCsv.standard().readCommitments(file);
        }
    }

    @Nested
    class Thousands_of_broken_rows {

        private static final int MANY = 5_000;

        @Test
        void are_each_reported_and_the_good_rows_between_them_read() {
            IrmFixture file = file();
            for (int i = 0; i < MANY; i++) {
                file.line(row(TITLE, "Bad").replace("Bad", "\"Bad\"!")).row(TITLE, "Good", ID, "GE" + i);
            }

            Imported<IrmRow<AssessedCommitment>> imported = read(file.text());

            assertThat(imported.getValues())
                    .hasSize(MANY)
                    .allSatisfy(row -> assertThat(row.getLine() % 2).isEqualTo(1));
            assertThat(failures(imported))
                    .hasSize(MANY)
                    .startsWith(failure("MALFORMED", 2, "", AFTER_QUOTE), failure("MALFORMED", 4, "", AFTER_QUOTE))
                    .endsWith(failure("MALFORMED", 2 * MANY, "", AFTER_QUOTE));
        }

        @Test
        void that_are_only_line_breaks_without_quotes_are_each_reported() {
            IrmFixture file = file();
            for (int i = 0; i < MANY; i++) {
                file.line("a piece of a text");
            }

            Imported<IrmRow<AssessedCommitment>> imported = read(good(file, 1).text());

            assertThat(titles(imported)).containsExactly("Good 1");
            assertThat(failures(imported)).hasSize(MANY);
        }

        @Test
        void that_quotes_swallowed_are_all_read() {
            IrmFixture file = file().line(row(TITLE, "Bad").replace("Bad", "\"Bad"));
            IntStream.rangeClosed(1, MANY).forEach(number -> file.row(TITLE, "Good " + number));
            file.line(row(TITLE, "Good").replace("GEO,", "GEO\","));

            Imported<IrmRow<AssessedCommitment>> imported = read(file.text());

            assertThat(imported.getValues()).hasSize(MANY + 1);
            assertThat(failures(imported)).containsExactly(failure("MALFORMED", 2, "", ROW_WITHIN));
        }
    }

    @Nested
    class Every_line_of_single_line_records {

        @Test
        void is_the_header_a_row_or_a_failure() {
            List<String> lines = new ArrayList<>();
            lines.add("Exported by hand");
            lines.add(file().header());
            lines.addAll(List.of(
                    row(),
                    row("Action Plan Number", "x"),
                    row("Country/Locality", ""),
                    cut(row(), 2),
                    cut(row(), 15),
                    row() + ",surplus",
                    row() + ",,",
                    ",".repeat(170),
                    file().header(),
                    ",".repeat(18) + "Sum" + ",".repeat(152),
                    row(TITLE, "Bad").replace("Bad", "\"Bad\"!"),
                    "a piece",
                    row("Verifiable", "Perhaps"),
                    row()));

            Imported<IrmRow<AssessedCommitment>> imported = read(String.join("\n", lines));

            List<Long> accounted = new ArrayList<>(
                    imported.getValues().stream().map(IrmRow::getLine).toList());
            imported.getFailures()
                    .forEach(failure -> accounted.add(failure.getLine().getAsLong()));
            assertThat(accounted.stream().distinct())
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of(1L),
                                    IntStream.rangeClosed(3, lines.size()).mapToObj(line -> (long) line))
                            .toList());
        }
    }

    @Nested
    class A_path {

        @TempDir
        Path folder;

        @Test
        void must_be_there() {
            assertThatThrownBy(() -> IrmCsv.standard().readCommitments(folder.resolve("missing.csv")))
                    .isInstanceOf(NoSuchFileException.class);
        }

        @Test
        void gives_the_same_as_its_text() throws IOException {
            String text = between(row(TITLE, "Bad").replace("Bad", "\"Bad\"!") + "\n" + quoted("Good 4"));
            Path file = folder.resolve("commitments.csv");
            Files.writeString(file, text, StandardCharsets.UTF_8);

            assertThat(IrmCsv.standard().readCommitments(file)).isEqualTo(read(text));
        }

        @Test
        void can_be_read_row_by_row_with_the_failures_of_a_row_after_it() throws IOException {
            Path file = folder.resolve("commitments.csv");
            Files.writeString(file, between(row(TITLE, "Good 4", "Verifiable", "Perhaps")));
            List<String> events = new ArrayList<>();

            IrmCsv.standard()
                    .readCommitments(
                            file,
                            row -> events.add(row.getValue().getCommitment().getTitle()),
                            failure -> events.add(failure.getColumn().orElse("")));

            assertThat(events).containsExactly("Good 1", "Good 2", "Good 4", "Verifiable", "Good 3");
        }

        @Test
        void can_be_left_by_an_exception_of_whoever_takes_the_rows() throws IOException {
            Path file = folder.resolve("commitments.csv");
            Files.writeString(file, between(row()));

            assertThatThrownBy(() -> IrmCsv.standard()
                            .readCommitments(
                                    file,
                                    row -> {
                                        throw new UncheckedIOException(new IOException("full"));
                                    },
                                    failure -> {}))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("full");
        }
    }

    private static Arguments cell(String column, String text, String reason, String problem, boolean isRead) {
        return broken(
                column + " '" + text + "'",
                between(row(TITLE, "Good 4", column, text)),
                isRead ? 4 : 3,
                failure(reason, 4, column, problem));
    }

    private static Arguments broken(String name, String text, int goodRows, String... failures) {
        return arguments(name, text, goodRows, List.of(failures));
    }

    private static String failure(String reason, int line, String column, String problem) {
        return reason + " line " + line + " " + column + ": " + problem;
    }

    private static List<String> failures(Imported<?> imported) {
        return imported.getFailures().stream()
                .map(failure -> failure(
                        failure.getReason().name(),
                        (int) failure.getLine().getAsLong(),
                        failure.getColumn().orElse(""),
                        failure.getProblem()))
                .toList();
    }

    private static List<String> titles(Imported<IrmRow<AssessedCommitment>> imported) {
        return imported.getValues().stream()
                .map(row -> row.getValue().getCommitment().getTitle())
                .toList();
    }

    /** The beginning of a row, by the number of separators. */
    private static String cut(String row, int cells) {
        int end = -1;
        for (int i = 0; i < cells; i++) {
            end = row.indexOf(',', end + 1);
        }
        return row.substring(0, end);
    }

    private static Imported<IrmRow<AssessedCommitment>> read(String text) {
        return IrmCsv.standard().readCommitments(text);
    }
}

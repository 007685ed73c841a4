package io.github.ogprules.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Commitments;
import io.github.ogprules.io.Profiles;
import io.github.ogprules.io.csv.EligibilityDecisionCsv;
import io.github.ogprules.io.csv.EligibilityProfileCsv;
import io.github.ogprules.io.irm.IrmCsv;
import io.github.ogprules.io.irm.IrmFixture;
import io.github.ogprules.io.irm.IrmRow;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written survives a spreadsheet, and is read as it was. */
class SpreadsheetTextTest {

    private static final IrmCsv IRM = IrmCsv.standard();

    private static final String[] PIECES = {
        "=",
        "+",
        "-",
        "@",
        "＝",
        "＋",
        "－",
        "＠",
        "'",
        "''",
        "\"",
        "\"\"",
        ",",
        ";",
        "\t",
        "\r",
        "\n",
        "\r\n",
        " ",
        "\u00A0",
        "\uFEFF",
        "\u200B",
        "\u200E",
        "\u202E",
        "\u2028",
        "\u2066",
        "\u0085",
        "\u001B",
        "0",
        "1",
        "-1",
        "2-4",
        "SUM(A1)",
        "|",
        "a",
        "Ünï",
        "中",
        "\uD83D\uDE00",
        "#",
        "\\",
        "%",
        "cmd|'/C calc'!A0",
        "NR"
    };

    private static final Set<String> SIGNS = Set.of("=", "+", "-", "@", "＝", "＋", "－", "＠");

    /** Texts that a program would take for a formula, a command or a number, and ordinary ones beside them. */
    private static Stream<String> texts() {
        Random random = new Random(20261);
        return Stream.concat(
                Stream.of(
                        "=1+1",
                        "+41 22 000 00 00",
                        "-2+3+cmd|' /C calc'!A0",
                        "@SUM(1+1)*cmd|' /C calc'!A0",
                        "=HYPERLINK(\"https://example.org\",\"see\")",
                        "＝1+1",
                        "'=1+1",
                        "''=1+1",
                        " =1+1",
                        "\"=1+1\"",
                        "\t=1+1",
                        "\r\n=1+1",
                        "\tindented",
                        "- a bullet\n- another\r\n- a third",
                        "'Open data' for all",
                        "'",
                        "''",
                        "-",
                        "-1",
                        "'-1",
                        "-01",
                        "2-4"),
                Stream.generate(() -> IntStream.rangeClosed(0, random.nextInt(6))
                                .mapToObj(i -> PIECES[random.nextInt(PIECES.length)])
                                .collect(Collectors.joining()))
                        .limit(10_000));
    }

    /** How a spreadsheet sees a text, told by its characters one by one. */
    private static boolean isFormula(String text) {
        if (text.matches("-[1-9]\\d*")) {
            return false;
        }
        if (text.matches("(?s)'*[\t\r\n].*")) {
            return true;
        }
        return text.codePoints()
                .filter(character -> !isPassedOver(character))
                .limit(1)
                .anyMatch(character -> SIGNS.contains(Character.toString(character)));
    }

    /** A text with an apostrophe of its own, which reading would take for that of a value. */
    private static boolean isGuardedValue(String text) {
        return text.startsWith("'") && SpreadsheetValue.changes(text);
    }

    /** Texts made of what numbers, dates and times are made of, the same in every run. */
    private static Stream<String> valuesOfSpreadsheets() {
        Random random = new Random(1900);
        String[] pieces = {
            "0",
            "1",
            "2",
            "10",
            "00",
            "31",
            "2016",
            ".",
            ".",
            ",",
            "-",
            "/",
            ":",
            " ",
            "e",
            "E",
            "+",
            "Mar",
            "MAY",
            "dec",
            "pm",
            "a",
            "%",
            "$",
            "(",
            ")",
            "'",
            "T",
            "true",
            "123456789"
        };
        return Stream.generate(() -> IntStream.rangeClosed(0, random.nextInt(6))
                        .mapToObj(i -> pieces[random.nextInt(random.nextBoolean() ? 8 : pieces.length)])
                        .collect(Collectors.joining()))
                .limit(50_000);
    }

    private static boolean isPassedOver(int character) {
        return character == '"'
                || character == '\''
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }

    @Nested
    class A_text {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "=1+1",
                    "+1",
                    "-1+1",
                    "@A1",
                    "＝1",
                    "＋1",
                    "－1",
                    "＠A1",
                    " =1",
                    "\u00A0=1",
                    "\uFEFF=1",
                    "\"=1\"",
                    "\tx",
                    "\rx",
                    "\nx",
                    "- a bullet",
                    "'=1",
                    "-01",
                    "-1.5",
                    "-"
                })
        void that_a_spreadsheet_would_obey_has_an_apostrophe_before_it(String text) {
            assertThat(SpreadsheetText.guarded(text)).isEqualTo("'" + text);
            assertThat(SpreadsheetText.unguarded("'" + text)).isEqualTo(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "Georgia", "'Open data'", "'", "a=b", "2-4", "-1", "-30", "'-1'", "1+1", "x\ty", "e-mail"
                })
        void that_is_no_formula_is_left_alone(String text) {
            assertThat(SpreadsheetText.guarded(text)).isEqualTo(text.equals("'-1'") ? "''-1'" : text);
            assertThat(SpreadsheetText.unguarded(SpreadsheetText.guarded(text))).isEqualTo(text);
        }

        @Test
        void is_guarded_exactly_where_a_spreadsheet_would_obey_it_and_read_as_it_was() {
            assertThat(texts()).allSatisfy(text -> {
                String written = SpreadsheetText.guarded(text);
                assertThat(written).isEqualTo(isFormula(text) || isGuardedValue(text) ? "'" + text : text);
                assertThat(SpreadsheetText.unguarded(written)).isEqualTo(text);
            });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2.10",
                    "2.0",
                    "10.50",
                    "007",
                    "01",
                    "00",
                    "0.10",
                    "5.",
                    ".5",
                    "1E5",
                    "1e+05",
                    "2.5E-3",
                    "1,000",
                    "1,2",
                    "123456789012",
                    "4.0999999999999996",
                    "3-4",
                    "1-2",
                    "13-14",
                    "1/2",
                    "2016/12",
                    "12/31/2016",
                    "2016-12-31",
                    "2016-12-31 10:30",
                    "31.12.2016",
                    "1.2.3",
                    "MAR1",
                    "Sept2",
                    "DEC1",
                    "oct-4",
                    "1-Mar",
                    "1 March 2016",
                    "March 1, 2016",
                    "May 2016",
                    "Monday, May 2, 2016",
                    "10:30",
                    "1:30 PM",
                    "5 p",
                    "5%",
                    "$5",
                    "5 €",
                    "(1)",
                    "1 1/2",
                    "TRUE",
                    "false",
                    " 2.10",
                    "2.10 ",
                    "'2.10",
                    "''3-4",
                    "JUN0012"
                })
        void that_a_spreadsheet_would_change_has_an_apostrophe_before_it_in_a_column_of_texts_alone(String text) {
            assertThat(SpreadsheetText.guardedText(text)).isEqualTo("'" + text);
            assertThat(SpreadsheetText.unguarded("'" + text)).isEqualTo(text);
            assertThat(SpreadsheetText.guarded(text)).isEqualTo(text.startsWith("'") ? "'" + text : text);
            assertThat(SpreadsheetText.unguarded(SpreadsheetText.guarded(text))).isEqualTo(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "1",
                    "0",
                    "10",
                    "2016",
                    "-1",
                    "2.1",
                    "4.25",
                    "0.5",
                    "12345678901",
                    "4a",
                    "5A",
                    "GE0901",
                    "EE0025",
                    "NR",
                    "March",
                    "May",
                    "Mayor 5",
                    "March of 5,000",
                    "2.1 and 2.2",
                    "1-2-3-4-5",
                    "Open data",
                    "1.2.3.4",
                    "No. 5",
                    "Phase 1",
                    "24/7 line",
                    "e5",
                    "1st",
                    "2 Marches",
                    "https://www.opengovpartnership.org/2016-12-31"
                })
        void that_a_spreadsheet_keeps_is_left_alone_in_every_column(String text) {
            assertThat(SpreadsheetText.guardedText(text)).isEqualTo(text);
            assertThat(SpreadsheetText.guarded(text)).isEqualTo(text);
        }

        /** Numbers that a spreadsheet shows as it shows this one, told by the number itself. */
        @Test
        void that_is_a_number_is_guarded_where_another_text_would_be_shown() {
            assertThat(valuesOfSpreadsheets().filter(text -> text.matches("\\d+(\\.\\d+)?([eE]\\d{1,2})?")))
                    .hasSizeGreaterThan(1000)
                    .allSatisfy(text -> {
                        String shown = new BigDecimal(text).stripTrailingZeros().toPlainString();
                        if (!shown.equals(text)) {
                            assertThat(SpreadsheetText.guardedText(text)).isEqualTo("'" + text);
                        }
                    });
        }

        @Test
        void is_read_as_it_was_from_either_column() {
            assertThat(Stream.concat(texts(), valuesOfSpreadsheets())).allSatisfy(text -> {
                assertThat(SpreadsheetText.unguarded(SpreadsheetText.guardedText(text)))
                        .isEqualTo(text);
                assertThat(SpreadsheetText.unguarded(SpreadsheetText.guarded(text)))
                        .isEqualTo(text);
            });
        }
    }

    @Nested
    class A_published_text {

        /** No cell of OGP's files begins with an apostrophe; if one does, it is part of the text. */
        @Test
        void keeps_an_apostrophe_of_its_own() {
            String file = IrmFixture.layoutOf2024()
                    .row("Commitment Title", "'Open data' for all", "Full Text", "'90s archives")
                    .text();

            AssessedCommitment read =
                    IRM.readCommitments(file).getValues().get(0).getValue();

            assertThat(read.getCommitment().getTitle()).isEqualTo("'Open data' for all");
            assertThat(read.getCommitment().getText()).contains("'90s archives");
        }
    }

    @Nested
    class Commitments_that_are_written {

        private static List<AssessedCommitment> commitments() {
            AssessedCommitment commitment = Commitments.minimal();
            return texts().map(text -> commitment.withCommitment(commitment
                            .getCommitment()
                            .withText(text)
                            .withLeadInstitution(text)
                            .withTheme("a " + text)))
                    .toList();
        }

        @Test
        void have_no_cell_that_a_spreadsheet_would_obey() {
            for (List<String> row : rows(IRM.write(commitments()))) {
                assertThat(row).noneMatch(cell -> isFormula(cell.replaceFirst("^'", "")) && !cell.startsWith("'"));
            }
        }

        @Test
        void are_read_as_they_were_line_breaks_and_all() {
            List<String> texts = texts().toList();

            List<IrmRow<AssessedCommitment>> read =
                    IRM.readCommitments(IRM.write(commitments())).getValues();

            assertThat(read)
                    .extracting(row -> row.findText("Full Text").orElseThrow())
                    .isEqualTo(texts);
            assertThat(read)
                    .extracting(row -> row.findText("Lead Institution").orElseThrow())
                    .isEqualTo(texts);
            assertThat(read)
                    .extracting(row -> row.findText("Theme").orElseThrow())
                    .isEqualTo(texts.stream().map(text -> "a " + text).toList());
        }

        @Test
        void are_written_again_as_they_stood() {
            String written = IRM.write(commitments());

            assertThat(IRM.writeRows(IRM.readCommitments(written).getValues())).isEqualTo(written);
        }

        @Test
        void keep_numbers_titles_and_dates_that_a_spreadsheet_would_change() {
            AssessedCommitment commitment = Commitments.minimal();
            List<AssessedCommitment> commitments = valuesOfSpreadsheets()
                    .filter(text -> !text.isBlank() && text.equals(text.strip()))
                    .limit(2_000)
                    .map(text -> commitment.withCommitment(commitment
                            .getCommitment()
                            .withTitle(text)
                            .withText(text)
                            .withId(text)))
                    .toList();

            List<List<String>> rows = rows(IRM.write(commitments));
            List<IrmRow<AssessedCommitment>> read =
                    IRM.readCommitments(IRM.write(commitments)).getValues();

            int title = rows.get(0).indexOf("Commitment Title");
            assertThat(rows.stream().skip(1).map(row -> row.get(title)))
                    .noneMatch(cell -> !cell.startsWith("'") && SpreadsheetValue.changes(cell));
            for (String column : List.of("Commitment Title", "Full Text", "Commitment Unique Identifier")) {
                assertThat(read)
                        .extracting(row -> row.findText(column).orElseThrow())
                        .isEqualTo(commitments.stream()
                                .map(written -> written.getCommitment().getTitle())
                                .toList());
            }
        }

        @Test
        void have_texts_for_numbers_of_commitments_and_dates_and_numbers_for_all_that_is_counted() {
            String file = IrmFixture.layoutOf2024()
                    .lineBreak("\r\n")
                    .row(
                            "Commitment Number",
                            "2.10",
                            "Commitment Title",
                            "1-2",
                            "Start Date",
                            "MAR1",
                            "End Date",
                            "12/31/2016",
                            "_Specificity",
                            "3.0",
                            "Open Data",
                            "1.0",
                            "IRM Assessed",
                            "1.0",
                            "Year Of Submission",
                            "2016.0")
                    .text();

            List<IrmRow<AssessedCommitment>> read = IRM.readCommitments(file).getValues();
            String written = IRM.writeRows(read);

            assertThat(rows(written).get(1))
                    .contains("'2.10", "'1-2", "'MAR1", "'12/31/2016", "3.0", "1.0", "2016.0")
                    .doesNotContain("'3.0", "'1.0", "'2016.0");
            assertThat(IRM.readCommitments(written).getValues()).isEqualTo(read);
            assertThat(rows(IRM.write(read.stream().map(IrmRow::getValue).toList()))
                            .get(1))
                    .contains("'2.10", "'1-2", "'MAR1", "'12/31/2016", "3", "2016");
        }

        @Test
        void keep_negative_numbers_of_changes() {
            String file = IrmFixture.layoutOf2024()
                    .lineBreak("\r\n")
                    .row("_ChangeCompletion", "-1")
                    .text();

            assertThat(IRM.writeRows(IRM.readCommitments(file).getValues())).isEqualTo(file);
        }
    }

    @Nested
    class Decisions_that_are_written {

        /** The same country has one decision for a year, and no year is beyond 2199. */
        private static final int YEARS = 180;

        private static final List<String> CODES = List.of("GEO", "GHA", "PER", "KEN", "NOR", "BRA");

        /**
         * Names that mean nothing to a reader but a name: with a letter, without the white space that readers pass over, and without
         * a comma in a later line, which may be the beginning of a row after a quote that stands by mistake.
         */
        private static List<String> names() {
            return texts().filter(text -> text.matches("(?s).*[a中].*") && text.equals(text.strip()))
                    .filter(text -> !text.matches("(?s).*[\r\n].*,.*"))
                    .filter(text -> text.chars()
                            .noneMatch(character -> character == '\u00A0'
                                    || Character.getType(character) == Character.FORMAT
                                    || character == '\u001B'))
                    .distinct()
                    .limit(1000)
                    .toList();
        }

        private static String written() {
            List<String> names = names();
            return EligibilityDecisionCsv.standard()
                    .write(IntStream.range(0, names.size())
                            .mapToObj(i -> EligibilityRules.edition("2014")
                                    .decide(Profiles.minimal()
                                            .withCountry(Country.of(CODES.get(i / YEARS), names.get(i)))
                                            .withYear(2011 + i % YEARS)))
                            .toList());
        }

        @Test
        void have_no_name_that_a_spreadsheet_would_obey() {
            assertThat(rows(written()).stream().skip(1))
                    .extracting(row -> row.get(1))
                    .isEqualTo(names().stream()
                            .map(name -> isFormula(name) || SpreadsheetValue.changes(name) ? "'" + name : name)
                            .toList());
        }

        @Test
        void name_the_countries_that_they_are_on() {
            assertThat(EligibilityProfileCsv.standard().read(written()).getValues())
                    .extracting(profile -> profile.getCountry().getName())
                    .isEqualTo(names());
        }
    }

    /** The cells as a spreadsheet sees them, by the rules of RFC 4180 alone. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (int at = 0; at < csv.length(); at++) {
            char character = csv.charAt(at);
            if (character == '"') {
                boolean isDoubled = isQuoted && csv.startsWith("\"\"", at);
                if (isDoubled) {
                    cell.append('"');
                    at++;
                } else {
                    isQuoted = !isQuoted;
                }
            } else if (isQuoted || (character != ',' && character != '\r' && character != '\n')) {
                cell.append(character);
            } else if (character != '\r') {
                row.add(cell.toString());
                cell.setLength(0);
                if (character == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        return rows;
    }
}

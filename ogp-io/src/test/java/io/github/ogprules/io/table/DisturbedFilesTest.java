package io.github.ogprules.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.text.PlainText;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Good files with disturbances of every kind at once, the same in every run. */
class DisturbedFilesTest {

    private static int cases(CsvReaders reader) {
        return reader.isOfTheIrm() ? 1_000 : 10_000;
    }

    @ParameterizedTest
    @EnumSource
    void give_each_row_equal_and_tell_what_they_pass_over(CsvReaders reader) {
        List<?> expected = reader.expected();
        for (int seed = 0; seed < cases(reader); seed++) {
            Disturbed file = new Disturbed(reader, new Random(seed));

            Imported<?> imported = reader.read(file.text());

            assertThat(imported.getValues())
                    .as(() -> imported.getFailures() + "\n" + file.text())
                    .isEqualTo(expected);
            assertThat(lines(imported, FailureReason.MISSING, FailureReason.AMBIGUOUS))
                    .as(() -> imported.getFailures() + "\n" + file.text())
                    .containsExactlyElementsOf(file.toldLines());
            assertThat(imported.getFailures())
                    .as(() -> imported.getFailures() + "\n" + file.text())
                    .filteredOn(failure -> failure.getReason() == FailureReason.AMBIGUOUS)
                    .extracting(DisturbedFilesTest::line)
                    .isEqualTo(file.linesOfNa().stream().limit(1).toList());
        }
    }

    /** What a program writes for a code that is not there is the code of a country among others of two letters. */
    @Test
    void give_each_profile_equal_or_a_failure_that_names_its_line_if_a_code_contradicts_its_name() {
        Map<String, String> codes = Map.of("GEO", "GE", "PNG", "PG", "GHA", "GH");
        for (int seed = 0; seed < cases(CsvReaders.PROFILES); seed++) {
            Random random = new Random(seed);
            boolean ofTwoLetters = random.nextBoolean();
            Disturbed file = new Disturbed(CsvReaders.PROFILES, random);
            int row = random.nextInt(3);
            String other = List.of("NA", "KE", "KEN", "NAM", "n/a").get(random.nextInt(5));
            if (ofTwoLetters) {
                file.change("country_code", code -> codes.getOrDefault(code, code));
            }
            file.change(row, "country_code", other);

            Imported<?> imported = CsvReaders.PROFILES.read(file.text());

            assertEachEqualOrTold(CsvReaders.PROFILES, file, imported);
            boolean contradicts = Set.of("KE", "KEN", "NAM").contains(other);
            boolean mayBeNamibia = other.equals("NA") && ofTwoLetters;
            if (contradicts || mayBeNamibia) {
                assertThat(imported.getFailures())
                        .as(() -> imported.getFailures() + "\n" + file.text())
                        .filteredOn(failure -> failure.getReason()
                                == (contradicts ? FailureReason.CONTRADICTION : FailureReason.AMBIGUOUS))
                        .extracting(DisturbedFilesTest::line)
                        .contains(file.line(row));
            }
        }
    }

    @Test
    void give_each_profile_equal_or_a_failure_that_names_its_line_if_one_value_is_on_another_scale() {
        List<String> ofAnotherScale = List.of("58.8", "58.8 (est.)", "97.1 percent", "97·1", "97%", "~58.8", "-3");
        for (int seed = 0; seed < cases(CsvReaders.PROFILES); seed++) {
            Random random = new Random(seed);
            Disturbed file = new Disturbed(CsvReaders.PROFILES, random);
            int row = random.nextInt(4);
            // A column without a name tells nobody whether what stands before a surplus cell is in its place.
            boolean isBroken = random.nextBoolean() && !file.hasUnnamed();
            file.change(row, "civil_liberties", ofAnotherScale.get(random.nextInt(ofAnotherScale.size())));
            if (isBroken) {
                file.addCell(row);
            }

            Imported<?> imported = CsvReaders.PROFILES.read(file.text());

            assertEachEqualOrTold(CsvReaders.PROFILES, file, imported);
            assertThat(imported.getValues())
                    .as(() -> imported.getFailures() + "\n" + file.text())
                    .allSatisfy(value -> assertThat(((EligibilityProfile) value)
                                    .getCitizenEngagement()
                                    .isKnown())
                            .isFalse());
        }
    }

    private static void assertEachEqualOrTold(CsvReaders reader, Disturbed file, Imported<?> imported) {
        Set<Object> read = new HashSet<>(imported.getValues());
        List<?> expected = reader.expected();
        for (int row = 0; row < expected.size(); row++) {
            if (!read.contains(expected.get(row))) {
                long line = file.line(row);
                assertThat(imported.getFailures())
                        .as(() -> imported.getFailures() + "\n" + file.text())
                        .anyMatch(failure -> line(failure) == line || names(failure, line));
            }
        }
    }

    /** Whether a failure of a whole column, or of several rows, says that a line is among those that are not read. */
    private static boolean names(Failure failure, long line) {
        Matcher lines = Pattern.compile(
                        "(?:no number of this column read, )?(?:\\d+(?: rows)? on lines (\\d+) to (\\d+)|1 on line (\\d+))")
                .matcher(failure.getProblem());
        return lines.find()
                && (lines.group(3) != null
                        ? line == Long.parseLong(lines.group(3))
                        : line >= Long.parseLong(lines.group(1)) && line <= Long.parseLong(lines.group(2)));
    }

    @ParameterizedTest
    @EnumSource
    void give_each_row_equal_or_a_failure_that_names_its_line_if_a_row_is_broken_too(CsvReaders reader) {
        List<?> expected = reader.expected();
        for (int seed = 0; seed < cases(reader); seed++) {
            Disturbed file = new Disturbed(reader, new Random(seed)).breakRow();

            Imported<?> imported = reader.read(file.text());

            Set<Object> read = new HashSet<>(imported.getValues());
            for (int row = 0; row < expected.size(); row++) {
                // What stands under a column that nobody reads may be anything.
                if (!read.contains(expected.get(row))) {
                    long line = file.line(row);
                    assertThat(imported.getFailures())
                            .as(() -> line + "\n" + file.text())
                            .anyMatch(failure -> line(failure) == line || names(failure, line));
                }
            }
        }
    }

    private static List<Long> lines(Imported<?> imported, FailureReason... without) {
        return imported.getFailures().stream()
                .filter(failure -> !List.of(without).contains(failure.getReason()))
                .map(DisturbedFilesTest::line)
                .toList();
    }

    private static long line(Failure failure) {
        return failure.getLine().orElse(0);
    }

    /** A good file with disturbances. */
    private static final class Disturbed {

        private static final List<String> SEPARATORS = List.of(",", ";", "\t", "|");
        private static final List<String> LINE_BREAKS = List.of("\n", "\r\n", "\r");
        private static final String INVISIBLE =
                " \u00A0\u202F\u2007\u200B\u200C\u200D\u2060\uFEFF\u00AD\u200E\u202B\u2067";
        private static final String BROKEN_QUOTE = "\u0001";
        private static final List<String> MARKERS =
                List.of("", "", " ", "NaN", "nan", "NULL", "<NA>", "..", "-", "–", "?", "NaT", "\\N");
        /** Where a number sign begins a comment unless the cell is a marker alone. */
        private static final String BEGINNING_OF_LINE = "country_code";

        /** As programs write it; {@code N/A} is also what people write into a column of texts. */
        private static final List<String> NA = List.of("NA", "na");

        private static final List<String> NA_OF_TABLES = List.of("NA", "N/A", "n/a", "#N/A", "#NA", "NR", "n.r.");
        private static final List<String> TITLES = List.of(
                "OGP, scores; of 2014|15",
                "\"Scores\" of 2014",
                "\"Source, as printed; in 2014\"",
                "year",
                "Country,Region",
                "Updated: 1,5 \"final\" x",
                "Seats\tPoints",
                "[draft]");

        private final Random random;
        private final CsvReaders reader;
        private final String separator;
        private final String lineBreak;
        private final List<String> lines = new ArrayList<>();
        private final List<Long> titles = new ArrayList<>();
        private final List<Integer> rows = new ArrayList<>();
        private final List<List<String>> cellsOfRows = new ArrayList<>();
        private final int width;
        private final int unnamed;
        private final String mark;
        private final boolean isWrittenByR;
        private final List<Long> linesOfNa = new ArrayList<>();
        private boolean endsWithLineBreak = true;

        Disturbed(CsvReaders reader, Random random) {
            this.reader = reader;
            this.random = random;
            separator = any(SEPARATORS);
            lineBreak = any(LINE_BREAKS);
            mark = "\uFEFF".repeat(random.nextInt(3));
            isWrittenByR = random.nextInt(3) == 0;
            List<List<String>> table = reader.table();
            int columns = table.get(0).size();
            unnamed = random.nextInt(3) == 0 ? random.nextInt(columns + 1) : -1;
            int beyondHeader = random.nextInt(3);
            int beyondRows = random.nextInt(3);
            width = columns + (unnamed < 0 ? 0 : 1) + beyondHeader;
            addBeforeHeader();
            for (int row = 0; row < table.size(); row++) {
                addBlank();
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < columns; column++) {
                    if (column == unnamed) {
                        cells.add(row == 0 ? invisible() : String.valueOf(row));
                    }
                    String cell = table.get(row).get(column);
                    if (row == 0) {
                        cells.add(header(cell));
                    } else {
                        cells.add(cell.isEmpty() ? missing(columns(column)) : cell(cell, columns(column)));
                    }
                }
                if (columns == unnamed) {
                    cells.add(row == 0 ? "" : String.valueOf(row));
                }
                for (int beyond = row == 0 ? beyondHeader : beyondRows; beyond > 0; beyond--) {
                    cells.add("");
                }
                if (row > 0) {
                    rows.add(lines.size());
                    cellsOfRows.add(cells);
                }
                lines.add(line(cells));
            }
            if (random.nextInt(4) == 0) {
                endsWithLineBreak = false;
            }
        }

        String text() {
            return mark + String.join(lineBreak, lines) + (endsWithLineBreak ? lineBreak : "");
        }

        /** The line on which a row stands. */
        long line(int row) {
            return rows.get(row) + 1L;
        }

        /** The lines of titles, and the first row of a column without a name. */
        List<Long> toldLines() {
            List<Long> told = new ArrayList<>(titles);
            if (unnamed >= 0) {
                told.add(line(0));
            }
            return told;
        }

        boolean hasUnnamed() {
            return unnamed >= 0;
        }

        /** The lines with a cell of which nobody can tell whether it is unknown or not assessed. */
        List<Long> linesOfNa() {
            return linesOfNa;
        }

        /** Changes a cell of a row. */
        void change(int row, String column, String cell) {
            cellsOfRows.get(row).set(place(column), cell);
            lines.set(rows.get(row), line(cellsOfRows.get(row)));
        }

        /** Changes the cells of a column. */
        void change(String column, UnaryOperator<String> change) {
            for (int row = 0; row < rows.size(); row++) {
                change(
                        row,
                        column,
                        change.apply(PlainText.plain(cellsOfRows.get(row).get(place(column)))));
            }
        }

        /** Adds a cell too many to a row. */
        void addCell(int row) {
            List<String> cells = cellsOfRows.get(row);
            while (cells.size() < width) {
                cells.add("");
            }
            cells.add("x");
            lines.set(rows.get(row), line(cells));
        }

        private int place(String column) {
            int place = reader.places(column).get(0);
            return unnamed >= 0 && unnamed <= place ? place + 1 : place;
        }

        /** Breaks one row in one way that shows. */
        Disturbed breakRow() {
            int row = random.nextInt(rows.size());
            List<String> cells = new ArrayList<>(cellsOfRows.get(row));
            int place = random.nextInt(cells.size());
            String cell = cells.get(place);
            switch (random.nextInt(6)) {
                case 0 ->
                    cells.subList(2 + random.nextInt(cells.size() - 2), cells.size())
                            .clear();
                case 1 -> cells.set(place, BROKEN_QUOTE + cell);
                case 2 -> {
                    while (cells.size() < width) {
                        cells.add("");
                    }
                    cells.add("x");
                }
                case 3 -> cells.set(place, cell + "\uFFFD" + cell);
                case 4 -> cells.set(place, cell + "\0" + cell);
                default -> cells.set(place, "#VALUE!");
            }
            lines.set(rows.get(row), line(cells).replace(BROKEN_QUOTE, "\""));
            return this;
        }

        private void addBeforeHeader() {
            if (random.nextInt(4) == 0) {
                String declared = random.nextInt(5) == 0 ? any(SEPARATORS) : separator;
                String declaration = random.nextBoolean() ? "sep=" + declared : "\"Sep=" + declared + "\"";
                lines.add(declaration + separator.repeat(random.nextInt(3)));
            }
            for (int titlesLeft = random.nextInt(4) * random.nextInt(2); titlesLeft > 0; titlesLeft--) {
                addBlank();
                lines.add(any(TITLES));
                titles.add((long) lines.size());
            }
        }

        private void addBlank() {
            if (random.nextInt(8) == 0) {
                lines.add(random.nextBoolean() ? "" : invisible());
            } else if (!reader.isOfTheIrm() && random.nextInt(8) == 0) {
                lines.add(random.nextBoolean() ? separator.repeat(2) : "# a comment; with, \"separators");
            }
        }

        private String columns(int column) {
            return reader.table().get(0).get(column);
        }

        /** What stands for no value; NA in a file of the IRM only under the header of a program, where it is not OGP's. */
        private String missing(String column) {
            if (random.nextInt(3) != 0 || (reader.isOfTheIrm() && !isWrittenByR)) {
                return any(MARKERS);
            }
            if (reader.mayBeNotAssessed().contains(column)) {
                linesOfNa.add(lines.size() + 1L);
            }
            return any(reader.isOfTheIrm() || column.equals(BEGINNING_OF_LINE) ? NA : NA_OF_TABLES);
        }

        private String header(String name) {
            if (reader.isOfTheIrm() && isWrittenByR) {
                return around((name.startsWith("_") ? "X" : "") + name.replaceAll("[^A-Za-z0-9_]", "."));
            }
            String header = random.nextBoolean() ? name : name.toUpperCase(Locale.ROOT);
            return around(header.replace(" ", random.nextBoolean() ? " " : "\u00A0"));
        }

        private String cell(String cell, String column) {
            String written = cell;
            if (cell.matches("yes|no") && random.nextBoolean()) {
                written =
                        any(cell.equals("yes") ? List.of("1.0", "TRUE", "1", "Y") : List.of("0.0", "FALSE", "0", "N"));
            } else if (cell.matches("\\d+") && !column.equals("Commitment Number") && random.nextInt(3) == 0) {
                written = cell + ".0";
            } else if (column.equals("civil_liberties") && !separator.equals(",")) {
                written = cell.replace('.', random.nextBoolean() ? ',' : '.');
            }
            return around(reader.isOfTheIrm() ? written : written.replace(" ", random.nextBoolean() ? " " : "\u00A0"));
        }

        private String around(String text) {
            return random.nextInt(3) == 0 ? invisible() + text + invisible() : text;
        }

        private String invisible() {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(3); left > 0; left--) {
                text.append(INVISIBLE.charAt(random.nextInt(INVISIBLE.length())));
            }
            return text.toString();
        }

        private String line(List<String> cells) {
            return String.join(
                    separator,
                    cells.stream()
                            .map(cell -> cell.contains(separator) || random.nextInt(6) == 0
                                    ? '"' + cell.replace("\"", "\"\"") + '"'
                                    : cell)
                            .toList());
        }

        private <T> T any(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }
    }
}

package io.github.ogprules.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
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
            assertThat(lines(imported, FailureReason.MISSING))
                    .as(() -> imported.getFailures() + "\n" + file.text())
                    .containsExactlyElementsOf(file.toldLines());
        }
    }

    @ParameterizedTest
    @EnumSource
    void give_each_row_equal_or_a_failure_that_names_its_line_if_a_row_is_broken_too(CsvReaders reader) {
        List<?> expected = reader.expected();
        for (int seed = 0; seed < cases(reader); seed++) {
            Disturbed file = new Disturbed(reader, new Random(seed)).breakRow();

            Imported<?> imported = reader.read(file.text());

            Set<Object> read = new HashSet<>(imported.getValues());
            Set<Long> told = new HashSet<>(lines(imported));
            for (int row = 0; row < expected.size(); row++) {
                // What stands under a column that nobody reads may be anything.
                if (!read.contains(expected.get(row))) {
                    assertThat(told)
                            .as(() -> imported.getFailures() + "\n" + file.text())
                            .contains(file.line(row));
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
        private boolean endsWithLineBreak = true;

        Disturbed(CsvReaders reader, Random random) {
            this.reader = reader;
            this.random = random;
            separator = any(SEPARATORS);
            lineBreak = any(LINE_BREAKS);
            mark = "\uFEFF".repeat(random.nextInt(3));
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
                    cells.add(row == 0 ? header(cell) : cell(cell, columns(column)));
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

        private String header(String name) {
            String header = random.nextBoolean() ? name : name.toUpperCase(Locale.ROOT);
            return around(header.replace(" ", random.nextBoolean() ? " " : "\u00A0"));
        }

        private String cell(String cell, String column) {
            if (cell.isEmpty()) {
                return any(MARKERS);
            }
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

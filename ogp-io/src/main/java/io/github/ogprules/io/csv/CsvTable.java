package io.github.ogprules.io.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV text under known columns. Comma or semicolon, quoted line breaks, a byte order mark, comment lines, empty
 * lines and columns in any order are all read; what does not fit is a failure.
 *
 * <p>Spreadsheets write empty cells beyond the last column, and leave out empty ones at the end of a row: both are no loss. A
 * row with more that is not empty is not read: the usual cause is a value that holds the separator, and then all that follows
 * stands under the wrong column. Nor is a last line without a line break that has too few cells: a text may be cut off
 * anywhere.
 *
 * @param <C> the columns
 */
final class CsvTable<C extends Enum<C> & CsvColumn> {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What bytes that are no UTF-8 become, and what text in UTF-16 is full of. */
    private static final String UNREADABLE = "\uFFFD\0";

    private static final char COMMENT = '#';

    private final Class<C> columns;
    private final List<CsvRow<C>> rows = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final char separator;
    private final Map<C, Integer> positions = new HashMap<>();
    private final List<Integer> unnamed = new ArrayList<>();
    private final int lines;
    private final boolean endsWithLineBreak;
    private int width;
    private long headerLine = 1;
    private String header = "";

    private CsvTable(Class<C> columns, String text) {
        this.columns = columns;
        this.separator = separator(text);
        List<String> allLines = text.lines().toList();
        this.lines = allLines.size();
        this.endsWithLineBreak = text.endsWith("\n") || text.endsWith("\r");
        for (int from = 0; from < lines; ) {
            from = readFrom(allLines, from);
        }
    }

    static <C extends Enum<C> & CsvColumn> CsvTable<C> read(String text, Class<C> columns) {
        return new CsvTable<>(
                columns, text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text);
    }

    boolean has(C column) {
        return positions.containsKey(column);
    }

    /** The failure of a text whose header lacks what no row can do without, or that has no header at all. */
    Failure missing(String needed) {
        Failure.Builder failure = Failure.builder()
                .reason(FailureReason.MISSING)
                .line(headerLine)
                .problem("expected a header with " + needed);
        if (!header.isEmpty()) {
            failure.found(header);
        }
        return failure.build();
    }

    List<CsvRow<C>> rows() {
        return rows;
    }

    /** What is wrong with the text as a table. */
    List<Failure> failures() {
        return failures;
    }

    /**
     * Reads from a line to the end, or as far as the quotes are in order.
     *
     * @return the number of lines that are done with: all of them, or those up to a record whose quotes are not in order
     */
    private int readFrom(List<String> lines, int from) {
        int done = from;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.SKIP)
                .commentCharacter(COMMENT)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(String.join("\n", lines.subList(from, lines.size())))) {
            for (CsvRecord read : reader) {
                int line = from + (int) read.getStartingLineNumber();
                done = line + lineBreaks(read.getFields());
                accept(line, read.getFields(), done == this.lines && !endsWithLineBreak);
            }
            return lines.size();
        } catch (CsvParseException e) {
            int broken = done;
            while (isSkipped(lines.get(broken))) {
                broken++;
            }
            failures.add(Failure.builder()
                    .reason(FailureReason.MALFORMED)
                    .line(broken + 1L)
                    .found(lines.get(broken))
                    .problem(
                            "expected a quoted value to end with a quote, and a separator or the end of the line after it")
                    .build());
            // Without its header nobody can tell what the values of a row are.
            return width == 0 ? lines.size() : broken + 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(long line, List<String> fields, boolean isCut) {
        String source = String.join(String.valueOf(separator), fields);
        if (fields.stream().allMatch(String::isBlank)) {
            return;
        }
        if (width == 0) {
            readHeader(line, fields);
        } else if (source.equals(header)) {
            failures.add(Failure.builder()
                    .reason(FailureReason.DUPLICATE)
                    .line(line)
                    .found(header)
                    .problem("line not read: the header again")
                    .build());
        } else if (fields.stream().skip(width).anyMatch(surplus -> !surplus.isBlank())) {
            failures.add(wrongNumberOfColumns(
                    line, source, width, fields.size(), "; a value with '" + separator + "' in it must be quoted"));
        } else if (fields.size() < width && isCut) {
            failures.add(wrongNumberOfColumns(line, source, width, fields.size(), "; the text may be cut off here"));
        } else if (fields.stream().anyMatch(CsvTable::isUnreadable)) {
            failures.add(Failure.builder()
                    .reason(FailureReason.MALFORMED)
                    .line(line)
                    .found(source)
                    .problem("expected text encoded in UTF-8")
                    .build());
        } else {
            rows.add(new CsvRow<>(line, fields, source, positions, separator == ';'));
            unnamed.stream()
                    .filter(position ->
                            position < fields.size() && !fields.get(position).isBlank())
                    .forEach(position -> failures.add(Failure.builder()
                            .reason(FailureReason.UNKNOWN_FIELD)
                            .line(line)
                            .found(fields.get(position))
                            .problem("value not read: its column " + (position + 1) + " has no name")
                            .build()));
        }
    }

    static Failure wrongNumberOfColumns(long line, String source, long expected, long found, String hint) {
        return Failure.builder()
                .reason(FailureReason.MALFORMED)
                .line(line)
                .found(source)
                .problem("expected " + expected + " columns, not " + found + hint)
                .build();
    }

    /** The number of columns in the header. */
    int width() {
        return width;
    }

    private void readHeader(long line, List<String> fields) {
        width = fields.size();
        headerLine = line;
        header = String.join(String.valueOf(separator), fields);
        for (int position = 0; position < width; position++) {
            String name = fields.get(position).strip();
            C column = column(name);
            if (name.isEmpty()) {
                unnamed.add(position);
            } else if (column == null) {
                failures.add(headerFailure(FailureReason.UNKNOWN_FIELD, line, name)
                        .problem("column not read: its name is not among those that are known")
                        .build());
            } else if (positions.putIfAbsent(column, position) != null) {
                failures.add(headerFailure(FailureReason.DUPLICATE, line, name)
                        .problem("column not read: " + column.columnName() + " stands further left")
                        .build());
            }
        }
    }

    private static Failure.Builder headerFailure(FailureReason reason, long line, String header) {
        return Failure.builder().reason(reason).line(line).column(header).found(header);
    }

    private @Nullable C column(String header) {
        String name = header.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return Stream.of(columns.getEnumConstants())
                .filter(column ->
                        column.columnName().equals(name) || column.aliases().contains(name))
                .findFirst()
                .orElse(null);
    }

    /** The separator that the first line with content has more of. */
    private static char separator(String text) {
        return text.lines()
                .filter(line -> !isSkipped(line))
                .findFirst()
                .filter(header -> count(header, ';') > count(header, ','))
                .map(header -> ';')
                .orElse(',');
    }

    private static boolean isSkipped(String line) {
        return line.isEmpty() || line.charAt(0) == COMMENT;
    }

    private static boolean isUnreadable(String field) {
        return field.chars().anyMatch(character -> UNREADABLE.indexOf(character) >= 0);
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    private static int lineBreaks(List<String> fields) {
        return fields.stream().mapToInt(field -> (int) count(field, '\n')).sum();
    }
}

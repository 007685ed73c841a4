package io.github.ogprules.io.csv;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV text under known columns, in any order; what does not fit is a failure.
 *
 * <p>Spreadsheets write empty cells beyond the last column, and leave out empty ones at the end of a row: both are no loss. A
 * row with more that is not empty is not read: the usual cause is a value that holds the separator, and then all that follows
 * stands under the wrong column. Nor is a last line without a line break that has too few cells: a text may be cut off
 * anywhere.
 *
 * @param <C> the columns
 */
final class CsvTable<C extends Enum<C> & CsvColumn> implements CsvRecords.Sink {

    /** What bytes that are no UTF-8 become, and what text in UTF-16 is full of. */
    private static final String UNREADABLE = "\uFFFD\0";

    private static final char ONLY_SEPARATOR = ',';

    private final Class<C> columns;
    private final Predicate<CsvRow<C>> isRow;
    private final List<CsvRow<C>> rows = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final char separator;
    private final Map<C, Integer> positions = new HashMap<>();
    private final List<Integer> unnamed = new ArrayList<>();
    private int width;
    private long headerLine = 1;
    private String header = "";
    private @Nullable CsvRow<C> last;

    private CsvTable(Class<C> columns, Predicate<CsvRow<C>> isRow, char separator) {
        this.columns = columns;
        this.isRow = isRow;
        this.separator = separator;
    }

    /** Reads a table; a row beyond doubt is told by its cells. */
    static <C extends Enum<C> & CsvColumn> CsvTable<C> read(
            CsvSource source, Class<C> columns, Predicate<CsvRow<C>> isRow) throws IOException {
        CsvRecords records = CsvRecords.withComments(source);
        CsvTable<C> table = new CsvTable<>(columns, isRow, records.separator());
        records.read(table);
        if (!source.endsWithLineBreak()) {
            table.dropCutRow();
        }
        return table;
    }

    boolean has(C column) {
        return positions.containsKey(column);
    }

    boolean hasAll(List<C> needed) {
        return positions.keySet().containsAll(needed);
    }

    /** The failure of a text whose header lacks at least one of these columns. */
    Failure missing(List<C> needed) {
        return missing(
                needed.stream().map(CsvColumn::columnName).collect(Collectors.joining(", ", "the columns ", "")));
    }

    /** The failure of a text whose header lacks what no row can do without, or that has no header at all. */
    Failure missing(String needed) {
        return header.indexOf(CsvRecords.NUL) >= 0
                ? CsvRecords.failure(FailureReason.MALFORMED, headerLine, header, CsvRecords.UTF_16)
                : CsvRecords.failure(FailureReason.MISSING, headerLine, header, "expected a header with " + needed);
    }

    List<CsvRow<C>> rows() {
        return rows;
    }

    /** What is wrong with the text as a table. */
    List<Failure> failures() {
        return failures;
    }

    @Override
    public boolean acceptBroken(long line, String text, String problem) {
        last = null;
        failures.add(CsvRecords.failure(FailureReason.MALFORMED, line, text, problem));
        // Without its header nobody can tell what the values of a row are.
        return width > 0;
    }

    /** The number of columns in the header. */
    @Override
    public int width() {
        return width;
    }

    @Override
    public boolean isRow(List<String> fields) {
        return fields.size() == width && isRow.test(row(0, fields));
    }

    @Override
    public boolean accept(long line, List<String> fields) {
        last = null;
        acceptRecord(line, fields, String.join(String.valueOf(separator), fields));
        return true;
    }

    private void acceptRecord(long line, List<String> fields, String source) {
        if (fields.stream().allMatch(String::isBlank)) {
            return;
        }
        if (width == 0) {
            readHeader(line, fields);
        } else if (source.equals(header)) {
            failures.add(CsvRecords.failure(FailureReason.DUPLICATE, line, header, "line not read: the header again"));
        } else if (fields.stream().skip(width).anyMatch(surplus -> !surplus.isBlank())) {
            failures.add(wrongNumberOfColumns(
                    line, source, width, fields.size(), "; a value with '" + separator + "' in it must be quoted"));
        } else if (fields.stream().anyMatch(CsvTable::isUnreadable)) {
            failures.add(CsvRecords.failure(FailureReason.MALFORMED, line, source, "expected text encoded in UTF-8"));
        } else {
            last = row(line, fields);
            rows.add(last);
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

    /** A last line that ends neither with all its cells nor with a line break may end in the middle of a cell. */
    private void dropCutRow() {
        if (last != null && last.size() < width) {
            rows.remove(last);
            failures.add(wrongNumberOfColumns(
                    last.line(), last.source(), width, last.size(), "; the text may be cut off here"));
        }
    }

    private CsvRow<C> row(long line, List<String> fields) {
        String source = String.join(String.valueOf(separator), fields);
        return new CsvRow<>(line, fields, source, positions, separator != ONLY_SEPARATOR);
    }

    static Failure wrongNumberOfColumns(long line, String source, long expected, long found, String hint) {
        return CsvRecords.failure(
                FailureReason.MALFORMED, line, source, "expected " + expected + " columns, not " + found + hint);
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

    private static boolean isUnreadable(String field) {
        return field.chars().anyMatch(character -> UNREADABLE.indexOf(character) >= 0);
    }
}

package io.github.ogprules.io.csv;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.table.Cells;
import io.github.ogprules.io.table.CsvRecords;
import io.github.ogprules.io.table.CsvSource;
import io.github.ogprules.io.table.HeaderFinder;
import io.github.ogprules.io.table.HeaderRule;
import io.github.ogprules.io.table.LostCharacter;
import io.github.ogprules.io.table.OtherTable;
import io.github.ogprules.io.table.RowNames;
import io.github.ogprules.io.table.UnnamedColumns;
import io.github.ogprules.io.text.LostTexts;
import io.github.ogprules.io.text.Missing;
import io.github.ogprules.io.text.PlainText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV text under known columns, in any order; what does not fit is a failure.
 *
 * <p>The header is the first record with the columns that no row can do without; titles may stand before it. Spreadsheets write
 * empty cells beyond the last column, and leave out empty ones at the end of a row: both are no loss. A row with more that is not
 * empty is not read: the usual cause is a value that holds the separator, and then all that follows stands under the wrong
 * column. Where all rows have one more, before the others, they have names that the header has none for, and one failure says so. Rows
 * below the header of another table are not read. Nor is a last line without a line break that has too few cells: a text may be cut off anywhere.
 *
 * @param <C> the columns
 */
final class CsvTable<C extends Enum<C> & CsvColumn> implements CsvRecords.Sink {

    private static final char ONLY_SEPARATOR = ',';
    private static final String QUOTE = "\"";
    private static final char TAB = '\t';

    private final Class<C> columns;
    private final Predicate<CsvRow<C>> isRow;
    private final List<C> countries;
    private final HeaderRule rule;
    private final HeaderFinder finder;
    private final List<CsvRow<C>> rows = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final List<CsvRow<C>> rowsNotRead = new ArrayList<>();
    private final List<Long> linesNotRead = new ArrayList<>();
    private final char separator;
    private @Nullable CsvHeader<C> header;
    private UnnamedColumns unnamed = new UnnamedColumns(List.of());
    private Optional<Failure> refusal = Optional.empty();
    private @Nullable CsvRow<C> last;
    private @Nullable OtherTable other;
    private final RowNames rowNames = new RowNames();

    private CsvTable(Class<C> columns, Predicate<CsvRow<C>> isRow, List<C> countries, HeaderRule rule, char separator) {
        this.columns = columns;
        this.isRow = isRow;
        this.countries = countries;
        this.rule = rule;
        this.finder = new HeaderFinder(rule, separator);
        this.separator = separator;
    }

    /**
     * Reads a table whose header has columns that are enough; a row beyond doubt is told by its cells, and one within a text by the
     * country too that one of some columns names, if the table has such columns.
     */
    static <C extends Enum<C> & CsvColumn> CsvTable<C> read(
            CsvSource source,
            Class<C> columns,
            Predicate<Set<C>> isEnough,
            Predicate<CsvRow<C>> isRow,
            List<C> countries)
            throws IOException {
        HeaderRule rule = CsvHeader.rule(columns, isEnough);
        CsvRecords records = CsvRecords.withComments(source, rule);
        CsvTable<C> table = new CsvTable<>(columns, isRow, countries, rule, records.separator());
        table.refusal = records.refusal();
        if (table.refusal.isEmpty()) {
            records.read(table);
            table.finish(source.endsWithLineBreak());
        }
        return table;
    }

    boolean hasHeader() {
        return header != null;
    }

    /** What is wrong with a text without the header, which needs some columns. */
    List<Failure> missing(String needed) {
        return refusal.map(List::of)
                .orElseGet(() -> Stream.concat(
                                finder.broken().stream(),
                                Stream.of(finder.failure(FailureReason.MISSING, "expected a header with " + needed)))
                        .toList());
    }

    List<CsvRow<C>> rows() {
        return rows;
    }

    /** The names of all columns, known or not, in the order of the header. */
    List<String> names() {
        return header == null ? List.of() : header.names();
    }

    /** The position of a column in the header, if the table has it. */
    OptionalInt position(C column) {
        Integer position = header == null ? null : header.positions().get(column);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** Whether a position of the header has a name, and no column that is known. */
    boolean isNotRead(int position) {
        return header != null
                && !header.positions().containsValue(position)
                && !PlainText.isBlank(header.names().get(position));
    }

    /** What is wrong with the text as a table. */
    List<Failure> failures() {
        return failures;
    }

    /** The lines below the header that cannot be read and may be rows. */
    List<Long> linesNotRead() {
        return linesNotRead;
    }

    /** The rows beyond doubt that cannot be read, as far as their cells can be told apart. */
    List<CsvRow<C>> rowsNotRead() {
        return rowsNotRead;
    }

    /** The number of columns in the header. */
    @Override
    public int width() {
        return header == null ? 0 : header.width();
    }

    @Override
    public boolean isRow(List<String> fields) {
        return header != null && fields.size() == width() && isRow.test(row(header, 0, fields));
    }

    @Override
    public boolean isSurelyRow(List<String> fields) {
        return header != null && isRow(fields) && namesCountry(row(header, 0, fields));
    }

    private boolean namesCountry(CsvRow<C> row) {
        return countries.isEmpty() || countries.stream().map(row::text).anyMatch(Cells::isCountry);
    }

    @Override
    public boolean acceptBroken(long line, String text, String problem) {
        last = null;
        if (other != null) {
            other.add();
            return true;
        }
        Failure failure = CsvRecords.failure(FailureReason.MALFORMED, line, text, problem);
        if (header != null) {
            List<String> fields = List.of(text.replace(QUOTE, "").split(Pattern.quote(String.valueOf(separator)), -1));
            addNotRead(row(header, line, fields), failure);
            return true;
        }
        finder.acceptBroken(failure);
        return !finder.hasGivenUp();
    }

    @Override
    public boolean accept(long line, List<String> fields) {
        last = null;
        if (!fields.stream().allMatch(PlainText::isBlank)) {
            if (header == null) {
                findHeader(line, fields);
                return header != null || !finder.hasGivenUp();
            }
            if (other == null) {
                acceptRow(header, line, fields);
            } else {
                other.add();
            }
        }
        return true;
    }

    @Override
    public void acceptComment(long line, List<String> fields) {
        if (fields.size() == width()) {
            failures.add(CsvRecords.failure(
                    FailureReason.NOT_A_RECORD,
                    line,
                    String.join(String.valueOf(separator), fields),
                    "row not read: it begins as a comment does"));
        }
    }

    private void findHeader(long line, List<String> fields) {
        if (finder.isHeader(line, fields)) {
            header = new CsvHeader<>(columns, line, fields);
            unnamed = new UnnamedColumns(header.unnamed());
            failures.addAll(finder.beforeHeader());
            failures.addAll(header.failures());
        }
    }

    private void acceptRow(CsvHeader<C> known, long line, List<String> fields) {
        if (known.isRepeatedBy(fields)) {
            failures.add(CsvRecords.failure(
                    FailureReason.DUPLICATE, line, source(fields), "line not read: the header again"));
        } else if (isOtherHeader(known, line, fields)) {
            other = new OtherTable(line, source(fields));
        } else if (rowNames.accept(
                line,
                fields.size() == known.width() + 1,
                () -> isRow.test(row(known, line, fields)),
                () -> isRow.test(row(known, line, fields.subList(1, fields.size()))),
                () -> tooManyColumns(known, line, fields))) {
            linesNotRead.add(line);
        } else if (fields.stream().skip(known.width()).anyMatch(surplus -> !PlainText.isBlank(surplus))) {
            addNotRead(row(known, line, fields), tooManyColumns(known, line, fields));
        } else {
            Optional<Failure> damage = damage(known, line, fields);
            if (damage.isPresent()) {
                addNotRead(row(known, line, fields), damage.get());
                return;
            }
            last = row(known, line, fields);
            rows.add(last);
            unnamed.accept(line, fields);
            known.positions().forEach((column, position) -> addMojibake(column, position, line, fields));
        }
    }

    /** Letters made of others by a program do no harm to the row. */
    private void addMojibake(C column, int position, long line, List<String> fields) {
        if (position < fields.size() && LostTexts.findMojibake(fields.get(position)) >= 0) {
            failures.add(Failure.builder()
                    .reason(FailureReason.MALFORMED)
                    .line(line)
                    .column(column.columnName())
                    .found(LostCharacter.shown(fields.get(position)))
                    .problem("read as it stands: " + LostTexts.expected(fields.get(position)))
                    .build());
        }
    }

    /** Whether a record is the header of another table; every table has two columns or more. */
    private boolean isOtherHeader(CsvHeader<C> known, long line, List<String> fields) {
        return !isRow.test(row(known, line, fields)) && rule.isHeader(fields) && rule.matches(fields) > 1;
    }

    private Failure tooManyColumns(CsvHeader<C> known, long line, List<String> fields) {
        return wrongNumberOfColumns(
                line,
                source(fields),
                known.width(),
                fields.size(),
                "; a value with " + (separator == TAB ? "a tab" : "'" + separator + "'") + " in it must be quoted");
    }

    private void addNotRead(CsvRow<C> row, Failure failure) {
        linesNotRead.add(row.line());
        failures.add(failure);
        if (isRow.test(row)) {
            rowsNotRead.add(row);
        }
    }

    /** What is wrong with the first damaged cell that is read; damage in another cell does no harm. */
    private Optional<Failure> damage(CsvHeader<C> known, long line, List<String> fields) {
        return known.positions().entrySet().stream()
                .filter(column -> column.getValue() < fields.size())
                .sorted(Map.Entry.comparingByValue())
                .flatMap(column -> damage(fields.get(column.getValue())).stream()
                        .map(failure -> failure.line(line)
                                .column(column.getKey().columnName())
                                .build()))
                .findFirst();
    }

    private static Optional<Failure.Builder> damage(String cell) {
        if (LostCharacter.find(cell) >= 0) {
            return Optional.of(Failure.builder()
                    .reason(FailureReason.MALFORMED)
                    .found(LostCharacter.shown(cell))
                    .problem("row not read: " + LostTexts.EXPECTED));
        }
        return Missing.isError(cell)
                ? Optional.of(Failure.builder()
                        .reason(FailureReason.INVALID_VALUE)
                        .found(PlainText.plain(cell))
                        .problem("row not read: " + Missing.NO_ERROR))
                : Optional.empty();
    }

    private void finish(boolean endsWithLineBreak) {
        if (!endsWithLineBreak && last != null && header != null) {
            dropCutRow(last, header);
        }
        rowNames.failure().ifPresent(failures::add);
        if (other != null) {
            failures.add(other.failure());
            if (other.hasRecords()) {
                linesNotRead.add(other.line());
            }
        }
        failures.addAll(unnamed.failures());
    }

    /** A last line that ends neither with all its cells nor with a line break may end in the middle of a cell. */
    private void dropCutRow(CsvRow<C> row, CsvHeader<C> known) {
        rows.remove(row);
        int usual = rows.stream().mapToInt(CsvRow::size).max().orElse(0);
        if (row.size() < Math.min(known.width(), Math.max(usual, known.namedWidth()))) {
            addNotRead(
                    row,
                    wrongNumberOfColumns(
                            row.line(), row.source(), known.width(), row.size(), "; the text may be cut off here"));
        } else {
            rows.add(row);
        }
    }

    private CsvRow<C> row(CsvHeader<C> known, long line, List<String> fields) {
        return new CsvRow<>(line, fields, source(fields), known.positions(), separator != ONLY_SEPARATOR);
    }

    private String source(List<String> fields) {
        return String.join(String.valueOf(separator), fields);
    }

    static Failure wrongNumberOfColumns(long line, String source, long expected, long found, String hint) {
        return CsvRecords.failure(
                FailureReason.MALFORMED, line, source, "expected " + expected + " columns, not " + found + hint);
    }
}

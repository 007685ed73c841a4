package io.github.ogprules.io.csv;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.table.Cells;
import io.github.ogprules.io.table.CsvRecords;
import io.github.ogprules.io.table.FootnoteMark;
import io.github.ogprules.io.table.NaCells;
import io.github.ogprules.io.text.Doubts;
import io.github.ogprules.io.text.Missing;
import io.github.ogprules.io.text.PlainText;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * One row of a table, which collects what is wrong with its cells.
 *
 * @param <C> the columns
 */
final class CsvRow<C extends Enum<C> & CsvColumn> {

    private final long line;
    private final List<String> fields;
    private final String source;
    private final Map<C, Integer> positions;
    private final boolean allowsDecimalComma;
    private final List<Failure> failures = new ArrayList<>();
    private boolean unreadable;

    /** A row of a line; {@code fields} may be fewer than the columns, {@code source} is the row as it stands there. */
    CsvRow(long line, List<String> fields, String source, Map<C, Integer> positions, boolean allowsDecimalComma) {
        this.line = line;
        this.fields = fields;
        this.source = source;
        this.positions = positions;
        this.allowsDecimalComma = allowsDecimalComma;
    }

    long line() {
        return line;
    }

    /** The row as it stands on its line. */
    String source() {
        return source;
    }

    /** The number of cells. */
    int size() {
        return fields.size();
    }

    /** What is wrong with the cells read so far. */
    List<Failure> failures() {
        return failures;
    }

    /**
     * The text of a cell without what is invisible; empty text if there is no such cell, and where a marker says that there is no
     * value.
     */
    String text(C column) {
        String cell = cell(column);
        return Missing.find(cell)
                        .filter(missing -> missing != Missing.NOT_ASSESSED)
                        .isPresent()
                ? ""
                : cell;
    }

    /** What stands in a cell, also if it is a marker; empty text if there is no such cell. */
    String cell(C column) {
        Integer position = positions.get(column);
        return position == null || position >= fields.size() ? "" : PlainText.plain(fields.get(position));
    }

    /** The text of a cell of any column, known or not; empty text if the row ends before it. */
    String text(int position) {
        return position < fields.size() ? PlainText.plain(fields.get(position)) : "";
    }

    /** A cell with the one before it, and a comma between them. */
    String withCellBefore(C column) {
        int position = positions.getOrDefault(column, 0);
        return (position == 0 ? "" : text(position - 1)) + "," + cell(column);
    }

    /** Whether all columns that stand further left than another one are known, and each of their cells holds what it should. */
    boolean isInOrderBefore(C column, Predicate<C> holdsWhatItShould) {
        int position = positions.getOrDefault(column, 0);
        List<C> before = positions.entrySet().stream()
                .filter(other -> other.getValue() < position)
                .map(Map.Entry::getKey)
                .toList();
        return before.size() == position && before.stream().allMatch(holdsWhatItShould);
    }

    /** Whether the table has the column. */
    boolean has(C column) {
        return positions.containsKey(column);
    }

    /** The first of several columns that the table has, so that a failure names one that can be found. */
    C firstOf(List<C> several) {
        return several.stream().filter(this::has).findFirst().orElse(several.get(0));
    }

    /** Whether the table has the column, but the row ends before it. */
    boolean lacks(C column) {
        Integer position = positions.get(column);
        return position != null && position >= fields.size();
    }

    /** Whether the table has at least one of the columns, and the row has an empty cell in each that the table has. */
    boolean isEmpty(List<C> columns) {
        return columns.stream().anyMatch(positions::containsKey)
                && columns.stream().allMatch(column -> cell(column).isEmpty() && !lacks(column));
    }

    /**
     * The text of a cell that holds a number, with a decimal point: where no comma stands between columns it is free to be the
     * decimal comma.
     */
    String number(C column) {
        String text = cell(column);
        return allowsDecimalComma ? text.replace(',', '.') : text;
    }

    /** What a cell must hold. */
    Optional<String> required(C column, String expected) {
        String text = text(column);
        if (text.isEmpty()) {
            fail(column, FailureReason.MISSING, "expected " + expected);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** What a text in a cell stands for; where it stands for nothing, the failure says why. */
    <T> Optional<T> parse(C column, String text, Function<String, T> parse) {
        return Cells.parse(text, parse, problem -> fail(column, FailureReason.INVALID_VALUE, problem));
    }

    /** The name of a country in a cell without the mark of a footnote, which is noted. */
    String withoutMark(C column, String name) {
        Optional<String> bare = FootnoteMark.findBareName(name);
        bare.ifPresent(read -> note(column, FailureReason.REPAIRED, FootnoteMark.problem(read)));
        return bare.orElse(name);
    }

    /** Whether there is a failure that leaves no value of the row. */
    boolean isUnreadable() {
        return unreadable;
    }

    /** What is wrong with a cell and leaves no value of the row. */
    void fail(C column, FailureReason reason, String problem) {
        unreadable = true;
        failures.add(failure(column, reason, problem));
    }

    /** What is wrong with the whole row and leaves no value of it. */
    void fail(FailureReason reason, String problem) {
        unreadable = true;
        failures.add(CsvRecords.failure(reason, line, "", problem));
    }

    /** That the row ends before a cell that no value can do without. */
    void failAsCut(long expected) {
        unreadable = true;
        failures.add(CsvTable.wrongNumberOfColumns(line, source, expected, fields.size(), ""));
    }

    /** Which cells are not there in a row that is read as far as it goes. */
    void noteMissingCells() {
        List<String> missing = positions.entrySet().stream()
                .filter(column -> lacks(column.getKey()))
                .sorted(Map.Entry.comparingByValue())
                .map(column -> column.getKey().columnName())
                .toList();
        if (!missing.isEmpty()) {
            failures.add(CsvRecords.failure(
                    FailureReason.MALFORMED,
                    line,
                    source,
                    "row read as far as it goes: it has no cell for " + String.join(", ", missing)));
        }
    }

    /** What was found wrong elsewhere with the value of the row. */
    void fail(Failure failure) {
        unreadable = true;
        failures.add(failure.withLine(line));
    }

    /** The country that a text stands for, by its name or code alone; a name that two states have is noted. */
    Optional<Country> country(C column, String text) {
        Optional<Country> country = parse(column, text, Country::parse);
        country.flatMap(Doubts::ofSharedName).ifPresent(told -> note(column, FailureReason.AMBIGUOUS, told));
        return country;
    }

    /** What is not read of a row that is read otherwise. */
    void note(C column, FailureReason reason, String problem) {
        failures.add(failure(column, reason, problem));
    }

    /** Whether a cell holds something else than that there is no value, for whatever reason. */
    boolean holdsValue(C column) {
        return Missing.find(cell(column)).isEmpty();
    }

    /** What a cell says of what may be unknown or not assessed; a text for which there is no value is unknown. */
    <T> Observation<T> observe(C column, NaCells naCells, Supplier<Optional<T>> value) {
        return Missing.find(cell(column))
                .map(missing -> this.<T>withoutValue(column, missing, naCells))
                .or(() -> value.get().map(Observation::known))
                .orElse(Observation.unknown());
    }

    /** What a marker in a cell stands for. */
    <T> Observation<T> withoutValue(C column, Missing missing, NaCells naCells) {
        boolean isNotAssessed = missing == Missing.NOT_ASSESSED
                || (missing == Missing.NA
                        && naCells.areNotAssessed(() -> failure(column, FailureReason.AMBIGUOUS, "")));
        return isNotAssessed ? Observation.notAssessed() : Observation.unknown();
    }

    /** What a cell says of a value without which the row can be read, which may be unknown or not assessed. */
    <T> Observation<T> observeIfThere(C column, NaCells naCells, Function<String, T> parse) {
        return observe(column, naCells, () -> parseIfThere(column, parse));
    }

    /** What a cell that holds a value stands for; where it stands for nothing, the row is read without it. */
    <T> Optional<T> parseIfThere(C column, Function<String, T> parse) {
        return holdsValue(column)
                ? Cells.parse(
                        text(column),
                        parse,
                        problem -> note(column, FailureReason.INVALID_VALUE, "value not read: " + problem))
                : Optional.empty();
    }

    /** What is wrong with a cell. */
    Failure failure(C column, FailureReason reason, String problem) {
        return CsvRecords.failure(reason, line, cell(column), problem).withColumn(column.columnName());
    }
}

package io.github.ogprules.io.csv;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One row of a table, which collects what is wrong with its cells.
 *
 * @param <C> the columns
 */
final class CsvRow<C extends Enum<C> & CsvColumn> {

    private final long line;
    private final List<String> fields;
    private final Map<C, Integer> positions;
    private final boolean allowsDecimalComma;
    private final List<Failure> failures = new ArrayList<>();
    private boolean unreadable;

    CsvRow(long line, List<String> fields, Map<C, Integer> positions, boolean allowsDecimalComma) {
        this.line = line;
        this.fields = fields;
        this.positions = positions;
        this.allowsDecimalComma = allowsDecimalComma;
    }

    /** What is wrong with the cells read so far. */
    List<Failure> failures() {
        return failures;
    }

    /** The text of a cell without surrounding white space; empty text if the table has no such column. */
    String text(C column) {
        Integer position = positions.get(column);
        return position == null ? "" : fields.get(position).strip();
    }

    /** Whether the table has the column and the cell is empty. */
    boolean isEmpty(C column) {
        return positions.containsKey(column) && text(column).isEmpty();
    }

    /**
     * The text of a cell that holds a number, with a decimal point: with the semicolon between columns the comma is free to
     * be the decimal comma.
     */
    String number(C column) {
        String text = text(column);
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
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException e) {
            fail(column, FailureReason.INVALID_VALUE, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
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
        failures.add(
                Failure.builder().reason(reason).line(line).problem(problem).build());
    }

    /** What was found wrong elsewhere with the value of the row. */
    void fail(Failure failure) {
        unreadable = true;
        failures.add(failure.withLine(line));
    }

    /** What is not read of a row that is read otherwise. */
    void note(C column, String problem) {
        failures.add(failure(column, FailureReason.CONTRADICTION, problem));
    }

    private Failure failure(C column, FailureReason reason, String problem) {
        Failure.Builder failure = Failure.builder()
                .reason(reason)
                .line(line)
                .column(column.columnName())
                .problem(problem);
        if (!text(column).isEmpty()) {
            failure.found(text(column));
        }
        return failure.build();
    }
}

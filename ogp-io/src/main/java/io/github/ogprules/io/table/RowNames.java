package io.github.ogprules.io.table;

import io.github.ogprules.io.Failure;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a table begins with if each has one cell more than the header, before all others: the names of rows, for which R's
 * {@code write.table} writes no name of a column. They are one failure.
 */
public final class RowNames {

    private static final String NEEDED = "need a name in the header too";

    private boolean mayBe = true;
    private @Nullable Failure first;
    private long rows;
    private long lastLine;

    /**
     * Takes a row; true if it is such a row.
     *
     * @param isWider whether it has one cell more than the header
     * @param isRow whether its cells are a row beyond doubt as they stand
     * @param isRowWithoutName whether they are without the first one
     * @param failure what is wrong with it if it is the only one
     */
    public boolean accept(
            long line,
            boolean isWider,
            BooleanSupplier isRow,
            BooleanSupplier isRowWithoutName,
            Supplier<Failure> failure) {
        mayBe = mayBe && isWider && !isRow.getAsBoolean() && (first != null || isRowWithoutName.getAsBoolean());
        if (mayBe) {
            first = first == null ? failure.get() : first;
            rows++;
            lastLine = line;
        }
        return mayBe;
    }

    /** What is wrong with all of them; empty if there are none. */
    public Optional<Failure> failure() {
        return Optional.ofNullable(first)
                .map(failure -> failure.withProblem(
                        rows == 1
                                ? failure.getProblem() + "; names of rows, as R writes them, " + NEEDED
                                : rows + " rows on lines " + failure.getLine().orElseThrow() + " to " + lastLine
                                        + " not read: each has one cell more than the header, as where R writes names of rows,"
                                        + " which " + NEEDED));
    }
}

package io.github.ogprules.io.table;

import io.github.ogprules.io.Failure;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What {@code NA} stands for in the cells of one file, and which of them hold it. */
public final class NaCells {

    /** What it stands for. */
    public enum Meaning {
        /** Nobody has said; unknown is what does no harm. */
        UNKNOWN_AS_NOBODY_SAYS,
        /** The value is not at hand. */
        UNKNOWN,
        /** Nobody has looked for a value, or the variable does not apply. */
        NOT_ASSESSED
    }

    private final Meaning meaning;
    private @Nullable Failure first;
    private int cells;

    /** The cells of a file in which {@code NA} has such a meaning. */
    public NaCells(Meaning meaning) {
        this.meaning = meaning;
    }

    /** Whether one more such cell is not assessed, or unknown; the failure is that of the cell, without the problem. */
    public boolean areNotAssessed(Supplier<Failure> cell) {
        cells++;
        if (first == null) {
            first = cell.get();
        }
        return meaning == Meaning.NOT_ASSESSED;
    }

    /** That there are such cells, if nobody has said what they stand for. */
    public Optional<Failure> failure() {
        return Optional.ofNullable(first)
                .filter(failure -> meaning == Meaning.UNKNOWN_AS_NOBODY_SAYS)
                .map(
                        failure -> failure.withProblem(
                                "read as unknown, as in " + cells + (cells == 1 ? " cell" : " cells")
                                        + " of this text: it may also mean not assessed, for which there is withNaCellsNotAssessed"));
    }
}

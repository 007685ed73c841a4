package io.github.ogprules.io.csv;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.text.Missing;
import io.github.ogprules.model.Observation;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What {@code NA} stands for in the cells of one file, and which of them hold it. */
final class NaCells {

    /** What it stands for. */
    enum Meaning {
        /** Nobody has said; unknown is what does no harm. */
        UNKNOWN_AS_NOBODY_SAYS,
        UNKNOWN,
        NOT_ASSESSED
    }

    private final Meaning meaning;
    private @Nullable Failure first;
    private int cells;

    NaCells(Meaning meaning) {
        this.meaning = meaning;
    }

    /** What the marker in a cell stands for. */
    <T, C extends Enum<C> & CsvColumn> Observation<T> read(Missing missing, CsvRow<C> row, C column) {
        boolean isNotAssessed = missing == Missing.NOT_ASSESSED
                || (missing == Missing.NA && areNotAssessed(() -> row.failure(column, FailureReason.AMBIGUOUS, "")));
        return isNotAssessed ? Observation.notAssessed() : Observation.unknown();
    }

    /** Whether one more such cell is not assessed, or unknown; the failure is that of the cell, without the problem. */
    boolean areNotAssessed(Supplier<Failure> cell) {
        cells++;
        if (first == null) {
            first = cell.get();
        }
        return meaning == Meaning.NOT_ASSESSED;
    }

    /** That there are such cells, if nobody has said what they stand for. */
    Optional<Failure> failure() {
        return Optional.ofNullable(first)
                .filter(failure -> meaning == Meaning.UNKNOWN_AS_NOBODY_SAYS)
                .map(
                        failure -> failure.withProblem(
                                "read as unknown, as in " + cells + (cells == 1 ? " cell" : " cells")
                                        + " of this text: it may also mean not assessed, for which there is withNaCellsNotAssessed"));
    }
}

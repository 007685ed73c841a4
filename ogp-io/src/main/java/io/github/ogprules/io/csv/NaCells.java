package io.github.ogprules.io.csv;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.text.Missing;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import java.util.Optional;
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

    /** The code of Namibia in two letters. */
    private static final String NAMIBIA = "NA";

    private final Meaning meaning;
    private final boolean codesOfTwoLetters;
    private @Nullable Failure first;
    private int cells;

    /** What people say that it stands for, and whether the codes of countries in the file are those of two letters. */
    NaCells(Meaning meaning, boolean codesOfTwoLetters) {
        this.meaning = meaning;
        this.codesOfTwoLetters = codesOfTwoLetters;
    }

    /** The country of a cell that may be the code of Namibia, which is reported; empty if it says that there is no code. */
    <C extends Enum<C> & CsvColumn> Optional<CountryCode> readCode(CsvRow<C> row, C column) {
        if (!codesOfTwoLetters || !row.cell(column).equalsIgnoreCase(NAMIBIA)) {
            return Optional.empty();
        }
        row.note(column, FailureReason.AMBIGUOUS, "read as Namibia, as the other codes have two letters too");
        return Optional.of(CountryCode.parse(NAMIBIA));
    }

    /** What the marker in a cell stands for. */
    <T, C extends Enum<C> & CsvColumn> Observation<T> read(Missing missing, CsvRow<C> row, C column) {
        if (missing != Missing.NA) {
            return missing == Missing.NOT_ASSESSED ? Observation.notAssessed() : Observation.unknown();
        }
        cells++;
        if (first == null) {
            first = row.failure(column, FailureReason.AMBIGUOUS, "");
        }
        return meaning == Meaning.NOT_ASSESSED ? Observation.notAssessed() : Observation.unknown();
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

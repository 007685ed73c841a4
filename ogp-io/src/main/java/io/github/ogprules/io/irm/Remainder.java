package io.github.ogprules.io.irm;

import io.github.ogprules.io.Failure;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The lines after a broken record that are no rows: pieces of the text in it, as a rule. They can be thousands, and are one
 * failure.
 */
final class Remainder {

    private final long brokenLine;
    private @Nullable Failure first;
    private long lines;

    /** What follows a record that begins on a line. */
    Remainder(long brokenLine) {
        this.brokenLine = brokenLine;
    }

    /** Takes what is wrong with one of the lines. */
    void add(Supplier<Failure> failure) {
        first = first == null ? failure.get() : first;
        lines++;
    }

    /** What is wrong with all of them; empty if there are none. */
    Optional<Failure> failure() {
        if (first == null) {
            return Optional.empty();
        }
        String origin = "what is left of the record on line " + brokenLine + ", as it seems";
        return Optional.of(
                lines == 1
                        ? first.withProblem(first.getProblem() + "; " + origin)
                        : first.withProblem(lines + " records from here on not read: " + origin));
    }
}

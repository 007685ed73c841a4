package io.github.ogprules.io;

import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * One thing that could not be read, or only in part: where it stands, what was found and what was expected.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Failure extends WithFailure permits ImmutableFailure {

    /** {@return a builder for a failure} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return why it could not be read} */
    FailureReason getReason();

    /** {@return the line of a text, from 1; empty if the place is given otherwise} */
    OptionalLong getLine();

    /**
     * {@return the column of a CSV file: the name of the column as this library documents it, or as the file writes it if it is not
     * known; empty if the failure concerns a whole line or file}
     */
    Optional<String> getColumn();

    /**
     * {@return the place in a JSON document or object: a JSON pointer (RFC 6901), empty text for the whole; empty if the place is
     * given otherwise}
     */
    Optional<String> getPointer();

    /** {@return what was found there, of a long one the beginning; or empty if nothing was found} */
    Optional<String> getFound();

    /** {@return what was expected, in words, such as {@code expected a number from 0 to 10}} */
    String getProblem();

    /**
     * Shortens what was found and the problem where they are very long, so that a document is not told again in full.
     *
     * @return this failure, or one that shows the beginning of what was found, and beginning and end of the problem
     */
    @Value.Check
    default Failure check() {
        Optional<String> found = getFound().map(ShownText::beginning);
        String problem = ShownText.bothEnds(getProblem());
        return found.equals(getFound()) && problem.equals(getProblem())
                ? this
                : withFound(found).withProblem(problem);
    }

    /**
     * The failure in one line, with its place. Texts of the file are cut if they are long, and characters in them that cannot be
     * seen, or that a terminal would obey, are named.
     *
     * @return such as {@code line 3, column civil_liberties: found '11', expected a number from 0 to 10}
     */
    default String getMessage() {
        return FailureMessage.of(this);
    }

    /** Builds a {@link Failure}; not thread-safe. */
    final class Builder extends ImmutableFailure.Builder {
        Builder() {}
    }
}

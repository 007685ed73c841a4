package io.github.ogprules.model.committee;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The time for which a member sits in the Steering Committee.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/?p=29582">OGP on its Steering Committee</a>
 */
@Value.Immutable
public sealed interface Term extends WithTerm permits ImmutableTerm {

    /**
     * A term of which it is not known whether it is the first or second in a row.
     *
     * @param start the first day, inclusive
     * @param end the last day, inclusive
     * @return the term
     * @throws IllegalArgumentException if it ends before it starts
     */
    static Term of(LocalDate start, LocalDate end) {
        return builder().start(start).end(end).build();
    }

    /**
     * A term and its number in a row.
     *
     * @param start the first day, inclusive
     * @param end the last day, inclusive
     * @param number 1 for the first of consecutive terms, 2 for the second
     * @return the term
     * @throws IllegalArgumentException if it ends before it starts or the number is below 1
     */
    static Term of(LocalDate start, LocalDate end, int number) {
        return builder().start(start).end(end).number(number).build();
    }

    /**
     * A builder for a term.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The first day.
     *
     * @return the first day, inclusive
     */
    LocalDate getStart();

    /**
     * The last day, without an extension.
     *
     * @return the last day, inclusive
     */
    LocalDate getEnd();

    /**
     * The number of the term among consecutive ones; after a break it begins again with 1.
     *
     * @return 1 for the first, 2 for the second, and so on; empty if it is not known
     */
    OptionalInt getNumber();

    /**
     * That the term goes on beyond its end.
     *
     * @return the extension, or empty if there is none
     */
    Optional<@Valid TermExtension> getExtension();

    /**
     * The last day, with the extension if there is one.
     *
     * @return the last day, inclusive
     */
    default LocalDate getLastDay() {
        return getExtension().map(TermExtension::getUntil).orElse(getEnd());
    }

    /**
     * Whether the member sits on a day.
     *
     * @param day the day
     * @return true from the first to the last day, with the extension if there is one
     */
    default boolean covers(LocalDate day) {
        return !day.isBefore(getStart()) && !day.isAfter(getLastDay());
    }

    /** Refuses days that are out of order and a number that no term has. */
    @Value.Check
    default void check() {
        if (getEnd().isBefore(getStart())) {
            throw new IllegalArgumentException("end " + getEnd() + ": before the start of the term, " + getStart());
        }
        if (getNumber().isPresent() && getNumber().getAsInt() < 1) {
            throw new IllegalArgumentException("number " + getNumber().getAsInt() + " of a term: expected 1 or more");
        }
        getExtension().map(TermExtension::getUntil).ifPresent(until -> {
            if (!until.isAfter(getEnd())) {
                throw new IllegalArgumentException(
                        "extension until " + until + ": not after the end of the term, " + getEnd());
            }
        });
    }

    /** Builds a {@link Term}; not thread-safe. */
    final class Builder extends ImmutableTerm.Builder {
        Builder() {}
    }
}

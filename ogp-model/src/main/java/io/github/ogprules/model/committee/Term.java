package io.github.ogprules.model.committee;

import io.github.ogprules.model.Observation;
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
     * @return the last day, inclusive; empty if it is not known
     */
    Optional<LocalDate> getEnd();

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
     * @return the last day, inclusive; empty if it is not known
     */
    default Optional<LocalDate> findLastDay() {
        return getExtension().map(TermExtension::getUntil).or(this::getEnd);
    }

    /**
     * Whether the member sits on a day.
     *
     * @param day the day
     * @return true from the first to the last day, with the extension if there is one; unknown after the first day if the last is
     */
    default Observation<Boolean> covers(LocalDate day) {
        if (day.isBefore(getStart())) {
            return Observation.known(false);
        }
        return findLastDay().map(last -> Observation.known(!day.isAfter(last))).orElse(Observation.unknown());
    }

    /** Refuses days that are out of order and a number that no term has. */
    @Value.Check
    default void check() {
        getEnd().filter(end -> end.isBefore(getStart())).ifPresent(end -> {
            throw new IllegalArgumentException("end " + end + ": before the start of the term, " + getStart());
        });
        if (getNumber().isPresent() && getNumber().getAsInt() < 1) {
            throw new IllegalArgumentException("number " + getNumber().getAsInt() + " of a term: expected 1 or more");
        }
        getExtension().map(TermExtension::getUntil).ifPresent(this::requireAfterEnd);
    }

    private void requireAfterEnd(LocalDate until) {
        if (until.isBefore(getStart())) {
            throw new IllegalArgumentException(
                    "extension until " + until + ": before the start of the term, " + getStart());
        }
        getEnd().filter(end -> !until.isAfter(end)).ifPresent(end -> {
            throw new IllegalArgumentException("extension until " + until + ": not after the end of the term, " + end);
        });
    }

    /** Builds a {@link Term}; not thread-safe. */
    final class Builder extends ImmutableTerm.Builder {
        Builder() {}
    }
}

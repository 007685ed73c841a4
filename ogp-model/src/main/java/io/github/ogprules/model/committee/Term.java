package io.github.ogprules.model.committee;

import io.github.ogprules.model.Observation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The time for which a member sits in the Steering Committee, as far as it is known.
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

    /** {@return a builder for a term} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the first day, inclusive; empty if it is not known} */
    Optional<LocalDate> getStart();

    /** {@return the last day, without an extension, inclusive; empty if it is not known} */
    Optional<LocalDate> getEnd();

    /**
     * {@return the number of the term among consecutive ones; after a break it begins again with 1: 1 for the first, 2 for the
     * second, and so on; empty if it is not known}
     */
    OptionalInt getNumber();

    /** {@return that the term goes on beyond its end, or empty if there is none} */
    Optional<@Valid TermExtension> getExtension();

    /** {@return the last day, with the extension if there is one, inclusive; empty if it is not known} */
    default Optional<LocalDate> findLastDay() {
        return getExtension().map(TermExtension::getUntil).or(this::getEnd);
    }

    /**
     * Whether the member sits on a day.
     *
     * @param day the day
     * @return true from the first to the last day, with the extension if there is one; unknown if a day decides that is not known
     */
    default Observation<Boolean> covers(LocalDate day) {
        if (getStart().filter(day::isBefore).isPresent()
                || findLastDay().filter(day::isAfter).isPresent()) {
            return Observation.known(false);
        }
        return getStart().isPresent() && findLastDay().isPresent() ? Observation.known(true) : Observation.unknown();
    }

    /** Refuses days that are out of order, a number that no term has, and a term of which nothing is known. */
    @Value.Check
    default void check() {
        if (getStart().isEmpty()
                && getEnd().isEmpty()
                && getNumber().isEmpty()
                && getExtension().isEmpty()) {
            throw new IllegalArgumentException("term: expected its start, end, number or extension");
        }
        getEnd().ifPresent(end -> requireAfterStart("end " + end, end));
        if (getNumber().isPresent() && getNumber().getAsInt() < 1) {
            throw new IllegalArgumentException("number " + getNumber().getAsInt() + " of a term: expected 1 or more");
        }
        getExtension().map(TermExtension::getUntil).ifPresent(this::requireAfterEnd);
    }

    private void requireAfterStart(String name, LocalDate last) {
        getStart().filter(last::isBefore).ifPresent(start -> {
            throw new IllegalArgumentException(name + ": before the start of the term, " + start);
        });
    }

    private void requireAfterEnd(LocalDate until) {
        requireAfterStart("extension until " + until, until);
        getEnd().filter(end -> !until.isAfter(end)).ifPresent(end -> {
            throw new IllegalArgumentException("extension until " + until + ": not after the end of the term, " + end);
        });
    }

    /** Builds a {@link Term}; not thread-safe. */
    final class Builder extends ImmutableTerm.Builder {
        Builder() {}
    }
}

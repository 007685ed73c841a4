package io.github.ogprules.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.immutables.value.Value;

/**
 * When something was, as precisely as it is known: the first and the last day that it can be, for what sources date differently or to a
 * month alone.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface DateRange permits ImmutableDateRange {

    /**
     * A day that is known.
     *
     * @param day the day
     * @return the range, of this day alone
     */
    static DateRange of(LocalDate day) {
        return of(day, day);
    }

    /**
     * A month, if no more is known.
     *
     * @param month the month
     * @return the range, of its days
     */
    static DateRange of(YearMonth month) {
        return of(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * The days that something can be of.
     *
     * @param earliest the first day, inclusive
     * @param latest the last day, inclusive
     * @return the range
     * @throws IllegalArgumentException if the last day is before the first
     */
    static DateRange of(LocalDate earliest, LocalDate latest) {
        return ImmutableDateRange.of(earliest, latest);
    }

    /** {@return the first day that it can be, inclusive: the day, if it is known} */
    @Value.Parameter
    LocalDate getEarliest();

    /** {@return the last day that it can be, inclusive: the day, if it is known} */
    @Value.Parameter
    LocalDate getLatest();

    /** {@return the range in words, such as {@code 2016-09-21}, {@code 2022-03}, {@code 2022} or {@code 2018-12-05 to 2018-12-06}} */
    default String describe() {
        LocalDate first = getEarliest();
        LocalDate last = getLatest();
        if (first.equals(last)) {
            return first.toString();
        }
        YearMonth month = YearMonth.from(first);
        if (equals(of(month))) {
            return month.toString();
        }
        Year year = Year.from(first);
        return equals(of(year.atDay(1), year.atMonth(12).atEndOfMonth())) ? year.toString() : first + " to " + last;
    }

    /** Refuses days that are out of order. */
    @Value.Check
    default void check() {
        if (getLatest().isBefore(getEarliest())) {
            throw new IllegalArgumentException(
                    "latest " + getLatest() + ": expected no day before the earliest, " + getEarliest());
        }
    }
}

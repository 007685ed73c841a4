package io.github.ogprules.model.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A date as an action plan prints it, which may be a day, a month, a quarter, a year, or words such as {@code Ongoing}: the
 * text, and the days between which it lies as far as the text says.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface PrintedDate permits ImmutablePrintedDate {

    /**
     * The date that a text stands for: {@code 2012}, {@code 2012-2013}, {@code Jul-12}, {@code July 2012}, {@code 07/2012},
     * {@code 13-Feb-11}, {@code July 1, 2012}, {@code Quarter IV, 2012}, {@code II quarter of 2014}, {@code 2012-07-01} or
     * {@code 28/5/2014}. Where day and month could
     * be either way round, as in {@code 07/01/2012}, both days are taken into account.
     *
     * @param text the date as printed
     * @return the text with the days between which it lies; without them if the text says none
     */
    static PrintedDate parse(String text) {
        return PrintedDates.parse(text, false);
    }

    /**
     * The date that a text stands for where days are printed with the month first, as in OGP's database of 2024.
     *
     * @param text the date as printed, such as {@code 12/31/2021}, or as {@link #parse} reads it
     * @return the text with the days between which it lies; without them if the text says none
     */
    static PrintedDate parseMonthFirst(String text) {
        return PrintedDates.parse(text, true);
    }

    /** {@return the text: the date as printed} */
    @Value.Parameter
    String getText();

    /** {@return the first day that it can be, or empty if the text says none} */
    @Value.Parameter
    Optional<LocalDate> getEarliest();

    /** {@return the last day that it can be, or empty if the text says none} */
    @Value.Parameter
    Optional<LocalDate> getLatest();

    /** Refuses days that are out of order, and one without the other. */
    @Value.Check
    default void check() {
        if (getEarliest().isPresent() != getLatest().isPresent()) {
            throw new IllegalArgumentException("date '" + getText() + "': expected both days or neither");
        }
        getEarliest().ifPresent(earliest -> {
            if (earliest.isAfter(getLatest().orElseThrow())) {
                throw new IllegalArgumentException("date '" + getText() + "': the earliest day " + earliest
                        + " is after the latest, " + getLatest().orElseThrow());
            }
        });
    }
}

package io.github.ogprules.rules.shared;

import io.github.ogprules.model.DateRange;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Days that are a number of months after others. */
public final class Deadlines {

    private Deadlines() {}

    /**
     * The day that is a number of months after another: the end of a month is followed by that of another, so that four months after
     * 06-30 are over with 10-31.
     *
     * @param day the day
     * @param months the months: 0 or more
     * @return the later day; no later than the last day that can be written
     */
    public static LocalDate after(LocalDate day, int months) {
        // Texts of others may hold any day.
        LocalDate late = day.isAfter(LocalDate.MAX.minusMonths(months)) ? LocalDate.MAX : day.plusMonths(months);
        return day.equals(day.with(TemporalAdjusters.lastDayOfMonth()))
                ? late.with(TemporalAdjusters.lastDayOfMonth())
                : late;
    }

    /**
     * The days that are a number of months after those of a range.
     *
     * @param days the range
     * @param months the months: 0 or more
     * @return the later range
     */
    public static DateRange after(DateRange days, int months) {
        return DateRange.of(after(days.getEarliest(), months), after(days.getLatest(), months));
    }
}

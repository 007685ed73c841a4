package io.github.ogprules.rules.process;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Days that are a number of months after others. */
final class Deadlines {

    private Deadlines() {}

    /** The end of a month is followed by that of another: four months after 06-30 is 10-31. */
    static LocalDate after(LocalDate day, int months) {
        // Texts of others may hold any day.
        LocalDate late = day.isAfter(LocalDate.MAX.minusMonths(months)) ? LocalDate.MAX : day.plusMonths(months);
        return day.equals(day.with(TemporalAdjusters.lastDayOfMonth()))
                ? late.with(TemporalAdjusters.lastDayOfMonth())
                : late;
    }
}

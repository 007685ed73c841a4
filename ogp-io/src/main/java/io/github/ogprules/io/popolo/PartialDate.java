package io.github.ogprules.io.popolo;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A date of Popolo: a day, or all days of a month or year.
 *
 * @param first the first day
 * @param last the last day
 */
record PartialDate(LocalDate first, LocalDate last) {

    private static final int YEAR_LENGTH = "2014".length();
    private static final int MONTH_LENGTH = "2014-10".length();

    static PartialDate parse(String text) {
        try {
            if (text.length() == YEAR_LENGTH) {
                Year year = Year.parse(text);
                return new PartialDate(year.atDay(1), year.plusYears(1).atDay(1).minusDays(1));
            }
            if (text.length() == MONTH_LENGTH) {
                YearMonth month = YearMonth.parse(text);
                return new PartialDate(month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = LocalDate.parse(text);
            return new PartialDate(day, day);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("expected a date such as 2014-10-01, or its month or year", e);
        }
    }

    /** Whether it is a day. */
    boolean isDay() {
        return first.equals(last);
    }

    /** Whether more is open than the day of a month, which for a term is its first or last. */
    boolean isYear() {
        return first.getMonth() != last.getMonth();
    }
}

package io.github.ogprules.model.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which action plans print dates. */
final class PrintedDates {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d{2})");
    /** With the time of midnight that programs write where they know no time. */
    private static final Pattern ISO_DAY =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[ T]00:00(?::00(?:\\.0+)?)?(?:Z|[+-]00:?00)?)?");

    private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})[- ]([A-Za-z]{3,9})[- ](\\d{4}|\\d{2})");
    private static final Pattern MONTH = Pattern.compile("([A-Za-z]{3,9})[-, ]+(\\d{4}|\\d{2})");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("([A-Za-z]{3,9}) (\\d{1,2}),? (\\d{4})");
    private static final Pattern MONTH_IN_NUMBERS = Pattern.compile("(\\d{1,2})[/.](\\d{4})|(\\d{4})-(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile(
            "(?:quarter|q) ?(\\d|i{1,3}|iv)(?:,| of)? ?(\\d{4})|(\\d|i{1,3}|iv) quarter(?:,| of)? ?(\\d{4})",
            Pattern.CASE_INSENSITIVE);
    /** Also as programs write it that take a column of years for one of decimal numbers. */
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:[.,]0)?");

    private static final Pattern YEARS = Pattern.compile("(\\d{4}) ?[-\u2013] ?(\\d{4})");

    private static final List<String> QUARTERS = List.of("i", "ii", "iii", "iv");
    private static final int FIRST_YEAR_OF_TWO_DIGITS = 2000;
    private static final int MONTHS_OF_A_QUARTER = 3;

    private PrintedDates() {}

    static PrintedDate parse(String printed, boolean monthFirst) {
        String text = printed.strip();
        try {
            Optional<Span> span = day(text, monthFirst)
                    .or(() -> dayAndMonth(text))
                    .or(() -> month(text))
                    .or(() -> monthInNumbers(text))
                    .or(() -> quarter(text))
                    .or(() -> year(text));
            return ImmutablePrintedDate.of(text, span.map(Span::first), span.map(Span::last));
        } catch (DateTimeException e) {
            // A day or month that the calendar does not have says nothing.
            return ImmutablePrintedDate.of(text, Optional.empty(), Optional.empty());
        }
    }

    private static Optional<Span> day(String text, boolean monthFirst) {
        Matcher iso = ISO_DAY.matcher(text);
        if (iso.matches()) {
            return Optional.of(Span.of(number(iso, 1), number(iso, 2), number(iso, 3)));
        }
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        int first = number(day, 1);
        int second = number(day, 2);
        int year = fullYear(day.group(3));
        if (second > Month.values().length) {
            return Optional.of(Span.of(year, first, second));
        }
        if (first > Month.values().length) {
            return Optional.of(Span.of(year, second, first));
        }
        Span month = Span.of(year, first, second);
        return Optional.of(monthFirst ? month : month.and(Span.of(year, second, first)));
    }

    private static Optional<Span> dayAndMonth(String text) {
        Matcher matcher = DAY_AND_MONTH.matcher(text);
        if (matcher.matches()) {
            return monthOf(matcher.group(2))
                    .map(month -> Span.of(fullYear(matcher.group(3)), month.getValue(), number(matcher, 1)));
        }
        Matcher monthFirst = MONTH_AND_DAY.matcher(text);
        return monthFirst.matches()
                ? monthOf(monthFirst.group(1))
                        .map(month -> Span.of(number(monthFirst, 3), month.getValue(), number(monthFirst, 2)))
                : Optional.empty();
    }

    private static Optional<Span> monthInNumbers(String text) {
        Matcher matcher = MONTH_IN_NUMBERS.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                matcher.group(1) == null
                        ? Span.ofMonths(number(matcher, 3), number(matcher, 4), 1)
                        : Span.ofMonths(number(matcher, 2), number(matcher, 1), 1));
    }

    private static Optional<Span> month(String text) {
        Matcher matcher = MONTH.matcher(text);
        return matcher.matches()
                ? monthOf(matcher.group(1)).map(month -> Span.ofMonths(fullYear(matcher.group(2)), month.getValue(), 1))
                : Optional.empty();
    }

    private static Optional<Span> quarter(String text) {
        Matcher matcher = QUARTER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean before = matcher.group(1) != null;
        String quarter = matcher.group(before ? 1 : 3).toLowerCase(Locale.ROOT);
        int number = QUARTERS.contains(quarter) ? QUARTERS.indexOf(quarter) + 1 : Integer.parseInt(quarter);
        int firstMonth = (number - 1) * MONTHS_OF_A_QUARTER + 1;
        return Optional.of(
                Span.ofMonths(Integer.parseInt(matcher.group(before ? 2 : 4)), firstMonth, MONTHS_OF_A_QUARTER));
    }

    private static Optional<Span> year(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return Optional.of(Span.ofYear(number(year, 1)));
        }
        Matcher years = YEARS.matcher(text);
        return years.matches() && number(years, 1) <= number(years, 2)
                ? Optional.of(Span.ofYear(number(years, 1)).and(Span.ofYear(number(years, 2))))
                : Optional.empty();
    }

    private static Optional<Month> monthOf(String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().equals(wanted) || month.name().substring(0, 3).equals(wanted)) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    private static int fullYear(String year) {
        return year.length() == 2 ? FIRST_YEAR_OF_TWO_DIGITS + Integer.parseInt(year) : Integer.parseInt(year);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** The days between which a date lies. */
    private record Span(LocalDate first, LocalDate last) {

        static Span of(int year, int month, int day) {
            LocalDate date = LocalDate.of(year, month, day);
            return new Span(date, date);
        }

        static Span ofYear(int year) {
            return ofMonths(year, 1, Month.values().length);
        }

        static Span ofMonths(int year, int firstMonth, int months) {
            YearMonth first = YearMonth.of(year, firstMonth);
            return new Span(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
        }

        Span and(Span other) {
            return new Span(
                    first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
        }
    }
}

package io.github.ogprules.io.csv;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that can stand in the cells of a column. Words in them are not of it. */
final class ColumnScale {

    /** Longer texts are no numbers that anybody wrote, and take long to read as such. */
    private static final int LONGEST = 50;

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d{1,4})?\\s*%?");
    private static final String PERCENT = "%";

    /**
     * A number at the beginning of a text that is none, as in {@code 58.8 (est.)}, {@code ~97.1} or {@code 97·1}, perhaps with the
     * word for percent. Neither an ordinal nor a date is one.
     */
    private static final Pattern BEGINNING = Pattern.compile(
            "[^\\p{L}\\p{N}+-]{0,3}(?<number>[+-]?\\p{Nd}{1,15}(?:[.,·]\\p{Nd}{1,15})?)"
                    + "(?![\\p{L}\\p{N}]|[-:]\\p{Nd}|(?:[/.]\\p{Nd}{1,4}){2})(?<percent>\\s*(?:%|per ?cent|pct))?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DECIMAL_MARK = Pattern.compile("[,·]");

    private final BigDecimal highest;
    private final boolean whole;
    private final String expected;

    private ColumnScale(int highest, boolean whole, String expected) {
        this.highest = BigDecimal.valueOf(highest);
        this.whole = whole;
        this.expected = expected;
    }

    /** The whole numbers from 0. */
    static ColumnScale steps(int highest, String expected) {
        return new ColumnScale(highest, true, expected);
    }

    /** All numbers from 0. */
    static ColumnScale upTo(int highest, String expected) {
        return new ColumnScale(highest, false, expected);
    }

    /** What must stand in a cell, in words. */
    String expected() {
        return expected;
    }

    /** Whether a text is a number, or a percentage, that is not on this scale, or one with something behind it. */
    boolean excludes(String text) {
        return isNumber(text) ? text.endsWith(PERCENT) || !holds(number(text)) : excludesBeginning(text);
    }

    /** Whether a text is a number on this scale. */
    boolean includes(String text) {
        return isNumber(text) && !excludes(text);
    }

    private boolean excludesBeginning(String text) {
        Matcher beginning = BEGINNING.matcher(text);
        return beginning.lookingAt()
                && (beginning.group("percent") != null || !holds(number(beginning.group("number"))));
    }

    private boolean holds(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(highest) <= 0 && (!whole || isWhole(number));
    }

    /** Whether a text is a number, with a point or a comma, or a percentage. */
    static boolean isNumber(String text) {
        return text.length() <= LONGEST && NUMBER.matcher(text).matches();
    }

    /** The number that a text is, if it is one and no percentage. */
    static Optional<BigDecimal> findNumber(String text) {
        return isNumber(text) && !text.endsWith(PERCENT) ? Optional.of(number(text)) : Optional.empty();
    }

    static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(DECIMAL_MARK.matcher(text).replaceFirst("."));
    }
}

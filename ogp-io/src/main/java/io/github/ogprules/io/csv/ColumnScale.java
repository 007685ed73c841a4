package io.github.ogprules.io.csv;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers that can stand in the cells of a column. Words in them are not of it. */
final class ColumnScale {

    /** Longer texts are no numbers that anybody wrote, and take long to read as such. */
    private static final int LONGEST = 50;

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d{1,4})?\\s*%?");
    private static final String PERCENT = "%";

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

    /** Whether a text is a number, or a percentage, that is not on this scale. */
    boolean excludes(String text) {
        return isNumber(text) && (text.endsWith(PERCENT) || !holds(number(text)));
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
        return new BigDecimal(text.replace(',', '.'));
    }
}

package io.github.ogprules.io.csv;

import io.github.ogprules.model.eligibility.CivilLiberties;
import java.math.BigDecimal;

/** A scale from 0 on which a file gives civil liberties, turned into EIU's own of 0 to 10 without any rounding. */
final class CivilLibertiesScale {

    /** What a reader can do whose file is not what it was taken for. */
    static final String HINT = "; withCivilLibertiesScale reads the Democracy Index on the scale that you know it has";

    /** EIU's own. */
    static final CivilLibertiesScale STANDARD = of(10);

    /** Longer texts are no scores that anybody wrote, and take a time to read that grows with the square of their length. */
    private static final int LONGEST = CivilLiberties.MAXIMUM_DECIMALS + 10;

    private final int highest;
    private final BigDecimal factor;

    private CivilLibertiesScale(int highest, BigDecimal factor) {
        this.highest = highest;
        this.factor = factor;
    }

    static CivilLibertiesScale of(int highest) {
        if (highest > 0) {
            try {
                return new CivilLibertiesScale(highest, BigDecimal.TEN.divide(BigDecimal.valueOf(highest)));
            } catch (ArithmeticException e) {
                throw new IllegalArgumentException(problem(highest), e);
            }
        }
        throw new IllegalArgumentException(problem(highest));
    }

    private static String problem(int highest) {
        return "scale of 0 to " + highest
                + ": expected one that can be turned into 0 to 10 exactly, such as 1, 10 or 100";
    }

    /** The highest score that the file can have. */
    int highest() {
        return highest;
    }

    ColumnScale column() {
        return ColumnScale.upTo(highest, "a score from 0 to " + highest);
    }

    CivilLiberties parse(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "expected a number from 0 to " + highest + " with at most " + LONGEST + " characters");
        }
        if (factor.compareTo(BigDecimal.ONE) == 0) {
            return CivilLiberties.parse(text);
        }
        try {
            return CivilLiberties.of(new BigDecimal(text).multiply(factor));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("expected a number from 0 to " + highest, e);
        }
    }
}

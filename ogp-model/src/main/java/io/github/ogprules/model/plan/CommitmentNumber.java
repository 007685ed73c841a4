package io.github.ogprules.model.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The number of a commitment in its action plan: text such as {@code 2.10}, {@code 1.1.a} or {@code D5}, in natural order,
 * so that {@code 2.9} comes before {@code 2.10}.
 *
 * <p>Spreadsheets that took a number for a decimal one have left texts such as {@code 4.0999999999999996}: more digits than
 * a number in a spreadsheet has. They are brought back to the shortest number that the spreadsheet meant, here {@code 4.1}.
 * Whether the plan says {@code 4.1} or {@code 4.10} cannot be told any more, as a spreadsheet drops zeros at the end:
 * commitment MK0063 of North Macedonia is printed so and is 4.10 in its plan. {@link #isRepaired()} tells such numbers.
 *
 * <p>Immutable and thread-safe. Numbers are equal if their texts are.
 *
 * @see <a href="https://github.com/g0v/ogp-commitments">Commitments database, export of 2024</a>
 */
@Value.Immutable
public abstract sealed class CommitmentNumber implements Comparable<CommitmentNumber>
        permits ImmutableCommitmentNumber {

    /** The significant digits that a number in a spreadsheet keeps; what is printed beyond them is damage. */
    private static final int SPREADSHEET_DIGITS = 15;

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}\\.\\d{10,30}");
    private static final Pattern PART = Pattern.compile("\\d+|[^\\d\\s._-]+");

    CommitmentNumber() {}

    /**
     * The commitment number that a text stands for.
     *
     * @param text the number as printed, with or without surrounding white space
     * @return the number, repaired from spreadsheet damage
     * @throws IllegalArgumentException if the text is blank
     */
    public static CommitmentNumber parse(String text) {
        String printed = text.strip();
        if (printed.isEmpty()) {
            throw new IllegalArgumentException("a blank commitment number: expected text such as 2.10 or D5");
        }
        return ImmutableCommitmentNumber.of(repaired(printed), printed);
    }

    /**
     * The number, repaired from spreadsheet damage.
     *
     * @return such as {@code 4.1}
     */
    @Value.Parameter
    public abstract String getText();

    /**
     * The number as the source prints it.
     *
     * @return such as {@code 4.0999999999999996}; the same as {@link #getText()} unless repaired
     */
    @Value.Parameter
    @Value.Auxiliary
    public abstract String getPrinted();

    /**
     * Whether the number was repaired from spreadsheet damage, so that a zero at its end may be lost.
     *
     * @return true if the source prints another text
     */
    public final boolean isRepaired() {
        return !getText().equals(getPrinted());
    }

    @Override
    public final int compareTo(CommitmentNumber other) {
        Matcher own = PART.matcher(getText());
        Matcher others = PART.matcher(other.getText());
        while (own.find()) {
            if (!others.find()) {
                return 1;
            }
            int order = comparePart(own.group(), others.group());
            if (order != 0) {
                return order;
            }
        }
        return others.find() ? -1 : getText().compareTo(other.getText());
    }

    /**
     * The number, repaired from spreadsheet damage.
     *
     * @return the text
     */
    @Override
    public final String toString() {
        return getText();
    }

    private static int comparePart(String own, String other) {
        boolean number = Character.isDigit(own.charAt(0));
        if (number != Character.isDigit(other.charAt(0))) {
            return number ? -1 : 1;
        }
        return number ? new BigDecimal(own).compareTo(new BigDecimal(other)) : own.compareToIgnoreCase(other);
    }

    private static String repaired(String printed) {
        if (!DECIMAL.matcher(printed).matches()) {
            return printed;
        }
        BigDecimal damaged = new BigDecimal(printed);
        return damaged.precision() > SPREADSHEET_DIGITS
                ? damaged.round(new MathContext(SPREADSHEET_DIGITS))
                        .stripTrailingZeros()
                        .toPlainString()
                : printed;
    }
}

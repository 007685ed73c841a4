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
 * a number in a spreadsheet has; with a comma where the spreadsheet writes decimals so. They are brought back to the shortest number that the spreadsheet meant, here {@code 4.1}.
 * Whether the plan says {@code 4.1} or {@code 4.10} cannot be told any more, as a spreadsheet drops zeros at the end:
 * commitment MK0063 of North Macedonia is printed so and is 4.10 in its plan. {@link #isRepaired()} tells such numbers.
 *
 * <p>Immutable and thread-safe. Numbers are equal if they are printed alike: 4.1 and a 4.1 that was repaired may be two
 * commitments of one plan. In order they stand side by side.
 *
 * @see <a href="https://github.com/g0v/ogp-commitments">Commitments database, export of 2024</a>
 */
@Value.Immutable
public abstract sealed class CommitmentNumber implements Comparable<CommitmentNumber>
        permits ImmutableCommitmentNumber {

    /** The significant digits that a number in a spreadsheet keeps; what is printed beyond them is damage. */
    private static final int SPREADSHEET_DIGITS = 15;

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}[.,]\\d{10,30}");
    private static final Pattern PART = Pattern.compile("\\d+|[^\\d\\s\\u00A0._-]+");

    CommitmentNumber() {}

    /**
     * The commitment number that a text stands for.
     *
     * @param text the number as printed, with or without surrounding white space
     * @return the number, repaired from spreadsheet damage
     * @throws IllegalArgumentException if the text is blank
     */
    public static CommitmentNumber parse(String text) {
        String printed = withoutWhiteSpaceAround(text);
        if (printed.isEmpty()) {
            throw new IllegalArgumentException("a blank commitment number: expected text such as 2.10 or D5");
        }
        return ImmutableCommitmentNumber.of(repaired(printed), printed);
    }

    /** {@return the number, repaired from spreadsheet damage, such as {@code 4.1}} */
    @Value.Parameter
    public abstract String getText();

    /**
     * {@return the number as the source prints it, such as {@code 4.0999999999999996}; the same as {@link #getText()} unless
     * repaired}
     */
    @Value.Parameter
    public abstract String getPrinted();

    /**
     * {@return whether the number was repaired from spreadsheet damage, so that a zero at its end may be lost: true if the source
     * prints another text}
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
        if (others.find()) {
            return -1;
        }
        int order = getText().compareTo(other.getText());
        return order != 0 ? order : getPrinted().compareTo(other.getPrinted());
    }

    /** {@return the number, repaired from spreadsheet damage} */
    @Override
    public final String toString() {
        return getText();
    }

    /** {@link String#strip()} leaves non-breaking spaces, which OGP's files have. */
    private static String withoutWhiteSpaceAround(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isWhiteSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isWhiteSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isWhiteSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static int comparePart(String own, String other) {
        boolean number = isNumber(own);
        if (number != isNumber(other)) {
            return number ? -1 : 1;
        }
        return number ? compareNumber(own, other) : own.compareToIgnoreCase(other);
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }

    /** Digit by digit, as a text may have more digits than arithmetic is quick with. */
    private static int compareNumber(String own, String other) {
        String digits = withoutLeadingZeros(own);
        String others = withoutLeadingZeros(other);
        return digits.length() != others.length()
                ? Integer.compare(digits.length(), others.length())
                : digits.compareTo(others);
    }

    private static String withoutLeadingZeros(String digits) {
        int first = 0;
        while (first < digits.length() && digits.charAt(first) == '0') {
            first++;
        }
        return digits.substring(first);
    }

    private static String repaired(String printed) {
        if (printed.length() <= SPREADSHEET_DIGITS || !DECIMAL.matcher(printed).matches()) {
            return printed;
        }
        BigDecimal damaged = new BigDecimal(printed.replace(',', '.'));
        return damaged.precision() > SPREADSHEET_DIGITS
                ? damaged.round(new MathContext(SPREADSHEET_DIGITS))
                        .stripTrailingZeros()
                        .toPlainString()
                : printed;
    }
}

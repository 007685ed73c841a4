package io.github.ogprules.rules;

import org.immutables.value.Value;

/**
 * An exact fraction from 0 to 1, such as the three quarters of the possible points that OGP asks for.
 *
 * <p>Immutable and thread-safe. Kept in lowest terms, so that equal fractions are equal.
 */
@Value.Immutable
public abstract sealed class Ratio implements Comparable<Ratio> permits ImmutableRatio {

    Ratio() {}

    /**
     * A fraction.
     *
     * @param numerator 0 or more
     * @param denominator 1 or more
     * @return the fraction in lowest terms
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public static Ratio of(int numerator, int denominator) {
        return ImmutableRatio.of(numerator, denominator);
    }

    /**
     * A fraction from a whole percentage.
     *
     * @param percent 0 to 100
     * @return the fraction
     * @throws IllegalArgumentException if it is not between 0 and 100
     */
    public static Ratio ofPercent(int percent) {
        return of(percent, 100);
    }

    /**
     * The fraction that a text stands for.
     *
     * @param text a fraction or a whole percentage: {@code 3/4} or {@code 75%}
     * @return the fraction
     * @throws IllegalArgumentException if it is neither, or not between 0 and 1
     */
    public static Ratio parse(String text) {
        String digits = text.strip();
        try {
            if (digits.endsWith("%")) {
                return ofPercent(Integer.parseInt(digits.substring(0, digits.length() - 1)));
            }
            int slash = digits.indexOf('/');
            if (slash > 0) {
                return of(Integer.parseInt(digits.substring(0, slash)), Integer.parseInt(digits.substring(slash + 1)));
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "': expected a fraction such as 3/4 or 75%", e);
        }
        throw new IllegalArgumentException("'" + text + "': expected a fraction such as 3/4 or 75%");
    }

    /** {@return the numerator in lowest terms: 0 or more} */
    public abstract int getNumerator();

    /** {@return the denominator in lowest terms: 1 or more} */
    public abstract int getDenominator();

    /**
     * The least whole number that is at least this fraction of another.
     *
     * @param whole the other number, 0 or more
     * @return between 0 and {@code whole}
     */
    public final int ceilingOf(int whole) {
        return (int) (((long) whole * getNumerator() + getDenominator() - 1) / getDenominator());
    }

    @Override
    public final int compareTo(Ratio other) {
        return Long.compare(
                (long) getNumerator() * other.getDenominator(), (long) other.getNumerator() * getDenominator());
    }

    /**
     * Refuses fractions that are none and brings the others to lowest terms.
     *
     * @return this fraction, or an equal one in lowest terms
     */
    @Value.Check
    Ratio check() {
        if (getDenominator() <= 0 || getNumerator() < 0 || getNumerator() > getDenominator()) {
            throw new IllegalArgumentException(
                    getNumerator() + "/" + getDenominator() + ": expected a fraction from 0 to 1");
        }
        int divisor = greatestCommonDivisor(getNumerator(), getDenominator());
        return divisor == 1 ? this : of(getNumerator() / divisor, getDenominator() / divisor);
    }

    /** {@return the fraction as {@link #parse} reads it, such as {@code 3/4}} */
    @Override
    public final String toString() {
        return getNumerator() + "/" + getDenominator();
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}

package io.github.ogprules.rules.reasoning;

import java.math.BigInteger;
import org.immutables.value.Value;

/**
 * An exact fraction of any size and sign, in lowest terms.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Fraction permits ImmutableFraction {

    Fraction() {}

    /**
     * A fraction.
     *
     * @param numerator the numerator
     * @param denominator 1 or more
     * @return the fraction in lowest terms
     * @throws IllegalArgumentException if the denominator is below 1
     */
    public static Fraction of(long numerator, long denominator) {
        if (denominator < 1) {
            throw new IllegalArgumentException("denominator " + denominator + ": expected 1 or more");
        }
        long divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValueExact();
        return ImmutableFraction.of(numerator / divisor, denominator / divisor);
    }

    /** {@return the numerator in lowest terms: negative if the fraction is} */
    public abstract long getNumerator();

    /** {@return the denominator in lowest terms: 1 or more} */
    public abstract long getDenominator();

    /** {@return the fraction as text, such as {@code 7/3} or {@code -2}} */
    @Override
    public final String toString() {
        return getDenominator() == 1 ? String.valueOf(getNumerator()) : getNumerator() + "/" + getDenominator();
    }
}

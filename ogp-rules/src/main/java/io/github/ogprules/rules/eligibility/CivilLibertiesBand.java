package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.eligibility.CivilLiberties;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.immutables.value.Value;

/**
 * A band of EIU civil liberties scores and the points it gives.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class CivilLibertiesBand permits ImmutableCivilLibertiesBand {

    CivilLibertiesBand() {}

    /**
     * A band.
     *
     * @param lowerBound the score at which the band begins, 0 to 10
     * @param points whole points, 0 or more
     * @return the band
     * @throws IllegalArgumentException if the score is not from 0 to 10 with at most
     *     {@value CivilLiberties#MAXIMUM_DECIMALS} decimals, or the points are below 0
     */
    public static CivilLibertiesBand of(BigDecimal lowerBound, int points) {
        return ImmutableCivilLibertiesBand.of(lowerBound, points);
    }

    /** A band as it is printed; throws an IllegalArgumentException for another text. */
    static CivilLibertiesBand parse(String text) {
        String[] pointsAndBound = text.split(" from ", -1);
        if (pointsAndBound.length != 2) {
            throw new IllegalArgumentException("band " + text + ": expected points and a score, such as 3 from 5");
        }
        return of(new BigDecimal(pointsAndBound[1]), Integer.parseInt(pointsAndBound[0]));
    }

    /** {@return the score at which the band begins; the {@link Boundary} says whether it belongs to it: 0 to 10} */
    public abstract BigDecimal getLowerBound();

    /** {@return the points for a score in this band: whole points, 0 or more} */
    public abstract int getPoints();

    /**
     * Refuses a bound that no score has, and points below 0, and brings equal bands to one form.
     *
     * @return this band, or an equal one whose bound has no trailing zeros
     */
    @Value.Check
    CivilLibertiesBand check() {
        BigDecimal bound = getLowerBound();
        // First: a scale of millions would take as many digits to compare and to print.
        if (Math.abs((long) bound.scale()) > CivilLiberties.MAXIMUM_DECIMALS) {
            throw new IllegalArgumentException("band from " + bound + ": expected 0 to 10 with at most "
                    + CivilLiberties.MAXIMUM_DECIMALS + " decimals");
        }
        if (bound.signum() < 0 || bound.compareTo(BigDecimal.TEN) > 0) {
            throw new IllegalArgumentException("band from " + bound.toPlainString() + ": expected 0 to 10");
        }
        if (getPoints() < 0) {
            throw new IllegalArgumentException("band with " + getPoints() + " points: expected 0 or more");
        }
        int scale = Math.max(0, bound.stripTrailingZeros().scale());
        return bound.scale() == scale ? this : of(bound.setScale(scale, RoundingMode.UNNECESSARY), getPoints());
    }

    /** {@return the band in words, such as {@code 3 from 5}} */
    @Override
    public final String toString() {
        return getPoints() + " from " + getLowerBound().toPlainString();
    }
}

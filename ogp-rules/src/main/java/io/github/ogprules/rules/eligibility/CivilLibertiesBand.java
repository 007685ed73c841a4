package io.github.ogprules.rules.eligibility;

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
     * @param points whole points
     * @return the band
     */
    public static CivilLibertiesBand of(BigDecimal lowerBound, int points) {
        return ImmutableCivilLibertiesBand.of(lowerBound, points);
    }

    /**
     * The score at which the band begins; the {@link Boundary} says whether it belongs to it.
     *
     * @return 0 to 10
     */
    @Value.Parameter
    public abstract BigDecimal getLowerBound();

    /**
     * The points for a score in this band.
     *
     * @return whole points
     */
    @Value.Parameter
    public abstract int getPoints();

    /**
     * Brings equal bands to one form.
     *
     * @return this band, or an equal one whose bound has no trailing zeros
     */
    @Value.Check
    CivilLibertiesBand check() {
        int scale = Math.max(0, getLowerBound().stripTrailingZeros().scale());
        return getLowerBound().scale() == scale
                ? this
                : of(getLowerBound().setScale(scale, RoundingMode.UNNECESSARY), getPoints());
    }

    /**
     * The band in words.
     *
     * @return such as {@code 3 from 5}
     */
    @Override
    public final String toString() {
        return getPoints() + " from " + getLowerBound().toPlainString();
    }
}

package io.github.ogprules.rules.eligibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The points of a country: exact, or between two bounds that what is unknown leaves open.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface EligibilityScore permits ImmutableEligibilityScore {

    /** {@return the fewest points that the country can have: whole points, 0 to the base} */
    int getMinPoints();

    /** {@return the most points that the country can have: whole points, {@link #getMinPoints()} to the base} */
    int getMaxPoints();

    /** {@return the possible points of all criteria that are assessed: OGP's base: 16 for four criteria, 12 for three} */
    int getBase();

    /** {@return the points needed to be eligible: whole points: 12 of 16, 9 of 12} */
    int getNeeded();

    /**
     * {@return how the percentage is rounded for display; the verdict never depends on it: the rounding of {@link #getPercent()}}
     */
    RoundingMode getPercentRounding();

    /** {@return whether nothing unknown is left in the points: true if the bounds are equal} */
    default boolean isExact() {
        return getMinPoints() == getMaxPoints();
    }

    /**
     * {@return the points that are missing even if everything unknown turns out best: whole points, 0 if the needed points can be
     * reached}
     */
    default int getMinShortfall() {
        return Math.max(0, getNeeded() - getMaxPoints());
    }

    /**
     * {@return the points that are missing if everything unknown turns out worst; for exact points simply the shortfall: whole
     * points, 0 if the needed points are reached}
     */
    default int getMaxShortfall() {
        return Math.max(0, getNeeded() - getMinPoints());
    }

    /**
     * {@return the points as a percentage of the base, as OGP prints it: 11 of 16 are 69: whole percent, 0 to 100; empty if the
     * points are not exact or no criterion is assessed}
     */
    default OptionalInt getPercent() {
        Optional<BigDecimal> percent = findPercent(0);
        return percent.isPresent() ? OptionalInt.of(percent.get().intValueExact()) : OptionalInt.empty();
    }

    /**
     * The points as a percentage of the base with decimals: OGP's note on the scores of 2014 prints one, 11 of 16 as 68.8.
     *
     * @param decimals the number of decimals, 0 or more
     * @return 0 to 100 with so many decimals; empty if the points are not exact or no criterion is assessed
     * @throws IllegalArgumentException if the number of decimals is negative
     * @see <a href="https://mediarightsagenda.org/nigeria-now-eligible-to-join-the-open-government-partnership/">The scores of 2014
     *     with one decimal</a>
     */
    default Optional<BigDecimal> findPercent(int decimals) {
        if (decimals < 0) {
            throw new IllegalArgumentException("decimals " + decimals + ": expected 0 or more");
        }
        if (!isExact() || getBase() == 0) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(100L * getMinPoints())
                .divide(BigDecimal.valueOf(getBase()), decimals, getPercentRounding()));
    }

    /** Refuses points beyond the base, and a rounding that most scores do not allow. */
    @Value.Check
    default void check() {
        EligibilityDecisionCheck.check(this);
    }

    /** {@return the points in words, such as {@code 15 of 16 points, 12 needed} or {@code 11 to 15 of 16 points, 12 needed}} */
    default String summary() {
        return (isExact() ? "" : getMinPoints() + " to ") + getMaxPoints() + " of " + getBase() + " points, "
                + getNeeded() + " needed";
    }
}

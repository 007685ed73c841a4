package io.github.ogprules.rules.committee;

import org.immutables.value.Value;

/**
 * How many of the government seats an electoral region has at least and at most.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class RegionalLimit permits ImmutableRegionalLimit {

    RegionalLimit() {}

    /**
     * A limit.
     *
     * @param region the electoral region
     * @param min the fewest seats, 0 or more
     * @param max the most seats
     * @return the limit
     * @throws IllegalArgumentException if the fewest are negative or above the most
     */
    public static RegionalLimit of(ElectoralRegion region, int min, int max) {
        return ImmutableRegionalLimit.of(region, CountRange.of(min, max));
    }

    /**
     * The electoral region.
     *
     * @return the region
     */
    @Value.Parameter
    public abstract ElectoralRegion getRegion();

    /**
     * Its seats.
     *
     * @return the fewest and the most
     */
    @Value.Parameter
    public abstract CountRange getSeats();

    final int min() {
        return getSeats().getMin();
    }

    final int max() {
        return getSeats().getMax().orElse(Integer.MAX_VALUE);
    }

    /**
     * The limit in words.
     *
     * @return such as {@code Africa 1 to 4}
     */
    @Override
    public final String toString() {
        return getRegion().getLabel() + " " + getSeats();
    }
}

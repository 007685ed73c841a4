package io.github.ogprules.model.eligibility;

import org.immutables.value.Value;

/**
 * The points that OGP published for one criterion, where what was observed is not at hand.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/resources/eligibility-criteria">Each criterion is worth 0 to 4
 *     points</a>
 */
@Value.Immutable
public sealed interface PublishedPoints
        extends FiscalTransparency, AccessToInformation, AssetDisclosure, CitizenEngagement
        permits ImmutablePublishedPoints {

    /** The most points that OGP gives for a criterion. */
    int MAXIMUM = 4;

    /**
     * Points as published.
     *
     * @param points whole points, 0 to 4
     * @return the evidence
     * @throws IllegalArgumentException if the points are out of bounds
     */
    static PublishedPoints of(int points) {
        return ImmutablePublishedPoints.of(points);
    }

    /** {@return whole points, 0 to 4} */
    @Value.Parameter
    int getPoints();

    /** Refuses points that no criterion can have. */
    @Value.Check
    default void check() {
        if (getPoints() < 0 || getPoints() > MAXIMUM) {
            throw new IllegalArgumentException(
                    "points " + getPoints() + ": a criterion has 0 to " + MAXIMUM + " points");
        }
    }
}

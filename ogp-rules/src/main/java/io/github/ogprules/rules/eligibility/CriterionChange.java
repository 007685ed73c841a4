package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.eligibility.EligibilityCriterion;
import java.util.OptionalInt;

/**
 * How the points of a country on a criterion changed from a score to the next.
 *
 * <p>Immutable and thread-safe.
 *
 * @param criterion the criterion
 * @param before what was found before
 * @param after what was found after it
 * @param cause why the points are not the same; of bounds, why the bounds are not
 */
public record CriterionChange(
        EligibilityCriterion criterion, EligibilityFinding before, EligibilityFinding after, ChangeCause cause) {

    /** {@return the difference in points, -4 to 4; empty if one of the two is not assessed or not known to the point} */
    public OptionalInt findDifference() {
        return isKnown(before) && isKnown(after)
                ? OptionalInt.of(after.getMinPoints() - before.getMinPoints())
                : OptionalInt.empty();
    }

    private static boolean isKnown(EligibilityFinding finding) {
        return finding.getMinPoints() == finding.getMaxPoints() && finding.getPossiblePoints() > 0;
    }
}

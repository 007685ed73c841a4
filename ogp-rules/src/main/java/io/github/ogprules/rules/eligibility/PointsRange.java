package io.github.ogprules.rules.eligibility;

/**
 * The fewest and the most points of one criterion, packed into one number so that a verdict allocates nothing; the sum of
 * such numbers is that of several criteria, with the number of those that are assessed.
 */
final class PointsRange {

    /** No points and no possible points. */
    static final int NOT_ASSESSED = 0;

    /** The largest number of points that fits: those of four criteria, each with as many as the rules allow. */
    private static final int MASK = 0xfff;

    private static final int MAXIMUM_AT = 12;
    private static final int ASSESSED_AT = 24;
    private static final int ASSESSED = 1 << ASSESSED_AT;

    private PointsRange() {}

    static int of(int min, int max) {
        return ASSESSED | max << MAXIMUM_AT | min;
    }

    static int of(EligibilityFinding finding) {
        return finding.getPossiblePoints() == 0 ? NOT_ASSESSED : of(finding.getMinPoints(), finding.getMaxPoints());
    }

    static int exactly(int points) {
        return of(points, points);
    }

    static int min(int range) {
        return range & MASK;
    }

    static int max(int range) {
        return range >> MAXIMUM_AT & MASK;
    }

    /** How many criteria count towards the possible points. */
    static int assessed(int range) {
        return range >> ASSESSED_AT;
    }
}

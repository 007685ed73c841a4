package io.github.ogprules.rules.eligibility;

/** The fewest and the most points of one criterion, packed into one number so that a verdict allocates nothing. */
final class PointsRange {

    /** No points and no possible points. */
    static final int NOT_ASSESSED = 0;

    private static final int ASSESSED = 1 << 16;

    private PointsRange() {}

    static int of(int min, int max) {
        return ASSESSED | max << 8 | min;
    }

    static int exactly(int points) {
        return of(points, points);
    }

    static int min(int range) {
        return range & 0xff;
    }

    static int max(int range) {
        return range >> 8 & 0xff;
    }

    /** 1 if the criterion counts towards the possible points, else 0. */
    static int assessed(int range) {
        return range >> 16;
    }
}

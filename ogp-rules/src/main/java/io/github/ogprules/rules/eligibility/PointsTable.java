package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.Observation;

/** The range of points for every combination of two or three facts that are true, false or unknown. */
final class PointsTable {

    private static final Observation<Boolean> TRUE = Observation.known(true);
    private static final Observation<Boolean> FALSE = Observation.known(false);

    private static final int UNKNOWN = 2;
    private static final int STATES = 3;

    private final int[] ranges;

    private PointsTable(ThreeFacts points) {
        ranges = new int[STATES * STATES * STATES];
        for (int first = 0; first < STATES; first++) {
            for (int second = 0; second < STATES; second++) {
                for (int third = 0; third < STATES; third++) {
                    ranges[index(first, second, third)] = range(points, first, second, third);
                }
            }
        }
    }

    static PointsTable ofTwo(TwoFacts points) {
        return new PointsTable((first, second, third) -> points.of(first, second));
    }

    static PointsTable ofThree(ThreeFacts points) {
        return new PointsTable(points);
    }

    int points(Observation<Boolean> first, Observation<Boolean> second) {
        return ranges[index(state(first), state(second), 0)];
    }

    int points(Observation<Boolean> first, Observation<Boolean> second, Observation<Boolean> third) {
        return ranges[index(state(first), state(second), state(third))];
    }

    private static int range(ThreeFacts points, int first, int second, int third) {
        int min = Integer.MAX_VALUE;
        int max = Integer.MIN_VALUE;
        for (int completion = 0; completion < 8; completion++) {
            boolean a = (completion & 1) != 0;
            boolean b = (completion & 2) != 0;
            boolean c = (completion & 4) != 0;
            if (agrees(first, a) && agrees(second, b) && agrees(third, c)) {
                int value = points.of(a, b, c);
                min = Math.min(min, value);
                max = Math.max(max, value);
            }
        }
        return PointsRange.of(min, max);
    }

    private static boolean agrees(int state, boolean value) {
        return state == UNKNOWN || (state == 1) == value;
    }

    /** There is but one observation of each Boolean, so that the reference tells them apart and nothing has to be read. */
    private static int state(Observation<Boolean> fact) {
        if (fact == TRUE) {
            return 1;
        }
        return fact == FALSE ? 0 : UNKNOWN;
    }

    private static int index(int first, int second, int third) {
        return (first * STATES + second) * STATES + third;
    }

    /** The points for two facts. */
    interface TwoFacts {
        int of(boolean first, boolean second);
    }

    /** The points for three facts. */
    interface ThreeFacts {
        int of(boolean first, boolean second, boolean third);
    }
}

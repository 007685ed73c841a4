package io.github.ogprules.rules.committee;

import java.util.ArrayList;
import java.util.List;

/** All ways to share out things that are alike. */
final class Shares {

    private Shares() {}

    /**
     * Every way to share out things among places.
     *
     * @param things how many
     * @param places the places that may get some, each below {@code size}
     * @param size how many places there are in all
     * @return for each way how many every place gets
     */
    static List<int[]> of(int things, List<Integer> places, int size) {
        List<int[]> ways = new ArrayList<>();
        add(ways, new int[size], things, places, 0);
        return ways;
    }

    private static void add(List<int[]> ways, int[] way, int left, List<Integer> places, int next) {
        if (left == 0) {
            ways.add(way.clone());
        } else if (next < places.size()) {
            int place = places.get(next);
            for (int here = left; here >= 0; here--) {
                way[place] += here;
                add(ways, way, left - here, places, next + 1);
                way[place] -= here;
            }
        }
    }

    static int[] sum(int[] one, int[] other) {
        int[] sum = one.clone();
        for (int place = 0; place < sum.length; place++) {
            sum[place] += other[place];
        }
        return sum;
    }
}

package io.github.ogprules.rules.committee;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

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

    /** The ways that differ in what counts: of each region no more than its limit. */
    static List<int[]> distinct(List<int[]> ways, List<RegionalLimit> limits, ToIntFunction<RegionalLimit> limit) {
        Map<List<Integer>, int[]> distinct = new LinkedHashMap<>();
        for (int[] way : ways) {
            int[] counted = way.clone();
            for (int region = 0; region < counted.length; region++) {
                counted[region] = Math.min(counted[region], limit.applyAsInt(limits.get(region)));
            }
            distinct.putIfAbsent(IntStream.of(counted).boxed().toList(), counted);
        }
        return List.copyOf(distinct.values());
    }

    static int[] sum(int[] one, int[] other) {
        int[] sum = one.clone();
        for (int place = 0; place < sum.length; place++) {
            sum[place] += other[place];
        }
        return sum;
    }
}

package io.github.ogprules.rules.committee;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The most even way to fill seats with candidates of several groups and regions.
 *
 * <p>Starts with any way that keeps the regional limits, and as long as one group has at least two members more than another,
 * passes a seat from the one to the other if it can be passed on: a candidate goes out in one region and another comes in there,
 * whose group gives up a candidate in yet another region, and so on; or one region gives a seat to another. When no seat can be
 * passed on any more, no other way is more even by any measure: the sizes that can be reached are the integral points of a
 * base-polyhedron, on which such a local optimum is a global one for every symmetric convex function.
 *
 * @see <a href="https://link.springer.com/article/10.1007/s10107-021-01711-5">A. Frank, K. Murota: Decreasing minimization on
 *     M-convex sets: algorithms and applications</a>
 */
final class EvenSeats {

    private final int[][] available;
    private final int[][] chosen;
    private final int[] sizes;
    private final int[] needed;
    private final int[] room;
    private final int[] taken;

    private EvenSeats(int[][] available, int[] sizes, int[] needed, int[] room) {
        this.available = available;
        this.chosen = new int[available.length][sizes.length];
        this.sizes = sizes.clone();
        this.needed = needed;
        this.room = room;
        this.taken = new int[available.length];
    }

    /**
     * The sizes of the groups in the most even way.
     *
     * @param available how many candidates there are in each region of each group
     * @param sizes the size of each group without them
     * @param needed how many seats each region needs
     * @param room how many seats each region has room for
     * @param seats how many seats there are
     * @return the sizes from small to large, or empty if there is no way
     */
    static Optional<List<Integer>> sizes(int[][] available, int[] sizes, int[] needed, int[] room, int seats) {
        EvenSeats even = new EvenSeats(available, sizes, needed, room);
        if (!even.fill(seats)) {
            return Optional.empty();
        }
        while (even.passSeat()) {
            // Each pass makes the sizes more even, and there are but so many.
        }
        return Optional.of(IntStream.of(even.sizes).sorted().boxed().toList());
    }

    /** First what each region needs, then what it has room for. */
    private boolean fill(int seats) {
        int left = seats;
        for (int region = 0; region < available.length; region++) {
            if (needed[region]
                    > Math.min(room[region], IntStream.of(available[region]).sum())) {
                return false;
            }
            left -= take(region, needed[region]);
        }
        for (int region = 0; region < available.length && left > 0; region++) {
            left -= take(region, Math.min(left, room[region] - taken[region]));
        }
        return left == 0;
    }

    private int take(int region, int most) {
        int before = taken[region];
        for (int group = 0; group < sizes.length; group++) {
            int number = Math.min(most - (taken[region] - before), available[region][group] - chosen[region][group]);
            chosen[region][group] += number;
            sizes[group] += number;
            taken[region] += number;
        }
        return taken[region] - before;
    }

    private boolean passSeat() {
        for (int from = 0; from < sizes.length; from++) {
            for (int to = 0; to < sizes.length; to++) {
                if (sizes[from] >= sizes[to] + 2 && passSeat(from, to)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Finds the shortest way to pass a seat on, over groups, regions and the seats that no region needs, and passes it. */
    private boolean passSeat(int from, int to) {
        int nodes = sizes.length + available.length + 1;
        int[] previous = new int[nodes];
        Arrays.fill(previous, -1);
        previous[from] = from;
        Deque<Integer> reached = new ArrayDeque<>(List.of(from));
        while (previous[to] < 0 && !reached.isEmpty()) {
            int node = reached.remove();
            for (int next = 0; next < nodes; next++) {
                if (previous[next] < 0 && canPass(node, next)) {
                    previous[next] = node;
                    reached.add(next);
                }
            }
        }
        if (previous[to] < 0) {
            return false;
        }
        for (int node = to; node != from; node = previous[node]) {
            pass(previous[node], node);
        }
        return true;
    }

    private boolean canPass(int from, int to) {
        int free = sizes.length + available.length;
        if (isGroup(from)) {
            return isRegion(to) && chosen[region(to)][from] > 0;
        }
        if (isRegion(from)) {
            int region = region(from);
            return to == free
                    ? taken[region] > needed[region]
                    : isGroup(to) && chosen[region][to] < available[region][to];
        }
        return isRegion(to) && taken[region(to)] < room[region(to)];
    }

    private void pass(int from, int to) {
        if (isGroup(from)) {
            chosen[region(to)][from]--;
            taken[region(to)]--;
            sizes[from]--;
        } else if (isGroup(to)) {
            chosen[region(from)][to]++;
            taken[region(from)]++;
            sizes[to]++;
        }
    }

    private boolean isGroup(int node) {
        return node < sizes.length;
    }

    private boolean isRegion(int node) {
        return !isGroup(node) && node < sizes.length + available.length;
    }

    private int region(int node) {
        return node - sizes.length;
    }
}

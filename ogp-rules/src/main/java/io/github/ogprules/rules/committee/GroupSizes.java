package io.github.ogprules.rules.committee;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sizes of groups, and how many members may belong to any of them.
 *
 * @param sizes the size of each group that counts
 * @param unknown how many members are of unknown group
 * @param openEnded whether such a member may belong to a group of its own
 */
record GroupSizes(List<Integer> sizes, int unknown, boolean openEnded) {

    /**
     * For each number of new groups that members of unknown group may make, the most uneven sizes: all others of them in the
     * largest group. No other sizes are less even, as these can be reached from them by moving members to larger groups.
     */
    Stream<List<Integer>> mostUneven() {
        return withNewGroups().map(start -> filled(start, Collections.max(start)));
    }

    /** For each number of new groups the most even sizes: each of the others in what is then the smallest group. */
    Stream<List<Integer>> mostEven() {
        return withNewGroups().map(start -> filled(start, -1));
    }

    private Stream<List<Integer>> withNewGroups() {
        return IntStream.rangeClosed(0, openEnded ? unknown : 0)
                .mapToObj(groups -> Stream.concat(sizes.stream(), Collections.nCopies(groups, 1).stream())
                        .toList())
                .filter(start -> !start.isEmpty());
    }

    /** Puts the members that are left into the smallest group one by one, or all into a group of the given size. */
    private List<Integer> filled(List<Integer> start, int size) {
        List<Integer> filled = new ArrayList<>(start);
        int left = total() - start.stream().mapToInt(Integer::intValue).sum();
        if (size >= 0) {
            filled.set(filled.indexOf(size), size + left);
            return filled;
        }
        for (int member = 0; member < left; member++) {
            int smallest = Collections.min(filled);
            filled.set(filled.indexOf(smallest), smallest + 1);
        }
        return filled;
    }

    int total() {
        return sizes.stream().mapToInt(Integer::intValue).sum() + unknown;
    }
}

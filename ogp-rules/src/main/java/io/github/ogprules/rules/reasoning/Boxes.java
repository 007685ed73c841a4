package io.github.ogprules.rules.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Covers situations with boxes, each all combinations of some levels of every axis: around a situation that is not covered yet, the
 * box grows on each axis as far as it can, in every order of the axes, and the one that covers most is taken.
 */
final class Boxes<I> {

    private final Space<I> space;
    private final BitSet codes;
    private final List<List<Integer>> orders;

    Boxes(Space<I> space, BitSet codes) {
        this.space = space;
        this.codes = codes;
        this.orders = orders(IntStream.range(0, space.getAxes().size()).boxed().toList());
    }

    private static List<List<Integer>> orders(List<Integer> axes) {
        if (axes.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (Integer first : axes) {
            List<Integer> others =
                    axes.stream().filter(axis -> !axis.equals(first)).toList();
            for (List<Integer> rest : orders(others)) {
                List<Integer> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }

    /** Boxes that have all of the situations and no others. */
    List<int[]> cover() {
        List<int[]> boxes = new ArrayList<>();
        BitSet left = (BitSet) codes.clone();
        while (!left.isEmpty()) {
            int[] largest = largest(left.nextSetBit(0), left);
            boxes.add(largest);
            space.completions(largest).forEach(left::clear);
        }
        return boxes;
    }

    private int[] largest(int code, BitSet left) {
        int[] largest = null;
        long most = -1;
        for (List<Integer> order : orders) {
            int[] box = grown(code, order);
            long covered = space.completions(box).filter(left::get).count();
            if (covered > most) {
                most = covered;
                largest = box;
            }
        }
        return largest == null ? new int[0] : largest;
    }

    private int[] grown(int code, List<Integer> order) {
        int[] box = IntStream.range(0, space.getAxes().size())
                .map(axis -> 1 << space.levelOf(code, axis))
                .toArray();
        for (int axis : order) {
            for (int level = 0; level < space.getAxes().get(axis).getLevels().size(); level++) {
                int[] larger = box.clone();
                larger[axis] |= 1 << level;
                if (space.completions(larger).allMatch(codes::get)) {
                    box = larger;
                }
            }
        }
        return box;
    }
}

package io.github.ogprules.rules.reasoning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Covers situations with boxes, each all combinations of some levels of every axis: around every situation boxes grow on each axis as
 * far as they can, in every order of the axes, and the one that covers most that is not covered yet is taken.
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
        List<BitSet> largest = largest();
        List<BitSet> chosen = new ArrayList<>();
        BitSet left = (BitSet) codes.clone();
        while (!left.isEmpty()) {
            BitSet next = largest.stream()
                    .max(Comparator.comparingInt(box -> common(box, left)))
                    .orElseThrow();
            chosen.add(next);
            left.andNot(next);
        }
        return withoutRedundant(chosen).stream().map(this::box).toList();
    }

    /** Every box that grows from a situation, by its situations. */
    private List<BitSet> largest() {
        Set<BitSet> found = new LinkedHashSet<>();
        codes.stream()
                .forEach(code -> orders.forEach(order -> {
                    BitSet box = new BitSet();
                    space.completions(grown(code, order)).forEach(box::set);
                    found.add(box);
                }));
        return List.copyOf(found);
    }

    private static int common(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }

    /** Those that have a situation that none of the others has, the last ones tried first. */
    private static List<BitSet> withoutRedundant(List<BitSet> boxes) {
        List<BitSet> needed = new ArrayList<>(boxes);
        for (int place = needed.size() - 1; place >= 0; place--) {
            BitSet own = (BitSet) needed.get(place).clone();
            for (int other = 0; other < needed.size(); other++) {
                if (other != place) {
                    own.andNot(needed.get(other));
                }
            }
            if (own.isEmpty()) {
                needed.remove(place);
            }
        }
        return needed;
    }

    private int[] box(BitSet situations) {
        int[] box = new int[space.getAxes().size()];
        situations.stream().forEach(code -> Arrays.setAll(box, axis -> box[axis] | 1 << space.levelOf(code, axis)));
        return box;
    }

    private int[] grown(int code, List<Integer> order) {
        int[] box = IntStream.range(0, space.getAxes().size())
                .map(axis -> 1 << space.levelOf(code, axis))
                .toArray();
        for (int axis : order) {
            for (int level = 0; level < space.getAxes().get(axis).getLevels().size(); level++) {
                int[] more = box.clone();
                more[axis] = 1 << level;
                if (space.allMatch(more, codes::get)) {
                    box[axis] |= 1 << level;
                }
            }
        }
        return box;
    }
}

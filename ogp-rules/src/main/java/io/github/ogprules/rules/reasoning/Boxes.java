package io.github.ogprules.rules.reasoning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Covers situations with boxes, each all combinations of some levels of every axis: around every situation boxes grow on each axis as
 * far as they can, in every order of the axes, and the one that covers most that is not covered yet is taken. Levels that make no
 * difference to which situations are to be covered are taken as one.
 */
final class Boxes<I> {

    private final Space<I> space;
    private final BitSet codes;

    /** By axis and level, the levels that are taken as one with it, one bit each. */
    private final int[][] alike;

    /** The axes on which levels make a difference, one bit each. */
    private final int axes;

    Boxes(Space<I> space, BitSet codes) {
        this.space = space;
        this.codes = codes;
        this.alike =
                IntStream.range(0, space.getAxes().size()).mapToObj(this::alike).toArray(int[][]::new);
        this.axes = IntStream.range(0, alike.length)
                .filter(axis -> Integer.bitCount(alike[axis][0]) < alike[axis].length)
                .map(axis -> 1 << axis)
                .sum();
    }

    private int[] alike(int axis) {
        List<BitSet> situations = new ArrayList<>();
        space.getAxes().get(axis).getLevels().forEach(level -> situations.add(new BitSet()));
        codes.stream().forEach(code -> {
            int level = space.levelOf(code, axis);
            situations.get(level).set(code - level * space.weight(axis));
        });
        return situations.stream()
                .mapToInt(same -> IntStream.range(0, situations.size())
                        .filter(level -> situations.get(level).equals(same))
                        .map(level -> 1 << level)
                        .sum())
                .toArray();
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

    private boolean isFirstOfAlike(int code) {
        return IntStream.range(0, alike.length).allMatch(axis -> isFirstOfAlike(axis, space.levelOf(code, axis)));
    }

    private boolean isFirstOfAlike(int axis, int level) {
        return Integer.numberOfTrailingZeros(alike[axis][level]) == level;
    }

    /** Every box that grows from a situation, by its situations. */
    private List<BitSet> largest() {
        Set<Growth> seen = new HashSet<>();
        Set<List<Integer>> found = new LinkedHashSet<>();
        codes.stream().filter(this::isFirstOfAlike).forEach(code -> {
            List<Integer> box = IntStream.range(0, alike.length)
                    .map(axis -> 1 << space.levelOf(code, axis))
                    .boxed()
                    .toList();
            grow(new Growth(box, axes), seen, found);
        });
        return found.stream()
                .map(box -> {
                    BitSet all = new BitSet();
                    space.completions(withAlike(box)).forEach(all::set);
                    return all;
                })
                .toList();
    }

    /**
     * A box on its way.
     *
     * @param box its levels by axis, one bit each
     * @param left the axes on which it has not grown yet, one bit each
     */
    private record Growth(List<Integer> box, int left) {}

    private void grow(Growth growth, Set<Growth> seen, Set<List<Integer>> found) {
        if (!seen.add(growth)) {
            return;
        }
        if (growth.left() == 0) {
            found.add(growth.box());
        }
        Axis.places(growth.left())
                .forEach(axis ->
                        grow(new Growth(grown(growth.box(), axis), growth.left() & ~(1 << axis)), seen, found));
    }

    private List<Integer> grown(List<Integer> box, int axis) {
        List<Integer> grown = new ArrayList<>(box);
        int[] more = levels(box);
        for (int level = 0; level < alike[axis].length; level++) {
            more[axis] = 1 << level;
            if (isFirstOfAlike(axis, level) && space.allMatch(more, codes::get)) {
                grown.set(axis, grown.get(axis) | 1 << level);
            }
        }
        return grown;
    }

    private static int[] levels(List<Integer> box) {
        return box.stream().mapToInt(levels -> levels).toArray();
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

    /** The levels of a box by axis, with those that are taken as one. */
    private int[] withAlike(List<Integer> box) {
        return IntStream.range(0, alike.length)
                .map(axis -> Axis.places(box.get(axis))
                        .map(level -> alike[axis][level])
                        .sum())
                .toArray();
    }

    private int[] box(BitSet situations) {
        int[] box = new int[alike.length];
        situations.stream().forEach(code -> Arrays.setAll(box, axis -> box[axis] | 1 << space.levelOf(code, axis)));
        return box;
    }
}

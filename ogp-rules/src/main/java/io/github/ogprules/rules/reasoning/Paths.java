package io.github.ogprules.rules.reasoning;

import io.github.ogprules.model.CodeList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds every smallest set of changes: all sets are tried, those with fewer steps first, but for those that contain a found one. */
final class Paths<I, V extends Enum<V> & CodeList> {

    private final VerdictTable<I, V> table;
    private final Space<I> space;

    Paths(VerdictTable<I, V> table) {
        this.table = table;
        this.space = table.getSpace();
    }

    /** Every smallest set of moves after which a verdict is certain; one with no move if it is so already. */
    List<List<Move>> find(int[] possible, Predicate<V> wanted, Predicate<Move> allowed) {
        List<List<Move>> moves = new ArrayList<>();
        for (int axis = 0; axis < possible.length; axis++) {
            // That of none last, so that of equally small sets those that begin with the first axes come first.
            moves.add(Stream.concat(
                            Move.all(axis, space.getAxes().get(axis), possible[axis]).stream()
                                    .filter(allowed),
                            Stream.of(Move.none(axis, possible[axis])))
                    .toList());
        }
        SortedMap<Integer, List<Move[]>> bySize = new TreeMap<>();
        addSets(moves, new Move[possible.length], 0, 0, bySize);
        List<Move[]> found = new ArrayList<>();
        int[] to = new int[possible.length];
        for (List<Move[]> sets : bySize.values()) {
            for (Move[] set : sets) {
                Arrays.setAll(to, axis -> set[axis].to());
                if (!containsAny(set, found) && table.isCertain(to, wanted)) {
                    found.add(set);
                }
            }
        }
        return found.stream().map(List::of).toList();
    }

    /** Every set of one move for each axis, by the number of their steps. */
    private static void addSets(
            List<List<Move>> moves, Move[] begun, int axis, int size, SortedMap<Integer, List<Move[]>> bySize) {
        if (axis == begun.length) {
            bySize.computeIfAbsent(size, unused -> new ArrayList<>()).add(begun.clone());
            return;
        }
        for (Move move : moves.get(axis)) {
            begun[axis] = move;
            addSets(moves, begun, axis + 1, size + move.size(), bySize);
        }
    }

    private static boolean containsAny(Move[] set, List<Move[]> found) {
        for (Move[] smaller : found) {
            int axis = 0;
            while (axis < set.length && set[axis].contains(smaller[axis])) {
                axis++;
            }
            if (axis == set.length) {
                return true;
            }
        }
        return false;
    }
}

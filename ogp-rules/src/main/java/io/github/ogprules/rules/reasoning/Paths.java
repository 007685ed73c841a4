package io.github.ogprules.rules.reasoning;

import io.github.ogprules.model.CodeList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
        List<List<Move>> candidates = List.of(List.of());
        for (int axis = 0; axis < possible.length; axis++) {
            // Last, so that of equally small sets those that begin with the first axes come first.
            List<Move> moves = Stream.concat(
                            Move.all(axis, space.getAxes().get(axis), possible[axis]).stream()
                                    .filter(allowed),
                            Stream.of(Move.none(axis, possible[axis])))
                    .toList();
            candidates = candidates.stream()
                    .flatMap(start -> moves.stream()
                            .map(move -> Stream.concat(start.stream(), Stream.of(move))
                                    .toList()))
                    .toList();
        }
        List<List<Move>> found = new ArrayList<>();
        for (List<Move> candidate : bySize(candidates)) {
            if (found.stream().noneMatch(smaller -> contains(candidate, smaller))
                    && table.isCertain(candidate.stream().mapToInt(Move::to).toArray(), wanted)) {
                found.add(candidate);
            }
        }
        return found;
    }

    private static List<List<Move>> bySize(List<List<Move>> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingInt(
                        moves -> moves.stream().mapToInt(Move::size).sum()))
                .toList();
    }

    private static boolean contains(List<Move> moves, List<Move> smaller) {
        return IntStream.range(0, moves.size()).allMatch(axis -> moves.get(axis).contains(smaller.get(axis)));
    }
}

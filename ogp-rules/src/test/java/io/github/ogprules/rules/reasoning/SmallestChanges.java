package io.github.ogprules.rules.reasoning;

import io.github.ogprules.model.CodeList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The smallest sets of changes from a situation to a verdict, by trying every other situation with the same axes assessed. */
public final class SmallestChanges {

    private SmallestChanges() {}

    /** Each set in words. */
    public static <I, V extends Enum<V> & CodeList> Set<String> of(VerdictTable<I, V> table, int code, V wanted) {
        Space<I> space = table.getSpace();
        List<Integer> targets = IntStream.range(0, space.size())
                .filter(target -> table.verdict(target) == wanted)
                .filter(target -> isSameAssessed(space, code, target))
                .boxed()
                .sorted(Comparator.comparingInt(target -> Long.bitCount(toggled(space, code, target))))
                .toList();
        List<Integer> smallest = new ArrayList<>();
        for (int target : targets) {
            long all = toggled(space, code, target);
            if (smallest.stream().noneMatch(one -> (all & toggled(space, code, one)) == toggled(space, code, one))) {
                smallest.add(target);
            }
        }
        return smallest.stream().map(target -> words(space, code, target)).collect(Collectors.toSet());
    }

    /** A path in the same words. */
    public static String words(Path path) {
        return path.getChanges().stream()
                .map(change -> change.getAxis() + " " + change.getFrom() + " " + change.getTo())
                .collect(Collectors.joining(";"));
    }

    private static boolean isSameAssessed(Space<?> space, int one, int other) {
        return levels(space, one).stream()
                .map(Level::isNotAssessed)
                .toList()
                .equals(levels(space, other).stream().map(Level::isNotAssessed).toList());
    }

    private static List<Level> levels(Space<?> space, int code) {
        List<Level> levels = new ArrayList<>();
        int rest = code;
        for (Axis<?> axis : space.getAxes()) {
            levels.add(axis.getLevels().get(rest % axis.getLevels().size()));
            rest /= axis.getLevels().size();
        }
        return levels;
    }

    private static long toggled(Space<?> space, int one, int other) {
        long toggled = 0;
        List<Level> from = levels(space, one);
        List<Level> to = levels(space, other);
        for (int axis = 0; axis < from.size(); axis++) {
            toggled = toggled << 12 | (from.get(axis).bits() ^ to.get(axis).bits());
        }
        return toggled;
    }

    private static String words(Space<?> space, int one, int other) {
        List<Level> from = levels(space, one);
        List<Level> to = levels(space, other);
        return IntStream.range(0, from.size())
                .filter(axis -> !from.get(axis).equals(to.get(axis)))
                .mapToObj(axis -> space.getAxes().get(axis).getName() + " "
                        + from.get(axis).getLabel() + " " + to.get(axis).getLabel())
                .collect(Collectors.joining(";"));
    }
}

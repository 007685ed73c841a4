package io.github.ogprules.rules.reasoning;

import io.github.ogprules.model.CodeList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the advice on many inputs of one rule has in common: the table of its verdicts, and the paths that were found before. A rule
 * makes it once.
 *
 * <p>Immutable and thread-safe; paths without limits are found once for all inputs of the same levels.
 *
 * @param <I> the input of the rule
 * @param <V> its verdicts
 */
public final class Reasoning<I, V extends Enum<V> & CodeList> {

    private final VerdictTable<I, V> table;
    private final Space<I> space;
    private final Set<String> axes;

    /** The paths that were found before: inputs of the same levels have the same. */
    private final Map<Start<V>, List<Path>> withoutLimits = new ConcurrentHashMap<>();

    private Reasoning(VerdictTable<I, V> table) {
        this.table = table;
        this.space = table.getSpace();
        this.axes = space.getAxes().stream().map(Axis::getName).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Reasons over the rule of a table.
     *
     * @param table the verdict of the rule on every situation
     * @param <I> the input of the rule
     * @param <V> its verdicts
     * @return the reasoning
     */
    public static <I, V extends Enum<V> & CodeList> Reasoning<I, V> of(VerdictTable<I, V> table) {
        return new Reasoning<>(table);
    }

    /** {@return the verdict on every situation} */
    public VerdictTable<I, V> getTable() {
        return table;
    }

    /**
     * Advice on an input.
     *
     * @param input the input; advice on one that is not of the space throws an {@link IllegalArgumentException}
     * @param wanted the verdict that is wanted
     * @return the advice
     */
    public Advice<I, V> advise(I input, V wanted) {
        return new Advice<>(this, input, wanted);
    }

    Set<V> verdicts(I input) {
        return table.verdicts(space.possible(input));
    }

    List<Path> paths(I input, V wanted, PathLimits limits) {
        limits.requireAxes(axes);
        int[] possible = space.possible(input);
        return limits.equals(PathLimits.none())
                ? withoutLimits.computeIfAbsent(
                        new Start<>(IntStream.of(possible).boxed().toList(), wanted),
                        unused -> find(input, possible, wanted, limits))
                : find(input, possible, wanted, limits);
    }

    /**
     * Where a way begins and leads.
     *
     * @param levels the levels that the input can have, by axis
     * @param wanted the verdict
     */
    private record Start<V>(List<Integer> levels, V wanted) {}

    private List<Path> find(I input, int[] possible, V wanted, PathLimits limits) {
        return new Paths<>(table)
                        .find(
                                possible,
                                wanted::equals,
                                move -> limits.allow(
                                        space.getAxes().get(move.axis()).getName(), move))
                        .stream()
                        .map(moves -> path(input, moves, limits))
                        .sorted(Comparator.comparingLong(Path::getCost)
                                .thenComparingInt(path -> path.getChanges().size())
                                .thenComparingInt(Path::getSteps))
                        .toList();
    }

    private Path path(I input, List<Move> moves, PathLimits limits) {
        List<Change> changes = new ArrayList<>();
        long cost = 0;
        for (Move move : moves) {
            if (!move.isNone()) {
                changes.add(change(input, move));
                cost += limits.cost(space.getAxes().get(move.axis()).getName(), move);
            }
        }
        return ImmutablePath.of(changes, cost);
    }

    /** A change by itself: the points of an axis depend on no other. */
    private Change change(I input, Move move) {
        Axis<I> axis = space.getAxes().get(move.axis());
        I after = axis.with(input, Integer.numberOfTrailingZeros(move.to()));
        int before = leastPoints(axis, input, move.from());
        return ImmutableChange.of(
                axis.getName(),
                axis.isUnknown(move.from()) ? "unknown" : axis.label(move.from()),
                axis.label(move.to()),
                move.size(),
                leastPoints(axis, input, move.to()) - before,
                axis.requirement(after));
    }

    private int leastPoints(Axis<I> axis, I input, int levels) {
        return Axis.places(levels)
                .map(level -> axis.points(axis.with(input, level)))
                .min()
                .orElse(0);
    }

    /**
     * On each axis the smallest deteriorations and the loss of the source or, where it is certainly not assessed, the results of a new
     * source.
     */
    List<Threat<V>> threats(I input) {
        int[] possible = space.possible(input);
        Set<V> now = table.verdicts(possible);
        if (now.size() > 1) {
            throw new IllegalArgumentException("the verdict may be one of " + now + ": expected one that is certain");
        }
        List<Threat<V>> threats = new ArrayList<>();
        for (int place = 0; place < possible.length; place++) {
            List<Move> moves = Move.all(place, space.getAxes().get(place), possible[place]);
            threats.addAll(smallest(input, possible, ThreatKind.DETERIORATION, only(moves, Move::onlyFalls)));
            threats.addAll(smallest(input, possible, ThreatKind.LOSS_OF_SOURCE, only(moves, Move::losesSource)));
            if (Integer.bitCount(possible[place]) == 1) {
                threats.addAll(newSource(input, possible, only(moves, Move::gainsSource)));
            }
        }
        return threats;
    }

    private static List<Move> only(List<Move> moves, Predicate<Move> which) {
        return moves.stream()
                .filter(which)
                .sorted(Comparator.comparingInt(Move::size))
                .toList();
    }

    private List<Threat<V>> smallest(I input, int[] possible, ThreatKind kind, List<Move> moves) {
        List<Move> found = new ArrayList<>();
        List<Threat<V>> threats = new ArrayList<>();
        for (Move move : moves) {
            Set<V> then = verdictsAfter(possible, move);
            if (!then.equals(table.verdicts(possible)) && found.stream().noneMatch(move::contains)) {
                found.add(move);
                threats.add(ImmutableThreat.of(change(input, move), kind, List.copyOf(then)));
            }
        }
        return threats;
    }

    /** One threat for all results after which the same verdicts can come out. */
    private List<Threat<V>> newSource(I input, int[] possible, List<Move> moves) {
        Map<Set<V>, Move> turning = new LinkedHashMap<>();
        for (Move move : moves) {
            turning.merge(verdictsAfter(possible, move), move, Move::orTo);
        }
        turning.remove(table.verdicts(possible));
        List<Threat<V>> threats = new ArrayList<>();
        turning.forEach((then, move) ->
                threats.add(ImmutableThreat.of(change(input, move), ThreatKind.NEW_SOURCE, List.copyOf(then))));
        return threats;
    }

    private Set<V> verdictsAfter(int[] possible, Move move) {
        int[] after = possible.clone();
        after[move.axis()] = move.to();
        return table.verdicts(after);
    }

    List<OpenQuestion> openQuestions(I input) {
        return new Questions<>(table).open(space.possible(input));
    }

    QuestionPlan<V> questionPlan(I input, ToLongFunction<? super I> prior) {
        return new Questions<>(table).plan(input, prior);
    }

    /** {@return what is reasoned over, in words} */
    @Override
    public String toString() {
        return "reasoning over " + table;
    }
}

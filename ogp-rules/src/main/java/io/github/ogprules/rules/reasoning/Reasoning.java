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
 * Reasons over one rule: what must change, how fragile a verdict is, and which unknowns still matter.
 *
 * <p>Immutable and thread-safe; paths without limits are found once for all inputs of the same levels. Every method that takes an input
 * throws an {@link IllegalArgumentException} for one that is not of the space.
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
     * Every verdict that can come out of an input, whatever is unknown.
     *
     * @param input the input
     * @return the verdicts, at least one
     */
    public Set<V> verdicts(I input) {
        return table.verdicts(space.possible(input));
    }

    /**
     * Every smallest set of changes after which a verdict is certain. What is unknown and not changed stays unknown.
     *
     * @param input where the way begins
     * @param wanted the verdict that is wanted
     * @param limits what may change, and at what price
     * @return the paths: those of least cost first, then those with fewer changes, then fewer steps; one without changes if the verdict
     *     is certain already, none if no change within the limits leads to it
     * @throws IllegalArgumentException if the limits name no axis of this rule
     */
    public List<Path> paths(I input, V wanted, PathLimits limits) {
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
     * What can turn the verdict all by itself: on each axis the smallest deteriorations and the loss of the source or, where it is
     * certainly not assessed, the results of a new source.
     *
     * @param input an input with a certain verdict
     * @return the threats, by axis, those with fewer steps first
     * @throws IllegalArgumentException if the verdict is not certain
     */
    public List<Threat<V>> threats(I input) {
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

    /**
     * What is still unknown, and whether it matters.
     *
     * @param input the input
     * @return each question that is open, in the order of the axes
     */
    public List<OpenQuestion> openQuestions(I input) {
        return new Questions<>(table).open(space.possible(input));
    }

    /**
     * In which order to ask so that the fewest questions are needed on average, if everything that can come out is equally likely.
     *
     * @param input the input
     * @return the plan
     */
    public QuestionPlan<V> questionPlan(I input) {
        return questionPlan(input, situation -> 1);
    }

    /**
     * In which order to ask so that the fewest questions are needed on average.
     *
     * @param input the input
     * @param prior how likely a situation is, as a whole number that only its ratio to others gives a meaning
     * @return the plan
     * @throws IllegalArgumentException if the prior of a situation is below 0, or 0 for all that can come out
     * @throws ArithmeticException if priors add up to more than a {@code long} holds
     */
    public QuestionPlan<V> questionPlan(I input, ToLongFunction<? super I> prior) {
        return new Questions<>(table).plan(space.possible(input), prior);
    }

    /** {@return what is reasoned over, in words} */
    @Override
    public String toString() {
        return "reasoning over " + table;
    }
}

package io.github.ogprules.rules.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * Every situation in which two rules, such as two editions or an edition and a reform, give different verdicts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <I> the input of both rules
 * @param <V> their verdicts
 */
public final class RuleDifference<I, V extends Enum<V>> {

    private final VerdictTable<I, V> before;
    private final VerdictTable<I, V> after;
    private final BitSet situations = new BitSet();
    private final List<Condition<V>> conditions;

    private RuleDifference(VerdictTable<I, V> before, VerdictTable<I, V> after) {
        this.before = before;
        this.after = after;
        Map<List<V>, BitSet> byVerdicts = new LinkedHashMap<>();
        for (int code = 0; code < before.getSpace().size(); code++) {
            List<V> verdicts = List.of(before.verdict(code), after.verdict(code));
            if (!verdicts.get(0).equals(verdicts.get(1))) {
                situations.set(code);
                byVerdicts.computeIfAbsent(verdicts, unused -> new BitSet()).set(code);
            }
        }
        List<Condition<V>> found = new ArrayList<>();
        byVerdicts.forEach((verdicts, codes) -> new Boxes<>(before.getSpace(), codes)
                .cover()
                .forEach(box -> found.add(
                        ImmutableCondition.of(words(before.getSpace(), box), verdicts.get(0), verdicts.get(1)))));
        this.conditions = List.copyOf(found);
    }

    /**
     * The difference of two rules over the same situations.
     *
     * @param before the one rule
     * @param after the other rule
     * @param <I> the input of both rules
     * @param <V> their verdicts
     * @return the difference
     * @throws IllegalArgumentException if the tables are of different spaces
     */
    public static <I, V extends Enum<V>> RuleDifference<I, V> of(VerdictTable<I, V> before, VerdictTable<I, V> after) {
        if (!before.getSpace().equals(after.getSpace())) {
            throw new IllegalArgumentException("tables of two spaces: expected both of one");
        }
        return new RuleDifference<>(before, after);
    }

    /** The levels of a box by axis, but for axes on which any will do. */
    private static <I> List<AxisLevels> words(Space<I> space, int[] box) {
        List<AxisLevels> words = new ArrayList<>();
        for (int place = 0; place < box.length; place++) {
            Axis<I> axis = space.getAxes().get(place);
            if (Integer.bitCount(box[place]) < axis.getLevels().size()) {
                words.add(ImmutableAxisLevels.of(
                        axis.getName(),
                        Axis.places(box[place])
                                .mapToObj(level -> axis.getLevels().get(level).getLabel())
                                .toList()));
            }
        }
        return words;
    }

    /**
     * The situations that were looked at.
     *
     * @return the space of both rules
     */
    public Space<I> getSpace() {
        return before.getSpace();
    }

    /**
     * Whether both rules decide every situation alike.
     *
     * @return true if there is no difference
     */
    public boolean isEmpty() {
        return situations.isEmpty();
    }

    /**
     * How many of the situations they decide differently.
     *
     * @return 0 or more
     */
    public int getNumberOfSituations() {
        return situations.cardinality();
    }

    /**
     * The codes of these situations.
     *
     * @return codes in rising order
     */
    public IntStream situations() {
        return situations.stream();
    }

    /**
     * Conditions that together describe these situations and no others. They are few, but need not be the fewest.
     *
     * @return the conditions, each with the two verdicts
     */
    public List<Condition<V>> getConditions() {
        return conditions;
    }

    /**
     * Those of some inputs that the two rules decide differently.
     *
     * @param inputs the inputs, which may be partial
     * @return each that has another verdict, with both verdicts
     */
    public List<Flip<I, V>> flips(List<I> inputs) {
        return inputs.stream()
                .map(input -> ImmutableFlip.<I, V>of(input, before.decide(input), after.decide(input)))
                .filter(flip -> !flip.getBefore().equals(flip.getAfter()))
                .<Flip<I, V>>map(flip -> flip)
                .toList();
    }

    /**
     * A description of some situations.
     *
     * <p>Immutable and thread-safe.
     *
     * @param <V> the verdicts
     */
    @Value.Immutable
    public abstract static sealed class Condition<V> permits ImmutableCondition {

        Condition() {}

        /**
         * The levels on each axis; any will do on the axes that are left out.
         *
         * @return the axes that matter, in their order
         */
        @Value.Parameter
        public abstract List<AxisLevels> getAxes();

        /**
         * The verdict of the one rule.
         *
         * @return the verdict
         */
        @Value.Parameter
        public abstract V getBefore();

        /**
         * The verdict of the other rule.
         *
         * @return the verdict
         */
        @Value.Parameter
        public abstract V getAfter();

        /**
         * The condition in words.
         *
         * @return such as {@code Citizen engagement: 5.00: NOT_ELIGIBLE, then ELIGIBLE}
         */
        @Override
        public final String toString() {
            return getAxes().stream().map(axis -> axis + "; ").collect(Collectors.joining()) + getBefore() + ", then "
                    + getAfter();
        }
    }

    /**
     * Some levels of an axis.
     *
     * <p>Immutable and thread-safe.
     */
    @Value.Immutable
    public abstract static sealed class AxisLevels permits ImmutableAxisLevels {

        AxisLevels() {}

        /**
         * The axis.
         *
         * @return its name
         */
        @Value.Parameter
        public abstract String getAxis();

        /**
         * The levels, any of which will do.
         *
         * @return their labels
         */
        @Value.Parameter
        public abstract List<String> getLevels();

        /**
         * The levels in words.
         *
         * @return such as {@code Asset disclosure: no law or law without public access}
         */
        @Override
        public final String toString() {
            return getAxis() + ": " + String.join(" or ", getLevels());
        }
    }

    /**
     * An input that two rules decide differently.
     *
     * <p>Immutable and thread-safe.
     *
     * @param <I> the input
     * @param <V> the verdicts
     */
    @Value.Immutable
    public abstract static sealed class Flip<I, V> permits ImmutableFlip {

        Flip() {}

        /**
         * The input.
         *
         * @return the input
         */
        @Value.Parameter
        public abstract I getInput();

        /**
         * What the one rule decides.
         *
         * @return the verdict
         */
        @Value.Parameter
        public abstract V getBefore();

        /**
         * What the other rule decides.
         *
         * @return the verdict
         */
        @Value.Parameter
        public abstract V getAfter();
    }
}

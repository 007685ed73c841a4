package io.github.ogprules.rules.reasoning;

import io.github.ogprules.model.CodeList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Every situation in which two rules, such as two editions or an edition and a reform, give different verdicts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <I> the input of both rules
 * @param <V> their verdicts
 */
public final class RuleDifference<I, V extends Enum<V> & CodeList> {

    private final VerdictTable<I, V> before;
    private final VerdictTable<I, V> after;
    private final Function<? super I, List<String>> reasons;
    private final BitSet situations = new BitSet();
    private final List<Condition<V>> conditions;

    private RuleDifference(
            VerdictTable<I, V> before, VerdictTable<I, V> after, Function<? super I, List<String>> reasons) {
        this.before = before;
        this.after = after;
        this.reasons = reasons;
        IntStream.range(0, before.getSpace().size())
                .filter(code -> before.verdict(code) != after.verdict(code))
                .forEach(situations::set);
        this.conditions = Stream.<IntFunction<Object>>of(
                        code -> List.of(before.verdict(code), after.verdict(code)), after::verdict, before::verdict)
                .map(this::conditions)
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    /** Conditions that each describe situations which have something in common. */
    private List<Condition<V>> conditions(IntFunction<Object> common) {
        Map<Object, BitSet> groups = new LinkedHashMap<>();
        situations.stream()
                .forEach(code -> groups.computeIfAbsent(common.apply(code), unused -> new BitSet())
                        .set(code));
        return groups.values().stream()
                .flatMap(codes -> new Boxes<>(before.getSpace(), codes).cover().stream())
                .<Condition<V>>map(box -> ImmutableCondition.of(
                        words(before.getSpace(), box),
                        List.copyOf(before.verdicts(box)),
                        List.copyOf(after.verdicts(box))))
                .toList();
    }

    /**
     * The difference of two rules over the same situations.
     *
     * @param before the one rule
     * @param after the other rule
     * @param reasons why the rules decide on an input as they do, in words on what they find differently
     * @param <I> the input of both rules
     * @param <V> their verdicts
     * @return the difference
     * @throws IllegalArgumentException if the tables are of different spaces
     */
    public static <I, V extends Enum<V> & CodeList> RuleDifference<I, V> of(
            VerdictTable<I, V> before, VerdictTable<I, V> after, Function<? super I, List<String>> reasons) {
        if (!before.getSpace().equals(after.getSpace())) {
            throw new IllegalArgumentException("tables of two spaces: expected both of one");
        }
        return new RuleDifference<>(before, after, reasons);
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
                                .toList(),
                        axis.label(box[place])));
            }
        }
        return words;
    }

    /** {@return the situations that were looked at: the space of both rules} */
    public Space<I> getSpace() {
        return before.getSpace();
    }

    /** {@return whether both rules decide every situation alike: true if there is no difference} */
    public boolean isEmpty() {
        return situations.isEmpty();
    }

    /** {@return how many of the situations they decide differently: 0 or more} */
    public int getNumberOfSituations() {
        return situations.cardinality();
    }

    /** {@return the codes of these situations: codes in rising order} */
    public IntStream situations() {
        return situations.stream();
    }

    /**
     * Conditions that together describe these situations and no others. They are few, but need not be the fewest.
     *
     * @return the conditions; where that makes them fewer, of several verdicts before or after
     */
    public List<Condition<V>> getConditions() {
        return conditions;
    }

    /**
     * Those of some inputs that the two rules decide differently.
     *
     * @param inputs the inputs, which may be partial
     * @return each that has another verdict, with both verdicts and the reasons
     */
    public List<Flip<I, V>> flips(List<I> inputs) {
        return inputs.stream()
                .filter(input -> before.decide(input) != after.decide(input))
                .<Flip<I, V>>map(input ->
                        ImmutableFlip.of(input, before.decide(input), after.decide(input), reasons.apply(input)))
                .toList();
    }

    /** {@return how far the rules differ, such as {@code 72 of 1080 situations, in 2 conditions}} */
    @Override
    public String toString() {
        return getNumberOfSituations() + " of " + getSpace().size() + " situations, in " + conditions.size()
                + (conditions.size() == 1 ? " condition" : " conditions");
    }

    /**
     * A description of some situations.
     *
     * <p>Immutable and thread-safe.
     *
     * @param <V> the verdicts
     */
    @Value.Immutable
    public abstract static sealed class Condition<V extends CodeList> permits ImmutableCondition {

        Condition() {}

        /** {@return the levels on each axis; any will do on the axes that are left out: the axes that matter, in their order} */
        public abstract List<AxisLevels> getAxes();

        /** {@return the verdicts of the one rule, one or several} */
        public abstract List<V> getBefore();

        /** {@return the verdicts of the other rule, one or several} */
        public abstract List<V> getAfter();

        /** {@return the condition in words, such as {@code Citizen engagement: score 5.00; not eligible, then eligible}} */
        @Override
        public final String toString() {
            return getAxes().stream().map(axis -> axis + "; ").collect(Collectors.joining()) + labels(getBefore())
                    + ", then " + labels(getAfter());
        }

        private static String labels(List<? extends CodeList> verdicts) {
            return verdicts.stream().map(CodeList::getLabel).collect(Collectors.joining(" or "));
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

        /** {@return the axis} */
        public abstract String getAxis();

        /** {@return the levels, any of which will do: their labels} */
        public abstract List<String> getLevels();

        /** {@return the levels in words, of facts what the levels have in common, such as {@code any with law}} */
        public abstract String getText();

        /**
         * {@return the axis and the levels in words, such as {@code Access to information: any with constitutional provision and no
         * law}}
         */
        @Override
        public final String toString() {
            return getAxis() + ": " + getText();
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
    public abstract static sealed class Flip<I, V extends CodeList> permits ImmutableFlip {

        Flip() {}

        /** {@return the input} */
        public abstract I getInput();

        /** {@return what the one rule decides} */
        public abstract V getBefore();

        /** {@return what the other rule decides} */
        public abstract V getAfter();

        /**
         * {@return why: what the two rules find differently, in words, such as {@code 9 of 12 points (9 needed), then 9 of 12
         * points (10 needed)}}
         */
        public abstract List<String> getReasons();

        /**
         * {@return the verdicts and the reasons in words, such as {@code eligible, then not eligible: 12 of 16 points (12 needed),
         * then 12 of 16 points (13 needed)}}
         */
        @Override
        public final String toString() {
            return getBefore().getLabel() + ", then " + getAfter().getLabel()
                    + (getReasons().isEmpty() ? "" : ": " + String.join("; ", getReasons()));
        }
    }
}

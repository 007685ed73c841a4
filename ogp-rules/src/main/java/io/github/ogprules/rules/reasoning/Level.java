package io.github.ogprules.rules.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * One of the values that a rule tells apart on an axis: a set of steps that are made. Levels that differ in one step are one change
 * apart; on an axis of ordered values each level has all steps of the one below and one more.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Level permits ImmutableLevel {

    /** The bit of what is not assessed, above those of all steps. */
    static final int NOT_ASSESSED = 1 << 30;

    Level() {}

    /**
     * A level.
     *
     * @param label the value in words
     * @param steps the steps that are made, by number; an axis has those from 0 to 29
     * @return the level
     */
    public static Level of(String label, List<Integer> steps) {
        return ImmutableLevel.of(label, steps, false);
    }

    /**
     * A level of an axis of ordered values.
     *
     * @param label the value in words
     * @param height how many levels are below it, 0 or more
     * @return the level, with as many steps
     */
    public static Level rung(String label, int height) {
        return of(label, IntStream.range(0, height).boxed().toList());
    }

    /**
     * The levels of an axis of facts, each true or false by itself; the fact of a place is the step of that number.
     *
     * @param facts the facts in words
     * @param none what it is called if all are false
     * @return a level for each combination, that of none first
     */
    public static List<Level> combinations(List<String> facts, String none) {
        List<Level> levels = new ArrayList<>();
        for (int bits = 0; bits < 1 << facts.size(); bits++) {
            List<Integer> steps = Axis.places(bits).boxed().toList();
            levels.add(of(
                    steps.isEmpty() ? none : steps.stream().map(facts::get).collect(Collectors.joining(" and ")),
                    steps));
        }
        return levels;
    }

    /** {@return the level of what is not assessed} */
    public static Level notAssessed() {
        return notAssessed("not assessed");
    }

    /**
     * The level of what is not assessed, in other words.
     *
     * @param label the words
     * @return the level
     */
    public static Level notAssessed(String label) {
        return ImmutableLevel.of(label, List.of(), true);
    }

    /** {@return the value in words, such as {@code audit report published}} */
    public abstract String getLabel();

    /** {@return the steps that are made, by number} */
    public abstract List<Integer> getSteps();

    /** {@return whether this is what is not assessed, because no source covers it or for another reason: true if so} */
    public abstract boolean isNotAssessed();

    /** The steps, one bit each. */
    @Value.Derived
    @Value.Auxiliary
    int bits() {
        return bits(getSteps(), isNotAssessed());
    }

    static int bits(List<Integer> steps, boolean isNotAssessed) {
        int bits = isNotAssessed ? NOT_ASSESSED : 0;
        for (int step : steps) {
            bits |= 1 << step;
        }
        return bits;
    }
}

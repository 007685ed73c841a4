package io.github.ogprules.rules.reasoning;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every situation that a rule tells apart: the product of its axes. Each situation has a code, so that tables can be made of them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <I> the input of the rule
 */
public final class Space<I> {

    /** Few enough for a table of all. */
    private static final int MOST_SITUATIONS = 1 << 24;

    private final I base;
    private final List<Axis<I>> axes;
    private final int[] weights;
    private final int size;

    private Space(I base, List<Axis<I>> axes) {
        this.base = base;
        this.axes = List.copyOf(axes);
        this.weights = new int[axes.size()];
        long product = 1;
        for (int axis = 0; axis < axes.size(); axis++) {
            weights[axis] = (int) product;
            product *= axes.get(axis).getLevels().size();
            if (product > MOST_SITUATIONS) {
                throw new IllegalArgumentException(
                        "more than " + MOST_SITUATIONS + " situations: too many to look at each");
            }
        }
        this.size = (int) product;
    }

    /**
     * A space.
     *
     * @param base any input, for what no axis tells
     * @param axes the axes
     * @param <I> the input of the rule
     * @return the space
     * @throws IllegalArgumentException if there are more than 16,777,216 situations
     */
    public static <I> Space<I> of(I base, List<Axis<I>> axes) {
        return new Space<>(base, axes);
    }

    /** {@return the axes} */
    public List<Axis<I>> getAxes() {
        return axes;
    }

    /** {@return how many situations there are: 1 or more} */
    public int size() {
        return size;
    }

    /**
     * An input in the situation of a code.
     *
     * @param code 0 to {@link #size()}, exclusive
     * @param input the input
     * @return the input with the levels of the situation; what no axis tells stays as it is
     * @throws IndexOutOfBoundsException if there is no situation of that code
     */
    public I situation(int code, I input) {
        requireCode(code);
        I changed = input;
        for (int axis = 0; axis < axes.size(); axis++) {
            changed = axes.get(axis).with(changed, levelOf(code, axis));
        }
        return changed;
    }

    /** The situation of a code, of an input that stands for any; that is never shown. */
    I situation(int code) {
        return situation(code, base);
    }

    Stream<I> situations() {
        return IntStream.range(0, size).mapToObj(this::situation);
    }

    /**
     * The situation of a code in words.
     *
     * @param code 0 to {@link #size()}, exclusive
     * @return the level on each axis, such as {@code CSO entry and exit: level 3; CSO repression: level 0}
     * @throws IndexOutOfBoundsException if there is no situation of that code
     */
    public String describe(int code) {
        requireCode(code);
        return IntStream.range(0, axes.size())
                .mapToObj(axis -> axes.get(axis) + ": " + axes.get(axis).label(1 << levelOf(code, axis)))
                .collect(Collectors.joining("; "));
    }

    /**
     * The code of an input of which everything is known.
     *
     * @param input the input
     * @return 0 to {@link #size()}, exclusive; empty if something is unknown
     * @throws IllegalArgumentException if it has none of the levels of an axis
     */
    public OptionalInt code(I input) {
        int code = 0;
        for (int axis = 0; axis < weights.length; axis++) {
            int possible = axes.get(axis).possible(input);
            if (Integer.bitCount(possible) > 1) {
                return OptionalInt.empty();
            }
            code += weights[axis] * Integer.numberOfTrailingZeros(possible);
        }
        return OptionalInt.of(code);
    }

    /** Refuses the code of no situation. */
    void requireCode(int code) {
        if (code < 0 || code >= size) {
            throw new IndexOutOfBoundsException("code " + code + ": expected 0 to " + (size - 1));
        }
    }

    int levelOf(int code, int axis) {
        return code / weights[axis] % axes.get(axis).getLevels().size();
    }

    int weight(int axis) {
        return weights[axis];
    }

    /** The levels that an input can turn out to have, by axis. */
    int[] possible(I input) {
        int[] possible = new int[axes.size()];
        for (int axis = 0; axis < possible.length; axis++) {
            possible[axis] = axes.get(axis).possible(input);
        }
        return possible;
    }

    /** The codes of everything that an input can turn out to be. */
    IntStream completions(int[] possible) {
        IntStream codes = IntStream.of(0);
        for (int axis = 0; axis < possible.length; axis++) {
            int weight = weights[axis];
            int levels = possible[axis];
            codes = codes.flatMap(code -> Axis.places(levels).map(level -> code + weight * level));
        }
        return codes;
    }

    /** Whether something holds for the codes of everything that an input can turn out to be. */
    boolean allMatch(int[] possible, IntPredicate test) {
        return allMatch(possible, 0, 0, test);
    }

    private boolean allMatch(int[] possible, int axis, int code, IntPredicate test) {
        if (axis == possible.length) {
            return test.test(code);
        }
        for (int left = possible[axis]; left != 0; left &= left - 1) {
            if (!allMatch(possible, axis + 1, code + weights[axis] * Integer.numberOfTrailingZeros(left), test)) {
                return false;
            }
        }
        return true;
    }

    /** {@return the situations in words, such as {@code 25 situations: CSO entry and exit 5 levels, CSO repression 5 levels}} */
    @Override
    public String toString() {
        return axes.stream()
                .map(axis -> axis.getName() + " " + axis.getLevels().size() + " levels")
                .collect(Collectors.joining(", ", size + " situations: ", ""));
    }
}

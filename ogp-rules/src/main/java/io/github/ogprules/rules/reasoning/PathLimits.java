package io.github.ogprules.rules.reasoning;

import io.github.ogprules.model.CodeList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What may change on the way to a verdict, by criterion, and at what price.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class PathLimits permits ImmutablePathLimits {

    PathLimits() {}

    /**
     * {@return everything may change but what a source covers: whether the Open Budget Survey looks at a country is not the
     * country's to change}
     */
    public static PathLimits none() {
        return ImmutablePathLimits.of(List.of(), false);
    }

    /** {@return the axes with a limit or a price of their own, each once} */
    public abstract List<AxisLimit> getAxes();

    /** {@return whether a source may begin to cover what it did not: false unless the caller says so} */
    public abstract boolean isAssessmentPossible();

    /**
     * These limits, with nothing to change on a criterion.
     *
     * @param criterion a criterion of the rule
     * @return the limits
     */
    public final PathLimits withFixed(CodeList criterion) {
        return withMaxSteps(criterion, 0);
    }

    /**
     * These limits, with so many steps to change on a criterion at most.
     *
     * @param criterion a criterion of the rule
     * @param steps steps, 0 or more
     * @return the limits
     * @throws IllegalArgumentException if the steps are below 0
     */
    public final PathLimits withMaxSteps(CodeList criterion, int steps) {
        String axis = criterion.getLabel();
        return with(ImmutableAxisLimit.of(axis, OptionalInt.of(steps), price(axis)));
    }

    /**
     * These limits, with a price for each step on a criterion; without one it is 1.
     *
     * @param criterion a criterion of the rule
     * @param price what a step costs, 0 or more
     * @return the limits
     * @throws IllegalArgumentException if the price is below 0
     */
    public final PathLimits withPrice(CodeList criterion, int price) {
        String axis = criterion.getLabel();
        return with(ImmutableAxisLimit.of(
                axis, find(axis).map(AxisLimit::getMaxSteps).orElse(OptionalInt.empty()), price));
    }

    /** {@return these limits, where a source may begin to cover what it did not} */
    public final PathLimits withAssessmentPossible() {
        return ImmutablePathLimits.of(getAxes(), true);
    }

    private PathLimits with(AxisLimit limit) {
        List<AxisLimit> axes = new ArrayList<>(getAxes());
        axes.removeIf(other -> other.getAxis().equals(limit.getAxis()));
        axes.add(limit);
        return ImmutablePathLimits.of(axes, isAssessmentPossible());
    }

    private Optional<AxisLimit> find(String axis) {
        return getAxes().stream().filter(limit -> limit.getAxis().equals(axis)).findFirst();
    }

    private int price(String axis) {
        return find(axis).map(AxisLimit::getPrice).orElse(1);
    }

    final boolean allow(String axis, Move move) {
        return move.size()
                        <= find(axis)
                                .map(AxisLimit::getMaxSteps)
                                .orElse(OptionalInt.empty())
                                .orElse(Integer.MAX_VALUE)
                && !move.losesSource()
                && (isAssessmentPossible() || !move.gainsSource());
    }

    final long cost(String axis, Move move) {
        return (long) move.size() * price(axis);
    }

    /** Refuses criteria without an axis. */
    final void requireAxes(Set<String> axes) {
        for (AxisLimit limit : getAxes()) {
            if (!axes.contains(limit.getAxis())) {
                throw new IllegalArgumentException("limit on '" + limit.getAxis() + "': expected one of " + axes);
            }
        }
    }

    /**
     * The limit and the price of one axis.
     *
     * <p>Immutable and thread-safe.
     */
    @Value.Immutable
    public abstract static sealed class AxisLimit permits ImmutableAxisLimit {

        AxisLimit() {}

        /** {@return the axis: the label of its criterion} */
        public abstract String getAxis();

        /** {@return how many steps it may change at most: 0 or more; empty for any number} */
        public abstract OptionalInt getMaxSteps();

        /** {@return what a step costs: 0 or more} */
        public abstract int getPrice();

        /** Refuses steps and prices below 0. */
        @Value.Check
        void check() {
            require("most steps", getMaxSteps().orElse(0));
            require("price", getPrice());
        }

        private void require(String what, int number) {
            if (number < 0) {
                throw new IllegalArgumentException(what + " of " + getAxis() + " " + number + ": expected 0 or more");
            }
        }
    }
}

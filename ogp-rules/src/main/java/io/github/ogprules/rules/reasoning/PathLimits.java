package io.github.ogprules.rules.reasoning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What may change on the way to a verdict, by the names of axes, and at what price.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class PathLimits implements WithPathLimits permits ImmutablePathLimits {

    PathLimits() {}

    /**
     * Everything may change but what a source covers: whether the Open Budget Survey looks at a country is not the country's to
     * change.
     *
     * @return the limits
     */
    public static PathLimits none() {
        return new Builder().build();
    }

    /**
     * The axes on which nothing may change.
     *
     * @return names of axes
     */
    public abstract Set<String> getFixed();

    /**
     * How many steps an axis may change at most.
     *
     * @return steps by the name of the axis; axes that are left out may change by any number
     */
    public abstract Map<String, Integer> getMaxSteps();

    /**
     * What a step costs.
     *
     * @return a price of 0 or more by the name of the axis; 1 on axes that are left out
     */
    public abstract Map<String, Integer> getPrices();

    /**
     * Whether a source may begin to cover what it did not.
     *
     * @return false unless the caller says so
     */
    @Value.Default
    public boolean isAssessmentPossible() {
        return false;
    }

    final boolean allow(String axis, Move move) {
        return !getFixed().contains(axis)
                && move.size() <= getMaxSteps().getOrDefault(axis, Integer.MAX_VALUE)
                && !move.losesSource()
                && (isAssessmentPossible() || !move.gainsSource());
    }

    final long cost(String axis, Move move) {
        return (long) move.size() * getPrices().getOrDefault(axis, 1);
    }

    /** Refuses names of no axis. */
    final void requireAxes(Set<String> axes) {
        for (Set<String> names :
                List.of(getFixed(), getMaxSteps().keySet(), getPrices().keySet())) {
            for (String name : names) {
                if (!axes.contains(name)) {
                    throw new IllegalArgumentException("'" + name + "': expected one of " + axes);
                }
            }
        }
    }

    /** Refuses steps and prices below 0. */
    @Value.Check
    void check() {
        for (Map<String, Integer> numbers : List.of(getMaxSteps(), getPrices())) {
            numbers.forEach((axis, number) -> {
                if (number < 0) {
                    throw new IllegalArgumentException(axis + " " + number + ": expected 0 or more");
                }
            });
        }
    }

    /** Builds {@link PathLimits}; not thread-safe. */
    public static final class Builder extends ImmutablePathLimits.Builder {
        Builder() {}
    }
}

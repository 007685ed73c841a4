package io.github.ogprules.rules.reasoning;

import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A smallest set of changes that leads to a verdict: none of them can be left out, and none can be smaller.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Path permits ImmutablePath {

    Path() {}

    /** {@return the changes, all of which are needed, one for each axis that changes; none if the verdict is there already} */
    public abstract List<Change> getChanges();

    /**
     * {@return what the changes cost together, at the prices that the caller sets: the number of steps, unless steps have other
     * prices}
     */
    public abstract long getCost();

    /** {@return how many steps are taken together: 0 or more} */
    public final int getSteps() {
        return getChanges().stream().mapToInt(Change::getSteps).sum();
    }

    /** {@return the changes in words, such as {@code Asset disclosure: from no law to law without public access (+2)}} */
    @Override
    public final String toString() {
        return getChanges().isEmpty()
                ? "nothing"
                : getChanges().stream().map(Change::toString).collect(Collectors.joining("; "));
    }
}

package io.github.ogprules.rules.reasoning;

import io.github.ogprules.rules.Requirement;
import org.immutables.value.Value;

/**
 * One change on the way to a verdict: what changes from what to what, what that counts for, and the requirement behind it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Change permits ImmutableChange {

    Change() {}

    /** {@return what changes: the name of the axis, such as {@code Fiscal transparency}} */
    public abstract String getAxis();

    /** {@return what it was, or the levels that it may have had} */
    public abstract String getFrom();

    /** {@return what it becomes, or the levels that it may then have} */
    public abstract String getTo();

    /** {@return how large the change is: steps, 1 or more} */
    public abstract int getSteps();

    /**
     * {@return what the change counts for by itself where the rule counts: points gained for certain; negative if some are lost, 0
     * where the rule does not count}
     */
    public abstract int getPoints();

    /** {@return what the rule asks for, with its sources: the requirement that the change is made for} */
    public abstract Requirement getRequirement();

    /** {@return the change in words, such as {@code Asset disclosure: from no law to law without public access (+2)}} */
    @Override
    public final String toString() {
        return getAxis() + ": from " + getFrom() + " to " + getTo()
                + (getPoints() == 0 ? "" : " (" + (getPoints() > 0 ? "+" : "") + getPoints() + ")");
    }
}

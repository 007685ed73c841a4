package io.github.ogprules.rules.committee;

import io.github.ogprules.rules.Ratio;
import org.immutables.value.Value;

/**
 * How many members belong to a group, and their share of all.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface BalanceGroup permits ImmutableBalanceGroup {

    /** {@return the group: a region or term, or the words of persons and sources} */
    String getName();

    /** {@return the members that belong to it for certain: 0 or more} */
    int getMembers();

    /** {@return the share if nobody of unknown group belongs to it: 0 to 1} */
    Ratio getMinShare();

    /** {@return the share if everybody of unknown group belongs to it: 0 to 1} */
    Ratio getMaxShare();
}

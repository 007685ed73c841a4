package io.github.ogprules.rules.committee;

import io.github.ogprules.rules.Ratio;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A share of the members that the caller asks for. OGP gives no number for balance, so that every target is the caller's own.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://opengovpartnership.org/civil-society-candidates-for-the-steering-committee-2022">Balance is looked at
 *     without a quota</a>
 */
@Value.Immutable
public sealed interface BalanceTarget permits ImmutableBalanceTarget {

    /**
     * That a group has at least a share.
     *
     * @param group the group as the measure has it, such as {@code F} or {@code Africa}
     * @param share the least share, inclusive
     * @return the target
     */
    static BalanceTarget atLeast(String group, Ratio share) {
        return ImmutableBalanceTarget.of(Optional.of(group), true, share);
    }

    /**
     * That a group has at most a share.
     *
     * @param group the group as the measure has it
     * @param share the greatest share, inclusive
     * @return the target
     */
    static BalanceTarget atMost(String group, Ratio share) {
        return ImmutableBalanceTarget.of(Optional.of(group), false, share);
    }

    /**
     * That no group has more than a share.
     *
     * @param share the greatest share, inclusive
     * @return the target
     */
    static BalanceTarget atMostForEveryGroup(Ratio share) {
        return ImmutableBalanceTarget.of(Optional.empty(), false, share);
    }

    /** {@return the group, or empty for the largest, whichever that is} */
    Optional<String> getGroup();

    /** {@return whether the share is the least or the greatest} */
    boolean isMinimum();

    /** {@return the share: 0 to 1, inclusive} */
    Ratio getShare();

    /** Refuses a least share of no group in particular. */
    @Value.Check
    default void check() {
        if (isMinimum() && getGroup().isEmpty()) {
            throw new IllegalArgumentException("at least " + getShare() + " of no group: expected a group");
        }
    }
}

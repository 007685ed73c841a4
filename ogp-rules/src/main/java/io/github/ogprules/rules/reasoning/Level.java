package io.github.ogprules.rules.reasoning;

import org.immutables.value.Value;

/**
 * One of the values that a rule tells apart on an axis: a set of steps that are made. Levels that differ in one step are one change
 * apart; on an axis of ordered values each level has all steps of the one below and one more.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Level permits ImmutableLevel {

    /**
     * The step of an axis that no source covers, or that is not assessed for another reason.
     */
    int NOT_ASSESSED = 1 << 30;

    /**
     * A level.
     *
     * @param label the value in words
     * @param steps the steps that are made, one bit each; at most 30, and that of what is not assessed
     * @return the level
     * @throws IllegalArgumentException if the steps are negative, which is one bit more
     */
    static Level of(String label, int steps) {
        return ImmutableLevel.of(label, steps);
    }

    /** {@return the level of what is not assessed} */
    static Level notAssessed() {
        return of("not assessed", NOT_ASSESSED);
    }

    /** {@return the value in words, such as {@code audit report published}} */
    @Value.Parameter
    String getLabel();

    /** {@return the steps that are made, one bit for each step} */
    @Value.Parameter
    int getSteps();

    /** Refuses a bit that no step has. */
    @Value.Check
    default void check() {
        if (getSteps() < 0) {
            throw new IllegalArgumentException(
                    "level '" + getLabel() + "', steps " + getSteps() + ": expected 0 or more, at most 30 bits");
        }
    }

    /** {@return whether this is what is not assessed: true if so} */
    default boolean isNotAssessed() {
        return getSteps() == NOT_ASSESSED;
    }
}

package io.github.ogprules.rules.joining;

import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Finding;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import org.immutables.value.Value;

/**
 * What was found on one indicator of the Values Check.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ValuesCheckFinding extends Finding permits ImmutableValuesCheckFinding {

    @Override
    CivicSpaceIndicator getCriterion();

    /** {@return the level observed: 0 to 4, not assessed or unknown} */
    @Override
    Observation<Integer> getObserved();

    @Override
    Requirement getRequirement();

    @Override
    Outcome getOutcome();

    /** Refuses a level that V-Dem's scale does not have, and an outcome that does not go with the level. */
    @Value.Check
    default void check() {
        JoiningDecisionCheck.check(this);
    }
}

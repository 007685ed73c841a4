package io.github.ogprules.rules.joining;

import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Finding;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.shared.DecisionChecks;
import org.immutables.value.Value;

/**
 * Whether a country has taken one step to join.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface JoiningStepsFinding extends Finding permits ImmutableJoiningStepsFinding {

    @Override
    JoiningStepsCriterion getCriterion();

    /** {@return yes or no: known, not assessed or unknown} */
    @Override
    Observation<String> getObserved();

    @Override
    Requirement getRequirement();

    @Override
    Outcome getOutcome();

    /** Refuses an outcome that does not go with what is observed. */
    @Value.Check
    default void check() {
        DecisionChecks.requireOutcome(this);
    }
}

package io.github.ogprules.rules.process;

import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Finding;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.shared.DecisionChecks;
import org.immutables.value.Value;

/**
 * What was found on one possible trigger of acting contrary to process: not met if it is one.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ProcessFinding extends Finding permits ImmutableProcessFinding {

    @Override
    ProcessCriterion getCriterion();

    /** {@return what was observed in words: known, not assessed or unknown} */
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

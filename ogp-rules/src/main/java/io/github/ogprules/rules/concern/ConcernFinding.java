package io.github.ogprules.rules.concern;

import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Finding;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.shared.DecisionChecks;
import org.immutables.value.Value;

/**
 * What was found on one criterion of a letter of concern.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ConcernFinding extends Finding permits ImmutableConcernFinding {

    @Override
    ConcernCriterion getCriterion();

    /** {@return what was observed in words: known, not assessed or unknown; of a filer always known, as far as it is} */
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

package io.github.ogprules.rules.programme;

import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Finding;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.shared.DecisionChecks;
import org.immutables.value.Value;

/**
 * What was found on one criterion of the rules on local members, working groups, awards and funding.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ProgrammeFinding extends Finding permits ImmutableProgrammeFinding {

    @Override
    ProgrammeCriterion getCriterion();

    /** {@return what is known of it, in words or as a number: known, not assessed or unknown} */
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

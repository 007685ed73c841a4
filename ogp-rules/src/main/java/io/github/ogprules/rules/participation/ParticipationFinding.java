package io.github.ogprules.rules.participation;

import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Finding;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import org.immutables.value.Value;

/**
 * What was found on one criterion of participation.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ParticipationFinding extends Finding permits ImmutableParticipationFinding {

    @Override
    ParticipationCriterion getCriterion();

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
        ParticipationDecisionCheck.check(this);
    }
}

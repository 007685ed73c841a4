package io.github.ogprules.rules.process;

import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Finding;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was found on one event, on consecutive cycles or on the time for which a member is inactive.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface StatusFinding extends Finding permits ImmutableStatusFinding {

    @Override
    StatusCriterion getCriterion();

    /** {@return what was observed in words, such as the event with its date: known, not assessed or unknown} */
    @Override
    Observation<String> getObserved();

    @Override
    Requirement getRequirement();

    /**
     * {@return how it stands to the rule; of an event: not met if it cannot follow what was before, which leaves a doubt on one of the
     * two, undetermined if it may not have happened yet, not applicable if it is after the day}
     */
    @Override
    Outcome getOutcome();

    /** {@return the status after an event; empty for all else} */
    Optional<StatusVerdict> getStatus();

    /** Refuses an outcome that does not go with what is observed, and an event without a status. */
    @Value.Check
    default void check() {
        StatusDecisionCheck.check(this);
    }
}

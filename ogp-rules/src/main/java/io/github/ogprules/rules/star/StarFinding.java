package io.github.ogprules.rules.star;

import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Finding;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import org.immutables.value.Value;

/**
 * What was found on one criterion of a star.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface StarFinding extends Finding permits ImmutableStarFinding {

    @Override
    StarCriterion getCriterion();

    /**
     * {@return what the report says, in OGP's words, such as {@code Transformative}, not assessed or unknown; for the report itself
     * its kind and its plan}
     */
    @Override
    Observation<String> getObserved();

    @Override
    Requirement getRequirement();

    /**
     * {@return how the commitment stands to the requirement: the outcome; not applicable for a test that the edition does not make,
     * and for a report without this star}
     */
    @Override
    Outcome getOutcome();

    /** Refuses an outcome that does not go with what is observed. */
    @Value.Check
    default void check() {
        StarDecisionCheck.check(this);
    }
}

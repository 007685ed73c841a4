package io.github.ogprules.rules.measure;

import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Finding;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import org.immutables.value.Value;

/**
 * What was found on one criterion of a measure.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface MeasureFinding extends Finding permits ImmutableMeasureFinding {

    @Override
    MeasureCriterion getCriterion();

    /** {@return what the report says, in OGP's words: a label of the code list, not assessed or unknown} */
    @Override
    Observation<String> getObserved();

    @Override
    Requirement getRequirement();

    @Override
    Outcome getOutcome();

    /** Refuses an outcome that does not go with what is observed. */
    @Value.Check
    default void check() {
        MeasureDecisionCheck.check(this);
    }
}

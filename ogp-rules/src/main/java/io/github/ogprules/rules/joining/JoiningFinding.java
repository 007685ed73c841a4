package io.github.ogprules.rules.joining;

import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Finding;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import org.immutables.value.Value;

/**
 * What one test of joining came to.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface JoiningFinding extends Finding permits ImmutableJoiningFinding {

    @Override
    JoiningCriterion getCriterion();

    /** {@return what the test came to, in words, such as those of the verdict on core eligibility: always known} */
    @Override
    Observation<String> getObserved();

    @Override
    Requirement getRequirement();

    @Override
    Outcome getOutcome();
}

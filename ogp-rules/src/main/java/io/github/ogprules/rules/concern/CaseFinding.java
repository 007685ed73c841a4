package io.github.ogprules.rules.concern;

import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Finding;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import org.immutables.value.Value;

/**
 * What was found on one criterion of a case under the Response Policy.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface CaseFinding extends Finding permits ImmutableCaseFinding {

    @Override
    CaseCriterion getCriterion();

    /** {@return what is known of it, in words: known, not assessed or unknown} */
    @Override
    Observation<String> getObserved();

    @Override
    Requirement getRequirement();

    /** {@return how the case stands to it; not applicable if the case has no deadline or sanction, or if the deadline is not over} */
    @Override
    Outcome getOutcome();

    /** Refuses an outcome that does not go with what is observed. */
    @Value.Check
    default void check() {
        CaseDecisionCheck.check(this);
    }
}

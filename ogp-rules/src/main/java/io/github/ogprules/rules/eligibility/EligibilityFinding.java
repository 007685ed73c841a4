package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.CriterionEvidence;
import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.rules.Finding;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import org.immutables.value.Value;

/**
 * What was found on one eligibility criterion: the evidence, the requirement and the points it gives.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface EligibilityFinding extends Finding permits ImmutableEligibilityFinding {

    @Override
    EligibilityCriterion getCriterion();

    /** {@return the evidence: known, not assessed or unknown, as in the profile} */
    @Override
    Observation<? extends CriterionEvidence> getObserved();

    @Override
    Requirement getRequirement();

    /** {@return the fewest points that the evidence can give: whole points, 0 to the possible points} */
    int getMinPoints();

    /** {@return the most points that the evidence can give: whole points, {@link #getMinPoints()} to the possible points} */
    int getMaxPoints();

    /**
     * {@return the most points that any country can have on the criterion: whole points: 4, or 0 if the criterion is not assessed}
     */
    int getPossiblePoints();

    @Override
    Outcome getOutcome();

    /** Refuses points beyond the possible ones, and what does not go with them. */
    @Value.Check
    default void check() {
        EligibilityDecisionCheck.check(this);
    }
}

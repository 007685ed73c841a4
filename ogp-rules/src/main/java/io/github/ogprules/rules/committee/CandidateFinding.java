package io.github.ogprules.rules.committee;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.rules.Finding;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import org.immutables.value.Value;

/**
 * Whether a candidate is elected, and why.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface CandidateFinding extends Finding permits ImmutableCandidateFinding {

    /**
     * What was looked at.
     *
     * @return {@link CommitteeCriterion#ELECTION}
     */
    @Override
    @Value.Parameter
    CommitteeCriterion getCriterion();

    /**
     * The candidate, with what the source prints.
     *
     * @return the candidate
     */
    @Value.Parameter
    Candidate getCandidate();

    /**
     * The points: those that ballots or rank counts give, else those printed.
     *
     * @return whole points, or unknown
     */
    @Value.Parameter
    Observation<Integer> getPoints();

    /**
     * Why the candidate is elected or not, or why that is open.
     *
     * @return the reason
     */
    @Value.Parameter
    SeatReason getReason();

    @Override
    @Value.Parameter
    Requirement getRequirement();

    /**
     * Whether the candidate is elected.
     *
     * @return met if elected, not met if not, else undetermined
     */
    @Override
    @Value.Parameter
    Outcome getOutcome();

    /**
     * Whether the source prints other points than its own ballots or rank counts give.
     *
     * @return true if both are known and differ
     */
    default boolean isMisprinted() {
        return getPoints().isKnown()
                && getCandidate().getPrintedPoints().isPresent()
                && getCandidate().getPrintedPoints().getAsInt() != getPoints().getValue();
    }
}

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

    /** {@return what was looked at: {@link CommitteeCriterion#ELECTION}} */
    @Override
    CommitteeCriterion getCriterion();

    /** {@return the candidate, with what the source prints} */
    Candidate getCandidate();

    /** {@return the points: those that ballots or rank counts give, else those printed: whole points, or unknown} */
    @Override
    Observation<Integer> getObserved();

    /** {@return why the candidate is elected or not, or why that is open} */
    SeatReason getReason();

    @Override
    Requirement getRequirement();

    /** {@return whether the candidate is elected: met if elected, not met if not, else undetermined} */
    @Override
    Outcome getOutcome();

    /** Refuses an outcome that does not go with the reason, and points that nobody can have. */
    @Value.Check
    default void check() {
        ElectionDecisionCheck.check(this);
    }

    /** {@return whether the source says that the candidate was elected, and the rules say not, or the other way round} */
    default boolean isElectedOtherwise() {
        Observation<Boolean> said = getCandidate().getElected();
        return said.isKnown() && getOutcome() == (said.getValue() ? Outcome.NOT_MET : Outcome.MET);
    }

    /**
     * {@return whether the source prints other points than its own ballots or rank counts give: true if both are known and differ}
     */
    default boolean isMisprinted() {
        return getObserved().isKnown()
                && getCandidate().getPrintedPoints().isPresent()
                && getCandidate().getPrintedPoints().getAsInt() != getObserved().getValue();
    }
}

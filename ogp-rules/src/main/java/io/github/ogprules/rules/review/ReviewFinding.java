package io.github.ogprules.rules.review;

import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Finding;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.eligibility.EligibilityVerdict;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a member stands after the scores of one year.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ReviewFinding extends Finding permits ImmutableReviewFinding {

    @Override
    ReviewCriterion getCriterion();

    /** {@return the year of the scores} */
    int getYear();

    /** {@return the verdict on the scores of that year, or unknown if the series has none for the year} */
    @Override
    Observation<EligibilityVerdict> getObserved();

    @Override
    Requirement getRequirement();

    @Override
    Outcome getOutcome();

    /** {@return how the member stands after that year} */
    ReviewVerdict getStatus();

    /**
     * {@return the day until which a member that has just fallen below must recover, or empty if the edition sets none or the
     * member need not recover}
     */
    Optional<LocalDate> getRecoverUntil();

    /** Refuses an outcome or a status that the verdict of the year does not give. */
    @Value.Check
    default void check() {
        ReviewDecisionCheck.check(this);
    }
}

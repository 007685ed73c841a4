package io.github.ogprules.rules.plan;

import io.github.ogprules.model.DateRange;
import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Finding;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether a report of the Independent Reporting Mechanism (IRM) on an action plan has appeared.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface IrmReportFinding extends Finding permits ImmutableIrmReportFinding {

    @Override
    IrmReportCriterion getCriterion();

    /** {@return what is known of it, in words, such as {@code Mid-Term Report of 2016} or {@code not by 2016-08-01}; or unknown} */
    @Override
    Observation<String> getObserved();

    @Override
    Requirement getRequirement();

    /** {@return how the plan stands to it; not applicable if it has no such report, or if the report is still to come} */
    @Override
    Outcome getOutcome();

    /** {@return the day with which its time is over; empty if it is not known or the plan has no such report} */
    Optional<DateRange> getDue();

    /** {@return whether the report has not appeared and its time is not over} */
    default boolean isToCome() {
        return getOutcome() == Outcome.NOT_APPLICABLE && getObserved().isKnown();
    }

    /** Refuses an outcome that does not go with what is observed. */
    @Value.Check
    default void check() {
        IrmReportDecisionCheck.check(this);
    }
}

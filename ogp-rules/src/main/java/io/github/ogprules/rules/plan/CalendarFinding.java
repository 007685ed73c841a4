package io.github.ogprules.rules.plan;

import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Finding;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was found on one criterion of the calendar of action plans.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface CalendarFinding extends Finding permits ImmutableCalendarFinding {

    @Override
    CalendarCriterion getCriterion();

    /** {@return what is known of it, in words, such as {@code not delivered by 2014-12-01}; unknown or not assessed} */
    @Override
    Observation<String> getObserved();

    @Override
    Requirement getRequirement();

    /** {@return how the plan stands to it; a deadline that is not over is not applicable to a plan that was not delivered} */
    @Override
    Outcome getOutcome();

    /** {@return of a deadline, or of a refresh, the last day on which it is met; empty if it is not known, or is neither} */
    Optional<LocalDate> getLastDay();

    /** Refuses an outcome that does not go with what is observed, and the last day of what is no deadline. */
    @Value.Check
    default void check() {
        CalendarDecisionCheck.check(this);
    }
}

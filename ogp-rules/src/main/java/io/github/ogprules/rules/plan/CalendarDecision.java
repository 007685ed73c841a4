package io.github.ogprules.rules.plan;

import io.github.ogprules.model.plan.PlanSubmission;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Edition;
import java.util.List;
import org.immutables.value.Value;

/**
 * Whether an action plan is on time, and why.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface CalendarDecision extends Decision permits ImmutableCalendarDecision {

    /** {@return the plan that was decided on, as far as it is known} */
    PlanSubmission getSubmission();

    @Override
    Edition getEdition();

    @Override
    CalendarVerdict getVerdict();

    /** {@return the reasons: one finding for each criterion, the deadlines first} */
    @Override
    List<CalendarFinding> getFindings();

    /**
     * The finding on one criterion.
     *
     * @param criterion the criterion
     * @return the finding
     */
    default CalendarFinding getFinding(CalendarCriterion criterion) {
        return (CalendarFinding) Decision.super.getFinding(criterion);
    }

    /** Refuses findings that are not one for each criterion, and a verdict that does not follow from them. */
    @Value.Check
    default void check() {
        CalendarDecisionCheck.check(this);
    }

    @Override
    default String summary() {
        return getSubmission().getMember().getName() + " " + getSubmission().getNumber() + ": "
                + Decision.super.summary();
    }
}

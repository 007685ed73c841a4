package io.github.ogprules.rules.plan;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Outcome;
import java.util.List;

/**
 * Whether an action plan is on time, and what follows if not. What a plan should be beside, such as its languages or the number of its
 * commitments, never turns it: no source says what follows.
 */
public enum CalendarVerdict implements CodeList {
    /** Delivered by every deadline. */
    ON_TIME,
    /** Not delivered, and no deadline is over. */
    NOT_DUE,
    /** Late: the Independent Reporting Mechanism notes it in its report. */
    LATE,
    /** So late that the member acts contrary to process in this cycle: OGP sends a letter. */
    ACTING_CONTRARY,
    /** So late that the member moves to the other group and begins a new cycle; by OGP's rules it has acted contrary to process too. */
    SHIFTED,
    /** What is unknown, or that no deadline is known, leaves it open. */
    UNDETERMINED;

    /** The gravest deadline that was missed, unless a graver one is open. */
    static CalendarVerdict of(List<CalendarFinding> findings) {
        List<CalendarFinding> deadlines = findings.stream()
                .filter(finding -> finding.getCriterion().isDeadline())
                .toList();
        for (CalendarVerdict missed : new CalendarVerdict[] {SHIFTED, ACTING_CONTRARY, LATE}) {
            Outcome outcome = Outcome.all(deadlines.stream()
                    .filter(finding -> missed == missing(finding.getCriterion()))
                    .map(CalendarFinding::getOutcome)
                    .toList());
            if (outcome == Outcome.NOT_MET || outcome == Outcome.UNDETERMINED) {
                return outcome == Outcome.NOT_MET ? missed : UNDETERMINED;
            }
        }
        if (deadlines.stream().anyMatch(finding -> finding.getOutcome() == Outcome.MET)) {
            return ON_TIME;
        }
        return deadlines.stream().map(CalendarFinding::getObserved).anyMatch(Observation::isKnown)
                ? NOT_DUE
                : UNDETERMINED;
    }

    private static CalendarVerdict missing(CalendarCriterion deadline) {
        return switch (deadline) {
            case GROUP -> SHIFTED;
            case DUE_DATE -> LATE;
            default -> ACTING_CONTRARY;
        };
    }
}

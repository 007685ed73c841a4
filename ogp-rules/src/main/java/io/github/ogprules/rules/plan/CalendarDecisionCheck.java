package io.github.ogprules.rules.plan;

import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Outcome;
import java.util.List;

/** What holds between the parts of any decision, so that one that was written by others is refused if it makes no sense. */
final class CalendarDecisionCheck {

    private CalendarDecisionCheck() {}

    static void check(CalendarFinding finding) {
        Outcome outcome = finding.getOutcome();
        if (!isPossible(outcome, finding)) {
            throw new IllegalArgumentException("outcome " + outcome + " of " + finding.getCriterion()
                    + " does not go with what is observed: " + finding.getObserved());
        }
        if (finding.getLastDay().isPresent() && !finding.getCriterion().isDeadline()) {
            throw new IllegalArgumentException("lastDay " + finding.getLastDay().get() + " of " + finding.getCriterion()
                    + ": expected only for a deadline");
        }
    }

    static void check(CalendarDecision decision) {
        List<CalendarCriterion> criteria = decision.getFindings().stream()
                .map(CalendarFinding::getCriterion)
                .toList();
        if (!criteria.equals(List.of(CalendarCriterion.values()))) {
            throw new IllegalArgumentException(
                    "findings on " + criteria + ": expected " + List.of(CalendarCriterion.values()));
        }
        CalendarVerdict verdict = CalendarVerdict.of(decision.getFindings());
        if (decision.getVerdict() != verdict) {
            throw new IllegalArgumentException("verdict " + decision.getVerdict() + ": the findings give " + verdict);
        }
    }

    /** A deadline may be open although something is observed of the delivery, and not be over for a plan not delivered. */
    private static boolean isPossible(Outcome outcome, CalendarFinding finding) {
        Observation<String> observed = finding.getObserved();
        boolean isDated = finding.getCriterion().isDeadline() || finding.getCriterion() == CalendarCriterion.END_DATE;
        return switch (outcome) {
            case MET, NOT_MET -> observed.isKnown();
            case UNDETERMINED -> observed.isUnknown() || (observed.isKnown() && isDated);
            case NOT_APPLICABLE -> observed.isNotAssessed() || (observed.isKnown() && isDated);
            case NOT_ASSESSED -> observed.isNotAssessed() && !isDated;
            case PARTLY_MET -> false;
        };
    }
}

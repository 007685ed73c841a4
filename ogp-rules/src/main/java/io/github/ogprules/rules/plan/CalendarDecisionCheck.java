package io.github.ogprules.rules.plan;

import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.shared.DecisionChecks;
import java.util.List;

/** What holds between the parts of any decision, so that one that was written by others is refused if it makes no sense. */
final class CalendarDecisionCheck {

    private CalendarDecisionCheck() {}

    static void check(CalendarFinding finding) {
        DecisionChecks.requireOutcome(finding, isPossible(finding.getOutcome(), finding));
        if (finding.getLastDay().isPresent()
                && !finding.getCriterion().isDeadline()
                && finding.getCriterion() != CalendarCriterion.REFRESH) {
            throw new IllegalArgumentException("lastDay " + finding.getLastDay().get() + " of " + finding.getCriterion()
                    + ": expected only for a deadline");
        }
    }

    static void check(CalendarDecision decision) {
        DecisionChecks.requireCriteria(decision.getFindings(), List.of(CalendarCriterion.values()));
        DecisionChecks.requireVerdict(decision.getVerdict(), CalendarVerdict.of(decision.getFindings()));
    }

    /** A deadline may be open although something is observed of the delivery, and not be over for a plan not delivered. */
    private static boolean isPossible(Outcome outcome, CalendarFinding finding) {
        Observation<String> observed = finding.getObserved();
        boolean isDated = finding.getCriterion().isDeadline()
                || finding.getCriterion() == CalendarCriterion.END_DATE
                || finding.getCriterion() == CalendarCriterion.REFRESH;
        return switch (outcome) {
            case MET, NOT_MET -> observed.isKnown();
            case UNDETERMINED -> observed.isUnknown() || (observed.isKnown() && isDated);
            case NOT_APPLICABLE -> observed.isNotAssessed() || (observed.isKnown() && isDated);
            case NOT_ASSESSED -> observed.isNotAssessed() && !isDated;
            case PARTLY_MET -> false;
        };
    }
}

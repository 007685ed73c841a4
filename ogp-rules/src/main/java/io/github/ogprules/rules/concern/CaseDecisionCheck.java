package io.github.ogprules.rules.concern;

import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.shared.DecisionChecks;
import java.util.List;

/** What holds between the parts of any decision, so that one that was written by others is refused if it makes no sense. */
final class CaseDecisionCheck {

    private CaseDecisionCheck() {}

    /** A deadline that is not over is not applicable although it is known. */
    static void check(CaseFinding finding) {
        Observation<String> observed = finding.getObserved();
        DecisionChecks.requireOutcome(
                finding,
                switch (finding.getOutcome()) {
                    case MET, NOT_MET -> observed.isKnown();
                    case UNDETERMINED -> !observed.isNotAssessed();
                    case NOT_APPLICABLE ->
                        observed.equals(DecisionChecks.NOT_ASKED)
                                || (observed.isKnown() && finding.getCriterion() == CaseCriterion.DEADLINE);
                    case PARTLY_MET, NOT_ASSESSED -> false;
                });
    }

    static void check(CaseDecision decision) {
        DecisionChecks.requireCriteria(decision.getFindings(), List.of(CaseCriterion.values()));
        CaseVerdict verdict = decision.getVerdict();
        boolean isOpen = decision.getFinding(CaseCriterion.STAGE).getOutcome() == Outcome.UNDETERMINED;
        boolean isSuspended = decision.getFinding(CaseCriterion.SANCTION).getOutcome() == Outcome.MET;
        if (isOpen != (verdict == CaseVerdict.UNDETERMINED) || isSuspended != verdict.isSuspended()) {
            throw new IllegalArgumentException("verdict " + verdict + ": the findings give "
                    + (isOpen ? "UNDETERMINED" : isSuspended ? "a suspension" : "a stage without a suspension"));
        }
    }
}

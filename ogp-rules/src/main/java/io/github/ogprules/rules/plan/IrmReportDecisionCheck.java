package io.github.ogprules.rules.plan;

import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.shared.DecisionChecks;
import java.util.List;

/** What holds between the parts of any decision, so that one that was written by others is refused if it makes no sense. */
final class IrmReportDecisionCheck {

    private IrmReportDecisionCheck() {}

    /** Of a report that has not appeared it may be open whether its time is over. */
    static void check(IrmReportFinding finding) {
        Observation<String> observed = finding.getObserved();
        DecisionChecks.requireOutcome(
                finding,
                switch (finding.getOutcome()) {
                    case MET, NOT_MET -> observed.isKnown();
                    case UNDETERMINED -> !observed.isNotAssessed();
                    case NOT_APPLICABLE -> observed.isKnown() || observed.equals(DecisionChecks.NOT_ASKED);
                    case PARTLY_MET, NOT_ASSESSED -> false;
                });
    }

    static void check(IrmReportDecision decision) {
        DecisionChecks.requireCriteria(decision.getFindings(), List.of(IrmReportCriterion.values()));
        DecisionChecks.requireVerdict(decision.getVerdict(), IrmReportVerdict.of(decision.getFindings()));
    }
}

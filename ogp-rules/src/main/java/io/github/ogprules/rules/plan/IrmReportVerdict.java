package io.github.ogprules.rules.plan;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.shared.DecisionChecks;
import java.util.List;

/** Whether the reports of the Independent Reporting Mechanism (IRM) on an action plan have appeared. */
public enum IrmReportVerdict implements CodeList {
    /** All have appeared that the plan has. */
    COMPLETE,
    /** One is missing: it has not appeared, and its time is over. */
    MISSING,
    /** None is missing, and one is still to come. */
    NOT_DUE,
    /** The IRM does not report on plans such as this one. */
    NOT_REVIEWED,
    /** What is unknown, or that no time is known, leaves it open. */
    UNDETERMINED;

    static IrmReportVerdict of(List<IrmReportFinding> findings) {
        List<Outcome> outcomes =
                findings.stream().map(IrmReportFinding::getOutcome).toList();
        if (findings.stream().allMatch(finding -> finding.getObserved().equals(DecisionChecks.NOT_ASKED))) {
            return NOT_REVIEWED;
        }
        return switch (Outcome.all(outcomes)) {
            case NOT_MET -> MISSING;
            case UNDETERMINED -> UNDETERMINED;
            default -> findings.stream().anyMatch(IrmReportFinding::isToCome) ? NOT_DUE : COMPLETE;
        };
    }
}

package io.github.ogprules.rules.process;

import io.github.ogprules.rules.shared.DecisionChecks;
import java.util.List;

/** What holds between the parts of any decision, so that one that was written by others is refused if it makes no sense. */
final class ProcessDecisionCheck {

    private ProcessDecisionCheck() {}

    static void check(ProcessDecision decision) {
        DecisionChecks.requireCriteria(decision.getFindings(), List.of(ProcessCriterion.values()));
        DecisionChecks.requireVerdict(decision.getVerdict(), ProcessVerdict.of(decision.getFindings()));
    }
}

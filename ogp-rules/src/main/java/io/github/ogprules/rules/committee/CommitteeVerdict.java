package io.github.ogprules.rules.committee;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.rules.Outcome;
import java.util.List;

/** Whether the Steering Committee, or the meetings of a year, follow the rules in force. */
public enum CommitteeVerdict implements CodeList {
    /** Every rule is met, whatever is unknown. */
    IN_ORDER,
    /** At least one rule is not met, whatever is unknown. */
    NOT_IN_ORDER,
    /** What is unknown can still turn it. */
    UNDETERMINED;

    static CommitteeVerdict of(List<CommitteeFinding> findings) {
        return switch (Outcome.all(
                findings.stream().map(CommitteeFinding::getOutcome).toList())) {
            case NOT_MET -> NOT_IN_ORDER;
            case UNDETERMINED -> UNDETERMINED;
            default -> IN_ORDER;
        };
    }
}

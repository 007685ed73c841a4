package io.github.ogprules.rules.committee;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.rules.Outcome;
import java.math.BigInteger;
import java.util.List;

/** Whether seats can be filled so that the committee keeps its rules. */
public enum SeatPlanVerdict implements CodeList {
    /** At least one set of candidates keeps the committee in order, whatever the regions that are unknown. */
    POSSIBLE,
    /** No set of candidates does, whatever is unknown. */
    IMPOSSIBLE,
    /** It depends on regions that are unknown. */
    UNDETERMINED;

    static SeatPlanVerdict of(BigInteger numberOfSets, List<CommitteeFinding> findings) {
        if (numberOfSets.signum() > 0) {
            return POSSIBLE;
        }
        return isImpossible(findings) ? IMPOSSIBLE : UNDETERMINED;
    }

    static boolean isImpossible(List<CommitteeFinding> findings) {
        return findings.stream().anyMatch(finding -> finding.getOutcome() == Outcome.NOT_MET);
    }
}

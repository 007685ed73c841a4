package io.github.ogprules.rules.joining;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.rules.Outcome;
import java.util.List;

/** Whether a country that has not joined may do so. */
public enum JoiningVerdict implements CodeList {
    /** It may join. */
    MAY_JOIN("may join"),
    /** It may join as a non-voting member: it may neither stand for the Steering Committee nor vote for it. */
    MAY_JOIN_WITHOUT_VOTE("may join without vote"),
    /** It may not join. */
    MAY_NOT_JOIN("may not join"),
    /** Too few eligibility criteria are assessed. */
    NOT_ENOUGH_DATA("not enough data"),
    /** What is unknown, or what no source says of the rule, leaves it open. */
    UNDETERMINED("undetermined");

    private final String label;

    JoiningVerdict(String label) {
        this.label = label;
    }

    /** What the tests come to together: what bars weighs more than what is open, and that more than what restricts. */
    static JoiningVerdict of(List<JoiningFinding> findings) {
        if (any(findings, Outcome.NOT_MET)) {
            return MAY_NOT_JOIN;
        }
        if (any(findings, Outcome.NOT_ASSESSED)) {
            return NOT_ENOUGH_DATA;
        }
        if (any(findings, Outcome.UNDETERMINED)) {
            return UNDETERMINED;
        }
        return any(findings, Outcome.PARTLY_MET) ? MAY_JOIN_WITHOUT_VOTE : MAY_JOIN;
    }

    private static boolean any(List<JoiningFinding> findings, Outcome outcome) {
        return findings.stream().anyMatch(finding -> finding.getOutcome() == outcome);
    }

    @Override
    public String getLabel() {
        return label;
    }
}

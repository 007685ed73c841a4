package io.github.ogprules.rules.joining;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.rules.Outcome;
import java.util.List;

/** Whether a country that has not joined may do so. */
public enum JoiningVerdict implements CodeList {
    /** It may join. */
    MAY_JOIN,
    /** It may join as a non-voting member: it may neither stand for the Steering Committee nor vote for it. */
    MAY_JOIN_WITHOUT_VOTE,
    /** It may not join. */
    MAY_NOT_JOIN,
    /** Too few eligibility criteria are assessed, and no other test can bar it. */
    NOT_ENOUGH_DATA,
    /** What is unknown, or what no source says of the rule, leaves it open. */
    UNDETERMINED;

    /**
     * What the tests come to together: what bars weighs more than what is open and may come to bar, that more than what is not assessed,
     * and that more than what restricts.
     */
    static JoiningVerdict of(List<JoiningFinding> findings) {
        return switch (Outcome.all(
                findings.stream().map(JoiningFinding::getOutcome).toList())) {
            case NOT_MET -> MAY_NOT_JOIN;
            case UNDETERMINED -> UNDETERMINED;
            case NOT_ASSESSED -> NOT_ENOUGH_DATA;
            case PARTLY_MET -> MAY_JOIN_WITHOUT_VOTE;
            default -> MAY_JOIN;
        };
    }
}

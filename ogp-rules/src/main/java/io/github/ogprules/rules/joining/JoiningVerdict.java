package io.github.ogprules.rules.joining;

import io.github.ogprules.model.CodeList;

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

    @Override
    public String getLabel() {
        return label;
    }
}

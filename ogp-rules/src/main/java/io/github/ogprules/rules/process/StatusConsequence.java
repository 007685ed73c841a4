package io.github.ogprules.rules.process;

import io.github.ogprules.model.CodeList;

/** What follows for a member from how it stands. */
public enum StatusConsequence implements CodeList {
    /** The Steering Committee may review its participation. */
    MAY_BE_REVIEWED,
    /** It is under review until what was contrary to process is repaired. */
    REVIEWED_UNTIL_REPAIRED,
    /** Unless it becomes active again, it is recommended that it is no longer listed. */
    REMOVAL_RECOMMENDED,
    /** It is suspended until the concerns are met, without a last day. */
    SUSPENDED_UNTIL_CONCERNS_ARE_MET
}

package io.github.ogprules.rules.concern;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.concern.CaseStage;
import java.util.Set;

/** How far a case under the Response Policy has come on a day. */
public enum CaseVerdict implements CodeList {
    /** No letter of concern was filed. */
    NOT_FILED,
    /** The letter is looked at first. */
    INITIAL_REVIEW,
    /** The merits are looked at. */
    MERITS_REVIEW,
    /** A report is adopted; what follows is not yet decided. */
    REPORTED,
    /** The country is helped to meet the concerns. */
    STAGE_ONE,
    /** The country is suspended until the concerns are met. */
    SUSPENDED,
    /** It is suspended for good. */
    PERMANENTLY_SUSPENDED,
    /** The case is closed. */
    CLOSED,
    /** The country has left OGP. */
    LEFT,
    /** Days that are not known, or events that do not follow each other, leave it open. */
    UNDETERMINED;

    static CaseVerdict of(Set<CaseStage> stages) {
        return stages.size() == 1 ? valueOf(stages.iterator().next().name()) : UNDETERMINED;
    }

    boolean isSuspended() {
        return this == SUSPENDED || this == PERMANENTLY_SUSPENDED;
    }
}

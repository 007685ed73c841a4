package io.github.ogprules.rules.process;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.MembershipStatus;
import java.util.Set;

/** How a country stands as a member of OGP on a day, as far as that is known. */
public enum StatusVerdict implements CodeList {
    /** Active. */
    ACTIVE,
    /** Under procedural review, for acting contrary to process. */
    UNDER_PROCEDURAL_REVIEW,
    /** Inactive, for acting contrary to process. */
    INACTIVE,
    /** Suspended, under the Response Policy. */
    SUSPENDED,
    /** It was a member, and withdrew or was removed. */
    LEFT,
    /** It has not joined. */
    NOT_A_MEMBER,
    /** Days that are not known, gaps or contradictions leave it open. */
    UNDETERMINED;

    /** The one status that is possible; undetermined if there are several. */
    static StatusVerdict of(Set<MembershipStatus> possible) {
        return possible.size() == 1 ? of(possible.iterator().next()) : UNDETERMINED;
    }

    static StatusVerdict of(MembershipStatus status) {
        return switch (status) {
            case ACTIVE -> ACTIVE;
            case UNDER_PROCEDURAL_REVIEW -> UNDER_PROCEDURAL_REVIEW;
            case INACTIVE -> INACTIVE;
            case SUSPENDED -> SUSPENDED;
            case LEFT -> LEFT;
            case NOT_A_MEMBER -> NOT_A_MEMBER;
        };
    }
}

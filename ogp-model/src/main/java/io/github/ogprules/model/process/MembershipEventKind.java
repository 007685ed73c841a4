package io.github.ogprules.model.process;

import io.github.ogprules.model.MembershipStatus;
import io.github.ogprules.model.OgpTerm;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to the membership of a country.
 *
 * @see <a href="https://opengovpartnership.org/glossary/member">Glossary: member</a>
 */
public enum MembershipEventKind implements OgpTerm {
    /** It sent its letter of intent. */
    LETTER_OF_INTENT(null),
    /** It joined. */
    JOINED(MembershipStatus.ACTIVE),
    /** It was found to have acted contrary to process in a cycle. */
    FOUND_CONTRARY(null),
    /** It was placed under procedural review. */
    PLACED_UNDER_REVIEW(MembershipStatus.UNDER_PROCEDURAL_REVIEW),
    /** Its procedural review ended well. */
    LEFT_REVIEW(MembershipStatus.ACTIVE),
    /** It was made inactive, for acting contrary to process. */
    MADE_INACTIVE(MembershipStatus.INACTIVE),
    /** It was suspended under the Response Policy; until about 2018 OGP said inactive. */
    SUSPENDED(MembershipStatus.SUSPENDED),
    /** Its suspension was extended. */
    EXTENDED(null),
    /** It was suspended for good. */
    PERMANENTLY_SUSPENDED(MembershipStatus.SUSPENDED),
    /** It became active again. */
    REACTIVATED(MembershipStatus.ACTIVE),
    /** It withdrew by a letter of its own. */
    WITHDREW(MembershipStatus.LEFT),
    /** It was removed from the list of members. */
    REMOVED(MembershipStatus.LEFT);

    private final @Nullable MembershipStatus status;

    MembershipEventKind(@Nullable MembershipStatus status) {
        this.status = status;
    }

    /** {@return the status that the event gives by itself, or empty if that depends on the rules or on what was before} */
    public Optional<MembershipStatus> findStatus() {
        return Optional.ofNullable(status);
    }
}

package io.github.ogprules.model;

/**
 * How a country stands as a member of OGP.
 *
 * <p>Before about 2018 OGP called a suspended member inactive.
 *
 * @see <a href="https://opengovpartnership.org/glossary/member">Glossary: member</a>
 */
public enum MembershipStatus implements OgpTerm {
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
    NOT_A_MEMBER
}

package io.github.ogprules.model.committee;

import io.github.ogprules.model.OgpTerm;

/**
 * How a country stands as a member of OGP.
 *
 * <p>Before about 2018 OGP called both of the last two inactive.
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
    SUSPENDED
}

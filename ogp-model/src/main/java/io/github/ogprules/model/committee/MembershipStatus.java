package io.github.ogprules.model.committee;

import io.github.ogprules.model.CodeList;

/**
 * How a country stands as a member of OGP.
 *
 * <p>Before about 2018 OGP called both of the last two inactive.
 *
 * @see <a href="https://opengovpartnership.org/glossary/member">Glossary: member</a>
 */
public enum MembershipStatus implements CodeList {
    /** Active. */
    ACTIVE("Active"),
    /** Under procedural review, for acting contrary to process. */
    UNDER_PROCEDURAL_REVIEW("Under procedural review"),
    /** Inactive, for acting contrary to process. */
    INACTIVE("Inactive"),
    /** Suspended, under the Response Policy. */
    SUSPENDED("Suspended");

    private final String label;

    MembershipStatus(String label) {
        this.label = label;
    }

    /**
     * The status that a text stands for.
     *
     * @param text a label, in any case
     * @return the status
     * @throws IllegalArgumentException if it is no status; the message lists the four
     */
    public static MembershipStatus parse(String text) {
        return CodeList.parse(MembershipStatus.class, text);
    }

    @Override
    public String getLabel() {
        return label;
    }
}

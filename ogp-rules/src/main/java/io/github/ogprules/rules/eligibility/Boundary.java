package io.github.ogprules.rules.eligibility;

/** Whether a value that lies exactly on the boundary of a band belongs to the band above. */
public enum Boundary {
    /** It does not: the band begins above the boundary. */
    STRICT,
    /** It does: the band begins at the boundary. */
    INCLUSIVE
}

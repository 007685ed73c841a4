package io.github.ogprules.rules.joining;

/** What an edition provides for states that are not universally recognised. */
public enum NonRecognisedStates {
    /** No source says. */
    NOT_DOCUMENTED,
    /** They may not join. */
    MAY_NOT_JOIN,
    /** They may join as non-voting members, if they pass the other tests. */
    MAY_JOIN_WITHOUT_VOTE
}

package io.github.ogprules.rules.joining;

/** What an edition provides for states that are not universally recognised. */
public enum NonRecognisedStates {
    /** No source says. */
    NOT_DOCUMENTED("what holds for others is not documented"),
    /** They may not join. */
    MAY_NOT_JOIN("others may not join"),
    /** They may join as non-voting members, if they pass the other tests. */
    MAY_JOIN_WITHOUT_VOTE("others may join without vote");

    private final String words;

    NonRecognisedStates(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}

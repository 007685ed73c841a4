package io.github.ogprules.io.json;

/** Why a value was refused whose attributes are each what they should be, but not together. */
final class Contradiction extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    Contradiction(String problem) {
        super(problem);
    }
}

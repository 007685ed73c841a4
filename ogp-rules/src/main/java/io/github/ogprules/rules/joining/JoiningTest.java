package io.github.ogprules.rules.joining;

import io.github.ogprules.model.CodeList;

/**
 * One of the tests that a country passes to join.
 *
 * @see <a href="https://www.opengovpartnership.org/process/joining-ogp/">Joining OGP</a>
 */
public enum JoiningTest implements CodeList {
    /** Whether it is a universally recognised state, a member of the United Nations. */
    RECOGNITION("Recognition"),
    /** Whether it has the points. */
    CORE_ELIGIBILITY("Core eligibility"),
    /** Whether it passes the Values Check. */
    VALUES_CHECK("Values Check");

    private final String label;

    JoiningTest(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}

package io.github.ogprules.rules.joining;

import io.github.ogprules.model.CodeList;

/** Whether a country passes the Values Check. */
public enum ValuesCheckVerdict implements CodeList {
    /** Enough indicators reach the minimum level. */
    PASSED("passed"),
    /** Too few indicators reach the minimum level. */
    NOT_PASSED("not passed"),
    /** What is unknown, or not covered by V-Dem, leaves it open. */
    UNDETERMINED("undetermined");

    private final String label;

    ValuesCheckVerdict(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}

package io.github.ogprules.rules.joining;

import io.github.ogprules.model.CodeList;

/** How many of the two indicators of the Values Check must reach the minimum level. */
public enum Combination implements CodeList {
    /** Both of them: the plain reading of what is quoted. */
    BOTH("both"),
    /** At least one of them. */
    AT_LEAST_ONE("at least one");

    private final String label;

    Combination(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}

package io.github.ogprules.rules.joining;

import io.github.ogprules.model.CodeList;

/** How many of the two indicators of the Values Check must reach the minimum level. */
public enum Combination implements CodeList {
    /** Both of them: the plain reading of what is quoted. */
    BOTH,
    /** At least one of them. */
    AT_LEAST_ONE
}

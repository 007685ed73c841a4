package io.github.ogprules.rules.joining;

import io.github.ogprules.model.CodeList;

/** Whether a country passes the Values Check. */
public enum ValuesCheckVerdict implements CodeList {
    /** Enough indicators reach the minimum level. */
    PASSED,
    /** Too few indicators reach the minimum level. */
    NOT_PASSED,
    /** What is unknown, or not covered by V-Dem, leaves it open. */
    UNDETERMINED
}

package io.github.ogprules.rules.process;

import io.github.ogprules.model.CodeList;

/** From which day on a plan can be late. */
public enum CountedFrom implements CodeList {
    /** The day by which the calendar asks for the plan. */
    DUE_DATE,
    /** The last day of the plan before. */
    END_OF_LAST_PLAN
}

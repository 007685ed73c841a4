package io.github.ogprules.rules.plan;

import io.github.ogprules.model.CodeList;

/** From which day on the months are counted until the first report on an action plan is due. */
public enum ReportClock implements CodeList {
    /** The day on which the plan was submitted. */
    SUBMISSION,
    /** The first day of implementation. */
    START_OF_IMPLEMENTATION
}

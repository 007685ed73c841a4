package io.github.ogprules.rules.participation;

import io.github.ogprules.model.CodeList;

/** The part of a plan's life in which the public takes part. */
public enum ParticipationPhase implements CodeList {
    /** While the plan is developed, on which the Action Plan Review reports. */
    DEVELOPMENT,
    /** While the plan is implemented, on which the Results Report reports. */
    IMPLEMENTATION
}

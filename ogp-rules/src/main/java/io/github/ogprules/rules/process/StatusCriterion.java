package io.github.ogprules.rules.process;

import io.github.ogprules.model.OgpTerm;

/** What is looked at in the membership of a country. */
public enum StatusCriterion implements OgpTerm {
    /** Whether an event can follow what was before: one finding for each event. */
    EVENT,
    /** Whether consecutive cycles are contrary to process. */
    CONSECUTIVE_CYCLES,
    /** Whether an inactive member is so for too long. */
    TIME_INACTIVE
}

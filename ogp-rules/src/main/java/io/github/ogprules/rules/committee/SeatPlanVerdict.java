package io.github.ogprules.rules.committee;

import io.github.ogprules.model.CodeList;

/** Whether seats can be filled so that the committee keeps its rules. */
public enum SeatPlanVerdict implements CodeList {
    /** At least one set of candidates keeps the committee in order, whatever the regions that are unknown. */
    POSSIBLE("possible"),
    /** No set of candidates does, whatever is unknown. */
    IMPOSSIBLE("impossible"),
    /** It depends on regions that are unknown. */
    UNDETERMINED("undetermined");

    private final String label;

    SeatPlanVerdict(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}

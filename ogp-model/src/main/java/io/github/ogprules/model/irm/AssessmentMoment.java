package io.github.ogprules.model.irm;

import io.github.ogprules.model.CodeList;

/** At which moment of an action plan a report of the Independent Reporting Mechanism looks at its commitments. */
public enum AssessmentMoment implements CodeList {
    /** At its beginning: how the commitments are designed. */
    DESIGN,
    /** After its first year. */
    MID_TERM,
    /** At its end. */
    END_OF_TERM;

    @Override
    public String getLabel() {
        return this == MID_TERM ? "mid-term" : CodeList.super.getLabel();
    }
}

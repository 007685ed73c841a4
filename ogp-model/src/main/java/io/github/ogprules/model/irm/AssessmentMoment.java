package io.github.ogprules.model.irm;

import io.github.ogprules.model.CodeList;

/** At which moment of an action plan a report of the Independent Reporting Mechanism looks at its commitments. */
public enum AssessmentMoment implements CodeList {
    /** At its beginning: how the commitments are designed. */
    DESIGN("design"),
    /** After its first year. */
    MID_TERM("mid-term"),
    /** At its end. */
    END_OF_TERM("end of term");

    private final String label;

    AssessmentMoment(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}

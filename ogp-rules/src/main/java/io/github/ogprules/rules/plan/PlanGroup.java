package io.github.ogprules.rules.plan;

import io.github.ogprules.model.CodeList;

/** The members whose plans are due in the same years, since 2015. */
public enum PlanGroup implements CodeList {
    /** Plans are due in odd years. */
    ODD,
    /** Plans are due in even years. */
    EVEN;

    static PlanGroup of(int yearDue) {
        return yearDue % 2 == 0 ? EVEN : ODD;
    }
}

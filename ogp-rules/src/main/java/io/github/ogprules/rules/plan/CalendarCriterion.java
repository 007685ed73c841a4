package io.github.ogprules.rules.plan;

import io.github.ogprules.model.OgpTerm;

/** What the calendar of action plans looks at: the deadlines, which give the verdict, and what a plan should be. */
public enum CalendarCriterion implements OgpTerm {
    /** That the plan is delivered by the day on which it is due. */
    DUE_DATE,
    /** That it is not so late that the member acts contrary to process. */
    LATENESS,
    /** That it is not so late that the member moves to the other group. */
    GROUP,
    /** That the time since the last plan ended is not so long that the member acts contrary to process. */
    GAP_AFTER_LAST_PLAN,
    /** That it is implemented for long enough. */
    IMPLEMENTATION,
    /** That it ends on the day of the calendar, however late it began. */
    END_DATE,
    /** That it is in the administrative language of the country. */
    ADMINISTRATIVE_LANGUAGE,
    /** That it is in English. */
    ENGLISH,
    /** That it has no more commitments than a plan may have. */
    MAXIMUM_COMMITMENTS,
    /** That it has as many commitments as OGP recommends. */
    RECOMMENDED_COMMITMENTS,
    /** That it lasts as many years as a member can choose. */
    DURATION,
    /** That a plan of four years is refreshed in the middle. */
    REFRESH;

    /** {@return whether the plan must be delivered by a day to meet it: true for the criteria that give the verdict} */
    public boolean isDeadline() {
        return compareTo(GAP_AFTER_LAST_PLAN) <= 0;
    }

    /** {@return whether OGP recommends it and asks no member for it: true for the recommended number of commitments} */
    public boolean isAdvice() {
        return this == RECOMMENDED_COMMITMENTS;
    }
}

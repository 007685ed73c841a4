package io.github.ogprules.rules.committee;

import io.github.ogprules.model.CodeList;

/** What points a ballot gives that does not rank every candidate. The sources are silent. */
public enum IncompleteBallots implements CodeList {
    /** To each choice the points of its rank, as on a complete ballot; to the others none. */
    POINTS_OF_THE_RANK,
    /** To the last choice the points of a last choice, and so on upwards; to the others none. */
    UP_FROM_LAST_CHOICE,
    /** None. */
    NOT_COUNTED;

    @Override
    public String getLabel() {
        return this == UP_FROM_LAST_CHOICE ? "up from the last choice" : CodeList.super.getLabel();
    }
}

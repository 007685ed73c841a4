package io.github.ogprules.model.concern;

import io.github.ogprules.model.OgpTerm;

/** Who gets a letter of concern, and who acts on it. */
public enum CaseActor implements OgpTerm {
    /** The Steering Committee as a whole. */
    STEERING_COMMITTEE,
    /** The Criteria and Standards subcommittee of the Steering Committee. */
    CRITERIA_AND_STANDARDS,
    /** OGP's secretariat. */
    SUPPORT_UNIT,
    /** Anybody else. */
    OTHER;

    @Override
    public String getLabel() {
        return switch (this) {
            case STEERING_COMMITTEE -> "Steering Committee";
            case CRITERIA_AND_STANDARDS -> "Criteria and Standards subcommittee";
            case SUPPORT_UNIT -> "Support Unit";
            case OTHER -> OgpTerm.super.getLabel();
        };
    }
}

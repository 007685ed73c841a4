package io.github.ogprules.rules.dossier;

import io.github.ogprules.model.OgpTerm;

/** What a rule is asked of a country. */
public enum DossierQuestion implements OgpTerm {
    /** How it stands as a member. */
    STATUS,
    /** Which steps to join it has taken. */
    STEPS_TO_JOIN,
    /** Whether it is eligible. */
    ELIGIBILITY,
    /** Whether it may join. */
    JOINING,
    /** Whether an action plan is on time. */
    ACTION_PLAN,
    /** Whether the public took part in an action plan. */
    PARTICIPATION,
    /** Whether it acted contrary to process in a cycle. */
    PROCESS,
    /** Whether the reports of the Independent Reporting Mechanism on an action plan have appeared. */
    IRM_REPORTS,
    /** Whether a commitment is starred by a report. */
    STAR,
    /** How far its case under the Response Policy has come. */
    CASE,
    /** Whether it comes under the Eligibility Review. */
    ELIGIBILITY_REVIEW;

    @Override
    public String getLabel() {
        return switch (this) {
            case IRM_REPORTS -> "IRM reports";
            case CASE -> "Response Policy";
            case ELIGIBILITY_REVIEW -> "Eligibility Review";
            default -> OgpTerm.super.getLabel();
        };
    }
}

package io.github.ogprules.rules.joining;

import io.github.ogprules.model.OgpTerm;

/**
 * A step that a country takes to join, in the order in which they are taken.
 *
 * @see <a href="https://www.opengovpartnership.org/process/joining-ogp/how-to-join/">How to join</a>
 */
public enum JoiningStepsCriterion implements OgpTerm {
    /** It has the points. */
    CORE_ELIGIBILITY,
    /** It passes the Values Check. */
    VALUES_CHECK,
    /** It sends a letter of intent. */
    LETTER_OF_INTENT,
    /** The letter goes to the co-chairs of the Steering Committee. */
    ADDRESSED_TO_CO_CHAIRS,
    /** A senior political leader signs the letter. */
    SIGNED_BY_SENIOR_LEADER,
    /** The government commits itself to the principles of the Open Government Declaration. */
    COMMITMENT_TO_DECLARATION,
    /** It names a lead ministry or agency. */
    LEAD_MINISTRY,
    /** It engages civil society before the first plan. */
    CIVIL_SOCIETY,
    /** It begins its first action plan. */
    ACTION_PLAN,
    /** It commits itself to the Independent Reporting Mechanism (IRM). */
    COMMITMENT_TO_IRM;

    @Override
    public String getLabel() {
        return switch (this) {
            case VALUES_CHECK -> "Values Check";
            case ADDRESSED_TO_CO_CHAIRS -> "Addressed to the co-chairs";
            case SIGNED_BY_SENIOR_LEADER -> "Signed by a senior leader";
            case COMMITMENT_TO_DECLARATION -> "Commitment to the Declaration";
            case COMMITMENT_TO_IRM -> "Commitment to the IRM";
            default -> OgpTerm.super.getLabel();
        };
    }
}

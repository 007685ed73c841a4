package io.github.ogprules.model.concern;

import io.github.ogprules.model.OgpTerm;

/**
 * How far a case under the Response Policy has come.
 *
 * @see <a href="https://www.opengovpartnership.org/ogp-response-policy/">OGP Response Policy</a>
 */
public enum CaseStage implements OgpTerm {
    /** No letter of concern is known. */
    NOT_FILED,
    /** The letter is looked at first. */
    INITIAL_REVIEW,
    /** The merits are looked at. */
    MERITS_REVIEW,
    /** A report is adopted; what follows is not yet decided. */
    REPORTED,
    /** The country is helped to meet the concerns. */
    STAGE_ONE,
    /** The country is suspended until the concerns are met; until about 2018 OGP said inactive. */
    SUSPENDED,
    /** It is suspended for good. */
    PERMANENTLY_SUSPENDED,
    /** The case is closed: not admissible, without a suspension, or with its end. */
    CLOSED,
    /** The country has left OGP. */
    LEFT;

    /** {@return whether the case goes on and the country is not suspended} */
    public boolean isOpen() {
        return compareTo(INITIAL_REVIEW) >= 0 && compareTo(STAGE_ONE) <= 0;
    }
}

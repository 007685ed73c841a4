package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.CodeList;

/**
 * Whether a country is eligible by its points.
 *
 * @see <a href="https://opengovpartnership.org/?p=17794">OGP's eligibility page of 2023</a>
 */
public enum EligibilityVerdict implements CodeList {
    /** At least the needed points, whatever is unknown. */
    ELIGIBLE,
    /** Fewer than the needed points, whatever is unknown. */
    NOT_ELIGIBLE,
    /** Too few criteria are assessed for OGP to give a score. */
    NOT_ENOUGH_DATA,
    /** What is unknown can still turn it. */
    UNDETERMINED
}

package io.github.ogprules.rules.review;

import io.github.ogprules.model.CodeList;

/**
 * How a member stands to the minimum score after the scores of a year.
 *
 * @see <a href="https://www.opengovpartnership.org/glossary/eligibility-review/">Glossary: Eligibility Review</a>
 */
public enum ReviewVerdict implements CodeList {
    /** It meets the minimum. */
    MEETS_MINIMUM,
    /** It is below the minimum, but not for long enough to be under review. */
    BELOW_MINIMUM,
    /** It is under Eligibility Review, until it meets the minimum. */
    UNDER_REVIEW,
    /** Years without a score, those before the series among them, leave it open. */
    UNDETERMINED;

    @Override
    public String getLabel() {
        return this == UNDER_REVIEW ? "under Eligibility Review" : CodeList.super.getLabel();
    }
}

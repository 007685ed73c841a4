package io.github.ogprules.rules.review;

import io.github.ogprules.model.OgpTerm;

/** What the Eligibility Review looks at. */
public enum ReviewCriterion implements OgpTerm {
    /** That a member keeps the score that countries need to join. */
    MINIMUM_SCORE
}

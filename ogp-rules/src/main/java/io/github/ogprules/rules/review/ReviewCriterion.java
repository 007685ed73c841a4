package io.github.ogprules.rules.review;

import io.github.ogprules.model.CodeList;

/** What the Eligibility Review looks at. */
public enum ReviewCriterion implements CodeList {
    /** That a member keeps the score that countries need to join. */
    MINIMUM_SCORE("Minimum score");

    private final String label;

    ReviewCriterion(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}

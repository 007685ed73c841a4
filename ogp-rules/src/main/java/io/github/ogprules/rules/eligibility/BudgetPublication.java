package io.github.ogprules.rules.eligibility;

/**
 * What an edition asks of the publication of a budget document. No points are computed from it: whether a document is
 * published as asked is observed.
 *
 * @see <a href="https://www.opengovpartnership.org/resources/eligibility-criteria">OGP's eligibility criteria of 2018</a>
 */
public enum BudgetPublication {
    /** That it is published; whether in time is not known. */
    PUBLISHED("published"),
    /** That it is published in time. */
    PUBLISHED_IN_TIME("published in time");

    private final String words;

    BudgetPublication(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}

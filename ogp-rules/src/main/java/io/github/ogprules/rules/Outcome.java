package io.github.ogprules.rules;

import io.github.ogprules.model.CodeList;

/** How an input stands to one requirement of a rule. */
public enum Outcome implements CodeList {
    /** The requirement is met in full. */
    MET("met"),
    /** It is met in part: some of its points, not all. */
    PARTLY_MET("partly met"),
    /** It is not met. */
    NOT_MET("not met"),
    /** The source does not cover the country, so the requirement drops out. */
    NOT_ASSESSED("not assessed"),
    /** The edition does not ask for it in this case. */
    NOT_APPLICABLE("not applicable"),
    /** What is unknown leaves it open. */
    UNDETERMINED("undetermined");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}

package io.github.ogprules.model.irm;

import io.github.ogprules.model.CodeList;

/**
 * How completion at the end of term stands to completion at mid-term.
 *
 * @see <a href="https://github.com/Vizzuality/ogp">OGP Explorer and its commitments databases of 2015 to 2017</a>
 */
public enum CompletionChange implements CodeList {
    /** Less complete than at mid-term. */
    DECREASE("Decrease"),
    /** As complete as at mid-term. */
    NO_CHANGE("No Change"),
    /** More complete than at mid-term. */
    INCREASE("Increase");

    private final String label;

    CompletionChange(String label) {
        this.label = label;
    }

    /**
     * The value that a text stands for.
     *
     * @param text a label or a spelling of OGP's files, in any case
     * @return the value
     * @throws IllegalArgumentException if it is none; the message lists the labels
     */
    public static CompletionChange parse(String text) {
        return CodeList.parse(CompletionChange.class, text);
    }

    @Override
    public String getLabel() {
        return label;
    }
}

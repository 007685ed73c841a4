package io.github.ogprules.model.irm;

import io.github.ogprules.model.CodeList;

/**
 * Whether the time frame of a commitment was clear; coded in the 2015 edition of the data.
 *
 * @see <a href="https://github.com/Vizzuality/ogp">OGP Explorer and its commitments databases of 2015 to 2017</a>
 */
public enum Timebound implements CodeList {
    /** Clear. */
    CLEAR("Clear"),
    /** Unclear. */
    UNCLEAR("Unclear"),
    /** Only in materials beside the plan. */
    SUPPLEMENTARY_MATERIALS("Supplementary Materials");

    private final String label;

    Timebound(String label) {
        this.label = label;
    }

    /**
     * The value that a text stands for.
     *
     * @param text a label or a spelling of OGP's files, in any case
     * @return the value
     * @throws IllegalArgumentException if it is none; the message lists the labels
     */
    public static Timebound parse(String text) {
        return CodeList.parse(Timebound.class, text);
    }

    @Override
    public String getLabel() {
        return label;
    }
}

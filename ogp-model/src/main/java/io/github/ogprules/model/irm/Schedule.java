package io.github.ogprules.model.irm;

import io.github.ogprules.model.CodeList;

/**
 * How the completion of a commitment stood to its schedule; coded in the 2015 edition of the data.
 *
 * @see <a href="https://github.com/Vizzuality/ogp">OGP Explorer and its commitments databases of 2015 to 2017</a>
 */
public enum Schedule implements CodeList {
    /** As far as projected. */
    ON_SCHEDULE("On schedule"),
    /** Not as far as projected. */
    BEHIND_SCHEDULE("Behind schedule"),
    /** Further than projected. */
    AHEAD_OF_SCHEDULE("Ahead of schedule"),
    /** Unclear. */
    UNCLEAR("Unclear");

    private final String label;

    Schedule(String label) {
        this.label = label;
    }

    /**
     * The value that a text stands for.
     *
     * @param text a label or a spelling of OGP's files, in any case
     * @return the value
     * @throws IllegalArgumentException if it is none; the message lists the labels
     */
    public static Schedule parse(String text) {
        return CodeList.parse(Schedule.class, text);
    }

    @Override
    public String getLabel() {
        return label;
    }
}

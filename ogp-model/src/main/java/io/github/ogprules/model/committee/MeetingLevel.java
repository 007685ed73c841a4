package io.github.ogprules.model.committee;

import io.github.ogprules.model.CodeList;

/**
 * Who represents the governments at a meeting of the Steering Committee.
 *
 * @see <a href="https://opengovpartnership.org/about/who-we-are/steering-committee/about-the-steering-committee">About the
 *     Steering Committee</a>
 */
public enum MeetingLevel implements CodeList {
    /** The government points of contact. */
    WORKING("Working level"),
    /** Ministers. */
    MINISTERIAL("Ministerial level");

    private final String label;

    MeetingLevel(String label) {
        this.label = label;
    }

    /**
     * The level that a text stands for.
     *
     * @param text a label or the name of a constant, in any case
     * @return the level
     * @throws IllegalArgumentException if it is neither; the message lists the two
     */
    public static MeetingLevel parse(String text) {
        return CodeList.parse(MeetingLevel.class, text);
    }

    @Override
    public String getLabel() {
        return label;
    }
}

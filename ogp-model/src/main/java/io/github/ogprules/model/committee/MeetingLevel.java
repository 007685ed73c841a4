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

    @Override
    public String getLabel() {
        return label;
    }
}

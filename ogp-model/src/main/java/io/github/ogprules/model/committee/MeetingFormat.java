package io.github.ogprules.model.committee;

import io.github.ogprules.model.CodeList;

/** Whether a meeting of the Steering Committee takes place in person. */
public enum MeetingFormat implements CodeList {
    /** In person. */
    IN_PERSON("In person"),
    /** By telephone or video. */
    REMOTE("Remote");

    private final String label;

    MeetingFormat(String label) {
        this.label = label;
    }

    /**
     * The format that a text stands for.
     *
     * @param text a label, in any case
     * @return the format
     * @throws IllegalArgumentException if it is neither; the message lists the two
     */
    public static MeetingFormat parse(String text) {
        return CodeList.parse(MeetingFormat.class, text);
    }

    @Override
    public String getLabel() {
        return label;
    }
}

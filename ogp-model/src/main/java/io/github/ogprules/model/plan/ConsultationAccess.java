package io.github.ogprules.model.plan;

import io.github.ogprules.model.CodeList;

/**
 * Who could take part in a consultation.
 *
 * @see <a href="https://github.com/Vizzuality/ogp">Process databases of 2015 and 2016</a>
 */
public enum ConsultationAccess implements CodeList {
    /** Only who was invited. */
    INVITATION_ONLY("Invitation-only"),
    /** Everybody. */
    OPEN("Open");

    private final String label;

    ConsultationAccess(String label) {
        this.label = label;
    }

    /**
     * The value that a text stands for.
     *
     * @param text a label or a spelling of OGP's files, in any case
     * @return the value
     * @throws IllegalArgumentException if it is none; the message lists the labels
     */
    public static ConsultationAccess parse(String text) {
        return CodeList.parse(ConsultationAccess.class, text);
    }

    @Override
    public String getLabel() {
        return label;
    }
}

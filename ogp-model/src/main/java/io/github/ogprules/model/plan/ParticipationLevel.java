package io.github.ogprules.model.plan;

import io.github.ogprules.model.CodeList;

/**
 * How much influence the public had, on the scale of the International Association for Public Participation (IAP2).
 *
 * @see <a href="https://www.opengovpartnership.org/documents/irm-guidance-for-meeting-the-minimum-participation-requirement-during-co-creation/">IRM
 *     guidance on the levels</a>
 * @see <a href="https://github.com/Vizzuality/ogp">Process databases of 2015 and 2016</a>
 */
public enum ParticipationLevel implements CodeList {
    /** The public was informed. */
    INFORM("Inform"),
    /** The public could give input. */
    CONSULT("Consult"),
    /** Government fed back how input was considered. */
    INVOLVE("Involve"),
    /** The public helped to set the agenda. */
    COLLABORATE("Collaborate"),
    /** The public decided. */
    EMPOWER("Empower");

    private final String label;

    ParticipationLevel(String label) {
        this.label = label;
    }

    /**
     * The value that a text stands for.
     *
     * @param text a label or a spelling of OGP's files, in any case
     * @return the value
     * @throws IllegalArgumentException if it is none; the message lists the labels
     */
    public static ParticipationLevel parse(String text) {
        return CodeList.parse(ParticipationLevel.class, text);
    }

    @Override
    public String getLabel() {
        return label;
    }
}

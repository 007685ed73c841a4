package io.github.ogprules.model.plan;

import io.github.ogprules.model.OgpTerm;

/**
 * How much influence the public had, on the scale of the International Association for Public Participation (IAP2).
 *
 * @see <a href="https://www.opengovpartnership.org/documents/irm-guidance-for-meeting-the-minimum-participation-requirement-during-co-creation/">IRM
 *     guidance on the levels</a>
 * @see <a href="https://github.com/Vizzuality/ogp">Process databases of 2015 and 2016</a>
 */
public enum ParticipationLevel implements OgpTerm {
    /** The public was not consulted. */
    NO_CONSULTATION,
    /** The public was informed. */
    INFORM,
    /** The public could give input. */
    CONSULT,
    /** Government fed back how input was considered. */
    INVOLVE,
    /** The public helped to set the agenda. */
    COLLABORATE,
    /** The public decided. */
    EMPOWER
}

package io.github.ogprules.model.plan;

import io.github.ogprules.model.OgpTerm;

/**
 * Who could take part in a consultation.
 *
 * @see <a href="https://github.com/Vizzuality/ogp">Process databases of 2015 and 2016</a>
 */
public enum ConsultationAccess implements OgpTerm {
    /** Only who was invited. */
    INVITATION_ONLY,
    /** Everybody. */
    OPEN;

    @Override
    public String getLabel() {
        return this == INVITATION_ONLY ? "Invitation-only" : OgpTerm.super.getLabel();
    }
}

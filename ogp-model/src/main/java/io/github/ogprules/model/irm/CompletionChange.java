package io.github.ogprules.model.irm;

import io.github.ogprules.model.OgpTerm;

/**
 * How completion at the end of term stands to completion at mid-term.
 *
 * @see <a href="https://github.com/Vizzuality/ogp">OGP Explorer and its commitments databases of 2015 to 2017</a>
 */
public enum CompletionChange implements OgpTerm {
    /** Less complete than at mid-term. */
    DECREASE,
    /** As complete as at mid-term. */
    NO_CHANGE,
    /** More complete than at mid-term. */
    INCREASE;

    @Override
    public String getLabel() {
        return this == NO_CHANGE ? "No Change" : OgpTerm.super.getLabel();
    }
}

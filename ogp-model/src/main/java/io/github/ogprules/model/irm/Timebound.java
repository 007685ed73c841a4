package io.github.ogprules.model.irm;

import io.github.ogprules.model.OgpTerm;

/**
 * Whether the time frame of a commitment was clear; coded in the 2015 edition of the data.
 *
 * @see <a href="https://github.com/Vizzuality/ogp">OGP Explorer and its commitments databases of 2015 to 2017</a>
 */
public enum Timebound implements OgpTerm {
    /** Clear. */
    CLEAR,
    /** Unclear. */
    UNCLEAR,
    /** Only in materials beside the plan. */
    SUPPLEMENTARY_MATERIALS;

    @Override
    public String getLabel() {
        return this == SUPPLEMENTARY_MATERIALS ? "Supplementary Materials" : OgpTerm.super.getLabel();
    }
}

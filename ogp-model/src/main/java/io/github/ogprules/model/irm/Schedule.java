package io.github.ogprules.model.irm;

import io.github.ogprules.model.OgpTerm;

/**
 * How the completion of a commitment stood to its schedule; coded in the 2015 edition of the data.
 *
 * @see <a href="https://github.com/Vizzuality/ogp">OGP Explorer and its commitments databases of 2015 to 2017</a>
 */
public enum Schedule implements OgpTerm {
    /** As far as projected. */
    ON_SCHEDULE,
    /** Not as far as projected. */
    BEHIND_SCHEDULE,
    /** Further than projected. */
    AHEAD_OF_SCHEDULE,
    /** Unclear. */
    UNCLEAR
}

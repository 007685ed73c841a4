package io.github.ogprules.rules.star;

import io.github.ogprules.model.CodeList;

/**
 * What became of the star of a commitment between the progress report and the end of term.
 *
 * @see <a href="https://www.opengovpartnership.org/?p=3699">OGP on stars at the end of term</a>
 */
public enum StarChange implements CodeList {
    /** It has the star only since the end of term. */
    GAINED,
    /** It had the star only in the progress report; mostly because the formula changed in between, see {@link FinalStar}. */
    LOST,
    /** It has the star in both. */
    KEPT,
    /** It has the star in neither. */
    NEVER_STARRED
}

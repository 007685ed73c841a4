package io.github.ogprules.model.concern;

import io.github.ogprules.model.OgpTerm;

/** Whether a filer is involved in OGP. */
public enum Involvement implements OgpTerm {
    /** It is involved. */
    CURRENT,
    /** It was involved, and no longer is. */
    PAST,
    /** It never was. */
    NONE
}

package io.github.ogprules.model.irm;

import io.github.ogprules.model.CodeList;

/**
 * The first test of a star that a commitment fails, as OGP's database of 2024 prints it.
 *
 * @see <a href="https://github.com/g0v/ogp-commitments">Commitments database, export of 2024</a>
 */
public enum BindingConstraint implements CodeList {
    /** It is not specific or verifiable. */
    SPECIFICITY("Spec"),
    /** It is not relevant; of plans of 2020 on, it has no open government lens. */
    RELEVANCE("Rel"),
    /** Its potential impact is not transformative. */
    POTENTIAL_IMPACT("PotImp"),
    /** It is not substantially or completely implemented. */
    COMPLETION("Cmpl"),
    /** It fails none and has the star. */
    STAR("STAR"),
    /** It fails none, but has no star: mostly stars had ended, or a later code has no value yet. */
    NO_STAR_ANY_MORE("FALSE"),
    /** The IRM did not review its design. */
    NOT_REVIEWED("NR");

    private final String label;

    BindingConstraint(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}

package io.github.ogprules.model.irm;

import java.util.OptionalInt;

/**
 * Whether a commitment is new or was under way before the plan; coded in the 2015 edition of the data.
 *
 * @see <a href="https://github.com/Vizzuality/ogp">OGP Explorer and its commitments databases of 2015 to 2017</a>
 */
public enum Novelty implements CodedVariable {
    /** Unclear. */
    UNCLEAR(0),
    /** Under way before the plan. */
    PRE_EXISTING(1),
    /** New with the plan. */
    NEW(2);

    private final int code;

    Novelty(int code) {
        this.code = code;
    }

    @Override
    public String getLabel() {
        return this == PRE_EXISTING ? "Pre-existing" : CodedVariable.super.getLabel();
    }

    @Override
    public OptionalInt findCode(DataEdition edition) {
        return OptionalInt.of(code);
    }
}

package io.github.ogprules.model.irm;

import java.util.OptionalInt;

/**
 * How far a commitment could change its policy area if implemented; coded for plans of 2012 to 2019.
 *
 * @see <a href="https://github.com/Vizzuality/ogp">OGP Explorer and its commitments databases of 2015 to 2017</a>
 */
public enum PotentialImpact implements CodedVariable {
    /** Keeps or worsens the status quo. */
    NONE(0),
    /** Unclear, in early reports; OGP codes it like none. */
    UNCLEAR(0),
    /** A positive, incremental step in the policy area. */
    MINOR(1),
    /** A major step, limited in scale or scope. */
    MODERATE(2),
    /** Could transform business as usual in the policy area. */
    TRANSFORMATIVE(3);

    private final int code;

    PotentialImpact(int code) {
        this.code = code;
    }

    @Override
    public OptionalInt findCode(DataEdition edition) {
        return OptionalInt.of(code);
    }
}

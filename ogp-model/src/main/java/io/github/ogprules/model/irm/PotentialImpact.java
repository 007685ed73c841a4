package io.github.ogprules.model.irm;

import io.github.ogprules.model.CodeList;
import java.util.OptionalInt;

/**
 * How far a commitment could change its policy area if implemented; coded for plans of 2012 to 2019.
 *
 * @see <a href="https://github.com/Vizzuality/ogp">OGP Explorer and its commitments databases of 2015 to 2017</a>
 */
public enum PotentialImpact implements CodedVariable {
    /** Keeps or worsens the status quo. */
    NONE("None", 0),
    /** Unclear, in early reports; OGP codes it like none. */
    UNCLEAR("Unclear", 0),
    /** A positive, incremental step in the policy area. */
    MINOR("Minor", 1),
    /** A major step, limited in scale or scope. */
    MODERATE("Moderate", 2),
    /** Could transform business as usual in the policy area. */
    TRANSFORMATIVE("Transformative", 3);

    private final String label;
    private final int code;

    PotentialImpact(String label, int code) {
        this.label = label;
        this.code = code;
    }

    /**
     * The value that a text stands for.
     *
     * @param text a label or a spelling of OGP's files, in any case
     * @return the value
     * @throws IllegalArgumentException if it is none; the message lists the labels
     */
    public static PotentialImpact parse(String text) {
        return CodeList.parse(PotentialImpact.class, text);
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public OptionalInt findCode(DataEdition edition) {
        return OptionalInt.of(code);
    }
}

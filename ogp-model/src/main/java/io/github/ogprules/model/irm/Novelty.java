package io.github.ogprules.model.irm;

import io.github.ogprules.model.CodeList;
import java.util.OptionalInt;

/**
 * Whether a commitment is new or was under way before the plan; coded in the 2015 edition of the data.
 *
 * @see <a href="https://github.com/Vizzuality/ogp">OGP Explorer and its commitments databases of 2015 to 2017</a>
 */
public enum Novelty implements CodedVariable {
    /** Unclear. */
    UNCLEAR("Unclear", 0),
    /** Under way before the plan. */
    PRE_EXISTING("Pre-existing", 1),
    /** New with the plan. */
    NEW("New", 2);

    private final String label;
    private final int code;

    Novelty(String label, int code) {
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
    public static Novelty parse(String text) {
        return CodeList.parse(Novelty.class, text);
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

package io.github.ogprules.model.irm;

import io.github.ogprules.model.CodeList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Whether a commitment is clearly relevant to OGP values, as coded over all of them for plans up to 2020.
 *
 * @see <a href="https://github.com/Vizzuality/ogp">OGP Explorer and its commitments databases of 2015 to 2017</a>
 */
public enum Relevance implements CodedVariable {
    /** It serves none of them clearly. */
    UNCLEAR("Unclear", 0, "0"),
    /** It serves access to information, civic participation or public accountability. */
    CLEAR("Clear", 1, "1");

    private final String label;
    private final int code;
    private final List<String> spellings;

    Relevance(String label, int code, String... spellings) {
        this.label = label;
        this.code = code;
        this.spellings = List.of(spellings);
    }

    /**
     * The value that a text stands for.
     *
     * @param text a label or a spelling of OGP's files, in any case
     * @return the value
     * @throws IllegalArgumentException if it is none; the message lists the labels
     */
    public static Relevance parse(String text) {
        return CodeList.parse(Relevance.class, text);
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public List<String> getSpellings() {
        return spellings;
    }

    @Override
    public OptionalInt findCode(DataEdition edition) {
        return OptionalInt.of(code);
    }
}

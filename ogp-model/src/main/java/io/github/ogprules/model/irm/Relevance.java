package io.github.ogprules.model.irm;

import java.util.List;
import java.util.OptionalInt;

/**
 * Whether a commitment is clearly relevant to OGP values, as coded over all of them for plans up to 2020.
 *
 * @see <a href="https://github.com/Vizzuality/ogp">OGP Explorer and its commitments databases of 2015 to 2017</a>
 */
public enum Relevance implements CodedVariable {
    /** It serves none of them clearly. */
    UNCLEAR(0, "0"),
    /** It serves access to information, civic participation or public accountability. */
    CLEAR(1, "1");

    private final int code;
    private final List<String> spellings;

    Relevance(int code, String... spellings) {
        this.code = code;
        this.spellings = List.of(spellings);
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

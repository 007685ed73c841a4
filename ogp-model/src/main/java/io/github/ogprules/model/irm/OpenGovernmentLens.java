package io.github.ogprules.model.irm;

import java.util.List;
import java.util.OptionalInt;

/**
 * Whether a commitment has an open government lens: whether it sets out to make a policy area, institution or decision more
 * transparent, participatory or accountable. One question for plans of 2020 on, in place of relevance to each value.
 *
 * @see <a href="https://www.opengovpartnership.org/glossary/relevance/">Glossary: Relevance</a>
 */
public enum OpenGovernmentLens implements CodedVariable {
    /** It has none. */
    WITHOUT_LENS("No", 0, "0"),
    /** It has one. */
    WITH_LENS("Yes", 1, "1");

    private final String label;
    private final int code;
    private final List<String> spellings;

    OpenGovernmentLens(String label, int code, String... spellings) {
        this.label = label;
        this.code = code;
        this.spellings = List.of(spellings);
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

package io.github.ogprules.model.irm;

import io.github.ogprules.model.CodeList;
import java.util.List;

/**
 * Whether the objectives and actions of a commitment are clear, with activities that can be verified objectively; coded by
 * design reports for plans of 2017 and 2018 on, and for older plans derived from {@link Specificity}.
 *
 * @see <a href="https://www.opengovpartnership.org/glossary/verifiability/">Glossary: Verifiability</a>
 */
public enum Verifiability implements CodeList {
    /** It cannot be verified, and is not assessed further. */
    NOT_VERIFIABLE("No", "0"),
    /** It can be verified. */
    VERIFIABLE("Yes", "1");

    private final String label;
    private final List<String> spellings;

    Verifiability(String label, String... spellings) {
        this.label = label;
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
}

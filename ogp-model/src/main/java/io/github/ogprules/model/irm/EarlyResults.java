package io.github.ogprules.model.irm;

import io.github.ogprules.model.CodeList;
import java.util.OptionalInt;

/**
 * What a commitment achieved by the end of its plan; coded by Results Reports, for plans of 2021 on.
 *
 * @see <a href="https://www.opengovpartnership.org/glossary/early-results/">Glossary: Early results</a>
 * @see <a href="https://github.com/g0v/ogp-commitments">Commitments database, export of 2024</a>
 */
public enum EarlyResults implements CodedVariable {
    /** No notable results; the wording of the definition is not established. */
    NO_NOTABLE_RESULTS("No notable results", 0),
    /** Moderate results; the wording of the definition is not established. */
    MODERATE("Moderate", 1),
    /** Positive results that change practices, policies or institutions and will last. */
    SIGNIFICANT("Significant", 2);

    private final String label;
    private final int code;

    EarlyResults(String label, int code) {
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
    public static EarlyResults parse(String text) {
        return CodeList.parse(EarlyResults.class, text);
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

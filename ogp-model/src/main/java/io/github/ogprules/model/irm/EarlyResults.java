package io.github.ogprules.model.irm;

import java.util.OptionalInt;

/**
 * What a commitment achieved by the end of its plan; coded by Results Reports, for plans of 2021 on.
 *
 * @see <a href="https://www.opengovpartnership.org/glossary/early-results/">Glossary: Early results</a>
 * @see <a href="https://github.com/g0v/ogp-commitments">Commitments database, export of 2024</a>
 */
public enum EarlyResults implements CodedVariable {
    /** No notable results; the wording of the definition is not established. */
    NO_NOTABLE_RESULTS(0),
    /** Moderate results; the wording of the definition is not established. */
    MODERATE(1),
    /** Positive results that change practices, policies or institutions and will last. */
    SIGNIFICANT(2);

    private final int code;

    EarlyResults(int code) {
        this.code = code;
    }

    @Override
    public OptionalInt findCode(DataEdition edition) {
        return OptionalInt.of(code);
    }
}

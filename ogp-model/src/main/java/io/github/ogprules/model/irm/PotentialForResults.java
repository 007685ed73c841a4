package io.github.ogprules.model.irm;

import java.util.OptionalInt;

/**
 * The ambition of a commitment, as coded for plans of 2020 on; not comparable with {@link PotentialImpact}.
 *
 * @see <a href="https://www.opengovpartnership.org/glossary/ambition/">Glossary: Ambition</a>
 * @see <a href="https://github.com/g0v/ogp-commitments">Commitments database, export of 2024</a>
 */
public enum PotentialForResults implements CodedVariable {
    /** Continues existing practice or a legal duty, without visible added value. */
    UNCLEAR(0),
    /** A positive stand-alone initiative, nothing binding or institutionalised. */
    MODEST(1),
    /** A possible game changer to rules, practices, policies or institutions. */
    SUBSTANTIAL(2);

    private final int code;

    PotentialForResults(int code) {
        this.code = code;
    }

    @Override
    public OptionalInt findCode(DataEdition edition) {
        return OptionalInt.of(code);
    }
}

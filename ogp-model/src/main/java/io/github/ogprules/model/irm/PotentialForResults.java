package io.github.ogprules.model.irm;

import io.github.ogprules.model.CodeList;
import java.util.OptionalInt;

/**
 * The ambition of a commitment, as coded for plans of 2020 on; not comparable with {@link PotentialImpact}.
 *
 * @see <a href="https://www.opengovpartnership.org/glossary/ambition/">Glossary: Ambition</a>
 * @see <a href="https://github.com/g0v/ogp-commitments">Commitments database, export of 2024</a>
 */
public enum PotentialForResults implements CodedVariable {
    /** Continues existing practice or a legal duty, without visible added value. */
    UNCLEAR("Unclear", 0),
    /** A positive stand-alone initiative, nothing binding or institutionalised. */
    MODEST("Modest", 1),
    /** A possible game changer to rules, practices, policies or institutions. */
    SUBSTANTIAL("Substantial", 2);

    private final String label;
    private final int code;

    PotentialForResults(String label, int code) {
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
    public static PotentialForResults parse(String text) {
        return CodeList.parse(PotentialForResults.class, text);
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

package io.github.ogprules.model.irm;

import io.github.ogprules.model.OgpTerm;
import java.util.OptionalInt;
import java.util.StringJoiner;

/** A variable that the Independent Reporting Mechanism (IRM) codes, with the numbers that OGP's files write for its values. */
public sealed interface CodedVariable extends OgpTerm
        permits Completion,
                DidItOpenGovernment,
                EarlyResults,
                Novelty,
                OpenGovernmentLens,
                PotentialForResults,
                PotentialImpact,
                Relevance,
                Specificity {

    /**
     * The number that an edition of the data writes for this value.
     *
     * @param edition the edition of the data
     * @return a whole number, 0 to 5; empty if the edition writes a text instead or does not have the value
     */
    OptionalInt findCode(DataEdition edition);

    /**
     * The value that a number stands for in an edition of the data.
     *
     * @param type the variable
     * @param code the number
     * @param edition the edition of the data
     * @param <E> the variable
     * @return the value; of two with the same number the first
     * @throws IllegalArgumentException if the number stands for none; the message lists those that do
     */
    static <E extends Enum<E> & CodedVariable> E ofCode(Class<E> type, int code, DataEdition edition) {
        StringJoiner codes = new StringJoiner(", ");
        for (E value : type.getEnumConstants()) {
            OptionalInt own = value.findCode(edition);
            if (own.isPresent()) {
                if (own.getAsInt() == code) {
                    return value;
                }
                codes.add(own.getAsInt() + " (" + value.getLabel() + ")");
            }
        }
        throw new IllegalArgumentException(
                "code " + code + " in the " + edition.getLabel() + " is not one of: " + codes);
    }
}

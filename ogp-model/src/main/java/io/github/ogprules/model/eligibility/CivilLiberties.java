package io.github.ogprules.model.eligibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.immutables.value.Value;

/**
 * The score for civil liberties in the Democracy Index of the Economist Intelligence Unit (EIU), from 0 to 10.
 *
 * <p>Some data sets give it on a scale of 0 to 100: divide by 10. Scores are equal if they are the same number, whatever
 * the number of decimals written.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://2012-2017.usaid.gov/burma/documents/transparent-governance-fact-sheet">EIU civil liberties as a
 *     criterion of OGP</a>
 */
@Value.Immutable
public sealed interface CivilLiberties extends CitizenEngagement permits ImmutableCivilLiberties {

    /** The most decimals, or zeros, that a score may be written with: a limit of this library against absurd input. */
    int MAXIMUM_DECIMALS = 100;

    /**
     * A score.
     *
     * @param score 0 to 10
     * @return the evidence
     * @throws IllegalArgumentException if the score is out of bounds
     */
    static CivilLiberties of(BigDecimal score) {
        return ImmutableCivilLiberties.of(score);
    }

    /**
     * A score from its decimal notation.
     *
     * @param score a decimal number from 0 to 10, such as {@code 5.88}
     * @return the evidence
     * @throws IllegalArgumentException if it is no number or out of bounds
     */
    static CivilLiberties parse(String score) {
        try {
            return of(new BigDecimal(score.strip()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "civil liberties '" + score + "': expected a number from 0 to 10, such as 5.88", e);
        }
    }

    /** {@return the score: 0 to 10, with at least two decimals} */
    @Value.Parameter
    BigDecimal getScore();

    /**
     * Refuses a score out of bounds and brings equal scores to one form.
     *
     * @return this evidence, or an equal one with at least two decimals and no further trailing zeros
     */
    @Value.Check
    default CivilLiberties check() {
        BigDecimal score = getScore();
        if (Math.abs((long) score.scale()) > MAXIMUM_DECIMALS) {
            throw new IllegalArgumentException(
                    "civil liberties " + score + ": expected 0 to 10 with at most " + MAXIMUM_DECIMALS + " decimals");
        }
        if (score.signum() < 0 || score.compareTo(BigDecimal.TEN) > 0) {
            throw new IllegalArgumentException("civil liberties " + score.toPlainString()
                    + ": expected 0 to 10 (divide a score of 0 to 100 by 10)");
        }
        int scale = Math.max(2, score.stripTrailingZeros().scale());
        return score.scale() == scale ? this : of(score.setScale(scale, RoundingMode.UNNECESSARY));
    }
}

package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedScore;
import java.util.List;
import org.immutables.value.Value;

/**
 * A score that was published for a country, beside the points that the rules can give with what is known of it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ScoreComparison permits ImmutableScoreComparison {

    /**
     * The comparison by the edition of the score year.
     *
     * @param profile what is observed of the country; points printed for a criterion are its published points
     * @param published the published score
     * @return the comparison
     * @throws IllegalArgumentException if the two are not of the same country and year, or if the year is before OGP's first
     *     eligibility list of 2011
     */
    static ScoreComparison of(EligibilityProfile profile, PublishedScore published) {
        return of(EligibilityRules.forProfile(profile), profile, published);
    }

    /**
     * The comparison by chosen rules, such as those of a day or a reform.
     *
     * @param rules the rules
     * @param profile what is observed of the country; points printed for a criterion are its published points
     * @param published the published score
     * @return the comparison
     * @throws IllegalArgumentException if the two are not of the same country and year, or if published points exceed what a
     *     criterion can have under these rules
     */
    static ScoreComparison of(EligibilityRules rules, EligibilityProfile profile, PublishedScore published) {
        EligibilityDecision decision = rules.decide(profile);
        requireSame(decision, published);
        PrintedScore printed = new PrintedScore(rules, decision, published);
        List<String> misprints = printed.misprints();
        List<String> reasons = misprints.isEmpty() ? printed.differences() : misprints;
        ScoreAgreement unlike = misprints.isEmpty() ? ScoreAgreement.OUTSIDE : ScoreAgreement.MISPRINT;
        return ImmutableScoreComparison.of(
                published, decision, reasons.isEmpty() ? ScoreAgreement.INSIDE : unlike, reasons);
    }

    private static void requireSame(EligibilityDecision decision, PublishedScore published) {
        if (!decision.getCountry().getCode().equals(published.getCountry().getCode())
                || decision.getYear() != published.getYear()) {
            throw new IllegalArgumentException(
                    "score of " + published.getCountry().getCode() + " "
                            + published.getYear() + ": expected one of "
                            + decision.getCountry().getCode() + " "
                            + decision.getYear() + ", as the profile");
        }
    }

    /** Refuses a score of another country or year, and an agreement that does not go with its reasons. */
    @Value.Check
    default void check() {
        requireSame(getDecision(), getPublished());
        if (isDifferent() == getReasons().isEmpty()) {
            throw new IllegalArgumentException("agreement " + getAgreement() + ": the reasons are " + getReasons());
        }
    }

    /** {@return the published score: the score as printed} */
    PublishedScore getPublished();

    /** {@return what the rules decide with what is known of the country, whose score is exact or between bounds} */
    EligibilityDecision getDecision();

    /** {@return how the published score stands to the points that the rules can give: inside, outside, or a misprint} */
    ScoreAgreement getAgreement();

    /** {@return what does not agree: phrases in English, empty if the score is inside} */
    List<String> getReasons();

    /** {@return whether the published score cannot be what the rules give: true if it is outside or a misprint} */
    default boolean isDifferent() {
        return getAgreement() != ScoreAgreement.INSIDE;
    }
}

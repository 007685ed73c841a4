package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Edition;
import java.util.List;
import org.immutables.value.Value;

/**
 * Whether a country is eligible in a score year, by how many points, and why.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface EligibilityDecision extends Decision permits ImmutableEligibilityDecision {

    /** {@return the country decided on} */
    Country getCountry();

    /** {@return the year of the scores} */
    int getYear();

    @Override
    Edition getEdition();

    @Override
    EligibilityVerdict getVerdict();

    /** {@return the points, of how many, and how many are needed} */
    EligibilityScore getScore();

    /** {@return the reasons, one for each criterion in OGP's order: four findings} */
    @Override
    List<EligibilityFinding> getFindings();

    /**
     * The finding on one criterion.
     *
     * @param criterion the criterion
     * @return the finding
     */
    default EligibilityFinding getFinding(EligibilityCriterion criterion) {
        return (EligibilityFinding) Decision.super.getFinding(criterion);
    }

    /** Refuses findings that are not one for each criterion, and a score or verdict that does not follow from them. */
    @Value.Check
    default void check() {
        EligibilityDecisionCheck.check(this);
    }

    @Override
    default String summary() {
        return getCountry().getCode().getAlpha3() + " " + getYear() + ", " + getScore() + ": "
                + Decision.super.summary();
    }
}

package io.github.ogprules.rules.joining;

import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether a country that has not joined may do so, and why.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface JoiningDecision extends Decision permits ImmutableJoiningDecision {

    @Override
    Edition getEdition();

    @Override
    JoiningVerdict getVerdict();

    /** {@return what each test came to: three findings: recognition, core eligibility, Values Check} */
    @Override
    List<JoiningFinding> getFindings();

    /** {@return the decision on core eligibility: score, verdict and reasons} */
    EligibilityDecision getEligibility();

    /** {@return the decision on the Values Check: verdict and reasons, or empty if the edition has no Values Check} */
    Optional<ValuesCheckDecision> getValuesCheck();

    /**
     * The finding on one criterion.
     *
     * @param criterion the criterion
     * @return the finding
     */
    default JoiningFinding getFinding(JoiningCriterion criterion) {
        return (JoiningFinding) Decision.super.getFinding(criterion);
    }

    /** Refuses findings that are not one for each test, and what does not follow from the decisions on them. */
    @Value.Check
    default void check() {
        JoiningDecisionCheck.check(this);
    }

    @Override
    default String summary() {
        return getEligibility().getCountry().getCode().getAlpha3() + ": " + Decision.super.summary();
    }
}

package io.github.ogprules.rules.concern;

import io.github.ogprules.model.concern.Concern;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Edition;
import java.util.List;
import org.immutables.value.Value;

/**
 * Whether a letter of concern is admissible under the Response Policy or as Rapid Response, and why.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ConcernDecision extends Decision permits ImmutableConcernDecision {

    /** {@return what is known of the letter: all that the decision rests on} */
    Concern getConcern();

    @Override
    Edition getEdition();

    @Override
    ConcernVerdict getVerdict();

    /** {@return one finding for each filer, and one on each of the other criteria of the procedure, in their order} */
    @Override
    List<ConcernFinding> getFindings();

    /**
     * The finding on one criterion.
     *
     * @param criterion the criterion
     * @return the finding
     * @throws IllegalArgumentException if the procedure does not look at it, or if there are several filers
     */
    default ConcernFinding getFinding(ConcernCriterion criterion) {
        return (ConcernFinding) Decision.super.getFinding(criterion);
    }

    /** {@return whether it is by the test of Rapid Response, and not by the Response Policy} */
    default boolean isOfRapidResponse() {
        return getFindings().stream().anyMatch(finding -> finding.getCriterion() == ConcernCriterion.ALLEGATION);
    }

    /** Refuses findings on other criteria than a procedure has, and a verdict that does not follow from them. */
    @Value.Check
    default void check() {
        ConcernDecisionCheck.check(this);
    }

    @Override
    default String summary() {
        return getConcern().getCountry().getCode().getAlpha3() + ": " + Decision.super.summary();
    }
}

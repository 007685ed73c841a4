package io.github.ogprules.rules.measure;

import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Outcome;
import java.util.List;
import org.immutables.value.Value;

/**
 * Whether a commitment meets a measure, and why.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface MeasureDecision extends Decision permits ImmutableMeasureDecision {

    @Override
    Edition getEdition();

    /**
     * {@return whether the commitment meets the measure: met or not met; not applicable if the measure does not exist for the plan;
     * not assessed if the report gives no value for something needed; undetermined if what is unknown leaves it open}
     */
    @Override
    Outcome getVerdict();

    @Override
    List<MeasureFinding> getFindings();

    /**
     * The finding on one criterion.
     *
     * @param criterion the criterion
     * @return the finding
     * @throws IllegalArgumentException if the measure does not look at it
     */
    default MeasureFinding getFinding(MeasureCriterion criterion) {
        return (MeasureFinding) Decision.super.getFinding(criterion);
    }

    /** Refuses findings on other criteria than a measure has, and a verdict that does not follow from them. */
    @Value.Check
    default void check() {
        MeasureDecisionCheck.check(this);
    }

    @Override
    default String summary() {
        return Decision.super.summary();
    }
}

package io.github.ogprules.rules.process;

import io.github.ogprules.model.process.ProcessCycle;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Edition;
import java.util.List;
import org.immutables.value.Value;

/**
 * Whether a country acted contrary to process in a cycle, and why.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ProcessDecision extends Decision permits ImmutableProcessDecision {

    /** {@return what was observed of the cycle: all that the decision rests on} */
    ProcessCycle getCycle();

    @Override
    Edition getEdition();

    @Override
    ProcessVerdict getVerdict();

    /** {@return what was found on each possible trigger, in the order of the criteria; not applicable where the edition has it not} */
    @Override
    List<ProcessFinding> getFindings();

    /**
     * The finding on one criterion.
     *
     * @param criterion the criterion
     * @return the finding
     */
    default ProcessFinding getFinding(ProcessCriterion criterion) {
        return (ProcessFinding) Decision.super.getFinding(criterion);
    }

    /** Refuses findings that are not one for each criterion, and a verdict that does not follow from them. */
    @Value.Check
    default void check() {
        ProcessDecisionCheck.check(this);
    }

    @Override
    default String summary() {
        return getCycle().getCountry().getCode().getAlpha3() + " cycle "
                + getCycle().getNumber() + ": " + Decision.super.summary();
    }
}

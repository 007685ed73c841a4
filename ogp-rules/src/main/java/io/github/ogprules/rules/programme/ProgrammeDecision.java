package io.github.ogprules.rules.programme;

import io.github.ogprules.model.programme.ProgrammeCase;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.shared.DecisionChecks;
import java.util.List;
import org.immutables.value.Value;

/**
 * Whether what is asked of a local member, a working group, an entry for an award or of those who pay is met, and why.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ProgrammeDecision extends Decision permits ImmutableProgrammeDecision {

    /** {@return what was decided on: all that the decision rests on} */
    ProgrammeCase getSubject();

    @Override
    Edition getEdition();

    /**
     * {@return whether all that the edition asks for is met: met or not met; undetermined or not assessed if that leaves it open; not
     * applicable if the edition asks for nothing}
     */
    @Override
    Outcome getVerdict();

    /** {@return what was found on each criterion, in their order; not applicable where the edition does not ask for it} */
    @Override
    List<ProgrammeFinding> getFindings();

    /**
     * The finding on one criterion.
     *
     * @param criterion the criterion
     * @return the finding
     * @throws IllegalArgumentException if the rule does not look at it
     */
    default ProgrammeFinding getFinding(ProgrammeCriterion criterion) {
        return (ProgrammeFinding) Decision.super.getFinding(criterion);
    }

    /** Refuses findings that are not one for each criterion of the rule, and a verdict that does not follow from them. */
    @Value.Check
    default void check() {
        DecisionChecks.requireCriteria(getFindings(), ProgrammeFindings.criteriaOf(getSubject()));
        DecisionChecks.requireVerdict(
                getVerdict(),
                Outcome.all(
                        getFindings().stream().map(ProgrammeFinding::getOutcome).toList()));
    }

    @Override
    default String summary() {
        return getSubject().describe() + ": " + Decision.super.summary();
    }
}

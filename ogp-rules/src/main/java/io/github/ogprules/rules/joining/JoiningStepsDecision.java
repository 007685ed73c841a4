package io.github.ogprules.rules.joining;

import io.github.ogprules.model.process.JoiningSteps;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.shared.DecisionChecks;
import java.util.List;
import org.immutables.value.Value;

/**
 * Whether a country has taken all steps to join, and which are missing.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface JoiningStepsDecision extends Decision permits ImmutableJoiningStepsDecision {

    /** {@return how far the country has come: all that the decision rests on} */
    JoiningSteps getSteps();

    @Override
    Edition getEdition();

    @Override
    JoiningStepsVerdict getVerdict();

    /** {@return what was found on each step, in the order of the steps; not applicable where the edition has it not} */
    @Override
    List<JoiningStepsFinding> getFindings();

    /** {@return the steps that the country has not taken, in their order; those that are not known are not among them} */
    default List<JoiningStepsCriterion> findMissing() {
        return getFindings().stream()
                .filter(finding -> finding.getOutcome() == Outcome.NOT_MET)
                .map(JoiningStepsFinding::getCriterion)
                .toList();
    }

    /**
     * The finding on one step.
     *
     * @param criterion the step
     * @return the finding
     */
    default JoiningStepsFinding getFinding(JoiningStepsCriterion criterion) {
        return (JoiningStepsFinding) Decision.super.getFinding(criterion);
    }

    /** Refuses findings that are not one for each step, and a verdict that does not follow from them. */
    @Value.Check
    default void check() {
        DecisionChecks.requireCriteria(getFindings(), List.of(JoiningStepsCriterion.values()));
        DecisionChecks.requireVerdict(getVerdict(), JoiningStepsVerdict.of(getFindings()));
    }

    @Override
    default String summary() {
        return getSteps().getCountry().getCode().getAlpha3() + ": " + Decision.super.summary();
    }
}

package io.github.ogprules.rules.participation;

import io.github.ogprules.model.participation.PlanParticipation;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Edition;
import java.util.List;
import org.immutables.value.Value;

/**
 * Whether the public took part in an action plan as the rules of its time ask, and why.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ParticipationDecision extends Decision permits ImmutableParticipationDecision {

    /** {@return what was observed of the plan: all that the decision rests on} */
    PlanParticipation getParticipation();

    @Override
    Edition getEdition();

    /** {@return the verdict on both phases} */
    @Override
    ParticipationVerdict getVerdict();

    /** {@return what was found on each criterion, in the order of the criteria; not applicable where the edition has it not} */
    @Override
    List<ParticipationFinding> getFindings();

    /**
     * The verdict on one phase of the plan: the Action Plan Review decides on development, the Results Report on implementation.
     *
     * @param phase the phase
     * @return the verdict by the criteria that are asked for in that phase; that it complies if the edition asks for nothing in it
     */
    default ParticipationVerdict getVerdict(ParticipationPhase phase) {
        return ParticipationVerdict.of(getFindings().stream()
                .filter(finding -> finding.getCriterion().getPhases().contains(phase)));
    }

    /**
     * The finding on one criterion.
     *
     * @param criterion the criterion
     * @return the finding
     */
    default ParticipationFinding getFinding(ParticipationCriterion criterion) {
        return (ParticipationFinding) Decision.super.getFinding(criterion);
    }

    /** Refuses findings that are not one for each criterion, and a verdict that does not follow from them. */
    @Value.Check
    default void check() {
        ParticipationDecisionCheck.check(this);
    }

    @Override
    default String summary() {
        ActionPlan plan = getParticipation().getPlan();
        return plan.getMember().getName() + " " + plan.getNumber() + ": " + Decision.super.summary();
    }
}

package io.github.ogprules.model.plan;

import io.github.ogprules.model.Observation;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.function.IntPredicate;
import org.immutables.value.Value;

/**
 * How an action plan was developed, carried out and assessed by its own government, as the Independent Reporting Mechanism (IRM)
 * recorded it in its process databases.
 *
 * <p>What is not said is unknown.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://github.com/Vizzuality/ogp">Process databases of 2015 and 2016</a>
 */
@Value.Immutable
public sealed interface ActionPlanProcess extends WithActionPlanProcess permits ImmutableActionPlanProcess {

    /** {@return a builder for a record, with everything unknown} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the plan; the database of 2015 does not number plans, its rows are on the first} */
    @Valid
    ActionPlan getPlan();

    /** {@return which of the six steps of consultation were followed: an observation for each step that the source speaks of} */
    Map<ParticipationStep, Observation<Boolean>> getSteps();

    /** {@return how many of the six steps were followed, as published: 0 to 6, not assessed or unknown} */
    @Value.Default
    default Observation<Integer> getPublishedStepsFollowed() {
        return Observation.unknown();
    }

    /** {@return how many days before it began consultation was announced: whole days, not assessed or unknown} */
    @Value.Default
    default Observation<Integer> getDaysOfNotice() {
        return Observation.unknown();
    }

    /** {@return who could take part while the plan was developed: known, not assessed or unknown} */
    @Value.Default
    default Observation<ConsultationAccess> getAccessDuringDevelopment() {
        return Observation.unknown();
    }

    /** {@return how much influence the public had while the plan was developed: known, not assessed or unknown} */
    @Value.Default
    default Observation<ParticipationLevel> getLevelDuringDevelopment() {
        return Observation.unknown();
    }

    /** {@return whether there was a regular forum while the plan was implemented: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getRegularForum() {
        return Observation.unknown();
    }

    /** {@return who could take part while the plan was implemented: known, not assessed or unknown} */
    @Value.Default
    default Observation<ConsultationAccess> getAccessDuringImplementation() {
        return Observation.unknown();
    }

    /** {@return how much influence the public had while the plan was implemented: known, not assessed or unknown} */
    @Value.Default
    default Observation<ParticipationLevel> getLevelDuringImplementation() {
        return Observation.unknown();
    }

    /** {@return how the government assessed its own plan: an observation for each question that the source asks} */
    Map<SelfAssessmentQuestion, Observation<Boolean>> getSelfAssessment();

    /** {@return how the government organises its part in OGP: an observation for each variable that the source has} */
    Map<InstitutionalVariable, Observation<Boolean>> getInstitutions();

    /** Refuses numbers that cannot be. */
    @Value.Check
    default void check() {
        int steps = ParticipationStep.values().length;
        require("steps followed", getPublishedStepsFollowed(), number -> number <= steps, "0 to " + steps);
        require("days of notice", getDaysOfNotice(), number -> true, "0 or more");
    }

    private static void require(String attribute, Observation<Integer> number, IntPredicate accepted, String expected) {
        if (number.isKnown() && (number.getValue() < 0 || !accepted.test(number.getValue()))) {
            throw new IllegalArgumentException(attribute + " " + number.getValue() + ": expected " + expected);
        }
    }

    /** Builds an {@link ActionPlanProcess}; not thread-safe. */
    final class Builder extends ImmutableActionPlanProcess.Builder {
        Builder() {}
    }
}

package io.github.ogprules.model.participation;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.ActionPlanProcess;
import io.github.ogprules.model.plan.ParticipationLevel;
import io.github.ogprules.model.plan.ParticipationStep;
import jakarta.validation.Valid;
import java.util.Map;
import org.immutables.value.Value;

/**
 * How the public took part in an action plan: what the Independent Reporting Mechanism (IRM) looks at to say whether that is as much
 * as the rules of the time ask.
 *
 * <p>What is not said is unknown.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/ogp-participation-co-creation-standards">OGP Participation and Co-Creation
 *     Standards</a>
 */
@Value.Immutable
public sealed interface PlanParticipation extends WithPlanParticipation permits ImmutablePlanParticipation {

    /** {@return a builder for the participation in a plan, with everything but the plan unknown} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What the IRM recorded of a plan in its process databases.
     *
     * @param process a row of a database
     * @return the participation, with everything unknown that the databases do not ask for
     */
    static PlanParticipation of(ActionPlanProcess process) {
        return builder()
                .plan(process.getPlan())
                .steps(process.getSteps())
                .regularForum(process.getRegularForum())
                .levelDuringDevelopment(process.getLevelDuringDevelopment())
                .levelDuringImplementation(process.getLevelDuringImplementation())
                .daysOfNotice(process.getDaysOfNotice())
                .build();
    }

    /** {@return the plan} */
    @Valid
    ActionPlan getPlan();

    /** {@return which of the six steps of consultation were followed; a step of which nothing is said is unknown} */
    Map<ParticipationStep, Observation<Boolean>> getSteps();

    /** {@return whether both civil society and the private sector were consulted: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getBreadth() {
        return Observation.unknown();
    }

    /** {@return whether there was a regular forum while the plan was implemented: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getRegularForum() {
        return Observation.unknown();
    }

    /** {@return how much influence the public had while the plan was developed: known, not assessed or unknown} */
    @Value.Default
    default Observation<ParticipationLevel> getLevelDuringDevelopment() {
        return Observation.unknown();
    }

    /** {@return how much influence the public had while the plan was implemented: known, not assessed or unknown} */
    @Value.Default
    default Observation<ParticipationLevel> getLevelDuringImplementation() {
        return Observation.unknown();
    }

    /**
     * {@return whether there is a forum of government and civil society, before and after the plan is submitted: known, not assessed or
     * unknown}
     */
    @Value.Default
    default Observation<Boolean> getForum() {
        return Observation.unknown();
    }

    /** {@return the longest time between two meetings of that forum: months, of which one begun counts in full, not assessed or unknown} */
    @Value.Default
    default Observation<Integer> getMonthsBetweenMeetings() {
        return Observation.unknown();
    }

    /** {@return whether the rules of that forum are public: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getBasicRules() {
        return Observation.unknown();
    }

    /** {@return whether there is a public website on the country's part in OGP: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getWebsite() {
        return Observation.unknown();
    }

    /** {@return whether there is a public repository with evidence on the plan: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getRepository() {
        return Observation.unknown();
    }

    /** {@return how often the repository was updated in the year with the fewest updates: 0 or more, not assessed or unknown} */
    @Value.Default
    default Observation<Integer> getRepositoryUpdatesPerYear() {
        return Observation.unknown();
    }

    /**
     * {@return how many days before the start the timeline and the chances to take part were published: whole days, not assessed or
     * unknown}
     */
    @Value.Default
    default Observation<Integer> getDaysOfNotice() {
        return Observation.unknown();
    }

    /** {@return whether government or the forum reached out to those who may take part: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getOutreach() {
        return Observation.unknown();
    }

    /** {@return whether there was a way to gather input from a range of stakeholders: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getInputMechanism() {
        return Observation.unknown();
    }

    /** {@return whether the public was told how its contributions were considered: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getReasonedResponse() {
        return Observation.unknown();
    }

    /**
     * {@return how many meetings with civil society on the results there were in the year with the fewest: 0 or more, not assessed or
     * unknown}
     */
    @Value.Default
    default Observation<Integer> getMeetingsOnResultsPerYear() {
        return Observation.unknown();
    }

    /** Refuses numbers that cannot be. */
    @Value.Check
    default void check() {
        require("months between meetings", getMonthsBetweenMeetings());
        require("repository updates per year", getRepositoryUpdatesPerYear());
        require("days of notice", getDaysOfNotice());
        require("meetings on results per year", getMeetingsOnResultsPerYear());
    }

    private static void require(String attribute, Observation<Integer> number) {
        if (number.isKnown() && number.getValue() < 0) {
            throw new IllegalArgumentException(attribute + " " + number.getValue() + ": expected 0 or more");
        }
    }

    /** Builds a {@link PlanParticipation}; not thread-safe. */
    final class Builder extends ImmutablePlanParticipation.Builder {
        Builder() {}
    }
}

package io.github.ogprules.model.process;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * One cycle of a country, from its action plan to the last report on it: what OGP looks at to say whether the country acted contrary
 * to process.
 *
 * <p>What is not said is unknown.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://opengovpartnership.org/ogp-letters">OGP's letters</a>
 */
@Value.Immutable
public sealed interface ProcessCycle extends WithProcessCycle permits ImmutableProcessCycle {

    /** {@return a builder for a cycle, with everything but the country and the number unknown} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the country} */
    @Valid
    Country getCountry();

    /** {@return the number of the cycle, that of its plan: 1 for the first} */
    int getNumber();

    /** {@return the day by which the calendar asks for the plan: known, not assessed or unknown} */
    @Value.Default
    default Observation<LocalDate> getPlanDue() {
        return Observation.unknown();
    }

    /** {@return the day on which the plan before ended: known, not assessed or unknown} */
    @Value.Default
    default Observation<LocalDate> getLastPlanEnd() {
        return Observation.unknown();
    }

    /** {@return when the plan came: known, not assessed or unknown} */
    @Value.Default
    default Observation<Delivery> getPlan() {
        return Observation.unknown();
    }

    /** {@return the day by which the calendar asks for the self-assessment: known, not assessed or unknown} */
    @Value.Default
    default Observation<LocalDate> getSelfAssessmentDue() {
        return Observation.unknown();
    }

    /** {@return when the self-assessment came: known, not assessed or unknown} */
    @Value.Default
    default Observation<Delivery> getSelfAssessment() {
        return Observation.unknown();
    }

    /**
     * {@return whether, as the Independent Reporting Mechanism (IRM) found, the public took part in the development of the plan as much
     * as the rules of the time ask: known, not assessed or unknown}
     */
    @Value.Default
    default Observation<Boolean> getParticipationInDevelopment() {
        return Observation.unknown();
    }

    /**
     * {@return whether, as the IRM found, the public took part in the implementation of the plan as much as the rules of the time ask:
     * known, not assessed or unknown}
     */
    @Value.Default
    default Observation<Boolean> getParticipationInImplementation() {
        return Observation.unknown();
    }

    /**
     * {@return whether, as the IRM found, the minimum requirements of the Participation and Co-Creation Standards of 2022 were met:
     * known, not assessed or unknown}
     */
    @Value.Default
    default Observation<Boolean> getMinimumRequirements() {
        return Observation.unknown();
    }

    /** {@return whether, as the IRM found, any commitment of the plan progressed: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getProgress() {
        return Observation.unknown();
    }

    /** {@return whether the country worked with the IRM's researchers: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getWorkWithIrm() {
        return Observation.unknown();
    }

    /** {@return whether the country collected and published a repository on its process: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getRepository() {
        return Observation.unknown();
    }

    /** Refuses a number that no cycle has. */
    @Value.Check
    default void check() {
        if (getNumber() < 1) {
            throw new IllegalArgumentException("number " + getNumber() + " of a cycle: expected 1 or more");
        }
    }

    /** Builds a {@link ProcessCycle}; not thread-safe. */
    final class Builder extends ImmutableProcessCycle.Builder {
        Builder() {}
    }
}

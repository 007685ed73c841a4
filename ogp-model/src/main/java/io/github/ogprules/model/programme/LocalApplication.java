package io.github.ogprules.model.programme;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A local government that wants to take part in OGP.
 *
 * <p>What is not said is unknown.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/glossary/local-eligibility-criteria">Glossary: local eligibility criteria</a>
 */
@Value.Immutable
public sealed interface LocalApplication extends ProgrammeCase, WithLocalApplication permits ImmutableLocalApplication {

    /** {@return a builder with everything unknown that may be so} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name of the local government} */
    @NotBlank
    String getName();

    /** {@return its country} */
    @Valid
    Country getCountry();

    /** {@return its population, 0 or more: known, not assessed or unknown} */
    @Value.Default
    default Observation<Integer> getPopulation() {
        return Observation.unknown();
    }

    /** {@return whether it applies in a call that OGP announced: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getInAnnouncedCall() {
        return Observation.unknown();
    }

    /** {@return whether its country is a member in good standing: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getCountryInGoodStanding() {
        return Observation.unknown();
    }

    /** {@return whether the head of the local government signed a Letter of Support: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getLetterOfSupport() {
        return Observation.unknown();
    }

    /** {@return whether it applies together with a non-government partner: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getNonGovernmentPartner() {
        return Observation.unknown();
    }

    /** {@return whether its leaders commit themselves to open government: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getCommitmentOfLeaders() {
        return Observation.unknown();
    }

    /** {@return whether it has a track record of open government in the past three years: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getTrackRecord() {
        return Observation.unknown();
    }

    /** {@return the months left in the term of its government, 0 or more: known, not assessed or unknown} */
    @Value.Default
    default Observation<Integer> getMonthsLeftInTerm() {
        return Observation.unknown();
    }

    /** {@return whether what it wants to do is ambitious: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getAmbition() {
        return Observation.unknown();
    }

    /** {@return whether it has the capacity to do it: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getCapacity() {
        return Observation.unknown();
    }

    /** Refuses numbers below 0. */
    @Value.Check
    default void check() {
        requireCount("population", getPopulation());
        requireCount("monthsLeftInTerm", getMonthsLeftInTerm());
    }

    private static void requireCount(String name, Observation<Integer> number) {
        if (number.findValue().orElse(0) < 0) {
            throw new IllegalArgumentException(name + " " + number.getValue() + ": expected 0 or more");
        }
    }

    @Override
    default String describe() {
        return getName() + ", " + getCountry().getName();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableLocalApplication.Builder {
        Builder() {}
    }
}

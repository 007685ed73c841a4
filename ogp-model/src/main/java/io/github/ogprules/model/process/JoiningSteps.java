package io.github.ogprules.model.process;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * How far a country has come that wants to join OGP.
 *
 * <p>What is not said is unknown.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/process/joining-ogp/">Joining OGP</a>
 */
@Value.Immutable
public sealed interface JoiningSteps extends WithJoiningSteps permits ImmutableJoiningSteps {

    /** {@return a builder for the steps of a country, with everything but the country unknown} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the country} */
    @Valid
    Country getCountry();

    /** {@return whether it meets the core eligibility criteria: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getCoreEligibility() {
        return Observation.unknown();
    }

    /** {@return whether it passes the Values Check: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getValuesCheck() {
        return Observation.unknown();
    }

    /** {@return whether it has sent a letter of intent: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getLetterOfIntent() {
        return Observation.unknown();
    }

    /** {@return whether the letter goes to the co-chairs of the Steering Committee: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getAddressedToCoChairs() {
        return Observation.unknown();
    }

    /** {@return whether a senior political leader signed the letter: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getSignedBySeniorLeader() {
        return Observation.unknown();
    }

    /** {@return whether the government commits itself to the principles of the Declaration: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getCommitmentToDeclaration() {
        return Observation.unknown();
    }

    /** {@return whether it has named a lead ministry or agency: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getLeadMinistry() {
        return Observation.unknown();
    }

    /** {@return whether civil society is engaged, before the first action plan: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getCivilSocietyEngaged() {
        return Observation.unknown();
    }

    /** {@return whether it has begun its first action plan: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getActionPlanBegun() {
        return Observation.unknown();
    }

    /** {@return whether it commits itself to the Independent Reporting Mechanism (IRM): known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getCommitmentToIrm() {
        return Observation.unknown();
    }

    /** Refuses what is said of a letter that was not sent. */
    @Value.Check
    default void check() {
        if (getLetterOfIntent().equals(Observation.known(false))) {
            Map<String, Observation<Boolean>> ofLetter = new TreeMap<>(Map.of(
                    "addressed to the co-chairs", getAddressedToCoChairs(),
                    "signed by a senior leader", getSignedBySeniorLeader()));
            ofLetter.forEach((attribute, said) -> {
                if (said.equals(Observation.known(true))) {
                    throw new IllegalArgumentException(
                            attribute + ": yes, though no letter of intent was sent; expected no or unknown");
                }
            });
        }
    }

    /** Builds {@link JoiningSteps}; not thread-safe. */
    final class Builder extends ImmutableJoiningSteps.Builder {
        Builder() {}
    }
}

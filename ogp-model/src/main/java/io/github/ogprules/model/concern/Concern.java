package io.github.ogprules.model.concern;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.MembershipStatus;
import io.github.ogprules.model.Observation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A letter of concern: who files it, on what, and how. What is not said is unknown.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/ogp-response-policy/">OGP Response Policy</a>
 */
@Value.Immutable
public sealed interface Concern extends WithConcern permits ImmutableConcern {

    /** {@return a builder for a concern, with everything but the country and the filers unknown} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the country concerned} */
    @Valid
    Country getCountry();

    /** {@return the local jurisdiction of the country that alone is concerned, or empty if the country is} */
    Optional<String> getLocalJurisdiction();

    /** {@return those who file it, at least one} */
    List<@Valid Filer> getFilers();

    /** {@return how the country, or the local jurisdiction, stands as a member on the day of the letter: known, not assessed or unknown} */
    @Value.Default
    default Observation<MembershipStatus> getMembership() {
        return Observation.unknown();
    }

    /** {@return what is restricted or reduced: known, not assessed or unknown} */
    @Value.Default
    default Observation<List<ConcernSubject>> getSubjects() {
        return Observation.unknown();
    }

    /** {@return whether it comes of a new or changed policy, practice or act: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getNewOrChanged() {
        return Observation.unknown();
    }

    /** {@return whether it is a significant reduction: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getSignificantReduction() {
        return Observation.unknown();
    }

    /** {@return whether the issue is outside the action plan: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getOutsideActionPlan() {
        return Observation.unknown();
    }

    /** {@return to whom the letter is addressed: known, not assessed or unknown} */
    @Value.Default
    default Observation<CaseActor> getAddressee() {
        return Observation.unknown();
    }

    /** {@return who received the letter: known, not assessed or unknown} */
    @Value.Default
    default Observation<CaseActor> getRecipient() {
        return Observation.unknown();
    }

    /** {@return whether the letter has the contents that Annex 1 of the policy of 2017 asks for: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getContentsOfAnnex() {
        return Observation.unknown();
    }

    /** {@return whether it is a serious and acute allegation that core values are violated: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getSeriousAllegation() {
        return Observation.unknown();
    }

    /** {@return whether a swift response could matter, or silence harms OGP: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getSwiftResponseMatters() {
        return Observation.unknown();
    }

    /** {@return whether neither the IRM, nor Procedural Review, nor the Response Policy can act soon: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getOtherProceduresTooSlow() {
        return Observation.unknown();
    }

    /** Refuses a letter of nobody. */
    @Value.Check
    default void check() {
        if (getFilers().isEmpty()) {
            throw new IllegalArgumentException("filers: expected at least one, of whom nothing need be known");
        }
    }

    /** Builds a {@link Concern}; not thread-safe. */
    final class Builder extends ImmutableConcern.Builder {
        Builder() {}
    }
}

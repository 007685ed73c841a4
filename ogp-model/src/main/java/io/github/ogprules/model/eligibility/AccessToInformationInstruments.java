package io.github.ogprules.model.eligibility;

import io.github.ogprules.model.Observation;
import org.immutables.value.Value;

/**
 * The instruments by which a country guarantees access to information: a law, a constitutional provision, a draft law.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/resources/eligibility-criteria">OGP's eligibility criteria</a>
 */
@Value.Immutable
public sealed interface AccessToInformationInstruments extends AccessToInformation, WithAccessToInformationInstruments
        permits ImmutableAccessToInformationInstruments {

    /**
     * All three observed.
     *
     * @param law whether an access-to-information law is in place
     * @param constitutionalProvision whether the constitution guarantees access to information
     * @param draftLaw whether a draft law is under consideration
     * @return the evidence
     */
    static AccessToInformationInstruments of(boolean law, boolean constitutionalProvision, boolean draftLaw) {
        return of(Observation.known(law), Observation.known(constitutionalProvision), Observation.known(draftLaw));
    }

    /**
     * Each of the three known or unknown.
     *
     * @param law whether an access-to-information law is in place
     * @param constitutionalProvision whether the constitution guarantees access to information
     * @param draftLaw whether a draft law is under consideration
     * @return the evidence
     * @throws IllegalArgumentException if one is not assessed: only the whole criterion can be
     */
    static AccessToInformationInstruments of(
            Observation<Boolean> law, Observation<Boolean> constitutionalProvision, Observation<Boolean> draftLaw) {
        return ImmutableAccessToInformationInstruments.of(law, constitutionalProvision, draftLaw);
    }

    /** {@return a law in place; what else there is does not matter for the points and stays unknown} */
    static AccessToInformationInstruments lawInPlace() {
        return of(Observation.known(true), Observation.unknown(), Observation.unknown());
    }

    /** {@return whether an access-to-information law is in place: known or unknown} */
    @Value.Parameter
    Observation<Boolean> getLaw();

    /** {@return whether the constitution guarantees access to information: known or unknown} */
    @Value.Parameter
    Observation<Boolean> getConstitutionalProvision();

    /** {@return whether a draft law is under consideration: known or unknown} */
    @Value.Parameter
    Observation<Boolean> getDraftLaw();

    /** Refuses an instrument that is not assessed while the criterion is. */
    @Value.Check
    default void check() {
        Leaves.requireKnownOrUnknown("law", getLaw());
        Leaves.requireKnownOrUnknown("constitutionalProvision", getConstitutionalProvision());
        Leaves.requireKnownOrUnknown("draftLaw", getDraftLaw());
    }
}

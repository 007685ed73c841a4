package io.github.ogprules.io.json;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.AccessToInformation;
import io.github.ogprules.model.eligibility.AssetDisclosure;
import io.github.ogprules.model.eligibility.CitizenEngagement;
import io.github.ogprules.model.eligibility.CivicSpace;
import io.github.ogprules.model.eligibility.CriterionEvidence;
import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.FiscalTransparency;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.joining.CivicSpaceIndicator;
import io.github.ogprules.rules.joining.JoiningDecision;
import io.github.ogprules.rules.joining.ValuesCheckDecision;

/** The profile that a decision was made on, as its findings tell it. */
final class ObservedProfile {

    private ObservedProfile() {}

    static EligibilityProfile of(EligibilityDecision decision) {
        return EligibilityProfile.builder()
                .country(decision.getCountry())
                .year(decision.getYear())
                .fiscalTransparency(
                        observed(decision, EligibilityCriterion.FISCAL_TRANSPARENCY, FiscalTransparency.class))
                .accessToInformation(
                        observed(decision, EligibilityCriterion.ACCESS_TO_INFORMATION, AccessToInformation.class))
                .assetDisclosure(observed(decision, EligibilityCriterion.ASSET_DISCLOSURE, AssetDisclosure.class))
                .citizenEngagement(observed(decision, EligibilityCriterion.CITIZEN_ENGAGEMENT, CitizenEngagement.class))
                .build();
    }

    static EligibilityProfile of(JoiningDecision decision) {
        EligibilityProfile profile = of(decision.getEligibility());
        return decision.getValuesCheck()
                .map(check -> profile.withCivicSpace(civicSpace(check)))
                .orElse(profile);
    }

    /** Levels as they would be observed of any country. */
    static EligibilityProfile of(ValuesCheckDecision decision) {
        return EligibilityProfile.builder()
                .country(Country.of("GEO", "Georgia"))
                .year(decision.getEdition().getEffectiveFrom().getYear())
                .civicSpace(civicSpace(decision))
                .build();
    }

    /** If the levels are not assessed, both are not. */
    private static Observation<CivicSpace> civicSpace(ValuesCheckDecision decision) {
        Observation<Integer> entryAndExit =
                decision.getFinding(CivicSpaceIndicator.CSO_ENTRY_AND_EXIT).getObserved();
        Observation<Integer> repression =
                decision.getFinding(CivicSpaceIndicator.CSO_REPRESSION).getObserved();
        return entryAndExit.isNotAssessed()
                ? entryAndExit.map(unused -> CivicSpace.of(0, 0))
                : Observation.known(
                        CivicSpace.of(entryAndExit, repression.isNotAssessed() ? Observation.unknown() : repression));
    }

    private static <E extends CriterionEvidence> Observation<E> observed(
            EligibilityDecision decision, EligibilityCriterion criterion, Class<E> evidence) {
        return decision.getFinding(criterion).getObserved().map(evidence::cast);
    }
}

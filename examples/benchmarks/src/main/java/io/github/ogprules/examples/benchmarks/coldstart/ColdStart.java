package io.github.ogprules.examples.benchmarks.coldstart;

import io.github.ogprules.examples.benchmarks.HandWrittenEligibility;
import io.github.ogprules.examples.benchmarks.HandWrittenEligibility.Disclosure;
import io.github.ogprules.examples.benchmarks.HandWrittenEligibility.Input;
import io.github.ogprules.examples.benchmarks.peers.Peer;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.eligibility.EligibilityVerdict;
import java.math.BigDecimal;

/** A process that decides once, whether one country is eligible, and loads no class that its way of deciding does not need. */
public final class ColdStart {

    /** The rule written by hand, named as its benchmark is. */
    public static final String BY_HAND = "baselineFullResult";

    /** The library's decision with its findings, named as its benchmark is. */
    public static final String LIBRARY = "decideWithFindings";

    private static final BigDecimal CIVIL_LIBERTIES = new BigDecimal("6.18");

    private ColdStart() {}

    /**
     * Decides and prints {@code true} or {@code false}.
     *
     * @param args who decides: by hand, the library, or a {@link Peer} by its name
     */
    public static void main(String[] args) {
        System.out.println(decide(args[0]));
    }

    private static boolean decide(String who) {
        return switch (who) {
            case BY_HAND -> HandWrittenEligibility.decide(input()).verdict() == HandWrittenEligibility.Verdict.ELIGIBLE;
            case LIBRARY ->
                EligibilityRules.edition("2014").decide(profile()).getVerdict() == EligibilityVerdict.ELIGIBLE;
            default -> Peer.valueOf(who).create().question(input()).getAsBoolean();
        };
    }

    private static Input input() {
        return new Input(
                true, true, true, true, true, false, false, true, Disclosure.NOT_PUBLIC, true, CIVIL_LIBERTIES);
    }

    private static EligibilityProfile profile() {
        return EligibilityProfile.builder()
                .country(Country.of("GE", "Georgia"))
                .year(2014)
                .fiscalTransparency(Observation.known(BudgetDocuments.of(true, true)))
                .accessToInformation(Observation.known(AccessToInformationInstruments.of(true, false, false)))
                .assetDisclosure(Observation.known(AssetDisclosureLaw.lawWithoutPublicAccess()))
                .citizenEngagement(Observation.known(CivilLiberties.of(CIVIL_LIBERTIES)))
                .build();
    }
}

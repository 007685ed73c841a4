package io.github.ogprules.examples.benchmarks;

import io.github.ogprules.examples.benchmarks.HandWrittenEligibility.Disclosure;
import io.github.ogprules.examples.benchmarks.HandWrittenEligibility.Input;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A country whose four criteria are each fully observed or not assessed, in the two forms that are compared.
 *
 * @param input as the rule written by hand takes it
 * @param profile as the library takes it
 */
public record Situation(Input input, EligibilityProfile profile) {

    /** How many situations a sample has. */
    public static final int SAMPLE_SIZE = 1_024;

    private static final long SEED = 2014;
    private static final int YEAR = 2014;
    private static final Country COUNTRY = Country.of("GE", "Georgia");

    private static final int NOT_ASSESSED = -1;
    private static final int BUDGET_STATES = 4;
    private static final int INFORMATION_STATES = 8;
    private static final Disclosure[] DISCLOSURES = Disclosure.values();

    /** On each boundary and just above it, and the ends of the scale: for the rule, all scores there are. */
    private static final List<BigDecimal> SCORES = Stream.of(
                    "0", "0.01", "2.49", "2.5", "2.51", "4.99", "5", "5.01", "7.49", "7.5", "7.51", "10")
            .map(BigDecimal::new)
            .toList();

    /**
     * The same random situations in the same order in every run; one criterion in eight is not assessed.
     *
     * @return as many as the sample size says
     */
    public static List<Situation> sample() {
        Random random = new Random(SEED);
        return Stream.generate(() -> random(random)).limit(SAMPLE_SIZE).toList();
    }

    /** The sample with one leaf in four and one criterion in eight unknown. */
    static List<EligibilityProfile> partialSample() {
        Random random = new Random(SEED);
        return sample().stream()
                .map(situation -> partial(situation.profile(), random))
                .toList();
    }

    /**
     * Every situation that the rule tells apart.
     *
     * @return all combinations of what each criterion can be, not assessed included
     */
    public static List<Situation> every() {
        List<Situation> every = new ArrayList<>();
        for (int budget = NOT_ASSESSED; budget < BUDGET_STATES; budget++) {
            for (int information = NOT_ASSESSED; information < INFORMATION_STATES; information++) {
                for (int disclosure = NOT_ASSESSED; disclosure < DISCLOSURES.length; disclosure++) {
                    every.add(of(budget, information, disclosure, false, BigDecimal.ZERO));
                    for (BigDecimal score : SCORES) {
                        every.add(of(budget, information, disclosure, true, score));
                    }
                }
            }
        }
        return every;
    }

    private static Situation random(Random random) {
        return of(
                assessed(random) ? random.nextInt(BUDGET_STATES) : NOT_ASSESSED,
                assessed(random) ? random.nextInt(INFORMATION_STATES) : NOT_ASSESSED,
                assessed(random) ? random.nextInt(DISCLOSURES.length) : NOT_ASSESSED,
                assessed(random),
                BigDecimal.valueOf(random.nextInt(1_001), 2));
    }

    private static boolean assessed(Random random) {
        return random.nextInt(8) > 0;
    }

    private static Situation of(
            int budget, int information, int disclosure, boolean libertiesAssessed, BigDecimal civilLiberties) {
        Input input = new Input(
                budget != NOT_ASSESSED,
                (budget & 1) != 0,
                (budget & 2) != 0,
                information != NOT_ASSESSED,
                (information & 1) != 0,
                (information & 2) != 0,
                (information & 4) != 0,
                disclosure != NOT_ASSESSED,
                disclosure == NOT_ASSESSED ? Disclosure.NO_LAW : DISCLOSURES[disclosure],
                libertiesAssessed,
                civilLiberties);
        return new Situation(input, profile(input));
    }

    private static EligibilityProfile profile(Input input) {
        return EligibilityProfile.builder()
                .country(COUNTRY)
                .year(YEAR)
                .fiscalTransparency(observation(
                        input.budgetAssessed(), () -> BudgetDocuments.of(input.budgetProposal(), input.auditReport())))
                .accessToInformation(observation(
                        input.informationAssessed(),
                        () -> AccessToInformationInstruments.of(
                                input.law(), input.constitutionalProvision(), input.draftLaw())))
                .assetDisclosure(observation(input.assetsAssessed(), () -> switch (input.disclosure()) {
                    case NO_LAW -> AssetDisclosureLaw.noLaw();
                    case NOT_PUBLIC -> AssetDisclosureLaw.lawWithoutPublicAccess();
                    case PUBLIC -> AssetDisclosureLaw.lawWithPublicAccess();
                }))
                .citizenEngagement(
                        observation(input.libertiesAssessed(), () -> CivilLiberties.of(input.civilLiberties())))
                .build();
    }

    private static <T> Observation<T> observation(boolean assessed, Supplier<? extends T> evidence) {
        return assessed ? Observation.known(evidence.get()) : Observation.notAssessed();
    }

    private static EligibilityProfile partial(EligibilityProfile complete, Random random) {
        return complete.withFiscalTransparency(perhapsUnknown(
                        complete.getFiscalTransparency().map(evidence -> {
                            BudgetDocuments documents = (BudgetDocuments) evidence;
                            return BudgetDocuments.of(
                                    leaf(documents.getExecutiveBudgetProposal(), random),
                                    leaf(documents.getAuditReport(), random));
                        }),
                        random))
                .withAccessToInformation(perhapsUnknown(
                        complete.getAccessToInformation().map(evidence -> {
                            AccessToInformationInstruments found = (AccessToInformationInstruments) evidence;
                            return AccessToInformationInstruments.of(
                                    leaf(found.getLaw(), random),
                                    leaf(found.getConstitutionalProvision(), random),
                                    leaf(found.getDraftLaw(), random));
                        }),
                        random))
                .withAssetDisclosure(perhapsUnknown(
                        complete.getAssetDisclosure().map(evidence -> {
                            AssetDisclosureLaw law = (AssetDisclosureLaw) evidence;
                            return AssetDisclosureLaw.of(
                                    leaf(law.getLaw(), random), leaf(law.getPublicAccess(), random));
                        }),
                        random))
                .withCitizenEngagement(perhapsUnknown(complete.getCitizenEngagement(), random));
    }

    private static Observation<Boolean> leaf(Observation<Boolean> fact, Random random) {
        return random.nextInt(4) == 0 ? Observation.unknown() : fact;
    }

    private static <T> Observation<T> perhapsUnknown(Observation<T> criterion, Random random) {
        return random.nextInt(8) == 0 ? Observation.unknown() : criterion;
    }
}

package io.github.ogprules.io;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CivicSpace;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Profiles that tests share. */
public final class Profiles {

    private static final long SEED = 20140122;

    private static final List<String> CODES = List.of("GEO", "KE", "XKX", "CIV", "VN");
    /** Names that may stand beside any code, as they are not known as those of a country. */
    private static final List<String> NAMES = List.of(
            "Sakartvelo",
            "Côte d'Émeraude",
            "Somewhere, Dem. Rep.",
            "a \"quoted\" name",
            "line\nbreak",
            "| ; , 国名 \uD83C\uDDEC");

    private Profiles() {}

    /** Georgia by the scores of 2014, 15 of 16 points as published, with every attribute set. */
    public static EligibilityProfile georgia() {
        return EligibilityProfile.builder()
                .country(Country.of("GEO", "Georgia", Region.ASIA_PACIFIC))
                .year(2014)
                .fiscalTransparency(BudgetDocuments.of(true, true))
                .accessToInformation(AccessToInformationInstruments.of(true, true, false))
                .assetDisclosure(AssetDisclosureLaw.lawWithPublicAccess())
                .citizenEngagement(CivilLiberties.parse("5.88"))
                .civicSpace(CivicSpace.of(4, 3))
                .build();
    }

    /** The least that a profile can say: everything observed is unknown. */
    public static EligibilityProfile minimal() {
        return EligibilityProfile.builder()
                .country(Country.of("GEO", "Georgia"))
                .year(2014)
                .build();
    }

    /** Points as published, a criterion that is not assessed, and one that is known in part. */
    public static EligibilityProfile mixed() {
        return EligibilityProfile.builder()
                .country(Country.of("VNM", "Viet Nam", Region.ASIA_PACIFIC))
                .year(2016)
                .fiscalTransparency(Observation.notAssessed())
                .accessToInformation(AccessToInformationInstruments.lawInPlace())
                .assetDisclosure(PublishedPoints.of(2))
                .civicSpace(Observation.notAssessed())
                .build();
    }

    /** Profiles of every kind, the same in every run. */
    public static Stream<EligibilityProfile> random(int count) {
        Random random = new Random(SEED);
        return IntStream.range(0, count).mapToObj(i -> random(random));
    }

    private static EligibilityProfile random(Random random) {
        Country.Builder country =
                Country.builder().code(CountryCode.parse(oneOf(random, CODES))).name(oneOf(random, NAMES));
        if (random.nextBoolean()) {
            country.region(oneOf(random, List.of(Region.values())));
        }
        return EligibilityProfile.builder()
                .country(country.build())
                .year(2011 + random.nextInt(15))
                .fiscalTransparency(observation(
                        random,
                        () -> random.nextBoolean() ? points(random) : BudgetDocuments.of(fact(random), fact(random))))
                .accessToInformation(observation(
                        random,
                        () -> random.nextBoolean()
                                ? points(random)
                                : AccessToInformationInstruments.of(fact(random), fact(random), fact(random))))
                .assetDisclosure(observation(random, () -> random.nextBoolean() ? points(random) : disclosure(random)))
                .citizenEngagement(observation(
                        random,
                        () -> random.nextBoolean()
                                ? points(random)
                                : CivilLiberties.of(BigDecimal.valueOf(random.nextInt(10_001), 3))))
                .civicSpace(observation(random, () -> CivicSpace.of(level(random), level(random))))
                .build();
    }

    private static AssetDisclosureLaw disclosure(Random random) {
        Observation<Boolean> law = fact(random);
        boolean noLaw = law.equals(Observation.known(false));
        return AssetDisclosureLaw.of(law, noLaw ? Observation.known(false) : fact(random));
    }

    private static <T> Observation<T> observation(Random random, Supplier<T> value) {
        return switch (random.nextInt(5)) {
            case 0 -> Observation.unknown();
            case 1 -> Observation.notAssessed();
            default -> Observation.known(value.get());
        };
    }

    private static Observation<Boolean> fact(Random random) {
        return random.nextInt(4) == 0 ? Observation.unknown() : Observation.known(random.nextBoolean());
    }

    private static Observation<Integer> level(Random random) {
        return random.nextInt(4) == 0 ? Observation.unknown() : Observation.known(random.nextInt(5));
    }

    private static PublishedPoints points(Random random) {
        return PublishedPoints.of(random.nextInt(5));
    }

    private static <T> T oneOf(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

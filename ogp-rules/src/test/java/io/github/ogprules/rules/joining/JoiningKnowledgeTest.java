package io.github.ogprules.rules.joining;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.MINIMUM_CRITERIA;
import static io.github.ogprules.rules.joining.ValuesCheckParameters.COMBINATION;
import static io.github.ogprules.rules.joining.ValuesCheckParameters.MINIMUM_LEVEL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.CivicSpace;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.Knowledge;
import io.github.ogprules.rules.eligibility.ProfileKnowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JoiningKnowledgeTest {

    private static final int PROFILES = 1_000;
    private static final int EXACT_PROFILES = 100;
    private static final Observation<Integer> UNKNOWN = Observation.unknown();
    private static final List<Integer> LEVELS =
            IntStream.rangeClosed(0, CivicSpace.HIGHEST_LEVEL).boxed().toList();

    private static final EligibilityProfile NOTHING_KNOWN = EligibilityProfile.builder()
            .country(Country.of("GEO", "Georgia"))
            .year(2023)
            .build();

    static Stream<ValuesCheckRules> valuesChecks() {
        return ValuesCheckRules.all().stream()
                .flatMap(rules ->
                        Stream.of(Combination.values()).map(combination -> rules.with(COMBINATION, combination)))
                .flatMap(rules -> LEVELS.stream().map(level -> rules.with(MINIMUM_LEVEL, level)));
    }

    static Stream<JoiningRules> joiningRules() {
        JoiningRules current = JoiningRules.edition("2023-05");
        return Stream.concat(
                JoiningRules.all().stream(),
                Stream.of(
                        current.withValuesCheck(
                                ValuesCheckRules.edition("2017").with(COMBINATION, Combination.AT_LEAST_ONE)),
                        current.withEligibility(current.getEligibility().with(MINIMUM_CRITERIA, 2))));
    }

    /** Civic space that V-Dem covers has a level on each indicator. */
    private static Stream<EligibilityProfile> learnCivicSpace(EligibilityProfile profile) {
        Observation<CivicSpace> observed = profile.getCivicSpace();
        if (observed.isNotAssessed()) {
            return Stream.of();
        }
        CivicSpace space = observed.findValue().orElse(CivicSpace.of(UNKNOWN, UNKNOWN));
        return Stream.concat(
                        Knowledge.<CivicSpace, Integer>learn(
                                space.getCsoEntryAndExit(), LEVELS, space::withCsoEntryAndExit),
                        Knowledge.<CivicSpace, Integer>learn(
                                space.getCsoRepression(), LEVELS, space::withCsoRepression))
                .map(learned -> profile.withCivicSpace(Observation.known(learned)));
    }

    private static List<Observation<CivicSpace>> civicSpaces() {
        List<Observation<Integer>> levels = Stream.concat(LEVELS.stream().map(Observation::known), Stream.of(UNKNOWN))
                .toList();
        List<Observation<CivicSpace>> all = new ArrayList<>(List.of(Observation.unknown(), Observation.notAssessed()));
        levels.forEach(
                entry -> levels.forEach(repression -> all.add(Observation.known(CivicSpace.of(entry, repression)))));
        return all;
    }

    @ParameterizedTest
    @MethodSource("valuesChecks")
    void the_Values_Check_of_every_civic_space_survives_all_that_can_be_learned(ValuesCheckRules rules) {
        Knowledge<EligibilityProfile> knowledge = Knowledge.of(rules, JoiningKnowledgeTest::learnCivicSpace);

        civicSpaces().stream().map(NOTHING_KNOWN::withCivicSpace).forEach(profile -> {
            knowledge.assertMonotoneFrom(profile);
            // Under a reform that every level meets, what is unknown is not looked into.
            if (rules.get(MINIMUM_LEVEL) > 0) {
                knowledge.assertExact(profile);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("joiningRules")
    void joining_survives_all_that_can_be_learned_and_is_open_only_if_it_can_turn(JoiningRules rules) {
        ProfileKnowledge profiles = new ProfileKnowledge(rules.getEligibility());
        Knowledge<EligibilityProfile> knowledge =
                Knowledge.of(rules, profile -> Stream.concat(profiles.learn(profile), learnCivicSpace(profile)));
        Random random = new Random(2017);
        List<Observation<CivicSpace>> civicSpaces = civicSpaces();

        for (int i = 0; i < PROFILES; i++) {
            EligibilityProfile profile = profiles.random(random)
                    .withCountry(Country.of(random.nextInt(4) == 0 ? "XKX" : "GEO", "A country"))
                    .withCivicSpace(civicSpaces.get(random.nextInt(civicSpaces.size())));
            knowledge.assertMonotoneAlongAWay(profile, random);
            if (i < EXACT_PROFILES) {
                knowledge.assertExact(profile);
            }
        }
    }

    @Test
    void too_few_criteria_do_not_decide_while_the_Values_Check_can_bar() {
        EligibilityProfile twoCriteria = NOTHING_KNOWN
                .withFiscalTransparency(Observation.known(PublishedPoints.of(4)))
                .withAccessToInformation(Observation.known(PublishedPoints.of(4)))
                .withAssetDisclosure(Observation.notAssessed())
                .withCitizenEngagement(Observation.notAssessed());
        JoiningRules rules = JoiningRules.edition("2023-05");

        assertThat(rules.decide(twoCriteria).getVerdict()).isEqualTo(JoiningVerdict.UNDETERMINED);
        assertThat(rules.decide(twoCriteria.withCivicSpace(Observation.known(CivicSpace.of(0, 0))))
                        .getVerdict())
                .isEqualTo(JoiningVerdict.MAY_NOT_JOIN);
        assertThat(rules.decide(twoCriteria.withCivicSpace(Observation.known(CivicSpace.of(3, 3))))
                        .getVerdict())
                .isEqualTo(JoiningVerdict.NOT_ENOUGH_DATA);
        assertThat(JoiningRules.edition("2014-12").decide(twoCriteria).getVerdict())
                .isEqualTo(JoiningVerdict.NOT_ENOUGH_DATA);
    }
}

package io.github.ogprules.rules.joining;

import static io.github.ogprules.rules.joining.ValuesCheckParameters.COMBINATION;
import static io.github.ogprules.rules.joining.ValuesCheckParameters.MINIMUM_LEVEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.CivicSpace;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.reasoning.Monotonicity;
import io.github.ogprules.rules.reasoning.RuleDifference;
import io.github.ogprules.rules.reasoning.Space;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValuesCheckReasoningTest {

    private static final ValuesCheckRules BOTH =
            ValuesCheckRules.edition("2017").with(COMBINATION, Combination.BOTH);
    private static final ValuesCheckRules ONE =
            ValuesCheckRules.edition("2017").with(COMBINATION, Combination.AT_LEAST_ONE);

    private static List<EligibilityProfile> profiles() {
        return IntStream.rangeClosed(0, CivicSpace.HIGHEST_LEVEL)
                .boxed()
                .flatMap(entry -> IntStream.rangeClosed(0, CivicSpace.HIGHEST_LEVEL)
                        .mapToObj(repression -> profile(entry, repression)))
                .toList();
    }

    private static EligibilityProfile profile(int entry, int repression) {
        return EligibilityProfile.builder()
                .country(Country.of("GEO", "Georgia"))
                .year(2023)
                .civicSpace(Observation.known(CivicSpace.of(entry, repression)))
                .build();
    }

    private static Stream<ValuesCheckRules> rules() {
        return Stream.of(BOTH, ONE)
                .flatMap(rules -> IntStream.rangeClosed(0, CivicSpace.HIGHEST_LEVEL)
                        .mapToObj(level -> rules.with(MINIMUM_LEVEL, level)));
    }

    @Test
    void a_difference_has_every_country_that_two_rules_decide_differently_and_no_other() {
        rules().forEach(before -> rules().forEach(after -> {
            RuleDifference<EligibilityProfile, ValuesCheckVerdict> difference = before.differenceTo(after);

            assertThat(difference.getNumberOfSituations())
                    .isEqualTo(difference.flips(profiles()).size());
            assertThat(profiles().stream()
                            .filter(profile -> before.decide(profile).getVerdict()
                                    != after.decide(profile).getVerdict())
                            .map(profile -> difference.getSpace().code(profile).getAsInt())
                            .sorted())
                    .containsExactlyElementsOf(difference.situations().boxed().toList());
        }));
    }

    @Test
    void a_difference_of_combination_is_of_countries_that_reach_the_level_on_one_indicator() {
        assertThat(BOTH.differenceTo(ONE).getConditions())
                .extracting(RuleDifference.Condition::toString)
                .containsExactlyInAnyOrder(
                        "CSO entry and exit: level 3 or above; CSO repression: level 2 or below; not passed, then passed",
                        "CSO entry and exit: level 2 or below; CSO repression: level 3 or above; not passed, then passed");
    }

    @Test
    void a_flip_says_which_requirement_is_another_where_no_outcome_is() {
        assertThat(BOTH.differenceTo(ONE).flips(List.of(profile(4, 0))))
                .singleElement()
                .satisfies(
                        flip -> assertThat(flip.getReasons())
                                .contains(
                                        "CSO repression: level 3 or higher of 0 to 4 (both of the two indicators) (not met), then"
                                                + " level 3 or higher of 0 to 4 (at least one of the two indicators) (not met)"));
    }

    @Test
    void the_space_has_no_country_that_is_not_covered() {
        Space<EligibilityProfile> space = BOTH.table().getSpace();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> space.code(profile(0, 0).withCivicSpace(Observation.notAssessed())))
                .withMessage(
                        "CSO entry and exit: the input has none of the levels of this space, expected one of [level 0,"
                                + " level 1, level 2, level 3, level 4]");
    }

    @Test
    void a_higher_level_never_hurts() {
        rules().forEach(rules -> {
            Monotonicity monotonicity = Monotonicity.of(rules.table(), ValuesCheckVerdict.PASSED);

            assertThat(monotonicity.getByImprovement()).isEmpty();
        });
    }
}

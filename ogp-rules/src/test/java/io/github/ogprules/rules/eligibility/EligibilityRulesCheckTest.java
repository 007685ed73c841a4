package io.github.ogprules.rules.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that no eligibility rules can have, published or reformed. */
class EligibilityRulesCheckTest {

    private static final EligibilityRules PUBLISHED = EligibilityRules.current();

    /** A parameter of points that stands alone. */
    record Setting(String name, BiFunction<EligibilityRules, Integer, EligibilityRules> set) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** A parameter of points that shares the points of a criterion with another. */
    record Pair(
            String first,
            String second,
            BiFunction<EligibilityRules, Integer, EligibilityRules> setFirst,
            BiFunction<EligibilityRules, Integer, EligibilityRules> setSecond) {

        @Override
        public String toString() {
            return first + " and " + second;
        }
    }

    @Nested
    class Points {

        static Stream<Setting> settings() {
            return Stream.of(
                    new Setting("accessToInformation.lawPoints", EligibilityRules::withLawPoints),
                    new Setting(
                            "accessToInformation.constitutionalProvisionPoints",
                            EligibilityRules::withConstitutionalProvisionPoints),
                    new Setting("accessToInformation.draftLawPoints", EligibilityRules::withDraftLawPoints),
                    new Setting(
                            "accessToInformation.constitutionAndDraftPoints",
                            EligibilityRules::withConstitutionAndDraftPoints),
                    new Setting("accessToInformation.noInstrumentPoints", EligibilityRules::withNoInstrumentPoints),
                    new Setting(
                            "civilLiberties.bottomBandPoints", EligibilityRules::withCivilLibertiesBottomBandPoints));
        }

        @ParameterizedTest
        @MethodSource("settings")
        void are_0_to_the_maximum_of_a_criterion(Setting setting) {
            assertThat(Stream.of(0, 1, 2, 3, 4))
                    .allSatisfy(points -> assertThat(
                                    setting.set().apply(PUBLISHED, points).getParameters())
                            .anySatisfy(parameter -> {
                                assertThat(parameter.getName()).isEqualTo(setting.name());
                                assertThat(parameter.getValue()).isEqualTo(points);
                            }));
            assertThat(Stream.of(-1, 5))
                    .allSatisfy(points -> assertThatIllegalArgumentException()
                            .isThrownBy(() -> setting.set().apply(PUBLISHED, points))
                            .withMessage(setting.name() + " " + points + ": expected 0 to 4"));
        }

        static Stream<Pair> pairs() {
            return Stream.of(
                    new Pair(
                            "fiscalTransparency.executiveBudgetProposalPoints",
                            "fiscalTransparency.auditReportPoints",
                            EligibilityRules::withExecutiveBudgetProposalPoints,
                            EligibilityRules::withAuditReportPoints),
                    new Pair(
                            "assetDisclosure.lawPoints",
                            "assetDisclosure.publicAccessPoints",
                            EligibilityRules::withAssetDisclosureLawPoints,
                            EligibilityRules::withPublicAccessPoints));
        }

        @ParameterizedTest
        @MethodSource("pairs")
        void that_are_added_are_at_most_the_maximum_together(Pair pair) {
            assertThat(pair.setSecond()
                            .apply(pair.setFirst().apply(PUBLISHED, 0), 4)
                            .getEdition()
                            .getAssumptions())
                    .containsExactly(pair.first() + " = 0 instead of 2", pair.second() + " = 4 instead of 2");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> pair.setFirst().apply(PUBLISHED, 3))
                    .withMessage(pair + " are 5 together: a criterion has at most 4 points");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> pair.setSecond().apply(PUBLISHED, 3))
                    .withMessage(pair + " are 5 together: a criterion has at most 4 points");
        }

        @ParameterizedTest
        @MethodSource("pairs")
        void that_are_added_are_each_0_to_the_maximum(Pair pair) {
            assertThat(Stream.of(-1, 5)).allSatisfy(points -> {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> pair.setFirst().apply(PUBLISHED, points))
                        .withMessage(pair.first() + " " + points + ": expected 0 to 4");
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> pair.setSecond().apply(PUBLISHED, points))
                        .withMessage(pair.second() + " " + points + ": expected 0 to 4");
            });
        }
    }

    @Nested
    class The_maximum {

        @ParameterizedTest
        @ValueSource(ints = {4, 5, 254, 255})
        void is_at_most_255(int maximum) {
            assertThat(PUBLISHED
                            .withMaximumPointsPerCriterion(maximum)
                            .getMaximumPointsPerCriterion()
                            .getValue())
                    .isEqualTo(maximum);
        }

        @Test
        void is_1_or_more() {
            EligibilityRules one = PUBLISHED
                    .withAuditReportPoints(0)
                    .withExecutiveBudgetProposalPoints(1)
                    .withLawPoints(1)
                    .withConstitutionalProvisionPoints(1)
                    .withConstitutionAndDraftPoints(1)
                    .withAssetDisclosureLawPoints(1)
                    .withPublicAccessPoints(0)
                    .withCivilLibertiesBands(List.of())
                    .withMaximumPointsPerCriterion(1);

            assertThat(one.getMaximumPointsPerCriterion().getValue()).isEqualTo(1);
        }

        @ParameterizedTest
        @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 256, Integer.MAX_VALUE})
        void is_refused_beyond(int maximum) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PUBLISHED.withMaximumPointsPerCriterion(maximum))
                    .withMessage("eligibility.maximumPointsPerCriterion " + maximum + ": expected 1 to 255");
        }

        @Test
        void is_not_below_the_points_of_the_criteria() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PUBLISHED.withMaximumPointsPerCriterion(3))
                    .withMessage("fiscalTransparency.executiveBudgetProposalPoints and"
                            + " fiscalTransparency.auditReportPoints are 4 together: a criterion has at most 3 points");
        }
    }

    @Nested
    class The_least_number_of_criteria {

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 4})
        void is_1_to_4(int criteria) {
            assertThat(PUBLISHED
                            .withMinimumCriteria(criteria)
                            .getMinimumCriteria()
                            .getValue())
                    .isEqualTo(criteria);
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 0, 5})
        void is_refused_beyond(int criteria) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PUBLISHED.withMinimumCriteria(criteria))
                    .withMessage("eligibility.minimumCriteria " + criteria + ": expected 1 to 4");
        }
    }

    @Nested
    class The_rounding_of_percentages {

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNNECESSARY")
        void is_any_that_always_gives_a_whole_number(RoundingMode rounding) {
            EligibilityProfile elevenOfSixteen = EligibilityProfile.builder()
                    .country(Country.of("TUN", "Tunisia"))
                    .year(2023)
                    .fiscalTransparency(PublishedPoints.of(2))
                    .accessToInformation(PublishedPoints.of(4))
                    .assetDisclosure(PublishedPoints.of(2))
                    .citizenEngagement(PublishedPoints.of(3))
                    .build();

            assertThat(PUBLISHED
                            .withPercentRounding(rounding)
                            .decide(elevenOfSixteen)
                            .getScore()
                            .getPercent()
                            .orElseThrow())
                    .isBetween(68, 69);
        }

        @Test
        void is_refused_where_most_scores_have_no_percentage() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PUBLISHED.withPercentRounding(RoundingMode.UNNECESSARY))
                    .withMessage(
                            "eligibility.percentRounding UNNECESSARY: expected a rounding, as 11 of 16 points are no"
                                    + " whole percentage");
        }
    }

    @Nested
    class Bands {

        private static List<CivilLibertiesBand> bands(String bands) {
            return Arrays.stream(bands.split(" ", -1))
                    .map(band -> band.split("=", -1))
                    .map(band -> CivilLibertiesBand.of(new BigDecimal(band[0]), Integer.parseInt(band[1])))
                    .toList();
        }

        @ParameterizedTest
        @ValueSource(strings = {"9.99=4", "0=1", "0=0", "9.99=4 9.98=3 0.01=2 0=1", "7.5=1 5=4", "5=2 2.5=2"})
        void begin_from_0_to_below_10_the_highest_first(String bands) {
            assertThat(PUBLISHED
                            .withCivilLibertiesBands(bands(bands))
                            .getCivilLibertiesBands()
                            .getValue())
                    .isEqualTo(bands(bands));
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                10=4,          10,    10
                5=3 5=2,       5,     5
                5=3 5.00=2,    5,     5
                2.5=2 5=3,     5,     2.5
                7.5=4 5=3 6=2, 6,     5
                """)
        void are_refused_in_any_other_order(String bands, String bound, String above) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PUBLISHED.withCivilLibertiesBands(bands(bands)))
                    .withMessage("civilLiberties.bands " + bound
                            + ": expected bands from high to low, each beginning from 0 to below " + above);
        }

        @ParameterizedTest
        @CsvSource({"7.5=5, 5", "7.5=4 5=5, 5", "7.5=4 5=256, 256"})
        void have_at_most_the_maximum_points(String bands, int points) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PUBLISHED.withCivilLibertiesBands(bands(bands)))
                    .withMessage("civilLiberties.bands " + points + ": expected 0 to 4");
        }
    }
}

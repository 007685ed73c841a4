package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.ASSET_DISCLOSURE_LAW_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.AUDIT_REPORT_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BANDS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BOTTOM_BAND_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CONSTITUTIONAL_PROVISION_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CONSTITUTION_AND_DRAFT_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.DRAFT_LAW_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.EXECUTIVE_BUDGET_PROPOSAL_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.LAW_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.MAXIMUM_POINTS_PER_CRITERION;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.MINIMUM_CRITERIA;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.NO_INSTRUMENT_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.PERCENT_ROUNDING;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.PUBLIC_ACCESS_POINTS;
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

    private static final EligibilityRules PUBLISHED = EligibilityRules.edition("2023");

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
                    new Setting("accessToInformation.lawPoints", (rules, value) -> rules.with(LAW_POINTS, value)),
                    new Setting(
                            "accessToInformation.constitutionalProvisionPoints",
                            (rules, value) -> rules.with(CONSTITUTIONAL_PROVISION_POINTS, value)),
                    new Setting(
                            "accessToInformation.draftLawPoints",
                            (rules, value) -> rules.with(DRAFT_LAW_POINTS, value)),
                    new Setting(
                            "accessToInformation.constitutionAndDraftPoints",
                            (rules, value) -> rules.with(CONSTITUTION_AND_DRAFT_POINTS, value)),
                    new Setting(
                            "accessToInformation.noInstrumentPoints",
                            (rules, value) -> rules.with(NO_INSTRUMENT_POINTS, value)),
                    new Setting(
                            "civilLiberties.bottomBandPoints",
                            (rules, value) -> rules.with(CIVIL_LIBERTIES_BOTTOM_BAND_POINTS, value)));
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
                            (rules, value) -> rules.with(EXECUTIVE_BUDGET_PROPOSAL_POINTS, value),
                            (rules, value) -> rules.with(AUDIT_REPORT_POINTS, value)),
                    new Pair(
                            "assetDisclosure.lawPoints",
                            "assetDisclosure.publicAccessPoints",
                            (rules, value) -> rules.with(ASSET_DISCLOSURE_LAW_POINTS, value),
                            (rules, value) -> rules.with(PUBLIC_ACCESS_POINTS, value)));
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
            assertThat(PUBLISHED.with(MAXIMUM_POINTS_PER_CRITERION, maximum).get(MAXIMUM_POINTS_PER_CRITERION))
                    .isEqualTo(maximum);
        }

        @Test
        void is_1_or_more() {
            EligibilityRules one = PUBLISHED
                    .with(AUDIT_REPORT_POINTS, 0)
                    .with(EXECUTIVE_BUDGET_PROPOSAL_POINTS, 1)
                    .with(LAW_POINTS, 1)
                    .with(CONSTITUTIONAL_PROVISION_POINTS, 1)
                    .with(CONSTITUTION_AND_DRAFT_POINTS, 1)
                    .with(ASSET_DISCLOSURE_LAW_POINTS, 1)
                    .with(PUBLIC_ACCESS_POINTS, 0)
                    .with(CIVIL_LIBERTIES_BANDS, List.of())
                    .with(MAXIMUM_POINTS_PER_CRITERION, 1);

            assertThat(one.get(MAXIMUM_POINTS_PER_CRITERION)).isEqualTo(1);
        }

        @ParameterizedTest
        @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 256, Integer.MAX_VALUE})
        void is_refused_beyond(int maximum) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PUBLISHED.with(MAXIMUM_POINTS_PER_CRITERION, maximum))
                    .withMessage("eligibility.maximumPointsPerCriterion " + maximum + ": expected 1 to 255");
        }

        @Test
        void is_not_below_the_points_of_the_criteria() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PUBLISHED.with(MAXIMUM_POINTS_PER_CRITERION, 3))
                    .withMessage("fiscalTransparency.executiveBudgetProposalPoints and"
                            + " fiscalTransparency.auditReportPoints are 4 together: a criterion has at most 3 points");
        }
    }

    @Nested
    class The_least_number_of_criteria {

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 4})
        void is_1_to_4(int criteria) {
            assertThat(PUBLISHED.with(MINIMUM_CRITERIA, criteria).get(MINIMUM_CRITERIA))
                    .isEqualTo(criteria);
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 0, 5})
        void is_refused_beyond(int criteria) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PUBLISHED.with(MINIMUM_CRITERIA, criteria))
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
                            .with(PERCENT_ROUNDING, rounding)
                            .decide(elevenOfSixteen)
                            .getScore()
                            .getPercent()
                            .orElseThrow())
                    .isBetween(68, 69);
        }

        @Test
        void is_refused_where_most_scores_have_no_percentage() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PUBLISHED.with(PERCENT_ROUNDING, RoundingMode.UNNECESSARY))
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
        @ValueSource(strings = {"9.99=4", "0=1", "0=0", "9.99=4 9.98=3 0.01=2 0=1", "7.5=4 5=4", "5=2 2.5=2"})
        void begin_from_0_to_below_10_the_highest_first(String bands) {
            assertThat(PUBLISHED.with(CIVIL_LIBERTIES_BANDS, bands(bands)).get(CIVIL_LIBERTIES_BANDS))
                    .isEqualTo(bands(bands));
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                7.5=1 5=4, 4, 1
                5=2 2.5=3, 3, 2
                """)
        void are_refused_where_a_lower_score_has_more_points(String bands, int more, int fewer) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PUBLISHED.with(CIVIL_LIBERTIES_BANDS, bands(bands)))
                    .withMessage("civilLiberties.bands: " + more + " points below a band of " + fewer
                            + ": expected no more points for a lower score");
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
                    .isThrownBy(() -> PUBLISHED.with(CIVIL_LIBERTIES_BANDS, bands(bands)))
                    .withMessage("civilLiberties.bands " + bound
                            + ": expected bands from high to low, each beginning from 0 to below " + above);
        }

        @ParameterizedTest
        @CsvSource({"7.5=5, 5", "7.5=4 5=5, 5", "7.5=4 5=256, 256"})
        void have_at_most_the_maximum_points(String bands, int points) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PUBLISHED.with(CIVIL_LIBERTIES_BANDS, bands(bands)))
                    .withMessage("civilLiberties.bands " + points + ": expected 0 to 4");
        }
    }
}

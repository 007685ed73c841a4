package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.DRAFT_LAW_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.PERCENT_ROUNDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.model.eligibility.PublishedScore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreComparisonTest {

    private static final Country GEORGIA = Country.of("GEO", "Georgia");

    private static EligibilityProfile.Builder georgia(int year) {
        return EligibilityProfile.builder().country(GEORGIA).year(year);
    }

    private static EligibilityProfile asPublished(int year, int ft, int ati, int ad, int ce) {
        return georgia(year)
                .fiscalTransparency(PublishedPoints.of(ft))
                .accessToInformation(PublishedPoints.of(ati))
                .assetDisclosure(PublishedPoints.of(ad))
                .citizenEngagement(PublishedPoints.of(ce))
                .build();
    }

    private static PublishedScore.Builder printed(int year) {
        return PublishedScore.builder().country(GEORGIA).year(year);
    }

    @Nested
    class A_published_score_is_inside {

        @ParameterizedTest
        @CsvSource(textBlock = """
                # total, base, percent: what is known allows 11, 13 or 15 of 16
                15,   16,
                15,     ,
                  ,     , 94
                  ,     , 93.8
                11,   16, 69
                11,     , 68.75
                """)
        void if_what_is_known_allows_it(Integer total, Integer base, BigDecimal percent) {
            ScoreComparison comparison = compare(total, base, percent);

            assertThat(comparison.getReasons()).isEmpty();
            assertThat(comparison.getAgreement()).isEqualTo(ScoreAgreement.INSIDE);
            assertThat(comparison.isDifferent()).isFalse();
        }
    }

    @Nested
    class A_published_score_is_outside {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                10 | 16 |      | 10 of 16 points: what is known allows 11, 13 or 15 of 16
                12 |    |      | 12 points: what is known allows 11, 13 or 15 of 16
                   |    | 75   | 75 %: what is known allows 11, 13 or 15 of 16
                   |    | 69.0 | 69.0 %: what is known allows 11, 13 or 15 of 16
                11 |    | 94   | 11 points, 94 %: what is known allows 11, 13 or 15 of 16
                 9 | 12 |      | 9 of 12 points: the criteria that are assessed make a base of 16
                """)
        void if_what_is_known_does_not_allow_it(Integer total, Integer base, BigDecimal percent, String reason) {
            ScoreComparison comparison = compare(total, base, percent);

            assertThat(comparison.getReasons()).containsExactly(reason);
            assertThat(comparison.getAgreement()).isEqualTo(ScoreAgreement.OUTSIDE);
            assertThat(comparison.isDifferent()).isTrue();
        }

        @Test
        void if_the_edition_gives_no_score() {
            EligibilityProfile profile = georgia(2023)
                    .fiscalTransparency(Observation.notAssessed())
                    .citizenEngagement(Observation.notAssessed())
                    .build();

            assertThat(ScoreComparison.of(profile, printed(2023).total(4).build())
                            .getReasons())
                    .containsExactly("4 points: edition 2023 gives no score on a base of 8");
        }
    }

    @Nested
    class A_published_score_is_a_misprint {

        @Test
        void if_points_do_not_exist_under_the_edition() {
            ScoreComparison comparison = ScoreComparison.of(
                    asPublished(2018, 1, 2, 3, 1),
                    printed(2018).total(7).base(16).build());

            assertThat(comparison.getAgreement()).isEqualTo(ScoreAgreement.MISPRINT);
            assertThat(comparison.getReasons())
                    .containsExactly(
                            "fiscal transparency 1: edition 2018 gives 0, 2 or 4",
                            "access to information 2: edition 2018 gives 0, 1, 3 or 4",
                            "asset disclosure 3: edition 2018 gives 0, 2 or 4");
            assertThat(comparison.isDifferent()).isTrue();
        }

        @Test
        void but_not_for_points_that_existed_by_the_metric_before_2014() {
            assertThat(ScoreComparison.of(
                                    asPublished(2013, 4, 3, 3, 3),
                                    printed(2013).total(13).base(16).build())
                            .getAgreement())
                    .isEqualTo(ScoreAgreement.INSIDE);
        }

        @Test
        void if_the_points_printed_do_not_add_up() {
            assertThat(ScoreComparison.of(
                                    asPublished(2018, 4, 4, 2, 3),
                                    printed(2018).total(12).base(16).build())
                            .getReasons())
                    .containsExactly("12 of 16 points: the points printed for the criteria add up to 13");
        }

        @Test
        void if_the_percentage_is_not_that_of_the_points() {
            assertThat(ScoreComparison.of(
                                    georgia(2015).build(),
                                    printed(2015)
                                            .total(11)
                                            .base(16)
                                            .percent(new BigDecimal("68"))
                                            .build())
                            .getReasons())
                    .containsExactly("11 of 16 points, 68 %: expected 69 %");
        }
    }

    @Nested
    class The_comparison {

        @Test
        void is_by_the_edition_of_the_score_year_or_by_chosen_rules() {
            EligibilityProfile profile = asPublished(2015, 4, 2, 2, 3);
            PublishedScore score = printed(2015).total(11).base(16).build();

            assertThat(ScoreComparison.of(profile, score).getDecision())
                    .isEqualTo(EligibilityRules.edition("2014").decide(profile));
            assertThat(ScoreComparison.of(profile, score).getAgreement()).isEqualTo(ScoreAgreement.MISPRINT);
            assertThat(ScoreComparison.of(EligibilityRules.edition("2014").with(DRAFT_LAW_POINTS, 2), profile, score)
                            .getAgreement())
                    .isEqualTo(ScoreAgreement.INSIDE);
            assertThat(ScoreComparison.of(profile, score).getPublished()).isEqualTo(score);
        }

        @Test
        void rounds_half_up_as_documented_and_not_to_even() {
            PublishedScore score = printed(2023)
                    .total(10)
                    .base(16)
                    .percent(new BigDecimal("63"))
                    .build();

            assertThat(ScoreComparison.of(georgia(2023).build(), score).getAgreement())
                    .isEqualTo(ScoreAgreement.INSIDE);
            assertThat(ScoreComparison.of(
                                    EligibilityRules.edition("2023").with(PERCENT_ROUNDING, RoundingMode.HALF_EVEN),
                                    georgia(2023).build(),
                                    score)
                            .getReasons())
                    .containsExactly("10 of 16 points, 63 %: expected 62 %");
        }

        @ParameterizedTest
        @CsvSource({"TUN, 2015", "GEO, 2014"})
        void needs_a_score_of_the_country_and_year_of_the_profile(String country, int year) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ScoreComparison.of(
                            georgia(2015).build(), PublishedScore.of(Country.of(country, "Country"), year, 11, 16)))
                    .withMessage("score of " + country + " " + year + ": expected one of GEO 2015, as the profile");
        }
    }

    @Nested
    class Ten_thousand_profiles {

        /** A profile is completed by hand in every way; a total is inside if a completion has it. */
        @Test
        void allow_exactly_the_totals_of_their_completions() {
            SplittableRandom random = new SplittableRandom(14);
            for (int i = 0; i < 10_000; i++) {
                boolean proposal = random.nextBoolean();
                boolean knowsAudit = random.nextBoolean();
                boolean hasAccessLaw = random.nextBoolean();
                boolean knowsLiberties = random.nextBoolean();
                int total = random.nextInt(17);
                EligibilityProfile profile = georgia(2018)
                        .fiscalTransparency(BudgetDocuments.of(
                                Observation.known(proposal),
                                knowsAudit ? Observation.known(false) : Observation.unknown()))
                        .accessToInformation(
                                hasAccessLaw
                                        ? Observation.known(AccessToInformationInstruments.lawInPlace())
                                        : Observation.unknown())
                        .assetDisclosure(AssetDisclosureLaw.lawWithoutPublicAccess())
                        .citizenEngagement(
                                knowsLiberties
                                        ? Observation.known(CivilLiberties.parse("5.88"))
                                        : Observation.unknown())
                        .build();

                boolean expected = false;
                for (int fiscal : knowsAudit ? new int[] {0} : new int[] {0, 2}) {
                    for (int access : hasAccessLaw ? new int[] {4} : new int[] {0, 1, 3, 4}) {
                        for (int citizens : knowsLiberties ? new int[] {3} : new int[] {0, 1, 2, 3, 4}) {
                            expected |= (proposal ? 2 : 0) + fiscal + access + 2 + citizens == total;
                        }
                    }
                }
                ScoreComparison comparison = ScoreComparison.of(profile, PublishedScore.of(GEORGIA, 2018, total, 16));
                assertThat(comparison.isDifferent())
                        .as(() -> profile + ", total " + total + ": " + comparison.getReasons())
                        .isEqualTo(!expected);
            }
        }
    }

    /** At least one budget document, a law on information, one on assets and 3 points: open are 2 and 2 points more. */
    private static ScoreComparison compare(Integer total, Integer base, BigDecimal percent) {
        EligibilityProfile profile = georgia(2015)
                .fiscalTransparency(BudgetDocuments.of(Observation.unknown(), Observation.known(true)))
                .accessToInformation(AccessToInformationInstruments.lawInPlace())
                .assetDisclosure(AssetDisclosureLaw.of(Observation.known(true), Observation.unknown()))
                .citizenEngagement(CivilLiberties.parse("5.88"))
                .build();
        PublishedScore.Builder score = printed(2015);
        if (total != null) {
            score.total(total);
        }
        if (base != null) {
            score.base(base);
        }
        if (percent != null) {
            score.percent(percent);
        }
        return ScoreComparison.of(profile, score.build());
    }
}

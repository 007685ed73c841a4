package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.model.eligibility.EligibilityCriterion.CITIZEN_ENGAGEMENT;
import static io.github.ogprules.model.eligibility.EligibilityCriterion.FISCAL_TRANSPARENCY;
import static io.github.ogprules.rules.eligibility.EligibilityDecisionAssert.assertThat;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BOUNDARY;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.THRESHOLD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.model.eligibility.PublishedScore;
import io.github.ogprules.rules.PublishedTable;
import io.github.ogprules.rules.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published data come out as published. */
@EnabledIfEnvironmentVariable(
        named = "OGP_DATA_DIR",
        matches = ".+",
        disabledReason = "OGP_DATA_DIR names no folder of published data")
class EligibilityFidelityTest {

    private static final Observation<Boolean> UNKNOWN = Observation.unknown();

    @Nested
    class Eligible_but_not_participating_in_2014 {

        static List<Map<String, String>> rows() {
            return PublishedTable.read("eligibility-2014-non-participating.csv");
        }

        @Test
        void are_28_countries() {
            assertThat(rows()).hasSize(28);
        }

        @ParameterizedTest
        @MethodSource("rows")
        void can_all_be_eligible_given_what_is_known(Map<String, String> row) {
            EligibilityProfile.Builder profile = profile(row);
            switch (row.get("reason_given")) {
                case "" -> {
                    // No reason: nothing is known but the verdict.
                }
                case "asset disclosure score rose" ->
                    profile.assetDisclosure(AssetDisclosureLaw.of(Observation.known(true), UNKNOWN));
                case "constitutional ATI provision recognised" ->
                    profile.accessToInformation(AccessToInformationInstruments.of(
                            Observation.known(false), Observation.known(true), UNKNOWN));
                case "ATI law passed" -> profile.accessToInformation(AccessToInformationInstruments.lawInPlace());
                default -> throw new AssertionError("a reason that the test does not know: " + row);
            }

            assertThat(row).containsEntry("eligible", "yes");
            assertCanBeEligible(EligibilityRules.edition("2014").decide(profile.build()));
        }
    }

    @Nested
    class Changes_with_the_scores_of_2015 {

        static List<Map<String, String>> rows() {
            return PublishedTable.read("eligibility-2015-changes.csv");
        }

        @Test
        void concern_10_countries() {
            assertThat(rows()).hasSize(10);
        }

        @ParameterizedTest
        @MethodSource("rows")
        void have_the_published_status(Map<String, String> row) {
            EligibilityVerdict status = switch (row.get("new_status")) {
                case "eligible" -> EligibilityVerdict.ELIGIBLE;
                case "not eligible" -> EligibilityVerdict.NOT_ELIGIBLE;
                default -> throw new AssertionError("a status that the test does not know: " + row);
            };
            if (row.get("total").isEmpty()) {
                assertThat(decide(profile(row).build()).getVerdict()).isIn(status, EligibilityVerdict.UNDETERMINED);
            } else {
                assertComesOutAsPublished(row, status);
            }
        }
    }

    @Nested
    class Published_scores {

        static List<Map<String, String>> rows() {
            return PublishedTable.read("eligibility-published-cases.csv");
        }

        @Test
        void are_5_cases() {
            assertThat(rows()).hasSize(5);
        }

        @ParameterizedTest
        @MethodSource("rows")
        void come_out_as_published(Map<String, String> row) {
            assertComesOutAsPublished(
                    row,
                    row.get("eligible").equals("yes") ? EligibilityVerdict.ELIGIBLE : EligibilityVerdict.NOT_ELIGIBLE);
        }

        @ParameterizedTest
        @ValueSource(ints = {50, 65, 80, 82, 95, 100})
        void flip_with_a_threshold_between_their_share_and_OGPs(int percent) {
            EligibilityRules published = EligibilityRules.edition("2014");
            List<EligibilityProfile> cases = rows().stream()
                    .map(row -> completions(row, number(row, "total")).get(0))
                    .toList();
            List<String> expected = rows().stream()
                    .filter(row -> reaches(row, percent) != reaches(row, 75))
                    .map(row -> row.get("country") + " " + row.get("score_year"))
                    .toList();

            assertThat(published
                            .differenceTo(published.with(THRESHOLD, Ratio.ofPercent(percent)))
                            .flips(cases))
                    .extracting(flip -> flip.getInput().getCountry().getName() + " "
                            + flip.getInput().getYear())
                    .containsExactlyElementsOf(expected);
        }

        private static boolean reaches(Map<String, String> row, int percent) {
            return number(row, "total") * 100 >= percent * number(row, "base");
        }

        @ParameterizedTest
        @MethodSource("rows")
        void are_possible_with_the_civil_liberties_of_the_time(Map<String, String> row) {
            List<String> scores = Pattern.compile("\\d+\\.\\d+")
                    .matcher(row.get("eiu_civil_liberties"))
                    .results()
                    .map(MatchResult::group)
                    .toList();

            assertThat(scores).isNotEmpty().allSatisfy(score -> {
                EligibilityDecision decision = decide(published(row)
                        .citizenEngagement(CivilLiberties.parse(score))
                        .build());
                assertThat(decision).canHavePoints(number(row, "total")).hasBase(number(row, "base"));
                if (!row.get("ce").isEmpty()) {
                    assertThat(decision).hasPoints(CITIZEN_ENGAGEMENT, number(row, "ce"), number(row, "ce"));
                }
            });
        }
    }

    /** Scores of single countries that the press, governments, OGP and the OECD printed, 2013 to 2023. */
    @Nested
    class Published_totals_and_percentages {

        /** Countries without the points of the Open Budget Survey: what is printed is out of 12 points, or a share of 12 alone. */
        private static final Set<String> NOT_SURVEYED =
                Set.of("Guinea 2014", "Guinea 2017", "Gambia 2019", "Belize 2014");

        /** The Democracy Index does not cover the country. */
        private static final Set<String> NOT_IN_THE_INDEX = Set.of("Belize 2014");

        private static final Map<String, ScoreAgreement> EXCEPTIONS = Map.of(
                // 8 of 12 points for a country that neither the survey nor the index covers: another source, or another
                // minimum.
                "Belize 2014", ScoreAgreement.OUTSIDE,
                // 2 points for access to information and 3 for asset disclosure do not exist; exchanged they fit.
                "Senegal 2018", ScoreAgreement.MISPRINT);

        static List<Map<String, String>> rows() {
            return PublishedTable.read("eligibility-published-scores.csv").stream()
                    .filter(row ->
                            !row.get("total").isEmpty() || !row.get("percent").isEmpty())
                    .toList();
        }

        @Test
        void are_28_beside_a_row_of_points_alone() {
            assertThat(rows()).hasSize(28);
            assertThat(PublishedTable.read("eligibility-published-scores.csv")).hasSize(29);
        }

        @ParameterizedTest
        @MethodSource("rows")
        void are_inside_the_bounds_but_for_two_exceptions(Map<String, String> row) {
            ScoreComparison comparison = comparison(row, UnaryOperator.identity());
            boolean isException = EXCEPTIONS.containsKey(name(row))
                    && (!name(row).equals("Senegal 2018")
                            || !row.get("asset_declaration").isEmpty());

            assertThat(comparison.getAgreement())
                    .as(() -> name(row) + ": " + comparison.getReasons())
                    .isEqualTo(isException ? EXCEPTIONS.get(name(row)) : ScoreAgreement.INSIDE);
        }

        @Test
        void of_Senegal_2018_fit_once_the_two_values_are_exchanged() {
            Map<String, String> row = rows().stream()
                    .filter(each -> name(each).equals("Senegal 2018")
                            && !each.get("asset_declaration").isEmpty())
                    .findFirst()
                    .orElseThrow();
            Map<String, String> exchanged = new HashMap<>(row);
            exchanged.put("access_to_information", row.get("asset_declaration"));
            exchanged.put("asset_declaration", row.get("access_to_information"));

            assertThat(comparison(row, UnaryOperator.identity()).getReasons())
                    .containsExactly(
                            "access to information 2: edition 2018 gives 0, 1, 3 or 4",
                            "asset disclosure 3: edition 2018 gives 0, 2 or 4");
            assertThat(comparison(exchanged, UnaryOperator.identity()).getAgreement())
                    .isEqualTo(ScoreAgreement.INSIDE);
        }

        @ParameterizedTest
        @CsvSource({"Tunisia 2018, 5.88", "Senegal 2018, 6.47", "Georgia 2014, 5.88"})
        void print_3_points_for_citizen_engagement_in_the_second_band(String name, String civilLiberties) {
            Map<String, String> row = rows().stream()
                    .filter(each -> name(each).equals(name)
                            && !each.get("citizen_engagement_points").isEmpty())
                    .findFirst()
                    .orElseThrow();

            assertThat(row).containsEntry("citizen_engagement_points", "3");
            assertThat(comparison(row, profile -> profile.citizenEngagement(CivilLiberties.parse(civilLiberties)))
                            .getDecision())
                    .hasPoints(CITIZEN_ENGAGEMENT, 3, 3);
        }

        private static String name(Map<String, String> row) {
            return row.get("country") + " " + row.get("year");
        }

        private static ScoreComparison comparison(
                Map<String, String> row, UnaryOperator<EligibilityProfile.Builder> known) {
            Country country = Country.of(row.get("iso3"), row.get("country"));
            EligibilityProfile.Builder profile = EligibilityProfile.builder()
                    .country(country)
                    .year(number(row, "year"))
                    .fiscalTransparency(
                            NOT_SURVEYED.contains(name(row))
                                    ? Observation.notAssessed()
                                    : points(row, "budget_transparency", points -> points))
                    .accessToInformation(points(row, "access_to_information", points -> points))
                    .assetDisclosure(points(row, "asset_declaration", points -> points))
                    .citizenEngagement(
                            NOT_IN_THE_INDEX.contains(name(row))
                                    ? Observation.notAssessed()
                                    : points(row, "citizen_engagement_points", points -> points));
            PublishedScore.Builder score =
                    PublishedScore.builder().country(country).year(number(row, "year"));
            if (!row.get("total").isEmpty()) {
                score.total(number(row, "total"));
            }
            if (!row.get("max").isEmpty()) {
                score.base(number(row, "max"));
            }
            if (!row.get("percent").isEmpty()) {
                score.percent(new BigDecimal(row.get("percent")));
            }
            return ScoreComparison.of(known.apply(profile).build(), score.build());
        }
    }

    /** Open Budget Survey and Democracy Index of 2019; the other two criteria are not in these data. */
    @Nested
    class Indicators_of_2019 {

        private static final List<String> EXACTLY_ON_A_BOUNDARY = List.of("BGD", "BEN", "KGZ", "MDG");

        static List<Map<String, String>> rows() {
            return PublishedTable.read("eligibility-indicators-2019.csv");
        }

        private static EligibilityProfile profile(Map<String, String> row) {
            return EligibilityProfile.builder()
                    .country(Country.of(row.get("iso3"), row.get("country")))
                    .year(2019)
                    .fiscalTransparency(
                            row.get("audit_report").isEmpty()
                                    ? Observation.notAssessed()
                                    : Observation.known(BudgetDocuments.of(
                                            row.get("executive_budget_proposal").equals("yes"),
                                            row.get("audit_report").equals("yes"))))
                    .citizenEngagement(
                            row.get("civil_liberties").isEmpty()
                                    ? Observation.notAssessed()
                                    : Observation.known(CivilLiberties.parse(row.get("civil_liberties"))))
                    .build();
        }

        @ParameterizedTest
        @MethodSource("rows")
        void give_two_points_a_document_and_a_base_of_what_is_covered(Map<String, String> row) {
            boolean surveyed = !row.get("audit_report").isEmpty();
            boolean covered = !row.get("civil_liberties").isEmpty();
            int documents = (int) Stream.of("executive_budget_proposal", "audit_report")
                    .filter(document -> row.get(document).equals("yes"))
                    .count();

            assertThat(decide(profile(row)))
                    .hasPoints(FISCAL_TRANSPARENCY, 2 * documents, 2 * documents)
                    .hasPossiblePoints(FISCAL_TRANSPARENCY, surveyed ? 4 : 0)
                    .hasPossiblePoints(CITIZEN_ENGAGEMENT, covered ? 4 : 0)
                    .hasBase(8 + (surveyed ? 4 : 0) + (covered ? 4 : 0));
        }

        @Test
        void depend_on_the_boundary_for_four_countries_at_exactly_5() {
            EligibilityRules strict = EligibilityRules.forScoreYear(2019);
            EligibilityRules inclusive = strict.with(CIVIL_LIBERTIES_BOUNDARY, Boundary.INCLUSIVE);

            assertThat(rows().stream()
                            .filter(row -> !strict.decide(profile(row))
                                    .getScore()
                                    .equals(inclusive.decide(profile(row)).getScore())))
                    .allSatisfy(row -> assertThat(CivilLiberties.parse(row.get("civil_liberties")))
                            .isEqualTo(CivilLiberties.parse("5")))
                    .extracting(row -> row.get("iso3"))
                    .containsExactlyInAnyOrderElementsOf(EXACTLY_ON_A_BOUNDARY);
        }
    }

    private static EligibilityDecision decide(EligibilityProfile profile) {
        return EligibilityRules.forProfile(profile).decide(profile);
    }

    private static void assertCanBeEligible(EligibilityDecision decision) {
        assertThat(decision.getVerdict()).isIn(EligibilityVerdict.ELIGIBLE, EligibilityVerdict.UNDETERMINED);
        assertThat(decision).canHavePoints(decision.getScore().getNeeded());
    }

    /** The total is possible; every way to reach it has the published base, percentage and verdict. */
    private static void assertComesOutAsPublished(Map<String, String> row, EligibilityVerdict verdict) {
        int total = number(row, "total");
        int base = number(row, "base");
        String percent = row.getOrDefault("pct_published", "");

        assertThat(decide(published(row).build())).canHavePoints(total).hasBase(base);
        assertThat(completions(row, total)).isNotEmpty().allSatisfy(profile -> {
            EligibilityDecision decision = decide(profile);
            assertThat(decision).hasVerdict(verdict).hasPoints(total).hasBase(base);
            if (!percent.isEmpty()) {
                assertThat(decision).hasPercent(Integer.parseInt(percent));
            }
        });
    }

    /** The points that are printed; the others are unknown. */
    private static EligibilityProfile.Builder published(Map<String, String> row) {
        return profile(row)
                .fiscalTransparency(points(row, "ft", points -> points))
                .accessToInformation(points(row, "ati", points -> points))
                .assetDisclosure(points(row, "ad", points -> points))
                .citizenEngagement(points(row, "ce", points -> points));
    }

    private static <E> Observation<E> points(Map<String, String> row, String column, Function<PublishedPoints, E> as) {
        return row.getOrDefault(column, "").isEmpty()
                ? Observation.unknown()
                : Observation.known(as.apply(PublishedPoints.of(number(row, column))));
    }

    private static List<EligibilityProfile> completions(Map<String, String> row, int total) {
        List<EligibilityProfile> profiles = new ArrayList<>();
        for (int fiscal : possible(row, "ft")) {
            for (int access : possible(row, "ati")) {
                for (int assets : possible(row, "ad")) {
                    for (int citizens : possible(row, "ce")) {
                        if (fiscal + access + assets + citizens == total) {
                            profiles.add(profile(row)
                                    .fiscalTransparency(PublishedPoints.of(fiscal))
                                    .accessToInformation(PublishedPoints.of(access))
                                    .assetDisclosure(PublishedPoints.of(assets))
                                    .citizenEngagement(PublishedPoints.of(citizens))
                                    .build());
                        }
                    }
                }
            }
        }
        return profiles;
    }

    private static List<Integer> possible(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").isEmpty()
                ? IntStream.rangeClosed(0, 4).boxed().toList()
                : List.of(number(row, column));
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private static EligibilityProfile.Builder profile(Map<String, String> row) {
        String name = row.get("country");
        return EligibilityProfile.builder()
                .country(Country.builder()
                        .code(CountryCode.findByName(name).orElseThrow())
                        .name(name)
                        .build())
                .year(number(row, "score_year"));
    }
}

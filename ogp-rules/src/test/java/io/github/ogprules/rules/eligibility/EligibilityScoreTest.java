package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.THRESHOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.Ratio;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityScoreTest {

    private static EligibilityScore score(String fiscal, String access, String assets, String citizens) {
        return EligibilityRules.edition("2023")
                .decide(EligibilityProfile.builder()
                        .country(Country.of("GEO", "Georgia"))
                        .year(2023)
                        .fiscalTransparency(observation(fiscal))
                        .accessToInformation(observation(access))
                        .assetDisclosure(observation(assets))
                        .citizenEngagement(observation(citizens))
                        .build())
                .getScore();
    }

    /** Published points, {@code ?} for unknown, {@code -} for not assessed. */
    private static <T> Observation<T> observation(String text) {
        return switch (text) {
            case "?" -> Observation.unknown();
            case "-" -> Observation.notAssessed();
            default -> {
                @SuppressWarnings("unchecked") // evidence on each criterion
                T points = (T) PublishedPoints.of(Integer.parseInt(text));
                yield Observation.known(points);
            }
        };
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # FT, ATI, AD, CE, min, max, base, needed, exact, shortfall at best, at worst
            4, 4, 4, 3, 15, 15, 16, 12, true,  0, 0
            2, 3, 2, 4, 11, 11, 16, 12, true,  1, 1
            0, 0, 0, 0, 0,  0,  16, 12, true,  12, 12
            4, 4, 4, 0, 12, 12, 16, 12, true,  0, 0
            -, 3, 2, 3, 8,  8,  12, 9,  true,  1, 1
            ?, 4, 4, 4, 12, 16, 16, 12, false, 0, 0
            ?, 3, 2, 4, 9,  13, 16, 12, false, 0, 3
            ?, 1, 0, ?, 1,  9,  16, 12, false, 3, 11
            -, -, -, ?, 0,  4,  4,  3,  false, 0, 3
            -, -, -, -, 0,  0,  0,  0,  true,  0, 0
            """)
    void has_bounds_a_base_and_what_is_missing(
            String fiscal,
            String access,
            String assets,
            String citizens,
            int min,
            int max,
            int base,
            int needed,
            boolean exact,
            int minShortfall,
            int maxShortfall) {
        assertThat(score(fiscal, access, assets, citizens))
                .returns(min, EligibilityScore::getMinPoints)
                .returns(max, EligibilityScore::getMaxPoints)
                .returns(base, EligibilityScore::getBase)
                .returns(needed, EligibilityScore::getNeeded)
                .returns(exact, EligibilityScore::isExact)
                .returns(minShortfall, EligibilityScore::getMinShortfall)
                .returns(maxShortfall, EligibilityScore::getMaxShortfall);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 3, 2, 4, 69",
        "4, 4, 4, 4, 100",
        "0, 0, 0, 1, 6",
        "0, 0, 0, 2, 13",
        "-, 3, 2, 3, 67",
        "-, 4, 4, 1, 75"
    })
    void is_printed_as_a_whole_percentage(String fiscal, String access, String assets, String citizens, int percent) {
        assertThat(score(fiscal, access, assets, citizens).getPercent()).hasValue(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 3, 2, 4, 1, 68.8",
        "0, 3, 3, 4, 1, 62.5",
        "0, 3, 3, 4, 0, 63",
        "-, 3, 2, 3, 1, 66.7",
        "-, 3, 2, 3, 3, 66.667"
    })
    void is_printed_with_decimals(
            String fiscal, String access, String assets, String citizens, int decimals, BigDecimal percent) {
        assertThat(score(fiscal, access, assets, citizens).findPercent(decimals))
                .contains(percent);
    }

    @Test
    void refuses_a_negative_number_of_decimals() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score("2", "3", "2", "4").findPercent(-1))
                .withMessage("decimals -1: expected 0 or more");
    }

    @Test
    void has_no_percentage_while_it_is_open_or_without_a_base() {
        assertThat(score("?", "4", "4", "4").findPercent(1)).isEmpty();
        assertThat(score("-", "-", "-", "-").findPercent(1)).isEmpty();
        assertThat(score("?", "4", "4", "4").getPercent()).isEmpty();
        assertThat(score("-", "-", "-", "-").getPercent()).isEmpty();
    }

    @Test
    void decides_on_points_and_not_on_the_rounded_percentage() {
        EligibilityRules rules = EligibilityRules.edition("2023").with(THRESHOLD, Ratio.ofPercent(69));
        EligibilityDecision decision = rules.decide(EligibilityProfile.builder()
                .country(Country.of("TUN", "Tunisia"))
                .year(2023)
                .fiscalTransparency(PublishedPoints.of(2))
                .accessToInformation(PublishedPoints.of(4))
                .assetDisclosure(PublishedPoints.of(2))
                .citizenEngagement(PublishedPoints.of(3))
                .build());

        assertThat(decision.getScore().getPercent()).hasValue(69);
        assertThat(decision.getVerdict()).isEqualTo(EligibilityVerdict.NOT_ELIGIBLE);
    }

    @Test
    void is_in_percent_what_the_table_says_for_every_number_of_points() {
        assertThat(IntStream.rangeClosed(0, 16)
                        .mapToObj(points -> score(
                                        points(points, 0), points(points, 1), points(points, 2), points(points, 3))
                                .getPercent()
                                .orElseThrow()))
                .containsExactlyElementsOf(PointsByHand.PERCENT.get(16));
    }

    private static String points(int total, int criterion) {
        return Integer.toString(Math.max(0, Math.min(4, total - 4 * criterion)));
    }

    @ParameterizedTest
    @CsvSource({
        "ELIGIBLE, eligible",
        "NOT_ELIGIBLE, not eligible",
        "NOT_ENOUGH_DATA, not enough data",
        "UNDETERMINED, undetermined"
    })
    void leads_to_a_verdict_with_a_label(EligibilityVerdict verdict, String label) {
        assertThat(verdict.getLabel()).isEqualTo(label);
        assertThat(CodeList.parse(EligibilityVerdict.class, label)).isEqualTo(verdict);
    }
}

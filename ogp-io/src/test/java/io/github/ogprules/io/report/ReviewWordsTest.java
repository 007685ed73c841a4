package io.github.ogprules.io.report;

import static io.github.ogprules.rules.review.ReviewParameters.YEARS_BELOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.DefaultLocales;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.review.ReviewRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewWordsTest {

    private static final EligibilityProfile TUNISIA = EligibilityProfile.builder()
            .country(Country.of("TUN", "Tunisia"))
            .year(2014)
            .fiscalTransparency(PublishedPoints.of(4))
            .accessToInformation(PublishedPoints.of(4))
            .assetDisclosure(PublishedPoints.of(2))
            .citizenEngagement(PublishedPoints.of(3))
            .build();

    /** Meets the minimum in 2014, falls below in 2015; nothing of 2016; open in 2017. */
    private static List<EligibilityDecision> scores() {
        EligibilityRules rules = EligibilityRules.edition("2014");
        return List.of(
                rules.decide(TUNISIA),
                rules.decide(TUNISIA.withYear(2015).withFiscalTransparency(Observation.known(PublishedPoints.of(2)))),
                rules.decide(TUNISIA.withYear(2017).withFiscalTransparency(Observation.unknown())));
    }

    @Test
    void tells_as_text_how_the_member_stands_after_every_year() {
        assertThat(Explanation.of(ReviewRules.edition("2016").decide(scores())).text())
                .isEqualTo("""
                Tunisia (TUN), Eligibility Review after the scores of 2017: undetermined
                Edition 2016: Letter to the foreign minister, until 12-31 to recover, then review of participation

                  2014: meets minimum
                      observed  eligible
                      required  a score at or above the threshold; under review after 2 consecutive years below
                      source    inferred [1]

                  2015: below minimum
                      observed  not eligible
                      required  a score at or above the threshold; under review after 2 consecutive years below
                      recover   until 2016-12-31
                      source    inferred [1]

                  2016: undetermined
                      observed  no score
                      required  a score at or above the threshold; under review after 2 consecutive years below
                      source    inferred [1]

                  2017: undetermined
                      observed  undetermined
                      required  a score at or above the threshold; under review after 2 consecutive years below
                      source    inferred [1]

                Sources
                  [1] Two OGP members slip below minimum qualification level. FreedomInfo.org, 2016-02.
                      http://freedominfo.org/2016/02/two-ogp-members-slip-below-minimum-qualification-level
                """);
    }

    @Test
    void has_a_row_for_every_year_in_Markdown() {
        assertThat(Explanation.of(ReviewRules.edition("2016").decide(scores().subList(0, 2)))
                        .markdown())
                .isEqualTo("""
                ## Tunisia (TUN), Eligibility Review after the scores of 2015: below minimum

                Edition 2016: Letter to the foreign minister, until 12-31 to recover, then review of participation

                | Scores of | Status | Observed | Required | Recover | Source |
                | --- | --- | --- | --- | --- | --- |
                | 2014 | meets minimum | eligible | a score at or above the threshold; under review after 2 consecutive years\
                 below |  | inferred [1] |
                | 2015 | below minimum | not eligible | a score at or above the threshold; under review after 2 consecutive\
                 years below | until 2016-12-31 | inferred [1] |

                - [1] Two OGP members slip below minimum qualification level. FreedomInfo.org, 2016-02.\
                 http://freedominfo.org/2016/02/two-ogp-members-slip-below-minimum-qualification-level
                """);
    }

    @Test
    void says_that_years_before_the_series_may_have_been_below() {
        List<EligibilityDecision> below = scores().subList(1, 2);

        assertThat(Explanation.of(ReviewRules.edition("2023").decide(below)).text())
                .startsWith("Tunisia (TUN), Eligibility Review after the scores of 2015: undetermined\n")
                .contains("""

                          before 2015: unknown
                              observed  no score, nor since when it is a member

                          2015: undetermined
                              observed  not eligible
                        """);
        assertThat(Explanation.of(ReviewRules.edition("2023").decide(below, 2015))
                        .text())
                .startsWith("Tunisia (TUN), Eligibility Review after the scores of 2015: below minimum\n")
                .doesNotContain("before 2015");
    }

    @Test
    void says_what_a_reform_assumes() {
        assertThat(Explanation.of(
                                ReviewRules.edition("2023").with(YEARS_BELOW, 1).decide(scores()))
                        .text())
                .contains("Edition 2023, reformed: ")
                .contains("Assumed: review.yearsBelow = 1 instead of 2\n")
                .contains("  2015: under Eligibility Review\n");
    }

    @ParameterizedTest
    @MethodSource("io.github.ogprules.rules.review.ReviewRules#all")
    void keeps_to_100_characters_a_line_in_every_edition(ReviewRules rules) {
        Lines.check(Explanation.of(rules.decide(scores())).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {DefaultLocales.TURKISH, DefaultLocales.ARABIC, DefaultLocales.GERMAN})
    void is_the_same_under_every_default_locale(String locale) {
        String text =
                Explanation.of(ReviewRules.edition("2023").decide(scores())).text();

        assertThat(DefaultLocales.under(
                        locale,
                        () -> Explanation.of(ReviewRules.edition("2023").decide(scores()))
                                .text()))
                .isEqualTo(text);
    }
}

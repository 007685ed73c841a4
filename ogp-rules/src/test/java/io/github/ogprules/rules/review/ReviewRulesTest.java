package io.github.ogprules.rules.review;

import static io.github.ogprules.rules.review.ReviewParameters.RECOVERY_DEADLINE;
import static io.github.ogprules.rules.review.ReviewParameters.YEARS_BELOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Provenance;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.eligibility.EligibilityVerdict;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewRulesTest {

    private static final ReviewRules RULES = ReviewRules.edition("2023");
    private static final int FIRST_YEAR = 2015;

    /** What the scores of one year say. */
    enum Year {
        MEETS,
        BELOW,
        OPEN,
        NOT_ENOUGH_DATA,
        NO_SCORE
    }

    @Nested
    class Every_series_of_up_to_five_years {

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        void has_the_status_that_all_its_completions_agree_on(int yearsBelow) {
            ReviewRules rules = RULES.with(YEARS_BELOW, yearsBelow);
            forEverySeries(series -> {
                Set<ReviewVerdict> possible = EnumSet.noneOf(ReviewVerdict.class);
                complete(series, List.of(), yearsBelow, possible);

                assertThat(rules.decide(decisions(series), FIRST_YEAR).getVerdict())
                        .as(series.toString())
                        .isEqualTo(theOnly(possible));
            });
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        void may_follow_on_any_years_before_unless_membership_begins_with_it(int yearsBelow) {
            ReviewRules rules = RULES.with(YEARS_BELOW, yearsBelow);
            List<List<Year>> before = IntStream.rangeClosed(0, yearsBelow)
                    .boxed()
                    .flatMap(years -> allSeries(years).stream())
                    .filter(years -> !years.contains(Year.OPEN) && !years.contains(Year.NO_SCORE))
                    .toList();
            forEverySeries(series -> {
                Set<ReviewVerdict> possible = EnumSet.noneOf(ReviewVerdict.class);
                before.forEach(years -> complete(series, years, yearsBelow, possible));

                assertThat(rules.decide(decisions(series)).getVerdict())
                        .as(series.toString())
                        .isEqualTo(theOnly(possible));
            });
        }

        private static void forEverySeries(Consumer<List<Year>> test) {
            for (int length = 1; length <= 5; length++) {
                int last = length - 1;
                allSeries(length).stream()
                        // A series begins and ends with a score.
                        .filter(series -> series.get(0) != Year.NO_SCORE && series.get(last) != Year.NO_SCORE)
                        .forEach(test);
            }
        }

        private static ReviewVerdict theOnly(Set<ReviewVerdict> possible) {
            return possible.size() == 1 ? possible.iterator().next() : ReviewVerdict.UNDETERMINED;
        }

        /**
         * Walks through all the ways in which the years that are open may have turned out after some that are not, under both readings
         * of a year without enough data.
         */
        private static void complete(
                List<Year> series, List<Year> completed, int yearsBelow, Set<ReviewVerdict> possible) {
            if (series.isEmpty()) {
                possible.add(byHand(completed, yearsBelow, true));
                possible.add(byHand(completed, yearsBelow, false));
                return;
            }
            Year score = series.get(0);
            List<Year> ways = switch (score) {
                case OPEN -> List.of(Year.MEETS, Year.BELOW);
                case NO_SCORE -> List.of(Year.MEETS, Year.BELOW, Year.NOT_ENOUGH_DATA);
                default -> List.of(score);
            };
            for (Year way : ways) {
                List<Year> longer = new ArrayList<>(completed);
                longer.add(way);
                complete(series.subList(1, series.size()), longer, yearsBelow, possible);
            }
        }

        /** The status after a series of which everything is known, but for what no source says. */
        private static ReviewVerdict byHand(List<Year> series, int yearsBelow, boolean passesOverYearsWithoutScore) {
            int consecutive = 0;
            boolean underReview = false;
            for (Year year : series) {
                if (year == Year.MEETS) {
                    consecutive = 0;
                    underReview = false;
                } else if (year == Year.BELOW) {
                    consecutive++;
                    underReview = underReview || consecutive >= yearsBelow;
                } else if (!passesOverYearsWithoutScore) {
                    consecutive = 0;
                }
            }
            if (underReview) {
                return ReviewVerdict.UNDER_REVIEW;
            }
            return switch (series.get(series.size() - 1)) {
                case MEETS -> ReviewVerdict.MEETS_MINIMUM;
                case BELOW -> ReviewVerdict.BELOW_MINIMUM;
                default -> ReviewVerdict.UNDETERMINED;
            };
        }

        private static List<List<Year>> allSeries(int length) {
            if (length == 0) {
                return List.of(List.of());
            }
            List<List<Year>> all = new ArrayList<>();
            for (List<Year> shorter : allSeries(length - 1)) {
                for (Year year : Year.values()) {
                    List<Year> longer = new ArrayList<>(shorter);
                    longer.add(year);
                    all.add(longer);
                }
            }
            return all;
        }
    }

    @Nested
    class A_year_without_enough_data {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                # series                                     | status after it
                BELOW BELOW NOT_ENOUGH_DATA                  | UNDER_REVIEW
                BELOW BELOW NOT_ENOUGH_DATA NOT_ENOUGH_DATA  | UNDER_REVIEW
                BELOW BELOW NOT_ENOUGH_DATA BELOW            | UNDER_REVIEW
                BELOW BELOW NOT_ENOUGH_DATA MEETS            | MEETS_MINIMUM
                BELOW NOT_ENOUGH_DATA                        | UNDETERMINED
                BELOW NOT_ENOUGH_DATA BELOW                  | UNDETERMINED
                BELOW NOT_ENOUGH_DATA BELOW BELOW            | UNDER_REVIEW
                MEETS NOT_ENOUGH_DATA                        | UNDETERMINED
                MEETS NOT_ENOUGH_DATA BELOW                  | BELOW_MINIMUM
                NOT_ENOUGH_DATA                              | UNDETERMINED
                NOT_ENOUGH_DATA BELOW                        | BELOW_MINIMUM
                """)
        void keeps_a_review_going_and_leaves_open_whether_a_count_goes_on(String series, ReviewVerdict status) {
            assertThat(RULES.decide(decisions(series), FIRST_YEAR).getVerdict()).isEqualTo(status);
        }
    }

    @Nested
    class Before_a_series {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                # series           | without a word on membership | of a member since then
                MEETS              | MEETS_MINIMUM                | MEETS_MINIMUM
                MEETS BELOW        | BELOW_MINIMUM                | BELOW_MINIMUM
                BELOW              | UNDETERMINED                 | BELOW_MINIMUM
                NO_SCORE BELOW     | UNDETERMINED                 | UNDETERMINED
                BELOW BELOW        | UNDER_REVIEW                 | UNDER_REVIEW
                BELOW MEETS        | MEETS_MINIMUM                | MEETS_MINIMUM
                BELOW MEETS BELOW  | BELOW_MINIMUM                | BELOW_MINIMUM
                """)
        void years_may_have_been_below_unless_the_country_was_no_member(
                String series, ReviewVerdict without, ReviewVerdict ofMember) {
            ReviewDecision decision = RULES.decide(decisions(series));
            ReviewDecision sinceThen = RULES.decide(decisions(series), FIRST_YEAR);

            assertThat(decision.getVerdict()).isEqualTo(without);
            assertThat(decision.getMemberSince()).isEmpty();
            assertThat(sinceThen.getVerdict()).isEqualTo(ofMember);
            assertThat(sinceThen.getMemberSince()).hasValue(FIRST_YEAR);
            assertThat(sinceThen.getFindings().get(0).getYear()).isEqualTo(FIRST_YEAR);
        }

        @Test
        void as_a_member_a_country_has_no_score_that_counts() {
            assertThatThrownBy(() -> RULES.decide(decisions(List.of(Year.BELOW, Year.MEETS)), FIRST_YEAR + 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("eligibility decision for 2015: expected none before 2016, the first year as a member");
        }
    }

    @Nested
    class A_year_that_is_missing_or_undetermined {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                BELOW BELOW OPEN           | UNDETERMINED
                BELOW BELOW NO_SCORE BELOW | UNDETERMINED
                BELOW BELOW OPEN BELOW     | UNDETERMINED
                BELOW BELOW OPEN MEETS     | MEETS_MINIMUM
                BELOW NO_SCORE BELOW BELOW | UNDER_REVIEW
                """)
        void may_have_ended_a_review(String series, ReviewVerdict status) {
            assertThat(RULES.decide(decisions(series)).getVerdict()).isEqualTo(status);
        }
    }

    @Nested
    class A_series {

        @Test
        void has_a_finding_for_every_year_in_order() {
            List<EligibilityDecision> scores =
                    new ArrayList<>(decisions(List.of(Year.MEETS, Year.BELOW, Year.BELOW, Year.NO_SCORE, Year.MEETS)));
            Collections.reverse(scores);
            ReviewDecision decision = RULES.decide(scores);

            assertThat(decision.getCountry().getName()).isEqualTo("Tunisia");
            assertThat(decision.getEdition()).isEqualTo(RULES.getEdition());
            assertThat(decision.getVerdict()).isEqualTo(ReviewVerdict.MEETS_MINIMUM);
            assertThat(decision.getFindings())
                    .extracting(ReviewFinding::getYear)
                    .containsExactly(2015, 2016, 2017, 2018, 2019);
            assertThat(decision.getFindings())
                    .extracting(ReviewFinding::getObserved)
                    .containsExactly(
                            Observation.known(EligibilityVerdict.ELIGIBLE),
                            Observation.known(EligibilityVerdict.NOT_ELIGIBLE),
                            Observation.known(EligibilityVerdict.NOT_ELIGIBLE),
                            Observation.unknown(),
                            Observation.known(EligibilityVerdict.ELIGIBLE));
            assertThat(decision.getFindings())
                    .extracting(ReviewFinding::getStatus)
                    .containsExactly(
                            ReviewVerdict.MEETS_MINIMUM,
                            ReviewVerdict.BELOW_MINIMUM,
                            ReviewVerdict.UNDER_REVIEW,
                            ReviewVerdict.UNDETERMINED,
                            ReviewVerdict.MEETS_MINIMUM);
            assertThat(decision.getFindings())
                    .extracting(ReviewFinding::getOutcome)
                    .containsExactly(Outcome.MET, Outcome.NOT_MET, Outcome.NOT_MET, Outcome.UNDETERMINED, Outcome.MET);
            assertThat(decision.getFindings()).allSatisfy(finding -> {
                assertThat(finding.getCriterion()).isEqualTo(ReviewCriterion.MINIMUM_SCORE);
                assertThat(finding.getRequirement().getText())
                        .isEqualTo("a score at or above the threshold; under review after 2 consecutive years below");
            });
        }

        @Test
        void keeps_years_without_a_verdict_apart() {
            assertThat(RULES.decide(decisions(List.of(Year.OPEN, Year.NOT_ENOUGH_DATA)))
                            .getFindings())
                    .extracting(ReviewFinding::getOutcome)
                    .containsExactly(Outcome.UNDETERMINED, Outcome.NOT_ASSESSED);
        }

        @Test
        void needs_a_score() {
            assertThatThrownBy(() -> RULES.decide(List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no eligibility decision: expected one for each year of the series");
        }

        @Test
        void is_of_one_country() {
            assertThatThrownBy(() ->
                            RULES.decide(List.of(decision("TUN", 2015, Year.BELOW), decision("PNG", 2016, Year.BELOW))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("eligibility decisions of TUN and PNG: expected one country");
        }

        @Test
        void has_one_score_a_year() {
            assertThatThrownBy(() ->
                            RULES.decide(List.of(decision("TUN", 2015, Year.BELOW), decision("TUN", 2015, Year.MEETS))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("two eligibility decisions of TUN for 2015");
        }
    }

    @Nested
    class Published_cases {

        /** http://freedominfo.org/2016/02/two-ogp-members-slip-below-minimum-qualification-level */
        @ParameterizedTest
        @ValueSource(strings = {"PNG", "TUN"})
        void the_members_that_fell_below_with_the_scores_of_2015_had_until_the_end_of_2016(String country) {
            ReviewDecision decision = ReviewRules.edition("2016")
                    .decide(List.of(decision(country, 2014, Year.MEETS), decision(country, 2015, Year.BELOW)));

            assertThat(decision.getVerdict()).isEqualTo(ReviewVerdict.BELOW_MINIMUM);
            assertThat(decision.getFindings().get(0).getRecoverUntil()).isEmpty();
            assertThat(decision.getFindings().get(1).getRecoverUntil()).contains(LocalDate.of(2016, 12, 31));
        }
    }

    @Nested
    class Editions {

        @ParameterizedTest
        @CsvSource({
            "2016-02-01, 2016",
            "2019-12-31, 2016",
            "2020-01-01, 2020",
            "2023-05-25, 2020",
            "2023-05-26, 2023",
        })
        void are_in_force_by_date(LocalDate date, String id) {
            assertThat(ReviewRules.on(date)).isSameAs(ReviewRules.edition(id));
        }

        @Test
        void begin_with_the_first_letters() {
            assertThatThrownBy(() -> ReviewRules.on(LocalDate.of(2016, 1, 31)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("2016-02-01");
        }

        @Test
        void since_2020_set_no_deadline() {
            assertThat(ReviewRules.all())
                    .extracting(rules -> rules.get(RECOVERY_DEADLINE))
                    .containsExactly(Optional.of(MonthDay.of(12, 31)), Optional.empty(), Optional.empty());
            assertThat(ReviewRules.edition("2020")
                            .decide(decisions(List.of(Year.BELOW)), FIRST_YEAR)
                            .getFindings()
                            .get(0)
                            .getRecoverUntil())
                    .isEmpty();
        }

        @Test
        void are_all_published_with_a_source_for_every_number() {
            assertThat(ReviewRules.all()).hasSize(3).allSatisfy(rules -> {
                assertThat(rules.getEdition()).isEqualTo(rules.getPublishedEdition());
                assertThat(rules.getParameters()).hasSize(2).allSatisfy(parameter -> {
                    assertThat(parameter.getCitations()).isNotEmpty();
                    assertThat(parameter.getProvenance()).isNotEqualTo(Provenance.ASSUMED);
                });
            });
        }
    }

    @Nested
    class Reforms {

        @Test
        void are_named_and_used() {
            ReviewRules reform = RULES.with(YEARS_BELOW, 1).with(RECOVERY_DEADLINE, Optional.of(MonthDay.of(6, 30)));

            assertThat(reform.getEdition().getAssumptions())
                    .containsExactly(
                            "review.yearsBelow = 1 instead of 2", "review.recoveryDeadline = --06-30 instead of none");
            assertThat(reform.decide(decisions(List.of(Year.BELOW))).getVerdict())
                    .isEqualTo(ReviewVerdict.UNDER_REVIEW);
            assertThat(RULES.with(RECOVERY_DEADLINE, Optional.of(MonthDay.of(6, 30)))
                            .decide(decisions(List.of(Year.BELOW)), FIRST_YEAR)
                            .getFindings()
                            .get(0)
                            .getRecoverUntil())
                    .contains(LocalDate.of(FIRST_YEAR + 1, 6, 30));
        }

        @Test
        void of_the_scores_are_named_with_those_of_the_review() {
            EligibilityDecision published = decisions(List.of(Year.BELOW)).get(0);
            EligibilityProfile next = EligibilityProfile.builder()
                    .country(published.getCountry())
                    .year(FIRST_YEAR + 1)
                    .build();
            EligibilityDecision reform = EligibilityRules.forProfile(next)
                    .with("eligibility.threshold", "95%")
                    .decide(next);

            assertThat(RULES.with(YEARS_BELOW, 1)
                            .decide(List.of(reform, published))
                            .getEdition()
                            .getAssumptions())
                    .containsExactly(
                            "review.yearsBelow = 1 instead of 2",
                            "scores of " + (FIRST_YEAR + 1) + ": eligibility.threshold = 19/20 instead of 3/4");
            assertThat(RULES.decide(List.of(published)).getEdition().isReform()).isFalse();
        }

        @Test
        void need_at_least_one_year() {
            assertThatThrownBy(() -> RULES.with(YEARS_BELOW, 0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("review.yearsBelow 0: expected 1 or more");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MEETS_MINIMUM, meets minimum",
        "BELOW_MINIMUM, below minimum",
        "UNDER_REVIEW, under Eligibility Review",
        "UNDETERMINED, undetermined",
    })
    void labels_its_statuses(ReviewVerdict status, String label) {
        assertThat(status.getLabel()).isEqualTo(label);
        assertThat(ReviewCriterion.MINIMUM_SCORE.getLabel()).isEqualTo("Minimum score");
    }

    private static List<EligibilityDecision> decisions(String series) {
        return decisions(Stream.of(series.split(" ")).map(Year::valueOf).toList());
    }

    private static List<EligibilityDecision> decisions(List<Year> series) {
        List<EligibilityDecision> decisions = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            if (series.get(i) != Year.NO_SCORE) {
                decisions.add(decision("TUN", FIRST_YEAR + i, series.get(i)));
            }
        }
        return decisions;
    }

    private static EligibilityDecision decision(String country, int year, Year score) {
        EligibilityProfile.Builder profile = EligibilityProfile.builder()
                .country(Country.of(country, country.equals("TUN") ? "Tunisia" : "Papua New Guinea"))
                .year(year);
        switch (score) {
            case MEETS, BELOW -> {
                PublishedPoints points = PublishedPoints.of(score == Year.MEETS ? 4 : 0);
                profile.fiscalTransparency(points)
                        .accessToInformation(points)
                        .assetDisclosure(points)
                        .citizenEngagement(points);
            }
            case NOT_ENOUGH_DATA ->
                profile.fiscalTransparency(Observation.notAssessed()).accessToInformation(Observation.notAssessed());
            case OPEN -> {
                // nothing is known
            }
            case NO_SCORE -> throw new IllegalArgumentException("no score to decide on");
        }
        return EligibilityRules.edition("2023").decide(profile.build());
    }
}

package io.github.ogprules.rules.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.eligibility.EligibilityVerdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Findings and decisions that no rule gives, as a text written by others may hold them. */
class ReviewDecisionCheckTest {

    private static final Optional<LocalDate> NO_DAY = Optional.empty();

    private static ReviewFinding finding(
            int year,
            Observation<EligibilityVerdict> observed,
            Outcome outcome,
            ReviewVerdict status,
            Optional<LocalDate> day) {
        return ImmutableReviewFinding.of(
                ReviewCriterion.MINIMUM_SCORE, year, observed, Requirement.of("a score"), outcome, status, day);
    }

    private static ReviewFinding below(int year) {
        return finding(
                year,
                Observation.known(EligibilityVerdict.NOT_ELIGIBLE),
                Outcome.NOT_MET,
                ReviewVerdict.BELOW_MINIMUM,
                Optional.of(LocalDate.of(year + 1, 12, 31)));
    }

    @Nested
    class A_finding {

        @ParameterizedTest
        @CsvSource(textBlock = """
                # verdict,       outcome,      statuses that it can have
                ELIGIBLE,        MET,          MEETS_MINIMUM
                NOT_ELIGIBLE,    NOT_MET,      BELOW_MINIMUM UNDER_REVIEW UNDETERMINED
                NOT_ENOUGH_DATA, NOT_ASSESSED, UNDER_REVIEW UNDETERMINED
                UNDETERMINED,    UNDETERMINED, UNDETERMINED
                ,                UNDETERMINED, UNDETERMINED
                """)
        void has_the_outcome_of_its_verdict_and_a_status_that_can_follow(
                EligibilityVerdict verdict, Outcome outcome, String statuses) {
            Observation<EligibilityVerdict> observed =
                    verdict == null ? Observation.unknown() : Observation.known(verdict);
            List<ReviewVerdict> possible =
                    Stream.of(statuses.split(" ")).map(ReviewVerdict::valueOf).toList();

            assertThat(ReviewVerdict.values()).allSatisfy(status -> {
                if (possible.contains(status)) {
                    assertThat(finding(2015, observed, outcome, status, NO_DAY).getStatus())
                            .isEqualTo(status);
                } else {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> finding(2015, observed, outcome, status, NO_DAY))
                            .withMessage("status " + status + " in 2015: no member has it after a year with outcome "
                                    + outcome);
                }
            });
            assertThat(Outcome.values())
                    .filteredOn(other -> other != outcome)
                    .allSatisfy(other -> assertThatIllegalArgumentException()
                            .isThrownBy(() -> finding(2015, observed, other, possible.get(0), NO_DAY))
                            .withMessage("outcome " + other + " in 2015: the verdict observed gives " + outcome));
        }

        @Test
        void is_on_a_verdict_or_unknown() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> finding(
                            2015, Observation.notAssessed(), Outcome.UNDETERMINED, ReviewVerdict.UNDETERMINED, NO_DAY))
                    .withMessage("observed not assessed in 2015: expected a verdict on the scores, or unknown");
        }

        @ParameterizedTest
        @EnumSource(names = {"UNDER_REVIEW", "UNDETERMINED"})
        void has_a_day_to_recover_only_where_the_member_has_just_fallen_below(ReviewVerdict status) {
            Optional<LocalDate> day = Optional.of(LocalDate.of(2016, 12, 31));

            assertThat(below(2015).getRecoverUntil()).isEqualTo(day);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> finding(
                            2015, Observation.known(EligibilityVerdict.NOT_ELIGIBLE), Outcome.NOT_MET, status, day))
                    .withMessage("recoverUntil 2016-12-31: expected only with status BELOW_MINIMUM");
        }
    }

    @Nested
    class A_decision {

        private static ReviewDecision of(ReviewVerdict verdict, ReviewFinding... findings) {
            return of(OptionalInt.of(2015), verdict, findings);
        }

        private static ReviewDecision of(OptionalInt memberSince, ReviewVerdict verdict, ReviewFinding... findings) {
            return ImmutableReviewDecision.of(
                    Country.of("TUN", "Tunisia"),
                    ReviewRules.edition("2023").getEdition(),
                    memberSince,
                    verdict,
                    List.of(findings));
        }

        @Test
        void begins_with_membership_if_that_is_known() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(OptionalInt.of(2014), ReviewVerdict.BELOW_MINIMUM, below(2015)))
                    .withMessage("memberSince 2014: expected 2015, the year of the first finding");
        }

        @Test
        void is_below_the_minimum_only_after_a_year_that_meets_it_or_the_beginning_of_membership() {
            ReviewFinding meets = finding(
                    2014,
                    Observation.known(EligibilityVerdict.ELIGIBLE),
                    Outcome.MET,
                    ReviewVerdict.MEETS_MINIMUM,
                    NO_DAY);

            assertThat(of(OptionalInt.empty(), ReviewVerdict.BELOW_MINIMUM, meets, below(2015))
                            .getMemberSince())
                    .isEmpty();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(OptionalInt.empty(), ReviewVerdict.BELOW_MINIMUM, below(2015)))
                    .withMessage(
                            "status BELOW_MINIMUM in 2015: years before 2015 may have been below, expected memberSince");
        }

        @Test
        void has_a_finding_for_each_year_in_order() {
            assertThat(of(ReviewVerdict.BELOW_MINIMUM, below(2015), below(2016)).getFindings())
                    .hasSize(2);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(ReviewVerdict.BELOW_MINIMUM))
                    .withMessage("no finding: expected one for each year of the series");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(ReviewVerdict.BELOW_MINIMUM, below(2015), below(2017)))
                    .withMessage("finding of 2017 after that of 2015: expected one for each year, the earliest first");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(ReviewVerdict.BELOW_MINIMUM, below(2015), below(2016), below(2015)))
                    .withMessage("finding of 2015 after that of 2016: expected one for each year, the earliest first");
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BELOW_MINIMUM")
        void has_the_last_status_as_verdict(ReviewVerdict verdict) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(verdict, below(2015)))
                    .withMessage("verdict " + verdict + ": expected the status after the last year, BELOW_MINIMUM");
        }
    }
}

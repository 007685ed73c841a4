package io.github.ogprules.rules.star;

import static io.github.ogprules.rules.star.Commitments.passing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.Novelty;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.StarColumn;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StarComparisonTest {

    /** Starred in the progress report, not at the end of term. */
    private static AssessedCommitment.Builder lost() {
        return Commitments.commitment()
                .addAssessments(passing(IrmReportKind.PROGRESS, 2013, Completion.SUBSTANTIAL))
                .addAssessments(passing(IrmReportKind.END_OF_TERM, 2013, Completion.LIMITED));
    }

    @Nested
    class The_computed_star {

        @ParameterizedTest
        @CsvSource(textBlock = """
                STARRED,                 STARRED,      2014
                NEW_AND_STARRED,         UNDETERMINED, 2014
                STARRED_AND_SPECIFIC,    STARRED,      2014
                PRE_JUNE_2014,           STARRED,      2014
                ONLY_2015,               STARRED,      2015
                CURRENT_PROGRESS_REPORT, STARRED,      current-progress-report
                CURRENT_END_OF_TERM,     NOT_STARRED,  current-end-of-term
                MAX_STAR,                NOT_STARRED,  current-end-of-term
                """)
        void follows_the_formula_of_the_column(StarColumn column, StarVerdict verdict, String edition) {
            StarComparison comparison = StarComparison.of(lost().build(), column);

            assertThat(comparison.getColumn()).isEqualTo(column);
            assertThat(comparison.getComputed()).isEqualTo(verdict);
            assertThat(comparison.getDecision().orElseThrow().getEdition().getId())
                    .isEqualTo(edition);
        }

        @Test
        void of_the_last_column_is_that_of_the_progress_report_without_an_end_of_term() {
            StarComparison comparison = StarComparison.of(
                    Commitments.commitment()
                            .addAssessments(passing(IrmReportKind.PROGRESS, 2012, Completion.SUBSTANTIAL))
                            .build(),
                    StarColumn.MAX_STAR);

            assertThat(comparison.getComputed()).isEqualTo(StarVerdict.STARRED);
            assertThat(comparison.getDecision().orElseThrow().getEdition().getId())
                    .isEqualTo("current-progress-report");
        }

        @ParameterizedTest
        @EnumSource(StarColumn.class)
        void is_not_assessed_without_a_report(StarColumn column) {
            StarComparison comparison =
                    StarComparison.of(Commitments.commitment().build(), column);

            assertThat(comparison.getComputed()).isEqualTo(StarVerdict.NOT_ASSESSED);
            assertThat(comparison.getDecision()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                NONE,   STARRED, STARRED
                LOW,    STARRED, NOT_STARRED
                MEDIUM, STARRED, STARRED
                HIGH,   STARRED, STARRED
                """)
        void of_the_data_of_2015_is_given_with_and_without_specificity(
                Specificity specificity, StarVerdict starred, StarVerdict specific) {
            AssessedCommitment commitment = Commitments.commitment()
                    .addAssessments(passing(IrmReportKind.PROGRESS, 2012, Completion.COMPLETE)
                            .withSpecificity(Observation.known(specificity)))
                    .build();

            assertThat(StarComparison.of(commitment, StarColumn.STARRED).getComputed())
                    .isEqualTo(starred);
            assertThat(StarComparison.of(commitment, StarColumn.STARRED_AND_SPECIFIC)
                            .getComputed())
                    .isEqualTo(specific);
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                COMPLETE, not assessed, NOT_ASSESSED
                COMPLETE, unknown,      UNDETERMINED
                LIMITED,  unknown,      NOT_STARRED
                """)
        void of_starred_and_specific_commitments_is_open_where_specificity_is(
                Completion completion, String specificity, StarVerdict verdict) {
            AssessedCommitment commitment = Commitments.commitment()
                    .addAssessments(passing(IrmReportKind.PROGRESS, 2012, completion)
                            .withSpecificity(Observation.<Specificity>findWithoutValue(specificity)
                                    .orElseThrow()))
                    .build();

            assertThat(StarComparison.of(commitment, StarColumn.STARRED_AND_SPECIFIC)
                            .getComputed())
                    .isEqualTo(verdict);
        }
    }

    @Nested
    class Of_a_commitment_that_the_IRM_did_not_review {

        private static final Observation<Completion> NOT_REVIEWED = Observation.notAssessed(Marker.NOT_REVIEWED);

        private static AssessedCommitment commitment(
                Observation<Boolean> assessed, Observation<Completion> atMidTerm, Observation<Completion> atTheEnd) {
            return Commitments.commitment()
                    .irmAssessed(assessed)
                    .addAssessments(passing(IrmReportKind.PROGRESS, 2012)
                            .relevance(Relevance.UNCLEAR)
                            .completion(atMidTerm)
                            .build())
                    .addAssessments(passing(IrmReportKind.END_OF_TERM, 2012)
                            .relevance(Relevance.UNCLEAR)
                            .completion(atTheEnd)
                            .build())
                    .build();
        }

        @ParameterizedTest
        @EnumSource(StarColumn.class)
        void the_star_is_not_assessed_whatever_stands_in_other_columns(StarColumn column) {
            assertThat(StarComparison.of(
                                    commitment(
                                            Observation.known(false),
                                            NOT_REVIEWED,
                                            Observation.notAssessed(Marker.NO_DATA)),
                                    column)
                            .getComputed())
                    .isEqualTo(StarVerdict.NOT_ASSESSED);
        }

        @Test
        void only_where_no_report_says_otherwise() {
            for (AssessedCommitment reviewed : List.of(
                    commitment(Observation.known(true), NOT_REVIEWED, NOT_REVIEWED),
                    commitment(Observation.unknown(), NOT_REVIEWED, NOT_REVIEWED),
                    commitment(Observation.known(false), Observation.notAssessed(Marker.NO_DATA), NOT_REVIEWED),
                    commitment(Observation.known(false), NOT_REVIEWED, Observation.known(Completion.COMPLETE)))) {
                assertThat(StarComparison.of(reviewed, StarColumn.ONLY_2015).getComputed())
                        .isEqualTo(StarVerdict.NOT_STARRED);
            }
        }
    }

    @Nested
    class New_and_starred {

        private static StarVerdict computed(Completion completion, Observation<Novelty> novelty) {
            return StarComparison.of(
                            Commitments.commitment()
                                    .addAssessments(passing(IrmReportKind.PROGRESS, 2012)
                                            .completion(
                                                    completion == null
                                                            ? Observation.unknown()
                                                            : Observation.known(completion))
                                            .novelty(novelty)
                                            .build())
                                    .build(),
                            StarColumn.NEW_AND_STARRED)
                    .getComputed();
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                COMPLETE, NEW,          STARRED
                COMPLETE, PRE_EXISTING, NOT_STARRED
                COMPLETE, UNCLEAR,      NOT_STARRED
                LIMITED,  NEW,          NOT_STARRED
                        , NEW,          UNDETERMINED
                        , PRE_EXISTING, NOT_STARRED
                """)
        void are_only_the_new_commitments(Completion completion, Novelty novelty, StarVerdict verdict) {
            assertThat(computed(completion, Observation.known(novelty))).isEqualTo(verdict);
        }

        @Test
        void are_open_where_it_is_not_known_whether_the_commitment_is_new() {
            assertThat(computed(Completion.COMPLETE, Observation.notAssessed())).isEqualTo(StarVerdict.NOT_ASSESSED);
            assertThat(computed(Completion.COMPLETE, Observation.unknown())).isEqualTo(StarVerdict.UNDETERMINED);
            assertThat(computed(Completion.LIMITED, Observation.unknown())).isEqualTo(StarVerdict.NOT_STARRED);
        }

        @Test
        void do_not_exist_for_plans_without_stars() {
            assertThat(StarComparison.of(
                                    Commitments.commitment()
                                            .addAssessments(passing(IrmReportKind.DESIGN, 2018, Completion.COMPLETE))
                                            .build(),
                                    StarColumn.NEW_AND_STARRED)
                            .getComputed())
                    .isEqualTo(StarVerdict.NOT_APPLICABLE);
        }
    }

    @Nested
    class The_two_stars {

        private static StarComparison comparison(Observation<Boolean> published, StarVerdict computed) {
            StarColumn column = StarColumn.CURRENT_PROGRESS_REPORT;
            AssessedCommitment.Builder commitment = Commitments.commitment()
                    .putPublishedStar(column, published)
                    .addAssessments(
                            switch (computed) {
                                case STARRED -> passing(IrmReportKind.MID_TERM, 2014, Completion.COMPLETE);
                                case NOT_STARRED -> passing(IrmReportKind.MID_TERM, 2014, Completion.LIMITED);
                                case NOT_ASSESSED ->
                                    passing(IrmReportKind.MID_TERM, 2014)
                                            .completion(Observation.notAssessed())
                                            .build();
                                case NOT_APPLICABLE -> passing(IrmReportKind.DESIGN, 2018, Completion.COMPLETE);
                                case UNDETERMINED ->
                                    passing(IrmReportKind.MID_TERM, 2014).build();
                            });
            StarComparison comparison = StarComparison.of(commitment.build(), column);
            assertThat(comparison.getComputed()).isEqualTo(computed);
            assertThat(comparison.getPublished()).isEqualTo(published);
            return comparison;
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                true,  STARRED,        false
                true,  NOT_STARRED,    true
                true,  NOT_ASSESSED,   true
                true,  NOT_APPLICABLE, true
                true,  UNDETERMINED,   false
                false, STARRED,        true
                false, NOT_STARRED,    false
                false, NOT_ASSESSED,   false
                false, NOT_APPLICABLE, false
                false, UNDETERMINED,   false
                """)
        void are_different_if_one_contradicts_the_other(boolean published, StarVerdict computed, boolean different) {
            assertThat(comparison(Observation.known(published), computed).isDifferent())
                    .isEqualTo(different);
        }

        @ParameterizedTest
        @EnumSource(StarVerdict.class)
        void cannot_be_different_where_none_was_published(StarVerdict computed) {
            assertThat(comparison(Observation.notAssessed(Marker.NO_DATA), computed)
                            .isDifferent())
                    .isFalse();
            assertThat(comparison(Observation.unknown(), computed).isDifferent())
                    .isFalse();
        }

        @Test
        void are_unknown_in_a_column_that_the_source_does_not_have() {
            assertThat(StarComparison.of(lost().build(), StarColumn.STARRED).getPublished())
                    .isEqualTo(Observation.unknown());
        }

        @Test
        void are_compared_in_every_column_of_the_source() {
            AssessedCommitment commitment = lost().putPublishedStar(StarColumn.MAX_STAR, Observation.known(false))
                    .putPublishedStar(StarColumn.ONLY_2015, Observation.known(true))
                    .build();

            assertThat(StarComparison.all(commitment))
                    .containsExactly(
                            StarComparison.of(commitment, StarColumn.ONLY_2015),
                            StarComparison.of(commitment, StarColumn.MAX_STAR));
            assertThat(StarComparison.all(lost().build())).isEmpty();
        }
    }
}

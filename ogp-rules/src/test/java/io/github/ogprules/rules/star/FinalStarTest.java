package io.github.ogprules.rules.star;

import static io.github.ogprules.model.irm.Completion.COMPLETE;
import static io.github.ogprules.model.irm.Completion.LIMITED;
import static io.github.ogprules.model.irm.Completion.SUBSTANTIAL;
import static io.github.ogprules.model.irm.IrmReportKind.DESIGN;
import static io.github.ogprules.model.irm.IrmReportKind.END_OF_TERM;
import static io.github.ogprules.model.irm.IrmReportKind.IMPLEMENTATION;
import static io.github.ogprules.model.irm.IrmReportKind.MID_TERM;
import static io.github.ogprules.model.irm.IrmReportKind.PROGRESS;
import static io.github.ogprules.model.irm.IrmReportKind.TRANSITIONAL_RESULTS;
import static io.github.ogprules.rules.star.Commitments.passing;
import static io.github.ogprules.rules.star.StarParameters.MINIMUM_COMPLETION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.PotentialImpact;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinalStarTest {

    private static FinalStar star(CommitmentAssessment... assessments) {
        return FinalStar.of(Commitments.commitment().addAssessments(assessments).build());
    }

    @Nested
    class With_both_reports {

        @ParameterizedTest
        @CsvSource(textBlock = """
                SUBSTANTIAL, COMPLETE, STARRED,     KEPT
                SUBSTANTIAL, LIMITED,  NOT_STARRED, LOST
                LIMITED,     COMPLETE, STARRED,     GAINED
                LIMITED,     LIMITED,  NOT_STARRED, NEVER_STARRED
                """)
        void the_end_of_term_is_the_final_tally(
                Completion midTerm, Completion endOfTerm, StarVerdict verdict, StarChange change) {
            FinalStar star = star(passing(MID_TERM, 2014, midTerm), passing(END_OF_TERM, 2014, endOfTerm));

            assertThat(star.getVerdict()).isEqualTo(verdict);
            assertThat(star.findDecision()).isEqualTo(star.findEndOfTerm());
            assertThat(star.findChange()).contains(change);
        }

        @Test
        void each_is_judged_by_its_own_edition() {
            FinalStar star = star(passing(PROGRESS, 2013, SUBSTANTIAL), passing(END_OF_TERM, 2013, SUBSTANTIAL));

            assertThat(star.findProgressReport().orElseThrow().getEdition().getId())
                    .isEqualTo("2015");
            assertThat(star.findEndOfTerm().orElseThrow().getEdition().getId()).isEqualTo("current-end-of-term");
        }

        @Test
        void a_star_can_be_lost_to_the_new_formula() {
            FinalStar star = star(
                    passing(PROGRESS, 2013, SUBSTANTIAL)
                            .withPotentialImpact(Observation.known(PotentialImpact.MODERATE)),
                    passing(END_OF_TERM, 2013, COMPLETE)
                            .withPotentialImpact(Observation.known(PotentialImpact.MODERATE)));

            assertThat(star.findChange()).contains(StarChange.LOST);
            assertThat(star.findDecision().flatMap(StarDecision::findBindingConstraint))
                    .contains(StarCriterion.POTENTIAL_IMPACT);
        }

        @Test
        void what_is_unknown_of_the_end_of_term_leaves_the_final_star_open() {
            FinalStar star = star(
                    passing(MID_TERM, 2014, SUBSTANTIAL),
                    passing(END_OF_TERM, 2014).build());

            assertThat(star.getVerdict()).isEqualTo(StarVerdict.UNDETERMINED);
            assertThat(star.findChange()).isEmpty();
        }

        @Test
        void what_is_unknown_of_the_progress_report_leaves_open_only_the_change() {
            FinalStar star = star(passing(MID_TERM, 2014).build(), passing(END_OF_TERM, 2014, COMPLETE));

            assertThat(star.getVerdict()).isEqualTo(StarVerdict.STARRED);
            assertThat(star.findChange()).isEmpty();
        }
    }

    @Nested
    class Without_an_assessment_at_the_end_of_term {

        @ParameterizedTest
        @CsvSource({"SUBSTANTIAL, STARRED", "LIMITED, NOT_STARRED"})
        void a_commitment_keeps_the_star_of_its_progress_report(Completion midTerm, StarVerdict verdict) {
            FinalStar star = star(passing(MID_TERM, 2016, midTerm));

            assertThat(star.getVerdict()).isEqualTo(verdict);
            assertThat(star.findDecision()).isEqualTo(star.findProgressReport());
            assertThat(star.findEndOfTerm()).isEmpty();
            assertThat(star.findChange()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"MODERATE, 2013", "TRANSFORMATIVE, 2013", "TRANSFORMATIVE, 2016"})
        void a_commitment_keeps_it_even_if_the_file_has_a_row_for_the_end_of_term(
                PotentialImpact impact, int planYear) {
            FinalStar star = star(
                    passing(PROGRESS, planYear, SUBSTANTIAL).withPotentialImpact(Observation.known(impact)),
                    passing(END_OF_TERM, planYear)
                            .potentialImpact(impact)
                            .completion(Observation.notAssessed(Marker.NOT_REVIEWED))
                            .build());

            assertThat(star.getVerdict()).isEqualTo(StarVerdict.STARRED);
            assertThat(star.findDecision()).isEqualTo(star.findProgressReport());
            assertThat(star.findChange()).isEmpty();
        }

        @Test
        void a_plan_before_the_first_such_reports_keeps_its_stars() {
            FinalStar star = star(passing(PROGRESS, 2012, SUBSTANTIAL), passing(END_OF_TERM, 2012, LIMITED));

            assertThat(star.getVerdict()).isEqualTo(StarVerdict.STARRED);
            assertThat(star.findChange()).isEmpty();
        }
    }

    @Nested
    class On_plans_of_2017_and_later {

        @Test
        void the_report_on_the_design_awards_none_and_that_on_implementation_decides() {
            FinalStar star = star(passing(DESIGN, 2017, COMPLETE), passing(IMPLEMENTATION, 2017, COMPLETE));

            assertThat(star.findProgressReport().map(StarDecision::getVerdict)).contains(StarVerdict.NOT_APPLICABLE);
            assertThat(star.getVerdict()).isEqualTo(StarVerdict.STARRED);
            assertThat(star.findChange()).isEmpty();
        }

        @Test
        void implementation_that_was_not_assessed_gives_none() {
            FinalStar star = star(
                    passing(DESIGN, 2017, COMPLETE),
                    passing(IMPLEMENTATION, 2017)
                            .completion(Observation.notAssessed())
                            .build());

            assertThat(star.getVerdict()).isEqualTo(StarVerdict.NOT_ASSESSED);
            assertThat(star.findDecision()).isEqualTo(star.findEndOfTerm());
        }

        @Test
        void there_are_no_stars_since_2018() {
            FinalStar star = star(passing(DESIGN, 2018, COMPLETE), passing(TRANSITIONAL_RESULTS, 2018, COMPLETE));

            assertThat(star.getVerdict()).isEqualTo(StarVerdict.NOT_APPLICABLE);
            assertThat(star.findDecision()).isEqualTo(star.findEndOfTerm());
            assertThat(star.findChange()).isEmpty();
            assertThat(star(passing(DESIGN, 2018, COMPLETE)).getVerdict()).isEqualTo(StarVerdict.NOT_APPLICABLE);
        }
    }

    @Test
    void of_a_commitment_without_reports_is_not_assessed() {
        FinalStar star = star();

        assertThat(star.findProgressReport()).isEmpty();
        assertThat(star.findEndOfTerm()).isEmpty();
        assertThat(star.findDecision()).isEmpty();
        assertThat(star.getVerdict()).isEqualTo(StarVerdict.NOT_ASSESSED);
        assertThat(star.findChange()).isEmpty();
    }

    @Test
    void of_the_progress_report_prefers_mid_term_to_the_design() {
        FinalStar star = star(passing(DESIGN, 2017, COMPLETE), passing(MID_TERM, 2017, COMPLETE));

        assertThat(star.getVerdict()).isEqualTo(StarVerdict.STARRED);
    }

    @Test
    void can_be_asked_of_a_reform() {
        FinalStar star = FinalStar.of(
                Commitments.commitment()
                        .addAssessments(passing(MID_TERM, 2014, LIMITED))
                        .build(),
                FinalStarTest::limitedWillDo);

        assertThat(star.getVerdict()).isEqualTo(StarVerdict.STARRED);
        assertThat(star.findDecision().orElseThrow().getEdition().isReform()).isTrue();
    }

    private static StarRules limitedWillDo(IrmReport report) {
        return StarRules.forReport(report).with(MINIMUM_COMPLETION, Optional.of(LIMITED));
    }

    @ParameterizedTest
    @CsvSource({"GAINED, gained", "LOST, lost", "KEPT, kept", "NEVER_STARRED, never starred"})
    void labels_what_became_of_a_star(StarChange change, String label) {
        assertThat(change.getLabel()).isEqualTo(label);
    }
}

package io.github.ogprules.rules.measure;

import static io.github.ogprules.model.plan.OgpValue.ACCESS_TO_INFORMATION;
import static io.github.ogprules.model.plan.OgpValue.CIVIC_PARTICIPATION;
import static io.github.ogprules.model.plan.OgpValue.PUBLIC_ACCOUNTABILITY;
import static io.github.ogprules.model.plan.OgpValue.TECHNOLOGY_AND_INNOVATION;
import static io.github.ogprules.rules.measure.MeasureCriterion.RELEVANCE;
import static io.github.ogprules.rules.measure.MeasureDecisionAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.OpenGovernmentLens;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.rules.Outcome;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RelevanceRulesTest {

    private static final RelevanceRules RULES = RelevanceRules.edition("2013");
    private static final Observation<Boolean> YES = Observation.known(true);
    private static final Observation<Boolean> NO = Observation.known(false);
    private static final Boolean[] FLAGS = {true, false};

    private static CommitmentAssessment serving(
            Observation<Boolean> access,
            Observation<Boolean> participation,
            Observation<Boolean> accountability,
            Observation<Boolean> technology) {
        return Assessments.onPlanOf(2014)
                .values(Map.of(
                        ACCESS_TO_INFORMATION, access,
                        CIVIC_PARTICIPATION, participation,
                        PUBLIC_ACCOUNTABILITY, accountability,
                        TECHNOLOGY_AND_INNOVATION, technology))
                .build();
    }

    @Nested
    class Without_a_code_over_all {

        @Test
        void one_of_three_values_is_enough_and_technology_is_not() {
            int states = 0;
            for (Observation<Boolean> access : Assessments.states(FLAGS)) {
                for (Observation<Boolean> participation : Assessments.states(FLAGS)) {
                    for (Observation<Boolean> accountability : Assessments.states(FLAGS)) {
                        for (Observation<Boolean> technology : Assessments.states(FLAGS)) {
                            states++;
                            CommitmentAssessment assessment =
                                    serving(access, participation, accountability, technology);
                            Outcome byHand = byHand(List.of(access, participation, accountability));

                            assertThat(RULES.decide(assessment))
                                    .as("a code over all that is unknown")
                                    .hasVerdict(byHand == Outcome.NOT_ASSESSED ? Outcome.UNDETERMINED : byHand);
                            assertThat(RULES.decide(
                                            assessment.withRelevance(Observation.notAssessed(Marker.NOT_REVIEWED))))
                                    .hasVerdict(byHand);
                        }
                    }
                }
            }
            assertThat(states).isEqualTo(4 * 4 * 4 * 4);
        }

        private static Outcome byHand(List<Observation<Boolean>> flags) {
            if (flags.contains(YES)) {
                return Outcome.MET;
            }
            if (flags.contains(Observation.<Boolean>unknown())) {
                return Outcome.UNDETERMINED;
            }
            return flags.equals(List.of(NO, NO, NO)) ? Outcome.NOT_MET : Outcome.NOT_ASSESSED;
        }

        @Test
        void the_values_served_are_observed() {
            assertThat(RULES.decide(serving(YES, NO, Observation.unknown(), YES)))
                    .hasObserved(RELEVANCE, "Access to information, Technology and innovation");
            assertThat(RULES.decide(serving(NO, NO, NO, YES))).hasObserved(RELEVANCE, "Technology and innovation");
            assertThat(RULES.decide(serving(NO, NO, NO, NO))).hasObserved(RELEVANCE, "none of the OGP values");
        }

        @Test
        void what_leaves_it_open_is_observed() {
            assertThat(RULES.decide(serving(NO, Observation.notAssessed(Marker.NO_DATA), NO, YES)
                            .withRelevance(Observation.notAssessed(Marker.NOT_REVIEWED))))
                    .hasVerdict(Outcome.NOT_ASSESSED)
                    .hasObserved(RELEVANCE, Observation.notAssessed(Marker.NO_DATA));
            assertThat(RULES.decide(serving(NO, Observation.notAssessed(Marker.NO_DATA), NO, YES)))
                    .hasVerdict(Outcome.UNDETERMINED)
                    .hasObserved(RELEVANCE, Observation.unknown());
            assertThat(RULES.decide(serving(Observation.notAssessed(Marker.NO_DATA), Observation.unknown(), NO, YES)))
                    .hasVerdict(Outcome.UNDETERMINED)
                    .hasObserved(RELEVANCE, Observation.unknown());
            assertThat(RULES.decide(Assessments.onPlanOf(2014).build())).hasVerdict(Outcome.UNDETERMINED);
        }
    }

    @Nested
    class The_code_over_all {

        @ParameterizedTest
        @CsvSource({"CLEAR, Clear, MET", "UNCLEAR, Unclear, NOT_MET"})
        void decides_whatever_the_values(Relevance relevance, String label, Outcome outcome) {
            for (CommitmentAssessment assessment :
                    List.of(serving(YES, YES, YES, NO), serving(NO, NO, NO, YES), serving(NO, NO, NO, NO))) {
                assertThat(RULES.decide(assessment.withRelevance(Observation.known(relevance))))
                        .hasVerdict(outcome)
                        .hasOutcome(RELEVANCE, outcome)
                        .hasObserved(RELEVANCE, label)
                        .requires(
                                RELEVANCE,
                                "relevant to Access to information or Civic participation or Public accountability");
            }
        }
    }

    @Nested
    class The_open_government_lens {

        private static CommitmentAssessment assessment(
                IrmReportKind kind, Observation<Relevance> relevance, Observation<OpenGovernmentLens> lens) {
            return serving(NO, NO, NO, NO)
                    .withReport(IrmReport.of(kind, 2021))
                    .withRelevance(relevance)
                    .withOpenGovernmentLens(lens);
        }

        @ParameterizedTest
        @CsvSource({
            "ACTION_PLAN_REVIEW, WITH_LENS,    MET,     open government lens: Yes",
            "ACTION_PLAN_REVIEW, WITHOUT_LENS, NOT_MET, open government lens: No",
            "RESULTS,            WITH_LENS,    MET,     open government lens: Yes",
            "RESULTS,            WITHOUT_LENS, NOT_MET, open government lens: No",
            "DESIGN,             WITH_LENS,    NOT_MET, none of the OGP values",
            "END_OF_TERM,        WITH_LENS,    NOT_MET, none of the OGP values"
        })
        void decides_in_reports_that_ask_for_it(
                IrmReportKind kind, OpenGovernmentLens lens, Outcome outcome, String observed) {
            for (Observation<Relevance> notCoded :
                    List.of(Observation.<Relevance>unknown(), Observation.<Relevance>notAssessed())) {
                MeasureDecision decision = RULES.decide(assessment(kind, notCoded, Observation.known(lens)));

                assertThat(decision).hasVerdict(outcome).hasObserved(RELEVANCE, observed);
                assertThat(decision.getFindings())
                        .flatExtracting(finding -> finding.getRequirement().getParameters())
                        .containsExactlyElementsOf(
                                observed.startsWith("open government lens")
                                        ? List.of("relevance.values", "relevance.reportsWithLens")
                                        : List.of("relevance.values"));
            }
        }

        @Test
        void gives_way_to_a_code_over_all() {
            assertThat(RULES.decide(assessment(
                            IrmReportKind.RESULTS,
                            Observation.known(Relevance.UNCLEAR),
                            Observation.known(OpenGovernmentLens.WITH_LENS))))
                    .hasVerdict(Outcome.NOT_MET)
                    .hasObserved(RELEVANCE, "Unclear");
        }

        @Test
        void that_is_unknown_leaves_open_what_it_would_decide() {
            Observation<Boolean> notCoded = Observation.notAssessed();
            CommitmentAssessment review = serving(notCoded, notCoded, notCoded, notCoded)
                    .withReport(IrmReport.of(IrmReportKind.ACTION_PLAN_REVIEW, 2021))
                    .withRelevance(Observation.notAssessed());

            assertThat(RULES.decide(review.withOpenGovernmentLens(Observation.unknown())))
                    .hasVerdict(Outcome.UNDETERMINED);
            assertThat(RULES.decide(review.withOpenGovernmentLens(Observation.notAssessed())))
                    .hasVerdict(Outcome.NOT_ASSESSED);
            assertThat(RULES.with(RelevanceParameters.REPORTS_WITH_LENS, List.of())
                            .decide(review.withOpenGovernmentLens(Observation.known(OpenGovernmentLens.WITH_LENS))))
                    .hasVerdict(Outcome.NOT_ASSESSED);
        }

        @Test
        void is_not_what_a_reform_asks_for() {
            assertThat(RULES.with(RelevanceParameters.VALUES, List.of(TECHNOLOGY_AND_INNOVATION))
                            .decide(assessment(
                                    IrmReportKind.RESULTS,
                                    Observation.unknown(),
                                    Observation.known(OpenGovernmentLens.WITH_LENS))))
                    .hasVerdict(Outcome.NOT_MET);
        }
    }

    @Nested
    class A_reform {

        private final RelevanceRules reform = RULES.with(
                RelevanceParameters.VALUES, Stream.of(OgpValue.values()).toList());

        @ParameterizedTest
        @EnumSource(Relevance.class)
        void reads_the_values_and_not_the_code_that_rests_on_those_of_OGP(Relevance relevance) {
            assertThat(reform.decide(serving(NO, NO, NO, YES).withRelevance(Observation.known(relevance))))
                    .hasVerdict(Outcome.MET);
            assertThat(reform.decide(serving(NO, NO, NO, NO).withRelevance(Observation.known(relevance))))
                    .hasVerdict(Outcome.NOT_MET);
        }

        @Test
        void of_the_values_of_OGP_is_none() {
            assertThat(reform.with(
                            RelevanceParameters.VALUES,
                            List.of(ACCESS_TO_INFORMATION, CIVIC_PARTICIPATION, PUBLIC_ACCOUNTABILITY)))
                    .isEqualTo(RULES);
        }

        @Test
        void without_a_value_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RULES.with(RelevanceParameters.VALUES, List.of()))
                    .withMessage("relevance.values []: expected at least one value");
        }
    }
}

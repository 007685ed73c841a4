package io.github.ogprules.rules.measure;

import static io.github.ogprules.rules.measure.MeasureCriterion.COMPLETION;
import static io.github.ogprules.rules.measure.MeasureCriterion.DID_IT_OPEN_GOVERNMENT;
import static io.github.ogprules.rules.measure.MeasureCriterion.EARLY_RESULTS;
import static io.github.ogprules.rules.measure.MeasureCriterion.OPEN_GOVERNMENT_LENS;
import static io.github.ogprules.rules.measure.MeasureCriterion.PLAN;
import static io.github.ogprules.rules.measure.MeasureCriterion.POTENTIAL_FOR_RESULTS;
import static io.github.ogprules.rules.measure.MeasureCriterion.POTENTIAL_IMPACT;
import static io.github.ogprules.rules.measure.MeasureCriterion.RELEVANCE;
import static io.github.ogprules.rules.measure.MeasureCriterion.VERIFIABILITY;
import static io.github.ogprules.rules.measure.MeasureDecisionAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.DidItOpenGovernment;
import io.github.ogprules.model.irm.EarlyResults;
import io.github.ogprules.model.irm.OpenGovernmentLens;
import io.github.ogprules.model.irm.PotentialForResults;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Verifiability;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.rules.Outcome;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every state of what a report can say, held against what is high, strong and ambitious by hand. */
class MeasureSpaceTest {

    @Nested
    class High_completion {

        @Test
        void is_substantial_or_complete() {
            for (Observation<Completion> completion : Assessments.states(Completion.values())) {
                Outcome byHand =
                        Assessments.byHand(completion, EnumSet.of(Completion.SUBSTANTIAL, Completion.COMPLETE));

                assertThat(HighCompletionRules.edition("2024")
                                .decide(Assessments.onPlanOf(2014)
                                        .completion(completion)
                                        .build()))
                        .hasVerdict(byHand)
                        .hasOutcome(COMPLETION, byHand)
                        .hasObserved(COMPLETION, completion.map(Completion::getLabel))
                        .requires(COMPLETION, "Completion Substantial or Complete");
            }
        }
    }

    @Nested
    class High_ambition {

        @ParameterizedTest
        @CsvSource({
            "2010, NOT_APPLICABLE",
            "2011, NOT_APPLICABLE",
            "2012, MET",
            "2015, MET",
            "2019, MET",
            "2020, NOT_APPLICABLE",
            "2021, NOT_APPLICABLE",
            "    , UNDETERMINED"
        })
        void is_relevant_with_moderate_or_transformative_impact_in_the_years_of_potential_impact(
                Integer planYear, Outcome plan) {
            for (Observation<Relevance> relevance : Assessments.states(Relevance.values())) {
                for (Observation<PotentialImpact> impact : Assessments.states(PotentialImpact.values())) {
                    MeasureDecision decision = HighAmbitionRules.edition("2024")
                            .decide(Assessments.onPlanOf(planYear)
                                    .relevance(relevance)
                                    .putValue(OgpValue.ACCESS_TO_INFORMATION, relevance.map(code -> false))
                                    .putValue(OgpValue.CIVIC_PARTICIPATION, relevance.map(code -> false))
                                    .putValue(OgpValue.PUBLIC_ACCOUNTABILITY, relevance.map(code -> false))
                                    .potentialImpact(impact)
                                    .build());
                    Outcome relevant = Assessments.byHand(relevance, Set.of(Relevance.CLEAR));
                    Outcome ambitious = Assessments.byHand(
                            impact, EnumSet.of(PotentialImpact.MODERATE, PotentialImpact.TRANSFORMATIVE));

                    assertThat(decision)
                            .hasVerdict(plan == Outcome.MET ? Assessments.allByHand(relevant, ambitious) : plan)
                            .hasOutcome(PLAN, plan)
                            .hasObserved(
                                    PLAN,
                                    planYear == null ? Observation.unknown() : Observation.known("plan of " + planYear))
                            .requires(PLAN, "a plan of 2012 to 2019")
                            .hasOutcome(RELEVANCE, relevant)
                            .hasOutcome(POTENTIAL_IMPACT, ambitious)
                            .requires(POTENTIAL_IMPACT, "Potential impact Moderate or Transformative");
                }
            }
        }
    }

    @Nested
    class Strong_early_results {

        @Test
        void are_major_or_outstanding_or_significant() {
            for (Observation<DidItOpenGovernment> opened : Assessments.states(DidItOpenGovernment.values())) {
                for (Observation<EarlyResults> results : Assessments.states(EarlyResults.values())) {
                    Outcome strong = Assessments.byHand(
                            opened, EnumSet.of(DidItOpenGovernment.MAJOR, DidItOpenGovernment.OUTSTANDING));
                    Outcome significant = Assessments.byHand(results, Set.of(EarlyResults.SIGNIFICANT));

                    assertThat(StrongEarlyResultsRules.edition("2024")
                                    .decide(Assessments.onPlanOf(2020)
                                            .didItOpenGovernment(opened)
                                            .earlyResults(results)
                                            .build()))
                            .hasVerdict(byHand(strong, significant))
                            .hasOutcome(DID_IT_OPEN_GOVERNMENT, strong)
                            .requires(DID_IT_OPEN_GOVERNMENT, "Did it open government Major or Outstanding")
                            .hasOutcome(EARLY_RESULTS, significant)
                            .requires(EARLY_RESULTS, "Early results Significant");
                }
            }
        }

        /** A report codes one of the two: where it has a value, that decides. */
        private static Outcome byHand(Outcome strong, Outcome significant) {
            Set<Outcome> both = EnumSet.of(strong, significant);
            if (both.contains(Outcome.MET)) {
                return Outcome.MET;
            }
            if (both.contains(Outcome.NOT_MET)) {
                return Outcome.NOT_MET;
            }
            return both.contains(Outcome.UNDETERMINED) ? Outcome.UNDETERMINED : Outcome.NOT_ASSESSED;
        }

        @Test
        void are_decided_by_the_one_variable_that_is_known() {
            assertThat(StrongEarlyResultsRules.edition("2024")
                            .decide(Assessments.onPlanOf(2014)
                                    .didItOpenGovernment(DidItOpenGovernment.MARGINAL)
                                    .build()))
                    .hasVerdict(Outcome.NOT_MET)
                    .hasObserved(DID_IT_OPEN_GOVERNMENT, "Marginal");
            assertThat(StrongEarlyResultsRules.edition("2024")
                            .decide(Assessments.onPlanOf(2021)
                                    .earlyResults(EarlyResults.SIGNIFICANT)
                                    .build()))
                    .hasVerdict(Outcome.MET)
                    .hasObserved(EARLY_RESULTS, "Significant");
        }
    }

    @Nested
    class The_design_filters {

        @ParameterizedTest
        @CsvSource({"2019, NOT_APPLICABLE", "2020, MET", "2024, MET", ", UNDETERMINED"})
        void are_verifiable_with_lens_and_of_substantial_potential_since_2020(Integer planYear, Outcome plan) {
            for (Observation<Verifiability> verifiability : Assessments.states(Verifiability.values())) {
                for (Observation<OpenGovernmentLens> lens : Assessments.states(OpenGovernmentLens.values())) {
                    for (Observation<PotentialForResults> potential :
                            Assessments.states(PotentialForResults.values())) {
                        Outcome verifiable = Assessments.byHand(verifiability, Set.of(Verifiability.VERIFIABLE));
                        Outcome withLens = Assessments.byHand(lens, Set.of(OpenGovernmentLens.WITH_LENS));
                        Outcome promising = Assessments.byHand(potential, Set.of(PotentialForResults.SUBSTANTIAL));

                        assertThat(DesignFilterRules.edition("2021")
                                        .decide(Assessments.onPlanOf(planYear)
                                                .verifiability(verifiability)
                                                .openGovernmentLens(lens)
                                                .potentialForResults(potential)
                                                .build()))
                                .hasVerdict(
                                        plan == Outcome.MET
                                                ? Assessments.allByHand(verifiable, withLens, promising)
                                                : plan)
                                .hasOutcome(PLAN, plan)
                                .requires(PLAN, "a plan of 2020 or later")
                                .hasOutcome(VERIFIABILITY, verifiable)
                                .requires(VERIFIABILITY, "Verifiability Yes")
                                .hasOutcome(OPEN_GOVERNMENT_LENS, withLens)
                                .requires(OPEN_GOVERNMENT_LENS, "Open government lens Yes")
                                .hasOutcome(POTENTIAL_FOR_RESULTS, promising)
                                .requires(POTENTIAL_FOR_RESULTS, "Potential for results Substantial");
                    }
                }
            }
        }

        @Test
        void agree_with_the_promising_commitments_of_a_review() {
            assertThat(DesignFilterRules.edition("2021")
                            .decide(Assessments.onPlanOf(2021)
                                    .verifiability(Verifiability.VERIFIABLE)
                                    .openGovernmentLens(OpenGovernmentLens.WITH_LENS)
                                    .potentialForResults(PotentialForResults.SUBSTANTIAL)
                                    .build()))
                    .as("one of three commitments of Ireland 2021-2023")
                    .hasVerdict(Outcome.MET);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PLAN,                   Plan
            RELEVANCE,              Relevance
            POTENTIAL_IMPACT,       Potential impact
            COMPLETION,             Completion
            DID_IT_OPEN_GOVERNMENT, Did it open government
            EARLY_RESULTS,          Early results
            VERIFIABILITY,          Verifiability
            OPEN_GOVERNMENT_LENS,   Open government lens
            POTENTIAL_FOR_RESULTS,  Potential for results
            """)
    void labels_the_criteria(MeasureCriterion criterion, String label) {
        assertThat(criterion.getLabel()).isEqualTo(label);
    }
}

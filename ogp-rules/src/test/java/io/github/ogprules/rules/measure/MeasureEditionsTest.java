package io.github.ogprules.rules.measure;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.rules.measure.MeasureDecisionAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ogprules.model.Provenance;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.DidItOpenGovernment;
import io.github.ogprules.model.irm.EarlyResults;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.OpenGovernmentLens;
import io.github.ogprules.model.irm.PotentialForResults;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Verifiability;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers of the measures with their sources, and each of them with a value that the caller sets. */
class MeasureEditionsTest {

    private static final RelevanceRules RELEVANCE = RelevanceRules.current();
    private static final HighCompletionRules COMPLETION = HighCompletionRules.current();
    private static final HighAmbitionRules AMBITION = HighAmbitionRules.current();
    private static final StrongEarlyResultsRules RESULTS = StrongEarlyResultsRules.current();
    private static final DesignFilterRules FILTERS = DesignFilterRules.current();

    @Nested
    class The_published_measure {

        static Stream<Arguments> measures() {
            return Stream.of(
                    arguments(RELEVANCE, RELEVANCE.getParameters(), "2013", "2013-01-01", INFERRED),
                    arguments(COMPLETION, COMPLETION.getParameters(), "2024", "2024-07-01", INFERRED),
                    arguments(AMBITION, AMBITION.getParameters(), "2024", "2024-07-01", INFERRED),
                    arguments(RESULTS, RESULTS.getParameters(), "2024", "2024-07-01", INFERRED),
                    arguments(FILTERS, FILTERS.getParameters(), "2021", "2021-01-01", DOCUMENTED));
        }

        @ParameterizedTest
        @MethodSource("measures")
        void has_an_edition_with_a_source(
                Rule<CommitmentAssessment, MeasureDecision> rule,
                List<Parameter<?>> parameters,
                String id,
                LocalDate from,
                Provenance provenance) {
            Edition edition = rule.getEdition();

            assertThat(edition.getId()).isEqualTo(id);
            assertThat(edition.getEffectiveFrom()).isEqualTo(from);
            assertThat(edition.getEffectiveUntil()).isEmpty();
            assertThat(edition.getProvenance()).isEqualTo(provenance);
            assertThat(edition.getTitle()).isNotBlank();
            assertThat(edition.getCitations()).isNotEmpty();
            assertThat(edition.isReform()).isFalse();
            assertThat(rule.decide(Assessments.onPlanOf(2014).build()).getEdition())
                    .isEqualTo(edition);
        }

        @ParameterizedTest
        @MethodSource("measures")
        void has_a_source_for_every_number_and_says_from_what_it_is_inferred(
                Rule<CommitmentAssessment, MeasureDecision> rule, List<Parameter<?>> parameters) {
            assertThat(parameters).isNotEmpty().allSatisfy(parameter -> {
                assertThat(parameter.isAssumed()).isFalse();
                assertThat(parameter.getProvenance()).isIn(DOCUMENTED, INFERRED);
                assertThat(parameter.getCitations()).isNotEmpty();
                if (parameter.getProvenance() == INFERRED) {
                    assertThat(parameter.getNote()).isPresent();
                }
            });
            assertThat(rule.decide(Assessments.onPlanOf(2014).build()).getFindings().stream()
                            .flatMap(finding -> finding.getRequirement().getParameters().stream()))
                    // Which reports have the lens decides in these reports only.
                    .containsExactlyInAnyOrderElementsOf(parameters.stream()
                            .map(Parameter::getName)
                            .filter(name -> !name.equals("relevance.reportsWithLens"))
                            .toList());
        }

        static Stream<Arguments> numbers() {
            List<Arguments> numbers = new ArrayList<>();
            numbers.add(arguments(
                    RELEVANCE.getValues(),
                    List.of(
                            OgpValue.ACCESS_TO_INFORMATION,
                            OgpValue.CIVIC_PARTICIPATION,
                            OgpValue.PUBLIC_ACCOUNTABILITY),
                    DOCUMENTED));
            numbers.add(arguments(
                    RELEVANCE.getReportsWithLens(),
                    List.of(IrmReportKind.ACTION_PLAN_REVIEW, IrmReportKind.RESULTS),
                    DOCUMENTED));
            numbers.add(arguments(COMPLETION.getMinimumCompletion(), Completion.SUBSTANTIAL, DOCUMENTED));
            numbers.add(arguments(AMBITION.getFirstPlanYear(), 2012, INFERRED));
            numbers.add(arguments(AMBITION.getLastPlanYear(), 2019, INFERRED));
            numbers.add(arguments(AMBITION.getMinimumPotentialImpact(), PotentialImpact.MODERATE, INFERRED));
            numbers.add(arguments(RESULTS.getMinimumDidItOpenGovernment(), DidItOpenGovernment.MAJOR, DOCUMENTED));
            numbers.add(arguments(RESULTS.getMinimumEarlyResults(), EarlyResults.SIGNIFICANT, INFERRED));
            numbers.add(arguments(FILTERS.getFirstPlanYear(), 2020, INFERRED));
            numbers.add(arguments(FILTERS.getMinimumVerifiability(), Verifiability.VERIFIABLE, DOCUMENTED));
            numbers.add(arguments(FILTERS.getMinimumOpenGovernmentLens(), OpenGovernmentLens.WITH_LENS, DOCUMENTED));
            numbers.add(arguments(FILTERS.getMinimumPotentialForResults(), PotentialForResults.SUBSTANTIAL, INFERRED));
            return numbers.stream();
        }

        @ParameterizedTest
        @MethodSource("numbers")
        void has_the_value_of_OGP(Parameter<?> parameter, Object value, Provenance provenance) {
            assertThat(parameter.getValue()).isEqualTo(value);
            assertThat(parameter.getProvenance()).isEqualTo(provenance);
        }
    }

    @Nested
    class A_reform {

        private static CommitmentAssessment.Builder ambitious(int planYear) {
            return Assessments.onPlanOf(planYear)
                    .relevance(Relevance.CLEAR)
                    .putValue(OgpValue.CIVIC_PARTICIPATION, io.github.ogprules.model.Observation.known(false))
                    .potentialImpact(PotentialImpact.MODERATE);
        }

        private static CommitmentAssessment.Builder promising(int planYear) {
            return Assessments.onPlanOf(planYear)
                    .verifiability(Verifiability.VERIFIABLE)
                    .openGovernmentLens(OpenGovernmentLens.WITH_LENS)
                    .potentialForResults(PotentialForResults.MODEST);
        }

        static Stream<Arguments> reforms() {
            return Stream.of(
                    arguments(
                            COMPLETION,
                            COMPLETION.withMinimumCompletion(Completion.LIMITED),
                            COMPLETION
                                    .withMinimumCompletion(Completion.LIMITED)
                                    .withMinimumCompletion(Completion.SUBSTANTIAL),
                            "highCompletion.minimumCompletion = LIMITED instead of SUBSTANTIAL",
                            Assessments.onPlanOf(2014).completion(Completion.LIMITED),
                            Outcome.NOT_MET,
                            Outcome.MET),
                    arguments(
                            AMBITION,
                            AMBITION.withFirstPlanYear(2011),
                            AMBITION.withFirstPlanYear(2011).withFirstPlanYear(2012),
                            "highAmbition.firstPlanYear = 2011 instead of 2012",
                            ambitious(2011),
                            Outcome.NOT_APPLICABLE,
                            Outcome.MET),
                    arguments(
                            AMBITION,
                            AMBITION.withLastPlanYear(2020),
                            AMBITION.withLastPlanYear(2020).withLastPlanYear(2019),
                            "highAmbition.lastPlanYear = 2020 instead of 2019",
                            ambitious(2020),
                            Outcome.NOT_APPLICABLE,
                            Outcome.MET),
                    arguments(
                            AMBITION,
                            AMBITION.withRelevance(RELEVANCE.withValues(List.of(OgpValue.CIVIC_PARTICIPATION))),
                            AMBITION.withRelevance(RELEVANCE.withValues(List.of(OgpValue.CIVIC_PARTICIPATION)))
                                    .withRelevance(RELEVANCE),
                            "relevance.values = [CIVIC_PARTICIPATION] instead of [ACCESS_TO_INFORMATION,"
                                    + " CIVIC_PARTICIPATION, PUBLIC_ACCOUNTABILITY]",
                            ambitious(2014),
                            Outcome.MET,
                            Outcome.NOT_MET),
                    arguments(
                            AMBITION,
                            AMBITION.withMinimumPotentialImpact(PotentialImpact.TRANSFORMATIVE),
                            AMBITION.withMinimumPotentialImpact(PotentialImpact.TRANSFORMATIVE)
                                    .withMinimumPotentialImpact(PotentialImpact.MODERATE),
                            "highAmbition.minimumPotentialImpact = TRANSFORMATIVE instead of MODERATE",
                            ambitious(2014),
                            Outcome.MET,
                            Outcome.NOT_MET),
                    arguments(
                            RESULTS,
                            RESULTS.withMinimumDidItOpenGovernment(DidItOpenGovernment.MARGINAL),
                            RESULTS.withMinimumDidItOpenGovernment(DidItOpenGovernment.MARGINAL)
                                    .withMinimumDidItOpenGovernment(DidItOpenGovernment.MAJOR),
                            "strongEarlyResults.minimumDidItOpenGovernment = MARGINAL instead of MAJOR",
                            Assessments.onPlanOf(2014).didItOpenGovernment(DidItOpenGovernment.MARGINAL),
                            Outcome.NOT_MET,
                            Outcome.MET),
                    arguments(
                            RESULTS,
                            RESULTS.withMinimumEarlyResults(EarlyResults.MODERATE),
                            RESULTS.withMinimumEarlyResults(EarlyResults.MODERATE)
                                    .withMinimumEarlyResults(EarlyResults.SIGNIFICANT),
                            "strongEarlyResults.minimumEarlyResults = MODERATE instead of SIGNIFICANT",
                            Assessments.onPlanOf(2021).earlyResults(EarlyResults.MODERATE),
                            Outcome.NOT_MET,
                            Outcome.MET),
                    arguments(
                            FILTERS,
                            FILTERS.withFirstPlanYear(2018),
                            FILTERS.withFirstPlanYear(2018).withFirstPlanYear(2020),
                            "designFilters.firstPlanYear = 2018 instead of 2020",
                            promising(2018),
                            Outcome.NOT_APPLICABLE,
                            Outcome.NOT_MET),
                    arguments(
                            FILTERS,
                            FILTERS.withMinimumPotentialForResults(PotentialForResults.MODEST),
                            FILTERS.withMinimumPotentialForResults(PotentialForResults.MODEST)
                                    .withMinimumPotentialForResults(PotentialForResults.SUBSTANTIAL),
                            "designFilters.minimumPotentialForResults = MODEST instead of SUBSTANTIAL",
                            promising(2021),
                            Outcome.NOT_MET,
                            Outcome.MET));
        }

        @ParameterizedTest
        @MethodSource("reforms")
        void changes_the_verdict_says_so_and_can_be_taken_back(
                Rule<CommitmentAssessment, MeasureDecision> published,
                Rule<CommitmentAssessment, MeasureDecision> reform,
                Rule<CommitmentAssessment, MeasureDecision> restored,
                String assumption,
                CommitmentAssessment.Builder assessment,
                Outcome before,
                Outcome after) {
            assertThat(published.decide(assessment.build())).hasVerdict(before);
            assertThat(reform.decide(assessment.build())).hasVerdict(after);
            assertThat(reform.getEdition().getAssumptions()).containsExactly(assumption);
            assertThat(reform.decide(assessment.build()).getEdition()).isEqualTo(reform.getEdition());
            assertThat(reform.getEdition().withAssumptions()).isEqualTo(published.getEdition());
            assertThat(restored).isEqualTo(published);
        }
    }

    @Nested
    class Refused {

        static Stream<Arguments> values() {
            return Stream.of(
                    refused(
                            () -> COMPLETION.withMinimumCompletion(Completion.NOT_STARTED),
                            "highCompletion.minimumCompletion NOT_STARTED: expected LIMITED, SUBSTANTIAL or COMPLETE"),
                    refused(
                            () -> AMBITION.withLastPlanYear(2011),
                            "highAmbition.lastPlanYear 2011: expected no earlier than 2012"),
                    refused(
                            () -> AMBITION.withFirstPlanYear(2020),
                            "highAmbition.lastPlanYear 2019: expected no earlier than 2020"),
                    refused(
                            () -> AMBITION.withMinimumPotentialImpact(PotentialImpact.UNCLEAR),
                            "highAmbition.minimumPotentialImpact UNCLEAR: expected MINOR, MODERATE or TRANSFORMATIVE"),
                    refused(
                            () -> RESULTS.withMinimumDidItOpenGovernment(DidItOpenGovernment.NO_EARLY_RESULTS_YET),
                            "strongEarlyResults.minimumDidItOpenGovernment NO_EARLY_RESULTS_YET: expected MARGINAL, MAJOR"
                                    + " or OUTSTANDING"),
                    refused(
                            () -> RESULTS.withMinimumEarlyResults(EarlyResults.NO_NOTABLE_RESULTS),
                            "strongEarlyResults.minimumEarlyResults NO_NOTABLE_RESULTS: expected MODERATE or SIGNIFICANT"),
                    refused(
                            () -> FILTERS.withMinimumPotentialForResults(PotentialForResults.UNCLEAR),
                            "designFilters.minimumPotentialForResults UNCLEAR: expected MODEST or SUBSTANTIAL"));
        }

        private static Arguments refused(Supplier<Rule<CommitmentAssessment, MeasureDecision>> reform, String message) {
            return arguments(reform, message);
        }

        @ParameterizedTest
        @MethodSource("values")
        void is_what_is_no_threshold(Supplier<Rule<CommitmentAssessment, MeasureDecision>> reform, String message) {
            assertThatIllegalArgumentException().isThrownBy(reform::get).withMessage(message);
        }

        static Stream<Arguments> lowest() {
            return Stream.of(
                    arguments(AMBITION.withLastPlanYear(2012).getLastPlanYear(), 2012),
                    arguments(
                            AMBITION.withMinimumPotentialImpact(PotentialImpact.MINOR)
                                    .getMinimumPotentialImpact(),
                            PotentialImpact.MINOR));
        }

        @ParameterizedTest
        @MethodSource("lowest")
        void is_not_the_lowest_that_makes_sense(Parameter<?> parameter, Object value) {
            assertThat(parameter.getValue()).isEqualTo(value);
        }
    }
}

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
import io.github.ogprules.model.irm.OpenGovernmentLens;
import io.github.ogprules.model.irm.PotentialForResults;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Verifiability;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers of the measures with their sources, and each of them with a value that the caller sets. */
class MeasureEditionsTest {

    private static final RelevanceRules RELEVANCE = RelevanceRules.edition("2013");
    private static final HighCompletionRules COMPLETION = HighCompletionRules.edition("2024");
    private static final HighAmbitionRules AMBITION = HighAmbitionRules.edition("2024");
    private static final StrongEarlyResultsRules RESULTS = StrongEarlyResultsRules.edition("2024");
    private static final DesignFilterRules FILTERS = DesignFilterRules.edition("2021");

    @Nested
    class The_published_measure {

        static Stream<Arguments> measures() {
            return Stream.of(
                    arguments(RELEVANCE, "2013", "2013-01-01", INFERRED),
                    arguments(COMPLETION, "2024", "2024-07-01", INFERRED),
                    arguments(AMBITION, "2024", "2024-07-01", INFERRED),
                    arguments(RESULTS, "2024", "2024-07-01", INFERRED),
                    arguments(FILTERS, "2021", "2021-01-01", DOCUMENTED));
        }

        @ParameterizedTest
        @MethodSource("measures")
        void has_an_edition_with_a_source(
                Rule<CommitmentAssessment, MeasureDecision> rule, String id, LocalDate from, Provenance provenance) {
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
                ParameterizedRule<?, CommitmentAssessment, MeasureDecision> rule) {
            List<Parameter<?>> parameters = rule.getAllParameters();
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

        static Stream<Arguments> chosen() {
            return Stream.of(
                    arguments(RELEVANCE, RelevanceRules.edition("2013"), RelevanceRules.all()),
                    arguments(RELEVANCE, RelevanceRules.on(LocalDate.of(2013, 1, 1)), RelevanceRules.all()),
                    arguments(COMPLETION, HighCompletionRules.edition("2024"), HighCompletionRules.all()),
                    arguments(AMBITION, HighAmbitionRules.edition("2024"), HighAmbitionRules.all()),
                    arguments(RESULTS, StrongEarlyResultsRules.edition("2024"), StrongEarlyResultsRules.all()),
                    arguments(FILTERS, DesignFilterRules.edition("2021"), DesignFilterRules.all()),
                    arguments(FILTERS, DesignFilterRules.on(LocalDate.of(2021, 1, 1)), DesignFilterRules.all()));
        }

        @ParameterizedTest
        @MethodSource("chosen")
        void is_the_one_edition(Rule<?, ?> current, Rule<?, ?> chosen, List<Rule<?, ?>> all) {
            assertThat(chosen).isSameAs(current);
            assertThat(all).containsExactly(current);
        }

        @Test
        void is_in_force_on_no_day_before_its_first() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RelevanceRules.on(LocalDate.of(2012, 12, 31)))
                    .withMessageContaining("2013, is in force from 2013-01-01");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DesignFilterRules.on(LocalDate.of(2020, 12, 31)))
                    .withMessageContaining("2021, is in force from 2021-01-01");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                relevance.values                              | DOCUMENTED | [ACCESS_TO_INFORMATION, CIVIC_PARTICIPATION, PUBLIC_ACCOUNTABILITY]
                relevance.reportsWithLens                     | DOCUMENTED | [ACTION_PLAN_REVIEW, RESULTS]
                highCompletion.minimumCompletion              | DOCUMENTED | SUBSTANTIAL
                highAmbition.firstPlanYear                    | INFERRED   | 2012
                highAmbition.lastPlanYear                     | INFERRED   | 2019
                highAmbition.minimumPotentialImpact           | INFERRED   | MODERATE
                strongEarlyResults.minimumDidItOpenGovernment | DOCUMENTED | MAJOR
                strongEarlyResults.minimumEarlyResults        | INFERRED   | SIGNIFICANT
                designFilters.firstPlanYear                   | INFERRED   | 2020
                designFilters.minimumVerifiability            | DOCUMENTED | VERIFIABLE
                designFilters.minimumOpenGovernmentLens       | DOCUMENTED | WITH_LENS
                designFilters.minimumPotentialForResults      | INFERRED   | SUBSTANTIAL
                """)
        void has_the_value_of_OGP(String name, Provenance provenance, String value) {
            assertThat(Stream.of(RELEVANCE, COMPLETION, AMBITION, RESULTS, FILTERS)
                            .<Parameter<?>>flatMap(rule -> rule.getParameters().stream())
                            .filter(parameter -> parameter.getName().equals(name)))
                    .singleElement()
                    .returns(value, Parameter::describeValue)
                    .returns(provenance, Parameter::getProvenance);
        }
    }

    @Nested
    class A_reform {

        private static final String PARTICIPATION_ALONE = "relevance.values = [CIVIC_PARTICIPATION] instead of"
                + " [ACCESS_TO_INFORMATION, CIVIC_PARTICIPATION, PUBLIC_ACCOUNTABILITY]";

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
            RelevanceRules participation =
                    RELEVANCE.with(RelevanceParameters.VALUES, List.of(OgpValue.CIVIC_PARTICIPATION));
            return Stream.of(
                    reform(
                            COMPLETION,
                            HighCompletionParameters.MINIMUM_COMPLETION,
                            Completion.LIMITED,
                            "highCompletion.minimumCompletion = LIMITED instead of SUBSTANTIAL",
                            Assessments.onPlanOf(2014).completion(Completion.LIMITED),
                            Outcome.NOT_MET,
                            Outcome.MET),
                    reform(
                            AMBITION,
                            HighAmbitionParameters.FIRST_PLAN_YEAR,
                            2011,
                            "highAmbition.firstPlanYear = 2011 instead of 2012",
                            ambitious(2011),
                            Outcome.NOT_APPLICABLE,
                            Outcome.MET),
                    reform(
                            AMBITION,
                            HighAmbitionParameters.LAST_PLAN_YEAR,
                            2020,
                            "highAmbition.lastPlanYear = 2020 instead of 2019",
                            ambitious(2020),
                            Outcome.NOT_APPLICABLE,
                            Outcome.MET),
                    arguments(
                            AMBITION,
                            AMBITION.withRelevance(participation),
                            AMBITION.withRelevance(participation).withRelevance(RELEVANCE),
                            PARTICIPATION_ALONE,
                            ambitious(2014),
                            Outcome.MET,
                            Outcome.NOT_MET),
                    arguments(
                            AMBITION,
                            AMBITION.with("relevance.values", "Civic participation"),
                            AMBITION.with("relevance.values", "CIVIC_PARTICIPATION")
                                    .with(
                                            "relevance.values",
                                            RELEVANCE
                                                    .getParameters()
                                                    .of(RelevanceParameters.VALUES)
                                                    .describeValue()),
                            PARTICIPATION_ALONE,
                            ambitious(2014),
                            Outcome.MET,
                            Outcome.NOT_MET),
                    reform(
                            AMBITION,
                            HighAmbitionParameters.MINIMUM_POTENTIAL_IMPACT,
                            PotentialImpact.TRANSFORMATIVE,
                            "highAmbition.minimumPotentialImpact = TRANSFORMATIVE instead of MODERATE",
                            ambitious(2014),
                            Outcome.MET,
                            Outcome.NOT_MET),
                    reform(
                            RESULTS,
                            StrongEarlyResultsParameters.MINIMUM_DID_IT_OPEN_GOVERNMENT,
                            DidItOpenGovernment.MARGINAL,
                            "strongEarlyResults.minimumDidItOpenGovernment = MARGINAL instead of MAJOR",
                            Assessments.onPlanOf(2014).didItOpenGovernment(DidItOpenGovernment.MARGINAL),
                            Outcome.NOT_MET,
                            Outcome.MET),
                    reform(
                            RESULTS,
                            StrongEarlyResultsParameters.MINIMUM_EARLY_RESULTS,
                            EarlyResults.MODERATE,
                            "strongEarlyResults.minimumEarlyResults = MODERATE instead of SIGNIFICANT",
                            Assessments.onPlanOf(2021).earlyResults(EarlyResults.MODERATE),
                            Outcome.NOT_MET,
                            Outcome.MET),
                    reform(
                            FILTERS,
                            DesignFilterParameters.FIRST_PLAN_YEAR,
                            2018,
                            "designFilters.firstPlanYear = 2018 instead of 2020",
                            promising(2018),
                            Outcome.NOT_APPLICABLE,
                            Outcome.NOT_MET),
                    reform(
                            FILTERS,
                            DesignFilterParameters.MINIMUM_POTENTIAL_FOR_RESULTS,
                            PotentialForResults.MODEST,
                            "designFilters.minimumPotentialForResults = MODEST instead of SUBSTANTIAL",
                            promising(2021),
                            Outcome.NOT_MET,
                            Outcome.MET));
        }

        private static <R extends ParameterizedRule<R, CommitmentAssessment, MeasureDecision>, T> Arguments reform(
                R published,
                Key<R, T> key,
                T value,
                String assumption,
                CommitmentAssessment.Builder assessment,
                Outcome before,
                Outcome after) {
            R reform = published.with(key, value);
            return arguments(
                    published, reform, reform.with(key, published.get(key)), assumption, assessment, before, after);
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
                            () -> COMPLETION.with(HighCompletionParameters.MINIMUM_COMPLETION, Completion.NOT_STARTED),
                            "highCompletion.minimumCompletion NOT_STARTED: expected LIMITED, SUBSTANTIAL or COMPLETE"),
                    refused(
                            () -> AMBITION.with(HighAmbitionParameters.LAST_PLAN_YEAR, 2011),
                            "highAmbition.lastPlanYear 2011: expected no earlier than 2012"),
                    refused(
                            () -> AMBITION.with(HighAmbitionParameters.FIRST_PLAN_YEAR, 2020),
                            "highAmbition.lastPlanYear 2019: expected no earlier than 2020"),
                    refused(
                            () -> AMBITION.with(
                                    HighAmbitionParameters.MINIMUM_POTENTIAL_IMPACT, PotentialImpact.UNCLEAR),
                            "highAmbition.minimumPotentialImpact UNCLEAR: expected MINOR, MODERATE or TRANSFORMATIVE"),
                    refused(
                            () -> AMBITION.with("ambition", "1"),
                            "no parameter 'ambition': expected one of highAmbition.firstPlanYear,"
                                    + " highAmbition.lastPlanYear, relevance.values, relevance.reportsWithLens,"
                                    + " highAmbition.minimumPotentialImpact"),
                    refused(
                            () -> AMBITION.with("relevance.values", ""),
                            "relevance.values (empty): expected at least one value"),
                    refused(
                            () -> RESULTS.with(
                                    StrongEarlyResultsParameters.MINIMUM_DID_IT_OPEN_GOVERNMENT,
                                    DidItOpenGovernment.NO_EARLY_RESULTS_YET),
                            "strongEarlyResults.minimumDidItOpenGovernment NO_EARLY_RESULTS_YET: expected MARGINAL, MAJOR"
                                    + " or OUTSTANDING"),
                    refused(
                            () -> RESULTS.with(
                                    StrongEarlyResultsParameters.MINIMUM_EARLY_RESULTS,
                                    EarlyResults.NO_NOTABLE_RESULTS),
                            "strongEarlyResults.minimumEarlyResults NO_NOTABLE_RESULTS: expected MODERATE or SIGNIFICANT"),
                    refused(
                            () -> FILTERS.with(
                                    DesignFilterParameters.MINIMUM_VERIFIABILITY, Verifiability.NOT_VERIFIABLE),
                            "designFilters.minimumVerifiability NOT_VERIFIABLE: expected VERIFIABLE"),
                    refused(
                            () -> FILTERS.with(
                                    DesignFilterParameters.MINIMUM_OPEN_GOVERNMENT_LENS,
                                    OpenGovernmentLens.WITHOUT_LENS),
                            "designFilters.minimumOpenGovernmentLens WITHOUT_LENS: expected WITH_LENS"),
                    refused(
                            () -> FILTERS.with(
                                    DesignFilterParameters.MINIMUM_POTENTIAL_FOR_RESULTS, PotentialForResults.UNCLEAR),
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

        @Test
        void is_not_the_lowest_that_makes_sense() {
            assertThat(AMBITION.with(HighAmbitionParameters.LAST_PLAN_YEAR, 2012)
                            .get(HighAmbitionParameters.LAST_PLAN_YEAR))
                    .isEqualTo(2012);
            assertThat(AMBITION.with(HighAmbitionParameters.MINIMUM_POTENTIAL_IMPACT, PotentialImpact.MINOR)
                            .get(HighAmbitionParameters.MINIMUM_POTENTIAL_IMPACT))
                    .isEqualTo(PotentialImpact.MINOR);
        }
    }
}

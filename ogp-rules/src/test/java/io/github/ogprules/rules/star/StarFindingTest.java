package io.github.ogprules.rules.star;

import static io.github.ogprules.rules.Outcome.MET;
import static io.github.ogprules.rules.Outcome.NOT_APPLICABLE;
import static io.github.ogprules.rules.Outcome.NOT_ASSESSED;
import static io.github.ogprules.rules.Outcome.NOT_MET;
import static io.github.ogprules.rules.Outcome.UNDETERMINED;
import static io.github.ogprules.rules.star.StarCriterion.COMPLETION;
import static io.github.ogprules.rules.star.StarCriterion.POTENTIAL_IMPACT;
import static io.github.ogprules.rules.star.StarCriterion.RELEVANCE;
import static io.github.ogprules.rules.star.StarCriterion.REPORT;
import static io.github.ogprules.rules.star.StarCriterion.SPECIFICITY;
import static io.github.ogprules.rules.star.StarDecisionAssert.assertThat;
import static io.github.ogprules.rules.star.StarParameters.MINIMUM_POTENTIAL_IMPACT;
import static io.github.ogprules.rules.star.StarParameters.MINIMUM_SPECIFICITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Provenance;
import io.github.ogprules.model.irm.BindingConstraint;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.OpenGovernmentLens;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.Verifiability;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.rules.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StarFindingTest {

    /** A commitment of a mid-term report of 2016 that passes every test. */
    private static CommitmentAssessment.Builder passing() {
        return passing(IrmReport.of(IrmReportKind.MID_TERM, 2014, 2016));
    }

    private static CommitmentAssessment.Builder passing(IrmReport report) {
        return CommitmentAssessment.builder()
                .report(report)
                .specificity(Specificity.MEDIUM)
                .relevance(Relevance.CLEAR)
                .potentialImpact(PotentialImpact.TRANSFORMATIVE)
                .completion(Completion.SUBSTANTIAL);
    }

    private static StarDecision decide(CommitmentAssessment.Builder assessment) {
        CommitmentAssessment built = assessment.build();
        return StarRules.forReport(built.getReport()).decide(built);
    }

    @Nested
    class A_decision {

        @Test
        void has_a_finding_for_each_criterion_in_the_order_of_OGP() {
            StarDecision decision = decide(passing());

            assertThat(decision).isStarred().isByEdition("current-progress-report");
            assertThat(decision.getFindings())
                    .extracting(StarFinding::getCriterion)
                    .containsExactly(REPORT, SPECIFICITY, RELEVANCE, POTENTIAL_IMPACT, COMPLETION);
            assertThat(decision.getFindings())
                    .allSatisfy(finding -> assertThat(decision.getFinding(finding.getCriterion()))
                            .isSameAs(finding));
        }

        @Test
        void says_what_was_observed_and_what_was_required() {
            assertThat(decide(passing()))
                    .hasObserved(REPORT, "Mid-Term Report on a plan of 2014")
                    .requires(REPORT, "a report at mid-term on a plan of 2012 to 2017")
                    .hasObserved(SPECIFICITY, "Medium")
                    .requires(
                            SPECIFICITY,
                            "verifiable (plans of 2017 on, without a code for specificity) or specificity Medium or High")
                    .hasObserved(RELEVANCE, "Clear")
                    .requires(
                            RELEVANCE,
                            "relevant to Access to information or Civic participation or Public accountability")
                    .hasObserved(POTENTIAL_IMPACT, "Transformative")
                    .requires(POTENTIAL_IMPACT, "potential impact Transformative")
                    .hasObserved(COMPLETION, "Substantial")
                    .requires(COMPLETION, "completion Substantial or Complete");
        }

        @Test
        void keeps_the_marker_of_what_is_not_assessed_and_says_what_is_unknown() {
            assertThat(decide(passing()
                            .specificity(Observation.notAssessed(Marker.NO_DATA))
                            .potentialImpact(Observation.unknown())
                            .completion(Observation.notAssessed(Marker.NOT_REVIEWED))))
                    .hasObserved(SPECIFICITY, Observation.notAssessed(Marker.NO_DATA))
                    .hasObserved(POTENTIAL_IMPACT, Observation.unknown())
                    .hasObserved(COMPLETION, Observation.notAssessed(Marker.NOT_REVIEWED));
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.star.StarRules#all")
        void names_parameters_of_its_rules_and_cites_their_sources(StarRules rules) {
            List<String> names = rules.getAllParameters().stream()
                    .<String>map(Parameter::getName)
                    .toList();

            assertThat(rules.decide(passing().build()).getFindings()).allSatisfy(finding -> {
                assertThat(names).containsAll(finding.getRequirement().getParameters());
                assertThat(finding.getRequirement().getParameters()).isNotEmpty();
                assertThat(finding.getRequirement().getCitations()).isNotEmpty();
            });
            assertThat(rules.decide(passing().build()).getFindings().stream()
                            .flatMap(finding -> finding.getRequirement().getParameters().stream())
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(names.stream()
                            .filter(name -> !name.equals("star.firstReportYear"))
                            .filter(name -> !name.equals("relevance.reportsWithLens"))
                            .filter(name -> rules.get(MINIMUM_SPECIFICITY).isPresent()
                                    || !name.equals("star.verifiableFromPlanYear"))
                            .toList());
        }

        @Test
        void is_as_firm_as_the_weakest_parameter_of_a_criterion() {
            StarDecision decision = StarRules.edition("2014").decide(passing().build());

            assertThat(decision.getFinding(POTENTIAL_IMPACT).getRequirement().getProvenance())
                    .isEqualTo(Provenance.INFERRED);
            assertThat(decision.getFinding(COMPLETION).getRequirement().getProvenance())
                    .isEqualTo(Provenance.DOCUMENTED);
        }
    }

    @Nested
    class A_test_that_the_edition_does_not_make {

        @ParameterizedTest
        @CsvSource({"cohort-1, 2011, SPECIFICITY", "cohort-1, 2011, POTENTIAL_IMPACT", "2014, 2012, SPECIFICITY"})
        void is_not_applicable_whatever_is_observed(String edition, int planYear, StarCriterion criterion) {
            StarRules rules = StarRules.edition(edition);
            CommitmentAssessment.Builder low = passing(IrmReport.of(IrmReportKind.PROGRESS, planYear))
                    .specificity(Specificity.NONE)
                    .potentialImpact(edition.equals("2014") ? PotentialImpact.MODERATE : PotentialImpact.NONE);

            assertThat(rules.decide(low.build()))
                    .isStarred()
                    .hasOutcome(criterion, NOT_APPLICABLE)
                    .hasObserved(
                            criterion,
                            criterion == SPECIFICITY
                                    ? "None"
                                    : low.build()
                                            .getPotentialImpact()
                                            .getValue()
                                            .getLabel())
                    .requires(criterion, "no test in this edition");
        }

        @ParameterizedTest
        @EnumSource(Completion.class)
        void is_that_of_completion_for_potentially_starred_commitments(Completion completion) {
            assertThat(StarRules.potentiallyStarred()
                            .decide(passing().completion(completion).build()))
                    .isStarred()
                    .hasOutcome(COMPLETION, NOT_APPLICABLE)
                    .hasObserved(COMPLETION, completion.getLabel());
        }
    }

    @Nested
    class The_report {

        @ParameterizedTest
        @CsvSource(textBlock = """
                PROGRESS,             2011, 2013, a report at mid-term on a plan of 2012 to 2017
                MID_TERM,             2018, 2020, a report at mid-term on a plan of 2012 to 2017
                DESIGN,               2017, 2019, a report at mid-term on a plan of 2012 to 2017
                ACTION_PLAN_REVIEW,   2021, 2022, a report at mid-term on a plan of 2012 to 2017
                TRANSITIONAL_RESULTS, 2018, 2021, a report at the end of term on a plan of 2013 to 2017
                RESULTS,              2021, 2023, a report at the end of term on a plan of 2013 to 2017
                """)
        void awards_no_star_and_the_finding_says_why(
                IrmReportKind kind, int planYear, int publicationYear, String requirement) {
            assertThat(decide(passing(IrmReport.of(kind, planYear, publicationYear))))
                    .hasVerdict(StarVerdict.NOT_APPLICABLE)
                    .hasOutcome(REPORT, NOT_APPLICABLE)
                    .hasObserved(REPORT, kind.getLabel() + " on a plan of " + planYear)
                    .requires(REPORT, requirement);
        }

        /** Rulebook of stars: reports of 2013 have no star in the data since 2016. */
        @ParameterizedTest
        @CsvSource(textBlock = """
                2012, 2013, NOT_APPLICABLE
                2013, 2013, NOT_APPLICABLE
                    , 2013, NOT_APPLICABLE
                    , 2012, NOT_APPLICABLE
                2012, 2014, STARRED
                2013, 2014, STARRED
                    , 2014, UNDETERMINED
                """)
        void of_before_there_were_stars_awards_none(Integer planYear, int publicationYear, StarVerdict verdict) {
            IrmReport report = IrmReport.builder()
                    .kind(IrmReportKind.PROGRESS)
                    .planYear(planYear == null ? OptionalInt.empty() : OptionalInt.of(planYear))
                    .publicationYear(publicationYear)
                    .build();

            assertThat(decide(passing(report))).hasVerdict(verdict);
            if (verdict == StarVerdict.NOT_APPLICABLE) {
                assertThat(decide(passing(report)))
                        .hasObserved(REPORT, "Progress Report of " + publicationYear)
                        .requires(REPORT, "a report of 2014 or later");
            }
        }

        @Test
        void of_2013_has_the_stars_that_the_data_of_2015_give_to_the_plans_of_2011() {
            assertThat(StarRules.edition("cohort-1")
                            .decide(passing(IrmReport.of(IrmReportKind.PROGRESS, 2011, 2013))
                                    .build()))
                    .isStarred();
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                    , NOT_REVIEWED, NOT_ASSESSED
                2018, NOT_REVIEWED, NOT_ASSESSED
                2014, NOT_REVIEWED, NOT_ASSESSED
                    , NO_DATA,      UNDETERMINED
                2018, NO_DATA,      NOT_APPLICABLE
                2014, NO_DATA,      NOT_ASSESSED
                """)
        void that_did_not_review_a_commitment_says_nothing_of_it_whatever_the_plan(
                Integer planYear, Marker completion, StarVerdict verdict) {
            CommitmentAssessment.Builder assessment = CommitmentAssessment.builder()
                    .report(IrmReport.builder()
                            .kind(IrmReportKind.PROGRESS)
                            .planYear(planYear == null ? OptionalInt.empty() : OptionalInt.of(planYear))
                            .build())
                    .specificity(Observation.notAssessed(Marker.NOT_REVIEWED))
                    .verifiability(Observation.notAssessed(Marker.NOT_REVIEWED))
                    .relevance(Observation.notAssessed(Marker.NOT_REVIEWED))
                    .values(Map.of(
                            OgpValue.ACCESS_TO_INFORMATION, Observation.notAssessed(Marker.NOT_REVIEWED),
                            OgpValue.CIVIC_PARTICIPATION, Observation.notAssessed(Marker.NOT_REVIEWED),
                            OgpValue.PUBLIC_ACCOUNTABILITY, Observation.notAssessed(Marker.NOT_REVIEWED)))
                    .potentialImpact(Observation.notAssessed(Marker.NO_DATA))
                    .completion(Observation.notAssessed(completion));

            assertThat(decide(assessment)).hasVerdict(verdict);
            assertThat(decide(assessment.relevance(Relevance.CLEAR)))
                    .hasVerdict(
                            planYear == null
                                    ? StarVerdict.UNDETERMINED
                                    : planYear == 2018 ? StarVerdict.NOT_APPLICABLE : StarVerdict.NOT_ASSESSED);
        }

        @Test
        void is_tested_all_the_same() {
            assertThat(decide(passing(IrmReport.of(IrmReportKind.RESULTS, 2021))
                            .completion(Completion.LIMITED)
                            .potentialImpact(Observation.notAssessed())))
                    .hasVerdict(StarVerdict.NOT_APPLICABLE)
                    .hasOutcome(RELEVANCE, MET)
                    .hasOutcome(POTENTIAL_IMPACT, NOT_ASSESSED)
                    .hasOutcome(COMPLETION, NOT_MET)
                    .hasBindingConstraint(COMPLETION);
        }

        @Test
        void on_a_plan_of_an_unknown_year_leaves_the_star_open() {
            IrmReport report =
                    IrmReport.builder().kind(IrmReportKind.END_OF_TERM).build();

            assertThat(decide(passing(report)))
                    .hasVerdict(StarVerdict.UNDETERMINED)
                    .hasOutcome(REPORT, UNDETERMINED)
                    .hasObserved(REPORT, "End-of-Term Report on a plan of an unknown year");
            assertThat(decide(passing(report).completion(Completion.LIMITED)))
                    .as("not starred or not applicable")
                    .hasVerdict(StarVerdict.UNDETERMINED);
        }

        @Test
        void of_potentially_starred_commitments_is_any_on_a_plan_of_2014_to_2019() {
            StarRules rules = StarRules.potentiallyStarred();

            assertThat(rules.decide(
                            passing(IrmReport.of(IrmReportKind.DESIGN, 2019)).build()))
                    .isStarred()
                    .requires(REPORT, "a report on a plan of 2014 to 2019");
            assertThat(rules.decide(
                            passing(IrmReport.of(IrmReportKind.MID_TERM, 2014)).build()))
                    .isStarred();
            assertThat(rules.decide(passing(IrmReport.of(IrmReportKind.END_OF_TERM, 2014))
                            .build()))
                    .isStarred();
            assertThat(rules.decide(
                            passing(IrmReport.of(IrmReportKind.PROGRESS, 2013)).build()))
                    .hasVerdict(StarVerdict.NOT_APPLICABLE);
        }
    }

    @Nested
    class Specificity_and_verifiability {

        private static final IrmReport ON_A_PLAN_OF_2017 = IrmReport.of(IrmReportKind.IMPLEMENTATION, 2017, 2021);

        private static CommitmentAssessment.Builder without(IrmReport report) {
            return passing(report).specificity(Observation.notAssessed(Marker.NO_DATA));
        }

        @ParameterizedTest
        @CsvSource({"VERIFIABLE, verifiable: Yes, MET", "NOT_VERIFIABLE, verifiable: No, NOT_MET"})
        void verifiability_stands_in_for_plans_of_2017(
                Verifiability verifiability, String observed, io.github.ogprules.rules.Outcome outcome) {
            assertThat(decide(without(ON_A_PLAN_OF_2017).verifiability(verifiability)))
                    .hasObserved(SPECIFICITY, observed)
                    .hasOutcome(SPECIFICITY, outcome);
        }

        @Test
        void verifiability_does_not_stand_in_for_plans_before() {
            assertThat(decide(without(IrmReport.of(IrmReportKind.END_OF_TERM, 2016))
                            .verifiability(Verifiability.VERIFIABLE)))
                    .hasVerdict(StarVerdict.NOT_ASSESSED)
                    .hasOutcome(SPECIFICITY, NOT_ASSESSED);
        }

        @Test
        void specificity_decides_where_it_is_coded() {
            assertThat(decide(passing(ON_A_PLAN_OF_2017)
                            .specificity(Specificity.LOW)
                            .verifiability(Verifiability.VERIFIABLE)))
                    .isNotStarred()
                    .hasObserved(SPECIFICITY, "Low");
        }

        @Test
        void known_verifiability_decides_where_specificity_is_unknown() {
            assertThat(decide(passing(ON_A_PLAN_OF_2017)
                            .specificity(Observation.unknown())
                            .verifiability(Verifiability.VERIFIABLE)))
                    .isStarred();
        }

        @Test
        void neither_is_assessed_and_the_marker_of_verifiability_is_kept() {
            assertThat(decide(without(ON_A_PLAN_OF_2017).verifiability(Observation.notAssessed(Marker.NOT_REVIEWED))))
                    .hasVerdict(StarVerdict.NOT_ASSESSED)
                    .hasObserved(SPECIFICITY, Observation.notAssessed(Marker.NOT_REVIEWED));
        }

        @Test
        void unknown_specificity_leaves_it_open_if_verifiability_is_not_assessed() {
            assertThat(decide(passing(ON_A_PLAN_OF_2017)
                            .specificity(Observation.unknown())
                            .verifiability(Observation.notAssessed())))
                    .hasVerdict(StarVerdict.UNDETERMINED)
                    .hasOutcome(SPECIFICITY, UNDETERMINED)
                    .hasObserved(SPECIFICITY, Observation.unknown());
        }

        @Test
        void the_unknown_year_of_a_plan_leaves_open_whether_verifiability_stands_in() {
            IrmReport report =
                    IrmReport.builder().kind(IrmReportKind.END_OF_TERM).build();

            assertThat(decide(without(report).verifiability(Verifiability.VERIFIABLE)))
                    .hasOutcome(SPECIFICITY, UNDETERMINED)
                    .hasObserved(SPECIFICITY, Observation.unknown());
            assertThat(decide(without(report).verifiability(Observation.notAssessed())))
                    .hasOutcome(SPECIFICITY, NOT_ASSESSED)
                    .hasObserved(SPECIFICITY, Observation.notAssessed(Marker.NO_DATA));
        }
    }

    @Nested
    class Impact_and_completion {

        @Test
        void unclear_impact_counts_as_none() {
            assertThat(StarRules.edition("2014")
                            .with(MINIMUM_POTENTIAL_IMPACT, Optional.of(PotentialImpact.MINOR))
                            .decide(passing()
                                    .potentialImpact(PotentialImpact.UNCLEAR)
                                    .build()))
                    .isNotStarred()
                    .hasOutcome(POTENTIAL_IMPACT, NOT_MET);
        }

        @ParameterizedTest
        @EnumSource(names = {"WITHDRAWN", "UNCLEAR", "NO_EVIDENCE_AVAILABLE", "NOT_STARTED", "LIMITED"})
        void what_is_not_substantially_implemented_has_no_star(Completion completion) {
            for (StarRules rules : List.of(StarRules.edition("2014"), StarRules.edition("2015"))) {
                assertThat(rules.decide(passing().completion(completion).build()))
                        .isNotStarred()
                        .hasBindingConstraint(COMPLETION);
            }
        }

        @Test
        void technology_alone_is_not_relevant() {
            assertThat(decide(passing()
                            .relevance(Observation.unknown())
                            .values(Map.of(
                                    OgpValue.ACCESS_TO_INFORMATION, Observation.known(false),
                                    OgpValue.CIVIC_PARTICIPATION, Observation.known(false),
                                    OgpValue.PUBLIC_ACCOUNTABILITY, Observation.known(false),
                                    OgpValue.TECHNOLOGY_AND_INNOVATION, Observation.known(true)))))
                    .isNotStarred()
                    .hasObserved(RELEVANCE, "Technology and innovation")
                    .hasBindingConstraint(RELEVANCE);
        }

        @Test
        void the_code_over_all_rules_even_where_only_technology_is_flagged() {
            assertThat(decide(passing()
                            .relevance(Relevance.CLEAR)
                            .values(Map.of(
                                    OgpValue.ACCESS_TO_INFORMATION, Observation.known(false),
                                    OgpValue.CIVIC_PARTICIPATION, Observation.known(false),
                                    OgpValue.PUBLIC_ACCOUNTABILITY, Observation.known(false),
                                    OgpValue.TECHNOLOGY_AND_INNOVATION, Observation.known(true)))))
                    .as("Canada 1, 2.1 and 2.2")
                    .isStarred();
        }
    }

    @Nested
    class The_binding_constraint {

        @Test
        void is_the_first_test_failed() {
            assertThat(decide(passing().completion(Completion.LIMITED))).hasBindingConstraint(COMPLETION);
            assertThat(decide(passing().completion(Completion.LIMITED).potentialImpact(PotentialImpact.MODERATE)))
                    .hasBindingConstraint(POTENTIAL_IMPACT);
            assertThat(decide(
                            passing().potentialImpact(PotentialImpact.MODERATE).relevance(Relevance.UNCLEAR)))
                    .hasBindingConstraint(RELEVANCE);
            assertThat(decide(passing().relevance(Relevance.UNCLEAR).specificity(Specificity.LOW)))
                    .hasBindingConstraint(SPECIFICITY);
        }

        @Test
        void is_missing_where_no_test_fails() {
            assertThat(decide(passing())).hasNoBindingConstraint();
            assertThat(decide(passing().completion(Observation.notAssessed()))).hasNoBindingConstraint();
        }

        @Test
        void is_not_certain_while_an_earlier_test_is_open() {
            assertThat(decide(passing().specificity(Observation.unknown()).completion(Completion.LIMITED)))
                    .isNotStarred()
                    .hasNoBindingConstraint();
            assertThat(decide(passing().specificity(Observation.notAssessed()).completion(Completion.LIMITED)))
                    .isNotStarred()
                    .hasBindingConstraint(COMPLETION);
        }

        @Test
        void is_printed_as_in_the_database_of_2024() {
            IrmReport results = IrmReport.of(IrmReportKind.TRANSITIONAL_RESULTS, 2018);

            assertThat(decide(passing()).findBindingConstraintAsPrinted()).contains(BindingConstraint.STAR);
            assertThat(decide(passing(results).verifiability(Verifiability.VERIFIABLE))
                            .findBindingConstraintAsPrinted())
                    .contains(BindingConstraint.NO_STAR_ANY_MORE);
            assertThat(decide(passing().specificity(Specificity.LOW)).findBindingConstraintAsPrinted())
                    .contains(BindingConstraint.SPECIFICITY);
            assertThat(decide(passing().relevance(Relevance.UNCLEAR)).findBindingConstraintAsPrinted())
                    .contains(BindingConstraint.RELEVANCE);
            assertThat(decide(passing().potentialImpact(PotentialImpact.MINOR)).findBindingConstraintAsPrinted())
                    .contains(BindingConstraint.POTENTIAL_IMPACT);
            assertThat(decide(passing(results).completion(Completion.LIMITED)).findBindingConstraintAsPrinted())
                    .contains(BindingConstraint.COMPLETION);
            assertThat(decide(passing().completion(Observation.unknown())).findBindingConstraintAsPrinted())
                    .isEmpty();
            assertThat(decide(passing(results).completion(Observation.notAssessed()))
                            .findBindingConstraintAsPrinted())
                    .as("what has no value fails no test")
                    .contains(BindingConstraint.NO_STAR_ANY_MORE);
            assertThat(decide(passing(IrmReport.builder()
                                    .kind(IrmReportKind.MID_TERM)
                                    .build()))
                            .findBindingConstraintAsPrinted())
                    .as("passes every test, perhaps with a star")
                    .isEmpty();
        }

        @Test
        void as_printed_does_not_look_at_verifiability() {
            CommitmentAssessment.Builder notVerifiable = passing(IrmReport.of(IrmReportKind.IMPLEMENTATION, 2017))
                    .specificity(Observation.notAssessed(Marker.NO_DATA))
                    .verifiability(Verifiability.NOT_VERIFIABLE);

            assertThat(decide(notVerifiable)).isNotStarred().hasBindingConstraint(SPECIFICITY);
            assertThat(decide(notVerifiable).findBindingConstraintAsPrinted())
                    .contains(BindingConstraint.NO_STAR_ANY_MORE);
            assertThat(decide(notVerifiable.completion(Completion.LIMITED)).findBindingConstraintAsPrinted())
                    .contains(BindingConstraint.COMPLETION);
            assertThat(decide(notVerifiable.specificity(Specificity.NONE)).findBindingConstraintAsPrinted())
                    .contains(BindingConstraint.SPECIFICITY);
        }

        @Test
        void as_printed_is_that_of_relevance_without_an_open_government_lens() {
            CommitmentAssessment.Builder review = CommitmentAssessment.builder()
                    .report(IrmReport.of(IrmReportKind.RESULTS, 2021))
                    .specificity(Observation.notAssessed(Marker.NO_DATA))
                    .verifiability(Verifiability.VERIFIABLE)
                    .potentialImpact(Observation.notAssessed(Marker.NO_DATA))
                    .completion(Completion.LIMITED);

            assertThat(decide(review.openGovernmentLens(OpenGovernmentLens.WITHOUT_LENS))
                            .findBindingConstraintAsPrinted())
                    .contains(BindingConstraint.RELEVANCE);
            assertThat(decide(review.openGovernmentLens(OpenGovernmentLens.WITH_LENS))
                            .findBindingConstraintAsPrinted())
                    .contains(BindingConstraint.COMPLETION);
        }

        @Test
        void as_printed_says_that_the_design_was_not_reviewed() {
            assertThat(decide(passing().specificity(Observation.notAssessed(Marker.NOT_REVIEWED)))
                            .findBindingConstraintAsPrinted())
                    .contains(BindingConstraint.NOT_REVIEWED);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            STARRED,        starred
            NOT_STARRED,    not starred
            NOT_ASSESSED,   not assessed
            NOT_APPLICABLE, not applicable
            UNDETERMINED,   undetermined
            """)
    void labels_the_verdicts(StarVerdict verdict, String label) {
        assertThat(verdict.getLabel()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "REPORT, Report",
        "SPECIFICITY, Specificity",
        "RELEVANCE, Relevance",
        "POTENTIAL_IMPACT, Potential impact",
        "COMPLETION, Completion"
    })
    void labels_the_criteria(StarCriterion criterion, String label) {
        assertThat(criterion.getLabel()).isEqualTo(label);
    }
}

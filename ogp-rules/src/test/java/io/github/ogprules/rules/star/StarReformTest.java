package io.github.ogprules.rules.star;

import static io.github.ogprules.rules.star.StarDecisionAssert.assertThat;
import static io.github.ogprules.rules.star.StarParameters.ASSESSMENT_MOMENT;
import static io.github.ogprules.rules.star.StarParameters.FIRST_PLAN_YEAR;
import static io.github.ogprules.rules.star.StarParameters.FIRST_REPORT_YEAR;
import static io.github.ogprules.rules.star.StarParameters.LAST_PLAN_YEAR;
import static io.github.ogprules.rules.star.StarParameters.MINIMUM_COMPLETION;
import static io.github.ogprules.rules.star.StarParameters.MINIMUM_POTENTIAL_IMPACT;
import static io.github.ogprules.rules.star.StarParameters.MINIMUM_SPECIFICITY;
import static io.github.ogprules.rules.star.StarParameters.RELEVANCE_NEEDED;
import static io.github.ogprules.rules.star.StarParameters.VERIFIABLE_FROM_PLAN_YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Provenance;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.Verifiability;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.measure.RelevanceParameters;
import io.github.ogprules.rules.measure.RelevanceRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each parameter with a value that the caller sets. */
class StarReformTest {

    private static final StarRules PUBLISHED = StarRules.edition("current-progress-report");

    private static final RelevanceRules TECHNOLOGY_ALONE = RelevanceRules.edition("2013")
            .with(RelevanceParameters.VALUES, List.of(OgpValue.TECHNOLOGY_AND_INNOVATION));

    /** A reform of one parameter and the same taken back, with a commitment whose verdict it changes. */
    record Reform(
            String assumption,
            StarRules rules,
            StarRules restored,
            CommitmentAssessment commitment,
            StarVerdict before,
            StarVerdict after) {

        static <T> Reform of(
                Key<StarRules, T> parameter,
                T value,
                String assumption,
                CommitmentAssessment commitment,
                StarVerdict before,
                StarVerdict after) {
            StarRules reform = PUBLISHED.with(parameter, value);
            return new Reform(
                    assumption, reform, reform.with(parameter, PUBLISHED.get(parameter)), commitment, before, after);
        }

        @Override
        public String toString() {
            return assumption;
        }
    }

    private static CommitmentAssessment.Builder on(IrmReportKind kind, int planYear) {
        return CommitmentAssessment.builder()
                .report(IrmReport.of(kind, planYear))
                .specificity(Specificity.MEDIUM)
                .relevance(Relevance.CLEAR)
                .potentialImpact(PotentialImpact.TRANSFORMATIVE)
                .completion(Completion.SUBSTANTIAL);
    }

    private static CommitmentAssessment.Builder passing() {
        return on(IrmReportKind.MID_TERM, 2016);
    }

    static Stream<Reform> reforms() {
        return Stream.of(
                Reform.of(
                        ASSESSMENT_MOMENT,
                        Optional.empty(),
                        "star.assessmentMoment = none instead of MID_TERM",
                        on(IrmReportKind.DESIGN, 2017).build(),
                        StarVerdict.NOT_APPLICABLE,
                        StarVerdict.STARRED),
                Reform.of(
                        FIRST_PLAN_YEAR,
                        2011,
                        "star.firstPlanYear = 2011 instead of 2012",
                        on(IrmReportKind.PROGRESS, 2011).build(),
                        StarVerdict.NOT_APPLICABLE,
                        StarVerdict.STARRED),
                Reform.of(
                        LAST_PLAN_YEAR,
                        2018,
                        "star.lastPlanYear = 2018 instead of 2017",
                        on(IrmReportKind.MID_TERM, 2018).build(),
                        StarVerdict.NOT_APPLICABLE,
                        StarVerdict.STARRED),
                Reform.of(
                        MINIMUM_SPECIFICITY,
                        Optional.of(Specificity.LOW),
                        "star.specificityThreshold = LOW instead of MEDIUM",
                        passing().specificity(Specificity.LOW).build(),
                        StarVerdict.NOT_STARRED,
                        StarVerdict.STARRED),
                Reform.of(
                        VERIFIABLE_FROM_PLAN_YEAR,
                        Optional.of(2016),
                        "star.verifiableFromPlanYear = 2016 instead of 2017",
                        passing()
                                .specificity(Observation.notAssessed())
                                .verifiability(Verifiability.VERIFIABLE)
                                .build(),
                        StarVerdict.NOT_ASSESSED,
                        StarVerdict.STARRED),
                Reform.of(
                        RELEVANCE_NEEDED,
                        false,
                        "star.relevanceNeeded = false instead of true",
                        passing().relevance(Relevance.UNCLEAR).build(),
                        StarVerdict.NOT_STARRED,
                        StarVerdict.STARRED),
                new Reform(
                        "relevance.values = [TECHNOLOGY_AND_INNOVATION] instead of [ACCESS_TO_INFORMATION,"
                                + " CIVIC_PARTICIPATION, PUBLIC_ACCOUNTABILITY]",
                        PUBLISHED.withRelevance(TECHNOLOGY_ALONE),
                        PUBLISHED.withRelevance(TECHNOLOGY_ALONE).withRelevance(RelevanceRules.edition("2013")),
                        passing()
                                .putValue(OgpValue.TECHNOLOGY_AND_INNOVATION, Observation.known(false))
                                .build(),
                        StarVerdict.STARRED,
                        StarVerdict.NOT_STARRED),
                Reform.of(
                        MINIMUM_POTENTIAL_IMPACT,
                        Optional.of(PotentialImpact.MODERATE),
                        "star.minimumPotentialImpact = MODERATE instead of TRANSFORMATIVE",
                        passing().potentialImpact(PotentialImpact.MODERATE).build(),
                        StarVerdict.NOT_STARRED,
                        StarVerdict.STARRED),
                Reform.of(
                        MINIMUM_COMPLETION,
                        Optional.of(Completion.COMPLETE),
                        "star.minimumCompletion = COMPLETE instead of SUBSTANTIAL",
                        passing().build(),
                        StarVerdict.STARRED,
                        StarVerdict.NOT_STARRED));
    }

    @ParameterizedTest
    @MethodSource("reforms")
    void changes_the_verdict_that_depends_on_it(Reform reform) {
        assertThat(PUBLISHED.decide(reform.commitment())).hasVerdict(reform.before());
        assertThat(reform.rules().decide(reform.commitment())).hasVerdict(reform.after());
    }

    @ParameterizedTest
    @MethodSource("reforms")
    void is_said_by_the_edition_of_the_rules_and_of_their_decisions(Reform reform) {
        StarRules rules = reform.rules();

        assertThat(rules.getEdition().getId()).isEqualTo("current-progress-report");
        assertThat(rules.getEdition().getAssumptions()).containsExactly(reform.assumption());
        assertThat(rules.getPublishedEdition()).isEqualTo(PUBLISHED.getEdition());
        assertThat(rules.decide(reform.commitment()).getEdition()).isEqualTo(rules.getEdition());
    }

    @ParameterizedTest
    @MethodSource("reforms")
    void changes_no_other_parameter_and_can_be_taken_back(Reform reform) {
        StarRules rules = reform.rules();

        assertThat(rules.getAllParameters().stream().filter(Parameter::isAssumed))
                .singleElement()
                .satisfies(parameter -> assertThat(parameter.getProvenance()).isEqualTo(Provenance.ASSUMED));
        assertThat(rules.getAllParameters().stream().filter(parameter -> !parameter.isAssumed()))
                .hasSize(PUBLISHED.getAllParameters().size() - 1)
                .isSubsetOf(PUBLISHED.getAllParameters());
        assertThat(reform.restored()).isEqualTo(PUBLISHED);
    }

    @Test
    void of_relevance_can_be_given_in_text() {
        assertThat(PUBLISHED.with("relevance.values", "Technology and innovation"))
                .isEqualTo(PUBLISHED.withRelevance(TECHNOLOGY_ALONE));
        assertThat(PUBLISHED.with("star.minimumCompletion", "none"))
                .isEqualTo(PUBLISHED.with(MINIMUM_COMPLETION, Optional.empty()));
    }

    @Test
    void that_needs_no_relevance_makes_no_test_of_it() {
        StarDecision decision = PUBLISHED
                .with(RELEVANCE_NEEDED, false)
                .decide(passing().relevance(Relevance.UNCLEAR).build());

        assertThat(decision)
                .hasOutcome(StarCriterion.RELEVANCE, io.github.ogprules.rules.Outcome.NOT_APPLICABLE)
                .hasObserved(StarCriterion.RELEVANCE, "Unclear")
                .requires(StarCriterion.RELEVANCE, "no test in this edition");
    }

    @Test
    void that_tests_nothing_stars_every_commitment() {
        assertThat(PUBLISHED
                        .with(MINIMUM_SPECIFICITY, Optional.empty())
                        .with(RELEVANCE_NEEDED, false)
                        .with(MINIMUM_POTENTIAL_IMPACT, Optional.empty())
                        .with(MINIMUM_COMPLETION, Optional.empty())
                        .decide(CommitmentAssessment.builder()
                                .report(IrmReport.of(IrmReportKind.MID_TERM, 2016))
                                .build()))
                .isStarred();
    }

    @Nested
    class Refused {

        @Test
        void are_plan_years_in_the_wrong_order() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PUBLISHED.with(LAST_PLAN_YEAR, 2011))
                    .withMessage("star.lastPlanYear 2011: expected no earlier than 2012");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PUBLISHED.with(FIRST_PLAN_YEAR, 2018))
                    .withMessage("star.lastPlanYear 2017: expected no earlier than 2018");
            assertThat(PUBLISHED.with(LAST_PLAN_YEAR, 2012).get(LAST_PLAN_YEAR)).isEqualTo(2012);
        }

        @Test
        void is_another_first_year_of_reports_with_stars() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PUBLISHED.with(FIRST_REPORT_YEAR, 2013))
                    .withMessage("star.firstReportYear 2013: expected 2014, which cannot be replaced");
            assertThat(PUBLISHED.with("star.firstReportYear", "2014")).isEqualTo(PUBLISHED);
        }

        @Test
        void is_a_parameter_that_there_is_not() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PUBLISHED.with("star.relevance", "false"))
                    .withMessage("no parameter 'star.relevance': expected one of "
                            + String.join(
                                    ", ",
                                    PUBLISHED.getAllParameters().stream()
                                            .map(Parameter::getName)
                                            .toList()));
        }

        @Test
        void is_a_specificity_that_everything_has() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PUBLISHED.with(MINIMUM_SPECIFICITY, Optional.of(Specificity.NONE)))
                    .withMessage("star.specificityThreshold NONE: expected LOW, MEDIUM or HIGH, or none for no test");
        }

        @ParameterizedTest
        @EnumSource(names = {"NONE", "UNCLEAR"})
        void is_an_impact_that_everything_has(PotentialImpact impact) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PUBLISHED.with(MINIMUM_POTENTIAL_IMPACT, Optional.of(impact)))
                    .withMessage("star.minimumPotentialImpact " + impact
                            + ": expected MINOR, MODERATE or TRANSFORMATIVE, or none for no test");
        }

        @ParameterizedTest
        @EnumSource(names = {"WITHDRAWN", "UNCLEAR", "NO_EVIDENCE_AVAILABLE", "NOT_STARTED"})
        void is_a_completion_that_is_none(Completion completion) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PUBLISHED.with(MINIMUM_COMPLETION, Optional.of(completion)))
                    .withMessage("star.minimumCompletion " + completion
                            + ": expected LIMITED, SUBSTANTIAL or COMPLETE, or none for no test");
        }
    }
}

package io.github.ogprules.rules.star;

import static io.github.ogprules.rules.star.StarDecisionAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Provenance;
import io.github.ogprules.model.irm.AssessmentMoment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.Verifiability;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.measure.RelevanceParameters;
import io.github.ogprules.rules.measure.RelevanceRules;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each parameter with a value that the caller sets. */
class StarReformTest {

    private static final StarRules PUBLISHED = StarRules.edition("current-progress-report");

    /** A reform of one parameter, with a commitment whose verdict it changes. */
    record Reform(
            String assumption,
            UnaryOperator<StarRules> apply,
            UnaryOperator<StarRules> restore,
            CommitmentAssessment commitment,
            StarVerdict before,
            StarVerdict after) {

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
                new Reform(
                        "star.assessmentMoment = none instead of MID_TERM",
                        rules -> rules.withAssessmentMoment(Optional.empty()),
                        rules -> rules.withAssessmentMoment(Optional.of(AssessmentMoment.MID_TERM)),
                        on(IrmReportKind.DESIGN, 2017).build(),
                        StarVerdict.NOT_APPLICABLE,
                        StarVerdict.STARRED),
                new Reform(
                        "star.firstPlanYear = 2011 instead of 2012",
                        rules -> rules.withFirstPlanYear(2011),
                        rules -> rules.withFirstPlanYear(2012),
                        on(IrmReportKind.PROGRESS, 2011).build(),
                        StarVerdict.NOT_APPLICABLE,
                        StarVerdict.STARRED),
                new Reform(
                        "star.lastPlanYear = 2018 instead of 2017",
                        rules -> rules.withLastPlanYear(2018),
                        rules -> rules.withLastPlanYear(2017),
                        on(IrmReportKind.MID_TERM, 2018).build(),
                        StarVerdict.NOT_APPLICABLE,
                        StarVerdict.STARRED),
                new Reform(
                        "star.specificityThreshold = LOW instead of MEDIUM",
                        rules -> rules.withMinimumSpecificity(Optional.of(Specificity.LOW)),
                        rules -> rules.withMinimumSpecificity(Optional.of(Specificity.MEDIUM)),
                        passing().specificity(Specificity.LOW).build(),
                        StarVerdict.NOT_STARRED,
                        StarVerdict.STARRED),
                new Reform(
                        "star.verifiableFromPlanYear = 2016 instead of 2017",
                        rules -> rules.withVerifiableFromPlanYear(Optional.of(2016)),
                        rules -> rules.withVerifiableFromPlanYear(Optional.of(2017)),
                        passing()
                                .specificity(Observation.notAssessed())
                                .verifiability(Verifiability.VERIFIABLE)
                                .build(),
                        StarVerdict.NOT_ASSESSED,
                        StarVerdict.STARRED),
                new Reform(
                        "star.relevanceNeeded = false instead of true",
                        rules -> rules.withRelevanceNeeded(false),
                        rules -> rules.withRelevanceNeeded(true),
                        passing().relevance(Relevance.UNCLEAR).build(),
                        StarVerdict.NOT_STARRED,
                        StarVerdict.STARRED),
                new Reform(
                        "relevance.values = [TECHNOLOGY_AND_INNOVATION] instead of [ACCESS_TO_INFORMATION,"
                                + " CIVIC_PARTICIPATION, PUBLIC_ACCOUNTABILITY]",
                        rules -> rules.withRelevance(RelevanceRules.current()
                                .with(RelevanceParameters.VALUES, List.of(OgpValue.TECHNOLOGY_AND_INNOVATION))),
                        rules -> rules.withRelevance(RelevanceRules.current()),
                        passing()
                                .putValue(OgpValue.TECHNOLOGY_AND_INNOVATION, Observation.known(false))
                                .build(),
                        StarVerdict.STARRED,
                        StarVerdict.NOT_STARRED),
                new Reform(
                        "star.minimumPotentialImpact = MODERATE instead of TRANSFORMATIVE",
                        rules -> rules.withMinimumPotentialImpact(Optional.of(PotentialImpact.MODERATE)),
                        rules -> rules.withMinimumPotentialImpact(Optional.of(PotentialImpact.TRANSFORMATIVE)),
                        passing().potentialImpact(PotentialImpact.MODERATE).build(),
                        StarVerdict.NOT_STARRED,
                        StarVerdict.STARRED),
                new Reform(
                        "star.minimumCompletion = COMPLETE instead of SUBSTANTIAL",
                        rules -> rules.withMinimumCompletion(Optional.of(Completion.COMPLETE)),
                        rules -> rules.withMinimumCompletion(Optional.of(Completion.SUBSTANTIAL)),
                        passing().build(),
                        StarVerdict.STARRED,
                        StarVerdict.NOT_STARRED));
    }

    @ParameterizedTest
    @MethodSource("reforms")
    void changes_the_verdict_that_depends_on_it(Reform reform) {
        assertThat(PUBLISHED.decide(reform.commitment())).hasVerdict(reform.before());
        assertThat(reform.apply().apply(PUBLISHED).decide(reform.commitment())).hasVerdict(reform.after());
    }

    @ParameterizedTest
    @MethodSource("reforms")
    void is_said_by_the_edition_of_the_rules_and_of_their_decisions(Reform reform) {
        StarRules rules = reform.apply().apply(PUBLISHED);

        assertThat(rules.getEdition().getId()).isEqualTo("current-progress-report");
        assertThat(rules.getEdition().getAssumptions()).containsExactly(reform.assumption());
        assertThat(rules.getPublishedEdition()).isEqualTo(PUBLISHED.getEdition());
        assertThat(rules.decide(reform.commitment()).getEdition()).isEqualTo(rules.getEdition());
    }

    @ParameterizedTest
    @MethodSource("reforms")
    void changes_no_other_parameter_and_can_be_taken_back(Reform reform) {
        StarRules rules = reform.apply().apply(PUBLISHED);

        assertThat(rules.getParameters().stream().filter(Parameter::isAssumed))
                .singleElement()
                .satisfies(parameter -> assertThat(parameter.getProvenance()).isEqualTo(Provenance.ASSUMED));
        assertThat(rules.getParameters().stream().filter(parameter -> !parameter.isAssumed()))
                .hasSize(PUBLISHED.getParameters().size() - 1)
                .isSubsetOf(PUBLISHED.getParameters());
        assertThat(reform.restore().apply(rules)).isEqualTo(PUBLISHED);
    }

    @Test
    void that_needs_no_relevance_makes_no_test_of_it() {
        StarDecision decision = PUBLISHED
                .withRelevanceNeeded(false)
                .decide(passing().relevance(Relevance.UNCLEAR).build());

        assertThat(decision)
                .hasOutcome(StarCriterion.RELEVANCE, io.github.ogprules.rules.Outcome.NOT_APPLICABLE)
                .hasObserved(StarCriterion.RELEVANCE, "Unclear")
                .requires(StarCriterion.RELEVANCE, "no test in this edition");
    }

    @Test
    void that_tests_nothing_stars_every_commitment() {
        assertThat(PUBLISHED
                        .withMinimumSpecificity(Optional.empty())
                        .withRelevanceNeeded(false)
                        .withMinimumPotentialImpact(Optional.empty())
                        .withMinimumCompletion(Optional.empty())
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
                    .isThrownBy(() -> PUBLISHED.withLastPlanYear(2011))
                    .withMessage("star.lastPlanYear 2011: expected no earlier than 2012");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PUBLISHED.withFirstPlanYear(2018))
                    .withMessage("star.lastPlanYear 2017: expected no earlier than 2018");
            assertThat(PUBLISHED.withLastPlanYear(2012).getLastPlanYear().getValue())
                    .isEqualTo(2012);
        }

        @Test
        void is_a_specificity_that_everything_has() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PUBLISHED.withMinimumSpecificity(Optional.of(Specificity.NONE)))
                    .withMessage("star.specificityThreshold NONE: expected LOW, MEDIUM or HIGH, or empty for no test");
        }

        @ParameterizedTest
        @EnumSource(names = {"NONE", "UNCLEAR"})
        void is_an_impact_that_everything_has(PotentialImpact impact) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PUBLISHED.withMinimumPotentialImpact(Optional.of(impact)))
                    .withMessage("star.minimumPotentialImpact " + impact
                            + ": expected MINOR, MODERATE or TRANSFORMATIVE, or empty for no test");
        }

        @ParameterizedTest
        @EnumSource(names = {"WITHDRAWN", "UNCLEAR", "NO_EVIDENCE_AVAILABLE", "NOT_STARTED"})
        void is_a_completion_that_is_none(Completion completion) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PUBLISHED.withMinimumCompletion(Optional.of(completion)))
                    .withMessage("star.minimumCompletion " + completion
                            + ": expected LIMITED, SUBSTANTIAL or COMPLETE, or empty for no test");
        }
    }
}

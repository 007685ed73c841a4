package io.github.ogprules.rules.star;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.Verifiability;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.rules.reasoning.Advice;
import io.github.ogprules.rules.reasoning.BruteForce;
import io.github.ogprules.rules.reasoning.OpenQuestion;
import io.github.ogprules.rules.reasoning.Path;
import io.github.ogprules.rules.reasoning.QuestionPlan;
import io.github.ogprules.rules.reasoning.Reasoning;
import io.github.ogprules.rules.reasoning.Situations;
import io.github.ogprules.rules.reasoning.SmallestChanges;
import io.github.ogprules.rules.reasoning.Space;
import io.github.ogprules.rules.reasoning.Threat;
import io.github.ogprules.rules.reasoning.ThreatKind;
import io.github.ogprules.rules.reasoning.VerdictTable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StarAdviceTest {

    private static final CommitmentAssessment ARCHIVES = CommitmentAssessment.builder()
            .report(IrmReport.of(IrmReportKind.MID_TERM, 2014, 2016))
            .specificity(Specificity.HIGH)
            .relevance(Relevance.CLEAR)
            .potentialImpact(PotentialImpact.MODERATE)
            .completion(Completion.LIMITED)
            .build();

    /** Assessments that each look at other axes: the code over all or the values, specificity or verifiability. */
    private static Stream<CommitmentAssessment> kinds() {
        return Stream.of(
                        IrmReport.of(IrmReportKind.MID_TERM, 2014, 2016),
                        IrmReport.of(IrmReportKind.MID_TERM, 2016, 2018))
                .flatMap(report -> Stream.of(
                        ARCHIVES.withReport(report),
                        ARCHIVES.withReport(report).withRelevance(Observation.unknown()),
                        ARCHIVES.withReport(report)
                                .withRelevance(Observation.notAssessed())
                                .withValues(Map.of(OgpValue.CIVIC_PARTICIPATION, Observation.notAssessed())),
                        ARCHIVES.withReport(report)
                                .withSpecificity(Observation.unknown())
                                .withVerifiability(Observation.known(Verifiability.VERIFIABLE))));
    }

    private static VerdictTable<CommitmentAssessment, StarVerdict> table(
            StarRules rules, CommitmentAssessment assessment) {
        return VerdictTable.of(
                new StarAxes(rules, assessment).space(),
                input -> rules.decide(input).getVerdict());
    }

    private static Advice<CommitmentAssessment, StarVerdict> advice(CommitmentAssessment assessment) {
        return StarRules.forReport(assessment.getReport()).advise(assessment);
    }

    @Nested
    class Paths_to_a_star {

        static List<StarRules> editions() {
            return StarRules.all();
        }

        @ParameterizedTest
        @MethodSource("editions")
        void are_all_smallest_sets_of_changes_from_every_situation(StarRules rules) {
            kinds().forEach(kind -> {
                VerdictTable<CommitmentAssessment, StarVerdict> table = table(rules, kind);
                Space<CommitmentAssessment> space = table.getSpace();
                Reasoning<CommitmentAssessment, StarVerdict> reasoning = Reasoning.of(table);
                for (int code = 0; code < space.size(); code++) {
                    CommitmentAssessment assessment = Situations.of(space, code);
                    assertThat(space.code(assessment)).hasValue(code);
                    assertThat(reasoning.advise(assessment, StarVerdict.STARRED).paths().stream()
                                    .map(SmallestChanges::words)
                                    .toList())
                            .as(assessment.toString())
                            .containsExactlyInAnyOrderElementsOf(SmallestChanges.of(table, code, StarVerdict.STARRED));
                }
            });
        }

        @Test
        void read_like_prose() {
            assertThat(advice(ARCHIVES).paths())
                    .extracting(Path::toString)
                    .containsExactly(
                            "Potential impact: from Moderate to Transformative (+1); Completion: from Limited to"
                                    + " Substantial (+1)");
        }

        @Test
        void lead_to_values_that_are_assessed_and_leave_the_others_as_they_are() {
            CommitmentAssessment some = byValues(Observation.notAssessed(), Observation.known(false));
            CommitmentAssessment none = byValues(Observation.notAssessed(), Observation.notAssessed());

            assertThat(advice(some).getVerdicts()).containsExactly(StarVerdict.NOT_ASSESSED);
            assertThat(advice(some).openQuestions()).isEmpty();
            assertThat(advice(some).paths())
                    .extracting(Path::toString)
                    .containsExactly(
                            "Relevance: from none of Civic participation, Public accountability to Civic participation (+1)",
                            "Relevance: from none of Civic participation, Public accountability to Public accountability (+1)");
            assertThat(advice(none).getVerdicts()).containsExactly(StarVerdict.NOT_ASSESSED);
            assertThat(advice(none).paths()).isEmpty();
        }

        @Test
        void are_threatened_by_no_verdict_that_would_not_come_out() {
            CommitmentAssessment served = byValues(Observation.known(true), Observation.notAssessed());

            assertThat(advice(served).threats())
                    .filteredOn(threat -> threat.getChange().getAxis().equals("Relevance"))
                    .extracting(Threat::toString)
                    .containsExactly(
                            "Relevance: from Access to information to none of Access to information (-1), then not assessed",
                            "Relevance: from Access to information to not assessed (-1), then not assessed");
        }

        private static CommitmentAssessment byValues(Observation<Boolean> access, Observation<Boolean> others) {
            return ARCHIVES.withRelevance(Observation.notAssessed())
                    .withPotentialImpact(Observation.known(PotentialImpact.TRANSFORMATIVE))
                    .withCompletion(Observation.known(Completion.COMPLETE))
                    .withValues(Map.of(
                            OgpValue.ACCESS_TO_INFORMATION, access,
                            OgpValue.CIVIC_PARTICIPATION, others,
                            OgpValue.PUBLIC_ACCOUNTABILITY, others));
        }

        @Test
        void are_none_where_there_is_no_star() {
            assertThat(advice(ARCHIVES.withReport(IrmReport.of(IrmReportKind.MID_TERM, 2018, 2020)))
                            .paths())
                    .isEmpty();
        }
    }

    @Nested
    class Whatever_was_asked_before {

        static List<StarRules> editions() {
            return StarRules.all();
        }

        /** Assessments that differ in what has an axis and in what has none, each asked of twice. */
        @ParameterizedTest
        @MethodSource("editions")
        void advice_is_the_same(StarRules rules) {
            List<CommitmentAssessment> assessments = kinds().flatMap(one -> Stream.of(
                            one,
                            one.withRelevance(Observation.notAssessed()),
                            one.withValues(Map.of(OgpValue.CIVIC_PARTICIPATION, Observation.known(true))),
                            one.withSpecificity(Observation.notAssessed()),
                            one.withSpecificity(Observation.notAssessed())
                                    .withVerifiability(Observation.known(Verifiability.NOT_VERIFIABLE)),
                            one.withPotentialImpact(Observation.unknown())))
                    .toList();
            for (CommitmentAssessment assessment : Collections.nCopies(2, assessments).stream()
                    .flatMap(List::stream)
                    .toList()) {
                Reasoning<CommitmentAssessment, StarVerdict> fresh = Reasoning.of(table(rules, assessment));
                Advice<CommitmentAssessment, StarVerdict> advice = rules.advise(assessment);

                assertThat(advice.getVerdicts())
                        .as(assessment.toString())
                        .isEqualTo(fresh.advise(assessment, StarVerdict.STARRED).getVerdicts());
                assertThat(advice.paths())
                        .isEqualTo(fresh.advise(assessment, StarVerdict.STARRED).paths());
                assertThat(advice.openQuestions())
                        .isEqualTo(fresh.advise(assessment, StarVerdict.STARRED).openQuestions());
            }
        }
    }

    @Nested
    class From_every_situation {

        static List<StarRules> editions() {
            return StarRules.all();
        }

        @ParameterizedTest
        @MethodSource("editions")
        void threats_are_all_that_by_itself_turns_the_verdict(StarRules rules) {
            forKinds(rules, (table, bruteForce) -> {
                Reasoning<CommitmentAssessment, StarVerdict> reasoning = Reasoning.of(table);
                Situations.of(table.getSpace())
                        .forEach(assessment -> assertThat(
                                        reasoning.advise(assessment, StarVerdict.STARRED).threats().stream()
                                                .map(BruteForce::words)
                                                .toList())
                                .as(assessment.toString())
                                .containsExactlyInAnyOrderElementsOf(
                                        bruteForce.threats(bruteForce.levelsOf(assessment))));
            });
        }

        @ParameterizedTest
        @MethodSource("editions")
        void with_any_codes_unknown_it_is_known_which_of_them_matter_and_what_to_ask_first(StarRules rules) {
            forKinds(rules, (table, bruteForce) -> {
                Reasoning<CommitmentAssessment, StarVerdict> reasoning = Reasoning.of(table);
                partial(table.getSpace()).forEach(assessment -> {
                    List<Integer> levels = bruteForce.levelsOf(assessment);
                    QuestionPlan<StarVerdict> plan =
                            reasoning.advise(assessment, StarVerdict.STARRED).questionPlan();

                    assertThat(reasoning.advise(assessment, StarVerdict.STARRED).getVerdicts())
                            .isEqualTo(bruteForce.verdicts(levels));
                    assertThat(reasoning.advise(assessment, StarVerdict.STARRED).openQuestions().stream()
                                    .map(BruteForce::words)
                                    .toList())
                            .as(assessment.toString())
                            .isEqualTo(bruteForce.openQuestions(levels));
                    assertThat(plan.getExpectedQuestions())
                            .as(assessment.toString())
                            .isEqualTo(bruteForce.expectedQuestions(levels));
                    assertThat(bruteForce.askedQuestions(plan, levels)).isEqualTo(plan.getExpectedQuestions());
                });
            });
        }

        private static void forKinds(
                StarRules rules,
                BiConsumer<
                                VerdictTable<CommitmentAssessment, StarVerdict>,
                                BruteForce<CommitmentAssessment, StarVerdict>>
                        test) {
            kinds().forEach(kind -> {
                VerdictTable<CommitmentAssessment, StarVerdict> table = table(rules, kind);
                test.accept(table, new BruteForce<>(table));
            });
        }

        /** Every situation with any of its codes unknown, but for that of relevance, in whose place are the values. */
        private static Stream<CommitmentAssessment> partial(Space<CommitmentAssessment> space) {
            return Situations.of(space)
                    .flatMap(one -> Stream.of(
                            one, one.withSpecificity(Observation.unknown()).withVerifiability(Observation.unknown())))
                    .flatMap(one ->
                            one.getRelevance().isUnknown() ? Stream.of(one, one.withValues(Map.of())) : Stream.of(one))
                    .flatMap(one -> Stream.of(one, one.withPotentialImpact(Observation.unknown())))
                    .flatMap(one -> Stream.of(one, one.withCompletion(Observation.unknown())))
                    .distinct();
        }
    }

    @Test
    void a_star_is_lost_by_any_test_that_is_met_with_nothing_to_spare() {
        Advice<CommitmentAssessment, StarVerdict> advice =
                advice(ARCHIVES.withPotentialImpact(Observation.known(PotentialImpact.TRANSFORMATIVE))
                        .withCompletion(Observation.known(Completion.COMPLETE)));

        assertThat(advice.getVerdicts()).containsExactly(StarVerdict.STARRED);
        assertThat(advice.threats())
                .filteredOn(threat -> threat.getKind() == ThreatKind.DETERIORATION)
                .extracting(threat -> threat.getChange().getAxis() + " to "
                        + threat.getChange().getTo())
                .containsExactly(
                        "Specificity to Low",
                        "Relevance to Unclear",
                        "Potential impact to Moderate",
                        "Completion to Limited");
    }

    @Test
    void what_is_unknown_matters_only_if_no_other_test_has_failed() {
        CommitmentAssessment unknown = ARCHIVES.withCompletion(Observation.unknown());

        assertThat(advice(unknown).openQuestions())
                .extracting(OpenQuestion::isRelevant)
                .containsExactly(false);
        assertThat(advice(unknown.withPotentialImpact(Observation.known(PotentialImpact.TRANSFORMATIVE)))
                        .openQuestions())
                .extracting(OpenQuestion::isRelevant)
                .containsExactly(true);
    }
}

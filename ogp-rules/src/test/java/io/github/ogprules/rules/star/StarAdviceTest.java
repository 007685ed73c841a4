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
import io.github.ogprules.rules.reasoning.Advice;
import io.github.ogprules.rules.reasoning.OpenQuestion;
import io.github.ogprules.rules.reasoning.Path;
import io.github.ogprules.rules.reasoning.PathLimits;
import io.github.ogprules.rules.reasoning.Reasoning;
import io.github.ogprules.rules.reasoning.SmallestChanges;
import io.github.ogprules.rules.reasoning.Space;
import io.github.ogprules.rules.reasoning.VerdictTable;
import java.util.List;
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
                                .withSpecificity(Observation.unknown())
                                .withVerifiability(Observation.known(Verifiability.VERIFIABLE))));
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
                Space<CommitmentAssessment> space = new StarAxes(rules, kind).space();
                VerdictTable<CommitmentAssessment, StarVerdict> table =
                        VerdictTable.of(space, input -> rules.decide(input).getVerdict());
                Reasoning<CommitmentAssessment, StarVerdict> reasoning = Reasoning.of(table);
                for (int code = 0; code < space.size(); code++) {
                    CommitmentAssessment assessment = space.situation(code);
                    assertThat(space.code(assessment)).hasValue(code);
                    assertThat(reasoning.paths(assessment, StarVerdict.STARRED, PathLimits.none()).stream()
                                    .map(SmallestChanges::words)
                                    .toList())
                            .as(assessment.toString())
                            .containsExactlyInAnyOrderElementsOf(SmallestChanges.of(table, code, StarVerdict.STARRED));
                }
            });
        }

        @Test
        void read_like_prose() {
            assertThat(StarAdvice.of(ARCHIVES).paths())
                    .extracting(Path::toString)
                    .containsExactly(
                            "Potential impact: from Moderate to Transformative (+1); Completion: from Limited to"
                                    + " Substantial (+1)");
        }

        @Test
        void are_none_where_there_is_no_star() {
            assertThat(StarAdvice.of(ARCHIVES.withReport(IrmReport.of(IrmReportKind.MID_TERM, 2018, 2020)))
                            .paths())
                    .isEmpty();
        }
    }

    @Test
    void a_star_is_lost_by_any_test_that_is_met_with_nothing_to_spare() {
        Advice<CommitmentAssessment, StarVerdict> advice =
                StarAdvice.of(ARCHIVES.withPotentialImpact(Observation.known(PotentialImpact.TRANSFORMATIVE))
                        .withCompletion(Observation.known(Completion.COMPLETE)));

        assertThat(advice.getVerdicts()).containsExactly(StarVerdict.STARRED);
        assertThat(advice.threats())
                .filteredOn(threat -> !threat.isLossOfSource())
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

        assertThat(StarAdvice.of(unknown).openQuestions())
                .extracting(OpenQuestion::isRelevant)
                .containsExactly(false);
        assertThat(StarAdvice.of(unknown.withPotentialImpact(Observation.known(PotentialImpact.TRANSFORMATIVE)))
                        .openQuestions())
                .extracting(OpenQuestion::isRelevant)
                .containsExactly(true);
    }
}

package io.github.ogprules.io.json;

import static io.github.ogprules.rules.star.StarParameters.MINIMUM_POTENTIAL_IMPACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ogprules.io.Commitments;
import io.github.ogprules.io.Golden;
import io.github.ogprules.io.RandomCommitments;
import io.github.ogprules.io.irm.IrmCsv;
import io.github.ogprules.io.irm.IrmRow;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.ActionPlanProcess;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.plan.Milestone;
import io.github.ogprules.rules.measure.DesignFilterRules;
import io.github.ogprules.rules.measure.HighAmbitionRules;
import io.github.ogprules.rules.measure.HighCompletionRules;
import io.github.ogprules.rules.measure.MeasureDecision;
import io.github.ogprules.rules.measure.RelevanceRules;
import io.github.ogprules.rules.measure.StrongEarlyResultsRules;
import io.github.ogprules.rules.star.FinalStar;
import io.github.ogprules.rules.star.StarComparison;
import io.github.ogprules.rules.star.StarDecision;
import io.github.ogprules.rules.star.StarRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON of commitments, of what the Independent Reporting Mechanism says of them, and of the decisions on their stars. */
class IrmJsonTest {

    private static final OgpJson JSON = OgpJson.standard();

    private static CommitmentAssessment midTerm() {
        return Commitments.full().getAssessments().get(0);
    }

    @Nested
    class Written_json {

        static Stream<Arguments> values() {
            return Stream.of(
                    arguments("commitment-full.json", Commitments.full()),
                    arguments("commitment-minimal.json", Commitments.minimal()),
                    arguments("assessment-states.json", Commitments.states()),
                    arguments("process.json", Commitments.process()),
                    arguments(
                            "star-decision.json",
                            StarRules.edition("current-progress-report").decide(midTerm())),
                    arguments("star-rules.json", StarRules.edition("current-end-of-term")),
                    arguments("final-star.json", FinalStar.of(Commitments.full())),
                    arguments(
                            "star-comparison.json",
                            StarComparison.of(Commitments.full(), StarColumn.CURRENT_PROGRESS_REPORT)),
                    arguments("high-ambition-rules.json", HighAmbitionRules.edition("2024")),
                    arguments("high-completion-rules.json", HighCompletionRules.edition("2024")),
                    arguments("strong-early-results-rules.json", StrongEarlyResultsRules.edition("2024")),
                    arguments("relevance-rules.json", RelevanceRules.edition("2013")),
                    arguments("design-filter-rules.json", DesignFilterRules.edition("2021")),
                    arguments(
                            "measure-decision.json",
                            HighAmbitionRules.edition("2024").decide(midTerm())));
        }

        @ParameterizedTest
        @MethodSource("values")
        void is_as_reviewed(String file, Object value) {
            Golden.assertSame(IrmJsonTest.class, file, JSON.write(value));
        }

        @ParameterizedTest
        @MethodSource("values")
        void is_read_back_equal(String file, Object value) {
            assertThat((Object) JSON.read(Golden.text(IrmJsonTest.class, file), declared(value)))
                    .isEqualTo(value);
        }

        private static Class<?> declared(Object value) {
            return Stream.of(
                            AssessedCommitment.class,
                            CommitmentAssessment.class,
                            ActionPlanProcess.class,
                            StarDecision.class,
                            StarRules.class,
                            FinalStar.class,
                            StarComparison.class,
                            HighAmbitionRules.class,
                            HighCompletionRules.class,
                            StrongEarlyResultsRules.class,
                            RelevanceRules.class,
                            DesignFilterRules.class,
                            MeasureDecision.class)
                    .filter(type -> type.isInstance(value))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class An_observation {

        @ParameterizedTest
        @CsvSource(textBlock = """
                not assessed
                not reviewed
                no data
                not applicable
                unknown
                """)
        void without_a_value_keeps_why_there_is_none(String state) {
            CommitmentAssessment read = JSON.read(
                    "{\"report\": {\"kind\": \"DESIGN\"}, \"completion\": \"" + state + "\"}",
                    CommitmentAssessment.class);

            assertThat(read.getCompletion()).hasToString(state);
            assertThat(read.getCompletion().isNotAssessed()).isEqualTo(!state.equals("unknown"));
        }

        @Test
        void that_is_left_out_is_unknown() {
            CommitmentAssessment read = JSON.read("{\"report\": {\"kind\": \"DESIGN\"}}", CommitmentAssessment.class);

            assertThat(read)
                    .isEqualTo(CommitmentAssessment.builder()
                            .report(JSON.read("{\"kind\": \"DESIGN\"}", IrmReport.class))
                            .build());
        }
    }

    @Nested
    class Every_value_is_read_back_equal {

        static Stream<AssessedCommitment> commitments() {
            return RandomCommitments.commitments(200);
        }

        static Stream<ActionPlanProcess> processes() {
            return RandomCommitments.processes(100);
        }

        @ParameterizedTest
        @MethodSource("commitments")
        void commitments_and_what_they_consist_of(AssessedCommitment value) {
            assertReadBackEqual(value, AssessedCommitment.class);
            assertReadBackEqual(value.getCommitment(), Commitment.class);
            assertReadBackEqual(value.getCommitment().getPlan(), ActionPlan.class);
            assertReadBackEqual(value.getCommitment().getPlan().getMember(), Member.class);
            value.getCommitment().getMilestones().forEach(milestone -> assertReadBackEqual(milestone, Milestone.class));
            value.getAssessments().forEach(assessment -> {
                assertReadBackEqual(assessment, CommitmentAssessment.class);
                assertReadBackEqual(assessment.getReport(), IrmReport.class);
            });
        }

        @ParameterizedTest
        @MethodSource("processes")
        void processes_of_plans(ActionPlanProcess value) {
            assertReadBackEqual(value, ActionPlanProcess.class);
        }

        private static <T> void assertReadBackEqual(T value, Class<T> type) {
            assertThat(JSON.read(JSON.write(value), type)).isEqualTo(value);
        }

        static Stream<StarRules> editions() {
            return Stream.concat(
                    StarRules.all().stream(),
                    Stream.of(StarRules.edition("2015")
                            .with(MINIMUM_POTENTIAL_IMPACT, Optional.of(PotentialImpact.MINOR))));
        }

        @ParameterizedTest
        @MethodSource("editions")
        void star_rules_and_their_decisions(StarRules rules) {
            StarRules read = JSON.read(JSON.write(rules), StarRules.class);

            assertThat(read).isEqualTo(rules);
            assertThat(JSON.read(JSON.write(rules.decide(midTerm())), StarDecision.class))
                    .isEqualTo(read.decide(midTerm()));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "commitments-2015-edition.csv",
                    "commitments-2016-17-edition.csv",
                    "commitments-2024-layout.csv"
                })
        @EnabledIfEnvironmentVariable(named = "OGP_DATA_DIR", matches = ".+")
        void every_commitment_that_OGP_published(String file) throws IOException {
            List<AssessedCommitment> published = IrmCsv.standard()
                    .readCommitments(Path.of(System.getenv("OGP_DATA_DIR"), "irm", file))
                    .getValues()
                    .stream()
                    .map(IrmRow::getValue)
                    .toList();

            assertThat(JSON.readAll(JSON.write(published), AssessedCommitment.class)
                            .getValues())
                    .isEqualTo(published);
        }
    }

    @Test
    void a_marker_is_written_by_its_label() {
        CommitmentAssessment assessment = midTerm().withCompletion(Observation.notAssessed(Marker.NOT_REVIEWED));

        assertThat(JSON.write(assessment)).contains("\"completion\" : \"not reviewed\"");
    }
}

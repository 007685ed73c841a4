package io.github.ogprules.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ogprules.io.Commitments;
import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Golden;
import io.github.ogprules.io.csv.IrmCsv;
import io.github.ogprules.io.csv.IrmRow;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.plan.ActionPlanProcess;
import io.github.ogprules.rules.measure.HighAmbitionRules;
import io.github.ogprules.rules.measure.MeasureDecision;
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
                    arguments("process.json", Commitments.process()),
                    arguments(
                            "star-decision.json",
                            StarRules.edition("current-progress-report").decide(midTerm())),
                    arguments("star-rules.json", StarRules.edition("current-end-of-term")),
                    arguments(
                            "measure-decision.json", HighAmbitionRules.current().decide(midTerm())));
        }

        @ParameterizedTest
        @MethodSource("values")
        void is_as_reviewed(String file, Object value) {
            assertThat(JSON.write(value))
                    .isEqualTo(Golden.text(IrmJsonTest.class, file).stripTrailing());
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
                            ActionPlanProcess.class,
                            StarDecision.class,
                            StarRules.class,
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

        static Stream<StarRules> editions() {
            return Stream.concat(
                    StarRules.all().stream(),
                    Stream.of(
                            StarRules.edition("2015").withMinimumPotentialImpact(Optional.of(PotentialImpact.MINOR))));
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

    @Nested
    class Refused_json {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                        "specificity": "VERY_HIGH"           | INVALID_VALUE | /specificity                    | VERY_HIGH | expected one of NONE, LOW, MEDIUM, HIGH
                        "specificity": 3                     | INVALID_VALUE | /specificity                    | 3         | expected one of NONE, LOW, MEDIUM, HIGH
                        "values": {"SECRECY": true}          | INVALID_VALUE | /values/SECRECY                 | SECRECY   | expected one of ACCESS_TO_INFORMATION, CIVIC_PARTICIPATION, PUBLIC_ACCOUNTABILITY, TECHNOLOGY_AND_INNOVATION
                        "values": {"CIVIC_PARTICIPATION": 2} | INVALID_VALUE | /values/CIVIC_PARTICIPATION     | 2         | expected true or false
                        "values": [true]                     | INVALID_VALUE | /values                         | [         | expected an object
                        "impact": "MAJOR"                    | UNKNOWN_FIELD | /impact                         | impact    |
                        """)
        void names_place_value_and_what_was_expected(
                String field, FailureReason reason, String pointer, String found, String problem) {
            Failure failure =
                    failure("{\"report\": {\"kind\": \"DESIGN\"}, " + field + "}", CommitmentAssessment.class);

            assertThat(failure.getReason()).isEqualTo(reason);
            assertThat(failure.getPointer()).contains(pointer);
            assertThat(failure.getFound()).contains(found);
            assertThat(failure.getProblem()).startsWith(problem == null ? "expected one of the fields " : problem);
        }

        @Test
        void refuses_a_report_that_is_older_than_its_plan() {
            Failure failure =
                    failure("{\"kind\": \"PROGRESS\", \"planYear\": 2014, \"publicationYear\": 2012}", IrmReport.class);

            assertThat(failure.getReason()).isEqualTo(FailureReason.INVALID_VALUE);
            assertThat(failure.getProblem())
                    .isEqualTo("report of 2012 on a plan of 2014: expected a report no earlier than its plan");
        }

        @Test
        void refuses_a_commitment_without_title_by_its_constraint() {
            String json = JSON.write(Commitments.minimal()).replace("Open data", " ");

            Failure failure = failure(json, AssessedCommitment.class);

            assertThat(failure.getReason()).isEqualTo(FailureReason.CONSTRAINT);
            assertThat(failure.getPointer()).contains("/commitment/title");
        }

        private static Failure failure(String json, Class<?> type) {
            return catchThrowableOfType(UnreadableJsonException.class, () -> JSON.read(json, type))
                    .getFailure();
        }
    }

    @Test
    void a_marker_is_written_by_its_label() {
        CommitmentAssessment assessment = midTerm().withCompletion(Observation.notAssessed(Marker.NOT_REVIEWED));

        assertThat(JSON.write(assessment)).contains("\"completion\" : \"not reviewed\"");
    }
}

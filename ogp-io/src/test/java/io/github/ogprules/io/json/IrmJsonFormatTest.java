package io.github.ogprules.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.DidItOpenGovernment;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.plan.CommitmentNumber;
import io.github.ogprules.model.plan.GrandChallenge;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.model.plan.PrintedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the parts of commitments and assessments look in JSON, and what may be left out. */
class IrmJsonFormatTest {

    private static final OgpJson JSON = OgpJson.standard();

    private static CommitmentAssessment assessment(String field) {
        return JSON.read("{\"report\": {\"kind\": \"DESIGN\"}, " + field + "}", CommitmentAssessment.class);
    }

    private static Commitment commitment(String field) {
        return JSON.read(
                "{\"plan\": {\"member\": {\"name\": \"Georgia\"}, \"number\": 1}, \"title\": \"Open data\", " + field
                        + "}",
                Commitment.class);
    }

    private static CommitmentAssessment.Builder assessment() {
        return CommitmentAssessment.builder()
                .report(IrmReport.builder().kind(IrmReportKind.DESIGN).build());
    }

    private static Commitment.Builder commitment() {
        return Commitment.builder()
                .plan(ActionPlan.builder()
                        .member(Member.builder().name("Georgia").build())
                        .number(1)
                        .build())
                .title("Open data");
    }

    private static String compact(Object value) {
        return JSON.write(value).replaceAll("\\s+", " ");
    }

    @Nested
    class A_marker {

        @ParameterizedTest
        @EnumSource(Marker.class)
        void is_its_label(Marker marker) {
            CommitmentAssessment marked =
                    assessment().completion(Observation.notAssessed(marker)).build();

            assertThat(JSON.write(marked)).contains("\"completion\" : \"" + marker.getLabel() + "\"");
            assertThat(assessment("\"completion\": \"" + marker.getLabel() + "\""))
                    .isEqualTo(marked);
        }

        @Test
        void that_it_does_not_apply_is_kept_apart_from_the_answer_that_it_does_not_apply() {
            assertThat(assessment("\"didItOpenGovernment\": \"NOT_APPLICABLE\"").getDidItOpenGovernment())
                    .isEqualTo(Observation.known(DidItOpenGovernment.NOT_APPLICABLE));
            assertThat(assessment("\"didItOpenGovernment\": \"not applicable\"").getDidItOpenGovernment())
                    .isEqualTo(Observation.notAssessed(Marker.NOT_APPLICABLE));
        }
    }

    @Nested
    class A_map {

        @Test
        void has_its_keys_in_the_order_of_the_constants() {
            CommitmentAssessment backwards = assessment()
                    .putValue(OgpValue.TECHNOLOGY_AND_INNOVATION, Observation.known(true))
                    .putValue(OgpValue.CIVIC_PARTICIPATION, Observation.known(false))
                    .putValue(OgpValue.ACCESS_TO_INFORMATION, Observation.unknown())
                    .build();

            assertThat(compact(backwards))
                    .contains("\"values\" : { \"ACCESS_TO_INFORMATION\" : \"unknown\","
                            + " \"CIVIC_PARTICIPATION\" : false, \"TECHNOLOGY_AND_INNOVATION\" : true }");
        }

        @Test
        void tells_a_key_that_is_unknown_from_one_that_nothing_is_said_of() {
            CommitmentAssessment unknown = assessment()
                    .putValue(OgpValue.CIVIC_PARTICIPATION, Observation.unknown())
                    .build();

            assertThat(assessment("\"values\": {\"CIVIC_PARTICIPATION\": \"unknown\"}"))
                    .isEqualTo(unknown);
            assertThat(assessment("\"values\": {\"CIVIC_PARTICIPATION\": null}"))
                    .isEqualTo(unknown);
            assertThat(assessment("\"values\": {}"))
                    .isEqualTo(assessment().build())
                    .isNotEqualTo(unknown);
        }

        @Test
        void is_written_even_if_it_is_empty_and_may_be_left_out() {
            assertThat(compact(assessment().build()))
                    .contains("\"values\" : { }", "\"didItOpenGovernmentByValue\" : { }");
            assertThat(JSON.read("{\"report\": {\"kind\": \"DESIGN\"}}", CommitmentAssessment.class))
                    .isEqualTo(assessment().build());
        }
    }

    @Nested
    class A_list {

        @Test
        void is_written_even_if_it_is_empty_and_may_be_left_out() {
            assertThat(compact(commitment().build()))
                    .contains("\"milestones\" : [ ]", "\"policyAreas\" : [ ]", "\"ogpValues\" : [ ]");
            assertThat(commitment("\"text\": null")).isEqualTo(commitment().build());
        }

        @Test
        void that_is_known_to_be_empty_is_kept_apart_from_one_that_is_unknown() {
            assertThat(commitment("\"grandChallenges\": []").getGrandChallenges())
                    .isEqualTo(Observation.known(List.of()));
            assertThat(commitment("\"grandChallenges\": null").getGrandChallenges())
                    .isEqualTo(Observation.unknown());
            assertThat(compact(commitment()
                            .grandChallenges(Observation.known(List.of()))
                            .build()))
                    .contains("\"grandChallenges\" : [ ]");
        }

        @Test
        void inside_an_observation_cannot_be_changed_once_it_was_read() {
            List<GrandChallenge> read = commitment("\"grandChallenges\": [\"PUBLIC_SERVICES\"]")
                    .getGrandChallenges()
                    .getValue();

            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> read.add(GrandChallenge.PUBLIC_RESOURCES));
        }
    }

    @Nested
    class An_optional_attribute {

        @Test
        void is_left_out_if_it_is_empty() {
            assertThat(compact(commitment().build().getPlan()))
                    .isEqualTo("{ \"member\" : { \"name\" : \"Georgia\", \"kind\" : \"NATIONAL\" }, \"number\" : 1 }");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", ", \"endYear\": null"})
        void is_empty_if_it_is_left_out_or_null(String field) {
            assertThat(JSON.read("{\"member\": {\"name\": \"Georgia\"}, \"number\": 1" + field + "}", ActionPlan.class)
                            .getEndYear())
                    .isEqualTo(OptionalInt.empty());
        }
    }

    @Nested
    class The_number_of_a_commitment {

        @ParameterizedTest
        @ValueSource(strings = {"2.10", "1.1.", "D5", "4.0999999999999996", "10.130000000000001"})
        void is_its_text_as_printed(String printed) {
            Commitment numbered =
                    commitment().number(CommitmentNumber.parse(printed)).build();

            assertThat(JSON.write(numbered)).contains("\"number\" : \"" + printed + "\"");
            assertThat(commitment("\"number\": \"" + printed + "\"").getNumber())
                    .hasValueSatisfying(
                            number -> assertThat(number.getPrinted()).isEqualTo(printed));
        }

        @Test
        void that_was_repaired_is_repaired_again() {
            assertThat(commitment("\"number\": \"4.0999999999999996\"").getNumber())
                    .hasValueSatisfying(number -> {
                        assertThat(number.getText()).isEqualTo("4.1");
                        assertThat(number.isRepaired()).isTrue();
                    });
        }
    }

    @Nested
    class A_printed_date {

        static Stream<PrintedDate> dates() {
            return Stream.of(
                    PrintedDate.parse("Ongoing"),
                    PrintedDate.parse("2012"),
                    PrintedDate.parse("07/01/2012"),
                    PrintedDate.parseMonthFirst("07/01/2012"));
        }

        @ParameterizedTest
        @MethodSource("dates")
        void keeps_the_days_that_its_text_was_taken_for(PrintedDate date) {
            assertThat(JSON.read(JSON.write(date), PrintedDate.class)).isEqualTo(date);
        }

        @Test
        void is_its_text_with_the_days_between_which_it_lies() {
            assertThat(compact(PrintedDate.parse("Quarter IV, 2012")))
                    .isEqualTo("{ \"text\" : \"Quarter IV, 2012\", \"earliest\" : \"2012-10-01\","
                            + " \"latest\" : \"2012-12-31\" }");
            assertThat(compact(PrintedDate.parse("Ongoing"))).isEqualTo("{ \"text\" : \"Ongoing\" }");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                {"text": "July 2012"}                                    | 2012-07-01 | 2012-07-31
                {"text": "July 2012", "earliest": null, "latest": null}  | 2012-07-01 | 2012-07-31
                {"text": "07/01/2012"}                                   | 2012-01-07 | 2012-07-01
                """)
        void without_days_has_those_that_its_text_says(String json, LocalDate earliest, LocalDate latest) {
            PrintedDate date = JSON.read(json, PrintedDate.class);

            assertThat(date.getEarliest()).contains(earliest);
            assertThat(date.getLatest()).contains(latest);
        }
    }
}

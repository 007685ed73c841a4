package io.github.ogprules.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Commitments;
import io.github.ogprules.io.Committees;
import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.Participations;
import io.github.ogprules.io.validation.OgpValidator;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.model.committee.Meeting;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.Schedule;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.ActionPlanProcess;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.plan.PrintedDate;
import io.github.ogprules.rules.star.FinalStar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an array says that cannot be so, or hardly: it is read and reported, as the readers of CSV do. */
class RemarksJsonTest {

    private static final OgpJson JSON = OgpJson.standard();

    private static final Map<String, Object> VALUES = Map.ofEntries(
            Map.entry("final", FinalStar.of(commitment())),
            Map.entry("member", Member.of(Country.of("GEO", "Georgia")).withCode("GEO")),
            Map.entry(
                    "meeting", Meeting.builder().date(LocalDate.of(2018, 10, 1)).build()),
            Map.entry("committee", Committees.full()),
            Map.entry("plan", Commitments.process().getPlan()),
            Map.entry("process", Commitments.process()),
            Map.entry("participation", Participations.FULL),
            Map.entry("commitment", commitment().getCommitment()),
            Map.entry("assessed", commitment()),
            Map.entry(
                    "assessment",
                    commitment().getAssessments().get(0).withReport(IrmReport.of(IrmReportKind.MID_TERM, 2016))),
            Map.entry("election", Committees.election()));

    /** Without the number that a spreadsheet damaged. */
    private static AssessedCommitment commitment() {
        AssessedCommitment full = Commitments.full();
        return full.withCommitment(Commitment.builder()
                .from(full.getCommitment())
                .number(Optional.empty())
                .build());
    }

    private static ObjectNode tree(Object value) {
        return (ObjectNode) WireFormat.mapper().readTree(JSON.write(value));
    }

    private static void set(ObjectNode document, String pointer, String value) {
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) document.at(pointer.substring(0, last)))
                .set(pointer.substring(last + 1), WireFormat.mapper().readTree(value));
    }

    private static Imported<?> read(Object good, ObjectNode edited) {
        ArrayNode array = WireFormat.mapper().createArrayNode().add(tree(good)).add(edited);
        Imported<?> imported = JSON.readAll(array.toString(), declared(good));
        return Imported.of(
                imported.getValues(),
                imported.getFailures().stream()
                        .filter(failure -> !failure.getProblem().contains("element 0"))
                        .toList());
    }

    private static Class<?> declared(Object value) {
        return ValueType.find(value.getClass()).orElseThrow().declared();
    }

    @Nested
    class A_remark {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                plan       | /number | 100 | INVALID_VALUE | read as it stands: expected the number of an action plan, from 1 to 99
                process    | /plan/number | 2013 | INVALID_VALUE | read as it stands: expected the number of an action plan, from 1 to 99
                commitment | /plan/number | 200 | INVALID_VALUE | read as it stands: expected the number of an action plan, from 1 to 99
                assessed   | /commitment/plan/number | 2013 | INVALID_VALUE | read as it stands: expected the number of an action plan, from 1 to 99
                final      | /commitment/plan/number | 2013 | INVALID_VALUE | read as it stands: expected the number of an action plan, from 1 to 99
                plan       | /yearOfSubmission | 1023 | INVALID_VALUE | read as it stands: expected 2011, the year of the first plans, or later
                plan       | /endYear | 2010 | CONTRADICTION | read as it stands: expected an end that is not before the year of submission, 2014
                process    | /plan/endYear | 2010 | CONTRADICTION | read as it stands: expected an end that is not before the year of submission, 2014
                commitment | /plan/endYear | 2010 | CONTRADICTION | read as it stands: expected an end that is not before the year of submission, 2016
                commitment | /number | "4.0999999999999996" | REPAIRED | read as 4.1: damaged by a spreadsheet, which may also have dropped a zero at the end
                commitment | /number | "2-Jan" | AMBIGUOUS | read as it stands: a spreadsheet may have made a date of it; expected a number such as 2.1
                assessed   | /commitment/plan/endYear | 2010 | CONTRADICTION | read as it stands: expected an end that is not before the year of submission, 2016
                assessed   | /commitment/number | "4.0999999999999996" | REPAIRED | read as 4.1: damaged by a spreadsheet, which may also have dropped a zero at the end
                assessed   | /assessments/0/report/planYear | 2015 | CONTRADICTION | read as it stands: expected the year of submission of the plan, 2016
                assessed   | /assessments/1/report/planYear | -5 | CONTRADICTION | read as it stands: expected the year of submission of the plan, 2016
                assessment | /report/planYear | -5 | INVALID_VALUE | read as it stands: expected 2011, the year of the first plans, or later
                plan       | /endYear | 3014 | INVALID_VALUE | read as it stands: expected a year of this century, 2100 at the latest
                plan       | /member/name | "Tunisia" | CONTRADICTION | read as it stands: expected a name or code of the member's country, GEO, not of TUN
                member     | /code | "BRA" | CONTRADICTION | read as it stands: expected a name or code of the member's country, GEO, not of BRA
                participation | /plan/number | 2013 | INVALID_VALUE | read as it stands: expected the number of an action plan, from 1 to 99
                participation | /daysOfNotice | 7 | CONTRADICTION | read as it stands: expected no days where there was no advance notice
                process    | /publishedStepsFollowed | 0 | CONTRADICTION | read as it stands: expected 1 to 6, as the answers on the steps say
                assessed   | /assessments/1/report/kind | "MID_TERM" | DUPLICATE | read as it stands: expected one report at each moment; the first one that looks at this moment decides
                final      | /commitment/plan/endYear | 2010 | CONTRADICTION | read as it stands: expected an end that is not before the year of submission, 2016
                assessed   | /assessments/1/report/publicationYear | 2017 | CONTRADICTION | read as it stands: expected no year before that of the report on an earlier moment, 2018
                assessed   | /assessments/1/completionChange | "DECREASE" | CONTRADICTION | read as it stands: expected Increase by completion, which was Limited and is Substantial
                assessed   | /commitment/plan/durationInYears | 4 | CONTRADICTION | read as it stands: expected the years from 2016 to 2018, 2
                assessed   | /commitment/plan/member/kind | "NATIONAL" | CONTRADICTION | read as it stands: expected another kind than National of a place in GBR
                commitment | /number | "#REF!" | AMBIGUOUS | read as it stands: expected a number such as 2.1
                committee  | /date | "1802-10-01" | INVALID_VALUE | read as it stands: expected 2011, the year in which OGP was founded, or later
                meeting    | /date | "0201-10-01" | INVALID_VALUE | read as it stands: expected 2011, the year in which OGP was founded, or later
                election   | /year | 2201 | INVALID_VALUE | read as it stands: expected a year of this century, 2100 at the latest
                election   | /year | 1900 | INVALID_VALUE | read as it stands: expected 2011, the year in which OGP was founded, or later
                """)
        void is_made_where_it_stands_and_all_values_are_read(
                String value, String pointer, String text, FailureReason reason, String problem) {
            Object good = VALUES.get(value);
            ObjectNode edited = tree(good);
            set(edited, pointer, text);

            Imported<?> imported = read(good, edited);

            assertThat(imported.getValues()).hasSize(2).first().isEqualTo(good);
            assertThat(imported.getFailures())
                    .containsExactly(Failure.builder()
                            .reason(reason)
                            .pointer("/1" + pointer)
                            .found(text.replace("\"", ""))
                            .problem(problem)
                            .build());
            assertThat(JSON.read(edited.toString(), declared(good)))
                    .isEqualTo(imported.getValues().get(1));
        }

        @ParameterizedTest
        @CsvSource({
            "LIMITED, COMPLETE, ON_SCHEDULE, Behind schedule",
            "COMPLETE, LIMITED, BEHIND_SCHEDULE, Ahead of schedule",
            "LIMITED, LIMITED, UNCLEAR, On schedule"
        })
        void is_made_of_a_schedule_that_the_completions_do_not_give(
                Completion actual, Completion projected, Schedule schedule, String expected) {
            CommitmentAssessment assessment = commitment()
                    .getAssessments()
                    .get(0)
                    .withCompletion(Observation.known(actual))
                    .withProjectedCompletion(Observation.known(projected))
                    .withSchedule(Observation.known(schedule));
            String problem = "read as it stands: expected " + expected + " by completion, which is " + actual.getLabel()
                    + " and was projected to be " + projected.getLabel();

            assertThat(OgpValidator.standard().remarks(assessment))
                    .extracting(Failure::getMessage)
                    .containsExactly("at /schedule: found '" + schedule + "', " + problem);
            assertThat(JSON.readAll(
                                    JSON.write(List.of(commitment().withAssessments(assessment))),
                                    AssessedCommitment.class)
                            .getFailures())
                    .extracting(Failure::getMessage)
                    .contains("at /0/assessments/0/schedule: found '" + schedule + "', " + problem);
        }

        @Test
        void is_none_of_a_schedule_or_change_where_a_completion_has_no_place_in_the_order() {
            CommitmentAssessment unclear = commitment()
                    .getAssessments()
                    .get(0)
                    .withCompletion(Observation.known(Completion.UNCLEAR))
                    .withProjectedCompletion(Observation.known(Completion.COMPLETE))
                    .withSchedule(Observation.known(Schedule.UNCLEAR));
            CommitmentAssessment without = commitment()
                    .getAssessments()
                    .get(1)
                    .withCompletion(Observation.known(Completion.NO_EVIDENCE_AVAILABLE));

            assertThat(OgpValidator.standard().remarks(commitment().withAssessments(unclear, without)))
                    .extracting(Failure::getPointer)
                    .noneMatch(pointer -> pointer.orElse("").matches(".*(schedule|completionChange)"));
        }

        @Test
        void is_made_of_an_end_before_the_start() {
            ObjectNode edited = tree(commitment().getCommitment());
            edited.set("start", tree(PrintedDate.parse("2014")));
            edited.set("end", tree(PrintedDate.parse("2012")));
            ((ObjectNode) edited.at("/milestones/0")).set("start", tree(PrintedDate.parse("2017")));

            assertThat(read(commitment().getCommitment(), edited).getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "at /1/end: found '2012', read as it stands: expected an end that is not before the start, 2014",
                            "at /1/milestones/0/end: found 'Quarter IV, 2016', read as it stands: expected an end that is not"
                                    + " before the start, 2017");
        }

        @Test
        void is_made_of_a_second_decision_at_one_moment() {
            FinalStar star = FinalStar.of(commitment());
            ObjectNode edited = tree(star);
            ((ArrayNode) edited.get("decisions")).add(edited.at("/decisions/1"));

            assertThat(read(star, edited).getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "at /1/decisions/2/report/kind: found 'END_OF_TERM', read as it stands: expected one report"
                                    + " at each moment; the first one that looks at this moment decides");
        }

        @Test
        void is_made_of_printed_points_that_the_ranks_do_not_give() {
            String json = """
                    [{"year": 2014, "seats": 1, "candidates": [
                      {"country": {"code": "KEN", "name": "Kenya"}, "rankCounts": [3, 1], "printedPoints": %s},
                      {"country": {"code": "GEO", "name": "Georgia"}, "rankCounts": [1, 3]}]}]
                    """;

            assertThat(JSON.readAll(json.formatted(7), Election.class).getFailures())
                    .isEmpty();
            assertThat(JSON.readAll(json.formatted(999), Election.class).getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "at /0/candidates/0/printedPoints: found '999', read as it stands: expected the 7 points"
                                    + " that the ranks give");
        }

        @Test
        void is_none_of_what_may_be_so() {
            VALUES.values().forEach(value -> {
                assertThat(OgpValidator.standard().remarks(value)).isEmpty();
                assertThat(read(value, tree(value)).getFailures()).isEmpty();
            });
        }

        @Test
        void is_not_made_of_a_value_that_is_refused() {
            ObjectNode edited = tree(Commitments.process());
            set(edited, "/plan/endYear", "2010");
            set(edited, "/plan/number", "0");

            assertThat(JSON.readAll("[" + edited + "]", ActionPlanProcess.class).getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly("line 1, at /0/plan: action plan number 0: expected 1 or more");
        }
    }

    @Nested
    class A_number_that_no_plan_has {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                /commitment/plan/durationInYears | 999  | duration of 999 years: expected 10 at most
                /commitment/plan/yearOfSubmission | 23  | year of submission 23: expected a year of four digits
                """)
        void is_refused(String pointer, String text, String problem) {
            ObjectNode edited = tree(commitment());
            set(edited, pointer, text);

            Imported<?> imported = read(commitment(), edited);

            assertThat(imported.getValues()).hasSize(1);
            assertThat(imported.getFailures()).extracting(Failure::getProblem).containsExactly(problem);
            assertThat(imported.getFailures())
                    .extracting(failure -> failure.getPointer().orElse(""))
                    .containsExactly("/1" + pointer.substring(0, pointer.lastIndexOf('/')));
        }
    }

    @Test
    void a_plan_lasts_the_most_years_that_it_can() {
        ActionPlan plan = Commitments.process().getPlan().withDurationInYears(ActionPlan.MOST_YEARS);

        assertThat(JSON.read(JSON.write(plan), ActionPlan.class)).isEqualTo(plan);
    }
}

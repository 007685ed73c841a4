package io.github.ogprules.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ogprules.io.Commitments;
import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.ActionPlanProcess;
import io.github.ogprules.model.plan.Commitment;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON of commitments and assessments that says something else: where, what stands there, and what was expected. */
class IrmJsonRefusedTest {

    private static final OgpJson JSON = OgpJson.standard();

    private static final String MEMBER = "{\"name\": \"Georgia\"}";
    private static final String PLAN = "{\"member\": " + MEMBER + ", \"number\": 1}";

    private static void assertRefused(
            Class<?> type, String json, FailureReason reason, String pointer, String found, String problem) {
        Failure failure = catchThrowableOfType(UnreadableJsonException.class, () -> JSON.read(json, type))
                .getFailure();

        assertThat(failure.getReason()).isEqualTo(reason);
        assertThat(failure.getPointer()).contains(pointer == null ? "" : pointer);
        assertThat(failure.getFound()).isEqualTo(Optional.ofNullable(found));
        assertThat(failure.getProblem()).isEqualTo(problem);
        assertThat(failure.getMessage())
                .doesNotContain("io.github", "jackson", "java.", "Exception", "`", "Cannot", "Immutable", "element>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "specificity": "VERY_HIGH"                  | INVALID_VALUE | /specificity | VERY_HIGH    | expected one of NONE, LOW, MEDIUM, HIGH
            "specificity": "medium"                     | INVALID_VALUE | /specificity | medium       | expected one of NONE, LOW, MEDIUM, HIGH
            "specificity": ""                           | INVALID_VALUE | /specificity | ``           | expected one of NONE, LOW, MEDIUM, HIGH
            "specificity": 3                            | INVALID_VALUE | /specificity | 3            | expected one of NONE, LOW, MEDIUM, HIGH
            "specificity": true                         | INVALID_VALUE | /specificity | true         | expected one of NONE, LOW, MEDIUM, HIGH
            "specificity": ["LOW"]                      | INVALID_VALUE | /specificity | [            | expected one of NONE, LOW, MEDIUM, HIGH
            "specificity": {"code": 1}                  | INVALID_VALUE | /specificity | {            | expected one of NONE, LOW, MEDIUM, HIGH
            "specificity": "NR"                         | INVALID_VALUE | /specificity | NR           | expected "not reviewed"
            "specificity": "nd"                         | INVALID_VALUE | /specificity | nd           | expected "no data"
            "completion": "NA"                          | INVALID_VALUE | /completion  | NA           | expected "not applicable"
            "completion": "Not Reviewed"                | INVALID_VALUE | /completion  | Not Reviewed | expected "not reviewed"
            "compound": "ND"                            | INVALID_VALUE | /compound    | ND           | expected "no data"
            "compound": "yes"                           | INVALID_VALUE | /compound    | yes          | expected true or false
            "compound": 1                               | INVALID_VALUE | /compound    | 1            | expected true or false
            "cluster": 1.2                              | INVALID_VALUE | /cluster     | 1.2          | expected text
            "values": null                              | MISSING       | /values      | null         | expected an object
            "values": [true]                            | INVALID_VALUE | /values      | [            | expected an object
            "values": "unknown"                         | INVALID_VALUE | /values      | unknown      | expected an object
            "values": {"SECRECY": true}                 | INVALID_VALUE | /values/SECRECY             | SECRECY             | expected one of ACCESS_TO_INFORMATION, CIVIC_PARTICIPATION, PUBLIC_ACCOUNTABILITY, TECHNOLOGY_AND_INNOVATION
            "values": {"Civic participation": true}     | INVALID_VALUE | /values/Civic participation | Civic participation | expected one of ACCESS_TO_INFORMATION, CIVIC_PARTICIPATION, PUBLIC_ACCOUNTABILITY, TECHNOLOGY_AND_INNOVATION
            "values": {"a/b~c": true}                   | INVALID_VALUE | /values/a~1b~0c             | a/b~c               | expected one of ACCESS_TO_INFORMATION, CIVIC_PARTICIPATION, PUBLIC_ACCOUNTABILITY, TECHNOLOGY_AND_INNOVATION
            "values": {"": true}                        | INVALID_VALUE | /values/                    | ``                  | expected one of ACCESS_TO_INFORMATION, CIVIC_PARTICIPATION, PUBLIC_ACCOUNTABILITY, TECHNOLOGY_AND_INNOVATION
            "values": {"0": true}                       | INVALID_VALUE | /values/0                   | 0                   | expected one of ACCESS_TO_INFORMATION, CIVIC_PARTICIPATION, PUBLIC_ACCOUNTABILITY, TECHNOLOGY_AND_INNOVATION
            "values": {"CIVIC_PARTICIPATION": 2}        | INVALID_VALUE | /values/CIVIC_PARTICIPATION | 2                   | expected true or false
            "values": {"CIVIC_PARTICIPATION": "NR"}     | INVALID_VALUE | /values/CIVIC_PARTICIPATION | NR                  | expected "not reviewed"
            "values": {"CIVIC_PARTICIPATION": {}}       | INVALID_VALUE | /values/CIVIC_PARTICIPATION | {                   | expected true or false
            "didItOpenGovernmentByValue": {"CIVIC_PARTICIPATION": true} | INVALID_VALUE | /didItOpenGovernmentByValue/CIVIC_PARTICIPATION | true | expected one of NOT_APPLICABLE, WORSENED, DID_NOT_CHANGE, NO_EARLY_RESULTS_YET, MARGINAL, MAJOR, OUTSTANDING
            "values": {"CIVIC_PARTICIPATION": true, "CIVIC_PARTICIPATION": true} | DUPLICATE | /values/CIVIC_PARTICIPATION | | expected the field only once
            """)
    void in_an_assessment(String field, FailureReason reason, String pointer, String found, String problem) {
        assertRefused(
                CommitmentAssessment.class,
                "{\"report\": {\"kind\": \"DESIGN\"}, " + field + "}",
                reason,
                pointer,
                found,
                problem);
    }

    @Test
    void in_an_assessment_of_a_field_that_it_does_not_have() {
        assertRefused(
                CommitmentAssessment.class,
                "{\"report\": {\"kind\": \"DESIGN\"}, \"impact\": \"MAJOR\"}",
                FailureReason.UNKNOWN_FIELD,
                "/impact",
                "impact",
                "expected one of the fields report, specificity, verifiability, values, relevance, openGovernmentLens,"
                        + " potentialImpact, potentialForResults, completion, projectedCompletion, schedule,"
                        + " completionChange, didItOpenGovernment, didItOpenGovernmentByValue, earlyResults, novelty,"
                        + " timebound, compound, cluster");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                             | MISSING       |                  |      | missing: kind
            {"kind": null}                                 | MISSING       | /kind            | null | expected a value for kind
            {"kind": "Year 1"}                             | INVALID_VALUE | /kind            | Year 1 | expected one of PROGRESS, MID_TERM, END_OF_TERM, DESIGN, IMPLEMENTATION, HYBRID, TRANSITIONAL_RESULTS, ACTION_PLAN_REVIEW, RESULTS, CO_CREATION_BRIEF, INCEPTION, MIDTERM_REVIEW
            {"kind": "DESIGN", "planYear": "2014"}         | INVALID_VALUE | /planYear        | 2014 | expected a whole number
            {"kind": "DESIGN", "planYear": 2014.0}         | INVALID_VALUE | /planYear        | 2014.0 | expected a whole number
            {"kind": "DESIGN", "publicationYear": []}      | INVALID_VALUE | /publicationYear | [    | expected a whole number
            {"kind": "DESIGN", "planYear": 2014, "publicationYear": 2012} | INVALID_VALUE | | | report of 2012 on a plan of 2014: expected a report no earlier than its plan
            """)
    void in_a_report(String json, FailureReason reason, String pointer, String found, String problem) {
        assertRefused(IrmReport.class, json, reason, pointer, found, problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "number": 2.1                                        | INVALID_VALUE | /number          | 2.1  | expected the text of a commitment number, such as 2.10
            "number": {"text": "2.1"}                            | INVALID_VALUE | /number          | {    | expected the text of a commitment number, such as 2.10
            "number": " "                                        | INVALID_VALUE | /number          | ` `  | a blank commitment number: expected text such as 2.10 or D5
            "title": " "                                         | CONSTRAINT    | /title           | ` `  | must not be blank
            "title": null                                        | MISSING       | /title           | null | expected a value for title
            "milestones": null                                   | MISSING       | /milestones      | null | expected an array
            "milestones": {}                                     | INVALID_VALUE | /milestones      | {    | expected an array
            "milestones": [null]                                 | MISSING       | /milestones/0    | null | expected a value
            "milestones": ["A bill"]                             | INVALID_VALUE | /milestones/0    | A bill | expected an object
            "milestones": [{}]                                   | MISSING       | /milestones/0    |      | missing: description
            "milestones": [{"description": "a"}, {"description": "\\t"}] | CONSTRAINT | /milestones/1/description | `\t` | must not be blank
            "milestones": [{"description": "a", "due": "2012"}]  | UNKNOWN_FIELD | /milestones/0/due | due | expected one of the fields description, start, end
            "policyAreas": ["a", null]                           | MISSING       | /policyAreas/1   | null | expected a value
            "policyAreas": ["a", " "]                            | CONSTRAINT    | /policyAreas/1   | ` `  | must not be blank
            "policyAreas": [1]                                   | INVALID_VALUE | /policyAreas/0   | 1    | expected text
            "ogpValues": ["OPENNESS"]                            | INVALID_VALUE | /ogpValues/0     | OPENNESS | expected one of ACCESS_TO_INFORMATION, CIVIC_PARTICIPATION, PUBLIC_ACCOUNTABILITY, TECHNOLOGY_AND_INNOVATION
            "grandChallenges": "PUBLIC_SERVICES"                 | INVALID_VALUE | /grandChallenges | PUBLIC_SERVICES | expected an array
            "grandChallenges": "NR"                              | INVALID_VALUE | /grandChallenges | NR   | expected "not reviewed"
            "grandChallenges": [null]                            | MISSING       | /grandChallenges/0 | null | expected a value
            "grandChallenges": ["NR"]                            | INVALID_VALUE | /grandChallenges/0 | NR | expected one of PUBLIC_SERVICES, PUBLIC_INTEGRITY, PUBLIC_RESOURCES, SAFER_COMMUNITIES, CORPORATE_ACCOUNTABILITY
            "start": "2012"                                      | INVALID_VALUE | /start           | 2012 | expected an object
            "start": {}                                          | MISSING       | /start           |      | expected a value for text
            "start": {"text": 2012}                              | INVALID_VALUE | /start/text      | 2012 | expected text
            "start": {"text": "2012", "year": 2012}              | UNKNOWN_FIELD | /start/year      | year | expected one of the fields text, earliest, latest
            "end": {"text": "2012", "earliest": "Jan", "latest": "2012-12-31"} | INVALID_VALUE | /end/earliest | Jan | expected a date such as 2014-12-22
            "end": {"text": "2012", "earliest": "2012-02-30", "latest": "2012-12-31"} | INVALID_VALUE | /end/earliest | 2012-02-30 | expected a date such as 2014-12-22
            "end": {"text": "2012", "latest": "2012-12-31"}      | INVALID_VALUE | /end | | date '2012': expected both days or neither
            "end": {"text": "2012", "earliest": "2012-12-31", "latest": "2012-01-01"} | INVALID_VALUE | /end | | date '2012': the earliest day 2012-12-31 is after the latest, 2012-01-01
            """)
    void in_a_commitment(String field, FailureReason reason, String pointer, String found, String problem) {
        String title = field.startsWith("\"title\"") ? "" : "\"title\": \"Open data\", ";

        assertRefused(
                Commitment.class, "{\"plan\": " + PLAN + ", " + title + field + "}", reason, pointer, found, problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                          | MISSING       |                 |      | missing: member, number
            {"member": {"name": "Georgia"}, "number": 0}                | INVALID_VALUE |                 |      | action plan number 0: expected 1 or more
            {"member": {"name": "Georgia"}, "number": "1"}              | INVALID_VALUE | /number         | 1    | expected a whole number
            {"member": {"name": "Georgia"}, "number": null}             | MISSING       | /number         | null | expected a whole number
            {"member": {"name": "Georgia"}, "number": 1, "endYear": 12} | INVALID_VALUE |                 |      | end year 12: expected a year of four digits
            {"member": {"name": "Georgia"}, "number": 1, "endYear": 99999999999} | INVALID_VALUE | /endYear | 99999999999 | expected fewer digits
            {"member": {"name": "Georgia"}, "number": 1, "durationInYears": true} | INVALID_VALUE | /durationInYears | true | expected a whole number
            {"member": "Georgia", "number": 1}                          | INVALID_VALUE | /member         | Georgia | expected an object
            {"member": {"name": ""}, "number": 1}                       | CONSTRAINT    | /member/name    | ``   | must not be blank
            {"member": {"name": "Tbilisi", "kind": "CITY"}, "number": 1} | INVALID_VALUE | /member/kind   | CITY | expected one of NATIONAL, LEGACY_LOCAL, OTHER
            {"member": {"name": "Tbilisi", "country": "GEO"}, "number": 1} | INVALID_VALUE | /member/country | GEO | expected an object
            {"member": {"name": "Tbilisi", "country": {"code": "GEO", "name": " "}}, "number": 1} | CONSTRAINT | /member/country/name | ` ` | must not be blank
            """)
    void in_an_action_plan(String json, FailureReason reason, String pointer, String found, String problem) {
        assertRefused(ActionPlan.class, json, reason, pointer, found, problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "publishedStepsFollowed": 7        | INVALID_VALUE |               |      | steps followed 7: expected 0 to 6
            "publishedStepsFollowed": "NR"     | INVALID_VALUE | /publishedStepsFollowed | NR | expected "not reviewed"
            "daysOfNotice": "7"                | INVALID_VALUE | /daysOfNotice | 7    | expected a whole number
            "daysOfNotice": 7.5                | INVALID_VALUE | /daysOfNotice | 7.5  | expected a whole number
            "steps": {"TIMELINE": "Yes"}       | INVALID_VALUE | /steps/TIMELINE | Yes | expected true or false
            "steps": {"STEP_1": true}          | INVALID_VALUE | /steps/STEP_1 | STEP_1 | expected one of TIMELINE, ADVANCE_NOTICE, AWARENESS_RAISING, ONLINE_CONSULTATION, IN_PERSON_CONSULTATION, SUMMARY_OF_COMMENTS
            "selfAssessment": null             | MISSING       | /selfAssessment | null | expected an object
            "institutions": {"EXECUTIVE": []}  | INVALID_VALUE | /institutions/EXECUTIVE | [ | expected true or false
            """)
    void in_a_process(String field, FailureReason reason, String pointer, String found, String problem) {
        assertRefused(
                ActionPlanProcess.class, "{\"plan\": " + PLAN + ", " + field + "}", reason, pointer, found, problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "assessments": null       | MISSING       | /assessments   | null | expected an array
            "assessments": [null]     | MISSING       | /assessments/0 | null | expected a value
            "assessments": [{}]       | MISSING       | /assessments/0 |      | missing: report
            "assessments": [{"report": {"kind": "PROGRESS", "planYear": 2014, "publicationYear": 2012}}] | INVALID_VALUE | /assessments/0/report | | report of 2012 on a plan of 2014: expected a report no earlier than its plan
            "publishedStars": {"MAX_STAR": 1} | INVALID_VALUE | /publishedStars/MAX_STAR | 1 | expected true or false
            "publishedStars": {"MAX": true}   | INVALID_VALUE | /publishedStars/MAX | MAX | expected one of STARRED, NEW_AND_STARRED, STARRED_AND_SPECIFIC, PRE_JUNE_2014, ONLY_2015, CURRENT_PROGRESS_REPORT, CURRENT_END_OF_TERM, MAX_STAR
            "irmAssessed": "NR"       | INVALID_VALUE | /irmAssessed   | NR   | expected "not reviewed"
            """)
    void in_an_assessed_commitment(String field, FailureReason reason, String pointer, String found, String problem) {
        assertRefused(
                AssessedCommitment.class,
                "{\"commitment\": {\"plan\": " + PLAN + ", \"title\": \"Open data\"}, " + field + "}",
                reason,
                pointer,
                found,
                problem);
    }

    @Test
    void costs_no_good_commitment_of_an_array() {
        String good = JSON.write(Commitments.full());
        String bad = good.replace("\"LIMITED\"", "\"LITTLE\"");

        Imported<AssessedCommitment> read =
                JSON.readAll("[" + String.join(",", good, bad, good) + "]", AssessedCommitment.class);

        assertThat(read.getValues()).containsExactly(Commitments.full(), Commitments.full());
        assertThat(read.getFailures())
                .filteredOn(failure -> failure.getReason() != FailureReason.REPAIRED)
                .extracting(failure -> failure.getPointer().orElseThrow())
                .containsExactly("/1/assessments/0/completion", "/2");
    }
}

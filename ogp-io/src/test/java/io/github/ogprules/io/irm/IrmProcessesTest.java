package io.github.ogprules.io.irm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.ActionPlanProcess;
import io.github.ogprules.model.plan.ConsultationAccess;
import io.github.ogprules.model.plan.InstitutionalVariable;
import io.github.ogprules.model.plan.ParticipationLevel;
import io.github.ogprules.model.plan.ParticipationStep;
import io.github.ogprules.model.plan.SelfAssessmentQuestion;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a process database says, from its cells to the types. */
class IrmProcessesTest {

    private static final Observation<Boolean> YES = Observation.known(true);
    private static final Observation<Boolean> NO = Observation.known(false);
    private static final Observation<Boolean> NOT_REVIEWED = Observation.notAssessed(Marker.NOT_REVIEWED);
    private static final Observation<Boolean> NOT_APPLICABLE = Observation.notAssessed(Marker.NOT_APPLICABLE);

    @Nested
    class The_database_of_2015 {

        private final IrmFixture file = IrmFixture.processOf2015();

        @Test
        void gives_every_column() {
            ActionPlanProcess read = only(file.row(
                    "Country name",
                    "Georgia",
                    "Timeline and process: Prior availability",
                    "Yes",
                    "Advance notice",
                    "Yes",
                    "Days in advance",
                    "14",
                    "Awareness-raising activities",
                    "No",
                    "Online consultations",
                    "Yes",
                    "In-person consultations",
                    "No",
                    "Summary of comments",
                    "NR",
                    "Consultation during action plan implementation (regular forum)",
                    "Yes",
                    "Was annual progress report published?",
                    "Yes",
                    "Was it done according to schedule?",
                    "No",
                    "Did the government provide a two-week public comment period on draft self-assessment reports?",
                    "NR"));

            assertThat(read.getPlan())
                    .isEqualTo(ActionPlan.builder()
                            .member(Member.of(Country.of("GE", "Georgia")))
                            .number(1)
                            .build());
            assertThat(read.getSteps())
                    .containsOnly(
                            entry(ParticipationStep.TIMELINE, YES),
                            entry(ParticipationStep.ADVANCE_NOTICE, YES),
                            entry(ParticipationStep.AWARENESS_RAISING, NO),
                            entry(ParticipationStep.ONLINE_CONSULTATION, YES),
                            entry(ParticipationStep.IN_PERSON_CONSULTATION, NO),
                            entry(ParticipationStep.SUMMARY_OF_COMMENTS, NOT_REVIEWED));
            assertThat(read.getDaysOfNotice()).isEqualTo(Observation.known(14));
            assertThat(read.getRegularForum()).isEqualTo(YES);
            assertThat(read.getSelfAssessment())
                    .containsOnly(
                            entry(SelfAssessmentQuestion.PUBLISHED, YES),
                            entry(SelfAssessmentQuestion.ON_SCHEDULE, NO),
                            entry(SelfAssessmentQuestion.TWO_WEEK_COMMENT_PERIOD, NOT_REVIEWED));
            assertThat(read.getPublishedStepsFollowed()).isEqualTo(Observation.unknown());
            assertThat(read.getInstitutions()).isEmpty();
        }

        @Test
        void keeps_the_columns_that_are_not_typed_as_text() {
            IrmRow<ActionPlanProcess> row = IrmCsv.standard()
                    .readProcesses(file.row("Timeline: Online", "Not Online").text())
                    .getValues()
                    .get(0);

            assertThat(row.findText("Timeline: Online")).contains("Not Online");
            assertThat(row.getLayout()).isEqualTo("process database, 2015 edition");
        }
    }

    @Nested
    class The_database_of_2016 {

        private final IrmFixture file = IrmFixture.processOf2016();

        @Test
        void gives_every_column() {
            ActionPlanProcess read = only(file.row(
                    "Country name",
                    "Georgia",
                    "Action Plan Number",
                    "2",
                    "Year AP Submitted",
                    "2014",
                    "Step 1: Timeline and process: Prior availability",
                    "Yes",
                    "_Timelineavailability",
                    "1",
                    "Step 2: Advance notice",
                    "No",
                    "_Advance notice",
                    "0",
                    "Days in advance",
                    "NA",
                    "Step 3: Awareness-raising activities",
                    "Yes",
                    "_Awareness-Raising",
                    "1",
                    "Step 4: Online consultations",
                    "Yes",
                    "_Online consultation",
                    "1",
                    "Step 5: In-person consultations",
                    "Yes",
                    "_In-person consultations",
                    "1",
                    "Step 6: Summary of comments",
                    "No",
                    "_Summary of comments",
                    "0",
                    "_Number of steps followed (out of 6)",
                    "4",
                    "Invitation-only or open participation during dev. consultation",
                    "Open",
                    "IAP2 level during development",
                    "Collaborate",
                    "Consultation during action plan implementation (regular forum)",
                    "Yes",
                    "_Regular forum",
                    "1",
                    "Invitation-only or open participation during imp. consultation",
                    "Invitation-only",
                    "IAP2 level during imp.",
                    "NA",
                    "Was annual progress report published?",
                    "Yes",
                    "_Self assessment published",
                    "1",
                    "Was it done according to schedule?",
                    "No",
                    "Is the report available in the local language?",
                    "Yes",
                    "Is the report available in English?",
                    "No",
                    "Did the government provide a two-week public comment period on draft self-assessment reports?",
                    "Yes",
                    "Did the report include a review of its public comment period?",
                    "NA",
                    "Were any public comments received?",
                    "Unclear",
                    "Is the report deposited in the OGP portal?",
                    "Yes",
                    "Did the self-assessment report include review of the consultation efforts?",
                    "No",
                    "Did the report cover all of the commitments?",
                    "Yes ",
                    "Did it assess completion according to schedule?",
                    "Yes",
                    "Did the self-assessment report include review of the consultation efforts on draft self-assessments?",
                    "NR",
                    "Only one branch",
                    "1",
                    "Executive",
                    "1",
                    "Multi-agency (1) vs. Single (0)",
                    "0",
                    "Single Lead",
                    "1",
                    "Pres Office/PM",
                    "0",
                    "Executive Lead Agency",
                    "NA",
                    "Ministry of Foreign Affairs",
                    "1",
                    "MOFA Lead Agency",
                    "1",
                    "Officially Mandated",
                    "1",
                    "Legally mandated",
                    "0",
                    "Multiple Arrangements",
                    "0",
                    "Implementing agency same as developing agency? 1=Y, 0=N",
                    "1",
                    "Change of executive",
                    "NR"));

            assertThat(read.getPlan()).isEqualTo(ActionPlan.of(Member.of(Country.of("GE", "Georgia")), 2, 2014));
            assertThat(read.getSteps())
                    .containsOnly(
                            entry(ParticipationStep.TIMELINE, YES),
                            entry(ParticipationStep.ADVANCE_NOTICE, NO),
                            entry(ParticipationStep.AWARENESS_RAISING, YES),
                            entry(ParticipationStep.ONLINE_CONSULTATION, YES),
                            entry(ParticipationStep.IN_PERSON_CONSULTATION, YES),
                            entry(ParticipationStep.SUMMARY_OF_COMMENTS, NO));
            assertThat(read.getPublishedStepsFollowed()).isEqualTo(Observation.known(4));
            assertThat(read.getDaysOfNotice()).isEqualTo(Observation.notAssessed(Marker.NOT_APPLICABLE));
            assertThat(read.getAccessDuringDevelopment()).isEqualTo(Observation.known(ConsultationAccess.OPEN));
            assertThat(read.getLevelDuringDevelopment()).isEqualTo(Observation.known(ParticipationLevel.COLLABORATE));
            assertThat(read.getRegularForum()).isEqualTo(YES);
            assertThat(read.getAccessDuringImplementation())
                    .isEqualTo(Observation.known(ConsultationAccess.INVITATION_ONLY));
            assertThat(read.getLevelDuringImplementation()).isEqualTo(Observation.notAssessed(Marker.NOT_APPLICABLE));
            assertThat(read.getSelfAssessment())
                    .containsOnly(
                            entry(SelfAssessmentQuestion.PUBLISHED, YES),
                            entry(SelfAssessmentQuestion.ON_SCHEDULE, NO),
                            entry(SelfAssessmentQuestion.IN_LOCAL_LANGUAGE, YES),
                            entry(SelfAssessmentQuestion.IN_ENGLISH, NO),
                            entry(SelfAssessmentQuestion.TWO_WEEK_COMMENT_PERIOD, YES),
                            entry(SelfAssessmentQuestion.REVIEWS_COMMENT_PERIOD, NOT_APPLICABLE),
                            entry(SelfAssessmentQuestion.COMMENTS_RECEIVED, Observation.unknown()),
                            entry(SelfAssessmentQuestion.IN_OGP_PORTAL, YES),
                            entry(SelfAssessmentQuestion.REVIEWS_CONSULTATION, NO),
                            entry(SelfAssessmentQuestion.COVERS_ALL_COMMITMENTS, YES),
                            entry(SelfAssessmentQuestion.ASSESSES_COMPLETION, YES),
                            entry(SelfAssessmentQuestion.REVIEWS_CONSULTATION_ON_DRAFT, NOT_REVIEWED));
            assertThat(read.getInstitutions())
                    .containsOnly(
                            entry(InstitutionalVariable.ONE_BRANCH_ONLY, YES),
                            entry(InstitutionalVariable.EXECUTIVE, YES),
                            entry(InstitutionalVariable.MULTIPLE_AGENCIES, NO),
                            entry(InstitutionalVariable.SINGLE_LEAD, YES),
                            entry(InstitutionalVariable.PRESIDENT_OR_PRIME_MINISTER, NO),
                            entry(InstitutionalVariable.EXECUTIVE_LEADS, NOT_APPLICABLE),
                            entry(InstitutionalVariable.MINISTRY_OF_FOREIGN_AFFAIRS, YES),
                            entry(InstitutionalVariable.MINISTRY_OF_FOREIGN_AFFAIRS_LEADS, YES),
                            entry(InstitutionalVariable.OFFICIALLY_MANDATED, YES),
                            entry(InstitutionalVariable.LEGALLY_MANDATED, NO),
                            entry(InstitutionalVariable.MULTIPLE_ARRANGEMENTS, NO),
                            entry(InstitutionalVariable.IMPLEMENTED_BY_WHO_DEVELOPED, YES),
                            entry(InstitutionalVariable.CHANGE_OF_EXECUTIVE, NOT_REVIEWED));
        }

        @Test
        void reports_the_lines_that_OGP_has_around_the_header() {
            Imported<IrmRow<ActionPlanProcess>> imported =
                    IrmCsv.standard().readProcesses(file.row().text());

            assertThat(imported.getFailures())
                    .extracting(failure ->
                            failure.getLine().orElse(0) + " " + failure.getReason() + " " + failure.getProblem())
                    .containsExactly(
                            "1 NOT_A_RECORD row not read: it stands before the header",
                            "2 NOT_A_RECORD row not read: it stands before the header",
                            "4 NOT_A_RECORD row not read: all its cells are empty",
                            "5 NOT_A_RECORD row not read: expected the name of a country, not totals or groups of columns",
                            "6 DUPLICATE row not read: the header again");
            assertThat(imported.getValues()).extracting(IrmRow::getLine).containsExactly(7L);
        }

        @Test
        void knows_its_header_again_in_other_case_and_spacing() {
            String header = file.header().toLowerCase(Locale.ROOT).replace("country name", "Country\u00A0 Name ");

            Imported<IrmRow<ActionPlanProcess>> imported =
                    IrmCsv.standard().readProcesses(file.row().line(header).text());

            assertThat(imported.getValues()).hasSize(1);
            assertThat(imported.getFailures())
                    .last()
                    .returns(FailureReason.DUPLICATE, Failure::getReason)
                    .returns("row not read: the header again", Failure::getProblem);
        }

        /** Files of which somebody has dropped the columns of answers keep what the numbers say. */
        @ParameterizedTest
        @CsvSource({
            "_Timelineavailability, TIMELINE",
            "_Advance notice, ADVANCE_NOTICE",
            "_Awareness-Raising, AWARENESS_RAISING",
            "_Online consultation, ONLINE_CONSULTATION",
            "_In-person consultations, IN_PERSON_CONSULTATION",
            "_Summary of comments, SUMMARY_OF_COMMENTS"
        })
        void gives_what_the_numbers_say_without_the_columns_of_answers(String column, ParticipationStep step) {
            Imported<IrmRow<ActionPlanProcess>> imported = IrmCsv.standard().readProcesses("""
                    Country name,Action Plan Number,Year AP Submitted,%s,_Regular forum,_Self assessment published
                    Georgia,2,2014,1,0,NR
                    Ghana,2,2014,NA,maybe,1
                    """.formatted(column));

            ActionPlanProcess georgia = imported.getValues().get(0).getValue();
            ActionPlanProcess ghana = imported.getValues().get(1).getValue();
            assertThat(georgia.getSteps()).containsEntry(step, YES);
            assertThat(georgia.getRegularForum()).isEqualTo(NO);
            assertThat(georgia.getSelfAssessment()).containsEntry(SelfAssessmentQuestion.PUBLISHED, NOT_REVIEWED);
            assertThat(ghana.getSteps()).containsEntry(step, NOT_APPLICABLE);
            assertThat(ghana.getRegularForum()).isEqualTo(Observation.unknown());
            assertThat(ghana.getSelfAssessment()).containsEntry(SelfAssessmentQuestion.PUBLISHED, YES);
            assertThat(ofRow(imported))
                    .filteredOn(failure -> failure.getReason() != FailureReason.MISSING)
                    .singleElement()
                    .returns(FailureReason.INVALID_VALUE, Failure::getReason)
                    .returns("_Regular forum", failure -> failure.getColumn().orElseThrow());
        }

        @Test
        void says_that_a_plan_stands_twice_however_its_country_is_spelled() {
            Imported<IrmRow<ActionPlanProcess>> imported = IrmCsv.standard().readProcesses("""
                    Country name,Action Plan Number,Year AP Submitted,_Advance notice
                    Albania,2,2014,1
                    Republic of Albania,2,2014,1
                    ALB,2,2014,0
                    Algeria,2,2014,0
                    """);

            assertThat(imported.getValues()).hasSize(4);
            assertThat(imported.getFailures())
                    .filteredOn(failure -> failure.getReason() == FailureReason.DUPLICATE)
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "line 3: found 'Republic of Albania,2,2014,1', read as it stands: expected an action plan of its own,"
                                    + " not that of line 2",
                            "line 4: found 'ALB,2,2014,0', read as it stands: expected an action plan of its own, not that of"
                                    + " line 2");
        }

        @Test
        void says_that_a_plan_stands_twice_and_keeps_both() {
            Imported<IrmRow<ActionPlanProcess>> imported = IrmCsv.standard().readProcesses("""
                    Country name,Action Plan Number,Year AP Submitted,_Advance notice
                    Georgia,2,2014,1
                    Georgia,1,2012,1
                    Georgia,2,2014,0
                    """);

            assertThat(imported.getValues()).hasSize(3);
            assertThat(imported.getFailures())
                    .filteredOn(failure -> failure.getReason() == FailureReason.DUPLICATE)
                    .singleElement()
                    .returns(
                            "line 4: found 'Georgia,2,2014,0', read as it stands: expected an action plan of its own, not that of line 2",
                            Failure::getMessage);
        }

        @ParameterizedTest
        @CsvSource({"No, 1, true", "Yes, 0, false", "NR, 1, true"})
        void reads_an_answer_by_its_number_where_they_contradict_each_other(
                String answer, String number, boolean read) {
            Imported<IrmRow<ActionPlanProcess>> imported = IrmCsv.standard()
                    .readProcesses(file.row("Step 2: Advance notice", answer, "_Advance notice", number)
                            .text());

            assertThat(imported.getValues().get(0).getValue().getSteps())
                    .containsEntry(ParticipationStep.ADVANCE_NOTICE, Observation.known(read));
            assertThat(ofRow(imported)).singleElement().satisfies(failure -> {
                assertThat(failure.getReason()).isEqualTo(FailureReason.CONTRADICTION);
                assertThat(failure.getMessage())
                        .isEqualTo("line 7, column _Advance notice: found '" + number + "', the answer is '" + answer
                                + "'; read by the number");
            });
        }
    }

    @Nested
    class The_days_of_notice {

        @ParameterizedTest
        @ValueSource(strings = {"", "No advance notice", "Unclear"})
        void are_unknown_where_there_is_nothing_to_count(String text) {
            assertThat(only(IrmFixture.processOf2015().row("Days in advance", text))
                            .getDaysOfNotice())
                    .isEqualTo(Observation.unknown());
        }

        @ParameterizedTest
        @CsvSource({
            "two weeks, expected a whole number",
            "1.5, expected a whole number",
            "-3, days of notice -3: expected 0 or more",
        })
        void that_are_no_number_of_days_are_reported_and_cost_only_the_cell(String text, String problem) {
            Imported<IrmRow<ActionPlanProcess>> imported = IrmCsv.standard()
                    .readProcesses(IrmFixture.processOf2015()
                            .row("Days in advance", text)
                            .text());

            assertThat(imported.getValues().get(0).getValue().getDaysOfNotice()).isEqualTo(Observation.unknown());
            assertThat(ofRow(imported))
                    .extracting(Failure::getMessage)
                    .containsExactly("line 2, column Days in advance: found '" + text + "', " + problem);
        }
    }

    @Nested
    class A_cell_that_cannot_be {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                _Number of steps followed (out of 6) | 7       | steps followed 7: expected 0 to 6
                _Number of steps followed (out of 6) | many    | expected a whole number
                Year AP Submitted                    | 214     | year of submission 214: expected a year of four digits
                IAP2 level during development        | Listen  | expected one of: No consultation, Inform, Consult, Involve, Collaborate, Empower, NR, ND, NA or nothing
                Officially Mandated                  | perhaps | expected Yes, No, 1, 0, NR, ND, NA or nothing
                """)
        void is_reported_and_the_row_is_read_without_it(String column, String text, String problem) {
            Imported<IrmRow<ActionPlanProcess>> imported = IrmCsv.standard()
                    .readProcesses(IrmFixture.processOf2016().row(column, text).text());

            assertThat(imported.getValues()).hasSize(1);
            assertThat(ofRow(imported))
                    .extracting(Failure::getMessage)
                    .containsExactly("line 7, column " + column + ": found '" + text + "', " + problem);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Action Plan Number | 0   | row not read: action plan number 0: expected 1 or more
                Action Plan Number | two | row not read: expected a whole number
                Action Plan Number | NR  | row not read: expected the number of the action plan
                """)
        void but_must_is_reported_and_the_row_is_not_read(String column, String text, String problem) {
            Imported<IrmRow<ActionPlanProcess>> imported = IrmCsv.standard()
                    .readProcesses(IrmFixture.processOf2016().row(column, text).text());

            assertThat(imported.getValues()).isEmpty();
            assertThat(ofRow(imported))
                    .extracting(Failure::getMessage)
                    .containsExactly("line 7, column " + column + ": found '" + text + "', " + problem);
        }
    }

    private static ActionPlanProcess only(IrmFixture file) {
        Imported<IrmRow<ActionPlanProcess>> imported = IrmCsv.standard().readProcesses(file.text());
        assertThat(ofRow(imported)).isEmpty();
        assertThat(imported.getValues()).hasSize(1);
        return imported.getValues().get(0).getValue();
    }

    /** Without the lines around the header. */
    private static List<Failure> ofRow(Imported<?> imported) {
        return imported.getFailures().stream()
                .filter(failure -> failure.getReason() != FailureReason.NOT_A_RECORD
                        && failure.getReason() != FailureReason.DUPLICATE)
                .toList();
    }
}

package io.github.ogprules.io.irm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.model.MemberKind;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.IrmReport;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of a row that cannot all be true: the row is read, and what contradicts is named. */
class IrmContradictionsTest {

    private static Imported<IrmRow<AssessedCommitment>> read(String... columnsAndTexts) {
        return IrmCsv.standard()
                .readCommitments(IrmFixture.layoutOf2024().row(columnsAndTexts).text());
    }

    @Test
    void an_identifier_that_stands_twice_names_the_line_where_it_stands_first() {
        Imported<IrmRow<AssessedCommitment>> imported = IrmCsv.standard()
                .readCommitments(IrmFixture.layoutOf2024().row().row().text());

        assertThat(imported.getValues()).hasSize(2);
        assertThat(imported.getFailures())
                .extracting(Failure::getMessage)
                .containsExactly(
                        "line 3, column Commitment Unique Identifier: found 'GE0901', read as it stands: expected an"
                                + " identifier of its own, not that of line 2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Georgia                  | 1   | Republic of Georgia      | 1
            Georgia                  | 1   | GEO                      | 1
            GEO                      | 1.0 | Georgia                  | 1
            Tbilisi, Georgia         | 1   | Tbilisi, Republic of Georgia | 1
            """)
    void a_commitment_that_stands_twice_names_the_line_however_its_member_is_spelled(
            String name, String plan, String again, String planAgain) {
        assertThat(IrmCsv.standard()
                        .readCommitments(IrmFixture.exportOf2016()
                                .row("Country", name, "Action Plan No", plan)
                                .row("Country", again, "Action Plan No", planAgain)
                                .text())
                        .getFailures())
                .filteredOn(failure -> failure.getReason() == FailureReason.DUPLICATE)
                .singleElement()
                .extracting(Failure::getProblem)
                .asString()
                .matches(
                        "read as it stands: expected another commitment than that of line \\d+, which has the same plan,"
                                + " number and title");
    }

    @ParameterizedTest
    @CsvSource({
        "42005, 'report of 42005: expected a year of four digits'",
        "2105, 'report of 2105 on a plan of 2016: expected a report within 10 years of its plan'",
        "2015, 'report of 2015 on a plan of 2016: expected a report no earlier than its plan'"
    })
    void a_year_in_which_no_report_can_have_appeared_is_not_read(String year, String problem) {
        Imported<IrmRow<AssessedCommitment>> imported = read("Report Publication Year (Progress Report)", year);

        assertThat(imported.getFailures())
                .extracting(Failure::getMessage)
                .containsExactly(
                        "line 2, column Report Publication Year (Progress Report): found '" + year + "', " + problem);
        assertThat(imported.getValues()
                        .get(0)
                        .getValue()
                        .getAssessments()
                        .get(0)
                        .getReport())
                .extracting(IrmReport::getPublicationYear)
                .isEqualTo(OptionalInt.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "13/02/2017, 'read with the day first: expected the month first, as in this layout; others of its dates may be meant so too'",
        "2017-02-30, 'read as a text: expected a day such as 2013-02-28, or words'",
        "42736,      'read as a text: expected a day such as 2013-02-28, or words'",
    })
    void a_date_that_the_layout_or_the_calendar_does_not_have_is_named(String date, String problem) {
        assertThat(read("Start Date", date).getFailures())
                .extracting(Failure::getMessage)
                .containsExactly("line 2, column Start Date: found '" + date + "', " + problem);
    }

    @Test
    void a_time_of_midnight_beside_a_day_says_nothing_more() {
        assertThat(read("Start Date", "2017-02-28 00:00:00", "End Date", "2017-12-31T00:00:00Z")
                        .getFailures())
                .isEmpty();
    }

    @Test
    void a_plan_that_ends_before_it_is_submitted_or_is_older_than_the_first_is_named() {
        assertThat(read("Year Of Submission", "2016", "Action Plan End Year", "2011")
                        .getFailures())
                .extracting(Failure::getMessage)
                .containsExactly(
                        "line 2, column Action Plan End Year: found '2011', read as it stands: expected an end that is not"
                                + " before the year of submission, 2016");
        assertThat(read(
                                "Year Of Submission",
                                "1913",
                                "Action Plan End Year",
                                "ND",
                                "Report Publication Year (Progress Report)",
                                "ND",
                                "Report Publication Year (End Of Term)",
                                "ND")
                        .getFailures())
                .extracting(Failure::getMessage)
                .contains(
                        "line 2, column Year Of Submission: found '1913', read as it stands: expected 2011, the year of the first"
                                + " plans, or later");
    }

    @Test
    void an_end_before_the_start_is_named() {
        assertThat(read("Start Date", "2018-02-28", "End Date", "2017-12-31").getFailures())
                .extracting(Failure::getMessage)
                .containsExactly(
                        "line 2, column End Date: found '2017-12-31', read as it stands: expected an end that is not before"
                                + " the start, 2018-02-28");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Year Of Submission           | 2016      | 2017
            Action Plan End Year         | 2018      | 2019
            Action Plan Duration (Years) | 2         | 3
            Action Plan ID               | AP_GEO03  | AP_GEO02
            """)
    void what_rows_say_differently_of_one_plan_is_named_once(String column, String first, String second) {
        List<Failure> failures = IrmCsv.standard()
                .readCommitments(IrmFixture.layoutOf2024()
                        .row(column, first, "Commitment Number", "1")
                        .row(column, "ND", "Commitment Number", "2")
                        .row(column, second, "Commitment Number", "3")
                        .row(column, second, "Commitment Number", "4")
                        .row(column, second, "Commitment Number", "5", "Action Plan Number", "4")
                        .text())
                .getFailures();

        assertThat(failures)
                .extracting(Failure::getMessage)
                .filteredOn(message -> message.contains("of the same plan"))
                .containsExactly("line 4, column " + column + ": found '" + second + "', read as it stands: expected "
                        + first + ", as line 2 is of the same plan");
    }

    @Test
    void another_region_of_one_country_is_named_once() {
        assertThat(IrmCsv.standard()
                        .readCommitments(IrmFixture.layoutOf2024()
                                .row("Country/Locality", "Ghana", "Code", "GHA", "Region", "Africa")
                                .row("Country/Locality", "Republic of Ghana", "Code", "GHA", "Region", "Americas")
                                .row("Country/Locality", "Ghana", "Code", "GHA", "Region", "Americas")
                                .row("Country/Locality", "Kenya", "Code", "KEN", "Region", "Americas")
                                .text())
                        .getFailures())
                .filteredOn(failure -> failure.getReason() == FailureReason.CONTRADICTION)
                .extracting(Failure::getMessage)
                .filteredOn(message -> message.contains("of the same country"))
                .containsExactly(
                        "line 3, column Region: found 'Americas', read as it stands: expected Africa, as line 2 is of"
                                + " the same country");
    }

    @Test
    void an_identifier_of_two_plans_is_named() {
        assertThat(IrmCsv.standard()
                        .readCommitments(IrmFixture.layoutOf2024()
                                .row("Action Plan ID", "AP_GEO03", "Commitment Number", "1")
                                .row("Action Plan ID", "AP_GEO03", "Commitment Number", "1", "Action Plan Number", "4")
                                .text())
                        .getFailures())
                .extracting(Failure::getMessage)
                .containsExactly(
                        "line 3, column Action Plan ID: found 'AP_GEO03', read as it stands: expected the identifier of plan 4 of"
                                + " Georgia, AP_GEO04",
                        "line 3, column Action Plan ID: found 'AP_GEO03', read as it stands: expected an identifier of its"
                                + " own, not that of plan 3 of GEO (line 2)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Georgia                  | GEO  | National | 3 | AP_ISR04  | expected the identifier of plan 3 of Georgia, AP_GEO03
            Georgia                  | GEO  | National | 3 | AP_GEO04  | expected the identifier of plan 3 of Georgia, AP_GEO03
            Georgia                  | ND   | National | 3 | AP_ISR03  | expected the identifier of plan 3 of Georgia, AP_GEO03
            Georgia                  | GE   | National | 3 | AP_GEO03  |
            Georgia                  | GEO  | National | 3 | AP_GEO3   |
            Georgia                  | GEO  | National | 3 | third     |
            Scotland, United Kingdom | GBSC | Local    | 1 | AP_GBSC01 |
            Scotland, United Kingdom | GBSC | Local    | 1 | AP_GBR01  | expected the identifier of plan 1 of Scotland, United Kingdom, AP_GBSC01
            Scotland, United Kingdom | ND   | Local    | 1 | AP_GBSC02 | expected the identifier of plan 1 of Scotland, United Kingdom, AP_GBSC01
            """)
    void an_identifier_of_a_plan_of_another_member_or_number_is_named(
            String member, String code, String kind, String number, String id, String told) {
        assertThat(read(
                                "Country/Locality", member,
                                "Code", code,
                                "National Or Local", kind,
                                "Action Plan Number", number,
                                "Action Plan ID", id)
                        .getFailures())
                .filteredOn(failure -> failure.getMessage().contains("identifier"))
                .extracting(Failure::getMessage)
                .isEqualTo(
                        told == null
                                ? List.of()
                                : List.of("line 2, column Action Plan ID: found '" + id + "', read as it stands: "
                                        + told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Georgia                  | GEO  | National | BR0106  | expected the identifier of a commitment of Georgia, not of BRA
            Georgia                  | GEO  | National | MO0012  | expected the identifier of a commitment of Georgia, not of MAR
            Georgia                  | GEO  | National | GE0106  |
            Georgia                  | GEO  | National | GEO0106 |
            Georgia                  | GEO  | National | XX0106  |
            Morocco                  | MAR  | National | MO0012  |
            Papua New Guinea         | PNG  | National | PNG0012 |
            Tbilisi, Georgia         | GETB | Local    | TBI0001 |
            Madrid, Spain            | ESMD | Local    | MAD0001 |
            """)
    void an_identifier_of_a_commitment_of_another_country_is_named(
            String member, String code, String kind, String id, String told) {
        assertThat(read(
                                "Country/Locality", member,
                                "Code", code,
                                "National Or Local", kind,
                                "Commitment Unique Identifier", id)
                        .getFailures())
                .filteredOn(failure -> failure.getMessage().contains("identifier"))
                .extracting(Failure::getMessage)
                .isEqualTo(
                        told == null
                                ? List.of()
                                : List.of("line 2, column Commitment Unique Identifier: found '" + id
                                        + "', read as it stands: " + told));
    }

    @ParameterizedTest
    @CsvSource({"2016, 2018, 4, 2", "2023, 2027, 2, 4", "2016, 2016, 2, 1"})
    void a_duration_that_the_years_do_not_give_is_named(String first, String last, String duration, String years) {
        assertThat(read(
                                "Year Of Submission",
                                first,
                                "Action Plan End Year",
                                last,
                                "Action Plan Duration (Years)",
                                duration)
                        .getFailures())
                .extracting(Failure::getMessage)
                .containsExactly("line 2, column Action Plan Duration (Years): found '" + duration
                        + "', read as it stands: expected the years from " + first + " to " + last + ", " + years);
    }

    @ParameterizedTest
    @CsvSource({"2016, 2018, 2", "2017, 2017, 1", "2016, ND, 2", "ND, 2018, 2"})
    void a_duration_that_the_years_give_or_that_nothing_stands_beside_is_not(
            String first, String last, String duration) {
        assertThat(read(
                                "Year Of Submission",
                                first,
                                "Action Plan End Year",
                                last,
                                "Action Plan Duration (Years)",
                                duration)
                        .getFailures())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tbilisi, Georgia | Local      | OTHER    | INVALID_VALUE | expected one of: National, Legacy Local, Other; read as Other
            Georgia          | Subnational| OTHER    | INVALID_VALUE | expected one of: National, Legacy Local, Other; read as Other
            Tbilisi, Georgia | National   | NATIONAL | CONTRADICTION | read as it stands: expected another kind than National of a place in GEO
            """)
    void a_kind_that_the_member_is_not_is_named(
            String name, String kind, MemberKind read, FailureReason reason, String problem) {
        Imported<IrmRow<AssessedCommitment>> imported =
                read("Country/Locality", name, "National Or Local", kind, "Code", "");

        assertThat(imported.getFailures())
                .containsExactly(Failure.builder()
                        .reason(reason)
                        .line(2)
                        .column("National Or Local")
                        .found(kind)
                        .problem(problem)
                        .build());
        assertThat(imported.getValues()
                        .get(0)
                        .getValue()
                        .getCommitment()
                        .getPlan()
                        .getMember()
                        .getKind())
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"GH", "GHA"})
    void a_code_of_another_country_is_named_with_two_letters_and_with_three(String code) {
        assertThat(read("Country/Locality", "Kenya", "Code", code).getFailures())
                .extracting(Failure::getMessage)
                .anySatisfy(message -> assertThat(message)
                        .startsWith("line 2, column Code: found '" + code
                                + "', expected a code of Kenya (KEN), not of GHA; read without the country"));
    }
}

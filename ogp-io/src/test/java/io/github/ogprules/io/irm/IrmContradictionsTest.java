package io.github.ogprules.io.irm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.Imported;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.IrmReport;
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
    @CsvSource({"GH", "GHA"})
    void a_code_of_another_country_is_named_with_two_letters_and_with_three(String code) {
        assertThat(read("Country/Locality", "Kenya", "Code", code).getFailures())
                .extracting(Failure::getMessage)
                .anySatisfy(message -> assertThat(message)
                        .startsWith("line 2, column Code: found '" + code
                                + "', expected a code of Kenya (KEN), not of GHA; read without the country"));
    }
}

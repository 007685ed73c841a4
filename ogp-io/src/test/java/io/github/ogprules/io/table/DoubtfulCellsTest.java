package io.github.ogprules.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.csv.CommitteeCsv;
import io.github.ogprules.io.csv.ElectionCsv;
import io.github.ogprules.io.csv.EligibilityProfileCsv;
import io.github.ogprules.io.irm.IrmCsv;
import io.github.ogprules.io.irm.IrmFixture;
import io.github.ogprules.io.irm.IrmRow;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.DataEdition;
import io.github.ogprules.model.plan.PrintedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cells say against each other, or can hardly say: it is read as it stands, and told. */
class DoubtfulCellsTest {

    private static String told(Imported<?> imported, int values) {
        assertThat(imported.getValues()).hasSize(values);
        assertThat(imported.getFailures()).hasSize(1);
        return imported.getFailures().get(0).getMessage();
    }

    @Nested
    class Of_profiles {

        @Test
        void are_scores_that_a_program_has_changed() {
            assertThat(told(EligibilityProfileCsv.standard().read("""
                            country,year,civil_liberties
                            Georgia,2019,2.5000000000000004
                            Tunisia,2019,2.50
                            Ghana,2019,8.333
                            """), 3))
                    .isEqualTo(
                            "line 2, column civil_liberties: found '2.5000000000000004', read as it stands: a program may"
                                    + " have made it of 2.50, as numbers in binary are not exact; expected two decimals");
        }

        @ParameterizedTest
        @CsvSource({
            "access_to_information, access_to_information_points",
            "fiscal_transparency, fiscal_transparency_points"
        })
        void are_points_that_are_all_0_or_1(String header, String column) {
            String csv = "country,year," + header + "\nGeorgia,2014,0\nTunisia,2014,%s\n";

            assertThat(EligibilityProfileCsv.standard().read(csv.formatted("1")).getFailures())
                    .extracting(Failure::getMessage)
                    .anySatisfy(message -> assertThat(message)
                            .isEqualTo(
                                    "line 2, column " + column + ": found '0', all 2 numbers of this column are 0 or 1"
                                            + " and read as points, of which a criterion has 4 at most: expected yes and no in a"
                                            + " column for each instrument if 1 stands for yes"));
            assertThat(EligibilityProfileCsv.standard().read(csv.formatted("4")).getFailures())
                    .isEmpty();
        }
    }

    @Nested
    class Of_elections {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                99 | 20 | line 2, column points: found '99', read as it stands: expected 20 at most, which 10 ballots can give a candidate
                20 | 20 | line 2, column points: found '20', read as it stands: expected 30 points in all at most, which 10 ballots can give, not 40
                """)
        void are_points_that_the_ballots_cannot_give(int first, int second, String message) {
            String csv = """
                    year,seats,candidate,electoral_region,points,note
                    2022,1,Georgia,Asia-Pacific,%s,10 of 70 voted
                    2022,1,Ghana,Africa,%s,10 of 70 voted
                    """;

            assertThat(told(ElectionCsv.standard().read(csv.formatted(first, second)), 1))
                    .isEqualTo(message);
            assertThat(ElectionCsv.standard().read(csv.formatted(20, 10)).getFailures())
                    .isEmpty();
        }

        @Test
        void are_two_turnouts_in_a_note() {
            assertThat(ElectionCsv.standard().read("""
                            year,seats,candidate,points,note
                            2022,1,Georgia,10,50 of 60 voted; 51 of 60 voted
                            """).getFailures())
                    .extracting(Failure::getProblem)
                    .contains("ballots cast and electorate not read: the note also has 50 of 60 voted");
        }

        @Test
        void is_a_year_before_ogp() {
            assertThat(told(ElectionCsv.standard().read("""
                            year,seats,candidate,points
                            1823,1,Georgia,10
                            """), 1))
                    .isEqualTo(
                            "line 2, column year: found '1823', read as it stands: expected 2011, the year in which OGP was founded,"
                                    + " or later");
        }
    }

    @Nested
    class Of_committees {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                1802-10 | expected 2011, the year in which OGP was founded, or later
                2202-10 | expected a year of this century, 2100 at the latest
                """)
        void are_impossible_years(String start, String expected) {
            assertThat(told(
                            CommitteeCsv.standard()
                                    .readGovernments("committee_start,government\n" + start + ",Georgia\n"),
                            1))
                    .isEqualTo("line 2, column committee_start: found '" + start + "', read as it stands: " + expected);
        }

        @Test
        void are_halves_of_two_days_of_a_month() {
            SteeringCommittee first =
                    SteeringCommittee.builder().date(LocalDate.of(2018, 10, 1)).build();

            assertThat(told(
                            CommitteeCsv.standard()
                                    .join(List.of(first), List.of(first.withDate(LocalDate.of(2018, 10, 3)))),
                            2))
                    .isEqualTo("found '2018-10-01 and 2018-10-03', read as two committees: expected one day for the two"
                            + " constituencies of a committee");
        }
    }

    @Nested
    class Of_commitments {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                1899-12-30    | read as it stands: expected a day of the years 2006 to 2026
                10/1/1918     | read as it stands: expected a day of the years 2006 to 2026
                Feb-30        | read as it stands: expected a day of the years 2006 to 2026
                12-Dec        | read as a text: expected a day such as 2013-02-28, or words
                00:00.0       | read as a text: expected a day such as 2013-02-28, or words
                1356998400000 | read as a text: expected a day such as 2013-02-28, or words
                201412        | read as a text: expected a day such as 2013-02-28, or words
                ########      | expected a value, not the error of a spreadsheet
                """)
        void are_dates_that_are_none_or_far_from_the_plan(String cell, String told) {
            Imported<?> imported = IrmCsv.standard()
                    .readCommitments(IrmFixture.layoutOf2024()
                            .row("Year Of Submission", "2016", "Start Date", cell)
                            .text());

            assertThat(told(imported, 1)).isEqualTo("line 2, column Start Date: found '" + cell + "', " + told);
        }

        @ParameterizedTest
        @CsvSource({"2017.0, 2017-01-01", "12/2017, 2017-12-01", "2017-12, 2017-12-01", "'July 1, 2017', 2017-07-01"})
        void are_none_of_dates_that_programs_write_otherwise(String cell, LocalDate first) {
            Imported<IrmRow<AssessedCommitment>> imported = IrmCsv.standard()
                    .readCommitments(IrmFixture.layoutOf2024()
                            .row("Year Of Submission", "2016", "Start Date", cell)
                            .text());

            assertThat(imported.getFailures()).isEmpty();
            assertThat(imported.getValues().get(0).getValue().getCommitment().getStart())
                    .flatMap(PrintedDate::getEarliest)
                    .hasValue(first);
        }

        @Test
        void is_a_commitment_that_stands_twice_without_an_identifier() {
            IrmFixture file = IrmFixture.of(DataEdition.EDITION_2016_17)
                    .row("Comm No", "7")
                    .row("Comm No", "7")
                    .row("Comm No", "NA")
                    .row("Comm No", "NA");

            assertThat(IrmCsv.standard().readCommitments(file.text()).getFailures())
                    .filteredOn(failure -> failure.getReason() == FailureReason.DUPLICATE)
                    .singleElement()
                    .extracting(Failure::getProblem)
                    .isEqualTo("read as it stands: expected another commitment than that of line " + file.firstLine()
                            + ", which has the same plan, number and title");
        }

        @Test
        void is_a_report_before_that_on_an_earlier_moment() {
            Imported<?> imported = IrmCsv.standard()
                    .readCommitments(IrmFixture.layoutOf2024()
                            .row(
                                    "Year Of Submission", "2014",
                                    "Report Publication Year (Progress Report)", "2017",
                                    "Report Publication Year (End Of Term)", "2015")
                            .text());

            assertThat(imported.getFailures())
                    .extracting(Failure::getProblem)
                    .contains(
                            "read as it stands: expected no year before that of the report on an earlier moment, 2017");
        }

        @Test
        void is_a_title_that_was_too_wide() {
            Imported<?> imported = IrmCsv.standard()
                    .readCommitments(IrmFixture.layoutOf2024()
                            .row("Commitment Title", "########")
                            .text());

            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .contains("line 2, column Commitment Title: found '########', expected a value, not the error of a"
                            + " spreadsheet");
        }
    }

    @Nested
    class Of_processes {

        @Test
        void are_more_steps_than_the_answers_say() {
            assertThat(failures("_Number of steps followed (out of 6)", "6", "Step 2: Advance notice", "No"))
                    .contains("read as it stands: expected 0 to 5, as the answers on the steps say");
        }

        @Test
        void are_days_of_notice_without_notice() {
            assertThat(failures("Days in advance", "30", "Step 2: Advance notice", "No"))
                    .contains("read as it stands: expected no days where there was no advance notice");
        }

        @Test
        void is_notice_of_which_the_days_say_that_there_was_none() {
            assertThat(failures("Days in advance", "No advance notice", "Step 2: Advance notice", "Yes"))
                    .contains("read as it stands: expected days, as the answer says that there was notice");
        }

        @Test
        void is_a_report_in_english_that_was_not_published() {
            assertThat(failures(
                            "Was annual progress report published?", "No",
                            "Is the report available in English?", "Yes"))
                    .contains("read as it stands: expected no such answer where the report was not published");
        }

        private Optional<String> failures(String... cells) {
            return IrmCsv.standard()
                    .readProcesses(IrmFixture.processOf2016().row(cells).text())
                    .getFailures()
                    .stream()
                    .map(Failure::getProblem)
                    .filter(problem -> problem.startsWith("read as it stands"))
                    .findFirst();
        }
    }
}

package io.github.ogprules.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {

    private static void assertDays(PrintedDate date, LocalDate earliest, LocalDate latest) {
        assertThat(date.getEarliest()).as("earliest of %s", date.getText()).contains(earliest);
        assertThat(date.getLatest()).as("latest of %s", date.getText()).contains(latest);
    }

    private static void assertNoDays(PrintedDate date) {
        assertThat(date.getEarliest()).as("earliest of %s", date.getText()).isEmpty();
        assertThat(date.getLatest()).as("latest of %s", date.getText()).isEmpty();
    }

    @Nested
    class Read_as_printed {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                2012               | 2012-01-01 | 2012-12-31
                Jul-12             | 2012-07-01 | 2012-07-31
                JUL-12             | 2012-07-01 | 2012-07-31
                Feb-12             | 2012-02-01 | 2012-02-29
                Feb-13             | 2013-02-01 | 2013-02-28
                July 2012          | 2012-07-01 | 2012-07-31
                july 2012          | 2012-07-01 | 2012-07-31
                July, 2012         | 2012-07-01 | 2012-07-31
                May-14             | 2014-05-01 | 2014-05-31
                December 2015      | 2015-12-01 | 2015-12-31
                13-Feb-11          | 2011-02-13 | 2011-02-13
                13 February 2011   | 2011-02-13 | 2011-02-13
                1-Dec-2014         | 2014-12-01 | 2014-12-01
                Quarter I, 2012    | 2012-01-01 | 2012-03-31
                Quarter II, 2013   | 2013-04-01 | 2013-06-30
                Quarter III, 2012  | 2012-07-01 | 2012-09-30
                Quarter IV, 2012   | 2012-10-01 | 2012-12-31
                Quarter 1, 2013    | 2013-01-01 | 2013-03-31
                Quarter 1 2014     | 2014-01-01 | 2014-03-31
                Quarter 2 2015     | 2015-04-01 | 2015-06-30
                Quarter 3 2014     | 2014-07-01 | 2014-09-30
                Quarter 4 2016     | 2016-10-01 | 2016-12-31
                quarter iv of 2014 | 2014-10-01 | 2014-12-31
                Q3 2014            | 2014-07-01 | 2014-09-30
                I quarter of 2014  | 2014-01-01 | 2014-03-31
                II quarter of 2014 | 2014-04-01 | 2014-06-30
                III quarter of 2022| 2022-07-01 | 2022-09-30
                IV quarter of 2020 | 2020-10-01 | 2020-12-31
                2 quarter 2014     | 2014-04-01 | 2014-06-30
                2012-07-01         | 2012-07-01 | 2012-07-01
                28/5/2014          | 2014-05-28 | 2014-05-28
                28.5.2014          | 2014-05-28 | 2014-05-28
                09/30/2013         | 2013-09-30 | 2013-09-30
                2/29/2012          | 2012-02-29 | 2012-02-29
                July 1, 2012       | 2012-07-01 | 2012-07-01
                March 31 2014      | 2014-03-31 | 2014-03-31
                7/2012             | 2012-07-01 | 2012-07-31
                07.2012            | 2012-07-01 | 2012-07-31
                2012-07            | 2012-07-01 | 2012-07-31
                2012.0             | 2012-01-01 | 2012-12-31
                2012-2013          | 2012-01-01 | 2013-12-31
                2012 – 2014        | 2012-01-01 | 2014-12-31
                """)
        void lies_between_the_days_that_the_text_says(String text, LocalDate earliest, LocalDate latest) {
            PrintedDate date = PrintedDate.parse(text);

            assertThat(date.getText()).isEqualTo(text);
            assertDays(date, earliest, latest);
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                07/01/2012, 2012-01-07, 2012-07-01
                01/07/2012, 2012-01-07, 2012-07-01
                10/1/18,    2018-01-10, 2018-10-01
                02/3/2014,  2014-02-03, 2014-03-02
                12/12/2012, 2012-12-12, 2012-12-12
                """)
        void can_be_either_day_where_the_order_of_day_and_month_is_open(
                String text, LocalDate earliest, LocalDate latest) {
            assertDays(PrintedDate.parse(text), earliest, latest);
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                Jan-00,    2000-01-01, 2000-01-31
                Jan-09,    2009-01-01, 2009-01-31
                Dec-99,    2099-12-01, 2099-12-31
                13-Feb-11, 2011-02-13, 2011-02-13
                13/2/11,   2011-02-13, 2011-02-13
                """)
        void is_of_this_century_where_the_year_has_two_digits(String text, LocalDate earliest, LocalDate latest) {
            assertDays(PrintedDate.parse(text), earliest, latest);
        }

        @Test
        void may_have_white_space_around_it() {
            assertThat(PrintedDate.parse("  Jul-12\n")).isEqualTo(PrintedDate.parse("Jul-12"));
        }
    }

    @Nested
    class With_the_month_first {

        @ParameterizedTest
        @CsvSource(textBlock = """
                12/31/2021, 2021-12-31, 2021-12-31
                07/01/2012, 2012-07-01, 2012-07-01
                01/07/2012, 2012-01-07, 2012-01-07
                10/1/18,    2018-10-01, 2018-10-01
                5/31/19,    2019-05-31, 2019-05-31
                08/30/2023, 2023-08-30, 2023-08-30
                28/5/2014,  2014-05-28, 2014-05-28
                2012-07-01, 2012-07-01, 2012-07-01
                July 2012,  2012-07-01, 2012-07-31
                2014,       2014-01-01, 2014-12-31
                II quarter of 2021, 2021-04-01, 2021-06-30
                """)
        void is_one_day_wherever_it_can_be(String text, LocalDate earliest, LocalDate latest) {
            PrintedDate date = PrintedDate.parseMonthFirst(text);

            assertThat(date.getText()).isEqualTo(text);
            assertDays(date, earliest, latest);
        }
    }

    @Nested
    class Without_days {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Ongoing",
                    "Not Specified",
                    "Unclear",
                    "Continuous",
                    "Permanent activity",
                    "In progress",
                    "NA",
                    "",
                    "Spring 2024",
                    "Spring 2015",
                    "Fall 2014",
                    "End of 2014",
                    "Before end of 2012",
                    "2013-2012",
                    "Trimester III, 2012",
                    "Prior to OGP plan",
                    "Ya en ejecuci\u00F3n al iniciarse el plan.",
                    "30 days after the completion of semester reporting",
                    "Octember 2012",
                    "Ju-12",
                    "12",
                    "201",
                    "20123",
                    "July",
                    "13/2014",
                    "1/2/3/2014",
                    "1/2/201"
                })
        void are_words_and_whatever_else_names_no_day(String text) {
            assertThat(PrintedDate.parse(text).getText()).isEqualTo(text);
            assertNoDays(PrintedDate.parse(text));
            assertNoDays(PrintedDate.parseMonthFirst(text));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "31/02/2014",
                    "31/9/2014",
                    "2/29/2014",
                    "99/99/2014",
                    "13/13/2014",
                    "0/0/2014",
                    "0/5/2014",
                    "5/0/2014",
                    "32-Jan-14",
                    "30-Feb-2012",
                    "0-Jan-14",
                    "2014-13-01",
                    "2014-02-30",
                    "2014-00-00",
                    "Quarter 5 2014",
                    "Quarter 0 2014",
                    "Quarter 9, 2014",
                    "5 quarter of 2014",
                    "0 quarter of 2014",
                    "Quarter IIII 2014",
                    "Quarter V 2014"
                })
        void are_days_months_and_quarters_that_no_calendar_has(String text) {
            assertThat(PrintedDate.parse(text).getText()).isEqualTo(text);
            assertNoDays(PrintedDate.parse(text));
            assertNoDays(PrintedDate.parseMonthFirst(text));
        }
    }

    @Nested
    class Days {

        private static final Optional<LocalDate> FIRST = Optional.of(LocalDate.of(2014, 1, 1));
        private static final Optional<LocalDate> LAST = Optional.of(LocalDate.of(2014, 1, 2));

        @Test
        void may_be_two_or_the_same() {
            assertDays(
                    ImmutablePrintedDate.of("early 2014", FIRST, LAST),
                    LocalDate.of(2014, 1, 1),
                    LocalDate.of(2014, 1, 2));
            assertDays(
                    ImmutablePrintedDate.of("New Year 2014", FIRST, FIRST),
                    LocalDate.of(2014, 1, 1),
                    LocalDate.of(2014, 1, 1));
        }

        @Test
        void are_refused_out_of_order() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImmutablePrintedDate.of("2014", LAST, FIRST))
                    .withMessage("date '2014': the earliest day 2014-01-02 is after the latest, 2014-01-01");
        }

        @Test
        void are_refused_one_without_the_other() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImmutablePrintedDate.of("2014", FIRST, Optional.empty()))
                    .withMessage("date '2014': expected both days or neither");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImmutablePrintedDate.of("2014", Optional.empty(), LAST))
                    .withMessage("date '2014': expected both days or neither");
        }
    }
}

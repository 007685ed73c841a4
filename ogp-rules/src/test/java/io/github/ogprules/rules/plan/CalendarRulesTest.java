package io.github.ogprules.rules.plan;

import static io.github.ogprules.rules.plan.CalendarCriterion.ADMINISTRATIVE_LANGUAGE;
import static io.github.ogprules.rules.plan.CalendarCriterion.DUE_DATE;
import static io.github.ogprules.rules.plan.CalendarCriterion.END_DATE;
import static io.github.ogprules.rules.plan.CalendarCriterion.ENGLISH;
import static io.github.ogprules.rules.plan.CalendarCriterion.GAP_AFTER_LAST_PLAN;
import static io.github.ogprules.rules.plan.CalendarCriterion.GROUP;
import static io.github.ogprules.rules.plan.CalendarCriterion.IMPLEMENTATION;
import static io.github.ogprules.rules.plan.CalendarCriterion.LATENESS;
import static io.github.ogprules.rules.plan.CalendarCriterion.MAXIMUM_COMMITMENTS;
import static io.github.ogprules.rules.plan.CalendarCriterion.RECOMMENDED_COMMITMENTS;
import static io.github.ogprules.rules.plan.CalendarVerdict.ACTING_CONTRARY;
import static io.github.ogprules.rules.plan.CalendarVerdict.LATE;
import static io.github.ogprules.rules.plan.CalendarVerdict.NOT_DUE;
import static io.github.ogprules.rules.plan.CalendarVerdict.ON_TIME;
import static io.github.ogprules.rules.plan.CalendarVerdict.SHIFTED;
import static io.github.ogprules.rules.plan.CalendarVerdict.UNDETERMINED;
import static io.github.ogprules.rules.plan.Submissions.GEORGIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Provenance;
import io.github.ogprules.model.plan.PlanSubmission;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Robustness;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarRulesTest {

    /** The second plan of a member; a day with an exclamation mark before it is one on which it was not delivered. */
    private static PlanSubmission plan(int number, int yearDue, String day) {
        return day.startsWith("!")
                ? PlanSubmission.notDelivered(GEORGIA, number, yearDue, LocalDate.parse(day.substring(1)))
                : PlanSubmission.delivered(GEORGIA, number, yearDue, LocalDate.parse(day));
    }

    private static PlanSubmission.Builder builder(String asOf) {
        return PlanSubmission.builder().member(GEORGIA).number(2).asOf(LocalDate.parse(asOf));
    }

    private static PlanSubmission onTime(int yearDue) {
        return PlanSubmission.delivered(GEORGIA, 2, yearDue, LocalDate.of(yearDue, 5, 1));
    }

    @Nested
    class An_edition {

        @ParameterizedTest
        @CsvSource(textBlock = """
                # edition, first day,  second plan due, first plan due, groups, contrary, other group, after the last plan, months of implementation
                2011,      2011-09-01, none,            --03-31,        false,  none,     none,        none,                none
                2014,      2014-02-01, --06-30,         --03-31,        false,  4,        none,        none,                none
                2015,      2015-01-01, --06-30,         none,           true,   4,        6,           none,                18
                2018,      2018-01-01, --08-31,         none,           true,   4,        4,           none,                20
                2022,      2022-01-01, none,            none,           false,  none,     none,        12,                  none
                """)
        void has_deadlines(
                String id,
                LocalDate firstDay,
                String due,
                String firstDue,
                boolean groups,
                String contrary,
                String shift,
                String gap,
                String implementation) {
            CalendarRules rules = CalendarRules.edition(id);

            assertThat(rules.getEdition().getEffectiveFrom()).isEqualTo(firstDay);
            assertThat(CalendarRules.on(firstDay)).isEqualTo(rules);
            assertThat(Stream.of(
                                    CalendarParameters.DUE_DAY,
                                    CalendarParameters.FIRST_PLAN_DUE_DAY,
                                    CalendarParameters.GROUPS,
                                    CalendarParameters.MONTHS_AFTER_DUE_DATE,
                                    CalendarParameters.MONTHS_UNTIL_SHIFT,
                                    CalendarParameters.MONTHS_AFTER_LAST_PLAN,
                                    CalendarParameters.MINIMUM_IMPLEMENTATION)
                            .map(key -> rules.getParameters().of(key).describeValue()))
                    .containsExactly(due, firstDue, String.valueOf(groups), contrary, shift, gap, implementation);
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                # edition, fewest, most, at most, both languages, ends,    years, pandemic,   rule of twelve months from
                2011,      none,   none, none,    false,          none,    [2],   none,       none
                2014,      5,      15,   none,    false,          none,    [2],   none,       none
                2015,      5,      15,   none,    true,           --06-30, [2],   none,       none
                2018,      none,   none, 20,      true,           --08-31, [2],   2020-12-31, none
                2022,      none,   none, none,    false,          none,    '[2, 4]', none,    2022-01-01
                """)
        void says_what_a_plan_should_be(
                String id,
                String fewest,
                String most,
                String maximum,
                String languages,
                String end,
                String years,
                String pandemic,
                String twelveMonths) {
            CalendarRules rules = CalendarRules.edition(id);

            assertThat(Stream.of(
                                    CalendarParameters.FEWEST_RECOMMENDED_COMMITMENTS,
                                    CalendarParameters.MOST_RECOMMENDED_COMMITMENTS,
                                    CalendarParameters.MAXIMUM_COMMITMENTS,
                                    CalendarParameters.ADMINISTRATIVE_LANGUAGE,
                                    CalendarParameters.ENGLISH,
                                    CalendarParameters.END_DAY,
                                    CalendarParameters.PLAN_YEARS,
                                    CalendarParameters.PANDEMIC_DUE_DATE,
                                    CalendarParameters.TWELVE_MONTH_RULE_FROM)
                            .map(key -> rules.getParameters().of(key).describeValue()))
                    .containsExactly(fewest, most, maximum, languages, languages, end, years, pandemic, twelveMonths);
        }

        @ParameterizedTest
        @CsvSource({
            "2014, 2015-08-31, 2015, a day that is named before the year",
            "2014,           , 2014, the year before the day of knowledge",
            "    ,           , 2018, the day of knowledge",
            "2017,           , 2015, the year before the day of knowledge",
            "2013,           , 2011, the year before the day of knowledge",
        })
        void is_that_of_the_day_on_which_the_plan_is_due(Integer year, LocalDate due, String edition, String by) {
            PlanSubmission plan = builder("2018-01-18")
                    .yearDue(year == null || due != null ? OptionalInt.empty() : OptionalInt.of(year))
                    .dueDate(Optional.ofNullable(due))
                    .build();

            assertThat(CalendarRules.forSubmission(plan)).as(by).isEqualTo(CalendarRules.edition(edition));
        }

        @Test
        void of_today_is_the_last_and_there_is_none_before_OGP() {
            assertThat(CalendarRules.current()).isEqualTo(CalendarRules.edition("2022"));
            assertThat(CalendarRules.all()).hasSize(5).last().isEqualTo(CalendarRules.current());
            assertThatIllegalArgumentException().isThrownBy(() -> CalendarRules.on(LocalDate.of(2011, 8, 31)));
            assertThatIllegalArgumentException().isThrownBy(() -> CalendarRules.edition("2016"));
        }

        @ParameterizedTest
        @CsvSource({
            "2014, 2014, ",
            "2015, 2015, ODD",
            "2015, 2016, EVEN",
            "2018, 2019, ODD",
            "2018, 2020, EVEN",
            "2022, 2023,"
        })
        void has_groups_of_odd_and_even_years_or_none(String edition, int year, PlanGroup group) {
            assertThat(CalendarRules.edition(edition).findGroup(year)).isEqualTo(Optional.ofNullable(group));
        }

        @ParameterizedTest
        @CsvSource({
            "2011, 1, 2013, 2013-03-31",
            "2011, 2, 2013,",
            "2014, 1, 2014, 2014-03-31",
            "2014, 2, 2014, 2014-06-30",
            "2015, 1, 2016, 2016-06-30",
            "2018, 1, 2019, 2019-08-31",
            "2022, 3, 2023,",
        })
        void has_a_due_date_of_first_and_of_other_plans(String edition, int number, int year, LocalDate due) {
            assertThat(CalendarRules.edition(edition).findDueDate(number, year)).isEqualTo(Optional.ofNullable(due));
        }
    }

    /** Both sides of every deadline, of plans delivered and of plans that are not. */
    @Nested
    class A_deadline {

        @ParameterizedTest
        @CsvSource(textBlock = """
                # edition, plan, year, day,         verdict
                2011,      1,    2013, 2013-03-31,  ON_TIME
                2011,      1,    2013, 2013-04-01,  LATE
                2011,      1,    2013, !2013-03-31, NOT_DUE
                2011,      1,    2013, !2013-12-31, LATE
                2011,      2,    2013, 2013-12-31,  UNDETERMINED
                2011,      2,    2013, !2013-12-31, UNDETERMINED
                2014,      1,    2014, 2014-03-31,  ON_TIME
                2014,      1,    2014, 2014-04-01,  LATE
                2014,      1,    2014, 2014-07-31,  LATE
                2014,      1,    2014, 2014-08-01,  ACTING_CONTRARY
                2014,      2,    2014, 2014-06-30,  ON_TIME
                2014,      2,    2014, 2014-07-01,  LATE
                2014,      2,    2014, 2014-10-31,  LATE
                2014,      2,    2014, 2014-11-01,  ACTING_CONTRARY
                2014,      2,    2014, 2016-11-01,  ACTING_CONTRARY
                2014,      2,    2014, !2014-06-30, NOT_DUE
                2014,      2,    2014, !2014-07-01, LATE
                2014,      2,    2014, !2014-10-31, LATE
                2014,      2,    2014, !2014-11-01, ACTING_CONTRARY
                2015,      1,    2016, 2016-06-30,  ON_TIME
                2015,      2,    2016, 2016-06-30,  ON_TIME
                2015,      2,    2016, 2016-07-01,  LATE
                2015,      2,    2016, 2016-10-31,  LATE
                2015,      2,    2016, 2016-11-01,  ACTING_CONTRARY
                2015,      2,    2016, 2016-12-31,  ACTING_CONTRARY
                2015,      2,    2016, 2017-01-01,  SHIFTED
                2015,      2,    2016, !2016-06-30, NOT_DUE
                2015,      2,    2016, !2016-07-01, LATE
                2015,      2,    2016, !2016-10-31, LATE
                2015,      2,    2016, !2016-11-01, ACTING_CONTRARY
                2015,      2,    2016, !2016-12-31, ACTING_CONTRARY
                2015,      2,    2016, !2017-01-01, SHIFTED
                2018,      2,    2019, 2019-08-31,  ON_TIME
                2018,      2,    2019, 2019-09-01,  LATE
                2018,      2,    2019, 2019-12-31,  LATE
                2018,      2,    2019, 2020-01-01,  SHIFTED
                2018,      2,    2019, !2019-08-31, NOT_DUE
                2018,      2,    2019, !2019-09-01, LATE
                2018,      2,    2019, !2019-12-31, LATE
                2018,      2,    2019, !2020-01-01, SHIFTED
                2018,      2,    2020, 2020-12-31,  ON_TIME
                2018,      2,    2020, 2021-01-01,  SHIFTED
                2018,      2,    2020, !2020-12-31, NOT_DUE
                2018,      2,    2020, !2021-01-01, SHIFTED
                2018,      2,    2021, 2021-09-01,  LATE
                """)
        void ends_with_its_last_day(String edition, int number, int year, String day, CalendarVerdict verdict) {
            assertThat(CalendarRules.edition(edition)
                            .decide(plan(number, year, day))
                            .getVerdict())
                    .isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                # last plan, day,         verdict
                2021-08-31,  2022-08-31,  ON_TIME
                2021-08-31,  2022-09-01,  ACTING_CONTRARY
                2021-08-31,  !2022-08-31, NOT_DUE
                2021-08-31,  !2022-09-01, ACTING_CONTRARY
                2022-12-31,  2023-12-31,  ON_TIME
                2022-12-31,  2024-01-01,  ACTING_CONTRARY
                2023-02-28,  2024-02-29,  ON_TIME
                2023-02-27,  2024-02-28,  ACTING_CONTRARY
                # the rule had not begun
                2020-12-31,  2021-12-31,  UNDETERMINED
                2020-12-31,  !2022-06-30, UNDETERMINED
                2021-01-01,  2022-01-01,  ON_TIME
                2021-01-01,  2022-01-02,  ACTING_CONTRARY
                ,            2023-01-01,  UNDETERMINED
                """)
        void is_twelve_months_after_the_last_plan_since_2022(LocalDate last, String day, CalendarVerdict verdict) {
            PlanSubmission plan =
                    plan(3, 2022, day).withLastPlanEnd(last == null ? Observation.unknown() : Observation.known(last));

            assertThat(CalendarRules.edition("2022").decide(plan).getVerdict()).isEqualTo(verdict);
        }

        @Test
        void after_the_last_plan_there_is_none_for_a_first_plan() {
            assertThat(CalendarRules.edition("2022")
                            .decide(plan(1, 2023, "2023-09-01"))
                            .getFinding(GAP_AFTER_LAST_PLAN)
                            .getOutcome())
                    .isEqualTo(Outcome.NOT_APPLICABLE);
        }

        @ParameterizedTest
        @CsvSource({
            "2011, 2013-06-15, 2013-06-16, LATE",
            "2015, 2015-07-31, 2015-07-31, ON_TIME",
            "2015, 2015-07-31, 2015-11-30, LATE",
            "2015, 2015-07-31, 2015-12-01, ACTING_CONTRARY",
            "2015, 2015-07-31, 2016-02-01, SHIFTED",
            "2018, 2020-08-31, 2020-09-01, LATE",
            "2022, 2023-06-30, 2023-06-30, ON_TIME",
            "2022, 2023-06-30, 2023-07-01, LATE",
        })
        void counts_from_a_day_that_the_submission_names(
                String edition, LocalDate due, LocalDate delivered, CalendarVerdict verdict) {
            PlanSubmission plan = PlanSubmission.delivered(GEORGIA, 1, due.getYear(), delivered)
                    .withDueDate(due);

            assertThat(CalendarRules.edition(edition).decide(plan).getVerdict()).isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                # delivered, day of knowledge, verdict
                true,        2016-06-30,       ON_TIME
                true,        2016-07-01,       UNDETERMINED
                ,            2016-06-30,       UNDETERMINED
                ,            2017-01-01,       UNDETERMINED
                """)
        void is_open_only_where_what_is_unknown_matters(Boolean delivered, String asOf, CalendarVerdict verdict) {
            PlanSubmission plan = builder(asOf)
                    .yearDue(2016)
                    .delivered(delivered == null ? Observation.unknown() : Observation.known(delivered))
                    .build();

            assertThat(CalendarRules.edition("2015").decide(plan).getVerdict()).isEqualTo(verdict);
        }

        @Test
        void of_a_year_that_is_not_known_is_open() {
            PlanSubmission plan = plan(2, 2016, "2016-05-01").withYearDue(OptionalInt.empty());

            CalendarDecision decision = CalendarRules.edition("2015").decide(plan);

            assertThat(decision.getVerdict()).isEqualTo(UNDETERMINED);
            assertThat(decision.getFinding(DUE_DATE).getRequirement().getText())
                    .isEqualTo("on OGP's website by a day that is not known");
            assertThat(decision.getFinding(GROUP).getRequirement().getText())
                    .endsWith("later a new cycle begins in the other group");
        }
    }

    @Nested
    class What_a_plan_should_be {

        @ParameterizedTest
        @CsvSource(textBlock = """
                # edition, year, start,      end,        outcome
                2015,      2016, 2017-01-01, 2018-06-30, MET
                2015,      2016, 2017-01-02, 2018-06-30, NOT_MET
                2015,      2016, 2017-01-01, 2018-06-29, NOT_MET
                2018,      2018, 2019-01-01, 2020-08-31, MET
                2018,      2018, 2019-01-02, 2020-08-31, NOT_MET
                2014,      2014, 2014-12-31, 2015-01-01, NOT_APPLICABLE
                2022,      2022, 2022-12-31, 2023-01-01, NOT_APPLICABLE
                2015,      2016, ,           2018-06-30, UNDETERMINED
                2015,      2016, 2017-01-01, ,           UNDETERMINED
                """)
        void is_long_enough(String edition, int year, LocalDate start, LocalDate end, Outcome outcome) {
            PlanSubmission plan = onTime(year)
                    .withImplementationStart(start == null ? Observation.unknown() : Observation.known(start))
                    .withImplementationEnd(end == null ? Observation.unknown() : Observation.known(end));

            CalendarDecision decision = CalendarRules.edition(edition).decide(plan);

            assertThat(decision.getFinding(IMPLEMENTATION).getOutcome()).isEqualTo(outcome);
            assertThat(decision.getVerdict())
                    .isEqualTo(
                            CalendarRules.edition(edition).decide(onTime(year)).getVerdict());
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                # edition, year, day,         end,        outcome
                2015,      2016, 2016-06-01,  2018-06-30, MET
                2015,      2016, 2016-06-01,  2018-07-01, NOT_MET
                2015,      2016, 2016-12-31,  2018-06-30, MET
                2015,      2016, 2016-12-31,  2018-12-31, NOT_MET
                2015,      2016, 2017-01-01,  2018-06-30, NOT_APPLICABLE
                2018,      2018, 2018-12-31,  2020-08-31, MET
                2018,      2018, 2018-12-31,  2020-12-31, NOT_MET
                2018,      2018, 2019-01-01,  2020-12-31, NOT_APPLICABLE
                2018,      2018, !2018-12-31, 2020-08-31, MET
                2018,      2018, 2018-12-31,  ,           UNDETERMINED
                2014,      2014, 2014-06-01,  2016-06-30, NOT_APPLICABLE
                2022,      2022, 2022-06-01,  2024-08-31, NOT_APPLICABLE
                """)
        void ends_on_the_day_of_the_calendar(String edition, int year, String day, LocalDate end, Outcome outcome) {
            PlanSubmission plan = plan(2, year, day)
                    .withImplementationEnd(end == null ? Observation.unknown() : Observation.known(end));

            assertThat(CalendarRules.edition(edition)
                            .decide(plan)
                            .getFinding(END_DATE)
                            .getOutcome())
                    .isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                # whether it moved to the other group, with another end, is not known
                true,  2018-12-31, MET
                true,  2019-01-01, UNDETERMINED
                ,      2018-12-31, MET
                ,      2019-01-01, UNDETERMINED
                """)
        void ends_on_a_day_that_is_open_only_if_the_group_is(Boolean delivered, String asOf, Outcome outcome) {
            PlanSubmission plan = builder(asOf)
                    .yearDue(2018)
                    .delivered(delivered == null ? Observation.unknown() : Observation.known(delivered))
                    .implementation(LocalDate.of(2018, 12, 1), LocalDate.of(2020, 8, 31))
                    .build();

            assertThat(CalendarRules.edition("2018")
                            .decide(plan)
                            .getFinding(END_DATE)
                            .getOutcome())
                    .isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                # edition, commitments, recommended,    at most
                2011,      45,          NOT_APPLICABLE, NOT_APPLICABLE
                2014,      4,           NOT_MET,        NOT_APPLICABLE
                2015,      4,           NOT_MET,        NOT_APPLICABLE
                2015,      5,           MET,            NOT_APPLICABLE
                2015,      15,          MET,            NOT_APPLICABLE
                2015,      16,          NOT_MET,        NOT_APPLICABLE
                2018,      20,          NOT_APPLICABLE, MET
                2018,      21,          NOT_APPLICABLE, NOT_MET
                2022,      45,          NOT_APPLICABLE, NOT_APPLICABLE
                2015,      ,            UNDETERMINED,   NOT_APPLICABLE
                2018,      ,            NOT_APPLICABLE, UNDETERMINED
                """)
        void has_some_number_of_commitments(String edition, Integer number, Outcome recommended, Outcome maximum) {
            CalendarRules rules = CalendarRules.edition(edition);
            PlanSubmission plan = onTime(rules.getEdition().getEffectiveFrom().getYear() + 2);

            CalendarDecision decision = rules.decide(
                    plan.withCommitments(number == null ? Observation.unknown() : Observation.known(number)));

            assertThat(decision.getFinding(RECOMMENDED_COMMITMENTS).getOutcome())
                    .isEqualTo(recommended);
            assertThat(decision.getFinding(MAXIMUM_COMMITMENTS).getOutcome()).isEqualTo(maximum);
            assertThat(decision.getVerdict()).isEqualTo(rules.decide(plan).getVerdict());
        }

        @ParameterizedTest
        @CsvSource({
            "2014, no, NOT_APPLICABLE",
            "2015, yes, MET",
            "2015, no, NOT_MET",
            "2018, no, NOT_MET",
            "2018, , UNDETERMINED",
            "2022, no, NOT_APPLICABLE"
        })
        void is_in_two_languages(String edition, String observed, Outcome outcome) {
            CalendarRules rules = CalendarRules.edition(edition);
            PlanSubmission plan = onTime(2016);
            Observation<Boolean> language =
                    observed == null ? Observation.unknown() : Observation.known(observed.equals("yes"));

            assertThat(rules.decide(plan.withInEnglish(language))
                            .getFinding(ENGLISH)
                            .getOutcome())
                    .isEqualTo(outcome);
            assertThat(rules.decide(plan.withInAdministrativeLanguage(language))
                            .getFinding(ADMINISTRATIVE_LANGUAGE)
                            .getOutcome())
                    .isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource(nullValues = "-", textBlock = """
                2018, 2, MET
                2018, 4, NOT_MET
                2018, -, UNDETERMINED
                2022, 2, MET
                2022, 3, NOT_MET
                2022, 4, MET
                """)
        void lasts_the_years_that_a_member_can_choose(String edition, Integer years, Outcome outcome) {
            assertThat(CalendarRules.edition(edition)
                            .decide(fourYears(years))
                            .getFinding(CalendarCriterion.DURATION)
                            .getOutcome())
                    .isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource(nullValues = "-", textBlock = """
                2022, 4, 2026-01-01, -,          NOT_APPLICABLE
                2022, 4, 2026-01-02, -,          NOT_MET
                2022, 4, 2026-06-01, 2026-01-01, MET
                2022, 4, 2026-06-01, 2026-01-02, NOT_MET
                2022, 2, 2026-06-01, -,          NOT_APPLICABLE
                2022, -, 2026-06-01, -,          UNDETERMINED
                2018, 4, 2026-06-01, -,          NOT_APPLICABLE
                """)
        void is_refreshed_two_years_after_its_start_if_it_lasts_four(
                String edition, Integer years, LocalDate asOf, LocalDate refreshed, Outcome outcome) {
            PlanSubmission plan = fourYears(years).withAsOf(asOf).withRefreshed(Observation.known(refreshed != null));
            CalendarFinding finding = CalendarRules.edition(edition)
                    .decide(refreshed == null ? plan : plan.withRefreshDate(Observation.known(refreshed)))
                    .getFinding(CalendarCriterion.REFRESH);

            assertThat(finding.getOutcome()).isEqualTo(outcome);
            assertThat(finding.getLastDay().isPresent())
                    .isEqualTo(edition.equals("2022") && !Integer.valueOf(2).equals(years));
        }

        private PlanSubmission fourYears(Integer years) {
            return PlanSubmission.builder()
                    .member(Submissions.GEORGIA)
                    .number(6)
                    .asOf(LocalDate.of(2024, 6, 1))
                    .implementationStart(Observation.known(LocalDate.of(2024, 1, 1)))
                    .years(years == null ? Observation.unknown() : Observation.known(years))
                    .build();
        }

        @Test
        void is_not_assessed_where_the_source_does_not_cover_it_and_days_are_then_unknown() {
            CalendarDecision decision = CalendarRules.edition("2018")
                    .decide(onTime(2018)
                            .withCommitments(Observation.notAssessed())
                            .withInEnglish(Observation.notAssessed())
                            .withImplementationStart(Observation.notAssessed())
                            .withImplementationEnd(Observation.notAssessed()));

            assertThat(decision.getFindings())
                    .extracting(CalendarFinding::getCriterion, CalendarFinding::getOutcome)
                    .contains(
                            tuple(MAXIMUM_COMMITMENTS, Outcome.NOT_ASSESSED),
                            tuple(ENGLISH, Outcome.NOT_ASSESSED),
                            tuple(IMPLEMENTATION, Outcome.UNDETERMINED),
                            tuple(END_DATE, Outcome.UNDETERMINED));
        }

        @Test
        void is_advice_in_one_criterion_and_no_deadline() {
            assertThat(CalendarCriterion.values())
                    .filteredOn(CalendarCriterion::isAdvice)
                    .containsExactly(RECOMMENDED_COMMITMENTS);
            assertThat(CalendarCriterion.values())
                    .filteredOn(CalendarCriterion::isDeadline)
                    .containsExactly(DUE_DATE, LATENESS, GROUP, GAP_AFTER_LAST_PLAN);
        }
    }

    @Nested
    class Findings {

        @Test
        void say_what_is_asked_for_and_what_follows() {
            PlanSubmission plan = plan(2, 2017, "!2018-01-18").withCommitments(Observation.known(45));

            CalendarDecision decision = CalendarRules.forSubmission(plan).decide(plan);

            assertThat(decision.getFindings())
                    .extracting(finding -> finding.getRequirement().getText())
                    .containsExactly(
                            "on OGP's website by 2017-06-30",
                            "on OGP's website by 2017-10-31, 4 months after it was due; later the member acts contrary to process",
                            "on OGP's website by 2017-12-31, 6 months after it was due; later a new cycle begins in the group of"
                                    + " even years",
                            "none known in this edition",
                            "at least 18 months of implementation",
                            "ends with the new cycle",
                            "in the administrative language",
                            "in English",
                            "none known in this edition",
                            "advice: at least 5 and at most 15 commitments",
                            "lasts 2 years",
                            "none known in this edition");
            assertThat(decision.getFinding(GROUP).getLastDay()).contains(LocalDate.of(2017, 12, 31));
            assertThat(decision.getFinding(GROUP).getObserved())
                    .isEqualTo(Observation.known("not delivered by 2018-01-18"));
            assertThat(decision.summary())
                    .startsWith(
                            "Georgia 2: shifted by edition 2015: Due date not met, Lateness not met, Group not met,"
                                    + " Implementation undetermined, Administrative language undetermined, English undetermined, ");
        }

        @Test
        void name_the_end_of_the_plan_and_the_deadline_after_the_last() {
            assertThat(CalendarRules.edition("2018")
                            .decide(onTime(2018))
                            .getFinding(END_DATE)
                            .getRequirement()
                            .getText())
                    .isEqualTo("ends on 2020-08-31");
            assertThat(CalendarRules.edition("2018")
                            .decide(onTime(2018).withYearDue(OptionalInt.empty()))
                            .getFinding(END_DATE)
                            .getRequirement()
                            .getText())
                    .isEqualTo("ends on 08-31 of its last year");
            assertThat(CalendarRules.edition("2022")
                            .decide(onTime(2023).withLastPlanEnd(Observation.known(LocalDate.of(2022, 8, 31))))
                            .getFinding(GAP_AFTER_LAST_PLAN)
                            .getRequirement()
                            .getText())
                    .isEqualTo(
                            "on OGP's website by 2023-08-31, 12 months after the end of the last plan; later the member acts"
                                    + " contrary to process");
        }

        @ParameterizedTest
        @CsvSource({
            "1, 2022-08-31, no plan before a first plan",
            "2, 2020-06-30, only months that end from 2022-01-01 on",
        })
        void say_why_no_months_after_the_last_plan_count(int number, LocalDate last, String text) {
            assertThat(CalendarRules.edition("2022")
                            .decide(plan(number, 2023, "2023-09-01").withLastPlanEnd(Observation.known(last)))
                            .getFinding(GAP_AFTER_LAST_PLAN)
                            .getRequirement()
                            .getText())
                    .isEqualTo(text);
        }

        @ParameterizedTest
        @CsvSource({
            "2014, 2, 2014, actionPlan.dueDay, INFERRED",
            "2014, 1, 2014, actionPlan.firstPlanDueDay, DOCUMENTED",
            "2015, 1, 2016, actionPlan.dueDay, DOCUMENTED",
            "2018, 2, 2020, actionPlan.dueDay actionPlan.pandemicDueDate, DOCUMENTED",
        })
        void name_the_parameters_that_decided(
                String edition, int number, int year, String parameters, Provenance provenance) {
            CalendarFinding finding = CalendarRules.edition(edition)
                    .decide(plan(number, year, "!2012-01-01"))
                    .getFinding(DUE_DATE);

            assertThat(finding.getRequirement().getParameters()).containsExactly(parameters.split(" "));
            assertThat(finding.getRequirement().getProvenance()).isEqualTo(provenance);
        }

        @Test
        void rest_on_no_due_day_of_the_calendar_where_the_submission_names_one() {
            CalendarDecision decision =
                    CalendarRules.edition("2015").decide(onTime(2016).withDueDate(LocalDate.of(2016, 7, 31)));

            assertThat(decision.getFinding(DUE_DATE).getRequirement().getParameters())
                    .isEmpty();
            assertThat(decision.getFinding(LATENESS).getRequirement().getParameters())
                    .containsExactly("actionPlan.monthsAfterDueDate");
        }

        @Test
        void say_so_where_a_number_is_unconfirmed() {
            assertThat(CalendarRules.edition("2018")
                            .decide(onTime(2018).withCommitments(Observation.known(21)))
                            .getFinding(MAXIMUM_COMMITMENTS)
                            .getRequirement()
                            .getProvenance())
                    .isEqualTo(Provenance.UNCONFIRMED);
        }
    }

    @Nested
    class Readings {

        @ParameterizedTest
        @CsvSource({
            "2014, 2014-06-15, true",
            "2014, 2014-06-20, false",
            "2014, 2014-07-02, true",
            "2014, 2014-10-15, true",
            "2014, 2014-10-20, false",
            "2014, 2014-11-02, true",
        })
        void differ_on_the_due_day_of_2014(int year, String day, boolean robust) {
            Robustness<CalendarDecision> robustness =
                    CalendarRules.edition("2014").readings().decide(plan(2, year, day));

            assertThat(robustness.isRobust()).isEqualTo(robust);
        }

        @ParameterizedTest
        @CsvSource({"2021-06-30, 2022-07-01, false", "2021-07-31, 2022-08-01, true"})
        void differ_on_the_first_day_of_the_twelve_months(LocalDate last, String day, boolean robust) {
            Robustness<CalendarDecision> robustness = CalendarRules.edition("2022")
                    .readings()
                    .decide(plan(3, 2022, day).withLastPlanEnd(Observation.known(last)));

            assertThat(robustness.isRobust()).isEqualTo(robust);
        }

        @Test
        void do_not_differ_on_a_number_of_commitments() {
            assertThat(CalendarRules.edition("2018")
                            .readings()
                            .decide(onTime(2018).withCommitments(Observation.known(45)))
                            .isRobust())
                    .isTrue();
        }
    }

    @Nested
    class A_reform {

        @Test
        void of_a_number_of_months_or_a_day_decides_otherwise() {
            CalendarRules rules = CalendarRules.edition("2015");
            PlanSubmission plan = plan(2, 2016, "2016-11-01");

            assertThat(rules.with(CalendarParameters.MONTHS_AFTER_DUE_DATE, Optional.of(5))
                            .decide(plan)
                            .getVerdict())
                    .isEqualTo(LATE);
            assertThat(rules.with(CalendarParameters.MONTHS_UNTIL_SHIFT, Optional.of(4))
                            .decide(plan)
                            .getVerdict())
                    .isEqualTo(SHIFTED);
            assertThat(rules.with(CalendarParameters.GROUPS, false)
                            .decide(plan(2, 2016, "2017-06-01"))
                            .getVerdict())
                    .isEqualTo(ACTING_CONTRARY);
            assertThat(rules.with(CalendarParameters.DUE_DAY, Optional.of(MonthDay.of(11, 1)))
                            .decide(plan)
                            .getVerdict())
                    .isEqualTo(ON_TIME);
            assertThat(rules.with(CalendarParameters.DUE_DAY, Optional.of(MonthDay.of(11, 1)))
                            .decide(plan(2, 2016, "!2016-11-01"))
                            .getVerdict())
                    .isEqualTo(NOT_DUE);
        }

        @Test
        void of_one_bound_of_the_advice_leaves_the_other() {
            CalendarRules rules = CalendarRules.edition("2015")
                    .with(CalendarParameters.FEWEST_RECOMMENDED_COMMITMENTS, Optional.empty());

            CalendarFinding finding = rules.decide(onTime(2016).withCommitments(Observation.known(1)))
                    .getFinding(RECOMMENDED_COMMITMENTS);

            assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
            assertThat(finding.getRequirement().getText()).isEqualTo("advice: at most 15 commitments");
        }

        @Test
        void with_plans_of_four_years_has_two_possible_ends() {
            CalendarRules rules = CalendarRules.edition("2018").with(CalendarParameters.PLAN_YEARS, Set.of(2, 4));

            CalendarFinding finding = rules.decide(
                            onTime(2018).withImplementationEnd(Observation.known(LocalDate.of(2022, 8, 31))))
                    .getFinding(END_DATE);

            assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
            assertThat(finding.getRequirement().getText()).isEqualTo("ends on 2020-08-31 or 2022-08-31");
        }

        @ParameterizedTest
        @CsvSource({
            "actionPlan.monthsAfterDueDate, 0",
            "actionPlan.maxCommitments, -1",
            "actionPlan.years, 11",
            "actionPlan.years, 0"
        })
        void has_no_number_that_makes_no_sense(String parameter, String value) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CalendarRules.current().with(parameter, value))
                    .withMessageStartingWith(parameter + " ");
        }
    }

    @Test
    void the_findings_are_the_criteria_in_their_order() {
        assertThat(CalendarRules.all())
                .allSatisfy(rules -> assertThat(rules.decide(onTime(2016)).getFindings())
                        .extracting(CalendarFinding::getCriterion)
                        .isEqualTo(List.of(CalendarCriterion.values())));
    }
}

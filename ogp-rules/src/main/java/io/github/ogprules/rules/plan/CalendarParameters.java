package io.github.ogprules.rules.plan;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.model.Provenance.UNCONFIRMED;
import static io.github.ogprules.rules.plan.CalendarSources.ACTION_PLANS;
import static io.github.ogprules.rules.plan.CalendarSources.CLARIFYING_DEADLINES;
import static io.github.ogprules.rules.plan.CalendarSources.DEVELOP_A_PLAN;
import static io.github.ogprules.rules.plan.CalendarSources.FOUR_YEAR_PLANS;
import static io.github.ogprules.rules.plan.CalendarSources.NEW_CALENDAR;
import static io.github.ogprules.rules.plan.CalendarSources.NO_REPORTS_FOR_THREE;
import static io.github.ogprules.rules.plan.CalendarSources.PAKISTAN;
import static io.github.ogprules.rules.plan.CalendarSources.PANDEMIC;
import static io.github.ogprules.rules.plan.CalendarSources.PLAN_OF_45;
import static io.github.ogprules.rules.plan.CalendarSources.TARDY_COUNTRIES;
import static io.github.ogprules.rules.plan.CalendarSources.TEMPLATE;
import static io.github.ogprules.rules.plan.CalendarSources.TWO_YEAR_PLANS;
import static io.github.ogprules.rules.sources.SharedSources.BROCHURE;
import static io.github.ogprules.rules.sources.SharedSources.CALENDARS_AND_DEADLINES;
import static io.github.ogprules.rules.sources.SharedSources.DATES_AND_DEADLINES;
import static io.github.ogprules.rules.sources.SharedSources.DATES_AND_DEADLINES_2018;
import static io.github.ogprules.rules.sources.SharedSources.LETTERS_ON_PLANS;
import static io.github.ogprules.rules.sources.SharedSources.OGP_LETTERS;
import static io.github.ogprules.rules.sources.SharedSources.PROCEDURAL_REVIEW;

import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.rules.Form;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.ParameterHistory;
import io.github.ogprules.rules.Rulebook;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;

/** The parameters of the calendar of action plans, with what every edition says of them. */
public final class CalendarParameters {

    static final Rulebook<CalendarRules> RULEBOOK = new Rulebook<>();

    private static final String NONE_NAMED = "Inferred: the source names none.";

    /** The day of the year due by which a plan is delivered, inclusive. None if no day is known that holds for all members. */
    public static final Key<CalendarRules, Optional<MonthDay>> DUE_DAY = RULEBOOK.add(ParameterHistory.of(
                    "actionPlan.dueDay", Form.dayOfYear().orNone())
            .in("2011", Optional.empty(), INFERRED, "Inferred: each cohort has days of its own.", DATES_AND_DEADLINES)
            .in(
                    "2014",
                    Optional.of(MonthDay.of(6, 30)),
                    INFERRED,
                    "Of the second plans of cohort 2, in 2014. Sources name 06-15, the end of June and 07-01.",
                    LETTERS_ON_PLANS,
                    NO_REPORTS_FOR_THREE,
                    TARDY_COUNTRIES)
            .or(Optional.of(MonthDay.of(6, 15)))
            .or(Optional.of(MonthDay.of(7, 1)))
            .in("2015", Optional.of(MonthDay.of(6, 30)), DOCUMENTED, CALENDARS_AND_DEADLINES, NEW_CALENDAR)
            .in(
                    "2018",
                    Optional.of(MonthDay.of(8, 31)),
                    DOCUMENTED,
                    "That 2018 is the first year with this day is inferred from the dates of Pakistan.",
                    DATES_AND_DEADLINES_2018,
                    PAKISTAN)
            .in(
                    "2022",
                    Optional.empty(),
                    INFERRED,
                    "Inferred: no source names a day that holds for all; two times of submission a year are unconfirmed.",
                    OGP_LETTERS));

    /** The day of the year after the letter of intent by which a first plan is delivered, inclusive. None if as any other plan. */
    public static final Key<CalendarRules, Optional<MonthDay>> FIRST_PLAN_DUE_DAY = RULEBOOK.add(
            ParameterHistory.of("actionPlan.firstPlanDueDay", Form.dayOfYear().orNone())
                    .in("2011", Optional.of(MonthDay.of(3, 31)), DOCUMENTED, DATES_AND_DEADLINES)
                    .in("2015", Optional.empty(), INFERRED, NONE_NAMED, CALENDARS_AND_DEADLINES));

    /** The last day on which a plan due in its year is on time because of the pandemic, inclusive. None if there is no such exception. */
    public static final Key<CalendarRules, Optional<LocalDate>> PANDEMIC_DUE_DATE = RULEBOOK.add(
            ParameterHistory.of("actionPlan.pandemicDueDate", Form.day().orNone())
                    .in("2011", Optional.empty(), INFERRED, NONE_NAMED, DATES_AND_DEADLINES)
                    .in(
                            "2018",
                            Optional.of(LocalDate.of(2020, 12, 31)),
                            DOCUMENTED,
                            "A member could also move to the odd group, without acting contrary: its plan is then due in 2021.",
                            PANDEMIC)
                    .in("2022", Optional.empty(), INFERRED, NONE_NAMED, OGP_LETTERS));

    /** The months after the due date with which a plan is too late: the member acts contrary to process. None if it never does so. */
    public static final Key<CalendarRules, Optional<Integer>> MONTHS_AFTER_DUE_DATE =
            RULEBOOK.add(months("actionPlan.monthsAfterDueDate")
                    .in("2011", Optional.empty(), INFERRED, "Inferred: first defined in 2014.", DATES_AND_DEADLINES)
                    .in("2014", Optional.of(4), DOCUMENTED, LETTERS_ON_PLANS, DATES_AND_DEADLINES)
                    .in("2015", Optional.of(4), DOCUMENTED, "Until 10-31.", CALENDARS_AND_DEADLINES)
                    .in("2018", Optional.of(4), DOCUMENTED, "Before 01-01.", DATES_AND_DEADLINES_2018)
                    .in(
                            "2022",
                            Optional.empty(),
                            INFERRED,
                            "Inferred: the twelve months after the last plan took its place.",
                            OGP_LETTERS));

    /** The months after the due date with which a plan is so late that the member moves to the other group. None if it never does. */
    public static final Key<CalendarRules, Optional<Integer>> MONTHS_UNTIL_SHIFT =
            RULEBOOK.add(months("actionPlan.monthsUntilShift")
                    .in("2011", Optional.empty(), INFERRED, "Inferred: there are no groups.", DATES_AND_DEADLINES)
                    .in(
                            "2015",
                            Optional.of(6),
                            DOCUMENTED,
                            "Pakistan was still judged by it in 2018-01.",
                            CALENDARS_AND_DEADLINES)
                    .in("2018", Optional.of(4), DOCUMENTED, DATES_AND_DEADLINES_2018)
                    .in("2022", Optional.empty(), INFERRED, NONE_NAMED, OGP_LETTERS));

    /** Whether members are in groups of odd and even years. */
    public static final Key<CalendarRules, Boolean> GROUPS =
            RULEBOOK.add(ParameterHistory.of("actionPlan.groups", Form.yesOrNo())
                    .in("2011", false, DOCUMENTED, "Cohorts, by the year of joining.", DATES_AND_DEADLINES)
                    .in("2015", true, DOCUMENTED, CALENDARS_AND_DEADLINES, NEW_CALENDAR)
                    .in("2018", true, DOCUMENTED, DATES_AND_DEADLINES_2018)
                    .in(
                            "2022",
                            false,
                            INFERRED,
                            "Inferred: the words are no longer there; no known text repeals them.",
                            OGP_LETTERS)
                    .or(true));

    /** The months after the end of the last plan without a new one with which a member acts contrary to process. None if it does not. */
    public static final Key<CalendarRules, Optional<Integer>> MONTHS_AFTER_LAST_PLAN =
            RULEBOOK.add(months("actionPlan.monthsAfterLastPlan")
                    .in("2011", Optional.empty(), INFERRED, NONE_NAMED, DATES_AND_DEADLINES)
                    .in("2022", Optional.of(12), DOCUMENTED, OGP_LETTERS, PROCEDURAL_REVIEW));

    /** The first day on which those months can be over; earlier they count for nothing. None if the edition does not count them. */
    public static final Key<CalendarRules, Optional<LocalDate>> TWELVE_MONTH_RULE_FROM = RULEBOOK.add(
            ParameterHistory.of("process.twelveMonthRuleFrom", Form.day().orNone())
                    .in("2011", Optional.empty(), INFERRED, NONE_NAMED, DATES_AND_DEADLINES)
                    .in(
                            "2022",
                            Optional.of(LocalDate.of(2022, 1, 1)),
                            INFERRED,
                            "Inferred: known on 2022-07-25; any day from the start of the edition on may be the first.",
                            OGP_LETTERS)
                    .or(Optional.of(LocalDate.of(2022, 7, 25))));

    /** The months of implementation at least. None if no number is known. */
    public static final Key<CalendarRules, Optional<Integer>> MINIMUM_IMPLEMENTATION =
            RULEBOOK.add(months("actionPlan.minimumImplementationMonths")
                    .in("2011", Optional.empty(), INFERRED, NONE_NAMED, DATES_AND_DEADLINES)
                    .in("2015", Optional.of(18), DOCUMENTED, CALENDARS_AND_DEADLINES)
                    .in("2018", Optional.of(20), DOCUMENTED, DATES_AND_DEADLINES_2018)
                    .in("2022", Optional.empty(), INFERRED, NONE_NAMED, OGP_LETTERS));

    /** How many years a plan lasts: the numbers between which a member can choose. */
    public static final Key<CalendarRules, Set<Integer>> PLAN_YEARS =
            RULEBOOK.add(ParameterHistory.of("actionPlan.years", Form.set(Form.wholeNumber()))
                    .where(
                            years -> years.stream().allMatch(number -> number >= 1 && number <= ActionPlan.MOST_YEARS),
                            "numbers from 1 to " + ActionPlan.MOST_YEARS)
                    .in("2011", Set.of(2), DOCUMENTED, "Decided in 2013-04 in place of yearly cycles.", TWO_YEAR_PLANS)
                    .in("2015", Set.of(2), DOCUMENTED, ACTION_PLANS)
                    .in("2022", Set.of(2, 4), DOCUMENTED, FOUR_YEAR_PLANS));

    /** How many years a plan lasts that must be refreshed. None if no plan must be. */
    public static final Key<CalendarRules, Optional<Integer>> REFRESHED_PLAN_YEARS =
            RULEBOOK.add(months("actionPlan.refreshedPlanYears")
                    .in("2011", Optional.empty(), INFERRED, "Inferred: plans last two years.", TWO_YEAR_PLANS)
                    .in("2022", Optional.of(4), DOCUMENTED, FOUR_YEAR_PLANS));

    /** The months after the start of implementation by which it is refreshed. None if no number is known. */
    public static final Key<CalendarRules, Optional<Integer>> REFRESH_MONTHS =
            RULEBOOK.add(months("actionPlan.refreshMonths")
                    .in("2011", Optional.empty(), INFERRED, "Inferred: plans last two years.", TWO_YEAR_PLANS)
                    .in(
                            "2022",
                            Optional.of(24),
                            INFERRED,
                            "Documented: at two years, mandatory. Inferred: from the first day of implementation.",
                            FOUR_YEAR_PLANS));

    /** The day of the last year on which a plan ends, however late it began. None if no day is known. */
    public static final Key<CalendarRules, Optional<MonthDay>> END_DAY = RULEBOOK.add(
            ParameterHistory.of("actionPlan.endDay", Form.dayOfYear().orNone())
                    .in("2011", Optional.empty(), INFERRED, NONE_NAMED, DATES_AND_DEADLINES)
                    .in(
                            "2015",
                            Optional.of(MonthDay.of(6, 30)),
                            INFERRED,
                            "Documented: lateness does not change the end. Inferred: that it is two years after the due date.",
                            CALENDARS_AND_DEADLINES)
                    .in("2018", Optional.of(MonthDay.of(8, 31)), DOCUMENTED, DATES_AND_DEADLINES_2018)
                    .in("2022", Optional.empty(), INFERRED, "Inferred: 08-31 and 12-31 are unconfirmed.", OGP_LETTERS));

    /** Whether a plan is delivered in the administrative language of the country. */
    public static final Key<CalendarRules, Boolean> ADMINISTRATIVE_LANGUAGE =
            RULEBOOK.add(language("actionPlan.administrativeLanguage"));

    /** Whether a plan is delivered in English. */
    public static final Key<CalendarRules, Boolean> ENGLISH = RULEBOOK.add(language("actionPlan.english"));

    /** The commitments of a plan at most. None if no number is known. */
    public static final Key<CalendarRules, Optional<Integer>> MAXIMUM_COMMITMENTS =
            RULEBOOK.add(number("actionPlan.maxCommitments")
                    .in("2011", Optional.empty(), INFERRED, "Inferred: the template has none.", TEMPLATE)
                    .in("2015", Optional.empty(), INFERRED, "Inferred: a plan of 45 was accepted.", PLAN_OF_45)
                    .in("2018", Optional.of(20), UNCONFIRMED, "No source; a cap was on the agenda of 2017-09-20.")
                    .or(Optional.empty())
                    .in("2022", Optional.empty(), UNCONFIRMED, "No source knows a cap."));

    /** The commitments that OGP recommends at least. None if it recommends no number. */
    public static final Key<CalendarRules, Optional<Integer>> FEWEST_RECOMMENDED_COMMITMENTS =
            RULEBOOK.add(recommended("actionPlan.fewestRecommendedCommitments", 5));

    /** The commitments that OGP recommends at most. None if it recommends no number. */
    public static final Key<CalendarRules, Optional<Integer>> MOST_RECOMMENDED_COMMITMENTS =
            RULEBOOK.add(recommended("actionPlan.mostRecommendedCommitments", 15));

    private CalendarParameters() {}

    private static ParameterHistory<Optional<Integer>> number(String name) {
        return ParameterHistory.of(name, Form.wholeNumber().orNone())
                .where(number -> number.orElse(0) >= 0, "0 or more, or none");
    }

    private static ParameterHistory<Optional<Integer>> months(String name) {
        return ParameterHistory.of(name, Form.wholeNumber().orNone())
                .where(months -> months.orElse(1) >= 1, "1 or more, or none");
    }

    private static ParameterHistory<Boolean> language(String name) {
        return ParameterHistory.of(name, Form.yesOrNo())
                .in("2011", false, UNCONFIRMED, "No source on plans before 2015.")
                .in("2015", true, DOCUMENTED, CLARIFYING_DEADLINES)
                .in("2018", true, DOCUMENTED, DEVELOP_A_PLAN)
                .in("2022", false, UNCONFIRMED, "No source on plans since 2022.");
    }

    private static ParameterHistory<Optional<Integer>> recommended(String name, int commitments) {
        return number(name)
                .in("2011", Optional.empty(), DOCUMENTED, "The template names none.", TEMPLATE)
                .in(
                        "2014",
                        Optional.of(commitments),
                        INFERRED,
                        "Documented: strongly recommended. Inferred: from 2014 on; the page may be of 2015.",
                        ACTION_PLANS)
                .in("2015", Optional.of(commitments), DOCUMENTED, "Strongly recommended.", ACTION_PLANS, BROCHURE)
                .in("2018", Optional.empty(), UNCONFIRMED, "No source on plans since 2018.");
    }
}

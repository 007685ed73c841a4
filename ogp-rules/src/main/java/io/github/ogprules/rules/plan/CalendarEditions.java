package io.github.ogprules.rules.plan;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.rules.plan.CalendarSources.FOUR_YEAR_PLANS;
import static io.github.ogprules.rules.plan.CalendarSources.NEW_CALENDAR;
import static io.github.ogprules.rules.plan.CalendarSources.PAKISTAN;
import static io.github.ogprules.rules.sources.SharedSources.CALENDARS_AND_DEADLINES;
import static io.github.ogprules.rules.sources.SharedSources.DATES_AND_DEADLINES;
import static io.github.ogprules.rules.sources.SharedSources.DATES_AND_DEADLINES_2018;
import static io.github.ogprules.rules.sources.SharedSources.LETTERS_TO_ELEVEN;
import static io.github.ogprules.rules.sources.SharedSources.OGP_LETTERS;

import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Timeline;
import java.time.LocalDate;

/** Every edition of the calendar of action plans. */
final class CalendarEditions {

    static final Timeline<CalendarRules> TIMELINE = CalendarParameters.RULEBOOK.timeline(
            ImmutableCalendarRules::of,
            Edition.of(
                    "2011",
                    "Founding rules: deadlines by cohort",
                    LocalDate.of(2011, 9, 1),
                    DOCUMENTED,
                    DATES_AND_DEADLINES),
            Edition.of(
                    "2014",
                    "Four months late is acting contrary to process",
                    LocalDate.of(2014, 2, 1),
                    INFERRED,
                    LETTERS_TO_ELEVEN,
                    DATES_AND_DEADLINES),
            Edition.of(
                    "2015",
                    "Groups of odd and even years, due on 06-30",
                    LocalDate.of(2015, 1, 1),
                    DOCUMENTED,
                    CALENDARS_AND_DEADLINES,
                    NEW_CALENDAR),
            // Which year was the first with the later day follows from the dates of a member alone.
            Edition.of(
                    "2018",
                    "Due on 08-31; four months late leads to the other group",
                    LocalDate.of(2018, 1, 1),
                    INFERRED,
                    DATES_AND_DEADLINES_2018,
                    PAKISTAN),
            Edition.of(
                    "2022",
                    "Plans of two or four years; twelve months from the end of the last plan",
                    LocalDate.of(2022, 1, 1),
                    DOCUMENTED,
                    FOUR_YEAR_PLANS,
                    OGP_LETTERS));

    private CalendarEditions() {}
}

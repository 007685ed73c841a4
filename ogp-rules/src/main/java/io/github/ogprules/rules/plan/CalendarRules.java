package io.github.ogprules.rules.plan;

import io.github.ogprules.model.plan.PlanSubmission;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Parameters;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether an action plan is on time, and what follows if it is not.
 *
 * <p>The editions are {@code 2011} (deadlines by cohort), {@code 2014} (four months late is acting contrary to process), {@code 2015}
 * (groups of odd and even years, due on 06-30, six months until a member moves to the other group), {@code 2018} (due on 08-31, four
 * months until it moves) and {@code 2022} (twelve months from the end of the last plan). A plan is judged by the edition of the day on
 * which it was due, however late it is looked at: {@link #forSubmission}.
 *
 * <p>{@link CalendarParameters} has the keys of the numbers and choices.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/country-and-ogp-local-dates-and-deadlines/">OGP's dates and deadlines</a>
 */
@Value.Immutable
public abstract sealed class CalendarRules extends ParameterizedRule<CalendarRules, PlanSubmission, CalendarDecision>
        permits ImmutableCalendarRules {

    CalendarRules() {}

    /** {@return the latest edition: the rules in force today, as far as this library knows} */
    public static CalendarRules current() {
        return CalendarEditions.TIMELINE.current();
    }

    /**
     * The edition in force on a day.
     *
     * @param date the day, that on which a plan is due
     * @return the rules of that day
     * @throws IllegalArgumentException if the day is before OGP was founded in September 2011
     */
    public static CalendarRules on(LocalDate date) {
        return CalendarEditions.TIMELINE.on(date);
    }

    /**
     * The edition by which a plan is judged: that of the day on which it is due, else of the year, else of the day of knowledge.
     *
     * @param submission what is known of the plan
     * @return the rules of that day
     * @throws IllegalArgumentException if the day is before OGP was founded in September 2011
     */
    public static CalendarRules forSubmission(PlanSubmission submission) {
        return on(submission
                .getDueDate()
                .orElseGet(() -> submission.getYearDue().isPresent()
                        ? LocalDate.of(submission.getYearDue().getAsInt(), 12, 31)
                        : submission.getAsOf()));
    }

    /**
     * The edition of a name.
     *
     * @param id {@code 2011}, {@code 2014}, {@code 2015}, {@code 2018} or {@code 2022}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static CalendarRules edition(String id) {
        return CalendarEditions.TIMELINE.edition(id);
    }

    /** {@return every edition, the earliest first} */
    public static List<CalendarRules> all() {
        return CalendarEditions.TIMELINE.all();
    }

    @Override
    protected CalendarRules with(Parameters<CalendarRules> parameters) {
        return ImmutableCalendarRules.of(getPublishedEdition(), parameters);
    }

    /**
     * The day on which a plan is due by the calendar, without an exception.
     *
     * @param number the number of the plan, 1 for a member's first
     * @param year the year in which it is due; for a first plan that after the letter of intent
     * @return the day, or empty if this edition has none that holds for all members
     */
    public Optional<LocalDate> findDueDate(int number, int year) {
        Optional<MonthDay> first = number == 1 ? get(CalendarParameters.FIRST_PLAN_DUE_DAY) : Optional.empty();
        return first.or(() -> get(CalendarParameters.DUE_DAY)).map(day -> day.atYear(year));
    }

    /**
     * The group of the members whose plans are due in a year.
     *
     * @param year the year
     * @return the group, or empty if this edition has no groups
     */
    public Optional<PlanGroup> findGroup(int year) {
        return get(CalendarParameters.GROUPS) ? Optional.of(PlanGroup.of(year)) : Optional.empty();
    }

    /**
     * Decides whether a plan is on time. Of what is unknown every value is taken into account. A day on which it was due that the
     * submission names takes the place of that of the calendar.
     *
     * @param submission what is known of the plan
     * @return the decision
     */
    @Override
    public CalendarDecision decide(PlanSubmission submission) {
        List<CalendarFinding> findings = new CalendarFindings(this, submission).all();
        return ImmutableCalendarDecision.of(submission, getEdition(), CalendarVerdict.of(findings), findings);
    }
}

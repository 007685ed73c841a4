package io.github.ogprules.rules.plan;

import static io.github.ogprules.rules.plan.CalendarParameters.DUE_DAY;
import static io.github.ogprules.rules.plan.CalendarParameters.END_DAY;
import static io.github.ogprules.rules.plan.CalendarParameters.FEWEST_RECOMMENDED_COMMITMENTS;
import static io.github.ogprules.rules.plan.CalendarParameters.FIRST_PLAN_DUE_DAY;
import static io.github.ogprules.rules.plan.CalendarParameters.GROUPS;
import static io.github.ogprules.rules.plan.CalendarParameters.MAXIMUM_COMMITMENTS;
import static io.github.ogprules.rules.plan.CalendarParameters.MINIMUM_IMPLEMENTATION;
import static io.github.ogprules.rules.plan.CalendarParameters.MONTHS_AFTER_DUE_DATE;
import static io.github.ogprules.rules.plan.CalendarParameters.MONTHS_AFTER_LAST_PLAN;
import static io.github.ogprules.rules.plan.CalendarParameters.MONTHS_UNTIL_SHIFT;
import static io.github.ogprules.rules.plan.CalendarParameters.MOST_RECOMMENDED_COMMITMENTS;
import static io.github.ogprules.rules.plan.CalendarParameters.PANDEMIC_DUE_DATE;
import static io.github.ogprules.rules.plan.CalendarParameters.PLAN_YEARS;
import static io.github.ogprules.rules.plan.CalendarParameters.REFRESHED_PLAN_YEARS;
import static io.github.ogprules.rules.plan.CalendarParameters.REFRESH_MONTHS;
import static io.github.ogprules.rules.plan.CalendarParameters.TWELVE_MONTH_RULE_FROM;

import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.plan.PlanSubmission;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.shared.Deadlines;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one edition of the calendar finds on one plan. */
final class CalendarFindings {

    private static final String NONE_KNOWN = "none known in this edition";
    private static final String CONTRARY = "later the member acts contrary to process";

    private final CalendarRules rules;
    private final PlanSubmission plan;
    private final boolean hasDueDay;
    private final Optional<LocalDate> due;
    private final OptionalInt yearDue;

    CalendarFindings(CalendarRules rules, PlanSubmission plan) {
        this.rules = rules;
        this.plan = plan;
        yearDue = plan.getDueDate().map(day -> OptionalInt.of(day.getYear())).orElse(plan.getYearDue());
        hasDueDay = plan.getDueDate().isPresent()
                || rules.findDueDate(plan.getNumber(), plan.getAsOf().getYear()).isPresent();
        due = plan.getDueDate()
                .or(() -> yearDue.isPresent()
                        ? rules.findDueDate(plan.getNumber(), yearDue.getAsInt())
                        : Optional.empty());
    }

    List<CalendarFinding> all() {
        CalendarFinding group = group();
        return List.of(
                dueDate(),
                lateness(),
                group,
                gapAfterLastPlan(),
                implementation(),
                endDate(group),
                language(
                        CalendarCriterion.ADMINISTRATIVE_LANGUAGE,
                        CalendarParameters.ADMINISTRATIVE_LANGUAGE,
                        plan.getInAdministrativeLanguage()),
                language(CalendarCriterion.ENGLISH, CalendarParameters.ENGLISH, plan.getInEnglish()),
                maximumCommitments(),
                recommendedCommitments(),
                duration(),
                refresh());
    }

    private CalendarFinding dueDate() {
        if (!hasDueDay) {
            return notApplicable(CalendarCriterion.DUE_DATE, of(DUE_DAY));
        }
        Optional<LocalDate> exception = rules.get(PANDEMIC_DUE_DATE)
                .filter(day -> plan.getDueDate().isEmpty() && yearDue.equals(OptionalInt.of(day.getYear())));
        return deadline(
                CalendarCriterion.DUE_DATE,
                exception.or(() -> due),
                "",
                Stream.concat(dueParameters(), exception.stream().map(day -> of(PANDEMIC_DUE_DATE))));
    }

    private CalendarFinding lateness() {
        return rules.get(MONTHS_AFTER_DUE_DATE)
                .filter(months -> hasDueDay)
                .map(months -> afterDue(CalendarCriterion.LATENESS, months, CONTRARY, of(MONTHS_AFTER_DUE_DATE)))
                .orElseGet(() -> notApplicable(CalendarCriterion.LATENESS, of(MONTHS_AFTER_DUE_DATE)));
    }

    private CalendarFinding group() {
        return rules.get(MONTHS_UNTIL_SHIFT)
                .filter(months -> hasDueDay && rules.get(GROUPS))
                .map(months -> afterDue(
                        CalendarCriterion.GROUP,
                        months,
                        "later a new cycle begins in the " + otherGroup(),
                        of(MONTHS_UNTIL_SHIFT),
                        of(GROUPS)))
                .orElseGet(() -> notApplicable(CalendarCriterion.GROUP, of(MONTHS_UNTIL_SHIFT), of(GROUPS)));
    }

    private String otherGroup() {
        return yearDue.isPresent()
                ? "group of " + PlanGroup.of(yearDue.getAsInt() + 1).getLabel() + " years"
                : "other group";
    }

    private CalendarFinding afterDue(
            CalendarCriterion criterion, int months, String consequence, Parameter<?>... parameters) {
        return deadline(
                criterion,
                due.map(day -> Deadlines.after(day, months)),
                ", " + months + " months after it was due; " + consequence,
                Stream.concat(Stream.of(parameters), dueParameters()));
    }

    /** A plan due on a day that the caller names rests on no day of the calendar. */
    private Stream<Parameter<?>> dueParameters() {
        if (plan.getDueDate().isPresent()) {
            return Stream.of();
        }
        boolean isFirst = plan.getNumber() == 1 && rules.get(FIRST_PLAN_DUE_DAY).isPresent();
        return Stream.of(of(isFirst ? FIRST_PLAN_DUE_DAY : DUE_DAY));
    }

    /** Before the rule began, its months counted for nothing. */
    private CalendarFinding gapAfterLastPlan() {
        Optional<Integer> months = rules.get(MONTHS_AFTER_LAST_PLAN);
        Optional<LocalDate> last =
                months.flatMap(number -> plan.getLastPlanEnd().findValue().map(end -> Deadlines.after(end, number)));
        Optional<LocalDate> begun =
                last.flatMap(day -> rules.get(TWELVE_MONTH_RULE_FROM).filter(day::isBefore));
        if (months.isEmpty() || plan.getNumber() == 1 || begun.isPresent()) {
            return notApplicable(
                    CalendarCriterion.GAP_AFTER_LAST_PLAN,
                    months.isEmpty()
                            ? NONE_KNOWN
                            : begun.map(day -> "only months that end from " + day + " on")
                                    .orElse("no plan before a first plan"),
                    of(MONTHS_AFTER_LAST_PLAN),
                    of(TWELVE_MONTH_RULE_FROM));
        }
        return deadline(
                CalendarCriterion.GAP_AFTER_LAST_PLAN,
                last,
                ", " + months.get() + " months after the end of the last plan; " + CONTRARY,
                Stream.of(of(MONTHS_AFTER_LAST_PLAN), of(TWELVE_MONTH_RULE_FROM)));
    }

    private CalendarFinding implementation() {
        Observation<LocalDate> start = plan.getImplementationStart();
        Observation<LocalDate> end = plan.getImplementationEnd();
        boolean isKnown = start.isKnown() && end.isKnown();
        return rules.get(MINIMUM_IMPLEMENTATION)
                .map(months -> asked(
                        CalendarCriterion.IMPLEMENTATION,
                        isKnown ? Observation.known(start + " to " + end) : Observation.unknown(),
                        "at least " + months + " months of implementation",
                        Outcome.of(
                                isKnown ? end : Observation.unknown(),
                                last -> !start.getValue().plusMonths(months).isAfter(last.plusDays(1))),
                        of(MINIMUM_IMPLEMENTATION)))
                .orElseGet(() -> notApplicable(CalendarCriterion.IMPLEMENTATION, of(MINIMUM_IMPLEMENTATION)));
    }

    /** A member that moves to the other group begins a new cycle, which ends on another day. */
    private CalendarFinding endDate(CalendarFinding group) {
        Optional<MonthDay> endDay = rules.get(END_DAY);
        if (endDay.isEmpty() || group.getOutcome() == Outcome.NOT_MET) {
            return notApplicable(
                    CalendarCriterion.END_DATE, endDay.isEmpty() ? NONE_KNOWN : "ends with the new cycle", of(END_DAY));
        }
        Observation<LocalDate> end = plan.getImplementationEnd();
        List<LocalDate> days = yearDue.stream()
                .boxed()
                .flatMap(year ->
                        rules.get(PLAN_YEARS).stream().map(years -> endDay.get().atYear(year + years)))
                .toList();
        boolean isOpen = !end.isKnown() || days.isEmpty() || mayHaveMoved(group);
        return asked(
                CalendarCriterion.END_DATE,
                end.isKnown() ? end.map(LocalDate::toString) : Observation.unknown(),
                "ends on "
                        + (days.isEmpty()
                                ? endDay.get().toString().substring(2) + " of its last year"
                                : days.stream().map(LocalDate::toString).collect(Collectors.joining(" or "))),
                Outcome.of(isOpen ? Observation.unknown() : end, days::contains),
                of(END_DAY),
                of(PLAN_YEARS));
    }

    private boolean mayHaveMoved(CalendarFinding group) {
        return group.getOutcome() == Outcome.UNDETERMINED
                && group.getLastDay()
                        .filter(day -> !plan.getAsOf().isAfter(day))
                        .isEmpty();
    }

    private CalendarFinding language(
            CalendarCriterion criterion, Key<CalendarRules, Boolean> parameter, Observation<Boolean> observed) {
        return rules.get(parameter)
                ? asked(
                        criterion,
                        observed.map(holds -> holds ? "yes" : "no"),
                        "in " + (criterion == CalendarCriterion.ENGLISH ? "English" : "the administrative language"),
                        Outcome.of(observed, holds -> holds),
                        of(parameter))
                : notApplicable(criterion, of(parameter));
    }

    private CalendarFinding maximumCommitments() {
        return rules.get(MAXIMUM_COMMITMENTS)
                .map(most -> asked(
                        CalendarCriterion.MAXIMUM_COMMITMENTS,
                        plan.getCommitments().map(String::valueOf),
                        "at most " + most + " commitments",
                        Outcome.of(plan.getCommitments(), number -> number <= most),
                        of(MAXIMUM_COMMITMENTS)))
                .orElseGet(() -> notApplicable(CalendarCriterion.MAXIMUM_COMMITMENTS, of(MAXIMUM_COMMITMENTS)));
    }

    private CalendarFinding recommendedCommitments() {
        Optional<Integer> fewest = rules.get(FEWEST_RECOMMENDED_COMMITMENTS);
        Optional<Integer> most = rules.get(MOST_RECOMMENDED_COMMITMENTS);
        if (fewest.isEmpty() && most.isEmpty()) {
            return notApplicable(
                    CalendarCriterion.RECOMMENDED_COMMITMENTS,
                    of(FEWEST_RECOMMENDED_COMMITMENTS),
                    of(MOST_RECOMMENDED_COMMITMENTS));
        }
        List<String> bounds = new ArrayList<>();
        fewest.ifPresent(number -> bounds.add("at least " + number));
        most.ifPresent(number -> bounds.add("at most " + number));
        return asked(
                CalendarCriterion.RECOMMENDED_COMMITMENTS,
                plan.getCommitments().map(String::valueOf),
                "advice: " + String.join(" and ", bounds) + " commitments",
                Outcome.of(
                        plan.getCommitments(),
                        number -> number >= fewest.orElse(number) && number <= most.orElse(number)),
                of(FEWEST_RECOMMENDED_COMMITMENTS),
                of(MOST_RECOMMENDED_COMMITMENTS));
    }

    private CalendarFinding duration() {
        Set<Integer> years = rules.get(PLAN_YEARS);
        return asked(
                CalendarCriterion.DURATION,
                plan.getYears().map(number -> number + " years"),
                "lasts " + years.stream().map(String::valueOf).collect(Collectors.joining(" or ")) + " years",
                Outcome.of(plan.getYears(), years::contains),
                of(PLAN_YEARS));
    }

    private CalendarFinding refresh() {
        Optional<Integer> years = rules.get(REFRESHED_PLAN_YEARS);
        Optional<Integer> months = rules.get(REFRESH_MONTHS);
        if (years.isEmpty() || months.isEmpty()) {
            return notApplicable(CalendarCriterion.REFRESH, of(REFRESHED_PLAN_YEARS), of(REFRESH_MONTHS));
        }
        if (plan.getYears().isKnown() && !plan.getYears().getValue().equals(years.get())) {
            return notApplicable(
                    CalendarCriterion.REFRESH, "only plans of " + years.get() + " years", of(REFRESHED_PLAN_YEARS));
        }
        Optional<LocalDate> last =
                plan.getImplementationStart().findValue().map(start -> Deadlines.after(start, months.get()));
        Outcome outcome = last.map(day -> outcome(day, plan.getRefreshed(), plan.getRefreshDate()))
                .orElse(Outcome.UNDETERMINED);
        return ImmutableCalendarFinding.of(
                CalendarCriterion.REFRESH,
                happened("refreshed", plan.getRefreshed(), plan.getRefreshDate()),
                Requirement.of(
                        "refreshed " + last.map(day -> "by " + day).orElse("by a day that is not known") + ", "
                                + months.get() + " months after the start of a plan of " + years.get() + " years",
                        of(REFRESHED_PLAN_YEARS),
                        of(REFRESH_MONTHS)),
                plan.getYears().isKnown() ? outcome : Outcome.UNDETERMINED,
                last);
    }

    private CalendarFinding deadline(
            CalendarCriterion criterion, Optional<LocalDate> last, String after, Stream<Parameter<?>> parameters) {
        return ImmutableCalendarFinding.of(
                criterion,
                happened("delivered", plan.getDelivered(), plan.getDeliveryDate()),
                Requirement.of(
                        "on OGP's website " + last.map(day -> "by " + day).orElse("by a day that is not known") + after,
                        parameters.toArray(Parameter<?>[]::new)),
                last.map(day -> outcome(day, plan.getDelivered(), plan.getDeliveryDate()))
                        .orElse(Outcome.UNDETERMINED),
                last);
    }

    private Observation<String> happened(String what, Observation<Boolean> whether, Observation<LocalDate> date) {
        if (date.isKnown()) {
            return date.map(day -> what + " on " + day);
        }
        return whether.findValue()
                .map(yes -> Observation.known((yes ? "" : "not ") + what + " by " + plan.getAsOf()))
                .orElse(Observation.unknown());
    }

    /** What has not happened can still do so, until the last day is over. */
    private Outcome outcome(LocalDate last, Observation<Boolean> whether, Observation<LocalDate> date) {
        if (date.isKnown()) {
            return Outcome.of(date, day -> !day.isAfter(last));
        }
        boolean isOver = plan.getAsOf().isAfter(last);
        return whether.findValue()
                .map(yes -> yes
                        ? (isOver ? Outcome.UNDETERMINED : Outcome.MET)
                        : (isOver ? Outcome.NOT_MET : Outcome.NOT_APPLICABLE))
                .orElse(Outcome.UNDETERMINED);
    }

    private CalendarFinding asked(
            CalendarCriterion criterion,
            Observation<String> observed,
            String text,
            Outcome outcome,
            Parameter<?>... parameters) {
        return ImmutableCalendarFinding.of(
                criterion, observed, Requirement.of(text, parameters), outcome, Optional.empty());
    }

    private CalendarFinding notApplicable(CalendarCriterion criterion, Parameter<?>... parameters) {
        return notApplicable(criterion, NONE_KNOWN, parameters);
    }

    private CalendarFinding notApplicable(CalendarCriterion criterion, String text, Parameter<?>... parameters) {
        return asked(
                criterion, Observation.notAssessed(Marker.NOT_APPLICABLE), text, Outcome.NOT_APPLICABLE, parameters);
    }

    private Parameter<?> of(Key<CalendarRules, ?> key) {
        return rules.getParameters().of(key);
    }
}

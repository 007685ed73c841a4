package io.github.ogprules.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.plan.PlanSubmission;
import io.github.ogprules.rules.Outcome;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The calendar a second time, as somebody would write it who reads the rulebook and thinks in last days of months: what is unknown of the
 * delivery is tried day by day.
 */
class CalendarFidelityTest {

    private static final int TEN_THOUSAND = 10_000;

    /** The last days of one plan; null where the edition has none or it is not known. */
    private record LastDays(LocalDate due, LocalDate contrary, LocalDate shift, LocalDate gap, boolean open) {

        static LastDays of(String edition, PlanSubmission plan) {
            LocalDate named = plan.getDueDate().orElse(null);
            boolean first = plan.getNumber() == 1;
            boolean hasDay = named != null
                    || switch (edition) {
                        case "2011" -> first;
                        case "2022" -> false;
                        default -> true;
                    };
            LocalDate gap = null;
            boolean open = false;
            if (edition.equals("2022") && !first) {
                if (plan.getLastPlanEnd().isKnown()) {
                    gap = later(plan.getLastPlanEnd().getValue(), 12);
                    gap = gap.getYear() < 2022 ? null : gap;
                } else {
                    open = true;
                }
            }
            if (hasDay && named == null && plan.getYearDue().isEmpty()) {
                return new LastDays(null, null, null, gap, true);
            }
            if (!hasDay) {
                return new LastDays(null, null, null, gap, open);
            }
            LocalDate due = named != null
                    ? named
                    : due(edition, first, plan.getYearDue().getAsInt());
            LocalDate contrary = null;
            LocalDate shift = null;
            if (edition.equals("2014") || edition.equals("2015") || edition.equals("2018")) {
                contrary = later(due, 4);
            }
            if (edition.equals("2015")) {
                shift = later(due, 6);
            }
            if (edition.equals("2018")) {
                shift = later(due, 4);
            }
            if (named == null && edition.equals("2018") && due.getYear() == 2020) {
                due = LocalDate.of(2020, 12, 31);
            }
            return new LastDays(due, contrary, shift, gap, open);
        }

        private static LocalDate due(String edition, boolean first, int year) {
            if (edition.equals("2018")) {
                return LocalDate.of(year, 8, 31);
            }
            return first && !edition.equals("2015") ? LocalDate.of(year, 3, 31) : LocalDate.of(year, 6, 30);
        }

        private static LocalDate later(LocalDate day, int months) {
            return day.plusDays(1).getDayOfMonth() == 1
                    ? day.plusDays(1).plusMonths(months).minusDays(1)
                    : day.plusMonths(months);
        }

        /** The verdict on a plan delivered on a day, or not delivered until then. */
        CalendarVerdict verdict(LocalDate day, boolean delivered) {
            if (shift != null && day.isAfter(shift)) {
                return CalendarVerdict.SHIFTED;
            }
            if ((contrary != null && day.isAfter(contrary)) || (gap != null && day.isAfter(gap))) {
                return CalendarVerdict.ACTING_CONTRARY;
            }
            if (due != null && day.isAfter(due)) {
                return CalendarVerdict.LATE;
            }
            if (due == null && gap == null) {
                return CalendarVerdict.UNDETERMINED;
            }
            return delivered ? CalendarVerdict.ON_TIME : CalendarVerdict.NOT_DUE;
        }
    }

    private static CalendarVerdict verdict(String edition, PlanSubmission plan) {
        LastDays last = LastDays.of(edition, plan);
        if (last.open) {
            return CalendarVerdict.UNDETERMINED;
        }
        Set<CalendarVerdict> possible = new LinkedHashSet<>();
        if (plan.getDeliveryDate().isKnown()) {
            possible.add(last.verdict(plan.getDeliveryDate().getValue(), true));
        } else {
            boolean mayBeDelivered = plan.getDelivered().findValue().orElse(true);
            boolean mayBeMissing = !plan.getDelivered().findValue().orElse(false);
            for (int days = 0; mayBeDelivered && days < 20 * 366; days++) {
                possible.add(last.verdict(plan.getAsOf().minusDays(days), true));
            }
            if (mayBeMissing) {
                possible.add(last.verdict(plan.getAsOf(), false));
            }
        }
        return possible.size() == 1 ? possible.iterator().next() : CalendarVerdict.UNDETERMINED;
    }

    static Stream<CalendarRules> rules() {
        return CalendarRules.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void agrees_on_ten_thousand_plans(CalendarRules rules) {
        String edition = rules.getEdition().getId();
        EnumSet<CalendarVerdict> met = EnumSet.noneOf(CalendarVerdict.class);
        Submissions.random(20141031 + edition.hashCode()).limit(TEN_THOUSAND).forEach(plan -> {
            CalendarDecision decision = rules.decide(plan);
            met.add(decision.getVerdict());
            assertThat(decision.getVerdict()).as(plan::toString).isEqualTo(verdict(edition, plan));
            assertContent(edition, plan, decision);
        });
        assertThat(met).hasSizeGreaterThan(3);
    }

    private static void assertContent(String edition, PlanSubmission plan, CalendarDecision decision) {
        int minimum = edition.equals("2015") ? 18 : edition.equals("2018") ? 20 : 0;
        Outcome implementation = minimum == 0
                ? Outcome.NOT_APPLICABLE
                : plan.getImplementationStart().isKnown()
                                && plan.getImplementationEnd().isKnown()
                        ? met(!plan.getImplementationEnd()
                                .getValue()
                                .plusDays(1)
                                .minusMonths(minimum)
                                .isBefore(plan.getImplementationStart().getValue()))
                        : Outcome.UNDETERMINED;
        assertThat(decision.getFinding(CalendarCriterion.IMPLEMENTATION).getOutcome())
                .as(plan::toString)
                .isEqualTo(implementation);
        plan.getCommitments().findValue().ifPresent(number -> {
            assertThat(decision.getFinding(CalendarCriterion.RECOMMENDED_COMMITMENTS)
                            .getOutcome())
                    .isEqualTo(
                            edition.equals("2014") || edition.equals("2015")
                                    ? met(number >= 5 && number <= 15)
                                    : Outcome.NOT_APPLICABLE);
            assertThat(decision.getFinding(CalendarCriterion.MAXIMUM_COMMITMENTS)
                            .getOutcome())
                    .isEqualTo(edition.equals("2018") ? met(number <= 20) : Outcome.NOT_APPLICABLE);
        });
    }

    private static Outcome met(boolean holds) {
        return holds ? Outcome.MET : Outcome.NOT_MET;
    }

    /** The days of 2016 and 2017, one by one. */
    @Test
    void agrees_on_every_day_of_two_years() {
        for (LocalDate day = LocalDate.of(2016, 1, 1); day.getYear() < 2018; day = day.plusDays(1)) {
            PlanSubmission delivered = PlanSubmission.delivered(Submissions.GEORGIA, 2, 2016, day);
            PlanSubmission missing = PlanSubmission.notDelivered(Submissions.GEORGIA, 2, 2016, day);
            for (CalendarRules rules : CalendarRules.all()) {
                String edition = rules.getEdition().getId();
                assertThat(rules.decide(delivered).getVerdict()).isEqualTo(verdict(edition, delivered));
                assertThat(rules.decide(missing).getVerdict()).isEqualTo(verdict(edition, missing));
            }
        }
    }
}

package io.github.ogprules.model.plan;

import io.github.ogprules.model.Member;
import io.github.ogprules.model.Observation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * When an action plan was due and delivered, as far as that is known on a day. A plan is delivered when it is on OGP's website.
 *
 * <p>What is not said is unknown.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/country-and-ogp-local-dates-and-deadlines/">OGP's dates and deadlines</a>
 */
@Value.Immutable
public sealed interface PlanSubmission extends WithPlanSubmission permits ImmutablePlanSubmission {

    /**
     * A plan that was delivered.
     *
     * @param member whose plan
     * @param number the number of the plan, 1 for the member's first
     * @param yearDue the year in which it was due
     * @param day the day on which it was delivered
     * @return the submission as known on that day
     */
    static PlanSubmission delivered(Member member, int number, int yearDue, LocalDate day) {
        return builder()
                .member(member)
                .number(number)
                .yearDue(yearDue)
                .delivered(day)
                .asOf(day)
                .build();
    }

    /**
     * A plan that has not been delivered.
     *
     * @param member whose plan
     * @param number the number of the plan, 1 for the member's first
     * @param yearDue the year in which it is due
     * @param asOf the day of knowledge, on which it may still be delivered
     * @return the submission as known on that day
     */
    static PlanSubmission notDelivered(Member member, int number, int yearDue, LocalDate asOf) {
        return builder()
                .member(member)
                .number(number)
                .yearDue(yearDue)
                .delivered(Observation.known(false))
                .asOf(asOf)
                .build();
    }

    /** {@return a builder for a submission, with everything unknown but whose plan it is, its number and the day of knowledge} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return whose plan it is} */
    @Valid
    Member getMember();

    /** {@return the number of the plan among the plans of its member: 1 for the first, 2 for the second, and so on} */
    int getNumber();

    /** {@return the day of knowledge: what came later is not known, and a plan that is not delivered may still come that day} */
    LocalDate getAsOf();

    /** {@return the year in which the plan is due; OGP's rules on deadlines go by it, or empty if it is not known} */
    OptionalInt getYearDue();

    /**
     * {@return the day on which the plan is due, where OGP or the member's cohort has another than the calendar of the year; or
     * empty if it is that of the calendar}
     */
    Optional<LocalDate> getDueDate();

    /** {@return whether the plan was delivered by the day of knowledge, or unknown} */
    @Value.Default
    default Observation<Boolean> getDelivered() {
        return Observation.unknown();
    }

    /** {@return the day on which it was delivered, or unknown; no day is known of a plan that was not delivered} */
    @Value.Default
    default Observation<LocalDate> getDeliveryDate() {
        return Observation.unknown();
    }

    /** {@return the last day of the member's plan before this one, or unknown; a first plan has none before it} */
    @Value.Default
    default Observation<LocalDate> getLastPlanEnd() {
        return Observation.unknown();
    }

    /** {@return the first day of implementation, or unknown} */
    @Value.Default
    default Observation<LocalDate> getImplementationStart() {
        return Observation.unknown();
    }

    /** {@return the last day of implementation, or unknown} */
    @Value.Default
    default Observation<LocalDate> getImplementationEnd() {
        return Observation.unknown();
    }

    /** {@return how many years the plan is to last: 1 to {@link ActionPlan#MOST_YEARS}, or unknown} */
    @Value.Default
    default Observation<Integer> getYears() {
        return Observation.unknown();
    }

    /** {@return whether the plan was refreshed in its course by the day of knowledge, or unknown} */
    @Value.Default
    default Observation<Boolean> getRefreshed() {
        return Observation.unknown();
    }

    /** {@return the day on which it was refreshed, or unknown; no day is known of a plan that was not refreshed} */
    @Value.Default
    default Observation<LocalDate> getRefreshDate() {
        return Observation.unknown();
    }

    /** {@return the number of commitments in the plan: 0 or more, or unknown} */
    @Value.Default
    default Observation<Integer> getCommitments() {
        return Observation.unknown();
    }

    /** {@return whether it was delivered in the administrative language of the country, or unknown} */
    @Value.Default
    default Observation<Boolean> getInAdministrativeLanguage() {
        return Observation.unknown();
    }

    /** {@return whether it was delivered in English, or unknown} */
    @Value.Default
    default Observation<Boolean> getInEnglish() {
        return Observation.unknown();
    }

    /** Refuses days that contradict each other and numbers that no plan has. */
    @Value.Check
    default void check() {
        require(getNumber() >= 1, "action plan number " + getNumber() + ": expected 1 or more");
        getYearDue().ifPresent(year -> requireYear("due in", year, year));
        Stream.of(
                        Optional.of(getAsOf()),
                        getDueDate(),
                        getDeliveryDate().findValue(),
                        getRefreshDate().findValue(),
                        getLastPlanEnd().findValue(),
                        getImplementationStart().findValue(),
                        getImplementationEnd().findValue())
                .flatMap(Optional::stream)
                .forEach(day -> requireYear("day", day, day.getYear()));
        getDueDate()
                .ifPresent(day -> require(
                        getYearDue().orElse(day.getYear()) == day.getYear(),
                        "due on " + day + ": expected a day of " + getYearDue().orElse(0) + ", the year due"));
        getDeliveryDate().findValue().ifPresent(day -> {
            require(
                    getDelivered().equals(Observation.known(true)),
                    "delivered on " + day + ": expected delivered to be true, was " + getDelivered());
            require(!day.isAfter(getAsOf()), "delivered on " + day + ": expected no day after " + getAsOf());
        });
        getRefreshDate().findValue().ifPresent(day -> {
            require(
                    getRefreshed().equals(Observation.known(true)),
                    "refreshed on " + day + ": expected refreshed to be true, was " + getRefreshed());
            require(!day.isAfter(getAsOf()), "refreshed on " + day + ": expected no day after " + getAsOf());
        });
        getYears()
                .findValue()
                .ifPresent(years -> require(
                        years >= 1 && years <= ActionPlan.MOST_YEARS,
                        "years " + years + ": expected 1 to " + ActionPlan.MOST_YEARS));
        getImplementationStart()
                .findValue()
                .ifPresent(start -> getImplementationEnd()
                        .findValue()
                        .ifPresent(end -> require(
                                !end.isBefore(start),
                                "implemented from " + start + " to " + end + ": expected an end after it")));
        getCommitments()
                .findValue()
                .ifPresent(number -> require(number >= 0, "commitments " + number + ": expected 0 or more"));
    }

    private static void requireYear(String what, Object found, int year) {
        require(year >= 1000 && year <= 9999, what + " " + found + ": expected a year of four digits");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Builds a {@link PlanSubmission}; not thread-safe. */
    final class Builder extends ImmutablePlanSubmission.Builder {
        Builder() {}

        /**
         * Delivered on a known day.
         *
         * @param day the day
         * @return this builder
         */
        public Builder delivered(LocalDate day) {
            return delivered(Observation.known(true)).deliveryDate(Observation.known(day));
        }

        /**
         * A known end of the plan before.
         *
         * @param day its last day
         * @return this builder
         */
        public Builder lastPlanEnd(LocalDate day) {
            return lastPlanEnd(Observation.known(day));
        }

        /**
         * A known time of implementation.
         *
         * @param start its first day
         * @param end its last day
         * @return this builder
         */
        public Builder implementation(LocalDate start, LocalDate end) {
            return implementationStart(Observation.known(start)).implementationEnd(Observation.known(end));
        }

        /**
         * Refreshed on a known day.
         *
         * @param day the day
         * @return this builder
         */
        public Builder refreshed(LocalDate day) {
            return refreshed(Observation.known(true)).refreshDate(Observation.known(day));
        }

        /**
         * A known number of years.
         *
         * @param years how many years the plan is to last
         * @return this builder
         */
        public Builder years(int years) {
            return years(Observation.known(years));
        }

        /**
         * A known number of commitments.
         *
         * @param number the number
         * @return this builder
         */
        public Builder commitments(int number) {
            return commitments(Observation.known(number));
        }
    }
}

package io.github.ogprules.model.process;

import io.github.ogprules.model.Citation;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.DateRange;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One event in the membership of a country, such as that it withdrew. Of what several sources date differently, or to a month alone,
 * the first and the last day that it can be are kept.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface MembershipEvent extends WithMembershipEvent permits ImmutableMembershipEvent {

    /**
     * An event whose day is known: that of the vote or letter, not that of its announcement.
     *
     * @param country the country
     * @param kind what happened
     * @param day the day
     * @param citations where it can be read
     * @return the event
     */
    static MembershipEvent of(Country country, MembershipEventKind kind, LocalDate day, Citation... citations) {
        return builder()
                .country(country)
                .kind(kind)
                .day(day)
                .addCitations(citations)
                .build();
    }

    /** {@return a builder for an event} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the country} */
    @Valid
    Country getCountry();

    /** {@return what happened} */
    MembershipEventKind getKind();

    /** {@return the first day that it can be, inclusive: the day, if it is known} */
    LocalDate getEarliest();

    /** {@return the last day that it can be, inclusive: the day, if it is known} */
    LocalDate getLatest();

    /** {@return the number of the cycle in which a country acted contrary to process: 1 or more; empty if it is not known} */
    OptionalInt getCycle();

    /** {@return where it can be read} */
    List<@Valid Citation> getCitations();

    /** {@return when it was, as precisely as it is known, such as {@code 2016-09-21}, {@code 2022-03} or {@code 2022}} */
    default String describeDate() {
        return DateRange.of(getEarliest(), getLatest()).describe();
    }

    /** Refuses days that are out of order, and the cycle of what is not found in one. */
    @Value.Check
    default void check() {
        DateRange.of(getEarliest(), getLatest());
        if (getCycle().isPresent() && getKind() != MembershipEventKind.FOUND_CONTRARY) {
            throw new IllegalArgumentException("cycle " + getCycle().getAsInt() + " of " + getKind()
                    + ": expected only with " + MembershipEventKind.FOUND_CONTRARY);
        }
        if (getCycle().orElse(1) < 1) {
            throw new IllegalArgumentException("cycle " + getCycle().getAsInt() + ": expected 1 or more");
        }
    }

    /** Builds a {@link MembershipEvent}; not thread-safe. */
    final class Builder extends ImmutableMembershipEvent.Builder {
        Builder() {}

        /**
         * The day, if it is known.
         *
         * @param day the day
         * @return this builder
         */
        public Builder day(LocalDate day) {
            return between(day, day);
        }

        /**
         * The month, if no more is known.
         *
         * @param month the month
         * @return this builder
         */
        public Builder month(YearMonth month) {
            return between(month.atDay(1), month.atEndOfMonth());
        }

        /**
         * The year, if no more is known.
         *
         * @param year the year
         * @return this builder
         */
        public Builder year(Year year) {
            return between(year.atDay(1), year.atMonth(12).atEndOfMonth());
        }

        private Builder between(LocalDate first, LocalDate last) {
            return earliest(first).latest(last);
        }
    }
}

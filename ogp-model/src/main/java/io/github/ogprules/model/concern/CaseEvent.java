package io.github.ogprules.model.concern;

import io.github.ogprules.model.Citation;
import io.github.ogprules.model.DateRange;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One event in a case under the Response Policy.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface CaseEvent extends WithCaseEvent permits ImmutableCaseEvent {

    /**
     * An event whose day is known.
     *
     * @param kind what happened
     * @param day the day
     * @param citations where it can be read
     * @return the event
     */
    static CaseEvent of(CaseEventKind kind, LocalDate day, Citation... citations) {
        return of(kind, DateRange.of(day), citations);
    }

    /**
     * An event whose day is known as a range.
     *
     * @param kind what happened
     * @param date the days that it can be of
     * @param citations where it can be read
     * @return the event
     */
    static CaseEvent of(CaseEventKind kind, DateRange date, Citation... citations) {
        return builder().kind(kind).date(date).addCitations(citations).build();
    }

    /** {@return a builder for an event} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what happened} */
    CaseEventKind getKind();

    /** {@return when, as precisely as it is known} */
    @Valid
    DateRange getDate();

    /** {@return the last day by which the country is to do what the event asks of it; empty if it sets none, as no rule does} */
    Optional<LocalDate> getDeadline();

    /** {@return where it can be read} */
    List<@Valid Citation> getCitations();

    /** Refuses a deadline before the event. */
    @Value.Check
    default void check() {
        getDeadline().filter(last -> last.isBefore(getDate().getEarliest())).ifPresent(last -> {
            throw new IllegalArgumentException("deadline " + last + ": expected no day before the event, "
                    + getDate().describe());
        });
    }

    /** Builds a {@link CaseEvent}; not thread-safe. */
    final class Builder extends ImmutableCaseEvent.Builder {
        Builder() {}
    }
}

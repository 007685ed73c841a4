package io.github.ogprules.model.process;

import io.github.ogprules.model.Country;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The events in the membership of one country in the order in which they happened, which settles what dates known to a month leave
 * open.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface MembershipHistory extends WithMembershipHistory permits ImmutableMembershipHistory {

    /**
     * The history of a country.
     *
     * @param country the country
     * @param events its events, the earliest first
     * @return the history
     * @throws IllegalArgumentException if an event is of another country, if two are not in their order, or if two of one day give
     *     different statuses
     */
    static MembershipHistory of(Country country, List<MembershipEvent> events) {
        return builder().country(country).events(events).build();
    }

    /** {@return a builder for a history} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the country} */
    @Valid
    Country getCountry();

    /** {@return its events, the earliest first; a history that does not begin with a letter of intent or with joining has a gap there} */
    List<@Valid MembershipEvent> getEvents();

    /** Refuses events of other countries, events out of order, and events of one day that exclude each other. */
    @Value.Check
    default void check() {
        MembershipEvent latest = null;
        Map<LocalDate, MembershipEvent> withStatus = new HashMap<>();
        for (MembershipEvent event : getEvents()) {
            if (!event.getCountry().getCode().equals(getCountry().getCode())) {
                throw new IllegalArgumentException(describe(event) + " of "
                        + event.getCountry().getCode().getAlpha3() + ": expected events of "
                        + getCountry().getCode().getAlpha3());
            }
            if (latest != null && event.getLatest().isBefore(latest.getEarliest())) {
                throw new IllegalArgumentException(
                        describe(event) + " after " + describe(latest) + ": expected the events in their order");
            }
            if (latest == null || event.getEarliest().isAfter(latest.getEarliest())) {
                latest = event;
            }
            if (event.getKind().findStatus().isPresent() && event.getEarliest().equals(event.getLatest())) {
                requireSameStatus(withStatus.putIfAbsent(event.getEarliest(), event), event);
            }
        }
    }

    private static void requireSameStatus(@Nullable MembershipEvent before, MembershipEvent event) {
        if (before != null
                && !before.getKind().findStatus().equals(event.getKind().findStatus())) {
            throw new IllegalArgumentException(
                    describe(event) + " and " + describe(before) + ": expected one status on one day");
        }
    }

    private static String describe(MembershipEvent event) {
        return event.getKind() + " " + event.describeDate();
    }

    /** Builds a {@link MembershipHistory}; not thread-safe. */
    final class Builder extends ImmutableMembershipHistory.Builder {
        Builder() {}
    }
}

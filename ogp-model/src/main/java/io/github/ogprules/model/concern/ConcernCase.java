package io.github.ogprules.model.concern;

import io.github.ogprules.model.Country;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * What happened in a country's case under the Response Policy.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ConcernCase extends WithConcernCase permits ImmutableConcernCase {

    /**
     * A case.
     *
     * @param country the country
     * @param events what happened, the earliest first
     * @return the case
     * @throws IllegalArgumentException if two events are not in their order
     */
    static ConcernCase of(Country country, List<CaseEvent> events) {
        return ImmutableConcernCase.of(country, events);
    }

    /** {@return the country} */
    @Valid
    @Value.Parameter
    Country getCountry();

    /** {@return what happened, the earliest first} */
    @Value.Parameter
    List<@Valid CaseEvent> getEvents();

    /** Refuses events out of order. */
    @Value.Check
    default void check() {
        CaseEvent before = null;
        for (CaseEvent event : getEvents()) {
            if (before != null
                    && event.getDate().getLatest().isBefore(before.getDate().getEarliest())) {
                throw new IllegalArgumentException(event.getKind() + " "
                        + event.getDate().describe() + " after " + before.getKind() + " "
                        + before.getDate().describe() + ": expected the events in their order");
            }
            if (before == null
                    || event.getDate().getEarliest().isAfter(before.getDate().getEarliest())) {
                before = event;
            }
        }
    }
}

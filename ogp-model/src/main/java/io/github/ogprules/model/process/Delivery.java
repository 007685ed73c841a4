package io.github.ogprules.model.process;

import io.github.ogprules.model.Observation;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Whether and when something was delivered, such as an action plan: OGP counts the day on which it is on its website.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Delivery permits ImmutableDelivery {

    /**
     * What was delivered.
     *
     * @param day the day
     * @return the delivery
     */
    static Delivery on(LocalDate day) {
        return ImmutableDelivery.of(day, true);
    }

    /**
     * What is still missing.
     *
     * @param day a day at whose end it was not delivered
     * @return the delivery, which may come later
     */
    static Delivery missingOn(LocalDate day) {
        return ImmutableDelivery.of(day, false);
    }

    /** {@return the day of the delivery; if it is missing, the last day at whose end it is known to be so} */
    @Value.Parameter
    LocalDate getDay();

    /** {@return whether it was delivered on that day: true if so, false if it was still missing} */
    @Value.Parameter
    boolean isDelivered();

    /**
     * Whether it came in time.
     *
     * @param deadline the last day on which it is in time
     * @return true or false; unknown if it was missing before the deadline, as it may have come until then
     */
    default Observation<Boolean> by(LocalDate deadline) {
        if (!isDelivered() && getDay().isBefore(deadline)) {
            return Observation.unknown();
        }
        return Observation.known(isDelivered() && !getDay().isAfter(deadline));
    }
}

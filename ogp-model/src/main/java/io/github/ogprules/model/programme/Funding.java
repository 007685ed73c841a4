package io.github.ogprules.model.programme;

import io.github.ogprules.model.Observation;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * Who paid for OGP in a year.
 *
 * <p>What is not said is unknown.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Funding extends ProgrammeCase, WithFunding permits ImmutableFunding {

    /** {@return a builder with everything unknown that may be so} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the year} */
    int getYear();

    /** {@return what governments gave in the year, in United States dollars, 0 or more: known, not assessed or unknown} */
    @Value.Default
    default Observation<BigDecimal> getGovernments() {
        return Observation.unknown();
    }

    /** {@return what foundations gave in the year, in United States dollars, 0 or more: known, not assessed or unknown} */
    @Value.Default
    default Observation<BigDecimal> getFoundations() {
        return Observation.unknown();
    }

    /** Refuses sums below 0. */
    @Value.Check
    default void check() {
        requireSum("governments", getGovernments());
        requireSum("foundations", getFoundations());
    }

    private static void requireSum(String name, Observation<BigDecimal> sum) {
        if (sum.findValue().orElse(BigDecimal.ZERO).signum() < 0) {
            throw new IllegalArgumentException(name + " " + sum.getValue() + ": expected 0 or more");
        }
    }

    @Override
    default String describe() {
        return "funding of " + getYear();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableFunding.Builder {
        Builder() {}
    }
}

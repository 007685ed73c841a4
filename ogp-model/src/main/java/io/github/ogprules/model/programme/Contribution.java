package io.github.ogprules.model.programme;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * What a government contributed to OGP in a year.
 *
 * <p>What is not said is unknown.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/?p=2828">Contributions are expected from all participating governments</a>
 */
@Value.Immutable
public sealed interface Contribution extends ProgrammeCase, WithContribution permits ImmutableContribution {

    /** {@return a builder with everything unknown that may be so} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the country} */
    @Valid
    Country getCountry();

    /** {@return the year} */
    int getYear();

    /** {@return the income group of the country in the year: known, not assessed or unknown} */
    @Value.Default
    default Observation<IncomeGroup> getIncomeGroup() {
        return Observation.unknown();
    }

    /** {@return whether its government sits in the Steering Committee: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getInSteeringCommittee() {
        return Observation.unknown();
    }

    /** {@return what it contributed in the year, in United States dollars, 0 or more: known, not assessed or unknown} */
    @Value.Default
    default Observation<BigDecimal> getAmount() {
        return Observation.unknown();
    }

    /** Refuses an amount below 0. */
    @Value.Check
    default void check() {
        if (getAmount().findValue().orElse(BigDecimal.ZERO).signum() < 0) {
            throw new IllegalArgumentException("amount " + getAmount().getValue() + ": expected 0 or more");
        }
    }

    @Override
    default String describe() {
        return getCountry().getName() + ", contribution of " + getYear();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableContribution.Builder {
        Builder() {}
    }
}

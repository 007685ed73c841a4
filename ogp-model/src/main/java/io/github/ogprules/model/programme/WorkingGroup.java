package io.github.ogprules.model.programme;

import io.github.ogprules.model.Observation;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A thematic working group of OGP and how many lead it.
 *
 * <p>What is not said is unknown.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/about/working-groups">Working groups</a>
 */
@Value.Immutable
public sealed interface WorkingGroup extends ProgrammeCase, WithWorkingGroup permits ImmutableWorkingGroup {

    /** {@return a builder with everything unknown that may be so} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return its theme, such as Open Data} */
    @NotBlank
    String getTheme();

    /** {@return how many governments lead it, 0 or more: known, not assessed or unknown} */
    @Value.Default
    default Observation<Integer> getGovernmentLeads() {
        return Observation.unknown();
    }

    /** {@return how many organisations of civil society lead it, 0 or more: known, not assessed or unknown} */
    @Value.Default
    default Observation<Integer> getCivilSocietyLeads() {
        return Observation.unknown();
    }

    /** Refuses numbers below 0. */
    @Value.Check
    default void check() {
        requireCount("governmentLeads", getGovernmentLeads());
        requireCount("civilSocietyLeads", getCivilSocietyLeads());
    }

    private static void requireCount(String name, Observation<Integer> number) {
        if (number.findValue().orElse(0) < 0) {
            throw new IllegalArgumentException(name + " " + number.getValue() + ": expected 0 or more");
        }
    }

    @Override
    default String describe() {
        return getTheme();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableWorkingGroup.Builder {
        Builder() {}
    }
}

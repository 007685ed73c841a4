package io.github.ogprules.model.plan;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step of a commitment that can be checked, with the time in which it is to be taken.
 *
 * <p>OGP's files do not code milestones; they come from action plans.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="http://www.opengovpartnership.org/how-it-works/action-plans">OGP's guidance on action plans</a>
 */
@Value.Immutable
public sealed interface Milestone extends WithMilestone permits ImmutableMilestone {

    /**
     * A milestone without dates.
     *
     * @param description what is to be done
     * @return the milestone
     */
    static Milestone of(String description) {
        return builder().description(description).build();
    }

    /** {@return a builder for a milestone} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what is to be done} */
    @NotBlank
    String getDescription();

    /** {@return when it begins: the date as printed, or empty if none is} */
    Optional<PrintedDate> getStart();

    /** {@return when it is to be done: the date as printed, or empty if none is} */
    Optional<PrintedDate> getEnd();

    /** Builds a {@link Milestone}; not thread-safe. */
    final class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}

package io.github.ogprules.model.committee;

import jakarta.validation.constraints.NotBlank;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Who sits in a subcommittee of the Steering Committee.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface SubcommitteeMembers permits ImmutableSubcommitteeMembers {

    /**
     * A subcommittee with all of its members.
     *
     * @param subcommittee the subcommittee
     * @param names the names of its members, as the committee has them
     * @return the subcommittee with its members
     * @throws IllegalArgumentException if a name stands twice
     */
    static SubcommitteeMembers of(Subcommittee subcommittee, List<String> names) {
        return ImmutableSubcommitteeMembers.of(subcommittee, names);
    }

    /** {@return the subcommittee} */
    @Value.Parameter
    Subcommittee getSubcommittee();

    /** {@return the names of all of its members: names of members of the committee} */
    @Value.Parameter
    List<@NotBlank String> getNames();

    /** Refuses a member that stands twice. */
    @Value.Check
    default void check() {
        Set<String> names = new HashSet<>();
        for (String name : getNames()) {
            if (!names.add(name)) {
                throw new IllegalArgumentException("duplicate member '" + name + "' of the subcommittee "
                        + getSubcommittee().getLabel());
            }
        }
    }
}

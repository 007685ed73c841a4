package io.github.ogprules.model.committee;

import io.github.ogprules.model.Citation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * OGP's Steering Committee as of a day: who sits in it and which seats are vacant.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/articles-of-governance/">OGP's Articles of Governance</a>
 */
@Value.Immutable
public sealed interface SteeringCommittee extends WithSteeringCommittee permits ImmutableSteeringCommittee {

    /** {@return a builder for a committee, with vacant seats not known} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the day as of which all this holds} */
    LocalDate getDate();

    /** {@return the governments: the members that are known} */
    List<@Valid GovernmentMember> getGovernmentMembers();

    /** {@return the people from civil society: the members that are known} */
    List<@Valid CivilSocietyMember> getCivilSocietyMembers();

    /**
     * {@return the seats of governments that nobody holds: 0 to 1,000; empty if it is not known whether there are seats beside
     * those of the members named here}
     */
    OptionalInt getVacantGovernmentSeats();

    /**
     * {@return the seats of civil society that nobody holds: 0 to 1,000; empty if it is not known whether there are seats beside
     * those of the members named here}
     */
    OptionalInt getVacantCivilSocietySeats();

    /** {@return who sits in the subcommittees: each subcommittee whose members are known} */
    List<@Valid SubcommitteeMembers> getSubcommittees();

    /** {@return where this can be read} */
    List<@Valid Citation> getCitations();

    /**
     * The members of a constituency.
     *
     * @param constituency the constituency
     * @return the members that are known
     */
    default List<? extends CommitteeMember> getMembers(Constituency constituency) {
        return constituency == Constituency.GOVERNMENT ? getGovernmentMembers() : getCivilSocietyMembers();
    }

    /**
     * The vacant seats of a constituency.
     *
     * @param constituency the constituency
     * @return 0 to 1,000; empty if it is not known whether there are seats beside those of the members named here
     */
    default OptionalInt getVacantSeats(Constituency constituency) {
        return constituency == Constituency.GOVERNMENT ? getVacantGovernmentSeats() : getVacantCivilSocietySeats();
    }

    /**
     * The member of a name.
     *
     * @param name the name as the committee has it
     * @return the member, or empty if there is none
     */
    default Optional<CommitteeMember> findMember(String name) {
        return Stream.<CommitteeMember>concat(getGovernmentMembers().stream(), getCivilSocietyMembers().stream())
                .filter(member -> member.getName().equals(name))
                .findFirst();
    }

    /**
     * The members from civil society whose gender is the letter M where that may be mujer or male: beside H, hombre, homem, mujer
     * or mulher.
     *
     * @return the members, in the order of the committee; none where M is male
     */
    default List<CivilSocietyMember> findUnclearGenders() {
        return UnclearGenders.of(getCivilSocietyMembers());
    }

    /** Refuses a member that sits twice, a number of vacant seats that is none, and a subcommittee of strangers. */
    @Value.Check
    default void check() {
        CommitteeCheck.check(this);
    }

    /** Builds a {@link SteeringCommittee}; not thread-safe. */
    final class Builder extends ImmutableSteeringCommittee.Builder {
        Builder() {}
    }
}

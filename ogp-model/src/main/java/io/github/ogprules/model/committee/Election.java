package io.github.ogprules.model.committee;

import io.github.ogprules.model.Citation;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * An election of governments to the Steering Committee: the seats, who stands, who stays, and the votes in whatever form they are
 * known: ranked ballots, the number of ballots for each rank of a candidate, or printed points.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/about/who-we-are/steering-committee/2023-government-steering-committee-elections/">Election
 *     of 2023</a>
 */
@Value.Immutable
public sealed interface Election extends WithElection permits ImmutableElection {

    /** {@return a builder for an election, with the members who stay unknown} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the year of the election: a year of four digits} */
    int getYear();

    /** {@return the seats to be filled: 1 to 1,000} */
    int getSeats();

    /**
     * {@return the governments that stand, at most 1,000, in the order of the source; of those with rank counts neither one
     * candidate nor one rank is on more ballots than were cast, or if that is not known, than there are voters}
     */
    List<@Valid Candidate> getCandidates();

    /** {@return the governments that keep their seats: the regional limits count them: all of them, or unknown} */
    @Value.Default
    default Observation<List<GovernmentMember>> getStayingMembers() {
        return Observation.unknown();
    }

    /** {@return the governments that may vote: 1 or more; empty if it is not known} */
    OptionalInt getElectorate();

    /** {@return the ballots that were cast: 0 to the electorate, at most 1,000,000; empty if it is not known} */
    OptionalInt getBallotsCast();

    /** {@return the ballots: every ballot that was cast; empty if they are not known one by one} */
    List<@Valid Ballot> getBallots();

    /** {@return where this can be read} */
    List<@Valid Citation> getCitations();

    /** {@return how many ballots were cast, as stated or by counting the ballots: 0 or more; empty if it is not known} */
    default OptionalInt findBallotsCast() {
        return getBallotsCast().isPresent() || getBallots().isEmpty()
                ? getBallotsCast()
                : OptionalInt.of(getBallots().size());
    }

    /**
     * This election with the members who stay: those of the committee after it that did not stand.
     *
     * @param after the committee that sat after the election, of which the vacant seats of governments are known, so that all of its
     *     governments are
     * @return the election
     * @throws IllegalArgumentException if the vacant seats are not known, or if the committee is neither of the year of the election nor
     *     of the year after it
     */
    default Election withStayingMembersOf(SteeringCommittee after) {
        if (after.getVacantGovernmentSeats().isEmpty()) {
            throw new IllegalArgumentException("committee of " + after.getDate()
                    + " may have governments that it does not name: expected one whose vacant seats are known");
        }
        // Terms begin on 1 October (Articles of Governance), and those elected before that day sit until the next year
        // at least.
        int year = after.getDate().getYear();
        if (year != getYear() && year != getYear() + 1) {
            throw new IllegalArgumentException("committee of " + after.getDate()
                    + ": expected that after the election, of " + getYear() + " or " + (getYear() + 1));
        }
        Set<CountryCode> standing = getCandidates().stream()
                .map(candidate -> candidate.getCountry().getCode())
                .collect(Collectors.toSet());
        return withStayingMembers(Observation.known(after.getGovernmentMembers().stream()
                .filter(member -> !standing.contains(member.getCountry().getCode()))
                .toList()));
    }

    /**
     * Refuses an election that cannot take place or votes that nobody can have cast, such as rank counts in which a candidate or a
     * rank is on more ballots than were cast, and takes a list of members that could
     * still change out of the caller's hands.
     *
     * @return this election, or an equal one that nothing can change
     */
    @Value.Check
    default Election check() {
        ElectionCheck.check(this);
        return getStayingMembers().findValue().filter(Election::canChange).isPresent()
                ? withStayingMembers(getStayingMembers().map(List::copyOf))
                : this;
    }

    /** A list that cannot change is its own copy. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean canChange(List<GovernmentMember> members) {
        return List.copyOf(members) != members;
    }

    /** Builds an {@link Election}; not thread-safe. */
    final class Builder extends ImmutableElection.Builder {
        Builder() {}

        /**
         * The governments that keep their seats.
         *
         * @param members all of them
         * @return this builder
         */
        public Builder stayingMembers(List<GovernmentMember> members) {
            return stayingMembers(Observation.known(List.copyOf(members)));
        }
    }
}

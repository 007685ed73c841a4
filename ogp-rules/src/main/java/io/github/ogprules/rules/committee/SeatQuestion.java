package io.github.ogprules.rules.committee;

import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.GovernmentMember;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Seats of one constituency that are to be filled: who stays, who could take a seat, and in what respect the members should be
 * balanced.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface SeatQuestion extends WithSeatQuestion permits ImmutableSeatQuestion {

    /** {@return a builder for a question} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the members who keep their seats: all of them} */
    List<CommitteeMember> getStayingMembers();

    /**
     * {@return those who could take a seat, each with the term that it would then serve; who may stand is for the caller to say,
     * those to be preferred among equals first}
     */
    List<CommitteeMember> getCandidates();

    /** {@return the seats to be filled: 1 to 1,000} */
    int getSeats();

    /** {@return in what respect the members should be balanced} */
    BalanceDimension getDimension();

    /** Refuses members of several constituencies, and one that stands or stays twice. */
    @Value.Check
    default void check() {
        if (getSeats() < 1 || getSeats() > RegionalPlan.MOST_SEATS) {
            throw new IllegalArgumentException("seats " + getSeats() + ": expected 1 to " + RegionalPlan.MOST_SEATS);
        }
        Set<Object> found = new HashSet<>();
        Set<Constituency> constituencies = new HashSet<>();
        Stream.concat(getStayingMembers().stream(), getCandidates().stream()).forEach(member -> {
            constituencies.add(member.getConstituency());
            Object identity = member instanceof GovernmentMember government
                    ? government.getCountry().getCode()
                    : CommitteeMember.fold(member.getName());
            if (!found.add(identity)) {
                throw new IllegalArgumentException("'" + member.getName() + "' stays or stands twice");
            }
        });
        if (constituencies.size() != 1) {
            throw new IllegalArgumentException(
                    "members and candidates of " + constituencies.size() + " constituencies: expected those of one");
        }
    }

    /** Builds a {@link SeatQuestion}; not thread-safe. */
    final class Builder extends ImmutableSeatQuestion.Builder {
        Builder() {}
    }
}

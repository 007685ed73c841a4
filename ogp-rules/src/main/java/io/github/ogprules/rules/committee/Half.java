package io.github.ogprules.rules.committee;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.SteeringCommittee;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * One half of a committee.
 *
 * @param constituency which
 * @param members the members that are named
 * @param vacant the vacant seats; empty if there may be seats beside those of the members named
 */
record Half(Constituency constituency, List<? extends CommitteeMember> members, OptionalInt vacant) {

    static Half of(SteeringCommittee committee, Constituency constituency) {
        return new Half(constituency, committee.getMembers(constituency), committee.getVacantSeats(constituency));
    }

    String label() {
        return constituency.getLabel();
    }

    boolean isComplete() {
        return vacant.isPresent();
    }

    CountRange seats() {
        return isComplete()
                ? CountRange.exactly(members.size() + vacant.getAsInt())
                : CountRange.atLeast(members.size());
    }

    Tally tally(Function<? super CommitteeMember, Observation<Boolean>> holds) {
        return Tally.of(members, isComplete(), CommitteeMember::getName, holds);
    }
}

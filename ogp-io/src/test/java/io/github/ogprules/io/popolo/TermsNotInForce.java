package io.github.ogprules.io.popolo;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.SteeringCommittee;
import java.util.List;
import java.util.stream.Stream;

/** What is told of members of a made up committee whose terms ended before its day. */
final class TermsNotInForce {

    private TermsNotInForce() {}

    /** What is told of each of them. */
    static List<String> told(SteeringCommittee committee) {
        return Stream.of(Constituency.values())
                .<CommitteeMember>flatMap(constituency -> committee.getMembers(constituency).stream())
                .flatMap(member -> member.getTerm().stream())
                .filter(term -> term.covers(committee.getDate()).equals(Observation.known(false)))
                .map(term -> "read as it stands: expected a last day that is not before the day of the committee, "
                        + committee.getDate())
                .toList();
    }
}

package io.github.ogprules.io.report;

import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.SteeringCommittee;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The seats of a committee in the order in which they are shown: by constituency, then by region, the vacant ones last. */
final class SeatingPlan {

    private static final Comparator<CommitteeMember> BY_REGION_AND_NAME = Comparator.comparing(
                    CommitteeMember::findRegion, Comparator.comparing(Optional::isEmpty))
            .thenComparing(member -> member.findRegion().map(Region::getLabel).orElse(""))
            .thenComparing(CommitteeMember::getName);

    private SeatingPlan() {}

    /**
     * A seat.
     *
     * @param constituency whose seat it is
     * @param member who holds it; empty if it is vacant
     */
    record Seat(Constituency constituency, Optional<CommitteeMember> member) {

        /** The region that the seat counts for, or that its holder is based in. */
        Optional<Region> region() {
            return member.flatMap(CommitteeMember::findRegion);
        }

        String regionLabel() {
            return region().map(Region::getLabel).orElse(member.isPresent() ? "unknown" : "");
        }
    }

    static List<Seat> of(SteeringCommittee committee) {
        List<Seat> seats = new ArrayList<>();
        for (Constituency constituency : Constituency.values()) {
            committee.getMembers(constituency).stream()
                    .<CommitteeMember>map(member -> member)
                    .sorted(BY_REGION_AND_NAME)
                    .forEach(member -> seats.add(new Seat(constituency, Optional.of(member))));
            for (int vacant = 0; vacant < committee.getVacantSeats(constituency).orElse(0); vacant++) {
                seats.add(new Seat(constituency, Optional.empty()));
            }
        }
        return seats;
    }
}

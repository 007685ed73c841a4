package io.github.ogprules.rules.committee;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.Candidate;
import java.util.List;

/**
 * A candidate in the count of an election.
 *
 * @param place its place in the count, those of unknown points last
 * @param tier how many sets of candidates are ahead of its own, each set tied in itself; without meaning if its points are unknown
 * @param regions the places in the list of limits of the regions that it may count for
 */
record Runner(int place, Candidate candidate, Observation<Integer> points, int tier, List<Integer> regions) {

    boolean isAheadOf(Runner rival) {
        return points.isKnown() && rival.points.isKnown() && tier < rival.tier;
    }

    boolean hasMorePointsThan(Runner rival) {
        return points.isKnown() && rival.points.isKnown() && points.getValue() > rival.points.getValue();
    }

    boolean hasKnownRegion() {
        return regions.size() == 1;
    }

    /** The region; only if it is known. */
    int region() {
        return regions.get(0);
    }
}

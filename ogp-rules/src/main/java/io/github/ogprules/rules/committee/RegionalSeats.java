package io.github.ogprules.rules.committee;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The seats of an election under the regional limits: how many each region needs and how many it has room for, counting the
 * members who stay. Seats go by points; a candidate is skipped if its region has no room, or if otherwise the open seats would no
 * longer suffice for the regions that need some.
 *
 * <p>Whether a candidate is elected depends on who is ahead of it, not on the order among those: how many seats they fill
 * follows from their number in each region.
 */
final class RegionalSeats {

    private final int seats;
    private final int[] needed;
    private final int[] room;

    RegionalSeats(List<RegionalLimit> limits, int seats, int[] staying, int[] candidates) {
        this.seats = seats;
        this.room = IntStream.range(0, limits.size())
                .map(region -> Math.max(0, limits.get(region).max() - staying[region]))
                .toArray();
        this.needed = IntStream.range(0, limits.size())
                .map(region -> Math.max(0, limits.get(region).min() - staying[region]))
                .toArray();
        for (int region = 0; region < needed.length; region++) {
            needed[region] = Math.min(needed[region], Math.min(room[region], candidates[region]));
        }
    }

    int seats() {
        return seats;
    }

    int needed(int region) {
        return needed[region];
    }

    int room(int region) {
        return room[region];
    }

    int neededInAll() {
        return IntStream.of(needed).sum();
    }

    /** How many seats so many candidates in each region fill. */
    int filledBy(int[] candidates) {
        return Math.min(seats, forNeeds(candidates)) + Math.min(free(), beyondNeeds(candidates));
    }

    /** Whether a candidate gets a seat behind so many others in each region. */
    boolean elects(int region, int[] ahead) {
        int[] withCandidate = ahead.clone();
        withCandidate[region]++;
        return filledBy(withCandidate) > filledBy(ahead);
    }

    /** Whether one of so many candidates in each region is skipped because a seat is kept for a region that needs it. */
    boolean keepsSeatFrom(int[] candidates) {
        return beyondNeeds(candidates) > free();
    }

    private int free() {
        return Math.max(0, seats - neededInAll());
    }

    private int forNeeds(int[] candidates) {
        return IntStream.range(0, needed.length)
                .map(region -> Math.min(candidates[region], needed[region]))
                .sum();
    }

    private int beyondNeeds(int[] candidates) {
        return IntStream.range(0, needed.length)
                        .map(region -> Math.min(candidates[region], room[region]))
                        .sum()
                - forNeeds(candidates);
    }
}

package io.github.ogprules.rules.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Gives the seats to candidates whose order is known, step by step. */
final class SeatAllocation {

    private final int[] needed;
    private final int[] room;
    private int open;
    private boolean keptFromSomebody;

    private SeatAllocation(RegionalSeats seats, int regions) {
        this.needed = IntStream.range(0, regions).map(seats::needed).toArray();
        this.room = IntStream.range(0, regions).map(seats::room).toArray();
        this.open = seats.seats();
    }

    /**
     * Why each candidate gets a seat or not.
     *
     * @param order the region of each candidate, the one with most points first
     */
    static List<SeatReason> of(RegionalSeats seats, int regions, List<Integer> order) {
        SeatAllocation allocation = new SeatAllocation(seats, regions);
        List<SeatReason> reasons = new ArrayList<>();
        order.forEach(region -> reasons.add(allocation.next(region)));
        return reasons;
    }

    /**
     * How many candidates of a region get a seat.
     *
     * @param order the region of each candidate, the one with most points first
     */
    static int elected(RegionalSeats seats, int regions, int[] order, int region) {
        SeatAllocation allocation = new SeatAllocation(seats, regions);
        int elected = 0;
        for (int next : order) {
            int open = allocation.open;
            allocation.next(next);
            elected += next == region ? open - allocation.open : 0;
        }
        return elected;
    }

    private SeatReason next(int region) {
        if (open == 0) {
            return SeatReason.TOO_FEW_POINTS;
        }
        if (room[region] == 0) {
            return SeatReason.REGION_FULL;
        }
        boolean needs = needed[region] > 0;
        if (!needs && open <= IntStream.of(needed).sum()) {
            keptFromSomebody = true;
            return SeatReason.SEAT_KEPT;
        }
        open--;
        room[region]--;
        needed[region] = Math.max(0, needed[region] - 1);
        return needs && keptFromSomebody ? SeatReason.TAKEN_AHEAD : SeatReason.POINTS;
    }
}

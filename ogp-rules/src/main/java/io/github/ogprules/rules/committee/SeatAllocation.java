package io.github.ogprules.rules.committee;

import java.util.stream.IntStream;

/** Gives the seats to candidates whose order is known, step by step. */
final class SeatAllocation {

    private final int[] needed;
    private final int[] room;
    private int open;

    private SeatAllocation(RegionalSeats seats, int regions) {
        this.needed = IntStream.range(0, regions).map(seats::needed).toArray();
        this.room = IntStream.range(0, regions).map(seats::room).toArray();
        this.open = seats.seats();
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
            elected += allocation.elects(next) && next == region ? 1 : 0;
        }
        return elected;
    }

    private boolean elects(int region) {
        boolean needs = needed[region] > 0;
        if (open == 0
                || room[region] == 0
                || (!needs && open <= IntStream.of(needed).sum())) {
            return false;
        }
        open--;
        room[region]--;
        needed[region] = Math.max(0, needed[region] - 1);
        return true;
    }
}

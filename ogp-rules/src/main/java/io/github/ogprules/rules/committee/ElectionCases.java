package io.github.ogprules.rules.committee;

import io.github.ogprules.rules.Outcome;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every case that an election leaves possible: every order of the candidates that points and ties allow, every region of those
 * whose region is not known, and every way in which members can stay.
 */
final class ElectionCases {

    private final List<RegionalLimit> limits;
    private final int seats;
    private final List<Runner> runners;
    private final List<int[]> staying;

    /** Without what makes no difference: how far a region is above its limit. */
    private final List<int[]> stayingBelowLimits;

    /**
     * The cases of an election.
     *
     * @param staying how many members of each region stay, in every way that is possible
     */
    ElectionCases(List<RegionalLimit> limits, int seats, List<Runner> runners, List<int[]> staying) {
        this.limits = limits;
        this.seats = seats;
        this.runners = runners;
        this.staying = staying;
        this.stayingBelowLimits = Shares.distinct(staying, limits, RegionalLimit::max);
    }

    /** Whether a candidate has a seat in every case, or in none. */
    Outcome outcome(Runner runner) {
        return outcome(runner, Runner::isAheadOf);
    }

    private Outcome outcome(Runner runner, BiPredicate<Runner, Runner> isAhead) {
        boolean canBeElected = cases(runner, surelyAhead(runner, isAhead)).anyMatch(Case::elects);
        boolean canMiss = cases(runner, perhapsAhead(runner, isAhead)).anyMatch(one -> !one.elects());
        if (canBeElected && canMiss) {
            return Outcome.UNDETERMINED;
        }
        return canBeElected ? Outcome.MET : Outcome.NOT_MET;
    }

    /** Why a candidate has a seat or not, or why that is open. */
    SeatReason reason(Runner runner) {
        return reasonInTie(runner).orElseGet(() -> reasonInEveryCase(runner));
    }

    /** The reason of a candidate that without the rule for ties would be neither elected nor not elected for certain. */
    private Optional<SeatReason> reasonInTie(Runner runner) {
        Outcome outcome = outcome(runner);
        if (outcome == Outcome.UNDETERMINED || outcome(runner, Runner::hasMorePointsThan) != Outcome.UNDETERMINED) {
            return Optional.empty();
        }
        return Optional.of(outcome == Outcome.MET ? SeatReason.AHEAD_IN_TIE : SeatReason.BEHIND_IN_TIE);
    }

    /** The reason if it is the same in every case, whatever is unknown and whatever decides ties. */
    private SeatReason reasonInEveryCase(Runner runner) {
        return switch (outcome(runner)) {
            case MET -> reasonForSeat(runner);
            case NOT_MET -> reasonForNoSeat(runner);
            default -> isKnown() ? SeatReason.TIE_UNDECIDED : SeatReason.UNKNOWN;
        };
    }

    /** The more are ahead of a candidate, the more of them can be passed over. */
    private SeatReason reasonForSeat(Runner runner) {
        if (cases(runner, perhapsAhead(runner)).noneMatch(Case::keepsSeat)) {
            return SeatReason.POINTS;
        }
        return cases(runner, surelyAhead(runner)).allMatch(Case::keepsSeat)
                ? SeatReason.TAKEN_AHEAD
                : SeatReason.IN_EVERY_CASE;
    }

    /** The more are ahead of a candidate, the fewer seats are open when its turn comes. */
    private SeatReason reasonForNoSeat(Runner runner) {
        if (cases(runner, surelyAhead(runner)).allMatch(Case::isFull)) {
            return SeatReason.TOO_FEW_POINTS;
        }
        return cases(runner, perhapsAhead(runner)).anyMatch(Case::isFull)
                ? SeatReason.IN_EVERY_CASE
                : reasonToPassOver(runner);
    }

    /**
     * Why a candidate is passed over while seats are open, in every case: its region is full before its turn, or not. Candidates of
     * unknown region may be anywhere.
     */
    private SeatReason reasonToPassOver(Runner runner) {
        List<Runner> ahead = perhapsAhead(runner);
        List<Runner> behind = others(runner, rival -> runner.isAheadOf(rival));
        boolean canBeFull = false;
        boolean canHaveRoom = false;
        for (int region : runner.regions()) {
            RegionOrder most = orderAhead(runner, region, true);
            RegionOrder fewest = orderAhead(runner, region, false);
            for (int[] front : Shares.distinct(spread(ahead), limits, RegionalLimit::max)) {
                int[] mostAhead = most.with(only(front, place -> place == region));
                int[] fewestAhead = fewest.with(only(front, place -> place != region));
                for (int[] back : Shares.distinct(ways(behind), limits, RegionalLimit::min)) {
                    int[] all = Shares.sum(Shares.sum(inEachRegion(ahead), front), back);
                    all[region]++;
                    for (int[] way : stayingBelowLimits) {
                        RegionalSeats shared = regionalSeats(way, all);
                        int room = shared.room(region);
                        canBeFull |= SeatAllocation.elected(shared, limits.size(), mostAhead, region) == room;
                        canHaveRoom |= SeatAllocation.elected(shared, limits.size(), fewestAhead, region) < room;
                        if (canBeFull && canHaveRoom) {
                            return SeatReason.IN_EVERY_CASE;
                        }
                    }
                }
            }
        }
        return canBeFull ? SeatReason.REGION_FULL : SeatReason.SEAT_KEPT;
    }

    /** The order ahead of a candidate with as many of a region, or as few, as can be. */
    private RegionOrder orderAhead(Runner runner, int region, boolean most) {
        return new RegionOrder(
                region,
                most,
                others(
                        runner,
                        rival -> rival.hasKnownRegion()
                                && (rival.isAheadOf(runner)
                                        || (!runner.isAheadOf(rival) && (rival.region() == region) == most))));
    }

    private static int[] only(int[] numbers, IntPredicate which) {
        return IntStream.range(0, numbers.length)
                .map(place -> which.test(place) ? numbers[place] : 0)
                .toArray();
    }

    private List<Runner> surelyAhead(Runner runner) {
        return surelyAhead(runner, Runner::isAheadOf);
    }

    private List<Runner> perhapsAhead(Runner runner) {
        return perhapsAhead(runner, Runner::isAheadOf);
    }

    /** The fewest that can be ahead: a candidate does no better than behind them. */
    private List<Runner> surelyAhead(Runner runner, BiPredicate<Runner, Runner> isAhead) {
        return others(runner, other -> isAhead.test(other, runner));
    }

    /** The most that can be ahead: a candidate does no worse than behind them. */
    private List<Runner> perhapsAhead(Runner runner, BiPredicate<Runner, Runner> isAhead) {
        return others(runner, other -> !isAhead.test(runner, other));
    }

    private List<Runner> others(Runner runner, Predicate<Runner> which) {
        return runners.stream()
                .filter(other -> other.place() != runner.place())
                .filter(which)
                .toList();
    }

    private boolean isKnown() {
        return staying.size() == 1
                && runners.stream().allMatch(runner -> runner.points().isKnown() && runner.hasKnownRegion());
    }

    /** How many seats nobody takes. */
    CountRange emptySeats() {
        List<int[]> candidates = Shares.distinct(ways(runners), limits, RegionalLimit::max);
        return CountRange.over(candidates.stream()
                .flatMap(all -> stayingBelowLimits.stream()
                        .map(way -> CountRange.exactly(
                                seats - regionalSeats(way, all).filledBy(all))))
                .distinct()
                .toList());
    }

    /**
     * How many members a region comes to have: the fewest if its candidates are as far behind as their points allow, the most if
     * they are as far ahead. Those of unknown region may be anywhere.
     */
    CountRange members(int region) {
        List<Runner> ofKnownRegion =
                runners.stream().filter(Runner::hasKnownRegion).toList();
        RegionOrder fewest = new RegionOrder(region, false, ofKnownRegion);
        RegionOrder most = new RegionOrder(region, true, ofKnownRegion);
        Set<CountRange> members = new LinkedHashSet<>();
        staying.stream()
                .map(way -> way[region])
                .filter(stay -> stay > limits.get(region).max())
                .forEach(stay -> members.add(CountRange.exactly(stay)));
        for (int[] unknown : Shares.distinct(spread(runners), limits, RegionalLimit::max)) {
            int[] behind = fewest.with(unknown);
            int[] ahead = most.with(unknown);
            int[] candidates = new int[limits.size()];
            IntStream.of(behind).forEach(candidate -> candidates[candidate]++);
            for (int[] way : stayingBelowLimits) {
                RegionalSeats shared = regionalSeats(way, candidates);
                members.add(CountRange.of(
                        way[region] + SeatAllocation.elected(shared, limits.size(), behind, region),
                        way[region] + SeatAllocation.elected(shared, limits.size(), ahead, region)));
            }
        }
        return CountRange.over(List.copyOf(members));
    }

    /** Every way in which the members who stay and the candidates of unknown region can be spread over the regions. */
    private Stream<Case> cases(Runner runner, List<Runner> ahead) {
        List<Runner> behind = others(runner, other -> !ahead.contains(other));
        return runner.regions().stream()
                .flatMap(region -> Shares.distinct(ways(behind), limits, RegionalLimit::min).stream()
                        .flatMap(back -> Shares.distinct(ways(ahead), limits, RegionalLimit::max).stream()
                                .flatMap(front -> {
                                    int[] all = Shares.sum(front, back);
                                    all[region]++;
                                    return stayingBelowLimits.stream()
                                            .map(way -> new Case(regionalSeats(way, all), region, front));
                                })));
    }

    /** How many of some candidates can be of each region. */
    private List<int[]> ways(List<Runner> candidates) {
        int[] certain = inEachRegion(candidates);
        return spread(candidates).stream().map(way -> Shares.sum(certain, way)).toList();
    }

    /** How many of those of unknown region can be of each. */
    private List<int[]> spread(List<Runner> candidates) {
        List<Runner> unknown =
                candidates.stream().filter(runner -> !runner.hasKnownRegion()).toList();
        List<Integer> open = unknown.isEmpty() ? List.of() : unknown.get(0).regions();
        return Shares.of(unknown.size(), open, limits.size());
    }

    private int[] inEachRegion(List<Runner> candidates) {
        int[] number = new int[limits.size()];
        candidates.stream().filter(Runner::hasKnownRegion).forEach(runner -> number[runner.region()]++);
        return number;
    }

    private RegionalSeats regionalSeats(int[] stayingMembers, int[] candidates) {
        return new RegionalSeats(limits, seats, stayingMembers, candidates);
    }

    /** What can be the case: the limits, the region of a candidate, and how many of each region are ahead of it. */
    private static final class Case {

        private final RegionalSeats seats;
        private final int region;
        private final int[] ahead;

        Case(RegionalSeats seats, int region, int[] ahead) {
            this.seats = seats;
            this.region = region;
            this.ahead = ahead;
        }

        boolean elects() {
            return seats.elects(region, ahead);
        }

        boolean isFull() {
            return seats.filledBy(ahead) == seats.seats();
        }

        boolean keepsSeat() {
            return seats.keepsSeatFrom(ahead);
        }
    }
}

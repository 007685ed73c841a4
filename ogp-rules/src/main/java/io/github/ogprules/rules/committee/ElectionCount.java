package io.github.ogprules.rules.committee;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.rules.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The count of one election: who is ahead of whom, and who has a seat whatever is unknown. */
final class ElectionCount {

    /** One candidate: its place in the count, its points, and the regions that it may count for. */
    private record Runner(int place, Candidate candidate, Observation<Integer> points, List<Integer> regions) {}

    private final List<RegionalLimit> limits;
    private final ElectoralRegions regions;
    private final Comparator<? super Candidate> tieRule;
    private final int seats;
    private final List<Runner> runners = new ArrayList<>();
    private final List<int[]> staying;

    /** Without what makes no difference: how far a region is above its limit. */
    private final List<int[]> stayingBelowLimits;

    ElectionCount(ElectionRules rules, Election election, Comparator<? super Candidate> tieRule) {
        this.regions = new ElectoralRegions(rules.getComposition());
        this.limits = regions.limits();
        this.tieRule = tieRule;
        this.seats = election.getSeats();
        Points points = new Points(election, rules);
        election.getCandidates().stream()
                .map(candidate -> new Runner(0, candidate, points.of(candidate), regionsOf(candidate)))
                .sorted(this::order)
                .forEach(runner ->
                        runners.add(new Runner(runners.size(), runner.candidate, runner.points, runner.regions)));
        int others = rules.getComposition().getGovernmentSeats().getValue() - seats;
        this.staying = election.getStayingMembers()
                .findValue()
                .map(this::waysToStay)
                .orElseGet(() -> waysToStay(Math.max(0, others)));
        this.stayingBelowLimits = Shares.distinct(staying, limits, RegionalLimit::max);
    }

    private List<Integer> regionsOf(Candidate candidate) {
        return regions.possible(candidate.getCountry().getCode(), candidate.getElectoralRegion());
    }

    /** By points; those of unknown points last. */
    private int order(Runner one, Runner other) {
        if (one.points.isKnown() && other.points.isKnown()) {
            int byPoints = Integer.compare(other.points.getValue(), one.points.getValue());
            return byPoints != 0 ? byPoints : tieRule.compare(one.candidate, other.candidate);
        }
        return Boolean.compare(other.points.isKnown(), one.points.isKnown());
    }

    /** Every way in which the members who stay can be spread over the regions. */
    private List<int[]> waysToStay(List<GovernmentMember> members) {
        int[] certain = new int[limits.size()];
        int unknown = 0;
        List<Integer> open = List.of();
        for (GovernmentMember member : members) {
            List<Integer> possible = regions.possible(member.getCountry().getCode(), member.getElectoralRegion());
            if (possible.size() == 1) {
                certain[possible.get(0)]++;
            } else {
                unknown++;
                open = possible;
            }
        }
        return Shares.of(unknown, open, limits.size()).stream()
                .map(way -> Shares.sum(certain, way))
                .toList();
    }

    /** Nobody has told who stays: up to so many, anywhere. */
    private List<int[]> waysToStay(int most) {
        List<Integer> everywhere = IntStream.range(0, limits.size()).boxed().toList();
        return IntStream.rangeClosed(0, most)
                .boxed()
                .flatMap(members -> Shares.of(members, everywhere, limits.size()).stream())
                .toList();
    }

    List<Candidate> candidates() {
        return runners.stream().map(Runner::candidate).toList();
    }

    Observation<Integer> points(int place) {
        return runners.get(place).points;
    }

    /** Why each candidate has a seat or not, in the order of {@link #candidates()}. */
    List<SeatReason> reasons() {
        List<SeatReason> reasons = reasonsInOrder();
        return runners.stream()
                .map(runner -> reasonInTie(runner).orElse(reasons.get(runner.place)))
                .toList();
    }

    /** The reason of a candidate that without the rule for ties would be neither elected nor not elected for certain. */
    private Optional<SeatReason> reasonInTie(Runner runner) {
        Outcome outcome = outcome(runner);
        if (outcome == Outcome.UNDETERMINED || outcome(runner, this::hasMorePoints) != Outcome.UNDETERMINED) {
            return Optional.empty();
        }
        return Optional.of(outcome == Outcome.MET ? SeatReason.AHEAD_IN_TIE : SeatReason.BEHIND_IN_TIE);
    }

    private List<SeatReason> reasonsInOrder() {
        if (isKnown() && ties().stream().allMatch(Tie::isDecided)) {
            List<Integer> order =
                    runners.stream().map(runner -> runner.regions.get(0)).toList();
            RegionalSeats inForce = regionalSeats(staying.get(0), inEachRegion(runners));
            return SeatAllocation.of(inForce, limits.size(), order);
        }
        return runners.stream().map(this::reason).toList();
    }

    /** Whether each candidate has a seat, in the order of {@link #candidates()}. */
    List<Outcome> outcomes() {
        return runners.stream().map(this::outcome).toList();
    }

    List<Tie> ties() {
        List<Tie> ties = new ArrayList<>();
        for (int first = 0; first < runners.size(); first++) {
            Runner runner = runners.get(first);
            int next = first + 1;
            while (next < runners.size() && haveEqualPoints(runner, runners.get(next))) {
                next++;
            }
            if (next - first > 1) {
                ties.add(tie(runners.subList(first, next)));
                first = next - 1;
            }
        }
        return ties;
    }

    private static boolean haveEqualPoints(Runner one, Runner other) {
        return one.points.isKnown() && one.points.equals(other.points);
    }

    private Tie tie(List<Runner> tied) {
        boolean decided = IntStream.range(1, tied.size())
                .allMatch(place -> tieRule.compare(tied.get(place - 1).candidate, tied.get(place).candidate) < 0);
        return ImmutableTie.of(
                tied.get(0).points.getValue(),
                tied.stream()
                        .map(runner -> runner.candidate.getCountry().getCode())
                        .toList(),
                decided);
    }

    private boolean isKnown() {
        return staying.size() == 1
                && runners.stream().allMatch(runner -> runner.points.isKnown() && runner.regions.size() == 1);
    }

    private Outcome outcome(Runner runner) {
        return outcome(runner, this::isAhead);
    }

    private Outcome outcome(Runner runner, BiPredicate<Runner, Runner> isAhead) {
        boolean canBeElected = cases(runner, surelyAhead(runner, isAhead)).anyMatch(Case::elects);
        boolean canMiss = cases(runner, perhapsAhead(runner, isAhead)).anyMatch(one -> !one.elects());
        if (canBeElected && canMiss) {
            return Outcome.UNDETERMINED;
        }
        return canBeElected ? Outcome.MET : Outcome.NOT_MET;
    }

    private SeatReason reason(Runner runner) {
        return switch (outcome(runner)) {
            case MET ->
                cases(runner, perhapsAhead(runner, this::isAhead)).noneMatch(Case::keepsSeat)
                        ? SeatReason.POINTS
                        : SeatReason.IN_EVERY_CASE;
            case NOT_MET ->
                cases(runner, surelyAhead(runner, this::isAhead)).allMatch(Case::isFull)
                        ? SeatReason.TOO_FEW_POINTS
                        : SeatReason.IN_EVERY_CASE;
            default -> isKnown() ? SeatReason.TIE_UNDECIDED : SeatReason.UNKNOWN;
        };
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
                .filter(other -> other.place != runner.place)
                .filter(which)
                .toList();
    }

    private boolean isAhead(Runner one, Runner other) {
        return one.points.isKnown() && other.points.isKnown() && order(one, other) < 0;
    }

    private boolean hasMorePoints(Runner one, Runner other) {
        return one.points.isKnown() && other.points.isKnown() && one.points.getValue() > other.points.getValue();
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

    /** How many members of a region stay. */
    CountRange stayingMembers(int region) {
        return CountRange.over(staying.stream()
                .map(way -> CountRange.exactly(way[region]))
                .distinct()
                .toList());
    }

    /**
     * How many members a region comes to have: the fewest if its candidates are as far behind as their points allow, the most if they
     * are as far ahead. Those of unknown region may be anywhere.
     */
    CountRange members(int region) {
        List<Runner> unknown =
                runners.stream().filter(runner -> runner.regions.size() > 1).toList();
        List<int[]> ways = unknown.isEmpty()
                ? List.of(new int[limits.size()])
                : Shares.distinct(
                        Shares.of(unknown.size(), unknown.get(0).regions, limits.size()), limits, RegionalLimit::max);
        List<Integer> fewest = order(region, false);
        List<Integer> most = order(region, true);
        Set<CountRange> members = new LinkedHashSet<>();
        staying.stream()
                .map(way -> way[region])
                .filter(stay -> stay > limits.get(region).max())
                .forEach(stay -> members.add(CountRange.exactly(stay)));
        for (int[] others : ways) {
            int[] behind = order(region, others, fewest, false);
            int[] ahead = order(region, others, most, true);
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

    /** The regions of the candidates of known region, where those of one are ahead of or behind all that their points allow. */
    private List<Integer> order(int first, boolean ahead) {
        Comparator<Runner> byRegion = Comparator.comparing(runner -> (runner.regions.get(0) == first) != ahead);
        List<Runner> known =
                runners.stream().filter(runner -> runner.regions.size() == 1).toList();
        List<Runner> free =
                known.stream().filter(runner -> !runner.points.isKnown()).toList();
        List<Runner> tiers = known.stream()
                .filter(runner -> runner.points.isKnown())
                .sorted(((Comparator<Runner>) this::order).thenComparing(byRegion))
                .toList();
        return Stream.of(
                        free.stream().filter(runner -> (runner.regions.get(0) == first) == ahead),
                        tiers.stream(),
                        free.stream().filter(runner -> (runner.regions.get(0) == first) != ahead))
                .flatMap(runner -> runner)
                .map(runner -> runner.regions.get(0))
                .toList();
    }

    /** The regions of all candidates, with those of unknown region at the beginning or the end. */
    private static int[] order(int region, int[] unknown, List<Integer> known, boolean ahead) {
        IntStream own = IntStream.generate(() -> region).limit(unknown[region]);
        IntStream others = IntStream.range(0, unknown.length)
                .filter(other -> other != region)
                .flatMap(other -> IntStream.generate(() -> other).limit(unknown[other]));
        IntStream between = known.stream().mapToInt(Integer::intValue);
        return Stream.of(ahead ? own : others, between, ahead ? others : own)
                .flatMapToInt(part -> part)
                .toArray();
    }

    /** How many candidates of a region there are. */
    CountRange candidates(int region) {
        int certain = (int) runners.stream()
                .filter(runner -> runner.regions.equals(List.of(region)))
                .count();
        int possible = (int) runners.stream()
                .filter(runner -> runner.regions.contains(region))
                .count();
        return CountRange.of(certain, possible);
    }

    /** Whether a candidate counts for a region, for certain or perhaps. */
    Observation<Boolean> counts(int place, int region) {
        List<Integer> possible = runners.get(place).regions;
        if (!possible.contains(region)) {
            return Observation.known(false);
        }
        return possible.size() == 1 ? Observation.known(true) : Observation.unknown();
    }

    /** Every way in which the members who stay and the candidates of unknown region can be spread over the regions. */
    private Stream<Case> cases(Runner runner, List<Runner> ahead) {
        List<Runner> behind = others(runner, other -> !ahead.contains(other));
        return runner.regions.stream()
                .flatMap(region -> Shares.distinct(ways(behind), limits, RegionalLimit::min).stream()
                        .flatMap(back -> Shares.distinct(ways(ahead), limits, RegionalLimit::max).stream()
                                .flatMap(front -> {
                                    int[] all = Shares.sum(front, back);
                                    all[region]++;
                                    return stayingBelowLimits.stream()
                                            .map(way -> new Case(regionalSeats(way, all), region, front));
                                })));
    }

    private List<int[]> ways(List<Runner> some) {
        List<Runner> unknown =
                some.stream().filter(runner -> runner.regions.size() > 1).toList();
        List<Integer> open = unknown.isEmpty() ? List.of() : unknown.get(0).regions;
        int[] certain = inEachRegion(
                some.stream().filter(runner -> runner.regions.size() == 1).toList());
        return Shares.of(unknown.size(), open, limits.size()).stream()
                .map(way -> Shares.sum(certain, way))
                .toList();
    }

    private int[] inEachRegion(List<Runner> some) {
        int[] number = new int[limits.size()];
        some.forEach(runner -> number[runner.regions.get(0)]++);
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

package io.github.ogprules.rules.committee;

import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.rules.Parameters;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the regional limits leave for the seats of a question: how many each region needs whoever of unknown region stays, and how
 * many it has room for even if all of them are there. Civil society has one region without limits.
 */
final class RegionalPlan {

    /** No rule of OGP's: far more seats than can be open at once, and few enough to count the ways to fill them. */
    static final int MOST_SEATS = 1_000;

    private static final int NOT_KNOWN = -1;
    private static final int BARRED = -2;

    private final List<RegionalLimit> limits;
    private final boolean[] open;
    private final int[] staying;
    private final int[] candidates;
    private final int[] places;
    private final int unknownStaying;
    private final int unknownCandidates;
    private final int seats;

    RegionalPlan(Parameters<CompositionRules> parameters, SeatQuestion question) {
        ElectoralRegions regions = new ElectoralRegions(parameters);
        boolean governments = question.getCandidates().stream().anyMatch(GovernmentMember.class::isInstance)
                || question.getStayingMembers().stream().anyMatch(GovernmentMember.class::isInstance);
        this.limits = governments ? regions.limits() : List.of();
        this.open = new boolean[Math.max(1, limits.size())];
        for (int region = 0; region < limits.size(); region++) {
            open[region] = limits.get(region).getRegion() != ElectoralRegion.NORTH_AMERICA;
        }
        MemberProvisions provisions = new MemberProvisions(parameters);
        this.places = question.getCandidates().stream()
                .mapToInt(member -> provisions.bar(member) ? BARRED : place(regions, member))
                .toArray();
        int[] stayingPlaces = question.getStayingMembers().stream()
                .mapToInt(member -> place(regions, member))
                .toArray();
        this.staying = inEachRegion(stayingPlaces);
        this.candidates = inEachRegion(places);
        this.unknownStaying = notKnown(stayingPlaces);
        this.unknownCandidates = notKnown(places);
        this.seats = question.getSeats();
    }

    private static int place(ElectoralRegions regions, CommitteeMember member) {
        if (member instanceof GovernmentMember government) {
            List<Integer> possible =
                    regions.possible(government.getCountry().getCode(), government.getElectoralRegion());
            return possible.size() == 1 ? possible.get(0) : NOT_KNOWN;
        }
        return 0;
    }

    private int[] inEachRegion(int[] members) {
        int[] number = new int[regions()];
        IntStream.of(members).filter(place -> place >= 0).forEach(place -> number[place]++);
        return number;
    }

    private static int notKnown(int[] members) {
        return (int) IntStream.of(members).filter(place -> place == NOT_KNOWN).count();
    }

    List<RegionalLimit> limits() {
        return limits;
    }

    int regions() {
        return open.length;
    }

    /** Whether a candidate can be in a set: its region is known, and nothing that is known of it bars it. */
    boolean isUsable(int candidate) {
        return places[candidate] >= 0;
    }

    /** The region of a candidate that can be in a set. */
    int regionOf(int candidate) {
        return places[candidate];
    }

    int unknownStaying() {
        return unknownStaying;
    }

    int unknownCandidates() {
        return unknownCandidates;
    }

    /** How many members stay in a region. */
    CountRange staying(int region) {
        return CountRange.of(staying[region], staying[region] + (open[region] ? unknownStaying : 0));
    }

    /** How many candidates, or members of unknown region, there are for what a region needs. */
    CountRange candidates(int region) {
        int unknown = open[region] ? unknownStaying + unknownCandidates : 0;
        return CountRange.of(candidates[region], candidates[region] + unknown);
    }

    int needed(int region) {
        return limits.isEmpty() ? 0 : Math.max(0, limits.get(region).min() - staying[region]);
    }

    int neededInAll() {
        return IntStream.range(0, regions()).map(this::needed).sum();
    }

    /** The room of a region if all of unknown region stay there; negative if too many stay already. */
    int room(int region) {
        return roomAtMost(region) - (open[region] ? unknownStaying : 0);
    }

    private int roomAtMost(int region) {
        return limits.isEmpty() ? seats : limits.get(region).max() - staying[region];
    }

    /** What no candidate of known region can fill of what the regions need. */
    int lacking() {
        return IntStream.range(0, regions())
                .map(region -> Math.max(0, needed(region) - candidates[region]))
                .sum();
    }

    /** How many candidates there is room for. */
    CountRange usable() {
        int least = IntStream.range(0, regions())
                .map(region -> Math.max(0, Math.min(candidates[region], room(region))))
                .sum();
        int most = IntStream.range(0, regions())
                .map(region -> Math.max(0, Math.min(candidates[region], roomAtMost(region))))
                .sum();
        int slack = IntStream.range(0, regions())
                .filter(region -> open[region])
                .map(region -> Math.max(0, roomAtMost(region) - candidates[region]))
                .sum();
        // Who stays takes room that no candidate fills first; what room is left then candidates of unknown region can
        // fill.
        most += Math.min(unknownCandidates, Math.max(0, slack - unknownStaying));
        most -= Math.max(0, unknownStaying - slack);
        return CountRange.of(least, Math.max(least, most));
    }

    /**
     * Whether the seats left can be filled.
     *
     * @param taken how many are taken in each region
     * @param next the first of the candidates that can still take one
     */
    boolean canFill(int[] taken, int next) {
        int[] left = inEachRegion(Arrays.copyOfRange(places, next, places.length));
        int open = seats - IntStream.of(taken).sum();
        int fewest = 0;
        int most = 0;
        for (int region = 0; region < regions(); region++) {
            int lacking = Math.max(0, needed(region) - taken[region]);
            int possible = Math.min(left[region], room(region) - taken[region]);
            if (lacking > possible) {
                return false;
            }
            fewest += lacking;
            most += possible;
        }
        return fewest <= open && open <= most;
    }

    /** In how many ways candidates of known region can take the seats. */
    BigInteger ways() {
        BigInteger[] ways = new BigInteger[seats + 1];
        Arrays.fill(ways, BigInteger.ZERO);
        ways[0] = BigInteger.ONE;
        for (int region = 0; region < regions(); region++) {
            ways = withRegion(ways, region);
        }
        return ways[seats];
    }

    /** The ways to take each number of seats, one region more. */
    private BigInteger[] withRegion(BigInteger[] before, int region) {
        BigInteger[] after = new BigInteger[before.length];
        Arrays.fill(after, BigInteger.ZERO);
        List<BigInteger> choices = choices(candidates[region]);
        for (int taken = needed(region); taken <= Math.min(candidates[region], room(region)); taken++) {
            for (int others = 0; others + taken <= seats; others++) {
                after[others + taken] = after[others + taken].add(before[others].multiply(choices.get(taken)));
            }
        }
        return after;
    }

    /** In how many ways each number can be chosen of so many. */
    private static List<BigInteger> choices(int candidates) {
        List<BigInteger> choices = new ArrayList<>(List.of(BigInteger.ONE));
        for (int chosen = 1; chosen <= candidates; chosen++) {
            choices.add(choices.get(chosen - 1)
                    .multiply(BigInteger.valueOf(candidates - chosen + 1L))
                    .divide(BigInteger.valueOf(chosen)));
        }
        return choices;
    }
}

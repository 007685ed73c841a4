package io.github.ogprules.rules.committee;

import static io.github.ogprules.rules.committee.CompositionParameters.GOVERNMENT_SEATS;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.rules.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The count of one election: who is ahead of whom, who is tied, and what comes of it whatever is unknown. */
final class ElectionCount {

    private final List<RegionalLimit> limits;
    private final ElectoralRegions regions;
    private final List<Runner> runners = new ArrayList<>();
    private final List<int[]> staying;
    private final boolean completeBallots;
    private final ElectionCases cases;

    ElectionCount(ElectionRules rules, Election election, Comparator<? super Candidate> tieRule) {
        this.regions = new ElectoralRegions(rules.getComposition().getParameters());
        this.limits = regions.limits();
        Points points = new Points(election, rules.getParameters());
        this.completeBallots = points.haveCompleteBallots();
        addRunners(points, election.getCandidates(), tieRule);
        int others = rules.getComposition().get(GOVERNMENT_SEATS) - election.getSeats();
        this.staying = election.getStayingMembers()
                .findValue()
                .map(this::waysToStay)
                .orElseGet(() -> waysToStay(Math.max(0, others)));
        this.cases = new ElectionCases(limits, election.getSeats(), runners, staying);
    }

    /** By points; those of unknown points last. */
    private void addRunners(Points points, List<Candidate> candidates, Comparator<? super Candidate> tieRule) {
        SortedMap<Integer, List<Candidate>> byPoints = new TreeMap<>(Comparator.reverseOrder());
        List<Candidate> ofUnknownPoints = new ArrayList<>();
        for (Candidate candidate : candidates) {
            points.of(candidate)
                    .findValue()
                    .map(number -> byPoints.computeIfAbsent(number, unused -> new ArrayList<>()))
                    .orElse(ofUnknownPoints)
                    .add(candidate);
        }
        int tier = 0;
        for (Map.Entry<Integer, List<Candidate>> tied : byPoints.entrySet()) {
            for (List<Candidate> stillTied : TieOrder.of(tied.getValue(), tieRule)) {
                for (Candidate candidate : stillTied) {
                    addRunner(candidate, Observation.known(tied.getKey()), tier);
                }
                tier++;
            }
        }
        for (Candidate candidate : ofUnknownPoints) {
            addRunner(candidate, Observation.unknown(), tier);
        }
    }

    private void addRunner(Candidate candidate, Observation<Integer> points, int tier) {
        runners.add(new Runner(
                runners.size(),
                candidate,
                points,
                tier,
                regions.possible(candidate.getCountry().getCode(), candidate.getElectoralRegion())));
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

    /** Whether every ballot is known to rank every candidate. */
    boolean hasCompleteBallots() {
        return completeBallots;
    }

    List<Candidate> candidates() {
        return runners.stream().map(Runner::candidate).toList();
    }

    Observation<Integer> points(int place) {
        return runners.get(place).points();
    }

    /** Why each candidate has a seat or not, in the order of {@link #candidates()}. */
    List<SeatReason> reasons() {
        return runners.stream().map(cases::reason).toList();
    }

    /** Whether each candidate has a seat, in the order of {@link #candidates()}. */
    List<Outcome> outcomes() {
        return runners.stream().map(cases::outcome).toList();
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
        return one.points().isKnown() && one.points().equals(other.points());
    }

    private static Tie tie(List<Runner> tied) {
        boolean decided = tied.stream().mapToInt(Runner::tier).distinct().count() == tied.size();
        return ImmutableTie.of(
                tied.get(0).points().getValue(),
                tied.stream()
                        .map(runner -> runner.candidate().getCountry().getCode())
                        .toList(),
                decided);
    }

    /** How many seats nobody takes. */
    CountRange emptySeats() {
        return cases.emptySeats();
    }

    /** How many members a region comes to have. */
    CountRange members(int region) {
        return cases.members(region);
    }

    /** How many members of a region stay. */
    CountRange stayingMembers(int region) {
        return CountRange.over(staying.stream()
                .map(way -> CountRange.exactly(way[region]))
                .distinct()
                .toList());
    }

    /** How many candidates of a region there are. */
    CountRange candidates(int region) {
        int certain = (int) runners.stream()
                .filter(runner -> runner.regions().equals(List.of(region)))
                .count();
        int possible = (int) runners.stream()
                .filter(runner -> runner.regions().contains(region))
                .count();
        return CountRange.of(certain, possible);
    }

    /** Whether a candidate counts for a region, for certain or perhaps. */
    Observation<Boolean> counts(int place, int region) {
        List<Integer> possible = runners.get(place).regions();
        if (!possible.contains(region)) {
            return Observation.known(false);
        }
        return possible.size() == 1 ? Observation.known(true) : Observation.unknown();
    }
}

package io.github.ogprules.rules.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.rules.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Small elections against everything that is unknown in them: every order of the candidates that known points leave, every region,
 * and every way in which members can stay; each counted by the four steps, written out here once more.
 */
class ElectionUnknownsTest {

    private static final int GOVERNMENT_SEATS = 5;
    private static final int REGIONS = 4;
    private static final int MOST_IN_A_REGION = 2;

    private static final ElectionRules RULES = ElectionRules.edition("2017")
            .withComposition(CompositionRules.edition("2014")
                    .with(CompositionParameters.GOVERNMENT_SEATS, GOVERNMENT_SEATS)
                    .withSeatsOfEachRegion(1, MOST_IN_A_REGION));

    @ParameterizedTest
    @ValueSource(strings = {"", "Af", "Af Am", "Am As Eu", "Af Af Eu", "Am ? Eu", "? ?", "??"})
    void leave_every_candidate_the_outcome_that_all_cases_agree_on(String staying) {
        List<String> candidates = new ArrayList<>();
        for (String region : List.of("Af", "Am", "?")) {
            for (String points : List.of("1", "2", "?")) {
                candidates.add(region + ":" + points);
            }
        }
        for (int seats = 1; seats <= 2; seats++) {
            for (String first : candidates) {
                for (String second : candidates) {
                    for (String third : candidates) {
                        assertIsExact(Elections.election(seats, staying, String.join(" ", first, second, third)));
                    }
                }
            }
        }
    }

    @Test
    void leave_it_also_where_more_candidates_stand() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(2017);
        for (int election = 0; election < 600; election++) {
            int members = random.nextInt(4);
            String staying = IntStream.range(0, members)
                    .mapToObj(member -> region(random, 5))
                    .collect(Collectors.joining(" "));
            String candidates = IntStream.range(0, 4 + random.nextInt(2))
                    .mapToObj(candidate -> region(random, 6) + ":"
                            + (random.nextInt(4) == 0 ? "?" : String.valueOf(1 + random.nextInt(5))))
                    .collect(Collectors.joining(" "));
            assertIsExact(Elections.election(1 + random.nextInt(3), staying, candidates));
        }
    }

    /** One of the four regions, or seldom none. */
    private static String region(RandomGenerator random, int outOf) {
        int drawn = random.nextInt(outOf);
        return drawn < REGIONS ? List.of("Af", "Am", "As", "Eu").get(drawn) : drawn == REGIONS ? "?" : "Eu";
    }

    private static void assertIsExact(Election election) {
        if (election.getCandidates().size() <= election.getSeats()) {
            return;
        }
        List<Set<SeatReason>> possible = election.getCandidates().stream()
                .map(candidate -> (Set<SeatReason>) EnumSet.noneOf(SeatReason.class))
                .toList();
        List<Set<Integer>> members = Stream.generate(() -> (Set<Integer>) new TreeSet<Integer>())
                .limit(REGIONS)
                .toList();
        Set<Integer> empty = new TreeSet<>();
        List<int[]> regions = regions(election.getCandidates().stream()
                .map(Candidate::getElectoralRegion)
                .toList());
        List<List<Integer>> orders = orders(election.getCandidates());
        for (int[] staying : staying(election)) {
            for (int[] candidates : regions) {
                for (List<Integer> order : orders) {
                    int[] held = count(election.getSeats(), staying, candidates, order, possible);
                    empty.add(election.getSeats()
                            - IntStream.of(held).sum()
                            + IntStream.of(staying).sum());
                    IntStream.range(0, REGIONS)
                            .forEach(region -> members.get(region).add(held[region]));
                }
            }
        }
        ElectionDecision decision = RULES.decide(election);
        for (int candidate = 0; candidate < possible.size(); candidate++) {
            CandidateFinding finding = decision.getFinding(Elections.code(candidate));
            Set<SeatReason> reasons = possible.get(candidate);
            assertThat(finding.getOutcome()).as(election.toString()).isEqualTo(outcome(reasons));
            assertReason(election, finding, reasons);
        }
        assertCommittee(election, decision.getCommitteeFindings(), empty, members);
    }

    /** The empty seats are exact, and so are the members of a region, but where somebody's region is not known: they are bounds. */
    private static void assertCommittee(
            Election election, List<CommitteeFinding> findings, Set<Integer> empty, List<Set<Integer>> members) {
        assertThat(findings.get(1).getObserved())
                .as(election.toString())
                .isEqualTo(Observation.known(CountRange.of(Collections.min(empty), Collections.max(empty))));
        boolean everyRegionIsKnown = election.getCandidates().stream()
                .allMatch(candidate -> candidate.getElectoralRegion().isPresent());
        for (int region = 0; region < REGIONS; region++) {
            CountRange observed = findings.get(2 + region).getObserved().getValue();
            CountRange possible =
                    CountRange.of(Collections.min(members.get(region)), Collections.max(members.get(region)));
            if (everyRegionIsKnown) {
                assertThat(observed).as(election.toString()).isEqualTo(possible);
            } else {
                assertThat(observed.getMin()).as(election.toString()).isLessThanOrEqualTo(possible.getMin());
                assertThat(observed.getMax().getAsInt())
                        .as(election.toString())
                        .isGreaterThanOrEqualTo(possible.getMax().getAsInt());
            }
        }
    }

    /** The reason on which all cases agree; where the region of a candidate is not known, it may be missed. */
    private static void assertReason(Election election, CandidateFinding finding, Set<SeatReason> possible) {
        boolean everyRegionIsKnown = election.getCandidates().stream()
                .allMatch(candidate -> candidate.getElectoralRegion().isPresent());
        switch (finding.getReason()) {
            case TIE_UNDECIDED, UNKNOWN -> assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
            case IN_EVERY_CASE -> {
                assertThat(finding.getOutcome()).as(election.toString()).isNotEqualTo(Outcome.UNDETERMINED);
                if (everyRegionIsKnown) {
                    assertThat(possible).as(election.toString()).hasSizeGreaterThan(1);
                }
            }
            default -> assertThat(possible).as(election.toString()).containsExactly(finding.getReason());
        }
    }

    private static Outcome outcome(Set<SeatReason> reasons) {
        Set<Boolean> elected = reasons.stream()
                .map(reason -> reason == SeatReason.POINTS || reason == SeatReason.TAKEN_AHEAD)
                .collect(Collectors.toSet());
        if (elected.size() > 1) {
            return Outcome.UNDETERMINED;
        }
        return elected.contains(true) ? Outcome.MET : Outcome.NOT_MET;
    }

    /** The four steps of the rulebook. */
    private static int[] count(
            int seats, int[] staying, int[] regionOf, List<Integer> order, List<Set<SeatReason>> reasons) {
        int[] held = staying.clone();
        Set<Integer> inNeed = IntStream.range(0, REGIONS)
                .filter(region -> staying[region] == 0)
                .filter(region -> IntStream.of(regionOf).anyMatch(candidate -> candidate == region))
                .boxed()
                .collect(Collectors.toSet());
        int open = seats;
        boolean passedOver = false;
        for (int candidate : order) {
            int region = regionOf[candidate];
            if (open == 0) {
                reasons.get(candidate).add(SeatReason.TOO_FEW_POINTS);
            } else if (held[region] >= MOST_IN_A_REGION) {
                reasons.get(candidate).add(SeatReason.REGION_FULL);
            } else if (!inNeed.contains(region) && open - 1 < inNeed.size()) {
                reasons.get(candidate).add(SeatReason.SEAT_KEPT);
                passedOver = true;
            } else {
                boolean ahead = inNeed.remove(region) && passedOver;
                reasons.get(candidate).add(ahead ? SeatReason.TAKEN_AHEAD : SeatReason.POINTS);
                held[region]++;
                open--;
            }
        }
        return held;
    }

    private static List<int[]> staying(Election election) {
        Observation<List<GovernmentMember>> members = election.getStayingMembers();
        if (members.isKnown()) {
            return regions(members.getValue().stream()
                            .map(GovernmentMember::getElectoralRegion)
                            .toList())
                    .stream()
                    .map(ElectionUnknownsTest::number)
                    .toList();
        }
        return IntStream.rangeClosed(0, GOVERNMENT_SEATS - election.getSeats())
                .boxed()
                .flatMap(number -> regions(Collections.nCopies(number, Optional.empty())).stream())
                .map(ElectionUnknownsTest::number)
                .toList();
    }

    private static int[] number(int[] regions) {
        int[] number = new int[REGIONS];
        for (int region : regions) {
            number[region]++;
        }
        return number;
    }

    /** Every way in which those of unknown region can have one. */
    private static List<int[]> regions(List<Optional<Region>> known) {
        List<int[]> ways = List.of(new int[known.size()]);
        for (int place = 0; place < known.size(); place++) {
            int here = place;
            List<Integer> regions = known.get(place)
                    .map(region -> List.of(Committees.REGIONS.indexOf(region)))
                    .orElse(List.of(0, 1, 2, 3));
            ways = ways.stream()
                    .flatMap(way -> regions.stream().map(region -> {
                        int[] next = way.clone();
                        next[here] = region;
                        return next;
                    }))
                    .toList();
        }
        return ways;
    }

    /** Every order in which nobody is behind somebody with fewer points. */
    private static List<List<Integer>> orders(List<Candidate> candidates) {
        return permutations(IntStream.range(0, candidates.size()).boxed().toList())
                .filter(order -> IntStream.range(0, order.size())
                        .allMatch(back -> IntStream.range(0, back)
                                .allMatch(front ->
                                        mayBeAhead(candidates.get(order.get(front)), candidates.get(order.get(back))))))
                .toList();
    }

    private static boolean mayBeAhead(Candidate front, Candidate back) {
        return front.getPrintedPoints().isEmpty()
                || back.getPrintedPoints().isEmpty()
                || front.getPrintedPoints().getAsInt()
                        >= back.getPrintedPoints().getAsInt();
    }

    private static Stream<List<Integer>> permutations(List<Integer> all) {
        if (all.isEmpty()) {
            return Stream.of(List.of());
        }
        return all.stream()
                .flatMap(first -> permutations(
                                all.stream().filter(one -> !one.equals(first)).toList())
                        .map(rest -> {
                            List<Integer> order = new ArrayList<>(List.of(first));
                            order.addAll(rest);
                            return order;
                        }));
    }
}

package io.github.ogprules.rules.committee;

import static io.github.ogprules.rules.committee.ElectionParameters.ENDORSED_WITHOUT_VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.rules.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Elections in which all is known but who is ahead in a tie, against every order that the points leave, each counted by the four
 * steps, written out here once more.
 */
class ElectionTiesTest {

    private static final int REGIONS = 4;

    /** An election and the regional limits that it is held under. */
    private record Held(Election election, int least, int most) {

        ElectionRules rules() {
            return ElectionRules.edition("2017")
                    .with(ENDORSED_WITHOUT_VOTE, false)
                    .withComposition(CompositionRules.edition("2014").withSeatsOfEachRegion(least, most));
        }

        ElectionDecision decide(Comparator<Candidate> tieRule) {
            return rules().decide(election, tieRule);
        }

        /** Why each candidate has a seat or not, if they are in this order. */
        List<SeatReason> count(List<Integer> order) {
            int[] held = new int[REGIONS];
            election.getStayingMembers()
                    .getValue()
                    .forEach(member -> held[
                            Committees.REGIONS.indexOf(
                                    member.getElectoralRegion().orElseThrow())]++);
            int[] lacking = new int[REGIONS];
            for (int region = 0; region < REGIONS; region++) {
                int here = region;
                int standing = (int) order.stream()
                        .filter(candidate -> region(candidate) == here)
                        .count();
                lacking[region] = Math.max(0, Math.min(Math.min(least, most) - held[region], standing));
            }
            SeatReason[] reasons = new SeatReason[order.size()];
            int open = election.getSeats();
            boolean passedOver = false;
            for (int candidate : order) {
                int region = region(candidate);
                if (open == 0) {
                    reasons[candidate] = SeatReason.TOO_FEW_POINTS;
                } else if (held[region] >= most) {
                    reasons[candidate] = SeatReason.REGION_FULL;
                } else if (lacking[region] == 0 && open <= IntStream.of(lacking).sum()) {
                    reasons[candidate] = SeatReason.SEAT_KEPT;
                    passedOver = true;
                } else {
                    reasons[candidate] = lacking[region] > 0 && passedOver ? SeatReason.TAKEN_AHEAD : SeatReason.POINTS;
                    lacking[region] = Math.max(0, lacking[region] - 1);
                    held[region]++;
                    open--;
                }
            }
            return List.of(reasons);
        }

        private int region(int candidate) {
            return Committees.REGIONS.indexOf(
                    election.getCandidates().get(candidate).getElectoralRegion().orElseThrow());
        }

        int points(int candidate) {
            return election.getCandidates().get(candidate).getPrintedPoints().getAsInt();
        }

        /** Every order of the candidates that keeps to their points. */
        List<List<Integer>> orders() {
            return permutations(IntStream.range(0, election.getCandidates().size())
                            .boxed()
                            .toList())
                    .filter(order -> IntStream.range(1, order.size())
                            .allMatch(place -> points(order.get(place - 1)) >= points(order.get(place))))
                    .toList();
        }
    }

    private static Stream<List<Integer>> permutations(List<Integer> all) {
        return all.isEmpty()
                ? Stream.of(List.of())
                : all.stream()
                        .flatMap(first -> permutations(all.stream()
                                        .filter(next -> !next.equals(first))
                                        .toList())
                                .map(rest -> Stream.concat(Stream.of(first), rest.stream())
                                        .toList()));
    }

    private static Held draw(RandomGenerator random) {
        String staying = IntStream.range(0, random.nextInt(7))
                .mapToObj(member -> region(random))
                .collect(Collectors.joining(" "));
        String candidates = IntStream.range(0, 3 + random.nextInt(3))
                .mapToObj(candidate -> region(random) + ":" + (1 + random.nextInt(3)))
                .collect(Collectors.joining(" "));
        int least = random.nextInt(3);
        return new Held(
                Elections.election(1 + random.nextInt(4), staying, candidates),
                least,
                Math.max(1, least + random.nextInt(3)));
    }

    private static String region(RandomGenerator random) {
        return List.of("Af", "Am", "As", "Eu").get(random.nextInt(REGIONS));
    }

    private static RandomGenerator seeded(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static boolean isElected(SeatReason reason) {
        return reason == SeatReason.POINTS || reason == SeatReason.TAKEN_AHEAD;
    }

    /** What is found of each candidate is what all these counts agree on, or else that they do not. */
    private static void assertAgrees(Held held, ElectionDecision decision, List<List<SeatReason>> counts) {
        for (int candidate = 0; candidate < counts.get(0).size(); candidate++) {
            int place = candidate;
            Set<SeatReason> possible = counts.stream()
                    .map(count -> count.get(place))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(SeatReason.class)));
            Set<Boolean> elected =
                    possible.stream().map(ElectionTiesTest::isElected).collect(Collectors.toSet());
            CandidateFinding finding = decision.getFinding(Elections.code(candidate));
            Outcome outcome =
                    elected.size() > 1 ? Outcome.UNDETERMINED : elected.contains(true) ? Outcome.MET : Outcome.NOT_MET;
            assertThat(finding.getOutcome()).as("%s", held).isEqualTo(outcome);
            switch (finding.getReason()) {
                case TIE_UNDECIDED -> assertThat(outcome).as("%s", held).isEqualTo(Outcome.UNDETERMINED);
                case IN_EVERY_CASE -> assertThat(possible).as("%s", held).hasSizeGreaterThan(1);
                case AHEAD_IN_TIE -> assertThat(outcome).as("%s", held).isEqualTo(Outcome.MET);
                case BEHIND_IN_TIE -> assertThat(outcome).as("%s", held).isEqualTo(Outcome.NOT_MET);
                default -> assertThat(possible).as("%s", held).containsExactly(finding.getReason());
            }
        }
    }

    @Nested
    class A_tie_that_nobody_decides {

        @ParameterizedTest
        @ValueSource(longs = {9, 2026})
        void changes_no_reason_on_which_all_its_orders_agree(long seed) {
            RandomGenerator random = seeded(seed);
            for (int number = 0; number < 5_000; number++) {
                Held held = draw(random);
                assertAgrees(
                        held,
                        held.rules().decide(held.election()),
                        held.orders().stream().map(held::count).toList());
            }
        }
    }

    @Nested
    class A_rule_for_ties {

        @Test
        void that_puts_all_in_order_gives_the_reasons_of_that_order_or_says_that_they_are_its_own() {
            RandomGenerator random = seeded(14);
            for (int number = 0; number < 2_000; number++) {
                Held held = draw(random);
                ElectionDecision undecided = held.rules().decide(held.election());
                List<List<Integer>> orders = held.orders();
                List<Integer> order = orders.get(random.nextInt(orders.size()));
                ElectionDecision decision =
                        held.decide(Comparator.comparing(candidate -> order.indexOf(place(held, candidate))));

                assertThat(decision.getVerdict()).isEqualTo(ElectionVerdict.DECIDED);
                assertAgrees(held, decision, List.of(held.count(order)));
                assertThat(decision.getFindings())
                        .filteredOn(finding -> finding.getReason() == SeatReason.AHEAD_IN_TIE
                                || finding.getReason() == SeatReason.BEHIND_IN_TIE)
                        .allSatisfy(finding -> assertThat(undecided
                                        .getFinding(finding.getCandidate()
                                                .getCountry()
                                                .getCode())
                                        .getReason())
                                .isEqualTo(SeatReason.TIE_UNDECIDED));
            }
        }

        @Test
        void that_draws_lots_is_asked_once_for_each_pair_with_equal_points() {
            RandomGenerator random = seeded(1);
            for (int number = 0; number < 3_000; number++) {
                Held held = draw(random);
                Map<Set<CountryCode>, Integer> asked = new HashMap<>();
                held.decide((first, second) -> {
                    assertThat(first.getPrintedPoints()).isEqualTo(second.getPrintedPoints());
                    asked.merge(
                            Set.of(
                                    first.getCountry().getCode(),
                                    second.getCountry().getCode()),
                            1,
                            Integer::sum);
                    return random.nextBoolean() ? 1 : -1;
                });

                int candidates = held.election().getCandidates().size();
                int pairs = (int) IntStream.range(0, candidates)
                        .mapToLong(first -> IntStream.range(first + 1, candidates)
                                .filter(second -> held.points(first) == held.points(second))
                                .count())
                        .sum();
                assertThat(asked).hasSize(pairs);
                assertThat(asked.values()).allMatch(times -> times == 1);
            }
        }

        /** Whatever it answers: lots drawn for each pair, with some drawn as equal, are often enough in a circle. */
        @ParameterizedTest
        @ValueSource(ints = {2, 3})
        void leaves_tied_those_of_whom_its_answers_say_that_each_is_ahead_of_the_other(int answers) {
            RandomGenerator random = seeded(answers);
            int circles = 0;
            for (int number = 0; number < 3_000; number++) {
                Held held = draw(random);
                int candidates = held.election().getCandidates().size();
                boolean[][] notBehind = new boolean[candidates][candidates];
                ElectionDecision decision = held.decide((first, second) -> {
                    int answer = answers == 2 ? 1 - 2 * random.nextInt(2) : 1 - random.nextInt(3);
                    notBehind[place(held, first)][place(held, second)] = answer <= 0;
                    notBehind[place(held, second)][place(held, first)] = answer >= 0;
                    return answer;
                });
                reachOverOthers(notBehind);

                List<List<Integer>> orders = held.orders().stream()
                        .filter(order -> IntStream.range(0, candidates)
                                .allMatch(back -> IntStream.range(0, back)
                                        .allMatch(front -> held.points(order.get(front)) > held.points(order.get(back))
                                                || notBehind[order.get(front)][order.get(back)])))
                        .toList();
                assertAgrees(held, decision, orders.stream().map(held::count).toList());
                Set<CountryCode> stillTied = new HashSet<>();
                decision.getTies().stream()
                        .filter(tie -> !tie.isDecided())
                        .forEach(tie -> stillTied.addAll(tie.getCandidates()));
                assertThat(stillTied.isEmpty()).as("%s", held).isEqualTo(orders.size() == 1);
                circles += stillTied.isEmpty() ? 0 : 1;
            }
            assertThat(circles).isGreaterThan(100);
        }

        private static void reachOverOthers(boolean[][] reaches) {
            for (int over = 0; over < reaches.length; over++) {
                for (int from = 0; from < reaches.length; from++) {
                    for (int to = 0; to < reaches.length; to++) {
                        reaches[from][to] |= reaches[from][over] && reaches[over][to];
                    }
                }
            }
        }

        @Test
        void lists_those_whom_it_puts_in_order_in_that_order() {
            Held held = new Held(Elections.election(2, "Af Am As Eu", "Af:5 Am:5 As:5 Eu:5"), 1, 4);
            List<Integer> order = new ArrayList<>(List.of(2, 0, 3, 1));

            assertThat(held.decide(Comparator.comparing(candidate -> order.indexOf(place(held, candidate))))
                            .getTies())
                    .singleElement()
                    .satisfies(tie -> {
                        assertThat(tie.getCandidates())
                                .containsExactlyElementsOf(
                                        order.stream().map(Elections::code).toList());
                        assertThat(tie.isDecided()).isTrue();
                    });
        }

        private static int place(Held held, Candidate candidate) {
            return held.election().getCandidates().indexOf(candidate);
        }
    }
}

package io.github.ogprules.rules.committee;

import static io.github.ogprules.rules.committee.ElectionParameters.INCOMPLETE_BALLOTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.Ballot;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.model.committee.Election;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rank counts against all ballots that can be behind them: every set of up to four ballots for two candidates, or three for
 * three.
 */
class RankCountsTest {

    /** What is printed of an election, and the points that each set of ballots behind it would give the candidates. */
    private static Map<List<List<Integer>>, Set<List<Integer>>> pointsByCounts(
            int candidates, int ballots, ElectionRules rules) {
        Map<List<List<Integer>>, Set<List<Integer>>> points = new HashMap<>();
        List<List<Integer>> rankings =
                rankings(IntStream.range(0, candidates).boxed().toList());
        sets(rankings, ballots)
                .filter(cast -> !cast.isEmpty())
                .forEach(cast -> points.computeIfAbsent(counts(candidates, cast), unused -> new HashSet<>())
                        .add(points(rules, candidates, cast)));
        return points;
    }

    /** Every ballot that ranks one candidate or more. */
    private static List<List<Integer>> rankings(List<Integer> candidates) {
        List<List<Integer>> rankings = new ArrayList<>();
        for (Integer first : candidates) {
            rankings.add(List.of(first));
            rankings(candidates.stream().filter(next -> !next.equals(first)).toList())
                    .forEach(rest -> rankings.add(
                            Stream.concat(Stream.of(first), rest.stream()).toList()));
        }
        return rankings;
    }

    /** Every set of so many ballots at most, in which a ballot can be several times. */
    private static Stream<List<List<Integer>>> sets(List<List<Integer>> rankings, int most) {
        if (most == 0 || rankings.isEmpty()) {
            return Stream.of(List.of());
        }
        return Stream.concat(
                sets(rankings.subList(1, rankings.size()), most),
                sets(rankings, most - 1)
                        .map(rest -> Stream.concat(Stream.of(rankings.get(0)), rest.stream())
                                .toList()));
    }

    private static List<List<Integer>> counts(int candidates, List<List<Integer>> cast) {
        return IntStream.range(0, candidates)
                .mapToObj(candidate -> IntStream.range(0, candidates)
                        .mapToObj(rank -> (int) cast.stream()
                                .filter(ranking -> ranking.size() > rank && ranking.get(rank) == candidate)
                                .count())
                        .toList())
                .toList();
    }

    private static List<Integer> points(ElectionRules rules, int candidates, List<List<Integer>> cast) {
        Election election = election(candidates)
                .withBallots(cast.stream()
                        .map(ranking ->
                                Ballot.of(ranking.stream().map(Elections::code).toList()))
                        .toList());
        return IntStream.range(0, candidates)
                .mapToObj(candidate -> rules.decide(election)
                        .getFinding(Elections.code(candidate))
                        .getObserved()
                        .getValue())
                .toList();
    }

    private static Election election(int candidates) {
        return Elections.election(1, "Af Am As Eu", String.join(" ", Collections.nCopies(candidates, "Af:?")));
    }

    private static Election withCounts(List<List<Integer>> counts) {
        List<Candidate> candidates = election(counts.size()).getCandidates();
        return election(counts.size())
                .withCandidates(IntStream.range(0, counts.size())
                        .mapToObj(candidate -> candidates.get(candidate).withRankCounts(counts.get(candidate)))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "POINTS_OF_THE_RANK, 2, 4",
        "POINTS_OF_THE_RANK, 3, 3",
        "UP_FROM_LAST_CHOICE, 2, 4",
        "UP_FROM_LAST_CHOICE, 3, 3",
        "NOT_COUNTED, 2, 4",
        "NOT_COUNTED, 3, 3",
    })
    void give_points_where_all_ballots_behind_them_give_the_same(
            IncompleteBallots incomplete, int candidates, int ballots) {
        ElectionRules rules = ElectionRules.edition("2017").with(INCOMPLETE_BALLOTS, incomplete);

        pointsByCounts(candidates, ballots, rules).forEach((counts, possible) -> {
            ElectionDecision decision = rules.decide(withCounts(counts));
            List<Observation<Integer>> found = IntStream.range(0, candidates)
                    .mapToObj(candidate ->
                            decision.getFinding(Elections.code(candidate)).getObserved())
                    .toList();
            int cast = counts.stream().mapToInt(ranks -> ranks.get(0)).sum();
            boolean complete =
                    counts.stream().mapToInt(ranks -> ranks.get(candidates - 1)).sum() == cast;
            if (complete || incomplete == IncompleteBallots.POINTS_OF_THE_RANK) {
                assertThat(possible).as("%s", counts).hasSize(1);
                assertThat(found)
                        .as("%s", counts)
                        .containsExactlyElementsOf(possible.iterator().next().stream()
                                .map(Observation::known)
                                .toList());
            } else {
                assertThat(found).as("%s", counts).containsOnly(Observation.unknown());
            }
        });
    }
}

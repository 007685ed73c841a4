package io.github.ogprules.rules.committee;

import static io.github.ogprules.rules.committee.ElectionParameters.INCOMPLETE_BALLOTS;
import static io.github.ogprules.rules.committee.ElectionParameters.LAST_CHOICE_POINTS;

import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.Ballot;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.rules.Parameters;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The points of the candidates in one election: from ballots, else from rank counts, else as printed. */
final class Points {

    private final Election election;
    private final IncompleteBallots incompleteBallots;
    private final int lastChoice;
    private final int candidates;

    Points(Election election, Parameters<ElectionRules> parameters) {
        this.election = election;
        this.incompleteBallots = parameters.get(INCOMPLETE_BALLOTS);
        this.lastChoice = parameters.get(LAST_CHOICE_POINTS);
        this.candidates = election.getCandidates().size();
    }

    Observation<Integer> of(Candidate candidate) {
        if (!election.getBallots().isEmpty()) {
            CountryCode code = candidate.getCountry().getCode();
            return Observation.known(election.getBallots().stream()
                    .mapToInt(ballot -> points(ballot, code))
                    .sum());
        }
        if (!candidate.getRankCounts().isEmpty() && ranksTellPoints()) {
            return Observation.known(points(candidate.getRankCounts()));
        }
        OptionalInt printed = candidate.getPrintedPoints();
        return printed.isPresent() ? Observation.known(printed.getAsInt()) : Observation.unknown();
    }

    private int points(Ballot ballot, CountryCode candidate) {
        int place = ballot.getRanking().indexOf(candidate);
        int ranked = ballot.getRanking().size();
        if (place < 0 || (ranked < candidates && incompleteBallots == IncompleteBallots.NOT_COUNTED)) {
            return 0;
        }
        return points(place, incompleteBallots == IncompleteBallots.UP_FROM_LAST_CHOICE ? ranked : candidates);
    }

    private int points(List<Integer> rankCounts) {
        return Math.toIntExact(IntStream.range(0, candidates)
                .mapToLong(place -> (long) rankCounts.get(place) * points(place, candidates))
                .sum());
    }

    private int points(int place, int ranked) {
        return ranked - 1 - place + lastChoice;
    }

    /** How many candidates a ballot ranks is not in the counts, and needs no knowing if the rank alone gives the points. */
    private boolean ranksTellPoints() {
        return incompleteBallots == IncompleteBallots.POINTS_OF_THE_RANK || haveCompleteBallots();
    }

    /** Whether every ballot is known to rank every candidate, so that it makes no difference how others are counted. */
    boolean haveCompleteBallots() {
        return election.getBallots().isEmpty()
                ? rankCountsAreOfCompleteBallots()
                : election.getBallots().stream()
                        .allMatch(ballot -> ballot.getRanking().size() == candidates);
    }

    /**
     * Every ballot has a first choice. If as many have a last one, and every candidate stands on as many, no ballot leaves anybody
     * out.
     */
    private boolean rankCountsAreOfCompleteBallots() {
        List<List<Integer>> counts =
                election.getCandidates().stream().map(Candidate::getRankCounts).toList();
        if (counts.stream().anyMatch(List::isEmpty)) {
            return false;
        }
        int ballots = election.getBallotsCast().orElseGet(() -> ofRank(counts, 0));
        return IntStream.range(0, candidates).allMatch(rank -> ofRank(counts, rank) == ballots)
                && counts.stream().allMatch(ranks -> sum(ranks) == ballots);
    }

    private static int ofRank(List<List<Integer>> counts, int rank) {
        return sum(counts.stream().map(ranks -> ranks.get(rank)).toList());
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}

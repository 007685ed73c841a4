package io.github.ogprules.io.csv;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.rules.committee.CandidateFinding;
import io.github.ogprules.rules.committee.ElectionDecision;
import io.github.ogprules.rules.committee.ElectionRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the numbers of an election, all of them read as they stand, say against each other.
 *
 * <p>No source says how a ballot was that left out a rank above one that it gave; all published counts of ranks are of ballots that did
 * not.
 */
final class ElectionCounts {

    private final Election election;
    private final List<CsvRow<ElectionColumn>> rows;

    /** An election, and the row of each of its candidates. */
    ElectionCounts(Election election, List<CsvRow<ElectionColumn>> rows) {
        this.election = election;
        this.rows = rows;
    }

    List<Failure> failures() {
        List<Failure> failures = new ArrayList<>();
        List<Candidate> candidates = election.getCandidates();
        if (candidates.stream().anyMatch(candidate -> !candidate.getRankCounts().isEmpty())) {
            addMisprints(failures);
        }
        if (candidates.stream().noneMatch(candidate -> candidate.getRankCounts().isEmpty())) {
            addGaps(failures);
        }
        return failures;
    }

    private void addMisprints(List<Failure> failures) {
        ElectionDecision decision = ElectionRules.current().decide(election);
        for (int place = 0; place < rows.size(); place++) {
            CandidateFinding finding = decision.getFinding(
                    election.getCandidates().get(place).getCountry().getCode());
            if (finding.isMisprinted()) {
                failures.add(rows.get(place)
                        .failure(
                                ElectionColumn.POINTS,
                                FailureReason.CONTRADICTION,
                                "read as it stands: expected the "
                                        + finding.getPoints().getValue()
                                        + " points that the ranks give, not "
                                        + finding.getCandidate()
                                                .getPrintedPoints()
                                                .getAsInt()));
            }
        }
    }

    /** A ballot without a gap gives a rank only below all that are above it, and each candidate one of them at most. */
    private void addGaps(List<Failure> failures) {
        List<Candidate> candidates = election.getCandidates();
        int first = ballots(0);
        for (int rank = 1; rank < candidates.size(); rank++) {
            if (ballots(rank) > ballots(rank - 1)) {
                failures.add(rows.get(0)
                        .failure(
                                ElectionColumn.RANKS.get(rank),
                                FailureReason.AMBIGUOUS,
                                "read as it stands, though " + ballots(rank) + " ballots in all give rank " + (rank + 1)
                                        + " and only " + ballots(rank - 1) + " rank " + rank
                                        + ": expected no more, unless a ballot may leave out a rank"));
                return;
            }
        }
        for (int place = 0; place < candidates.size(); place++) {
            int ballots = candidates.get(place).getRankCounts().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            if (ballots > first) {
                failures.add(
                        rows.get(place)
                                .failure(
                                        ElectionColumn.RANKS.get(0),
                                        FailureReason.AMBIGUOUS,
                                        "read as it stands, though " + ballots + " ballots rank the candidate and only "
                                                + first
                                                + " in all give rank 1: expected no more, unless a ballot may leave out a rank"));
            }
        }
    }

    /** On how many ballots a rank stands. */
    private int ballots(int rank) {
        return IntStream.range(0, election.getCandidates().size())
                .map(place ->
                        election.getCandidates().get(place).getRankCounts().get(rank))
                .sum();
    }
}

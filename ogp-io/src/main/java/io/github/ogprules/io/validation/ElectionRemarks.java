package io.github.ogprules.io.validation;

import static io.github.ogprules.io.validation.RemarkList.AS_IT_STANDS;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.text.Doubts;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.rules.committee.CandidateFinding;
import io.github.ogprules.rules.committee.ElectionDecision;
import io.github.ogprules.rules.committee.ElectionRules;
import java.util.List;
import java.util.OptionalInt;

/**
 * What the numbers of an election, each of which can be so, say against each other.
 *
 * <p>No source says how a ballot was that left out a rank above one that it gave; all published counts of ranks are of ballots that did
 * not.
 */
final class ElectionRemarks {

    private final Election election;
    private final List<Candidate> candidates;
    private final RemarkList remarks;

    ElectionRemarks(Election election, RemarkList remarks) {
        this.election = election;
        this.candidates = election.getCandidates();
        this.remarks = remarks;
    }

    void add() {
        remarks.addIf(Doubts.ofYear(election.getYear()), "/year", FailureReason.INVALID_VALUE, election.getYear());
        for (int place = 0; place < candidates.size(); place++) {
            Candidate candidate = candidates.get(place);
            remarks.addIf(
                    Doubts.ofRegion(candidate.getCountry(), candidate.getElectoralRegion()),
                    "/candidates/" + place + "/electoralRegion",
                    FailureReason.CONTRADICTION,
                    candidate.getElectoralRegion().map(Region::getLabel).orElse(""));
        }
        if (!election.getBallots().isEmpty() || candidates.stream().anyMatch(ElectionRemarks::hasRanks)) {
            addMisprints();
        } else {
            addImpossiblePoints();
        }
        if (candidates.stream().allMatch(ElectionRemarks::hasRanks)) {
            addGaps();
        }
    }

    private static boolean hasRanks(Candidate candidate) {
        return !candidate.getRankCounts().isEmpty();
    }

    private void addMisprints() {
        if (candidates.stream()
                .allMatch(candidate -> candidate.getPrintedPoints().isEmpty())) {
            return;
        }
        ElectionDecision decision = ElectionRules.current().decide(election);
        for (int place = 0; place < candidates.size(); place++) {
            Candidate candidate = candidates.get(place);
            CandidateFinding finding =
                    decision.getFinding(candidate.getCountry().getCode());
            if (finding.isMisprinted()) {
                addPoints(place, "the " + finding.getObserved().getValue() + " points that the ranks give");
            }
        }
    }

    private void addPoints(int place, String expected) {
        remarks.add(
                "/candidates/" + place + "/printedPoints",
                FailureReason.CONTRADICTION,
                candidates.get(place).getPrintedPoints().getAsInt(),
                AS_IT_STANDS + "expected " + expected);
    }

    /**
     * No reading of the rules gives a ballot's first choice more points than there are candidates: the last choice gets 0 or 1
     * ({@code election.lastChoicePoints}), and each choice above it one more.
     */
    private void addImpossiblePoints() {
        OptionalInt ballots =
                election.findBallotsCast().isPresent() ? election.findBallotsCast() : election.getElectorate();
        if (ballots.isEmpty()) {
            return;
        }
        long most = (long) ballots.getAsInt() * candidates.size();
        boolean isEachPossible = true;
        for (int place = 0; place < candidates.size(); place++) {
            OptionalInt points = candidates.get(place).getPrintedPoints();
            if (points.isPresent() && points.getAsInt() > most) {
                isEachPossible = false;
                addPoints(place, most + " at most, which " + ballots.getAsInt() + " ballots can give a candidate");
            }
        }
        // The least that all have together: points that are not printed can only add to it.
        long sum = candidates.stream()
                .flatMapToInt(candidate -> candidate.getPrintedPoints().stream())
                .asLongStream()
                .sum();
        long mostOfAll = most * (candidates.size() + 1) / 2;
        if (isEachPossible && sum > mostOfAll) {
            remarks.add(
                    "/candidates",
                    FailureReason.CONTRADICTION,
                    candidates.size() + " candidates",
                    AS_IT_STANDS + "expected " + mostOfAll + " points in all at most, which " + ballots.getAsInt()
                            + " ballots can give, not " + sum);
        }
    }

    /** A ballot without a gap gives a rank only below all that are above it, and each candidate one of them at most. */
    private void addGaps() {
        int first = ballots(0);
        for (int rank = 1; rank < candidates.size(); rank++) {
            if (ballots(rank) > ballots(rank - 1)) {
                addGap(
                        "/candidates/0/rankCounts/" + rank,
                        candidates.get(0).getRankCounts().get(rank),
                        ballots(rank) + " ballots in all give rank " + (rank + 1) + " and only " + ballots(rank - 1)
                                + " rank " + rank);
                return;
            }
        }
        for (int place = 0; place < candidates.size(); place++) {
            List<Integer> ranks = candidates.get(place).getRankCounts();
            int ballots = ranks.stream().mapToInt(Integer::intValue).sum();
            if (ballots > first) {
                addGap(
                        "/candidates/" + place + "/rankCounts/0",
                        ranks.get(0),
                        ballots + " ballots rank the candidate and only " + first + " in all give rank 1");
            }
        }
    }

    private void addGap(String pointer, int found, String gap) {
        remarks.add(
                pointer,
                FailureReason.AMBIGUOUS,
                found,
                "read as it stands, though " + gap + ": expected no more, unless a ballot may leave out a rank");
    }

    /** On how many ballots a rank stands. */
    private int ballots(int rank) {
        return candidates.stream()
                .mapToInt(candidate -> candidate.getRankCounts().get(rank))
                .sum();
    }
}

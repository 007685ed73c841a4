package io.github.ogprules.model.committee;

import io.github.ogprules.model.CountryCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What holds for every election that can take place. */
final class ElectionCheck {

    /** No rule of OGP's: far more than any election has, and few enough for all points to be numbers that can be told. */
    private static final int MOST_BALLOTS = 1_000_000;

    private static final int MOST_SEATS_OR_CANDIDATES = 1_000;

    private ElectionCheck() {}

    static void check(Election election) {
        requireNumbers(election);
        Set<CountryCode> candidates = new HashSet<>();
        for (Candidate candidate : election.getCandidates()) {
            if (!candidates.add(candidate.getCountry().getCode())) {
                throw new IllegalArgumentException("duplicate candidate " + named(candidate));
            }
        }
        Set<CountryCode> staying = new HashSet<>();
        for (GovernmentMember member : election.getStayingMembers().findValue().orElse(List.of())) {
            CountryCode code = member.getCountry().getCode();
            if (!staying.add(code)) {
                throw new IllegalArgumentException("duplicate staying member " + code);
            }
            if (candidates.contains(code)) {
                throw new IllegalArgumentException("member " + code + " stays and stands: expected one of the two");
            }
        }
        requireVotes(election, candidates);
        requireSeats(election);
    }

    private static void requireNumbers(Election election) {
        if (election.getYear() < 1000 || election.getYear() > 9999) {
            throw new IllegalArgumentException("year " + election.getYear() + ": expected a year of four digits");
        }
        requireAtLeast("seats", 1, election.getSeats());
        requireAtMost("seats", MOST_SEATS_OR_CANDIDATES, election.getSeats());
        requireAtMost(
                "candidates", MOST_SEATS_OR_CANDIDATES, election.getCandidates().size());
        election.getElectorate().ifPresent(electorate -> requireAtLeast("electorate", 1, electorate));
        election.getBallotsCast().ifPresent(cast -> {
            requireAtLeast("ballots cast", 0, cast);
            if (!election.getBallots().isEmpty() && election.getBallots().size() != cast) {
                throw new IllegalArgumentException("ballots cast " + cast + ": there are "
                        + election.getBallots().size() + " ballots");
            }
        });
        election.findBallotsCast().ifPresent(cast -> {
            requireAtMost("ballots cast", MOST_BALLOTS, cast);
            if (cast > election.getElectorate().orElse(cast)) {
                throw new IllegalArgumentException("ballots cast " + cast + ": the electorate is "
                        + election.getElectorate().getAsInt());
            }
        });
    }

    private static void requireAtLeast(String attribute, int least, int value) {
        if (value < least) {
            throw new IllegalArgumentException(attribute + " " + value + ": expected " + least + " or more");
        }
    }

    private static void requireAtMost(String attribute, int most, int value) {
        if (value > most) {
            throw new IllegalArgumentException(attribute + " " + value + ": expected " + most + " at most");
        }
    }

    private static void requireVotes(Election election, Set<CountryCode> candidates) {
        for (Ballot ballot : election.getBallots()) {
            for (CountryCode ranked : ballot.getRanking()) {
                if (!candidates.contains(ranked)) {
                    throw new IllegalArgumentException("ballot ranks " + ranked + ", which is no candidate");
                }
            }
        }
        List<Candidate> counted = election.getCandidates().stream()
                .filter(candidate -> !candidate.getRankCounts().isEmpty())
                .toList();
        counted.forEach(candidate -> requireRankCounts(election, candidate));
        if (!counted.isEmpty()) {
            requireRanks(election, counted);
        }
    }

    private static void requireRankCounts(Election election, Candidate candidate) {
        List<Integer> counts = candidate.getRankCounts();
        int ranks = election.getCandidates().size();
        if (counts.size() != ranks) {
            throw new IllegalArgumentException("rank counts " + counts + " of " + named(candidate)
                    + ": expected one for each of the " + ranks + " ranks");
        }
        if (!election.getBallots().isEmpty()) {
            throw new IllegalArgumentException(
                    "rank counts of " + named(candidate) + " beside ballots: expected one of the two");
        }
        requireBallots(
                election,
                "rank counts " + counts + " of " + named(candidate),
                counts.stream().mapToLong(Integer::longValue).sum());
    }

    /** A ballot gives each rank to one candidate at most. */
    private static void requireRanks(Election election, List<Candidate> counted) {
        for (int rank = 0; rank < election.getCandidates().size(); rank++) {
            int place = rank;
            long ballots = counted.stream()
                    .mapToLong(candidate -> candidate.getRankCounts().get(place))
                    .sum();
            requireBallots(election, "rank " + (rank + 1) + " on " + ballots + " ballots in all", ballots);
        }
    }

    /**
     * The ballots that were cast, or else could be, and so what can be on them at most: a candidate once on each, and a rank
     * once.
     */
    private static void requireBallots(Election election, String what, long ballots) {
        int most = Math.min(
                MOST_BALLOTS,
                election.getBallotsCast().orElse(election.getElectorate().orElse(MOST_BALLOTS)));
        if (ballots > most) {
            throw new IllegalArgumentException(what + ": expected at most " + most + " ballots");
        }
    }

    private static void requireSeats(Election election) {
        long elected = election.getCandidates().stream()
                .filter(candidate -> candidate.getElected().findValue().orElse(false))
                .count();
        if (elected > election.getSeats()) {
            throw new IllegalArgumentException(
                    "seats " + election.getSeats() + ": the source has " + elected + " candidates elected");
        }
    }

    private static String named(Candidate candidate) {
        return candidate.getCountry().getCode() + " (" + candidate.getCountry().getName() + ")";
    }
}

package io.github.ogprules.io.json;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.committee.Ballot;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.committee.CandidateFinding;
import io.github.ogprules.rules.committee.CommitteeCriterion;
import io.github.ogprules.rules.committee.ElectionDecision;
import io.github.ogprules.rules.committee.ElectionParameters;
import io.github.ogprules.rules.committee.ElectionRules;
import io.github.ogprules.rules.committee.ElectionVerdict;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an edition asks of candidates to the Steering Committee, and how many of them the seats leave room for. */
final class AskedCandidates {

    private static final Country CANDIDATE = Country.of("GHA", "Ghana");

    private static final Pattern SEATS = Pattern.compile("a seat by points, (\\d{1,4}) to be filled");

    private AskedCandidates() {}

    /** An election of which nothing is known but one candidate. */
    static Election.Builder election(int seats) {
        return Election.builder()
                .year(2017)
                .seats(seats)
                .addCandidates(Candidate.builder().country(CANDIDATE).build());
    }

    /** Where findings ask for something else than the edition does, or are fewer or more than the seats leave room for. */
    static Optional<Difference> difference(ElectionRules rules, ElectionDecision said) {
        List<CandidateFinding> findings = said.getFindings();
        boolean isEndorsed = said.getVerdict() == ElectionVerdict.ENDORSED;
        int seats = seats(findings);
        List<Requirement> asked = (isEndorsed ? endorsed(rules) : counted(rules, seats)).toList();
        for (int place = 0; place < findings.size(); place++) {
            Requirement requirement = findings.get(place).getRequirement();
            if (!asked.contains(requirement)) {
                return Difference.of(requirement, asked.get(0))
                        .map(difference -> difference.in("requirement"))
                        .map(inPlace(place));
            }
        }
        return isEndorsed || findings.isEmpty() ? Optional.empty() : filled(said, seats);
    }

    private static UnaryOperator<Difference> inPlace(int place) {
        return difference -> difference.in(place).in("findings");
    }

    /** The requirement of each candidate says how many seats are to be filled, and nothing else does. */
    private static int seats(List<CandidateFinding> findings) {
        return findings.stream()
                .map(finding -> SEATS.matcher(finding.getRequirement().getText()))
                .filter(Matcher::lookingAt)
                .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
                .findFirst()
                .orElse(1);
    }

    private static Stream<Requirement> endorsed(ElectionRules rules) {
        return requirements(rules.decide(election(1).build()));
    }

    private static Stream<Requirement> counted(ElectionRules rules, int seats) {
        ElectionRules byVote = rules.with(ElectionParameters.ENDORSED_WITHOUT_VOTE, false);
        return Stream.of(
                        election(seats),
                        election(seats)
                                .addBallots(Ballot.of(List.of(CANDIDATE.getCode())))
                                .ballotsCast(1))
                .flatMap(election -> requirements(byVote.decide(election.build())));
    }

    private static Stream<Requirement> requirements(ElectionDecision decision) {
        return decision.getFindings().stream().map(CandidateFinding::getRequirement);
    }

    private static Optional<Difference> filled(ElectionDecision said, int seats) {
        long elected = count(said, Outcome.MET);
        long perhaps = elected + count(said, Outcome.UNDETERMINED);
        int vacant = said.getCommitteeFindings().stream()
                .filter(finding -> finding.getCriterion() == CommitteeCriterion.VACANT_SEATS)
                .flatMap(finding -> finding.getObserved().findValue().stream())
                .mapToInt(range -> range.getMax().orElse(seats))
                .max()
                .orElse(seats);
        return elected <= seats && perhaps + vacant >= seats
                ? Optional.empty()
                : Optional.of(Difference.expecting(
                        "candidates for " + seats + " seats of which " + vacant + " at most stay empty", "findings"));
    }

    private static long count(ElectionDecision said, Outcome outcome) {
        return said.getFindings().stream()
                .filter(finding -> finding.getOutcome() == outcome)
                .count();
    }
}

package io.github.ogprules.rules.committee;

import static io.github.ogprules.rules.committee.CompositionParameters.GOVERNMENT_SEATS;
import static io.github.ogprules.rules.committee.CompositionParameters.REGION_SEATS;
import static io.github.ogprules.rules.committee.CompositionParameters.VACANT_SEATS;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the committee comes to by an election, and what is unknown of it. */
final class ElectionOutlook {

    /** What is unknown of an election of which nobody has said who stays. */
    static final String WHO_STAYS = "who stays";

    private final Parameters<CompositionRules> composition;
    private final ElectoralRegions regions;
    private final Election election;
    private final ElectionCount count;

    ElectionOutlook(ElectionRules rules, Election election, ElectionCount count) {
        this.composition = rules.getComposition().getParameters();
        this.regions = new ElectoralRegions(composition);
        this.election = election;
        this.count = count;
    }

    /** The findings on the committee if candidates are elected as was found of each. */
    List<CommitteeFinding> committee(List<CandidateFinding> candidates, boolean endorsed) {
        List<CommitteeFinding> findings = new ArrayList<>();
        findings.add(Findings.size(
                election.getStayingMembers().map(List::size), election.getSeats(), composition.of(GOVERNMENT_SEATS)));
        findings.add(Findings.vacant(
                "Seats that nobody takes",
                endorsed
                        ? CountRange.exactly(
                                election.getSeats() - election.getCandidates().size())
                        : count.emptySeats(),
                composition.of(VACANT_SEATS)));
        for (int region = 0; region < regions.limits().size(); region++) {
            findings.add(region(region, candidates, endorsed));
        }
        return List.copyOf(findings);
    }

    private CommitteeFinding region(int region, List<CandidateFinding> candidates, boolean endorsed) {
        RegionalLimit limit = regions.limits().get(region);
        CountRange shared =
                endorsed ? count.stayingMembers(region).plus(count.candidates(region)) : count.members(region);
        Tally named = Tally.of(
                Stream.concat(
                                election.getStayingMembers().findValue().orElse(List.of()).stream()
                                        .map(member -> staying(member, region)),
                                IntStream.range(0, candidates.size())
                                        .mapToObj(place -> elected(candidates.get(place), count.counts(place, region))))
                        .toList(),
                election.getStayingMembers().isKnown(),
                Holder::name,
                Holder::holdsSeat);
        CountRange observed = shared.and(named.range());
        return ImmutableCommitteeFinding.of(
                CommitteeCriterion.REGIONAL_SEATS,
                limit.getRegion().getLabel(),
                Observation.known(observed),
                Optional.of(limit.getSeats()),
                named.counted(),
                named.open(),
                Requirement.of(limit.getSeats() + " government seats", composition.of(REGION_SEATS)),
                limit.getSeats().outcomeOf(observed));
    }

    /** A government, and whether it holds a seat of a region. */
    private record Holder(String name, Observation<Boolean> holdsSeat) {}

    private Holder staying(GovernmentMember member, int region) {
        return new Holder(
                member.getName(), regions.counts(member.getCountry().getCode(), member.getElectoralRegion(), region));
    }

    private static Holder elected(CandidateFinding finding, Observation<Boolean> ofRegion) {
        String name = finding.getCandidate().getCountry().getName();
        return new Holder(
                name,
                switch (finding.getOutcome()) {
                    case MET -> ofRegion;
                    case NOT_MET -> Observation.known(false);
                    default -> ofRegion.equals(Observation.known(false)) ? ofRegion : Observation.unknown();
                });
    }

    /** What is unknown of the election; points do not matter where there is no vote. */
    List<String> unknown(boolean endorsed) {
        List<Candidate> candidates = count.candidates();
        List<GovernmentMember> staying =
                election.getStayingMembers().findValue().orElse(List.of());
        return Stream.of(
                        election.getStayingMembers().isKnown() ? Optional.<String>empty() : Optional.of(WHO_STAYS),
                        of(
                                "the region of members who stay: ",
                                staying.stream()
                                        .filter(member -> isOpen(member.getCountry(), member.getElectoralRegion()))
                                        .map(GovernmentMember::getCountry)),
                        of(
                                "the points of ",
                                IntStream.range(0, endorsed ? 0 : candidates.size())
                                        .filter(place -> !count.points(place).isKnown())
                                        .mapToObj(place -> candidates.get(place).getCountry())),
                        of(
                                "the region of ",
                                candidates.stream()
                                        .filter(one -> isOpen(one.getCountry(), one.getElectoralRegion()))
                                        .map(Candidate::getCountry)))
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean isOpen(Country country, Optional<Region> region) {
        return regions.possible(country.getCode(), region).size() > 1;
    }

    private static Optional<String> of(String what, Stream<Country> countries) {
        String names = countries.map(Country::getName).collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(what + names);
    }
}

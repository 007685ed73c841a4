package io.github.ogprules.rules.committee;

import static io.github.ogprules.rules.committee.CompositionParameters.GOVERNMENT_SEATS;
import static io.github.ogprules.rules.committee.CompositionParameters.NORTH_AMERICA;
import static io.github.ogprules.rules.committee.CompositionParameters.REGION_SEATS;

import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the government seats are shared among the regions. */
final class RegionalFindings {

    private final Parameters<CompositionRules> parameters;
    private final ElectoralRegions regions;

    RegionalFindings(Parameters<CompositionRules> parameters) {
        this.parameters = parameters;
        this.regions = new ElectoralRegions(parameters);
    }

    List<CommitteeFinding> of(SteeringCommittee committee) {
        Half half = Half.of(committee, Constituency.GOVERNMENT);
        List<CommitteeFinding> findings = new ArrayList<>();
        for (int place = 0; place < regions.limits().size(); place++) {
            findings.add(finding(committee.getGovernmentMembers(), half, place));
        }
        if (findings.stream().noneMatch(finding -> finding.getOutcome() == Outcome.NOT_MET)) {
            together(findings, half).ifPresent(findings::add);
        }
        return findings;
    }

    private CommitteeFinding finding(List<GovernmentMember> members, Half half, int place) {
        RegionalLimit limit = regions.limits().get(place);
        return Tally.of(members, half.isComplete(), GovernmentMember::getName, member -> counts(member, place))
                .finding(
                        CommitteeCriterion.REGIONAL_SEATS,
                        limit.getRegion().getLabel(),
                        limit.getSeats(),
                        requirement(limit.getSeats() + " government seats"));
    }

    private Observation<Boolean> counts(GovernmentMember member, int place) {
        CountryCode country = member.getCountry().getCode();
        return regions.counts(country, member.getElectoralRegion(), place);
    }

    private Requirement requirement(String text) {
        boolean northAmericaApart =
                regions.limits().stream().anyMatch(limit -> limit.getRegion() == ElectoralRegion.NORTH_AMERICA);
        return northAmericaApart
                ? Requirement.of(text, parameters.of(REGION_SEATS), parameters.of(NORTH_AMERICA))
                : Requirement.of(text, parameters.of(REGION_SEATS));
    }

    /**
     * Each government counts for one region only: those of unknown region, and those that nobody has named but that the seats
     * leave room for, must be enough for all that the regions lack, and those of unknown region must find room in them. None of
     * them is in North America, whose countries are listed: what it lacks, only those not named can be.
     */
    private Optional<CommitteeFinding> together(List<CommitteeFinding> findings, Half half) {
        int lackingInNorthAmerica = 0;
        int lackingElsewhere = 0;
        long room = 0;
        for (int place = 0; place < findings.size(); place++) {
            RegionalLimit limit = regions.limits().get(place);
            int certain = findings.get(place).getCounted().size();
            if (limit.getRegion() == ElectoralRegion.NORTH_AMERICA) {
                lackingInNorthAmerica = Math.max(0, limit.min() - certain);
            } else {
                lackingElsewhere += Math.max(0, limit.min() - certain);
                room += limit.max() - certain;
            }
        }
        List<String> open = findings.stream()
                .flatMap(finding -> finding.getOpen().stream())
                .distinct()
                .toList();
        int unnamed = half.isComplete()
                ? 0
                : Math.max(0, parameters.get(GOVERNMENT_SEATS) - half.members().size());
        int lacking = lackingInNorthAmerica + lackingElsewhere;
        int most = (int) Math.min(Integer.MAX_VALUE, room);
        CountRange anywhere = CountRange.of(open.size(), open.size() + unnamed);
        return Stream.of(
                        together(anywhere, CountRange.of(lacking, Math.max(lacking, most)), open),
                        together(anywhere, CountRange.of(0, most), open),
                        together(CountRange.of(0, unnamed), CountRange.atLeast(lackingInNorthAmerica), List.of()))
                .filter(finding -> finding.getOutcome() == Outcome.NOT_MET)
                .findFirst();
    }

    private CommitteeFinding together(CountRange observed, CountRange expected, List<String> open) {
        return ImmutableCommitteeFinding.of(
                CommitteeCriterion.REGIONAL_SEATS,
                "Members of unknown region",
                Observation.known(observed),
                Optional.of(expected),
                List.of(),
                open,
                requirement("enough members for what all regions lack together, and room for them"),
                expected.outcomeOf(observed));
    }
}

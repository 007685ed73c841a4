package io.github.ogprules.rules.committee;

import static io.github.ogprules.rules.committee.CompositionParameters.CIVIL_SOCIETY_SEATS;
import static io.github.ogprules.rules.committee.CompositionParameters.GOVERNMENT_SEATS;
import static io.github.ogprules.rules.committee.CompositionParameters.PARITY_DIFFERENCE;
import static io.github.ogprules.rules.committee.CompositionParameters.VACANT_SEATS;

import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that is found in one committee under one edition. */
final class CompositionFindings {

    private final Parameters<CompositionRules> parameters;
    private final SteeringCommittee committee;
    private final Half governments;
    private final Half civilSociety;

    CompositionFindings(Parameters<CompositionRules> parameters, SteeringCommittee committee) {
        this.parameters = parameters;
        this.committee = committee;
        this.governments = Half.of(committee, Constituency.GOVERNMENT);
        this.civilSociety = Half.of(committee, Constituency.CIVIL_SOCIETY);
    }

    List<CommitteeFinding> all(Optional<SteeringCommittee> yearBefore) {
        CoChairFindings coChairs = new CoChairFindings(parameters);
        List<CommitteeFinding> findings = new ArrayList<>();
        findings.add(seats(governments, parameters.of(GOVERNMENT_SEATS)));
        findings.add(seats(civilSociety, parameters.of(CIVIL_SOCIETY_SEATS)));
        findings.add(parity());
        findings.add(vacantSeats(governments));
        findings.add(vacantSeats(civilSociety));
        findings.addAll(new RegionalFindings(parameters).of(committee));
        findings.addAll(new TermFindings(parameters, committee.getDate()).of(governments, civilSociety));
        findings.addAll(coChairs.of(governments, civilSociety));
        yearBefore.ifPresent(before -> halves().forEach(half -> findings.add(coChairs.succession(half, before))));
        findings.addAll(new MemberFindings(parameters).of(committee, governments));
        return List.copyOf(findings);
    }

    private Stream<Half> halves() {
        return Stream.of(governments, civilSociety);
    }

    private static CommitteeFinding seats(Half half, Parameter<Integer> seats) {
        return Findings.of(
                CommitteeCriterion.SEATS,
                half.label(),
                half.seats(),
                CountRange.exactly(seats.getValue()),
                Requirement.of(seats.getValue() + " seats", seats));
    }

    private CommitteeFinding parity() {
        Parameter<Integer> difference = parameters.of(PARITY_DIFFERENCE);
        return Findings.of(
                CommitteeCriterion.PARITY,
                "Both constituencies",
                difference(governments.seats(), civilSociety.seats()),
                CountRange.of(0, difference.getValue()),
                Requirement.of(
                        difference.getValue() == 0
                                ? "as many seats for governments as for civil society"
                                : "seats of governments and civil society differ by " + difference.getValue()
                                        + " at most",
                        difference));
    }

    /** By how much two numbers differ of which each is exact or has no upper bound. */
    private static CountRange difference(CountRange one, CountRange other) {
        if (one.isExact() && other.isExact()) {
            return CountRange.exactly(Math.abs(one.getMin() - other.getMin()));
        }
        if (one.isExact()) {
            return CountRange.atLeast(Math.max(0, other.getMin() - one.getMin()));
        }
        return CountRange.atLeast(other.isExact() ? Math.max(0, one.getMin() - other.getMin()) : 0);
    }

    private CommitteeFinding vacantSeats(Half half) {
        return Findings.vacant(
                half.label(),
                half.isComplete() ? CountRange.exactly(half.vacant().getAsInt()) : CountRange.atLeast(0),
                parameters.of(VACANT_SEATS));
    }
}

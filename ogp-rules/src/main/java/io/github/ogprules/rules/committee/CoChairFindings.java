package io.github.ogprules.rules.committee;

import static io.github.ogprules.rules.committee.CompositionParameters.CIVIL_SOCIETY_CO_CHAIRS;
import static io.github.ogprules.rules.committee.CompositionParameters.CO_CHAIRS_IN_EACH_ROLE;
import static io.github.ogprules.rules.committee.CompositionParameters.GOVERNMENT_CO_CHAIRS;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.CoChairRole;
import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who leads the committee. */
final class CoChairFindings {

    private final Parameters<CompositionRules> parameters;

    CoChairFindings(Parameters<CompositionRules> parameters) {
        this.parameters = parameters;
    }

    List<CommitteeFinding> of(Half governments, Half civilSociety) {
        List<CommitteeFinding> findings = new ArrayList<>();
        findings.add(number(governments, parameters.of(GOVERNMENT_CO_CHAIRS)));
        findings.add(number(civilSociety, parameters.of(CIVIL_SOCIETY_CO_CHAIRS)));
        findings.addAll(roles(governments));
        findings.addAll(roles(civilSociety));
        return findings;
    }

    private static CommitteeFinding number(Half half, Parameter<CountRange> coChairs) {
        return half.tally(member -> member.getCoChairRole().map(role -> role != CoChairRole.NONE))
                .finding(
                        CommitteeCriterion.CO_CHAIRS,
                        half.label(),
                        coChairs.getValue(),
                        Requirement.of(coChairs.getValue() + " co-chairs", coChairs));
    }

    private List<CommitteeFinding> roles(Half half) {
        Parameter<Optional<Integer>> each = parameters.of(CO_CHAIRS_IN_EACH_ROLE);
        if (each.getValue().isEmpty()) {
            return List.of(Findings.notApplicable(CommitteeCriterion.CO_CHAIR_ROLES, half.label(), each));
        }
        int number = each.getValue().orElseThrow();
        return List.of(role(half, CoChairRole.INCOMING, number), role(half, CoChairRole.LEAD, number));
    }

    private CommitteeFinding role(Half half, CoChairRole role, int number) {
        return half.tally(member -> member.getCoChairRole().map(role::equals))
                .finding(
                        CommitteeCriterion.CO_CHAIR_ROLES,
                        half.label() + ": " + role.getLabel(),
                        CountRange.exactly(number),
                        Requirement.of(number + " " + role.getLabel(), parameters.of(CO_CHAIRS_IN_EACH_ROLE)));
    }

    CommitteeFinding succession(Half half, SteeringCommittee yearBefore) {
        Parameter<Optional<Integer>> each = parameters.of(CO_CHAIRS_IN_EACH_ROLE);
        if (each.getValue().isEmpty()) {
            return Findings.notApplicable(CommitteeCriterion.CO_CHAIR_SUCCESSION, half.label(), each);
        }
        return half.tally(member -> leadsUnprepared(member, yearBefore))
                .finding(
                        CommitteeCriterion.CO_CHAIR_SUCCESSION,
                        half.label(),
                        CountRange.exactly(0),
                        Requirement.of("nobody who leads without having been incoming the year before", each));
    }

    private static Observation<Boolean> leadsUnprepared(CommitteeMember member, SteeringCommittee yearBefore) {
        Observation<Boolean> leads = member.getCoChairRole().map(CoChairRole.LEAD::equals);
        Observation<Boolean> wasIncoming = roleIn(yearBefore, member).map(CoChairRole.INCOMING::equals);
        if (leads.equals(Observation.known(false)) || wasIncoming.equals(Observation.known(true))) {
            return Observation.known(false);
        }
        return leads.isKnown() && wasIncoming.isKnown() ? Observation.known(true) : Observation.unknown();
    }

    /** Who had no seat was no co-chair; of whom nothing is said in a committee that may have had more members, is unknown. */
    private static Observation<CoChairRole> roleIn(SteeringCommittee committee, CommitteeMember member) {
        Constituency constituency = member.getConstituency();
        Optional<Observation<CoChairRole>> role = committee.getMembers(constituency).stream()
                .filter(other -> isSame(member, other))
                .findFirst()
                .map(CommitteeMember::getCoChairRole);
        boolean complete = committee.getVacantSeats(constituency).isPresent();
        return role.orElse(complete ? Observation.known(CoChairRole.NONE) : Observation.unknown());
    }

    /** Names of countries differ between sources, their codes do not. */
    private static boolean isSame(CommitteeMember member, CommitteeMember other) {
        if (member instanceof GovernmentMember government && other instanceof GovernmentMember otherGovernment) {
            return government
                    .getCountry()
                    .getCode()
                    .equals(otherGovernment.getCountry().getCode());
        }
        return member.getName().equals(other.getName());
    }
}

package io.github.ogprules.rules.committee;

import static io.github.ogprules.rules.committee.CompositionParameters.SUBCOMMITTEE_PARITY_DIFFERENCE;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.CoChairRole;
import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.committee.Subcommittee;
import io.github.ogprules.model.committee.SubcommitteeMembers;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the governments stand in OGP, and how the members share the subcommittees. */
final class MemberFindings {

    private final Parameters<CompositionRules> parameters;

    MemberFindings(Parameters<CompositionRules> parameters) {
        this.parameters = parameters;
    }

    List<CommitteeFinding> of(SteeringCommittee committee, Half governments) {
        List<CommitteeFinding> findings = new ArrayList<>();
        findings.add(new MemberProvisions(parameters)
                .status(governments.label(), governments.members(), governments.isComplete()));
        findings.addAll(subcommittees(committee));
        return findings;
    }

    private List<CommitteeFinding> subcommittees(SteeringCommittee committee) {
        Parameter<Optional<Integer>> difference = parameters.of(SUBCOMMITTEE_PARITY_DIFFERENCE);
        if (difference.getValue().isEmpty()) {
            return List.of(Findings.notApplicable(CommitteeCriterion.SUBCOMMITTEES, "Subcommittees", difference));
        }
        Requirement requirement = Requirement.of("half government, half civil society", difference);
        CountRange expected = CountRange.of(0, difference.getValue().orElseThrow());
        if (committee.getSubcommittees().isEmpty()) {
            return List.of(Findings.of(
                    CommitteeCriterion.SUBCOMMITTEES, "Subcommittees", CountRange.atLeast(0), expected, requirement));
        }
        List<CommitteeFinding> findings = new ArrayList<>();
        for (SubcommitteeMembers subcommittee : committee.getSubcommittees()) {
            findings.add(Findings.of(
                    CommitteeCriterion.SUBCOMMITTEES,
                    subcommittee.getSubcommittee().getLabel(),
                    difference(committee, subcommittee),
                    expected,
                    requirement));
            if (subcommittee.getSubcommittee() == Subcommittee.GOVERNANCE_AND_LEADERSHIP
                    && !subcommittee.getNames().isEmpty()) {
                findings.add(leadership(committee, subcommittee));
            }
        }
        return findings;
    }

    /** A subcommittee of nobody is one whose members nobody has named. */
    private static CountRange difference(SteeringCommittee committee, SubcommitteeMembers subcommittee) {
        if (subcommittee.getNames().isEmpty()) {
            return CountRange.atLeast(0);
        }
        long governments = subcommittee.getNames().stream()
                .map(name -> committee.findMember(name).orElseThrow())
                .filter(member -> member.getConstituency() == Constituency.GOVERNMENT)
                .count();
        return CountRange.exactly(
                (int) Math.abs(2 * governments - subcommittee.getNames().size()));
    }

    /** The co-chairs, and nobody else, form Governance and Leadership. */
    private CommitteeFinding leadership(SteeringCommittee committee, SubcommitteeMembers leadership) {
        List<CommitteeMember> members = Stream.<CommitteeMember>concat(
                        committee.getGovernmentMembers().stream(), committee.getCivilSocietyMembers().stream())
                .toList();
        return Tally.of(members, true, CommitteeMember::getName, member -> isMisplaced(member, leadership))
                .finding(
                        CommitteeCriterion.SUBCOMMITTEES,
                        "Co-chairs and " + leadership.getSubcommittee().getLabel(),
                        CountRange.exactly(0),
                        Requirement.of(
                                "nobody who is a co-chair but not in it, or in it but no co-chair",
                                parameters.of(SUBCOMMITTEE_PARITY_DIFFERENCE)));
    }

    private static Observation<Boolean> isMisplaced(CommitteeMember member, SubcommitteeMembers leadership) {
        boolean leads = leadership.getNames().contains(member.getName());
        return member.getCoChairRole().map(role -> (role != CoChairRole.NONE) != leads);
    }
}

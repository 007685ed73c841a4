package io.github.ogprules.rules.committee;

import static io.github.ogprules.rules.committee.CompositionParameters.CONSECUTIVE_TERMS;
import static io.github.ogprules.rules.committee.CompositionParameters.INACTIVE_MEMBERS;

import io.github.ogprules.model.MembershipStatus;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.Term;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Requirement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What an edition provides for each member by itself: how often in a row it may serve, and how it stands in OGP. */
final class MemberProvisions {

    private static final Set<MembershipStatus> WITH_VOTE =
            Set.of(MembershipStatus.ACTIVE, MembershipStatus.UNDER_PROCEDURAL_REVIEW);

    private final Parameter<Optional<Integer>> mostTerms;
    private final Parameter<Optional<Provision>> inactive;

    MemberProvisions(Parameters<CompositionRules> parameters) {
        this.mostTerms = parameters.of(CONSECUTIVE_TERMS);
        this.inactive = parameters.of(INACTIVE_MEMBERS);
    }

    /** The finding on members who serve too many terms in a row. */
    CommitteeFinding consecutiveTerms(String subject, List<? extends CommitteeMember> members, boolean complete) {
        return mostTerms
                .getValue()
                .map(most -> Tally.of(members, complete, CommitteeMember::getName, member -> isBeyond(member, most))
                        .finding(
                                CommitteeCriterion.CONSECUTIVE_TERMS,
                                subject,
                                CountRange.exactly(0),
                                Requirement.of("nobody who serves more than " + most + " terms in a row", mostTerms)))
                .orElseGet(() -> Findings.notApplicable(CommitteeCriterion.CONSECUTIVE_TERMS, subject, mostTerms));
    }

    /** The finding on governments that are inactive or suspended in OGP. */
    CommitteeFinding status(String subject, List<? extends CommitteeMember> members, boolean complete) {
        return inactive.getValue()
                .map(provision -> Tally.of(members, complete, CommitteeMember::getName, MemberProvisions::isWithoutVote)
                        .finding(
                                CommitteeCriterion.MEMBERSHIP_STATUS,
                                subject,
                                provision,
                                Requirement.of("inactive or suspended members: " + provision.getLabel(), inactive)))
                .orElseGet(() -> Findings.notApplicable(CommitteeCriterion.MEMBERSHIP_STATUS, subject, inactive));
    }

    private static Observation<Boolean> isBeyond(CommitteeMember member, int terms) {
        OptionalInt number = member.getTerm().map(Term::getNumber).orElse(OptionalInt.empty());
        return number.isPresent() ? Observation.known(number.getAsInt() > terms) : Observation.unknown();
    }

    private static Observation<Boolean> isWithoutVote(CommitteeMember member) {
        return member instanceof GovernmentMember government
                ? government.getStatus().map(status -> !WITH_VOTE.contains(status))
                : Observation.known(false);
    }

    /** Whether a member, as far as it is known, may have no seat. */
    boolean bar(CommitteeMember member) {
        Observation<Boolean> yes = Observation.known(true);
        boolean servesTooOften = mostTerms
                .getValue()
                .filter(terms -> isBeyond(member, terms).equals(yes))
                .isPresent();
        return servesTooOften
                || (inactive.getValue().filter(Provision.NOT_ALLOWED::equals).isPresent()
                        && isWithoutVote(member).equals(yes));
    }
}

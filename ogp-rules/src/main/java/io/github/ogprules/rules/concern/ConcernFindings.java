package io.github.ogprules.rules.concern;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.MembershipStatus;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.concern.Concern;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.shared.DecisionChecks;
import java.util.Set;
import java.util.stream.Collectors;

/** What the Response Policy and Rapid Response have in common. */
final class ConcernFindings {

    private ConcernFindings() {}

    static ConcernFinding participant(
            Concern concern, Set<MembershipStatus> members, boolean localJurisdictions, Parameter<?>... parameters) {
        boolean local = concern.getLocalJurisdiction().isPresent();
        Observation<MembershipStatus> membership = concern.getMembership();
        boolean isBarred = local && !localJurisdictions;
        return ImmutableConcernFinding.of(
                ConcernCriterion.PARTICIPANT,
                isBarred
                        ? Observation.known("local jurisdiction")
                        : membership.map(status -> (local ? "local jurisdiction: " : "country: ") + status.getLabel()),
                Requirement.of(
                        "a country" + (localJurisdictions ? " or local jurisdiction" : "") + " in OGP: "
                                + words(members),
                        parameters),
                isBarred ? Outcome.NOT_MET : Outcome.of(membership, members::contains));
    }

    static ConcernFinding yes(
            ConcernCriterion criterion, String text, Observation<Boolean> found, Parameter<?>... parameters) {
        return ImmutableConcernFinding.of(
                criterion,
                found.map(yes -> yes ? "yes" : "no"),
                Requirement.of(text, parameters),
                Outcome.of(found, yes -> yes));
    }

    static ConcernFinding notAsked(ConcernCriterion criterion, String text, Parameter<?> parameter) {
        return ImmutableConcernFinding.of(
                criterion,
                DecisionChecks.NOT_ASKED,
                Requirement.of("not asked for: " + text, parameter),
                Outcome.NOT_APPLICABLE);
    }

    static <E extends Enum<E> & CodeList> String words(Set<E> values) {
        return values.stream().sorted().map(CodeList::getLabel).collect(Collectors.joining(" or "));
    }
}

package io.github.ogprules.rules.committee;

import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Requirement;
import java.util.List;
import java.util.Optional;

/** Findings that name nobody. */
final class Findings {

    private Findings() {}

    static CommitteeFinding of(
            CommitteeCriterion criterion,
            String subject,
            CountRange observed,
            CountRange expected,
            Requirement requirement) {
        return ImmutableCommitteeFinding.of(
                criterion,
                subject,
                Observation.known(observed),
                Optional.of(expected),
                List.of(),
                List.of(),
                requirement,
                expected.outcomeOf(observed));
    }

    /** The size of a constituency if those who stay keep their seats and others are filled. */
    static CommitteeFinding size(Observation<Integer> staying, int seats, Parameter<Integer> most) {
        return of(
                CommitteeCriterion.SEATS,
                "Members who stay and seats",
                staying.findValue()
                        .map(members -> CountRange.exactly(members + seats))
                        .orElse(CountRange.atLeast(seats)),
                CountRange.of(0, most.getValue()),
                Requirement.of("at most " + most.getValue() + " seats", most));
    }

    /** Seats that nobody holds. */
    static CommitteeFinding vacant(String subject, CountRange vacant, Parameter<Provision> provision) {
        return ImmutableCommitteeFinding.of(
                CommitteeCriterion.VACANT_SEATS,
                subject,
                Observation.known(vacant),
                Optional.empty(),
                List.of(),
                List.of(),
                Requirement.of("vacant seats: " + provision.getValue().getLabel(), provision),
                provision.getValue().outcomeOf(vacant));
    }

    /** What the edition does not ask for, as far as is known. */
    static CommitteeFinding notApplicable(CommitteeCriterion criterion, String subject, Parameter<?>... parameters) {
        return ImmutableCommitteeFinding.of(
                criterion,
                subject,
                Observation.notAssessed(Marker.NOT_APPLICABLE),
                Optional.empty(),
                List.of(),
                List.of(),
                Requirement.of("none known in this edition", parameters),
                Outcome.NOT_APPLICABLE);
    }
}

package io.github.ogprules.rules.committee;

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
                Optional.of(observed),
                Optional.of(expected),
                List.of(),
                List.of(),
                requirement,
                expected.outcomeOf(observed));
    }

    /** What the edition does not ask for, as far as is known. */
    static CommitteeFinding notApplicable(CommitteeCriterion criterion, String subject, Parameter<?>... parameters) {
        return ImmutableCommitteeFinding.of(
                criterion,
                subject,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Requirement.of("none known in this edition", parameters),
                Outcome.NOT_APPLICABLE);
    }
}

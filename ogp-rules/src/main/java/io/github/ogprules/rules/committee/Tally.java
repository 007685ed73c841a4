package io.github.ogprules.rules.committee;

import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Of whom or what something holds for certain, of whom it may hold, and whether all are named.
 *
 * @param counted the names of those it holds of
 * @param open the names of those of whom it is not known
 * @param complete false if there may be others that nobody has named
 */
record Tally(List<String> counted, List<String> open, boolean complete) {

    static <T> Tally of(
            Collection<? extends T> all,
            boolean complete,
            Function<? super T, String> name,
            Function<? super T, Observation<Boolean>> holds) {
        List<String> counted = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (T one : all) {
            Observation<Boolean> observed = holds.apply(one);
            if (!observed.isKnown()) {
                open.add(name.apply(one));
            } else if (observed.getValue()) {
                counted.add(name.apply(one));
            }
        }
        return new Tally(counted, open, complete);
    }

    CountRange range() {
        return complete
                ? CountRange.of(counted.size(), counted.size() + open.size())
                : CountRange.atLeast(counted.size());
    }

    CommitteeFinding finding(
            CommitteeCriterion criterion, String subject, CountRange expected, Requirement requirement) {
        return finding(criterion, subject, Optional.of(expected), requirement, expected.outcomeOf(range()));
    }

    CommitteeFinding finding(
            CommitteeCriterion criterion, String subject, Provision provision, Requirement requirement) {
        return finding(criterion, subject, Optional.empty(), requirement, provision.outcomeOf(range()));
    }

    private CommitteeFinding finding(
            CommitteeCriterion criterion,
            String subject,
            Optional<CountRange> expected,
            Requirement requirement,
            Outcome outcome) {
        return ImmutableCommitteeFinding.of(
                criterion, subject, Observation.known(range()), expected, counted, open, requirement, outcome);
    }
}

package io.github.ogprules.rules.star;

import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.DecisionAssert;
import io.github.ogprules.rules.Outcome;
import java.util.Optional;
import java.util.stream.Collectors;

/** Assertions on a decision; every failure prints the findings. */
final class StarDecisionAssert extends DecisionAssert<StarDecisionAssert, StarDecision> {

    private StarDecisionAssert(StarDecision actual) {
        super(actual, StarDecisionAssert.class);
    }

    static StarDecisionAssert assertThat(StarDecision actual) {
        return new StarDecisionAssert(actual);
    }

    StarDecisionAssert hasVerdict(StarVerdict verdict) {
        return expect("verdict", verdict, actual.getVerdict());
    }

    StarDecisionAssert isStarred() {
        return hasVerdict(StarVerdict.STARRED);
    }

    StarDecisionAssert isNotStarred() {
        return hasVerdict(StarVerdict.NOT_STARRED);
    }

    StarDecisionAssert isByEdition(String id) {
        return expect("edition", id, actual.getEdition().getId());
    }

    StarDecisionAssert hasOutcome(StarCriterion criterion, Outcome outcome) {
        return expect(
                "outcome of " + criterion.getLabel(),
                outcome,
                actual.getFinding(criterion).getOutcome());
    }

    StarDecisionAssert hasObserved(StarCriterion criterion, Observation<String> observed) {
        return expect(
                "what is observed of " + criterion.getLabel(),
                observed,
                actual.getFinding(criterion).getObserved());
    }

    StarDecisionAssert hasObserved(StarCriterion criterion, String observed) {
        return hasObserved(criterion, Observation.known(observed));
    }

    StarDecisionAssert requires(StarCriterion criterion, String text) {
        return expect(
                "requirement on " + criterion.getLabel(),
                text,
                actual.getFinding(criterion).getRequirement().getText());
    }

    StarDecisionAssert hasBindingConstraint(StarCriterion criterion) {
        return expect("binding constraint", Optional.of(criterion), actual.findBindingConstraint());
    }

    StarDecisionAssert hasNoBindingConstraint() {
        return expect("binding constraint", Optional.empty(), actual.findBindingConstraint());
    }

    @Override
    protected String describeFindings() {
        return actual.getFindings().stream()
                .map(finding -> "%s: %s; observed %s; %s"
                        .formatted(
                                finding.getCriterion().getLabel(),
                                finding.getOutcome().getLabel(),
                                finding.getObserved(),
                                finding.getRequirement().getText()))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}

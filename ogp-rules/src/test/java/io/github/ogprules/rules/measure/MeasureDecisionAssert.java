package io.github.ogprules.rules.measure;

import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.DecisionAssert;
import io.github.ogprules.rules.Outcome;
import java.util.stream.Collectors;

/** Assertions on a decision; every failure prints the findings. */
final class MeasureDecisionAssert extends DecisionAssert<MeasureDecisionAssert, MeasureDecision> {

    private MeasureDecisionAssert(MeasureDecision actual) {
        super(actual, MeasureDecisionAssert.class);
    }

    static MeasureDecisionAssert assertThat(MeasureDecision actual) {
        return new MeasureDecisionAssert(actual);
    }

    MeasureDecisionAssert hasVerdict(Outcome verdict) {
        return expect("verdict", verdict, actual.getVerdict());
    }

    MeasureDecisionAssert hasOutcome(MeasureCriterion criterion, Outcome outcome) {
        return expect(
                "outcome of " + criterion.getLabel(),
                outcome,
                actual.getFinding(criterion).getOutcome());
    }

    MeasureDecisionAssert hasObserved(MeasureCriterion criterion, Observation<String> observed) {
        return expect(
                "what is observed of " + criterion.getLabel(),
                observed,
                actual.getFinding(criterion).getObserved());
    }

    MeasureDecisionAssert hasObserved(MeasureCriterion criterion, String observed) {
        return hasObserved(criterion, Observation.known(observed));
    }

    MeasureDecisionAssert requires(MeasureCriterion criterion, String text) {
        return expect(
                "requirement on " + criterion.getLabel(),
                text,
                actual.getFinding(criterion).getRequirement().getText());
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

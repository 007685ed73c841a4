package io.github.ogprules.rules.joining;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.CivicSpace;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.shared.DecisionChecks;
import java.util.List;

/** What holds between the parts of any decision, so that one that was written by others is refused if it makes no sense. */
final class JoiningDecisionCheck {

    private JoiningDecisionCheck() {}

    static void check(ValuesCheckFinding finding) {
        Observation<Integer> level = finding.getObserved();
        if (level.isKnown() && (level.getValue() < 0 || level.getValue() > CivicSpace.HIGHEST_LEVEL)) {
            throw new IllegalArgumentException(
                    "observed " + level + ": expected a level from 0 to " + CivicSpace.HIGHEST_LEVEL);
        }
        Outcome outcome = finding.getOutcome();
        boolean fits = level.isKnown()
                ? outcome == Outcome.MET || outcome == Outcome.NOT_MET
                : outcome == (level.isNotAssessed() ? Outcome.NOT_ASSESSED : Outcome.UNDETERMINED);
        if (!fits) {
            throw new IllegalArgumentException("outcome " + outcome + " does not go with the level observed: " + level);
        }
    }

    static void check(ValuesCheckDecision decision) {
        List<ValuesCheckFinding> findings = decision.getFindings();
        DecisionChecks.requireCriteria(findings, List.of(CivicSpaceIndicator.values()));
        ValuesCheckVerdict verdict = decision.getVerdict();
        // How many indicators are needed is the edition's: at least one stands behind any verdict.
        boolean fits = findings.stream().map(ValuesCheckFinding::getOutcome).anyMatch(outcome -> switch (verdict) {
            case PASSED -> outcome == Outcome.MET;
            case NOT_PASSED -> outcome == Outcome.NOT_MET;
            case UNDETERMINED -> outcome == Outcome.NOT_ASSESSED || outcome == Outcome.UNDETERMINED;
        });
        if (!fits) {
            throw new IllegalArgumentException(
                    "verdict " + verdict + ": no finding has an outcome that can lead to it");
        }
    }

    static void check(JoiningDecision decision) {
        List<JoiningFinding> findings = decision.getFindings();
        DecisionChecks.requireCriteria(findings, List.of(JoiningCriterion.values()));
        for (JoiningFinding finding : findings) {
            requireOutcome(finding, outcome(finding, decision));
        }
        DecisionChecks.requireVerdict(decision.getVerdict(), JoiningVerdict.of(findings));
    }

    /** What the decision on a test gives; on recognition there is none beside its finding. */
    private static Outcome outcome(JoiningFinding finding, JoiningDecision decision) {
        return switch (finding.getCriterion()) {
            case RECOGNITION -> finding.getOutcome();
            case CORE_ELIGIBILITY ->
                JoiningCriterion.outcome(decision.getEligibility().getVerdict());
            case VALUES_CHECK ->
                decision.getValuesCheck()
                        .map(check -> JoiningCriterion.outcome(check.getVerdict()))
                        .orElse(Outcome.NOT_APPLICABLE);
        };
    }

    private static void requireOutcome(JoiningFinding finding, Outcome expected) {
        if (!finding.getObserved().isKnown()) {
            throw new IllegalArgumentException("observed " + finding.getObserved() + " of " + finding.getCriterion()
                    + ": expected what the test came to, in words");
        }
        if (finding.getOutcome() != expected) {
            throw new IllegalArgumentException("outcome " + finding.getOutcome() + " of " + finding.getCriterion()
                    + ": its decision gives " + expected);
        }
    }
}

package io.github.ogprules.rules.star;

import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Outcome;
import java.util.List;

/** What holds between the parts of any decision, so that one that was written by others is refused if it makes no sense. */
final class StarDecisionCheck {

    private static final List<StarCriterion> CRITERIA = List.of(StarCriterion.values());

    private StarDecisionCheck() {}

    static void check(StarFinding finding) {
        if (!fits(finding.getCriterion(), finding.getObserved(), finding.getOutcome())) {
            throw new IllegalArgumentException("outcome " + finding.getOutcome() + " of " + finding.getCriterion()
                    + " does not go with what is observed: " + finding.getObserved());
        }
    }

    private static boolean fits(StarCriterion criterion, Observation<String> observed, Outcome outcome) {
        if (criterion == StarCriterion.REPORT) {
            return observed.isKnown()
                    && (outcome == Outcome.MET || outcome == Outcome.NOT_APPLICABLE || outcome == Outcome.UNDETERMINED);
        }
        return switch (outcome) {
            case MET, NOT_MET -> observed.isKnown();
            case NOT_ASSESSED -> observed.isNotAssessed();
            case UNDETERMINED -> observed.isUnknown();
            case NOT_APPLICABLE -> true;
            case PARTLY_MET -> false;
        };
    }

    static void check(StarDecision decision) {
        List<StarFinding> findings = decision.getFindings();
        if (!areOnAllCriteria(findings)) {
            throw new IllegalArgumentException("findings on "
                    + findings.stream().map(StarFinding::getCriterion).toList() + ": expected " + CRITERIA);
        }
        StarVerdict verdict = StarFindings.verdict(findings);
        if (decision.getVerdict() != verdict) {
            throw new IllegalArgumentException("verdict " + decision.getVerdict() + ": the findings give " + verdict);
        }
    }

    /** Without a list of the criteria: every decision that is made is checked. */
    private static boolean areOnAllCriteria(List<StarFinding> findings) {
        if (findings.size() != CRITERIA.size()) {
            return false;
        }
        for (int place = 0; place < CRITERIA.size(); place++) {
            if (findings.get(place).getCriterion() != CRITERIA.get(place)) {
                return false;
            }
        }
        return true;
    }
}

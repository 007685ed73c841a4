package io.github.ogprules.rules.measure;

import static io.github.ogprules.rules.measure.MeasureCriterion.COMPLETION;
import static io.github.ogprules.rules.measure.MeasureCriterion.DID_IT_OPEN_GOVERNMENT;
import static io.github.ogprules.rules.measure.MeasureCriterion.EARLY_RESULTS;
import static io.github.ogprules.rules.measure.MeasureCriterion.OPEN_GOVERNMENT_LENS;
import static io.github.ogprules.rules.measure.MeasureCriterion.PLAN;
import static io.github.ogprules.rules.measure.MeasureCriterion.POTENTIAL_FOR_RESULTS;
import static io.github.ogprules.rules.measure.MeasureCriterion.POTENTIAL_IMPACT;
import static io.github.ogprules.rules.measure.MeasureCriterion.RELEVANCE;
import static io.github.ogprules.rules.measure.MeasureCriterion.VERIFIABILITY;

import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.shared.DecisionChecks;
import java.util.List;

/** What holds between the parts of any decision, so that one that was written by others is refused if it makes no sense. */
final class MeasureDecisionCheck {

    private static final List<MeasureCriterion> ONE_OF_TWO = List.of(DID_IT_OPEN_GOVERNMENT, EARLY_RESULTS);

    /** What each of the measures looks at. */
    private static final List<List<MeasureCriterion>> MEASURES = List.of(
            List.of(RELEVANCE),
            List.of(COMPLETION),
            ONE_OF_TWO,
            List.of(PLAN, RELEVANCE, POTENTIAL_IMPACT),
            List.of(PLAN, VERIFIABILITY, OPEN_GOVERNMENT_LENS, POTENTIAL_FOR_RESULTS));

    private MeasureDecisionCheck() {}

    static void check(MeasureFinding finding) {
        Observation<String> observed = finding.getObserved();
        Outcome outcome = finding.getOutcome();
        boolean isPlan = finding.getCriterion() == PLAN;
        boolean fits = observed.isKnown()
                ? outcome == Outcome.MET || outcome == (isPlan ? Outcome.NOT_APPLICABLE : Outcome.NOT_MET)
                : outcome == (observed.isNotAssessed() && !isPlan ? Outcome.NOT_ASSESSED : Outcome.UNDETERMINED);
        DecisionChecks.requireOutcome(finding, fits);
    }

    static void check(MeasureDecision decision) {
        List<MeasureFinding> findings = decision.getFindings();
        List<MeasureCriterion> criteria =
                findings.stream().map(MeasureFinding::getCriterion).toList();
        if (!MEASURES.contains(criteria)) {
            throw new IllegalArgumentException(
                    "findings on " + criteria + ": expected those of a measure, one of " + MEASURES);
        }
        DecisionChecks.requireVerdict(
                decision.getVerdict(),
                verdict(
                        criteria,
                        findings.stream().map(MeasureFinding::getOutcome).toList()));
    }

    private static Outcome verdict(List<MeasureCriterion> criteria, List<Outcome> outcomes) {
        if (criteria.get(0) == PLAN) {
            return outcomes.get(0) == Outcome.MET ? Outcome.all(outcomes.subList(1, outcomes.size())) : outcomes.get(0);
        }
        return criteria.equals(ONE_OF_TWO) && outcomes.contains(Outcome.MET) ? Outcome.MET : Outcome.all(outcomes);
    }
}

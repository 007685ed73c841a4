package io.github.ogprules.rules.measure;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** What several measures have in common. */
final class MeasureFindings {

    private MeasureFindings() {}

    static <E extends Enum<E> & CodeList> MeasureFinding atLeast(
            MeasureCriterion criterion, Observation<E> observed, Parameter<E> minimum) {
        return ImmutableMeasureFinding.of(
                criterion,
                observed.map(CodeList::getLabel),
                Requirement.atLeast(criterion.getLabel(), minimum.getValue(), minimum),
                Outcome.atLeast(observed, minimum.getValue()));
    }

    /** Whether a measure exists for the plan that a report is on. */
    static MeasureFinding plan(IrmReport report, IntPredicate exists, Requirement requirement) {
        OptionalInt year = report.getPlanYear();
        Observation<Integer> observed = year.isPresent() ? Observation.known(year.getAsInt()) : Observation.unknown();
        Outcome outcome = Outcome.of(observed, exists::test);
        return ImmutableMeasureFinding.of(
                MeasureCriterion.PLAN,
                observed.map(planYear -> "plan of " + planYear),
                requirement,
                outcome == Outcome.NOT_MET ? Outcome.NOT_APPLICABLE : outcome);
    }

    /** Decides by tests that must all be met, for the plans that the measure exists for. */
    static MeasureDecision decide(Edition edition, MeasureFinding plan, List<MeasureFinding> tests) {
        List<MeasureFinding> findings = new ArrayList<>(List.of(plan));
        findings.addAll(tests);
        Outcome all = Outcome.all(tests.stream().map(MeasureFinding::getOutcome).toList());
        return ImmutableMeasureDecision.of(
                edition, plan.getOutcome() == Outcome.MET ? all : plan.getOutcome(), findings);
    }
}

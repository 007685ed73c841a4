package io.github.ogprules.rules.star;

import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.rules.reasoning.FindingChange;
import io.github.ogprules.rules.reasoning.Reasoning;
import io.github.ogprules.rules.reasoning.RuleDifference;
import io.github.ogprules.rules.reasoning.Space;
import io.github.ogprules.rules.reasoning.VerdictTable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every situation that rules on stars tell apart, the report and the year of the plan among them, and what they decide there. This
 * compares rules; advice on a commitment leaves report and plan as they are.
 *
 * <p>Immutable and thread-safe.
 */
final class StarReasoning {

    private final StarRules rules;
    private final Map<StarAxes.Kind, Reasoning<CommitmentAssessment, StarVerdict>> byKind = new ConcurrentHashMap<>();

    StarReasoning(StarRules rules) {
        this.rules = rules;
    }

    VerdictTable<CommitmentAssessment, StarVerdict> table() {
        return table(rules, new SharedStarAxes(List.of(rules)).space());
    }

    /** The reasoning on what the report of an assessment can say. */
    Reasoning<CommitmentAssessment, StarVerdict> of(CommitmentAssessment assessment) {
        StarAxes axes = new StarAxes(rules, assessment);
        return byKind.computeIfAbsent(axes.kind(), kind -> Reasoning.of(table(rules, axes.space())));
    }

    private static VerdictTable<CommitmentAssessment, StarVerdict> table(
            StarRules rules, Space<CommitmentAssessment> space) {
        return VerdictTable.of(space, input -> rules.decide(input).getVerdict());
    }

    static RuleDifference<CommitmentAssessment, StarVerdict> difference(StarRules before, StarRules after) {
        Space<CommitmentAssessment> space = new SharedStarAxes(List.of(before, after)).space();
        return RuleDifference.of(
                table(before, space), table(after, space), input -> reasons(before.decide(input), after.decide(input)));
    }

    /** Where only one of two rules has a star for a report, that is the reason, and the tests decide nothing. */
    private static List<String> reasons(StarDecision before, StarDecision after) {
        List<FindingChange> changes = FindingChange.between(before, after);
        List<FindingChange> ofReport = changes.stream()
                .filter(change -> change.getBefore().getCriterion() == StarCriterion.REPORT)
                .toList();
        return (ofReport.isEmpty() ? changes : ofReport)
                .stream().map(FindingChange::toString).toList();
    }
}

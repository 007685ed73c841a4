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
 * Every situation that rules on stars tell apart, the report and the year of the plan among them, and what they decide there.
 *
 * <p>Immutable and thread-safe; tables are made when first asked for.
 */
public final class StarReasoning {

    private final StarRules rules;
    private final Map<StarAxes.Kind, Reasoning<CommitmentAssessment, StarVerdict>> byKind = new ConcurrentHashMap<>();

    StarReasoning(StarRules rules) {
        this.rules = rules;
    }

    /**
     * Reasoning over rules.
     *
     * @param rules an edition or a reform
     * @return the one reasoning over these rules
     */
    public static StarReasoning of(StarRules rules) {
        return rules.reasoning();
    }

    /**
     * The verdict on every situation, of commitments that any report assesses.
     *
     * @return the table
     */
    public VerdictTable<CommitmentAssessment, StarVerdict> getTable() {
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

    /**
     * Every situation in which two rules decide differently, also those in which only one of them knows a star.
     *
     * @param before an edition or a reform
     * @param after another
     * @return the difference; empty if and only if both decide alike every assessment of which all is known
     */
    public static RuleDifference<CommitmentAssessment, StarVerdict> difference(StarRules before, StarRules after) {
        Space<CommitmentAssessment> space = new SharedStarAxes(List.of(before, after)).space();
        return RuleDifference.of(
                table(before, space),
                table(after, space),
                input -> FindingChange.between(before.decide(input), after.decide(input)).stream()
                        .map(FindingChange::toString)
                        .toList());
    }
}

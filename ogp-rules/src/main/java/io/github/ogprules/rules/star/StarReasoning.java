package io.github.ogprules.rules.star;

import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.rules.reasoning.Reasoning;
import io.github.ogprules.rules.reasoning.Space;
import io.github.ogprules.rules.reasoning.VerdictTable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The reasoning over one edition of stars, made once for all assessments that differ only in what has an axis. */
final class StarReasoning {

    private final StarRules rules;
    private final Map<StarAxes.Kind, Reasoning<CommitmentAssessment, StarVerdict>> byKind = new ConcurrentHashMap<>();

    StarReasoning(StarRules rules) {
        this.rules = rules;
    }

    Reasoning<CommitmentAssessment, StarVerdict> of(CommitmentAssessment assessment) {
        StarAxes axes = new StarAxes(rules, assessment);
        return byKind.computeIfAbsent(axes.kind(), kind -> Reasoning.of(table(axes.space())));
    }

    private VerdictTable<CommitmentAssessment, StarVerdict> table(Space<CommitmentAssessment> space) {
        return VerdictTable.of(space, input -> rules.decide(input).getVerdict());
    }
}

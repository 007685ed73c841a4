package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.reasoning.Reasoning;
import io.github.ogprules.rules.reasoning.RuleDifference;
import io.github.ogprules.rules.reasoning.Space;
import io.github.ogprules.rules.reasoning.VerdictTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every situation that rules on eligibility tell apart, and what they decide there: 1,080 of the facts on each criterion since the
 * scores of 2014, 1,620 before. On a criterion of which a profile has only published points, or that the edition cannot score, points
 * take the place of facts, and each point is a step.
 *
 * <p>Immutable and thread-safe; tables are made when first asked for.
 */
final class EligibilityReasoning {

    private final EligibilityRules rules;
    private final CivilLibertiesLevels scores;
    private final Map<Map<EligibilityCriterion, OptionalInt>, Reasoning<EligibilityProfile, EligibilityVerdict>>
            byPoints = new ConcurrentHashMap<>();

    EligibilityReasoning(EligibilityRules rules) {
        this.rules = rules;
        this.scores = new CivilLibertiesLevels(List.of(rules));
    }

    VerdictTable<EligibilityProfile, EligibilityVerdict> table() {
        return ofFacts().getTable();
    }

    /** The reasoning in the space that a profile is in. */
    Reasoning<EligibilityProfile, EligibilityVerdict> of(EligibilityProfile profile) {
        Map<EligibilityCriterion, OptionalInt> published = EligibilityAxes.byPoints(profile);
        return published.isEmpty() ? ofFacts() : reasoning(published);
    }

    private Reasoning<EligibilityProfile, EligibilityVerdict> ofFacts() {
        return byPoints.computeIfAbsent(Map.of(), none -> make(EligibilityAxes.withoutRule(rules)));
    }

    private Reasoning<EligibilityProfile, EligibilityVerdict> reasoning(
            Map<EligibilityCriterion, OptionalInt> ofProfile) {
        Map<EligibilityCriterion, OptionalInt> all = new EnumMap<>(EligibilityCriterion.class);
        all.putAll(EligibilityAxes.withoutRule(rules));
        all.putAll(ofProfile);
        return byPoints.computeIfAbsent(Map.copyOf(all), this::make);
    }

    private Reasoning<EligibilityProfile, EligibilityVerdict> make(Map<EligibilityCriterion, OptionalInt> criteria) {
        return Reasoning.of(
                VerdictTable.of(new EligibilityAxes(rules, List.of(rules)).space(criteria, scores), rules::verdict));
    }

    static RuleDifference<EligibilityProfile, EligibilityVerdict> difference(
            EligibilityRules before, EligibilityRules after) {
        Map<EligibilityCriterion, OptionalInt> byPoints = new EnumMap<>(EligibilityCriterion.class);
        byPoints.putAll(EligibilityAxes.withoutRule(before));
        byPoints.putAll(EligibilityAxes.withoutRule(after));
        EligibilityRules coarser = EligibilityAxes.withoutRule(before).isEmpty() ? after : before;
        Space<EligibilityProfile> space = new EligibilityAxes(coarser, List.of(before, after))
                .space(byPoints, new CivilLibertiesLevels(List.of(before, after)));
        return RuleDifference.of(
                VerdictTable.of(space, before::verdict),
                VerdictTable.of(space, after::verdict),
                profile -> EligibilityReasons.between(before, after, profile));
    }
}

package io.github.ogprules.io.json;

import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Rule;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.joining.ValuesCheckDecision;
import io.github.ogprules.rules.joining.ValuesCheckRules;
import io.github.ogprules.rules.measure.DesignFilterRules;
import io.github.ogprules.rules.measure.HighAmbitionRules;
import io.github.ogprules.rules.measure.HighCompletionRules;
import io.github.ogprules.rules.measure.MeasureDecision;
import io.github.ogprules.rules.measure.MeasureFinding;
import io.github.ogprules.rules.measure.RelevanceRules;
import io.github.ogprules.rules.measure.StrongEarlyResultsRules;
import io.github.ogprules.rules.star.StarDecision;
import io.github.ogprules.rules.star.StarRules;
import java.util.List;
import java.util.Set;

/**
 * A published edition, and an input of which it says what a decision says if the decision is its own.
 *
 * @param rule the edition
 * @param input the input, as far as the decision tells it
 * @param <I> the input of the rule
 */
record DecidedCase<I>(Rule<I, ?> rule, I input) {

    /** The decisions that say all that was observed and mattered. */
    static final Set<Class<?>> HAVE_ALL_OBSERVED =
            Set.of(EligibilityDecision.class, ValuesCheckDecision.class, StarDecision.class, MeasureDecision.class);

    /** One for each edition that can have made the decision. */
    static List<DecidedCase<?>> of(Decision decision) {
        if (decision instanceof EligibilityDecision eligibility) {
            return all(EligibilityRules.all(), ObservedProfile.of(eligibility));
        }
        if (decision instanceof ValuesCheckDecision valuesCheck) {
            return all(ValuesCheckRules.all(), ObservedProfile.of(valuesCheck));
        }
        if (decision instanceof StarDecision star) {
            return all(StarRules.all(), ObservedAssessment.of(star));
        }
        MeasureDecision measure = (MeasureDecision) decision;
        return all(measureRules(measure), ObservedAssessment.of(measure));
    }

    /** A measure is known by the last thing that it looks at. */
    private static List<? extends Rule<CommitmentAssessment, ?>> measureRules(MeasureDecision decision) {
        List<MeasureFinding> findings = decision.getFindings();
        return switch (findings.get(findings.size() - 1).getCriterion()) {
            case RELEVANCE -> RelevanceRules.all();
            case COMPLETION -> HighCompletionRules.all();
            case POTENTIAL_IMPACT -> HighAmbitionRules.all();
            case POTENTIAL_FOR_RESULTS -> DesignFilterRules.all();
            case EARLY_RESULTS -> StrongEarlyResultsRules.all();
            case PLAN, VERIFIABILITY, OPEN_GOVERNMENT_LENS, DID_IT_OPEN_GOVERNMENT ->
                throw new IllegalStateException("no measure ends with " + findings);
        };
    }

    private static <I> List<DecidedCase<?>> all(List<? extends Rule<I, ?>> editions, I input) {
        return editions.stream()
                .<DecidedCase<?>>map(edition -> new DecidedCase<>(edition, input))
                .toList();
    }

    String editionId() {
        return rule.getPublishedEdition().getId();
    }

    Decision decide() {
        return rule.decide(input);
    }
}

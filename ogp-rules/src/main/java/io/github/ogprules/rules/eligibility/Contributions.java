package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.MAXIMUM_POINTS_PER_CRITERION;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.THRESHOLD;

import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.reasoning.Fraction;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The Shapley values of the criteria in the game whose worth is the points of some criteria above those that they would need. */
final class Contributions {

    private final List<EligibilityFinding> assessed;
    private final EligibilityRules rules;
    private final Map<EligibilityCriterion, Fraction> contributions = new EnumMap<>(EligibilityCriterion.class);

    Contributions(EligibilityRules rules, EligibilityDecision decision) {
        if (!decision.getScore().isExact()) {
            throw new IllegalArgumentException(
                    "points between " + decision.getScore().getMinPoints() + " and "
                            + decision.getScore().getMaxPoints() + ": expected exact ones");
        }
        this.rules = rules;
        this.assessed = decision.getFindings().stream()
                .filter(finding -> finding.getOutcome() != Outcome.NOT_ASSESSED)
                .toList();
        decision.getFindings().forEach(finding -> contributions.put(finding.getCriterion(), Fraction.of(0, 1)));
    }

    Map<EligibilityCriterion, Fraction> all() {
        int orders = factorial(assessed.size());
        for (int player = 0; player < assessed.size(); player++) {
            long sum = 0;
            for (int others = 0; others < 1 << assessed.size(); others++) {
                if ((others & 1 << player) == 0) {
                    int size = Integer.bitCount(others);
                    long times = (long) factorial(size) * factorial(assessed.size() - size - 1);
                    sum += times * (worth(others | 1 << player) - worth(others));
                }
            }
            contributions.put(assessed.get(player).getCriterion(), Fraction.of(sum, orders));
        }
        return Collections.unmodifiableMap(contributions);
    }

    private int worth(int criteria) {
        int points = 0;
        for (int player = 0; player < assessed.size(); player++) {
            points += (criteria & 1 << player) == 0 ? 0 : assessed.get(player).getMinPoints();
        }
        int possible = Integer.bitCount(criteria) * rules.get(MAXIMUM_POINTS_PER_CRITERION);
        return points - rules.get(THRESHOLD).ceilingOf(possible);
    }

    private static int factorial(int number) {
        return number <= 1 ? 1 : number * factorial(number - 1);
    }
}

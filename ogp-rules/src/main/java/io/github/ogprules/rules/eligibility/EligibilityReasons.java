package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.MINIMUM_CRITERIA;

import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Why two rules decide differently on a country: the criteria of other points, and what these come to. */
final class EligibilityReasons {

    private EligibilityReasons() {}

    static List<String> between(EligibilityRules one, EligibilityRules other, EligibilityProfile profile) {
        EligibilityDecision before = one.decide(profile);
        EligibilityDecision after = other.decide(profile);
        List<String> reasons = new ArrayList<>();
        for (EligibilityCriterion criterion : EligibilityCriterion.values()) {
            String pointsBefore = points(before.getFinding(criterion));
            String pointsAfter = points(after.getFinding(criterion));
            if (!pointsBefore.equals(pointsAfter)) {
                reasons.add(criterion.getLabel() + ": points " + pointsBefore + ", then " + pointsAfter);
            }
        }
        reasons.add(result(one, before) + ", then " + result(other, after));
        return reasons;
    }

    private static String result(EligibilityRules rules, EligibilityDecision decision) {
        EligibilityScore score = decision.getScore();
        return decision.getVerdict() == EligibilityVerdict.NOT_ENOUGH_DATA
                ? "criteria assessed " + assessed(decision) + " (" + rules.get(MINIMUM_CRITERIA) + " needed)"
                : range(score.getMinPoints(), score.getMaxPoints()) + " of " + score.getBase() + " points ("
                        + score.getNeeded() + " needed)";
    }

    private static long assessed(EligibilityDecision decision) {
        return decision.getFindings().stream()
                .filter(finding -> finding.getOutcome() != Outcome.NOT_ASSESSED)
                .count();
    }

    private static String points(EligibilityFinding finding) {
        return range(finding.getMinPoints(), finding.getMaxPoints());
    }

    private static String range(int least, int most) {
        return least == most ? String.valueOf(least) : least + " to " + most;
    }
}

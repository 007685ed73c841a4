package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.Outcome;
import java.math.RoundingMode;
import java.util.List;

/**
 * What holds between the parts of any decision, so that one that was written by others is refused if it makes no sense. Every
 * decision is checked, so the checks compare plain numbers.
 */
final class EligibilityDecisionCheck {

    private static final EligibilityCriterion[] CRITERIA = EligibilityCriterion.values();

    private EligibilityDecisionCheck() {}

    static void check(EligibilityScore score) {
        requireBounds(score.getMinPoints(), score.getMaxPoints(), score.getBase());
        if (score.getNeeded() < 0 || score.getNeeded() > score.getBase()) {
            throw new IllegalArgumentException(
                    "needed " + score.getNeeded() + ": expected 0 to the base of " + score.getBase());
        }
        if (score.getPercentRounding() == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException(
                    "percentRounding UNNECESSARY: expected a rounding, as 11 of 16 points are no whole percentage");
        }
    }

    static void check(EligibilityFinding finding) {
        int min = finding.getMinPoints();
        int max = finding.getMaxPoints();
        int possible = finding.getPossiblePoints();
        requireBounds(min, max, possible);
        if (finding.getOutcome() != outcome(min, max, possible)) {
            throw new IllegalArgumentException("outcome " + finding.getOutcome() + " with " + min + " to " + max
                    + " of " + possible + " points: expected " + outcome(min, max, possible));
        }
        Observation<?> observed = finding.getObserved();
        boolean fits = observed.isKnown()
                ? possible > 0 && fits(finding.getCriterion(), observed.getValue(), min, max)
                : observed.isNotAssessed() == (possible == 0);
        if (!fits) {
            throw new IllegalArgumentException(min + " to " + max + " of " + possible + " points on "
                    + finding.getCriterion() + " do not go with what is observed");
        }
    }

    static void check(EligibilityDecision decision) {
        List<EligibilityFinding> findings = decision.getFindings();
        if (decision.getYear() < 1000 || decision.getYear() > 9999) {
            throw new IllegalArgumentException("year " + decision.getYear() + ": expected a year of four digits");
        }
        if (findings.size() != CRITERIA.length) {
            throw new IllegalArgumentException(
                    findings.size() + " findings: expected " + CRITERIA.length + ", one for each criterion");
        }
        check(findings, decision.getScore(), decision.getVerdict());
    }

    private static void check(List<EligibilityFinding> findings, EligibilityScore score, EligibilityVerdict verdict) {
        int min = 0;
        int max = 0;
        int base = 0;
        int assessed = 0;
        for (int i = 0; i < CRITERIA.length; i++) {
            EligibilityFinding finding = findings.get(i);
            if (finding.getCriterion() != CRITERIA[i]) {
                throw new IllegalArgumentException(
                        "finding " + (i + 1) + " on " + finding.getCriterion() + ": expected " + CRITERIA[i]);
            }
            min += finding.getMinPoints();
            max += finding.getMaxPoints();
            base += finding.getPossiblePoints();
            assessed += finding.getPossiblePoints() > 0 ? 1 : 0;
        }
        if (min != score.getMinPoints() || max != score.getMaxPoints() || base != score.getBase()) {
            throw new IllegalArgumentException("score " + text(score) + ": the findings add up to " + min + " to " + max
                    + " of " + base + " points");
        }
        if (!fits(verdict, score, assessed)) {
            throw new IllegalArgumentException(
                    "verdict " + verdict + " does not go with " + text(score) + ", " + score.getNeeded() + " needed");
        }
    }

    static Outcome outcome(int min, int max, int possible) {
        if (possible == 0) {
            return Outcome.NOT_ASSESSED;
        }
        if (min != max) {
            return Outcome.UNDETERMINED;
        }
        if (min == possible) {
            return Outcome.MET;
        }
        return min == 0 ? Outcome.NOT_MET : Outcome.PARTLY_MET;
    }

    private static void requireBounds(int min, int max, int possible) {
        if (min < 0 || max < min || possible < max) {
            throw new IllegalArgumentException("minPoints " + min + ", maxPoints " + max + " of " + possible
                    + ": expected 0 <= minPoints <= maxPoints <= " + possible);
        }
    }

    /**
     * Asks first for the type that a finding on what was observed has, and never for one that it has beside: the virtual machine
     * remembers of each class the interface that it was last found to have, and would search for the other each time.
     */
    private static boolean fits(EligibilityCriterion criterion, Object evidence, int min, int max) {
        boolean isOwnEvidence = switch (criterion) {
            case FISCAL_TRANSPARENCY -> evidence instanceof BudgetDocuments;
            case ACCESS_TO_INFORMATION -> evidence instanceof AccessToInformationInstruments;
            case ASSET_DISCLOSURE -> evidence instanceof AssetDisclosureLaw;
            case CITIZEN_ENGAGEMENT -> evidence instanceof CivilLiberties;
        };
        return isOwnEvidence
                || (evidence instanceof PublishedPoints published && published.getPoints() == min && max == min);
    }

    /** With how few criteria there is no score is the edition's: here it can be any number of them but all. */
    private static boolean fits(EligibilityVerdict verdict, EligibilityScore score, int assessed) {
        return switch (verdict) {
            case NOT_ENOUGH_DATA -> assessed < CRITERIA.length;
            case ELIGIBLE -> assessed > 0 && score.getMinPoints() >= score.getNeeded();
            case NOT_ELIGIBLE -> assessed > 0 && score.getMaxPoints() < score.getNeeded();
            case UNDETERMINED -> score.getMinPoints() < score.getNeeded() && score.getMaxPoints() >= score.getNeeded();
        };
    }

    private static String text(EligibilityScore score) {
        return score.getMinPoints() + " to " + score.getMaxPoints() + " of " + score.getBase() + " points";
    }
}

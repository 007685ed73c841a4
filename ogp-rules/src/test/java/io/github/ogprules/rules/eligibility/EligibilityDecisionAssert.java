package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.rules.DecisionAssert;
import io.github.ogprules.rules.Outcome;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Assertions on a decision; every failure prints the findings. */
final class EligibilityDecisionAssert extends DecisionAssert<EligibilityDecisionAssert, EligibilityDecision> {

    private EligibilityDecisionAssert(EligibilityDecision actual) {
        super(actual, EligibilityDecisionAssert.class);
    }

    static EligibilityDecisionAssert assertThat(EligibilityDecision actual) {
        return new EligibilityDecisionAssert(actual);
    }

    EligibilityDecisionAssert hasVerdict(EligibilityVerdict verdict) {
        return expect("verdict", verdict, actual.getVerdict());
    }

    EligibilityDecisionAssert isEligible() {
        return hasVerdict(EligibilityVerdict.ELIGIBLE);
    }

    EligibilityDecisionAssert isNotEligible() {
        return hasVerdict(EligibilityVerdict.NOT_ELIGIBLE);
    }

    EligibilityDecisionAssert isUndetermined() {
        return hasVerdict(EligibilityVerdict.UNDETERMINED);
    }

    EligibilityDecisionAssert hasPoints(int min, int max) {
        expect("fewest points", min, actual.getScore().getMinPoints());
        return expect("most points", max, actual.getScore().getMaxPoints());
    }

    EligibilityDecisionAssert hasPoints(int exactly) {
        return hasPoints(exactly, exactly);
    }

    EligibilityDecisionAssert canHavePoints(int points) {
        EligibilityScore score = actual.getScore();
        if (points < score.getMinPoints() || points > score.getMaxPoints()) {
            throw failure("Expected %d points to be possible%s", points, reasons());
        }
        return this;
    }

    EligibilityDecisionAssert hasBase(int base) {
        return expect("base", base, actual.getScore().getBase());
    }

    EligibilityDecisionAssert needs(int points) {
        return expect("needed points", points, actual.getScore().getNeeded());
    }

    EligibilityDecisionAssert hasPercent(int percent) {
        return expect("percent", OptionalInt.of(percent), actual.getScore().getPercent());
    }

    EligibilityDecisionAssert hasNoPercent() {
        return expect("percent", OptionalInt.empty(), actual.getScore().getPercent());
    }

    EligibilityDecisionAssert hasPoints(EligibilityCriterion criterion, int min, int max) {
        EligibilityFinding finding = actual.getFinding(criterion);
        expect("fewest points for " + criterion.getLabel(), min, finding.getMinPoints());
        return expect("most points for " + criterion.getLabel(), max, finding.getMaxPoints());
    }

    EligibilityDecisionAssert hasOutcome(EligibilityCriterion criterion, Outcome outcome) {
        return expect(
                "outcome of " + criterion.getLabel(),
                outcome,
                actual.getFinding(criterion).getOutcome());
    }

    EligibilityDecisionAssert hasPossiblePoints(EligibilityCriterion criterion, int points) {
        return expect(
                "possible points for " + criterion.getLabel(),
                points,
                actual.getFinding(criterion).getPossiblePoints());
    }

    @Override
    protected String describeFindings() {
        return actual.getFindings().stream()
                .map(finding -> "%s: %s to %s of %s points, %s; observed %s; %s"
                        .formatted(
                                finding.getCriterion().getLabel(),
                                finding.getMinPoints(),
                                finding.getMaxPoints(),
                                finding.getPossiblePoints(),
                                finding.getOutcome().getLabel(),
                                finding.getObserved(),
                                finding.getRequirement().getText()))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    @Override
    protected String describeSubject() {
        EligibilityScore score = actual.getScore();
        return " on %s %s, %s to %s of %s points, %s needed,"
                .formatted(
                        actual.getCountry().getName(),
                        actual.getYear(),
                        score.getMinPoints(),
                        score.getMaxPoints(),
                        score.getBase(),
                        score.getNeeded());
    }
}

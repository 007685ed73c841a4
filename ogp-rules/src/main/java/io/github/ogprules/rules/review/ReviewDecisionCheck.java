package io.github.ogprules.rules.review;

import io.github.ogprules.model.Observation;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.eligibility.EligibilityVerdict;
import java.util.List;
import java.util.OptionalInt;

/** What holds between the parts of any decision, so that one that was written by others is refused if it makes no sense. */
final class ReviewDecisionCheck {

    private ReviewDecisionCheck() {}

    static Outcome outcome(Observation<EligibilityVerdict> verdict) {
        return switch (verdict.findValue().orElse(EligibilityVerdict.UNDETERMINED)) {
            case ELIGIBLE -> Outcome.MET;
            case NOT_ELIGIBLE -> Outcome.NOT_MET;
            case NOT_ENOUGH_DATA -> Outcome.NOT_ASSESSED;
            case UNDETERMINED -> Outcome.UNDETERMINED;
        };
    }

    static void check(ReviewFinding finding) {
        if (finding.getObserved().isNotAssessed()) {
            throw new IllegalArgumentException("observed " + finding.getObserved() + " in " + finding.getYear()
                    + ": expected a verdict on the scores, or unknown");
        }
        Outcome outcome = outcome(finding.getObserved());
        if (finding.getOutcome() != outcome) {
            throw new IllegalArgumentException("outcome " + finding.getOutcome() + " in " + finding.getYear()
                    + ": the verdict observed gives " + outcome);
        }
        if (!isPossible(finding.getStatus(), outcome)) {
            throw new IllegalArgumentException("status " + finding.getStatus() + " in " + finding.getYear()
                    + ": no member has it after a year with outcome " + outcome);
        }
        if (finding.getRecoverUntil().isPresent() && finding.getStatus() != ReviewVerdict.BELOW_MINIMUM) {
            throw new IllegalArgumentException("recoverUntil "
                    + finding.getRecoverUntil().get() + ": expected only with status " + ReviewVerdict.BELOW_MINIMUM);
        }
    }

    static void check(ReviewDecision decision) {
        List<ReviewFinding> findings = decision.getFindings();
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("no finding: expected one for each year of the series");
        }
        for (int i = 1; i < findings.size(); i++) {
            int year = findings.get(i).getYear();
            int before = findings.get(i - 1).getYear();
            if (year - 1 != before) {
                throw new IllegalArgumentException("finding of " + year + " after that of " + before
                        + ": expected one for each year, the earliest first");
            }
        }
        checkBeginning(decision);
        ReviewVerdict last = findings.get(findings.size() - 1).getStatus();
        if (decision.getVerdict() != last) {
            throw new IllegalArgumentException(
                    "verdict " + decision.getVerdict() + ": expected the status after the last year, " + last);
        }
    }

    /** Before the first year that meets the minimum, only membership can begin the count. */
    private static void checkBeginning(ReviewDecision decision) {
        ReviewFinding first = decision.getFindings().get(0);
        OptionalInt memberSince = decision.getMemberSince();
        if (memberSince.isPresent()) {
            if (memberSince.getAsInt() != first.getYear()) {
                throw new IllegalArgumentException("memberSince " + memberSince.getAsInt() + ": expected "
                        + first.getYear() + ", the year of the first finding");
            }
            return;
        }
        decision.getFindings().stream()
                .takeWhile(finding -> finding.getOutcome() != Outcome.MET)
                .filter(finding -> finding.getStatus() == ReviewVerdict.BELOW_MINIMUM)
                .findFirst()
                .ifPresent(finding -> {
                    throw new IllegalArgumentException("status " + finding.getStatus() + " in " + finding.getYear()
                            + ": years before " + first.getYear() + " may have been below, expected memberSince");
                });
    }

    private static boolean isPossible(ReviewVerdict status, Outcome year) {
        return switch (year) {
            case MET -> status == ReviewVerdict.MEETS_MINIMUM;
            case NOT_MET -> status != ReviewVerdict.MEETS_MINIMUM;
            case NOT_ASSESSED -> status == ReviewVerdict.UNDER_REVIEW || status == ReviewVerdict.UNDETERMINED;
            default -> status == ReviewVerdict.UNDETERMINED;
        };
    }
}

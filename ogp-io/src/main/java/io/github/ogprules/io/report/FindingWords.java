package io.github.ogprules.io.report;

import io.github.ogprules.rules.Finding;
import io.github.ogprules.rules.committee.CommitteeFinding;
import io.github.ogprules.rules.eligibility.EligibilityFinding;
import io.github.ogprules.rules.eligibility.EligibilityVerdict;
import io.github.ogprules.rules.joining.JoiningFinding;
import io.github.ogprules.rules.joining.ValuesCheckFinding;
import io.github.ogprules.rules.measure.MeasureFinding;
import io.github.ogprules.rules.review.ReviewFinding;
import io.github.ogprules.rules.star.StarFinding;

/** What was observed by a finding, in words. */
final class FindingWords {

    private FindingWords() {}

    /** What was observed; empty for findings of a rule of the user's own, which have their own way to say it. */
    static String observed(Finding finding) {
        if (finding instanceof EligibilityFinding eligibility) {
            return EvidenceText.of(eligibility.getObserved());
        }
        if (finding instanceof JoiningFinding joining) {
            return joining.getObserved();
        }
        if (finding instanceof ValuesCheckFinding check) {
            return "V-Dem level " + check.getObserved();
        }
        if (finding instanceof ReviewFinding review) {
            return review.getObserved().map(EligibilityVerdict::getLabel).orElse("no score");
        }
        if (finding instanceof StarFinding star) {
            return star.getObserved().toString();
        }
        if (finding instanceof MeasureFinding measure) {
            return measure.getObserved().toString();
        }
        return finding instanceof CommitteeFinding committee ? CommitteeWords.observed(committee) : "";
    }
}

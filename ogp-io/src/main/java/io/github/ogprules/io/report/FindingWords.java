package io.github.ogprules.io.report;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.rules.Finding;
import io.github.ogprules.rules.committee.CommitteeFinding;
import io.github.ogprules.rules.eligibility.EligibilityFinding;
import io.github.ogprules.rules.joining.ValuesCheckFinding;

/** What was observed by a finding, in words. */
final class FindingWords {

    private FindingWords() {}

    /** What was observed, for most findings in its own words. */
    static String observed(Finding finding) {
        if (finding instanceof CommitteeFinding committee) {
            return CommitteeWords.observed(committee);
        }
        if (finding instanceof EligibilityFinding eligibility) {
            return EvidenceText.of(eligibility.getObserved());
        }
        return (finding instanceof ValuesCheckFinding ? "V-Dem level " : "")
                + finding.getObserved().map(FindingWords::word);
    }

    private static Object word(Object value) {
        return value instanceof CodeList code ? code.getLabel() : value;
    }
}

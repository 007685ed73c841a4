package io.github.ogprules.io.report;

import io.github.ogprules.io.report.ExplanationBuilder.Column;
import io.github.ogprules.io.report.ExplanationBuilder.Section;
import io.github.ogprules.rules.eligibility.EligibilityVerdict;
import io.github.ogprules.rules.review.ReviewDecision;
import io.github.ogprules.rules.review.ReviewFinding;
import io.github.ogprules.rules.review.ReviewVerdict;
import java.util.List;

/** Decisions of the Eligibility Review in words, year by year. */
final class ReviewWords {

    private ReviewWords() {}

    static Explanation explain(ReviewDecision decision) {
        List<ReviewFinding> findings = decision.getFindings();
        ExplanationBuilder explanation = new ExplanationBuilder(
                EligibilityWords.country(decision.getCountry()) + ", Eligibility Review after the scores of "
                        + findings.get(findings.size() - 1).getYear() + ": "
                        + decision.getVerdict().getLabel(),
                decision.getEdition());
        Section years = explanation.section(
                "",
                Column.of("Scores of"),
                Column.of("Status"),
                Column.of("Observed", "observed"),
                Column.of("Required", "required"),
                Column.of("Recover", "recover"),
                Column.of("Source", "source"));
        if (decision.getMemberSince().isEmpty() && findings.get(0).getStatus() == ReviewVerdict.UNDETERMINED) {
            years.add(
                    "before " + findings.get(0).getYear(),
                    "unknown",
                    "no score, nor since when it is a member",
                    "",
                    "",
                    "");
        }
        for (ReviewFinding finding : findings) {
            years.add(
                    String.valueOf(finding.getYear()),
                    finding.getStatus().getLabel(),
                    finding.getObserved()
                            .findValue()
                            .map(EligibilityVerdict::getLabel)
                            .orElse("no score"),
                    finding.getRequirement().getText(),
                    finding.getRecoverUntil().map(day -> "until " + day).orElse(""),
                    explanation.source(finding.getRequirement()));
        }
        return explanation.build();
    }
}

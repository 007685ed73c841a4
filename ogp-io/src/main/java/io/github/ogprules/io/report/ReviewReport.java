package io.github.ogprules.io.report;

import io.github.ogprules.io.report.Explanation.Column;
import io.github.ogprules.io.report.Explanation.Section;
import io.github.ogprules.rules.eligibility.EligibilityVerdict;
import io.github.ogprules.rules.review.ReviewDecision;
import io.github.ogprules.rules.review.ReviewFinding;
import io.github.ogprules.rules.review.ReviewStatus;
import java.util.List;

/**
 * Writes decisions of the Eligibility Review for people, year by year; in English and the same under every default locale.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReviewReport {

    private static final ReviewReport STANDARD = new ReviewReport();

    private ReviewReport() {}

    /**
     * The report.
     *
     * @return the one report
     */
    public static ReviewReport standard() {
        return STANDARD;
    }

    /**
     * A decision with its reasons and their sources, for a terminal.
     *
     * @param decision the decision
     * @return aligned lines of at most 100 characters
     */
    public String text(ReviewDecision decision) {
        return explanation(decision).text();
    }

    /**
     * A decision with its reasons and their sources, in Markdown.
     *
     * @param decision the decision
     * @return a heading, a table of the years, and the list of sources
     */
    public String markdown(ReviewDecision decision) {
        return explanation(decision).markdown();
    }

    private static Explanation explanation(ReviewDecision decision) {
        List<ReviewFinding> findings = decision.getFindings();
        Explanation explanation = new Explanation(
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
        if (decision.getMemberSince().isEmpty() && findings.get(0).getStatus() == ReviewStatus.UNDETERMINED) {
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
                    finding.getObserved().map(EligibilityVerdict::getLabel).orElse("no score"),
                    finding.getRequirement().getText(),
                    finding.getRecoverUntil().map(day -> "until " + day).orElse(""),
                    explanation.source(finding.getRequirement()));
        }
        return explanation;
    }
}

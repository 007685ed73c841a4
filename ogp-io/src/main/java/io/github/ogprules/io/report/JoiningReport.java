package io.github.ogprules.io.report;

import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.joining.JoiningDecision;
import io.github.ogprules.rules.joining.JoiningFinding;

/**
 * Writes decisions on joining for people, with the decisions on core eligibility and the Values Check that they rest on; in
 * English and the same under every default locale.
 *
 * <p>Immutable and thread-safe.
 */
public final class JoiningReport {

    private static final JoiningReport STANDARD = new JoiningReport();

    private JoiningReport() {}

    /**
     * The report.
     *
     * @return the one report
     */
    public static JoiningReport standard() {
        return STANDARD;
    }

    /**
     * A decision with its reasons and their sources, for a terminal.
     *
     * @param decision the decision
     * @return aligned lines of at most 100 characters
     */
    public String text(JoiningDecision decision) {
        return explanation(decision).text();
    }

    /**
     * A decision with its reasons and their sources, in Markdown.
     *
     * @param decision the decision
     * @return a heading, a table of the tests, one of the criteria and one of the indicators, and the list of sources
     */
    public String markdown(JoiningDecision decision) {
        return explanation(decision).markdown();
    }

    private static Explanation explanation(JoiningDecision decision) {
        EligibilityDecision eligibility = decision.getEligibility();
        Explanation explanation = new Explanation(
                EligibilityWords.country(eligibility.getCountry()) + ", joining by the scores of "
                        + eligibility.getYear() + ": " + decision.getVerdict().getLabel(),
                decision.getEdition());
        explanation.findings("", "Test", decision.getFindings(), JoiningFinding::getObserved);
        EligibilityWords.addCriteria(
                eligibility, "Core eligibility: " + EligibilityWords.result(eligibility), explanation);
        decision.getValuesCheck()
                .ifPresent(check -> explanation.findings(
                        "Values Check: " + check.getVerdict().getLabel(),
                        "Indicator",
                        check.getFindings(),
                        finding -> "V-Dem level " + finding.getObserved()));
        return explanation;
    }
}

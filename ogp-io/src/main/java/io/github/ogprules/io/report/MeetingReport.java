package io.github.ogprules.io.report;

import io.github.ogprules.rules.committee.CommitteeDecision;
import io.github.ogprules.rules.committee.MeetingRules;

/**
 * Writes decisions on a year's meetings of the Steering Committee for people; in English and the same under every default locale.
 *
 * <p>Immutable and thread-safe.
 */
public final class MeetingReport {

    private static final MeetingReport STANDARD = new MeetingReport();

    private MeetingReport() {}

    /**
     * The report.
     *
     * @return the one report
     */
    public static MeetingReport standard() {
        return STANDARD;
    }

    /**
     * A decision with its reasons and their sources, for a terminal.
     *
     * @param decision a decision of {@link MeetingRules}
     * @return aligned lines of at most 100 characters
     */
    public String text(CommitteeDecision decision) {
        return explanation(decision).text();
    }

    /**
     * A decision with its reasons and their sources, in Markdown.
     *
     * @param decision a decision of {@link MeetingRules}
     * @return a heading, a table of the findings, and the list of sources
     */
    public String markdown(CommitteeDecision decision) {
        return explanation(decision).markdown();
    }

    private static Explanation explanation(CommitteeDecision decision) {
        Explanation explanation = new Explanation(
                "Meetings of the Steering Committee in a year: "
                        + decision.getVerdict().getLabel(),
                decision.getEdition());
        explanation.findings(
                "",
                "Rule",
                decision.getFindings(),
                finding -> finding.getCriterion().getLabel(),
                CommitteeWords::observed);
        return explanation;
    }
}

package io.github.ogprules.io.report;

import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.rules.committee.CandidateFinding;
import io.github.ogprules.rules.committee.ElectionDecision;
import java.util.List;

/**
 * Writes elections of governments to the Steering Committee for people; in English and the same under every default locale.
 *
 * <p>Immutable and thread-safe.
 */
public final class ElectionReport {

    private static final ElectionReport STANDARD = new ElectionReport();

    private ElectionReport() {}

    /**
     * The report.
     *
     * @return the one report
     */
    public static ElectionReport standard() {
        return STANDARD;
    }

    /**
     * Who is elected and why, for a terminal.
     *
     * @param decision the decision
     * @return lines of at most 100 characters: a table of the candidates by points, what is required, the sources
     */
    public String text(ElectionDecision decision) {
        return explanation(decision).text();
    }

    /**
     * Who is elected and why, in Markdown.
     *
     * @param decision the decision
     * @return a heading, a table of the candidates by points, what is required, and the list of sources
     */
    public String markdown(ElectionDecision decision) {
        return explanation(decision).markdown();
    }

    private static Explanation explanation(ElectionDecision decision) {
        Explanation explanation = new Explanation(
                "Election of government members: " + decision.getVerdict().getLabel()
                        + decision.getTurnout()
                                .map(turnout -> ", turnout " + Percent.of(turnout) + " %")
                                .orElse(""),
                decision.getEdition());
        explanation.table(
                "",
                List.of("Candidate", "Region", "Points", "Elected", "Why"),
                decision.getFindings().stream().map(ElectionReport::row).toList());
        explanation.rule(decision.getFindings().stream()
                .map(CandidateFinding::getRequirement)
                .distinct()
                .toList());
        return explanation;
    }

    private static List<String> row(CandidateFinding finding) {
        Candidate candidate = finding.getCandidate();
        return List.of(
                candidate.getCountry().getName(),
                candidate.getElectoralRegion().map(Region::getLabel).orElse("unknown"),
                finding.getPoints()
                        + (finding.isMisprinted()
                                ? " (printed " + candidate.getPrintedPoints().orElseThrow() + ")"
                                : ""),
                switch (finding.getOutcome()) {
                    case MET -> "yes";
                    case NOT_MET -> "no";
                    default -> "open";
                },
                finding.getReason().getLabel());
    }
}

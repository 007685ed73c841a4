package io.github.ogprules.io.report;

import io.github.ogprules.io.report.Explanation.Column;
import io.github.ogprules.io.report.Explanation.Section;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.rules.committee.CandidateFinding;
import io.github.ogprules.rules.committee.ElectionDecision;
import io.github.ogprules.rules.committee.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
     * @param election the election
     * @param decision the decision on it
     * @return lines of at most 100 characters: a table of the candidates by points, what is required, ties, what is unknown, what the
     *     committee comes to, the sources
     */
    public String text(Election election, ElectionDecision decision) {
        return explanation(election, decision).text();
    }

    /**
     * Who is elected and why, in Markdown.
     *
     * @param election the election
     * @param decision the decision on it
     * @return a heading, tables of the candidates by points, what is required, ties, what is unknown and what the committee comes to,
     *     and the list of sources
     */
    public String markdown(Election election, ElectionDecision decision) {
        return explanation(election, decision).markdown();
    }

    private static Explanation explanation(Election election, ElectionDecision decision) {
        Explanation explanation = new Explanation(
                "Election of government members, " + election.getYear() + ", "
                        + CommitteeWords.count(election.getSeats(), "seat") + ": "
                        + decision.getVerdict().getLabel()
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
        addFacts(election, decision, explanation);
        explanation.findings(
                "What the committee comes to",
                "Rule",
                decision.getCommitteeFindings(),
                CommitteeWords::name,
                CommitteeWords::observed);
        return explanation;
    }

    private static void addFacts(Election election, ElectionDecision decision, Explanation explanation) {
        List<List<String>> facts = new ArrayList<>();
        if (!election.getCitations().isEmpty()) {
            facts.add(List.of("Candidates and votes", "", explanation.marks(election.getCitations())));
        }
        decision.getTies()
                .forEach(tie -> facts.add(
                        List.of("Tie at " + CommitteeWords.count(tie.getPoints(), "point"), tied(decision, tie), "")));
        if (!decision.getUnknown().isEmpty()) {
            facts.add(List.of("Unknown", String.join("; ", decision.getUnknown()), ""));
        }
        if (!facts.isEmpty()) {
            Section section =
                    explanation.section("", Column.of("Votes"), Column.of("Of", "of"), Column.of("Source", "source"));
            facts.forEach(fact -> section.add(fact.toArray(String[]::new)));
        }
    }

    private static String tied(ElectionDecision decision, Tie tie) {
        return tie.getCandidates().stream()
                .map(code ->
                        decision.getFinding(code).getCandidate().getCountry().getName())
                .collect(Collectors.joining(
                        ", ",
                        "",
                        tie.isDecided() ? ", in the order of the rule given" : "; no rule of OGP's for ties is known"));
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

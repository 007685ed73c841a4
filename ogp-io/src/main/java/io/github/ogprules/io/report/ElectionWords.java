package io.github.ogprules.io.report;

import io.github.ogprules.io.report.ExplanationBuilder.Column;
import io.github.ogprules.io.report.ExplanationBuilder.Section;
import io.github.ogprules.model.Citation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.rules.committee.CandidateFinding;
import io.github.ogprules.rules.committee.ElectionDecision;
import io.github.ogprules.rules.committee.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Elections of governments to the Steering Committee in words. */
final class ElectionWords {

    private ElectionWords() {}

    static Explanation explain(ElectionDecision decision) {
        return explain("", List.of(), decision);
    }

    static Explanation explain(Election election, ElectionDecision decision) {
        return explain(
                ", " + election.getYear() + ", " + CommitteeWords.count(election.getSeats(), "seat"),
                election.getCitations(),
                decision);
    }

    private static Explanation explain(String which, List<Citation> votes, ElectionDecision decision) {
        ExplanationBuilder explanation = new ExplanationBuilder(
                "Election of government members" + which + ": "
                        + decision.getVerdict().getLabel()
                        + decision.getTurnout()
                                .map(turnout -> ", turnout " + Percent.of(turnout) + " %")
                                .orElse(""),
                decision.getEdition());
        explanation.table(
                "",
                List.of("Candidate", "Region", "Points", "Elected", "Why"),
                decision.getFindings().stream().map(ElectionWords::row).toList());
        explanation.rule(decision.getFindings().stream()
                .map(CandidateFinding::getRequirement)
                .distinct()
                .toList());
        addFacts(votes, decision, explanation);
        explanation.findings(
                "What the committee comes to",
                CommitteeWords.RULE,
                decision.getCommitteeFindings(),
                CommitteeWords::name);
        return explanation.build();
    }

    private static void addFacts(List<Citation> votes, ElectionDecision decision, ExplanationBuilder explanation) {
        List<List<String>> facts = new ArrayList<>();
        if (!votes.isEmpty()) {
            facts.add(List.of("Candidates and votes", "", explanation.marks(votes)));
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

    private static String elected(CandidateFinding finding) {
        return switch (finding.getOutcome()) {
            case MET -> finding.isElectedOtherwise() ? "yes (the source says no)" : "yes";
            case NOT_MET -> finding.isElectedOtherwise() ? "no (the source says yes)" : "no";
            default -> "open";
        };
    }

    private static List<String> row(CandidateFinding finding) {
        Candidate candidate = finding.getCandidate();
        return List.of(
                candidate.getCountry().getName(),
                candidate.getElectoralRegion().map(Region::getLabel).orElse("unknown"),
                finding.getObserved()
                        + (finding.isMisprinted()
                                ? " (printed " + candidate.getPrintedPoints().orElseThrow() + ")"
                                : ""),
                elected(finding),
                finding.getReason().getLabel());
    }
}

package io.github.ogprules.io.report;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.plan.CommitmentNumber;
import io.github.ogprules.rules.star.FinalStar;
import io.github.ogprules.rules.star.StarComparison;
import io.github.ogprules.rules.star.StarDecision;
import io.github.ogprules.rules.star.StarFinding;
import io.github.ogprules.rules.star.StarRules;
import io.github.ogprules.rules.star.StarVerdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the stars of commitments for people, in English and the same under every default locale.
 *
 * <p>Immutable and thread-safe.
 */
public final class StarReport {

    private static final StarReport STANDARD = new StarReport();

    private static final String STAR = "*";
    private static final String NOTHING = "-";

    private StarReport() {}

    /**
     * The report.
     *
     * @return the one report
     */
    public static StarReport standard() {
        return STANDARD;
    }

    /**
     * The star of a commitment by each report on it, with the reasons and their sources, for a terminal.
     *
     * @param commitment the commitment with its assessments
     * @return aligned lines of at most 100 characters
     */
    public String text(AssessedCommitment commitment) {
        DecisionLines lines = new DecisionLines();
        lines.line(name(commitment.getCommitment()) + ": "
                + FinalStar.of(commitment).getVerdict().getLabel());
        for (CommitmentAssessment assessment : commitment.getAssessments()) {
            StarDecision decision = StarRules.forReport(assessment.getReport()).decide(assessment);
            lines.blank();
            decision(lines, decision);
        }
        FinalStar.of(commitment).findChange().ifPresent(change -> {
            lines.blank();
            lines.line("From mid-term to the end of term: " + change.getLabel());
        });
        lines.blank();
        lines.sources();
        return lines.toString();
    }

    /**
     * The stars that OGP published otherwise than they come out of the codes, each with the reasons, for a terminal.
     *
     * @param commitments the commitments with their published stars
     * @return aligned lines of at most 100 characters, with the sources at the end; empty text if there is no difference
     */
    public String differences(List<AssessedCommitment> commitments) {
        DecisionLines lines = new DecisionLines();
        boolean found = false;
        for (AssessedCommitment commitment : commitments) {
            for (StarComparison comparison : StarComparison.all(commitment)) {
                if (comparison.isDifferent()) {
                    found = true;
                    lines.line(name(commitment.getCommitment()) + ", column \""
                            + comparison.getColumn().getLabel() + "\": published " + published(comparison)
                            + ", computed " + comparison.getComputed().getLabel());
                    comparison.getDecision().ifPresent(decision -> decision(lines, decision));
                    lines.blank();
                }
            }
        }
        if (!found) {
            return "";
        }
        lines.sources();
        return lines.toString();
    }

    /**
     * Commitments with the codes that their stars rest on, as a table for a terminal.
     *
     * @param commitments the commitments with their assessments
     * @return aligned lines of at most 100 characters, a row for each commitment; long titles are cut
     */
    public String table(List<AssessedCommitment> commitments) {
        return Tables.text(
                List.of("Commitment", "Specificity", "Relevance", "Impact", "Completion", "Star"),
                commitments.stream().map(StarReport::row).toList());
    }

    /**
     * The stars of each action plan, computed and published, as a table for a terminal: under the year or moment of each formula
     * how many come out and how many OGP published.
     *
     * @param commitments the commitments with their published stars
     * @return aligned lines of at most 100 characters, a row for each plan and one for all
     */
    public String planTable(List<AssessedCommitment> commitments) {
        List<StarColumn> columns = Stream.of(StarColumn.values())
                .filter(column -> commitments.stream()
                        .anyMatch(commitment -> commitment.getPublishedStars().containsKey(column)))
                .toList();
        Map<ActionPlan, List<AssessedCommitment>> byPlan = commitments.stream()
                .collect(Collectors.groupingBy(
                        commitment -> commitment.getCommitment().getPlan(), LinkedHashMap::new, Collectors.toList()));
        List<List<String>> rows = new ArrayList<>();
        byPlan.forEach((plan, ofPlan) -> rows.add(join(planCells(plan), counts(ofPlan, columns))));
        rows.add(join(List.of("all", "", ""), counts(commitments, columns)));
        return Tables.text(
                join(
                        List.of("Member", "Plan", "Year", "Commitments"),
                        columns.stream().map(StarReport::heading).toList()),
                rows);
    }

    private static void decision(DecisionLines lines, StarDecision decision) {
        lines.edition(decision.getEdition());
        lines.line("Result: " + decision.getVerdict().getLabel()
                + decision.findBindingConstraint()
                        .map(constraint -> ", first failing " + constraint.getLabel())
                        .orElse(""));
        for (StarFinding finding : decision.getFindings()) {
            lines.finding(finding, finding.getObserved().toString());
        }
    }

    private static List<String> row(AssessedCommitment commitment) {
        FinalStar star = FinalStar.of(commitment);
        List<String> cells = star.findDecision()
                .map(decision -> decision.getFindings().stream()
                        .skip(1)
                        .map(finding -> finding.getObserved().toString())
                        .toList())
                .orElse(List.of(NOTHING, NOTHING, NOTHING, NOTHING));
        return join(
                join(List.of(name(commitment.getCommitment())), cells),
                List.of(
                        star.getVerdict() == StarVerdict.STARRED
                                ? STAR
                                : star.getVerdict().getLabel()));
    }

    private static String name(Commitment commitment) {
        String number = commitment
                .getNumber()
                .map(CommitmentNumber::getText)
                .map(text -> text + " ")
                .orElse("");
        String title = commitment.getTitle().replaceAll("\\s+", " ");
        return commitment.getPlan().getMember().getName() + " "
                + commitment.getPlan().getNumber() + "/"
                + (title.startsWith(number.strip()) ? "" : number) + title
                + commitment.getId().map(id -> " (" + id + ")").orElse("");
    }

    /** The number of commitments, then for each column the stars computed and published; nothing where OGP published none. */
    private static List<String> counts(List<AssessedCommitment> commitments, List<StarColumn> columns) {
        return join(
                List.of(String.valueOf(commitments.size())),
                columns.stream().map(column -> count(commitments, column)).toList());
    }

    private static String count(List<AssessedCommitment> commitments, StarColumn column) {
        List<StarComparison> comparisons = commitments.stream()
                .map(commitment -> StarComparison.of(commitment, column))
                .filter(comparison -> comparison.getPublished().isKnown())
                .toList();
        long computed = comparisons.stream()
                .filter(comparison -> comparison.getComputed() == StarVerdict.STARRED)
                .count();
        long published = comparisons.stream()
                .filter(comparison -> comparison.getPublished().getValue())
                .count();
        return comparisons.isEmpty() ? NOTHING : computed + " / " + published;
    }

    private static List<String> planCells(ActionPlan plan) {
        return List.of(
                plan.getMember().getName(),
                String.valueOf(plan.getNumber()),
                plan.getYearOfSubmission().isPresent()
                        ? String.valueOf(plan.getYearOfSubmission().getAsInt())
                        : NOTHING);
    }

    private static String published(StarComparison comparison) {
        return comparison.getPublished().equals(Observation.known(true)) ? "starred" : "not starred";
    }

    private static String heading(StarColumn column) {
        return switch (column) {
            case STARRED -> "Starred";
            case NEW_AND_STARRED -> "and new";
            case STARRED_AND_SPECIFIC -> "and specific";
            case PRE_JUNE_2014 -> "2014";
            case ONLY_2015 -> "2015";
            case CURRENT_PROGRESS_REPORT -> "Progress";
            case CURRENT_END_OF_TERM -> "End of term";
            case MAX_STAR -> "Final";
        };
    }

    private static List<String> join(List<String> first, List<String> second) {
        return Stream.of(first, second).flatMap(List::stream).collect(Collectors.toList());
    }
}

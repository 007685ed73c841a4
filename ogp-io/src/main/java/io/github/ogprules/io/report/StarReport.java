package io.github.ogprules.io.report;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.plan.CommitmentNumber;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.star.FinalStar;
import io.github.ogprules.rules.star.StarComparison;
import io.github.ogprules.rules.star.StarCriterion;
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
        return explanation(commitment).text();
    }

    /**
     * The star of a commitment by each report on it, with the reasons and their sources, in Markdown.
     *
     * @param commitment the commitment with its assessments
     * @return a heading, a table of the criteria for each report, and the list of sources
     */
    public String markdown(AssessedCommitment commitment) {
        return explanation(commitment).markdown();
    }

    /**
     * The stars that OGP published otherwise than they come out of the codes, each with the reasons, for a terminal.
     *
     * @param commitments the commitments with their published stars
     * @return aligned lines of at most 100 characters, with the sources at the end; empty text if there is no difference
     */
    public String differences(List<AssessedCommitment> commitments) {
        List<Difference> different = commitments.stream()
                .flatMap(commitment -> StarComparison.all(commitment).stream()
                        .filter(StarComparison::isDifferent)
                        .map(comparison -> new Difference(commitment.getCommitment(), comparison)))
                .toList();
        if (different.isEmpty()) {
            return "";
        }
        Explanation explanation = new Explanation("Published stars that come out otherwise: " + different.size());
        different.forEach(difference -> add(difference, explanation));
        return explanation.text();
    }

    /**
     * Commitments with the codes that their stars rest on, as a table for a terminal.
     *
     * @param commitments the commitments with their assessments
     * @return aligned lines of at most 100 characters, a row for each commitment; long titles are cut, and of relevance stands
     *     whether it is clear
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

    private static Explanation explanation(AssessedCommitment commitment) {
        FinalStar star = FinalStar.of(commitment);
        Explanation explanation = new Explanation(name(commitment.getCommitment()) + ": "
                + star.getVerdict().getLabel()
                + star.findChange()
                        .map(change -> ", from mid-term to the end of term " + change.getLabel())
                        .orElse(""));
        for (CommitmentAssessment assessment : commitment.getAssessments()) {
            StarDecision decision = StarRules.forReport(assessment.getReport()).decide(assessment);
            add(decision, assessment.getReport().getKind().getLabel() + ": " + result(decision), explanation);
        }
        return explanation;
    }

    private record Difference(Commitment commitment, StarComparison comparison) {}

    private static void add(Difference difference, Explanation explanation) {
        StarComparison comparison = difference.comparison();
        String column = name(difference.commitment()) + ", column \""
                + comparison.getColumn().getLabel() + "\": published " + published(comparison) + ", computed ";
        comparison
                .getDecision()
                .ifPresentOrElse(
                        decision -> add(decision, column + result(decision), explanation),
                        () -> explanation.section(
                                column + comparison.getComputed().getLabel()));
    }

    private static void add(StarDecision decision, String title, Explanation explanation) {
        explanation.findings(
                title,
                decision.getEdition(),
                "Criterion",
                decision.getFindings(),
                finding -> finding.getObserved().toString());
    }

    private static String result(StarDecision decision) {
        return decision.getVerdict().getLabel()
                + decision.findBindingConstraint()
                        .map(constraint -> ", first failing " + constraint.getLabel())
                        .orElse("");
    }

    private static List<String> row(AssessedCommitment commitment) {
        FinalStar star = FinalStar.of(commitment);
        List<String> cells = star.findDecision()
                .map(decision -> decision.getFindings().stream()
                        .skip(1)
                        .map(StarReport::observed)
                        .toList())
                .orElse(List.of(NOTHING, NOTHING, NOTHING, NOTHING));
        return join(
                join(List.of(name(commitment.getCommitment())), cells),
                List.of(
                        star.getVerdict() == StarVerdict.STARRED
                                ? STAR
                                : star.getVerdict().getLabel()));
    }

    /** What was found on a criterion, of relevance only whether it is clear: a list of values leaves no room for the name. */
    private static String observed(StarFinding finding) {
        Outcome outcome = finding.getOutcome();
        if (finding.getCriterion() == StarCriterion.RELEVANCE
                && (outcome == Outcome.MET || outcome == Outcome.NOT_MET)) {
            return (outcome == Outcome.MET ? Relevance.CLEAR : Relevance.UNCLEAR).getLabel();
        }
        return finding.getObserved().toString();
    }

    private static String name(Commitment commitment) {
        String number = commitment
                .getNumber()
                .map(CommitmentNumber::getText)
                .map(text -> text + " ")
                .orElse("");
        String title = commitment.getTitle().strip();
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

package io.github.ogprules.io.report;

import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.star.FinalStar;
import io.github.ogprules.rules.star.StarComparison;
import io.github.ogprules.rules.star.StarCriterion;
import io.github.ogprules.rules.star.StarFinding;
import io.github.ogprules.rules.star.StarVerdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the stars of commitments as tables for people, in English and the same under every default locale; {@link Explanation} says
 * how one of them came about. It decides nothing: what is written was decided before, by editions or by reforms.
 *
 * <p>Immutable and thread-safe.
 */
public final class StarReport {

    private static final StarReport STANDARD = new StarReport();

    private static final String STAR = "*";
    private static final String NOTHING = "-";

    private StarReport() {}

    /** {@return the one report} */
    public static StarReport standard() {
        return STANDARD;
    }

    /**
     * The stars that OGP published otherwise than they come out, each with the reasons, for a terminal.
     *
     * @param comparisons published stars beside those that come out, also by reforms
     * @return aligned lines of at most 100 characters but for addresses, with the sources at the end; empty text if there is no difference
     */
    public String differences(List<StarComparison> comparisons) {
        List<StarComparison> different =
                comparisons.stream().filter(StarComparison::isDifferent).toList();
        return different.isEmpty() ? "" : StarWords.explain(different).text();
    }

    /**
     * Commitments with the codes that their stars rest on, as a table for a terminal.
     *
     * @param stars the final star of each commitment, also by reforms
     * @return aligned lines of at most 100 characters, a row for each commitment; long titles are cut, and of relevance stands
     *     whether it is clear
     */
    public String table(List<FinalStar> stars) {
        return Tables.text(
                List.of("Commitment", "Specificity", "Relevance", "Impact", "Completion", "Star"),
                stars.stream().map(StarReport::row).toList());
    }

    /**
     * The stars of each action plan, computed and published, as a table for a terminal: under the year or moment of each formula
     * how many come out and how many OGP published. Where codes leave stars open, the number lies between two bounds.
     *
     * @param commitments the commitments, to be counted
     * @param comparisons the published stars of these commitments beside those that come out, also by reforms
     * @return aligned lines of at most 100 characters, a row for each plan and one for all
     */
    public String planTable(List<AssessedCommitment> commitments, List<StarComparison> comparisons) {
        List<StarColumn> columns = comparisons.stream()
                .map(StarComparison::getColumn)
                .distinct()
                .sorted()
                .toList();
        Map<ActionPlan, Long> plans = commitments.stream()
                .collect(Collectors.groupingBy(
                        commitment -> commitment.getCommitment().getPlan(), LinkedHashMap::new, Collectors.counting()));
        Map<ActionPlan, List<StarComparison>> byPlan = comparisons.stream()
                .collect(Collectors.groupingBy(
                        comparison -> comparison.getCommitment().getPlan()));
        byPlan.keySet().forEach(plan -> plans.putIfAbsent(plan, 0L));
        List<List<String>> rows = new ArrayList<>();
        plans.forEach((plan, number) ->
                rows.add(join(planCells(plan), counts(number, byPlan.getOrDefault(plan, List.of()), columns))));
        rows.add(join(List.of("all", "", ""), counts(commitments.size(), comparisons, columns)));
        return Tables.text(
                join(
                        List.of("Member", "Plan", "Year", "Commitments"),
                        columns.stream().map(StarReport::heading).toList()),
                rows);
    }

    private static List<String> row(FinalStar star) {
        List<String> cells = star.findDecision()
                .map(decision -> decision.getFindings().stream()
                        .skip(1)
                        .map(StarReport::observed)
                        .toList())
                .orElse(List.of(NOTHING, NOTHING, NOTHING, NOTHING));
        return join(
                join(List.of(StarWords.name(star.getCommitment())), cells),
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

    /** The number of commitments, then for each column the stars computed and published; nothing where OGP published none. */
    private static List<String> counts(long commitments, List<StarComparison> comparisons, List<StarColumn> columns) {
        return join(
                List.of(String.valueOf(commitments)),
                columns.stream().map(column -> count(comparisons, column)).toList());
    }

    private static String count(List<StarComparison> comparisons, StarColumn column) {
        List<StarComparison> published = comparisons.stream()
                .filter(comparison -> comparison.getColumn() == column)
                .filter(comparison -> comparison.getPublished().isKnown())
                .toList();
        long starred = published.stream()
                .filter(comparison -> comparison.getPublished().getValue())
                .count();
        long computed = count(published, StarVerdict.STARRED);
        long open = count(published, StarVerdict.UNDETERMINED);
        return published.isEmpty() ? NOTHING : computed + (open == 0 ? "" : "-" + (computed + open)) + " / " + starred;
    }

    private static long count(List<StarComparison> comparisons, StarVerdict computed) {
        return comparisons.stream()
                .filter(comparison -> comparison.getComputed() == computed)
                .count();
    }

    private static List<String> planCells(ActionPlan plan) {
        return List.of(
                plan.getMember().getName(),
                String.valueOf(plan.getNumber()),
                plan.getYearOfSubmission().isPresent()
                        ? String.valueOf(plan.getYearOfSubmission().getAsInt())
                        : NOTHING);
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

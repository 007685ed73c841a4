package io.github.ogprules.io.report;

import io.github.ogprules.model.Citation;
import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityFinding;
import io.github.ogprules.rules.eligibility.EligibilityScore;
import io.github.ogprules.rules.eligibility.EligibilityVerdict;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes eligibility decisions for people, in English and the same under every default locale.
 *
 * <p>Immutable and thread-safe.
 */
public final class EligibilityReport {

    private static final EligibilityReport STANDARD = new EligibilityReport();

    private static final List<String> TABLE_HEADER = Stream.of(
                    Stream.of("Country", "", "Year", "Edition"),
                    Stream.of(EligibilityCriterion.values())
                            .map(criterion -> criterion.getSpellings().get(0)),
                    Stream.of("Points", "Needed", "%", "Verdict"))
            .flatMap(columns -> columns)
            .toList();

    private EligibilityReport() {}

    /**
     * The report.
     *
     * @return the one report
     */
    public static EligibilityReport standard() {
        return STANDARD;
    }

    /**
     * A decision with its reasons and their sources, for a terminal.
     *
     * @param decision the decision
     * @return aligned lines of at most 100 characters
     */
    public String text(EligibilityDecision decision) {
        Sources sources = new Sources();
        TextLines lines = new TextLines();
        lines.add("", headline(decision));
        lines.add("", "Edition " + edition(decision.getEdition()));
        for (String assumption : decision.getEdition().getAssumptions()) {
            lines.add("", "Assumed: " + assumption);
        }
        for (EligibilityFinding finding : decision.getFindings()) {
            lines.blank();
            lines.add(
                    "  ",
                    finding.getCriterion().getLabel() + ": " + points(finding) + ", "
                            + finding.getOutcome().getLabel());
            lines.add("      observed  ", EvidenceText.of(finding.getObserved()));
            lines.add("      points    ", finding.getRequirement().getText());
            lines.add("      source    ", source(finding, sources));
        }
        lines.blank();
        lines.add("", "Sources");
        for (Citation citation : sources.citations()) {
            lines.add("  " + sources.mark(citation) + " ", CitationText.of(citation));
        }
        return lines.toString();
    }

    /**
     * A decision with its reasons and their sources, in Markdown.
     *
     * @param decision the decision
     * @return a heading, a table with a row for each criterion, and the list of sources
     */
    public String markdown(EligibilityDecision decision) {
        Sources sources = new Sources();
        List<List<String>> rows = decision.getFindings().stream()
                .map(finding -> List.of(
                        finding.getCriterion().getLabel(),
                        points(finding),
                        finding.getOutcome().getLabel(),
                        EvidenceText.of(finding.getObserved()),
                        finding.getRequirement().getText(),
                        source(finding, sources)))
                .toList();
        StringBuilder markdown = new StringBuilder("## ")
                .append(headline(decision))
                .append("\n\nEdition ")
                .append(edition(decision.getEdition()))
                .append("\n\n");
        for (String assumption : decision.getEdition().getAssumptions()) {
            markdown.append("Assumed: ").append(assumption).append("\n\n");
        }
        markdown.append(Tables.markdown(
                        List.of("Criterion", "Points", "Outcome", "Observed", "Points for", "Source"), rows))
                .append('\n');
        for (Citation citation : sources.citations()) {
            markdown.append("- ")
                    .append(sources.mark(citation))
                    .append(' ')
                    .append(CitationText.of(citation))
                    .append('\n');
        }
        return markdown.toString();
    }

    /**
     * Several decisions as a table, for a terminal.
     *
     * @param decisions the decisions
     * @return aligned lines of at most 100 characters, a row for each decision; long country names are cut
     */
    public String table(List<EligibilityDecision> decisions) {
        return Tables.text(
                TABLE_HEADER,
                decisions.stream().map(EligibilityReport::tableRow).toList());
    }

    /**
     * Several decisions as a table in Markdown.
     *
     * @param decisions the decisions
     * @return a table with a row for each decision
     */
    public String markdownTable(List<EligibilityDecision> decisions) {
        return Tables.markdown(
                TABLE_HEADER,
                decisions.stream().map(EligibilityReport::tableRow).toList());
    }

    private static List<String> tableRow(EligibilityDecision decision) {
        EligibilityScore score = decision.getScore();
        return Stream.of(
                        Stream.of(
                                name(decision),
                                decision.getCountry().getCode().toString(),
                                String.valueOf(decision.getYear()),
                                decision.getEdition().getId()
                                        + (decision.getEdition().isReform() ? "*" : "")),
                        decision.getFindings().stream().map(EligibilityReport::pointsOnly),
                        Stream.of(
                                range(score.getMinPoints(), score.getMaxPoints()) + "/" + score.getBase(),
                                String.valueOf(score.getNeeded()),
                                percent(score),
                                decision.getVerdict().getLabel()))
                .flatMap(cells -> cells)
                .toList();
    }

    private static String headline(EligibilityDecision decision) {
        EligibilityScore score = decision.getScore();
        StringBuilder headline = new StringBuilder(name(decision))
                .append(" (")
                .append(decision.getCountry().getCode())
                .append("), scores of ")
                .append(decision.getYear())
                .append(": ")
                .append(decision.getVerdict().getLabel())
                .append(", ")
                .append(score.isExact() ? "" : "between ")
                .append(score.isExact() ? score.getMinPoints() : score.getMinPoints() + " and " + score.getMaxPoints())
                .append(" of ")
                .append(score.getBase())
                .append(" points");
        if (decision.getVerdict() == EligibilityVerdict.NOT_ENOUGH_DATA) {
            return headline.append(", too few criteria assessed").toString();
        }
        headline.append(score.getPercent().isPresent() ? " (" + percent(score) + " %)" : "")
                .append(", ")
                .append(score.getNeeded())
                .append(" needed");
        if (score.getMaxShortfall() > 0) {
            headline.append(", ")
                    .append(range(score.getMinShortfall(), score.getMaxShortfall()))
                    .append(" short");
        }
        return headline.toString();
    }

    /** The name in one line: in a file it may have several. */
    private static String name(EligibilityDecision decision) {
        return decision.getCountry().getName().replaceAll("\\R", " ");
    }

    private static String edition(Edition edition) {
        return edition.getId() + (edition.isReform() ? ", reformed" : "") + ": " + edition.getTitle();
    }

    private static String source(EligibilityFinding finding, Sources sources) {
        String marks = finding.getRequirement().getCitations().stream()
                .map(sources::mark)
                .collect(Collectors.joining(" "));
        String provenance = finding.getRequirement().getProvenance().getLabel();
        return marks.isEmpty() ? provenance : provenance + " " + marks;
    }

    private static String points(EligibilityFinding finding) {
        return finding.getOutcome() == Outcome.NOT_ASSESSED
                ? "no points"
                : pointsOnly(finding) + " of " + finding.getPossiblePoints() + " points";
    }

    private static String pointsOnly(EligibilityFinding finding) {
        return finding.getOutcome() == Outcome.NOT_ASSESSED
                ? "n/a"
                : range(finding.getMinPoints(), finding.getMaxPoints());
    }

    private static String percent(EligibilityScore score) {
        return score.getPercent().isPresent()
                ? String.valueOf(score.getPercent().getAsInt())
                : "";
    }

    private static String range(int min, int max) {
        return min == max ? String.valueOf(min) : min + "-" + max;
    }
}

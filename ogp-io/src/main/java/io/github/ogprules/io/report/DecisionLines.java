package io.github.ogprules.io.report;

import io.github.ogprules.model.Citation;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Finding;
import io.github.ogprules.rules.Requirement;
import java.util.stream.Collectors;

/** The parts that every decision has, as lines for a terminal: edition, findings, sources. */
final class DecisionLines {

    private final Sources sources = new Sources();
    private final TextLines lines = new TextLines();

    void line(String text) {
        lines.add("", text);
    }

    void blank() {
        lines.blank();
    }

    void edition(Edition edition) {
        lines.add("", "Edition " + name(edition));
        for (String assumption : edition.getAssumptions()) {
            lines.add("", "Assumed: " + assumption);
        }
    }

    void finding(Finding finding, String observed) {
        lines.add(
                "  ",
                finding.getCriterion().getLabel() + ": " + finding.getOutcome().getLabel());
        lines.add("      observed  ", observed);
        lines.add("      needed    ", finding.getRequirement().getText());
        lines.add("      source    ", source(finding.getRequirement(), sources));
    }

    void sources() {
        lines.add("", "Sources");
        for (Citation citation : sources.citations()) {
            lines.add("  " + sources.mark(citation) + " ", CitationText.of(citation));
        }
    }

    static String name(Edition edition) {
        return edition.getId() + (edition.isReform() ? ", reformed" : "") + ": " + edition.getTitle();
    }

    static String source(Requirement requirement, Sources sources) {
        String marks = requirement.getCitations().stream().map(sources::mark).collect(Collectors.joining(" "));
        String provenance = requirement.getProvenance().getLabel();
        return marks.isEmpty() ? provenance : provenance + " " + marks;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}

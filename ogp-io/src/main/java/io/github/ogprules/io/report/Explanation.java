package io.github.ogprules.io.report;

import io.github.ogprules.model.Citation;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A decision in words, as text for a terminal and as Markdown: a headline, the edition with what is assumed, reasons in
 * sections, and their sources.
 */
final class Explanation {

    /** How far the labels of a reason reach. */
    private static final int LABEL = 10;

    private final String headline;
    private final Edition edition;
    private final Sources sources = new Sources();
    private final List<Section> sections = new ArrayList<>();

    Explanation(String headline, Edition edition) {
        this.headline = headline;
        this.edition = edition;
    }

    /** A new section; without a title, if it follows the headline. */
    Section section(String title, Column... columns) {
        Section section = new Section(title, List.of(columns));
        sections.add(section);
        return section;
    }

    /** How firm a requirement is and where it can be read, as numbers of the sources. */
    String source(Requirement requirement) {
        String marks = requirement.getCitations().stream().map(sources::mark).collect(Collectors.joining(" "));
        String provenance = requirement.getProvenance().getLabel();
        return marks.isEmpty() ? provenance : provenance + " " + marks;
    }

    /** Aligned lines of at most 100 characters. */
    String text() {
        TextLines lines = new TextLines();
        lines.add("", headline);
        lines.add("", "Edition " + editionText());
        for (String assumption : edition.getAssumptions()) {
            lines.add("", "Assumed: " + assumption);
        }
        sections.forEach(section -> section.addTo(lines));
        lines.blank();
        lines.add("", "Sources");
        for (Citation citation : sources.citations()) {
            lines.add("  " + sources.mark(citation) + " ", CitationText.of(citation));
        }
        return lines.toString();
    }

    /** A heading, a table for each section, and the list of sources. */
    String markdown() {
        StringBuilder markdown = new StringBuilder("## ")
                .append(headline)
                .append("\n\nEdition ")
                .append(editionText())
                .append("\n\n");
        for (String assumption : edition.getAssumptions()) {
            markdown.append("Assumed: ").append(assumption).append("\n\n");
        }
        sections.forEach(section -> section.addTo(markdown));
        for (Citation citation : sources.citations()) {
            markdown.append("- ")
                    .append(sources.mark(citation))
                    .append(' ')
                    .append(CitationText.of(citation))
                    .append('\n');
        }
        return markdown.toString();
    }

    private String editionText() {
        return edition.getId() + (edition.isReform() ? ", reformed" : "") + ": " + edition.getTitle();
    }

    /** What the reasons of a section say: the name in a table, and the label in text, without which it is in the first line. */
    record Column(String name, String label) {

        static Column of(String name) {
            return new Column(name, "");
        }

        static Column of(String name, String label) {
            return new Column(name, label);
        }
    }

    /** Reasons of one kind. */
    static final class Section {

        private final String title;
        private final List<Column> columns;
        private final List<List<String>> rows = new ArrayList<>();

        private Section(String title, List<Column> columns) {
            this.title = title;
            this.columns = columns;
        }

        /** A reason, with a cell for each column; an empty one is left out of the text. */
        void add(String... cells) {
            rows.add(List.of(cells));
        }

        private void addTo(TextLines lines) {
            if (!title.isEmpty()) {
                lines.blank();
                lines.add("", title);
            }
            for (List<String> row : rows) {
                lines.blank();
                lines.add("  ", firstLine(row));
                for (int i = 1; i < columns.size(); i++) {
                    String label = columns.get(i).label();
                    if (!label.isEmpty() && !row.get(i).isEmpty()) {
                        lines.add("      " + label + " ".repeat(LABEL - label.length()), row.get(i));
                    }
                }
            }
        }

        private String firstLine(List<String> row) {
            List<String> results = new ArrayList<>();
            for (int i = 1; i < columns.size(); i++) {
                if (columns.get(i).label().isEmpty()) {
                    results.add(row.get(i));
                }
            }
            return results.isEmpty() ? row.get(0) : row.get(0) + ": " + String.join(", ", results);
        }

        private void addTo(StringBuilder markdown) {
            if (!title.isEmpty()) {
                markdown.append("### ").append(title).append("\n\n");
            }
            markdown.append(Tables.markdown(columns.stream().map(Column::name).toList(), rows))
                    .append('\n');
        }
    }
}

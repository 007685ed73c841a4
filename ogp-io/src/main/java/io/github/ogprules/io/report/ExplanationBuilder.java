package io.github.ogprules.io.report;

import io.github.ogprules.model.Citation;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Finding;
import io.github.ogprules.rules.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Puts an {@link Explanation} together: a headline, reasons in sections, and their sources; with the edition and what is assumed, of
 * all together or of each section. Not thread-safe.
 */
final class ExplanationBuilder {

    static final String CRITERION = "Criterion";

    /** How far the labels of a reason reach. */
    private static final int LABEL = 10;

    private final String headline;
    private final List<String> edition;
    private final Sources sources = new Sources();
    private final List<Part> parts = new ArrayList<>();

    /** Of decisions by one edition. */
    ExplanationBuilder(String headline, Edition edition) {
        this.headline = headline;
        this.edition = lines(edition);
    }

    /** Of decisions by several editions. */
    ExplanationBuilder(String headline) {
        this.headline = headline;
        this.edition = List.of();
    }

    /** What every decision says. */
    static ExplanationBuilder of(String headline, String subject, Decision decision) {
        ExplanationBuilder explanation = new ExplanationBuilder(headline, decision.getEdition());
        explanation.findings("", subject, decision.getFindings());
        return explanation;
    }

    Explanation build() {
        return new Explanation(headline, edition, List.copyOf(parts), sources);
    }

    /** A new section; without a title, if it follows the headline. */
    Section section(String title, Column... columns) {
        return add(new Section(title, List.of(), List.of(columns)));
    }

    /** A new section that is a table for a terminal too, of rows that need no explanation. */
    void table(String title, List<String> header, List<List<String>> rows) {
        parts.add(new Table(title, header, rows));
    }

    /** A new section of what is required of all alike. */
    void rule(List<Requirement> requirements) {
        Section section = section("", Column.of("Required"), Column.of("Source", "source"));
        requirements.forEach(requirement -> section.add(requirement.getText(), source(requirement)));
    }

    /** A new section of findings: what was observed, what is required, and where it says so. */
    void findings(String title, String subject, List<? extends Finding> findings) {
        findings(title, subject, findings, finding -> finding.getCriterion().getLabel());
    }

    /** A new section of findings of which several are on one criterion, each with a name. */
    <F extends Finding> void findings(String title, String subject, List<F> findings, Function<F, String> name) {
        findings(title, List.of(), subject, findings, name);
    }

    /** A new section of the findings of a decision by an edition of its own. */
    void decision(String title, Decision decision) {
        findings(
                title,
                lines(decision.getEdition()),
                CRITERION,
                decision.getFindings(),
                finding -> finding.getCriterion().getLabel());
    }

    private <F extends Finding> void findings(
            String title, List<String> own, String subject, List<F> findings, Function<? super F, String> name) {
        Section section = add(new Section(
                title,
                own,
                List.of(
                        Column.of(subject),
                        Column.of("Outcome"),
                        Column.of("Observed", "observed"),
                        Column.of("Required", "required"),
                        Column.of("Source", "source"))));
        for (F finding : findings) {
            section.add(
                    name.apply(finding),
                    finding.getOutcome().getLabel(),
                    FindingWords.observed(finding),
                    finding.getRequirement().getText(),
                    source(finding.getRequirement()));
        }
    }

    private Section add(Section section) {
        parts.add(section);
        return section;
    }

    /** How firm a requirement is and where it can be read, as numbers of the sources. */
    String source(Requirement requirement) {
        String marks = marks(requirement.getCitations());
        String provenance = requirement.getProvenance().getLabel();
        return marks.isEmpty() ? provenance : provenance + " " + marks;
    }

    /** Where something can be read, as numbers of the sources. */
    String marks(List<Citation> citations) {
        StringJoiner marks = new StringJoiner(" ");
        citations.forEach(citation -> marks.add(sources.mark(citation)));
        return marks.toString();
    }

    private static List<String> lines(Edition edition) {
        String name = edition.getId() + (edition.isReform() ? ", reformed" : "") + ": " + edition.getTitle();
        return Stream.concat(
                        Stream.of("Edition " + name),
                        edition.getAssumptions().stream().map(assumption -> "Assumed: " + assumption))
                .toList();
    }

    /** What the reasons of a section say: the name in a table, and the label in text, without which it is in the first line. */
    record Column(String name, String label) {

        static Column of(String name) {
            return new Column(name, "");
        }

        static Column of(String name, String label) {
            return new Column(name, label);
        }

        /** The label as a line of text begins with it. */
        String lead() {
            return "      " + label + " ".repeat(LABEL - label.length());
        }
    }

    /** A part of an explanation between its headline and its sources. */
    interface Part {

        void addTo(TextLines lines);

        void addTo(Markdown markdown);
    }

    private record Table(String title, List<String> header, List<List<String>> rows) implements Part {

        @Override
        public void addTo(TextLines lines) {
            lines.blank();
            if (!title.isEmpty()) {
                lines.add("", title);
                lines.blank();
            }
            lines.table(header, rows);
        }

        @Override
        public void addTo(Markdown markdown) {
            if (!title.isEmpty()) {
                markdown.heading(3, title);
            }
            markdown.table(header, rows);
        }
    }

    /** Reasons of one kind. */
    static final class Section implements Part {

        private final String title;
        private final List<String> edition;
        private final List<Column> columns;
        private final List<List<String>> rows = new ArrayList<>();

        private Section(String title, List<String> edition, List<Column> columns) {
            this.title = title;
            this.edition = edition;
            this.columns = columns;
        }

        /** A reason, with a cell for each column; an empty one is left out of the text. */
        void add(String... cells) {
            rows.add(List.of(cells));
        }

        @Override
        public void addTo(TextLines lines) {
            if (!title.isEmpty()) {
                lines.blank();
                lines.add("", title);
            }
            edition.forEach(line -> lines.add("", line));
            List<String> leads = columns.stream().map(Column::lead).toList();
            for (List<String> row : rows) {
                lines.blank();
                lines.add("  ", firstLine(row));
                for (int i = 1; i < columns.size(); i++) {
                    if (!columns.get(i).label().isEmpty() && !row.get(i).isEmpty()) {
                        lines.add(leads.get(i), row.get(i));
                    }
                }
            }
        }

        private String firstLine(List<String> row) {
            StringBuilder line = new StringBuilder(row.get(0));
            String separator = ": ";
            for (int i = 1; i < columns.size(); i++) {
                if (columns.get(i).label().isEmpty()) {
                    line.append(separator).append(row.get(i));
                    separator = ", ";
                }
            }
            return line.toString();
        }

        @Override
        public void addTo(Markdown markdown) {
            if (!title.isEmpty()) {
                markdown.heading(3, title);
            }
            edition.forEach(markdown::paragraph);
            markdown.table(columns.stream().map(Column::name).toList(), rows);
        }
    }
}

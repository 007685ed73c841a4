package io.github.ogprules.io.report;

import io.github.ogprules.model.Citation;
import java.util.ArrayList;
import java.util.List;

/** The sources of one report, numbered in the order in which they are first cited. */
final class Sources {

    private final List<Citation> citations = new ArrayList<>();

    /** The number of a source in brackets. */
    String mark(Citation citation) {
        if (!citations.contains(citation)) {
            citations.add(citation);
        }
        return "[" + (citations.indexOf(citation) + 1) + "]";
    }

    /** The list of sources, for a terminal. */
    void addTo(TextLines lines) {
        lines.blank();
        lines.add("", "Sources");
        for (Citation citation : citations) {
            lines.add("  " + mark(citation) + " ", CitationText.of(citation));
        }
    }

    /** The list of sources, in Markdown. */
    void addTo(Markdown markdown) {
        citations.forEach(
                citation -> markdown.item(mark(citation), CitationText.withoutAddress(citation), citation.getUrl()));
    }
}

package io.github.ogprules.io.report;

import io.github.ogprules.model.Citation;
import java.util.ArrayList;
import java.util.List;

/** The sources of one report, numbered in the order in which they are first cited. */
final class Sources {

    private final List<Citation> citations = new ArrayList<>();

    /** The number of a source in brackets. */
    String mark(Citation citation) {
        int place = citations.indexOf(citation);
        if (place < 0) {
            place = citations.size();
            citations.add(citation);
        }
        return mark(place);
    }

    /** The list of sources, for a terminal. */
    void addTo(TextLines lines) {
        lines.blank();
        lines.add("", "Sources");
        for (int place = 0; place < citations.size(); place++) {
            lines.add("  " + mark(place) + " ", CitationText.of(citations.get(place)));
        }
    }

    /** The list of sources, in Markdown. */
    void addTo(Markdown markdown) {
        citations.forEach(
                citation -> markdown.item(mark(citation), CitationText.withoutAddress(citation), citation.getUrl()));
    }

    private static String mark(int place) {
        return "[" + (place + 1) + "]";
    }
}

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

    List<Citation> citations() {
        return List.copyOf(citations);
    }
}

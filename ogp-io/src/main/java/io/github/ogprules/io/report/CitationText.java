package io.github.ogprules.io.report;

import io.github.ogprules.model.Citation;

/** A source in one line. */
final class CitationText {

    /** Most are shorter. */
    private static final int USUAL_LENGTH = 256;

    private CitationText() {}

    static String of(Citation citation) {
        StringBuilder text = beforeAddress(citation);
        citation.getUrl().ifPresent(address -> text.append(". ").append(address));
        return text.toString();
    }

    static String withoutAddress(Citation citation) {
        return beforeAddress(citation).toString();
    }

    private static StringBuilder beforeAddress(Citation citation) {
        StringBuilder text = new StringBuilder(USUAL_LENGTH)
                .append(citation.getTitle())
                .append(". ")
                .append(citation.getPublisher());
        citation.getDate().ifPresent(date -> text.append(", ").append(date));
        citation.getSection().ifPresent(section -> text.append(", ").append(section));
        return text;
    }
}

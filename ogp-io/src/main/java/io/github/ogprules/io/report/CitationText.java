package io.github.ogprules.io.report;

import io.github.ogprules.model.Citation;

/** A source in one line. */
final class CitationText {

    private CitationText() {}

    static String of(Citation citation) {
        StringBuilder text = new StringBuilder(citation.getTitle()).append(". ").append(citation.getPublisher());
        citation.getDate().ifPresent(date -> text.append(", ").append(date));
        citation.getSection().ifPresent(section -> text.append(", ").append(section));
        citation.getUrl().ifPresent(url -> text.append(". ").append(url));
        return text.toString();
    }
}

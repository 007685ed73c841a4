package io.github.ogprules.io.report;

import io.github.ogprules.model.Citation;

/** A source in one line. */
final class CitationText {

    private CitationText() {}

    static String of(Citation citation) {
        return citation.getUrl()
                .map(address -> withoutAddress(citation) + ". " + address)
                .orElseGet(() -> withoutAddress(citation));
    }

    static String withoutAddress(Citation citation) {
        StringBuilder text = new StringBuilder(citation.getTitle()).append(". ").append(citation.getPublisher());
        citation.getDate().ifPresent(date -> text.append(", ").append(date));
        citation.getSection().ifPresent(section -> text.append(", ").append(section));
        return text.toString();
    }
}

package io.github.ogprules.io.popolo;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.popolo.PopoloDocument.Link;
import io.github.ogprules.model.Citation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reports where the sources of a committee are others than its citations, which are read where both are there. */
final class ContradictingSources {

    private final PopoloFailures failures;

    ContradictingSources(PopoloFailures failures) {
        this.failures = failures;
    }

    /** Compares the sources of the committee at a pointer with its citations. */
    void report(String pointer, List<Link> sources, List<Citation> citations) {
        for (int place = 0; place < sources.size(); place++) {
            Link source = sources.get(place);
            if (citations.stream().noneMatch(citation -> isSame(source, citation))) {
                failures.add(
                        pointer + "/sources/" + place,
                        FailureReason.CONTRADICTION,
                        Optional.ofNullable(source.url()).orElse(source.note()),
                        "not read: none of ogp/citations, which are read, has this address and title");
            }
        }
        for (int place = 0; place < citations.size() && !sources.isEmpty(); place++) {
            Citation citation = citations.get(place);
            if (citation.getUrl().isPresent() && sources.stream().noneMatch(source -> isSame(source, citation))) {
                failures.add(
                        pointer + "/ogp/citations/" + place,
                        FailureReason.CONTRADICTION,
                        citation.getUrl().get().toString(),
                        "read, although none of the sources has this address and title");
            }
        }
    }

    private static boolean isSame(Link source, Citation citation) {
        boolean isSameNote = source.note() == null
                || PopoloText.isMarker(source.note())
                || source.note().equals(PopoloText.plain(citation.getTitle()));
        return isSameNote
                && Objects.equals(
                        source.url(),
                        citation.getUrl()
                                .map(url -> PopoloText.plain(url.toString()))
                                .orElse(null));
    }
}

package io.github.ogprules.io.irm;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.table.HeaderFinder;
import io.github.ogprules.io.table.HeaderRule;
import io.github.ogprules.io.text.PlainText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a header by OGP's layouts, and says what is wrong with a file that has none. */
final class IrmHeaderRule implements HeaderRule {

    /** A record with fewer headers of a layout has them by chance, as themes are also names of columns. */
    private static final int MATCHES_TO_NAME_LAYOUT = 2;

    @Override
    public boolean isHeader(List<String> record) {
        HeaderNames names = new HeaderNames(record);
        return IrmLayout.nearest(names).isHeader(names);
    }

    @Override
    public long matches(List<String> record) {
        HeaderNames names = new HeaderNames(record);
        return IrmLayout.nearest(names).matches(names);
    }

    /** What is wrong with a file that has no header. */
    static List<Failure> failures(HeaderFinder finder) {
        return Stream.concat(finder.broken().stream(), Stream.of(missing(finder)))
                .toList();
    }

    private static Failure missing(HeaderFinder finder) {
        List<String> nearest = finder.nearest();
        if (!isNear(finder)) {
            String layouts = Stream.of(IrmLayout.values()).map(IrmLayout::label).collect(Collectors.joining("; "));
            return finder.failure(
                    nearest.isEmpty() ? FailureReason.MISSING : FailureReason.MALFORMED,
                    "expected the header of one of OGP's files, with commas, semicolons, tabs or bars between the"
                            + " columns: " + layouts);
        }
        HeaderNames names = new HeaderNames(nearest);
        IrmLayout layout = IrmLayout.nearest(names);
        return finder.failure(
                FailureReason.MISSING,
                "expected the header of one of OGP's files; the nearest is the " + layout.label() + ", but "
                        + String.join(", ", layout.missing(names)) + " is missing, and no row can be read without");
    }

    /** Whether most columns of the nearest record are those of a layout. */
    private static boolean isNear(HeaderFinder finder) {
        long named = finder.nearest().stream()
                .filter(name -> !PlainText.isBlank(name))
                .count();
        return finder.mostMatches() >= MATCHES_TO_NAME_LAYOUT && 2 * finder.mostMatches() > named;
    }
}

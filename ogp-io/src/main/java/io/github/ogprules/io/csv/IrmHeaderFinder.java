package io.github.ogprules.io.csv;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for the header among the first records of a file, and says what is wrong with a file that has none. */
final class IrmHeaderFinder {

    /** OGP's files have up to two lines before the header: numbers and groups of columns. */
    private static final int RECORDS_TO_FIND_HEADER = 20;

    /** A record with fewer headers of a layout has them by chance, as themes are also names of columns. */
    private static final int MATCHES_TO_NAME_LAYOUT = 2;

    private final List<Failure> broken = new ArrayList<>();
    private final List<Failure> beforeHeader = new ArrayList<>();
    private int records;
    private long mostMatches = -1;
    private long nearestLine = 1;
    private List<String> nearest = List.of();

    /** Takes a record; gives the header if it is that. */
    Optional<IrmHeader> find(long line, List<String> fields) {
        records++;
        IrmLayout layout = IrmLayout.nearest(fields);
        if (layout.isHeader(fields)) {
            return Optional.of(new IrmHeader(layout, line, fields));
        }
        beforeHeader.add(CsvRecords.failure(
                FailureReason.NOT_A_RECORD,
                line,
                String.join(",", fields),
                "row not read: it stands before the header"));
        if (layout.matches(fields) > mostMatches) {
            mostMatches = layout.matches(fields);
            nearestLine = line;
            nearest = fields;
        }
        return Optional.empty();
    }

    /** Takes what is wrong with a record that cannot be read. */
    void acceptBroken(Failure failure) {
        records++;
        broken.add(failure);
        beforeHeader.add(failure);
    }

    /** Whether the header should have come by now. */
    boolean hasGivenUp() {
        return records >= RECORDS_TO_FIND_HEADER;
    }

    /** What stands before the header. */
    List<Failure> beforeHeader() {
        return beforeHeader;
    }

    /** What is wrong with a file that has no header. */
    List<Failure> failures() {
        return Stream.concat(broken.stream(), Stream.of(missing())).toList();
    }

    private Failure missing() {
        String found = String.join(",", nearest);
        if (found.indexOf(CsvRecords.NUL) >= 0) {
            return CsvRecords.failure(FailureReason.MALFORMED, nearestLine, found, CsvRecords.UTF_16);
        }
        IrmLayout layout = IrmLayout.nearest(nearest);
        if (!isNear()) {
            String layouts = Stream.of(IrmLayout.values()).map(IrmLayout::label).collect(Collectors.joining("; "));
            return failure(
                    nearest.isEmpty() ? FailureReason.MISSING : FailureReason.MALFORMED,
                    found,
                    "expected the header of one of OGP's files, with commas, semicolons or tabs between the columns: "
                            + layouts);
        }
        return failure(
                FailureReason.MISSING,
                found,
                "expected the header of one of OGP's files; the nearest is the " + layout.label() + ", but "
                        + String.join(", ", layout.missing(nearest)) + " is missing, and no row can be read without");
    }

    /** Whether most columns of the nearest record are those of a layout. */
    private boolean isNear() {
        long named = nearest.stream().filter(name -> !name.isBlank()).count();
        return mostMatches >= MATCHES_TO_NAME_LAYOUT && 2 * mostMatches > named;
    }

    private Failure failure(FailureReason reason, String found, String problem) {
        return CsvRecords.failure(reason, nearestLine, found, problem);
    }
}

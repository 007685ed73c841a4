package io.github.ogprules.io.table;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;

/**
 * Another table below the one that is read, as two files that were put together make it: what stands there belongs under a header of
 * its own, and nothing of it is read.
 */
public final class OtherTable {

    private final long line;
    private final String source;
    private long records;

    /** A table whose header stands on a line. */
    public OtherTable(long line, String source) {
        this.line = line;
        this.source = source;
    }

    /** Takes one more record of it. */
    public void add() {
        records++;
    }

    /** The line of its header. */
    public long line() {
        return line;
    }

    /** Whether anything stands below the header. */
    public boolean hasRecords() {
        return records > 0;
    }

    /** That it is not read, and how much that is. */
    public Failure failure() {
        return CsvRecords.failure(
                FailureReason.MALFORMED,
                line,
                source,
                "not read from here on, " + records + (records == 1 ? " row" : " rows")
                        + " after this line: expected one table, and this is the header of another");
    }
}

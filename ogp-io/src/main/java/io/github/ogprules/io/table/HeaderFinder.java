package io.github.ogprules.io.table;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import java.util.ArrayList;
import java.util.List;

/** Looks for the header among the first records of a text: titles, groups and numbers of columns may stand before it. */
public final class HeaderFinder {

    /** OGP's files have up to two lines before the header, and spreadsheets of other publishers seldom more than ten. */
    private static final int RECORDS = 20;

    private final HeaderRule rule;
    private final char separator;
    private final List<Failure> broken = new ArrayList<>();
    private final List<Failure> beforeHeader = new ArrayList<>();
    private int records;
    private long mostMatches = -1;
    private long nearestLine = 1;
    private List<String> nearest = List.of();

    /** A finder in a text of which the separator is known. */
    public HeaderFinder(HeaderRule rule, char separator) {
        this.rule = rule;
        this.separator = separator;
    }

    /** Takes a record; says whether it is the header. */
    public boolean isHeader(long line, List<String> fields) {
        String source = String.join(String.valueOf(separator), fields);
        if (SeparatorFinder.isDeclaration(source)) {
            return false;
        }
        records++;
        long matches = rule.matches(fields);
        if (matches > mostMatches) {
            mostMatches = matches;
            nearestLine = line;
            nearest = fields;
        }
        if (rule.isHeader(fields)) {
            mostMatches = matches;
            return true;
        }
        beforeHeader.add(CsvRecords.failure(
                FailureReason.NOT_A_RECORD, line, source, "row not read: it stands before the header"));
        return false;
    }

    /** Takes what is wrong with a record that cannot be read. */
    public void acceptBroken(Failure failure) {
        records++;
        broken.add(failure);
        beforeHeader.add(failure);
    }

    /** Whether the header should have come by now. */
    public boolean hasGivenUp() {
        return records >= RECORDS;
    }

    /** What stands before the header. */
    public List<Failure> beforeHeader() {
        return beforeHeader;
    }

    /** What cannot be read at all of a text that has no header. */
    public List<Failure> broken() {
        return broken;
    }

    /** The header, or else the record that is most like one; empty if there is no record. */
    public List<String> nearest() {
        return nearest;
    }

    /** How many columns that are known it has; less than 0 if there is no record. */
    public long mostMatches() {
        return mostMatches;
    }

    /** That there is no header, with the record that is most like one. */
    public Failure failure(FailureReason reason, String problem) {
        return CsvRecords.failure(reason, nearestLine, String.join(String.valueOf(separator), nearest), problem);
    }
}

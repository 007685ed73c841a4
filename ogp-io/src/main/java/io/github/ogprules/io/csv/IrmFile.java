package io.github.ogprules.io.csv;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file in one of OGP's layouts, record by record: finds the header, then hands over a row or failures for each record.
 *
 * @param <T> what a row says
 */
final class IrmFile<T> implements CsvRecords.Sink {

    /** OGP's files have up to two lines before the header: numbers and groups of columns. */
    private static final int RECORDS_TO_FIND_HEADER = 20;

    /** What bytes that are no UTF-8 become, and what text in UTF-16 is full of. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final char NUL = '\0';

    private final IrmRecords<T> wanted;
    private final Consumer<IrmRow<T>> rows;
    private final Consumer<Failure> failures;
    private final List<Failure> beforeHeader = new ArrayList<>();
    private @Nullable IrmHeader header;
    private @Nullable IrmReader<T> reader;
    private int recordsBeforeHeader;
    private long nearestMatches = -1;
    private long nearestLine = 1;
    private List<String> nearestRecord = List.of();
    private IrmLayout nearest = IrmLayout.COMMITMENTS_2024;
    private boolean done;

    IrmFile(IrmRecords<T> wanted, Consumer<IrmRow<T>> rows, Consumer<Failure> failures) {
        this.wanted = wanted;
        this.rows = rows;
        this.failures = failures;
    }

    @Override
    public CsvRecords.Answer accept(long line, List<String> fields) {
        if (fields.size() == 1 && fields.get(0).isBlank()) {
            return CsvRecords.Answer.TAKEN;
        }
        if (header == null || reader == null) {
            findHeader(line, fields);
            return done ? CsvRecords.Answer.ENOUGH : CsvRecords.Answer.TAKEN;
        }
        return acceptRow(header, reader, line, fields);
    }

    @Override
    public void broken(long line, String text) {
        Failure failure = Failure.builder()
                .reason(FailureReason.MALFORMED)
                .line(line)
                .found(IrmRecord.shown(text))
                .problem(
                        "record not read: expected a quoted value to end with a quote, with a separator or the end of the"
                                + " line after it, of at most " + CsvRecords.MAXIMUM_FIELD_LENGTH + " characters")
                .build();
        if (header == null) {
            beforeHeader.add(failure);
        } else {
            failures.accept(failure);
        }
    }

    /** Whether the header has been found. */
    boolean isOpen() {
        return header != null;
    }

    /** Says what is wrong with a file that has no header. */
    void finish() {
        if (header == null && !done) {
            refuse();
        }
    }

    private void findHeader(long line, List<String> fields) {
        IrmLayout best = IrmLayout.nearest(fields);
        long matches = best.matches(fields);
        if (matches > nearestMatches) {
            nearestMatches = matches;
            nearestLine = line;
            nearestRecord = fields;
            nearest = best;
        }
        if (best.isHeader(fields)) {
            open(new IrmHeader(best, line, fields));
        } else if (++recordsBeforeHeader == RECORDS_TO_FIND_HEADER) {
            refuse();
        }
    }

    private void open(IrmHeader found) {
        beforeHeader.forEach(failures);
        reader = wanted.reader(found).orElse(null);
        if (reader == null) {
            done = true;
            failures.accept(Failure.builder()
                    .reason(FailureReason.INVALID_VALUE)
                    .line(found.line())
                    .found(found.layout().label())
                    .problem("expected a " + wanted.label())
                    .build());
        } else {
            header = found;
            found.failures().forEach(failures);
        }
    }

    private void refuse() {
        done = true;
        beforeHeader.forEach(failures);
        String layouts = Stream.of(IrmLayout.values()).map(IrmLayout::label).collect(Collectors.joining("; "));
        Failure.Builder failure =
                Failure.builder().reason(FailureReason.MISSING).line(nearestLine);
        if (nearestMatches <= 0) {
            if (!nearestRecord.isEmpty()) {
                failure.found(IrmRecord.shown(String.join(",", nearestRecord)));
            }
            failures.accept(failure.problem("expected the header of one of OGP's files: " + layouts)
                    .build());
            return;
        }
        List<String> missing = nearest.missing(nearestRecord);
        failures.accept(failure.found(IrmRecord.shown(String.join(",", nearestRecord)))
                .problem("expected the header of one of OGP's files; the nearest is the " + nearest.label()
                        + ", of which "
                        + missing.size() + " columns are missing: "
                        + IrmHeader.named(missing))
                .build());
    }

    private CsvRecords.Answer acceptRow(IrmHeader known, IrmReader<T> records, long line, List<String> fields) {
        if (fields.size() != known.width()) {
            if (CsvRecords.lineBreaks(fields) > 0) {
                return CsvRecords.Answer.BROKEN;
            }
            acceptOfOtherWidth(known, records, line, fields);
            return CsvRecords.Answer.TAKEN;
        }
        IrmRecord row = new IrmRecord(known, line, fields);
        if (known.isRepeatedBy(fields)) {
            row.fail(FailureReason.DUPLICATE, "row not read: the header again");
            row.failures().forEach(failures);
        } else {
            read(records, row);
        }
        return CsvRecords.Answer.TAKEN;
    }

    /** A row that is cut short is read as far as it goes; one that is too long may have its values in the wrong columns. */
    private void acceptOfOtherWidth(IrmHeader known, IrmReader<T> records, long line, List<String> fields) {
        boolean isLong = fields.size() > known.width();
        IrmRecord row = new IrmRecord(known, line, isLong ? fields : padded(fields, known.width()));
        if (isLong && fields.subList(known.width(), fields.size()).stream().allMatch(String::isBlank)) {
            read(records, new IrmRecord(known, line, List.copyOf(fields.subList(0, known.width()))));
            return;
        }
        boolean isTooShort = known.layout().required().stream().anyMatch(name -> known.find(name) >= fields.size());
        if (isLong || isTooShort) {
            row.fail(
                    FailureReason.MALFORMED,
                    "row not read: expected " + known.width() + " columns, not " + fields.size());
            row.failures().forEach(failures);
        } else {
            row.fail(
                    FailureReason.MALFORMED,
                    "row read as far as it goes: expected " + known.width() + " columns, not " + fields.size());
            read(records, row);
        }
    }

    private void read(IrmReader<T> records, IrmRecord row) {
        if (records.isRecord(row)) {
            reportDamage(row);
            records.read(row)
                    .ifPresent(value -> rows.accept(new IrmRow<>(value, row.header(), row.line(), row.fields())));
        } else {
            row.fail(
                    FailureReason.NOT_A_RECORD,
                    "row not read: expected a country, a plan and a commitment, not a row of"
                            + " totals, groups of columns or empty cells");
        }
        row.failures().forEach(failures);
    }

    private static void reportDamage(IrmRecord row) {
        for (int position = 0; position < row.fields().size(); position++) {
            String field = row.fields().get(position);
            if (field.indexOf(REPLACEMENT) >= 0 || field.indexOf(NUL) >= 0) {
                row.fail(
                        position,
                        FailureReason.MALFORMED,
                        "expected text encoded in UTF-8; read with what is damaged in it");
            }
        }
    }

    private static List<String> padded(List<String> fields, int width) {
        List<String> padded = new ArrayList<>(fields);
        while (padded.size() < width) {
            padded.add("");
        }
        return List.copyOf(padded);
    }
}

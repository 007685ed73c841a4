package io.github.ogprules.io.irm;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.table.CsvRecords;
import io.github.ogprules.io.table.HeaderFinder;
import io.github.ogprules.io.table.HeaderRule;
import io.github.ogprules.io.table.NaCells;
import io.github.ogprules.io.table.OtherTable;
import io.github.ogprules.io.table.RowNames;
import io.github.ogprules.io.table.UnnamedColumns;
import io.github.ogprules.io.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file in one of OGP's layouts, record by record: finds the header, then hands over a row or failures for each record.
 *
 * @param <T> what a row says
 */
final class IrmFile<T> implements CsvRecords.Sink {

    /** How the header of a file is told. */
    static final HeaderRule HEADERS = new IrmHeaderRule();

    private final IrmRecords<T> wanted;
    private final String separator;
    private final Consumer<IrmRow<T>> rows;
    private final Consumer<Failure> failures;
    private final HeaderFinder finder;
    private final Optional<NaCells.Meaning> naGiven;
    private NaCells naCells = new NaCells(NaCells.Meaning.NOT_ASSESSED);
    private @Nullable IrmHeader header;
    private @Nullable IrmReader<T> reader;
    private @Nullable Remainder remainder;
    private @Nullable OtherTable other;
    private final RowNames rowNames = new RowNames();
    private UnnamedColumns unnamed = new UnnamedColumns(List.of());
    private boolean done;

    /** A file of which the caller may have said what NA means. */
    IrmFile(
            IrmRecords<T> wanted,
            Optional<NaCells.Meaning> naGiven,
            char separator,
            Consumer<IrmRow<T>> rows,
            Consumer<Failure> failures) {
        this.wanted = wanted;
        this.naGiven = naGiven;
        this.separator = String.valueOf(separator);
        this.finder = new HeaderFinder(HEADERS, separator);
        this.rows = rows;
        this.failures = failures;
    }

    @Override
    public boolean accept(long line, List<String> fields) {
        if (header == null || reader == null) {
            findHeader(line, fields);
        } else if (other != null) {
            other.add();
        } else if (isOtherHeader(header, reader, line, fields)) {
            other = new OtherTable(line, String.join(separator, fields));
        } else if (remainder != null || !haveRowName(header, reader, line, fields)) {
            acceptRow(header, reader, line, fields);
        }
        return !done;
    }

    @Override
    public boolean acceptBroken(long line, String text, String problem) {
        Supplier<Failure> failure = () -> CsvRecords.failure(FailureReason.MALFORMED, line, text, problem);
        if (header == null || reader == null) {
            finder.acceptBroken(failure.get());
            refuseUnlessFound();
        } else if (other != null) {
            other.add();
        } else if (remainder != null && !reader.isRow(roughly(header, text))) {
            fail(failure);
        } else {
            reportRemainder();
            fail(failure);
            remainder = new Remainder(line);
        }
        return !done;
    }

    /** Whether the header has been found. */
    boolean isOpen() {
        return header != null;
    }

    @Override
    public int width() {
        return header == null ? 0 : header.width();
    }

    @Override
    public boolean isRow(List<String> fields) {
        return header != null
                && reader != null
                && fields.size() == header.width()
                && reader.isRow(new IrmRecord(header, naCells, 0, fields));
    }

    @Override
    public boolean isSurelyRow(List<String> fields) {
        return header != null
                && reader != null
                && isRow(fields)
                && reader.namesCountry(new IrmRecord(header, naCells, 0, fields));
    }

    /** Says what is wrong with a file that has no header, and with its last record. */
    void finish() {
        reportRemainder();
        rowNames.failure().ifPresent(failures);
        Optional.ofNullable(other).map(OtherTable::failure).ifPresent(failures);
        unnamed.failures().forEach(failures);
        naCells.failure().ifPresent(failures);
        Optional.ofNullable(reader).map(IrmReader::failures).orElse(List.of()).forEach(failures);
        if (header == null && !done) {
            refuse();
        }
    }

    private void findHeader(long line, List<String> fields) {
        if (!finder.isHeader(line, fields)) {
            refuseUnlessFound();
            return;
        }
        IrmHeader found = new IrmHeader(line, fields);
        reader = wanted.reader(found).orElse(null);
        if (reader == null) {
            done = true;
            failures.accept(CsvRecords.failure(
                    FailureReason.INVALID_VALUE, found.line(), found.layout().label(), "expected a " + wanted.label()));
        } else {
            header = found;
            unnamed = new UnnamedColumns(found.unnamed());
            naCells = new NaCells(naGiven.orElse(usualMeaning(found)));
            finder.beforeHeader().forEach(failures);
            found.failures().forEach(failures);
        }
    }

    /** OGP writes NA for what does not apply; R and pandas for what is not at hand too, so that nobody can tell which it was. */
    private static NaCells.Meaning usualMeaning(IrmHeader header) {
        return header.isOfProgram() ? NaCells.Meaning.UNKNOWN_AS_NOBODY_SAYS : NaCells.Meaning.NOT_ASSESSED;
    }

    private void refuseUnlessFound() {
        if (finder.hasGivenUp()) {
            refuse();
        }
    }

    private void refuse() {
        done = true;
        IrmHeaderRule.failures(finder).forEach(failures);
    }

    /** Whether a record is the header of another table. That of this one may stand again. */
    private boolean isOtherHeader(IrmHeader known, IrmReader<T> records, long line, List<String> fields) {
        return !records.isRow(new IrmRecord(known, naCells, line, fields))
                && !known.isRepeatedBy(fields)
                && HEADERS.isHeader(fields)
                && HEADERS.matches(fields) > 1;
    }

    private boolean haveRowName(IrmHeader known, IrmReader<T> records, long line, List<String> fields) {
        return rowNames.accept(
                line,
                fields.size() == known.width() + 1,
                () -> records.isRow(new IrmRecord(known, naCells, line, fields)),
                () -> records.isRow(new IrmRecord(known, naCells, line, fields.subList(1, fields.size()))),
                () -> wrongWidth(known, line, fields));
    }

    private Failure wrongWidth(IrmHeader known, long line, List<String> fields) {
        return CsvRecords.failure(
                FailureReason.MALFORMED,
                line,
                String.join(separator, fields),
                "row not read: " + widths(known, fields));
    }

    private static String widths(IrmHeader known, List<String> fields) {
        return "expected " + known.width() + " columns, not " + fields.size();
    }

    private void acceptRow(IrmHeader known, IrmReader<T> records, long line, List<String> fields) {
        int width = known.width();
        if (fields.size() == width) {
            reportRemainder();
            read(records, new IrmRecord(known, naCells, line, fields));
        } else if (fields.size() > width && isBlank(fields.subList(width, fields.size()))) {
            reportRemainder();
            read(records, new IrmRecord(known, naCells, line, fields.subList(0, width)));
        } else if (fields.size() < width && fields.size() >= known.namedWidth()) {
            reportRemainder();
            read(records, new IrmRecord(known, naCells, line, padded(fields, width)));
        } else {
            acceptOfOtherWidth(known, records, line, fields);
        }
    }

    /** A row that is cut short is read as far as it goes; one that is too long may have its values in the wrong columns. */
    private void acceptOfOtherWidth(IrmHeader known, IrmReader<T> records, long line, List<String> fields) {
        if (fields.size() < known.width() && records.isRow(new IrmRecord(known, naCells, line, fields))) {
            reportRemainder();
            IrmRecord row = new IrmRecord(known, naCells, line, padded(fields, known.width()));
            row.fail(FailureReason.MALFORMED, "row read as far as it goes: " + widths(known, fields));
            read(records, row);
        } else {
            fail(() -> wrongWidth(known, line, fields));
        }
    }

    /** What is wrong with a record that is no row, or a piece of the broken one before. */
    private void fail(Supplier<Failure> failure) {
        if (remainder == null) {
            failures.accept(failure.get());
        } else {
            remainder.add(failure);
        }
    }

    private void reportRemainder() {
        if (remainder != null) {
            remainder.failure().ifPresent(failures);
            remainder = null;
        }
    }

    private void read(IrmReader<T> records, IrmRecord row) {
        if (row.header().isRepeatedBy(row.fields())) {
            row.fail(FailureReason.DUPLICATE, "row not read: the header again");
        } else if (isBlank(row.fields())) {
            row.fail(FailureReason.NOT_A_RECORD, "row not read: all its cells are empty");
        } else if (!records.isRecord(row)) {
            row.fail(
                    FailureReason.NOT_A_RECORD,
                    "row not read: expected " + records.subject() + ", not totals or groups of columns");
        } else {
            row.reportDamage();
            unnamed.accept(row.line(), row.fields());
            records.read(row)
                    .ifPresent(value -> rows.accept(new IrmRow<>(value, row.header(), row.line(), row.fields())));
        }
        row.failures().forEach(failures);
    }

    private static boolean isBlank(List<String> fields) {
        for (String field : fields) {
            if (!PlainText.isBlank(field)) {
                return false;
            }
        }
        return true;
    }

    /** What a broken record would be if it had no quotes. */
    private IrmRecord roughly(IrmHeader known, String text) {
        return new IrmRecord(known, naCells, 0, List.of(text.split(separator, -1)));
    }

    private static List<String> padded(List<String> fields, int width) {
        List<String> padded = new ArrayList<>(fields);
        while (padded.size() < width) {
            padded.add("");
        }
        return List.copyOf(padded);
    }
}

package io.github.ogprules.io.table;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The records of a CSV text, one after the other in constant memory. Commas, semicolons, tabs or bars separate fields: those
 * under which a line among the first ones is the header. A byte order mark and empty lines are passed over. What is no CSV, such
 * as a workbook, is refused as what it is.
 *
 * <p>A record whose quotes are out of order costs no other one: reading goes on with the physical line after the one that it
 * begins on.
 */
public final class CsvRecords {

    /** The most characters of one field: a limit of this library, so that a quote that is never closed takes little memory. */
    static final int MAXIMUM_FIELD_LENGTH = 1 << 22;

    /** What stands in text that is no text. */
    public static final char NUL = '\0';

    private static final String UNCLOSED_QUOTE =
            "record not read: expected a quoted value to end with a quote, but the text ends before one";
    private static final String TEXT_AFTER_QUOTE =
            "record not read: expected a quoted value to end with a quote, and a separator or the end of the line after it";
    private static final String ROW_WITHIN =
            "record not read: expected a quoted value to end with a quote before the next row begins";
    private static final String TOO_LONG = "record not read: expected at most " + MAXIMUM_FIELD_LENGTH
            + " characters in a value, and " + CsvFieldsHandler.MAXIMUM_RECORD_LENGTH + " characters and "
            + CsvFieldsHandler.MAXIMUM_FIELDS + " values in a record";

    /** How FastCSV says that a field is longer than its buffer may be; it has no type of its own for that. */
    private static final String BUFFER_EXCEEDED = "maximum buffer size";

    /** What a line begins with that is a comment. */
    static final char COMMENT = '#';

    private static final long END = 0;

    /** The bytes in which the header is looked for to know the separator. */
    private static final int BEGINNING = 1 << 16;

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final CsvSource source;
    private final CommentStrategy comments;
    private final char separator;
    private final long firstByte;
    private final Optional<String> problem;

    /** What takes the records. */
    public interface Sink {

        /** Takes a record that is not blank; false if no more are needed. */
        boolean accept(long line, List<String> fields);

        /** Takes the beginning of a record that cannot be read, and why; false if no more are needed. */
        boolean acceptBroken(long line, String text, String problem);

        /** Takes what people say of a file, in a line that has separators. */
        default void acceptComment(long line, List<String> fields) {}

        /** The number of columns; 0 as long as it is not known, or for what reads no further than the header. */
        default int width() {
            return 0;
        }

        /** Whether a record is a row in itself as far as its form goes, and hardly a piece of a text. */
        default boolean isRow(List<String> fields) {
            return false;
        }

        /** Whether it is one by what it names too, so that it cannot be a text with commas in it. */
        default boolean isSurelyRow(List<String> fields) {
            return false;
        }
    }

    private CsvRecords(
            CsvSource source, CommentStrategy comments, char separator, long firstByte, Optional<String> problem) {
        this.source = source;
        this.comments = comments;
        this.separator = separator;
        this.firstByte = firstByte;
        this.problem = problem;
    }

    /** The records of a text in which every line counts. */
    public static CsvRecords of(CsvSource source, HeaderRule header) throws IOException {
        return of(source, CommentStrategy.NONE, header);
    }

    /** The records of a text in which lines that begin with a number sign are comments. */
    public static CsvRecords withComments(CsvSource source, HeaderRule header) throws IOException {
        return of(source, CommentStrategy.READ, header);
    }

    /** The records of a text of which the separator is known. */
    static CsvRecords of(CsvSource source, CommentStrategy comments, char separator) {
        return new CsvRecords(source, comments, separator, 0, Optional.empty());
    }

    private static CsvRecords of(CsvSource source, CommentStrategy comments, HeaderRule header) throws IOException {
        try (InputStream bytes = source.open(0)) {
            byte[] beginning = bytes.readNBytes(BEGINNING);
            int firstByte = afterMarks(beginning);
            String text = new String(beginning, firstByte, beginning.length - firstByte, StandardCharsets.UTF_8);
            Optional<String> problem = ForeignFormat.problem(beginning);
            SeparatorFinder.Found found = new SeparatorFinder(text, comments, header).find();
            return new CsvRecords(
                    source,
                    comments,
                    found.separator(),
                    firstByte,
                    problem.isPresent() || found.hasHeader() ? problem : ForeignFormat.problemWithoutHeader(text));
        }
    }

    /** The place after the byte order mark, of which programs that add one to each text leave several. */
    private static int afterMarks(byte[] beginning) {
        int at = 0;
        int length = BYTE_ORDER_MARK.length;
        while (at + length <= beginning.length
                && Arrays.equals(beginning, at, at + length, BYTE_ORDER_MARK, 0, length)) {
            at += length;
        }
        return at;
    }

    /** What is wrong with a record of which only the text is known. */
    public static Failure failure(FailureReason reason, long line, String text, String problem) {
        Failure.Builder failure = Failure.builder().reason(reason).line(line).problem(problem);
        if (!text.isEmpty()) {
            failure.found(CellText.shown(text));
        }
        return failure.build();
    }

    /** Why nothing can be read of a text that is no CSV. */
    public Optional<Failure> refusal() {
        return problem.map(format -> failure(FailureReason.MALFORMED, 1, "", format));
    }

    /** What separates the fields. */
    public char separator() {
        return separator;
    }

    /** Reads all records. */
    public void read(Sink sink) throws IOException {
        try (PhysicalLines lines = new PhysicalLines(source, firstByte)) {
            CsvFieldsHandler handler = new CsvFieldsHandler(separator);
            long next = 1;
            while (next != END) {
                next = readFrom(next, lines, handler, sink);
            }
        }
    }

    /** Reads from a line on; gives the line after one on which a record begins that cannot be read, or the end. */
    private long readFrom(long from, PhysicalLines lines, CsvFieldsHandler handler, Sink sink) throws IOException {
        long line = from;
        try (EndNoticingReader characters = new EndNoticingReader(source.open(lines.offset(from)));
                CsvReader<CsvFields> reader = parser(handler, characters)) {
            Iterator<CsvFields> records = reader.iterator();
            while (true) {
                CsvFields record;
                try {
                    if (!records.hasNext()) {
                        return END;
                    }
                    record = records.next();
                } catch (CsvParseException e) {
                    return sink.acceptBroken(line, lines.text(line), problem(e, characters.ended)) ? line + 1 : END;
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
                if (!record.isBlank()) {
                    if (isProse(record.texts().get(0))) {
                        sink.acceptComment(line, record.texts());
                        line += 1 + record.lineBreaks();
                        continue;
                    }
                    if (hasRowWithin(record, sink)) {
                        String text = String.join(String.valueOf(separator), record.texts());
                        return sink.acceptBroken(line, text, ROW_WITHIN) ? line + 1 : END;
                    }
                    if (!sink.accept(line, record.texts())) {
                        return END;
                    }
                }
                line += 1 + record.lineBreaks();
            }
        }
    }

    /**
     * Whether a stray quote has made a piece of a field of a row. A text over several lines, of which one has as many commas as a row,
     * is no such field: a record that closes and has no cell too many is read, unless what stands in the text alone can be nothing but
     * a row.
     */
    private boolean hasRowWithin(CsvFields record, Sink sink) {
        return record.hasMoreThan(sink.width())
                ? record.hasRowWithin(sink.width(), separator, (cells, after) -> sink.isRow(joined(cells, after)))
                : record.hasRowWithin(
                        sink.width(),
                        separator,
                        (cells, after) -> !CsvFields.areProse(cells)
                                && sink.isSurelyRow(joined(cells, Collections.nCopies(after.size(), ""))));
    }

    private static List<String> joined(List<String> cells, List<String> after) {
        return Stream.concat(cells.stream(), after.stream()).toList();
    }

    /** Whether a line is a comment: what people say of a file has white space after the number sign, or more of them. */
    private boolean isProse(String first) {
        return comments == CommentStrategy.READ
                && first.length() > 1
                && first.charAt(0) == COMMENT
                && (first.charAt(1) == COMMENT || Character.isWhitespace(first.charAt(1)));
    }

    private CsvReader<CsvFields> parser(CsvFieldsHandler handler, Reader characters) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(comments)
                .commentCharacter(COMMENT)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(MAXIMUM_FIELD_LENGTH)
                .build(handler, characters);
    }

    private static String problem(CsvParseException e, boolean ended) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CsvFieldsHandler.TooLongException
                    || String.valueOf(cause.getMessage()).contains(BUFFER_EXCEEDED)) {
                return TOO_LONG;
            }
        }
        return ended ? UNCLOSED_QUOTE : TEXT_AFTER_QUOTE;
    }

    /** Notices that a text was read to its end. */
    private static final class EndNoticingReader extends FilterReader {

        private boolean ended;

        EndNoticingReader(InputStream bytes) {
            super(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            ended = ended || read < 0;
            return read;
        }
    }
}

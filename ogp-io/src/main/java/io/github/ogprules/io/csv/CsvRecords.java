package io.github.ogprules.io.csv;

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
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The records of a CSV text, one after the other in constant memory. Commas, semicolons or tabs separate fields; a byte order
 * mark and empty lines are passed over.
 *
 * <p>A record whose quotes are out of order costs no other one: reading goes on with the physical line after the one that it
 * begins on.
 */
final class CsvRecords {

    /** The most characters of one field: a limit of this library, so that a quote that is never closed takes little memory. */
    static final int MAXIMUM_FIELD_LENGTH = 1 << 22;

    /** What text in UTF-16 is full of. */
    static final char NUL = '\0';

    /** What is wrong with a text that is. */
    static final String UTF_16 = "expected text encoded in UTF-8; this seems to be UTF-16";

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

    private static final long END = 0;
    private static final char COMMENT = '#';
    /** The first one is that of a text without any. */
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /** More of a character in a line say no more of it: a long text may have any number. */
    private static final long MOST_IN_A_LINE = 100;

    /** The bytes, and of these the lines, in which the separator is looked for. */
    private static final int BEGINNING = 1 << 16;

    private static final int LINES = 20;

    private static final Pattern COMMENT_OR_QUOTED = Pattern.compile("(?m)^" + COMMENT + ".*|\"[^\"]*\"");

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvSource source;
    private final CommentStrategy comments;
    private final char separator;
    private final long firstByte;

    /** What takes the records. */
    interface Sink {

        /** Takes a record that is not blank; false if no more are needed. */
        boolean accept(long line, List<String> fields);

        /** Takes the beginning of a record that cannot be read, and why; false if no more are needed. */
        boolean acceptBroken(long line, String text, String problem);

        /** The number of columns; 0 as long as it is not known. */
        int width();

        /** Whether a record is a row in itself beyond doubt, and no piece of a text. */
        boolean isRow(List<String> fields);
    }

    private CsvRecords(CsvSource source, CommentStrategy comments, char separator, long firstByte) {
        this.source = source;
        this.comments = comments;
        this.separator = separator;
        this.firstByte = firstByte;
    }

    /** The records of a text in which every line counts. */
    static CsvRecords of(CsvSource source) throws IOException {
        return of(source, CommentStrategy.NONE);
    }

    /** The records of a text in which lines that begin with a number sign are comments. */
    static CsvRecords withComments(CsvSource source) throws IOException {
        return of(source, CommentStrategy.READ);
    }

    private static CsvRecords of(CsvSource source, CommentStrategy comments) throws IOException {
        try (InputStream bytes = source.open(0)) {
            byte[] beginning = bytes.readNBytes(BEGINNING);
            int firstByte = beginsWithMark(beginning) ? BYTE_ORDER_MARK.length : 0;
            String text = new String(beginning, firstByte, beginning.length - firstByte, StandardCharsets.UTF_8);
            return new CsvRecords(source, comments, separator(text), firstByte);
        }
    }

    private static boolean beginsWithMark(byte[] beginning) {
        return beginning.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(Arrays.copyOf(beginning, BYTE_ORDER_MARK.length), BYTE_ORDER_MARK);
    }

    /**
     * The separator that stands equally often in as many of the first lines as can be, outside of quotes: a line of prose before
     * the header, or a text in a cell, holds other ones too, but as it happens.
     */
    private static char separator(String beginning) {
        List<String> lines = COMMENT_OR_QUOTED
                .matcher(beginning)
                .replaceAll("")
                .lines()
                .filter(line -> !line.isBlank())
                .limit(LINES)
                .toList();
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(candidate -> inEqualLines(candidate, lines)))
                .orElseThrow();
    }

    /** How often a character stands in the lines in which it stands equally often. */
    private static long inEqualLines(char candidate, List<String> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(line -> count(line, candidate), Collectors.counting()))
                .entrySet()
                .stream()
                .mapToLong(equal -> Math.min(equal.getKey(), MOST_IN_A_LINE) * equal.getValue())
                .max()
                .orElse(0);
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    /** What is wrong with a record of which only the text is known. */
    static Failure failure(FailureReason reason, long line, String text, String problem) {
        Failure.Builder failure = Failure.builder().reason(reason).line(line).problem(problem);
        if (!text.isEmpty()) {
            failure.found(Cells.shown(text));
        }
        return failure.build();
    }

    char separator() {
        return separator;
    }

    /** Reads all records. */
    void read(Sink sink) throws IOException {
        try (PhysicalLines lines = new PhysicalLines(source, firstByte)) {
            CsvFieldsHandler handler = new CsvFieldsHandler();
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
                    if (record.hasRowWithin(sink.width(), separator, sink::isRow)) {
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

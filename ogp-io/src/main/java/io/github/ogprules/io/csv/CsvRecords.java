package io.github.ogprules.io.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV text, one after the other in constant memory.
 *
 * <p>A record whose quotes are out of order costs no other one: reading goes on with the physical line after the one that it
 * begins on.
 */
final class CsvRecords {

    /** The most characters of one field: a limit of this library, so that a quote that is never closed takes little memory. */
    static final int MAXIMUM_FIELD_LENGTH = 1 << 22;

    private static final long END = 0;
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final String COMMENT = "#";
    private static final int BYTES_TO_FIND_SEPARATOR = 1 << 16;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvSource source;
    private final CommentStrategy comments;
    private final char separator;
    private final long firstByte;

    /** What takes the records. */
    interface Sink {

        /** Takes a record. */
        Answer accept(long line, List<String> fields);

        /** Takes the beginning of a record that cannot be read. */
        void broken(long line, String text);
    }

    /** What becomes of a record. */
    enum Answer {
        /** It is done with. */
        TAKEN,
        /** It spans several lines and cannot be a record, so that its quotes must be wrong. */
        BROKEN,
        /** No more records are needed. */
        ENOUGH
    }

    private CsvRecords(CsvSource source, CommentStrategy comments) throws IOException {
        this.source = source;
        this.comments = comments;
        try (InputStream bytes = source.open(0)) {
            byte[] mark = bytes.readNBytes(BYTE_ORDER_MARK.length);
            this.firstByte = Arrays.equals(mark, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
        }
        this.separator = findSeparator();
    }

    /** The records of a text in which every line counts. */
    static CsvRecords of(CsvSource source) throws IOException {
        return new CsvRecords(source, CommentStrategy.NONE);
    }

    char separator() {
        return separator;
    }

    /** Reads all records. */
    void read(Sink sink) throws IOException {
        PhysicalLines lines = new PhysicalLines(source, firstByte);
        long broken = readFrom(1, lines, sink);
        while (broken != END) {
            sink.broken(broken, lines.text(broken));
            broken = readFrom(broken + 1, lines, sink);
        }
    }

    /** Reads from a line on; gives the line on which a record begins that cannot be read, or the end. */
    private long readFrom(long from, PhysicalLines lines, Sink sink) throws IOException {
        @Nullable CsvRecord last = null;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(comments)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(MAXIMUM_FIELD_LENGTH)
                .ofCsvRecord(new InputStreamReader(source.open(lines.offset(from)), StandardCharsets.UTF_8))) {
            for (CsvRecord read : reader) {
                last = read;
                Answer answer = sink.accept(line(from, read), read.getFields());
                if (answer != Answer.TAKEN) {
                    return answer == Answer.BROKEN ? line(from, read) : END;
                }
            }
            return END;
        } catch (CsvParseException e) {
            return last == null ? from : line(from, last) + 1 + lineBreaks(last.getFields());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The separator that the first line with one has most of. */
    private char findSeparator() throws IOException {
        try (InputStream bytes = source.open(firstByte)) {
            String beginning = new String(bytes.readNBytes(BYTES_TO_FIND_SEPARATOR), StandardCharsets.UTF_8);
            // A line before the header may be a comment in prose.
            for (String line :
                    (Iterable<String>) beginning.lines().filter(text -> !text.startsWith(COMMENT))::iterator) {
                char best = SEPARATORS[0];
                for (char candidate : SEPARATORS) {
                    if (count(line, candidate) > count(line, best)) {
                        best = candidate;
                    }
                }
                if (count(line, best) > 0) {
                    return best;
                }
            }
            return SEPARATORS[0];
        }
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    /** The line breaks within the fields of a record: a carriage return, a line feed, or both together. */
    static int lineBreaks(List<String> fields) {
        int breaks = 0;
        for (String field : fields) {
            for (int i = 0; i < field.length(); i++) {
                char character = field.charAt(i);
                if (character == '\r' || (character == '\n' && (i == 0 || field.charAt(i - 1) != '\r'))) {
                    breaks++;
                }
            }
        }
        return breaks;
    }

    private static long line(long from, CsvRecord read) {
        return from + read.getStartingLineNumber() - 1;
    }
}

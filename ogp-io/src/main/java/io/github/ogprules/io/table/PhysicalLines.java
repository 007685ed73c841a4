package io.github.ogprules.io.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the physical lines of a text begin, found by going forward only, so that all searches together read it once. Lines end
 * with a carriage return, a line feed, or both together.
 */
final class PhysicalLines implements Closeable {

    private static final int BUFFER = 1 << 13;

    /** How much of a line is kept to be shown. */
    private static final int SHOWN_BYTES = 400;

    private final InputStream bytes;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int end;
    private long line = 1;
    private long offset;

    PhysicalLines(CsvSource source, long offset) throws IOException {
        this.offset = offset;
        this.bytes = source.open(offset);
    }

    /** The place at which a line begins, no earlier than one asked for before; the end of the text if it has fewer lines. */
    long offset(long wanted) throws IOException {
        boolean afterReturn = false;
        while (line < wanted && (position < end || fill())) {
            byte next = buffer[position];
            if (afterReturn && next != '\n') {
                line++;
                afterReturn = false;
            } else {
                position++;
                offset++;
                afterReturn = next == '\r';
                line += next == '\n' ? 1 : 0;
            }
        }
        line = wanted;
        return offset;
    }

    /** The beginning of a line, as far as it is worth showing. */
    String text(long wanted) throws IOException {
        offset(wanted);
        if (end - position < SHOWN_BYTES) {
            fill();
        }
        String text = new String(buffer, position, Math.min(SHOWN_BYTES, end - position), StandardCharsets.UTF_8);
        return text.lines().findFirst().orElse("");
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** Reads on as far as the buffer goes; false if there is nothing more. */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, position, buffer, 0, end - position);
        end -= position;
        position = 0;
        int read = bytes.readNBytes(buffer, end, buffer.length - end);
        end += read;
        return read > 0;
    }
}

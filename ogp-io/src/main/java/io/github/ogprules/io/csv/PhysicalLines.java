package io.github.ogprules.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Where the physical lines of a text begin, found by going forward only, so that all searches together read it once. */
final class PhysicalLines {

    private static final int BUFFER = 1 << 13;

    /** How much of a line is kept to be shown. */
    private static final int SHOWN_BYTES = 400;

    private final CsvSource source;
    private long line = 1;
    private long offset;

    PhysicalLines(CsvSource source, long offset) {
        this.source = source;
        this.offset = offset;
    }

    /** The place at which a line begins, no earlier than one asked for before; the end of the text if it has fewer lines. */
    long offset(long wanted) throws IOException {
        if (wanted > line) {
            try (InputStream bytes = source.open(offset)) {
                offset += length(bytes, wanted - line);
            }
            line = wanted;
        }
        return offset;
    }

    /** The beginning of a line, as far as it is worth showing. */
    String text(long wanted) throws IOException {
        try (InputStream bytes = source.open(offset(wanted))) {
            String text = new String(bytes.readNBytes(SHOWN_BYTES), StandardCharsets.UTF_8);
            return text.lines().findFirst().orElse("");
        }
    }

    /** The bytes of some lines after one, which is no earlier than those asked for before. */
    byte[] bytesAfter(long wanted, int lines) throws IOException {
        long begin = offset(wanted + 1);
        long length;
        try (InputStream bytes = source.open(begin)) {
            length = length(bytes, lines);
        }
        try (InputStream bytes = source.open(begin)) {
            return bytes.readNBytes((int) length);
        }
    }

    /** The number of bytes of some lines. */
    private static long length(InputStream bytes, long lines) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        long left = lines;
        boolean afterReturn = false;
        for (int read = bytes.read(buffer); read > 0; read = bytes.read(buffer)) {
            for (int i = 0; i < read; i++) {
                if (afterReturn && buffer[i] != '\n') {
                    left--;
                }
                if (left == 0) {
                    return length;
                }
                length++;
                afterReturn = buffer[i] == '\r';
                if (buffer[i] == '\n') {
                    left--;
                }
            }
        }
        return length;
    }
}

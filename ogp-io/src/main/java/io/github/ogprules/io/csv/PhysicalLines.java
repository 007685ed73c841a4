package io.github.ogprules.io.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Where the physical lines of a text begin, found by going forward only, so that all searches together read it once. */
final class PhysicalLines {

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
        try (InputStream bytes = new BufferedInputStream(source.open(offset), 1 << 16)) {
            int last = -1;
            while (line < wanted) {
                int next = bytes.read();
                if (last == '\r' && next != '\n') {
                    line++;
                    if (line == wanted) {
                        break;
                    }
                }
                if (next < 0) {
                    break;
                }
                offset++;
                if (next == '\n') {
                    line++;
                }
                last = next;
            }
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
}

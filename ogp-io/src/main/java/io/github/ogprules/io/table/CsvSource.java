package io.github.ogprules.io.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a CSV text, which can be read again from any place on. */
public interface CsvSource {

    /** Opens the bytes from a place on. */
    InputStream open(long offset) throws IOException;

    /** The number of bytes. */
    long size() throws IOException;

    /** Whether the last line is ended; a text that is cut off mostly ends in the middle of a line. */
    default boolean endsWithLineBreak() throws IOException {
        long size = size();
        if (size == 0) {
            return true;
        }
        try (InputStream last = open(size - 1)) {
            int character = last.read();
            return character == '\n' || character == '\r';
        }
    }

    /** The bytes of a file, which is opened anew each time. */
    static CsvSource of(Path file) {
        return new CsvSource() {
            @Override
            public InputStream open(long offset) throws IOException {
                SeekableByteChannel channel = Files.newByteChannel(file);
                return Channels.newInputStream(channel.position(offset));
            }

            @Override
            public long size() throws IOException {
                return Files.size(file);
            }
        };
    }

    /** A text in UTF-8. */
    static CsvSource of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new CsvSource() {
            @Override
            public InputStream open(long offset) {
                return new ByteArrayInputStream(bytes, (int) offset, bytes.length - (int) offset);
            }

            @Override
            public long size() {
                return bytes.length;
            }
        };
    }
}

package io.github.ogprules.io.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a CSV text, which can be read again from any place on. */
interface CsvSource {

    /** Opens the bytes from a place on. */
    InputStream open(long offset) throws IOException;

    static CsvSource of(Path file) {
        return offset -> {
            SeekableByteChannel channel = Files.newByteChannel(file);
            return Channels.newInputStream(channel.position(offset));
        };
    }

    static CsvSource of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static CsvSource of(byte[] bytes) {
        return offset -> new ByteArrayInputStream(bytes, (int) offset, bytes.length - (int) offset);
    }
}

package io.github.ogprules.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A published file, read without the code that is tested: quotes in order, commas, any line break. */
public final class PublishedFile {

    private PublishedFile() {}

    public static Path path(String name) {
        return Path.of(System.getenv("OGP_DATA_DIR"), name);
    }

    /** All records with all fields as they stand, without records that are blank lines. */
    public static List<List<String>> records(String name) {
        try {
            return records(Files.readString(path(name)).toCharArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> records(char[] text) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length; i++) {
            char character = text[i];
            if (quoted && character == '"' && i + 1 < text.length && text[i + 1] == '"') {
                field.append(character);
                i++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (quoted || (character != ',' && character != '\r' && character != '\n')) {
                field.append(character);
            } else if (character != '\r') {
                record.add(field.toString());
                field.setLength(0);
                if (character == '\n') {
                    records.add(record);
                    record = new ArrayList<>();
                }
            }
        }
        if (!record.isEmpty()) {
            record.add(field.toString());
            records.add(record);
        }
        return records;
    }
}

package io.github.ogprules.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A table in the folder of published data. */
public final class PublishedTable {

    private PublishedTable() {}

    /**
     * The rows of a small table, each by the names of its columns: lines that begin with {@code #}, one header line, then rows
     * of one line each.
     *
     * @param file the name of the file
     * @return the rows
     */
    public static List<Map<String, String>> read(String file) {
        try (Stream<String> content = Files.lines(path(file))) {
            List<List<String>> lines = content.filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> records(line).get(0))
                    .toList();
            List<String> header = lines.get(0);
            return lines.stream().skip(1).map(line -> row(header, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The records of a table as OGP publishes it, whatever they are.
     *
     * @param file the name of the file
     * @return the cells of every record
     */
    public static List<List<String>> readRecords(String file) {
        try {
            return records(Files.readString(path(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String file) {
        return Path.of(System.getenv("OGP_DATA_DIR"), file);
    }

    private static Map<String, String> row(List<String> header, List<String> cells) {
        if (cells.size() != header.size()) {
            throw new IllegalArgumentException(header.size() + " columns, but " + cells);
        }
        Map<String, String> row = new HashMap<>();
        for (int column = 0; column < header.size(); column++) {
            row.put(header.get(column), cells.get(column));
        }
        return row;
    }

    static List<List<String>> records(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' && quoted && text.startsWith("\"\"", i)) {
                cell.append('"');
                i++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (quoted || (character != ',' && character != '\n' && character != '\r')) {
                cell.append(character);
            } else if (character != '\r') {
                cells.add(cell.toString());
                cell.setLength(0);
                if (character == '\n') {
                    records.add(cells);
                    cells = new ArrayList<>();
                }
            }
        }
        if (!cells.isEmpty() || !cell.isEmpty()) {
            cells.add(cell.toString());
            records.add(cells);
        }
        return records;
    }
}

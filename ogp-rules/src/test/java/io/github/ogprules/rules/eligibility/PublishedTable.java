package io.github.ogprules.rules.eligibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A small published table: lines that begin with {@code #}, one header line, then rows of one line each. */
final class PublishedTable {

    private PublishedTable() {}

    /** The rows of a file in the folder of published data, each by the names of its columns. */
    static List<Map<String, String>> read(String file) {
        Path path = Path.of(System.getenv("OGP_DATA_DIR"), file);
        try (Stream<String> content = Files.lines(path)) {
            List<List<String>> lines = content.filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(PublishedTable::cells)
                    .toList();
            List<String> header = lines.get(0);
            return lines.stream().skip(1).map(line -> row(header, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (quoted && character == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}

package io.github.ogprules.io.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The project's own resources of facts: a line for each, its cells between bars. */
final class Resource {

    private static final String SEPARATOR = "\\|";
    private static final String COMMENT = "#";

    private Resource() {}

    /** The cells of each line that is no comment. */
    static List<List<String>> read(String name) {
        try (InputStream lines = Objects.requireNonNull(Resource.class.getResourceAsStream(name))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith(COMMENT))
                    .map(line -> Stream.of(line.split(SEPARATOR, -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in a cell; empty if nothing does. */
    static Optional<String> text(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }
}

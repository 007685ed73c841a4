package io.github.ogprules.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CommittedResultsTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "benchmarks.md");
    private static final Path RESULTS = Path.of("results.md");

    @Test
    void are_what_the_documentation_shows() throws IOException {
        String table = Files.readString(PAGE)
                .lines()
                .dropWhile(line -> !line.contains("ratio to full result by hand"))
                .takeWhile(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));

        assertThat(Ratios.parse(Files.readString(RESULTS)).byVariant())
                .containsAllEntriesOf(Ratios.parse(table).byVariant());
    }
}

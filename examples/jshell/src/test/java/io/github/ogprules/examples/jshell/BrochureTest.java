package io.github.ogprules.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of the brochure's statements, whose names are those of types, members and tests. */
class BrochureTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final int STATEMENTS = 90;
    private static final Pattern NAME = Pattern.compile("`([A-Za-z]+)(?:\\.([A-Za-z_]+))?`");

    private static final Map<String, Path> TYPES = sources("main");
    private static final Map<String, Path> TESTS = sources("test");

    /** A row: its number, the statement, what has it, the tests. */
    private static List<String> cells(String row) {
        return Stream.of(row.split("\\|", -1)).skip(1).map(String::strip).toList();
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(ROOT.resolve("docs").resolve("brochure.md")).stream()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .toList();
    }

    @Test
    void has_a_row_for_each_statement() throws IOException {
        assertThat(rows().stream().map(row -> Integer.valueOf(cells(row).get(0))))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, STATEMENTS).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void says_where_a_statement_is_or_why_nowhere(String row) throws IOException {
        List<String> cells = cells(row);
        List<String> names = names(cells.get(2));

        assertThat(cells.get(2)).matches(".*(`|fact|not yet).*");
        assertThat(names.isEmpty())
                .as("tested if there is something to test")
                .isEqualTo(names(cells.get(3)).isEmpty());
        assertThat(names)
                .allSatisfy(
                        name -> assertThat(Files.readString(found(TYPES, name))).contains(member(name)));
        assertThat(names(cells.get(3))).allSatisfy(name -> found(TESTS, name));
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell)
                .results()
                .map(found -> found.group().replace("`", ""))
                .toList();
    }

    private static String member(String name) {
        return name.substring(name.indexOf('.') + 1);
    }

    private static Path found(Map<String, Path> sources, String name) {
        String type = name.replaceAll("\\..*", "");
        assertThat(sources).containsKey(type);
        return sources.get(type);
    }

    private static Map<String, Path> sources(String kind) {
        return Stream.of("ogp-model", "ogp-rules", "ogp-io")
                .map(module -> ROOT.resolve(module).resolve("src").resolve(kind).resolve("java"))
                .flatMap(BrochureTest::files)
                .filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                .filter(file -> !file.endsWith("OgpStyle.java") && !file.endsWith("module-info.java"))
                .collect(Collectors.toMap(
                        file -> file.getFileName().toString().replace(".java", ""),
                        file -> file,
                        (first, second) -> first));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

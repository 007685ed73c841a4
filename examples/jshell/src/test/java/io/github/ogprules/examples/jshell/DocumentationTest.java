package io.github.ogprules.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every Java snippet of each page, in order, and compares what it gives with the comment behind it. */
class DocumentationTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path STARTUP = Path.of("startup.jsh");
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern JSHELL_LINE = Pattern.compile("^jshell> (.+)$", Pattern.MULTILINE);
    private static final Pattern COMMENT = Pattern.compile(";\\s*// (.+)$");
    private static final Pattern COMMENT_IN_PAGE = Pattern.compile(";\\s*// .+$", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(?:#[^)]*)?\\)");

    private JShell shell;
    private int compared;

    @BeforeEach
    void opens_a_shell_as_the_script_does() throws IOException {
        shell = JShell.builder().executionEngine("local").build();
        for (String entry : System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1)) {
            shell.addToClasspath(entry);
        }
        for (String importLine : Files.readAllLines(STARTUP)) {
            evaluate(importLine + ";");
        }
    }

    @AfterEach
    void closes_the_shell() {
        shell.close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_snippet_gives_what_its_comment_says(Path page) throws IOException {
        String text = Files.readString(page);
        Matcher block = JAVA_BLOCK.matcher(text);
        while (block.find()) {
            run(block.group(1).lines().toList());
        }
        assertThat(compared).isEqualTo(COMMENT_IN_PAGE.matcher(text).results().count());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_line_for_jshell_runs(Path page) throws IOException {
        JSHELL_LINE
                .matcher(Files.readString(page))
                .results()
                .map(line -> line.group(1))
                .forEach(line -> evaluate(line + ";"));
    }

    @Test
    void there_are_snippets_and_lines_for_jshell() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path page : pages()) {
            all.append(Files.readString(page));
        }
        assertThat(COMMENT_IN_PAGE.matcher(all).results().count()).isGreaterThanOrEqualTo(50);
        assertThat(JSHELL_LINE.matcher(all).results().count()).isGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_within_the_project_leads_somewhere(Path page) throws IOException {
        Path folder = page.toAbsolutePath().getParent();

        assertThat(LINK.matcher(Files.readString(page)).results().map(link -> link.group(1)))
                .filteredOn(target -> !target.contains("://"))
                .allSatisfy(target -> assertThat(folder.resolve(target)).exists());
    }

    /** The README and each page under docs. */
    private static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), pages.sorted())
                    .toList();
        }
    }

    private void run(List<String> lines) {
        StringBuilder source = new StringBuilder();
        for (String line : lines) {
            source.append(line).append('\n');
            CompletionInfo completion = shell.sourceCodeAnalysis().analyzeCompletion(source.toString());
            if (completion.completeness() == Completeness.COMPLETE) {
                String value = evaluate(source.toString());
                comment(line).ifPresent(expected -> {
                    assertThat(value).as(line).isEqualTo(expected);
                    compared++;
                });
                source.setLength(0);
            }
        }
        assertThat(source.toString()).as("an unfinished snippet").isBlank();
    }

    /** The value as text; texts come with quotes, which comments leave out. */
    private String evaluate(String source) {
        List<SnippetEvent> events = shell.eval(source);
        SnippetEvent event = events.get(0);
        assertThat(event.exception()).as(source).isNull();
        assertThat(event.status())
                .as(() -> source
                        + shell.diagnostics(event.snippet())
                                .map(String::valueOf)
                                .toList())
                .isEqualTo(Snippet.Status.VALID);
        return String.valueOf(event.value()).replaceAll("^\"|\"$", "");
    }

    private static Optional<String> comment(String line) {
        Matcher comment = COMMENT.matcher(line);
        return comment.find() ? Optional.of(comment.group(1)) : Optional.empty();
    }
}

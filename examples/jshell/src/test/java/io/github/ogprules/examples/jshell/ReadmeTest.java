package io.github.ogprules.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs every Java snippet of the README, in order, and compares what it gives with the comment behind it. */
class ReadmeTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path STARTUP = Path.of("startup.jsh");
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern JSHELL_LINE = Pattern.compile("^jshell> (.+)$", Pattern.MULTILINE);
    private static final Pattern COMMENT = Pattern.compile(";\\s*// (.+)$");

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

    @Test
    void every_snippet_gives_what_its_comment_says() throws IOException {
        Matcher block = JAVA_BLOCK.matcher(Files.readString(README));
        int blocks = 0;
        while (block.find()) {
            run(block.group(1).lines().toList());
            blocks++;
        }
        assertThat(blocks).isGreaterThanOrEqualTo(8);
        assertThat(compared).isGreaterThanOrEqualTo(15);
    }

    @Test
    void every_line_for_jshell_runs() throws IOException {
        List<String> lines = JSHELL_LINE
                .matcher(Files.readString(README))
                .results()
                .map(line -> line.group(1))
                .toList();
        lines.forEach(line -> evaluate(line + ";"));

        assertThat(lines).hasSizeGreaterThanOrEqualTo(6);
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

package io.github.ogprules.io.report;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document in Markdown, made of texts that may hold anything: this is the one place that writes markup. */
final class Markdown {

    private final StringBuilder document = new StringBuilder();

    /** A heading of a level from 1 to 6. */
    void heading(int level, String text) {
        document.append("#".repeat(level))
                .append(' ')
                .append(MarkdownText.of(text))
                .append("\n\n");
    }

    /** A paragraph that begins with a word of ours. */
    void paragraph(String text) {
        document.append(MarkdownText.of(text)).append("\n\n");
    }

    /** A table and an empty line. */
    void table(List<String> header, List<List<String>> rows) {
        document.append(tableOf(header, rows)).append('\n');
    }

    /** An item of a list with the number of a source, a text, and its address if it has one. */
    void item(String mark, String text, Optional<URI> address) {
        document.append("- ").append(mark).append(' ').append(MarkdownText.of(text));
        address.map(MarkdownText::link).ifPresent(link -> document.append(". ").append(link));
        document.append('\n');
    }

    /** An empty line, which ends a list. */
    void blank() {
        document.append('\n');
    }

    /** A table alone. */
    static String tableOf(List<String> header, List<List<String>> rows) {
        String rule = cells(header.stream().map(cell -> "---"));
        return Stream.concat(Stream.of(row(header), rule), rows.stream().map(Markdown::row))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(List<String> texts) {
        return cells(texts.stream().map(MarkdownText::cell));
    }

    private static String cells(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }

    @Override
    public String toString() {
        return document.toString();
    }
}

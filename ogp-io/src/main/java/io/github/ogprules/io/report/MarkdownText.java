package io.github.ogprules.io.report;

/** Text of others in Markdown: in one line, and no HTML. */
final class MarkdownText {

    private MarkdownText() {}

    static String of(String text) {
        return text.replace("<", "\\<").replaceAll("\\R", " ");
    }
}

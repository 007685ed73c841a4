package io.github.ogprules.io.report;

/** Text of others in Markdown: in one line, with neither HTML nor links nor escapes of its own. */
final class MarkdownText {

    private MarkdownText() {}

    static String of(String text) {
        return text.replace("\\", "\\\\")
                .replace("<", "\\<")
                .replace("](", "]\\(")
                .replaceAll("\\R", " ");
    }
}

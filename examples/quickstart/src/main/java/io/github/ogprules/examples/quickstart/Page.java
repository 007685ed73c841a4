package io.github.ogprules.examples.quickstart;

import java.io.PrintStream;

/** What the quickstart prints: titles, lines, blocks of text. */
final class Page {

    private final PrintStream out;

    Page(PrintStream out) {
        this.out = out;
    }

    void title(String title) {
        out.println();
        out.println(title);
        out.println("=".repeat(title.length()));
        out.println();
    }

    void line(String line) {
        out.println(line);
    }

    void block(String lines) {
        out.print(lines);
    }
}

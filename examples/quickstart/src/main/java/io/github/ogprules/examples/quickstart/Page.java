package io.github.ogprules.examples.quickstart;

import java.io.PrintStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
    }

    void line(String line) {
        out.println(line);
    }

    void block(String lines) {
        out.print(lines);
    }

    /** Some of the parts of a text, between which empty lines stand. */
    void parts(String text, int... places) {
        String[] parts = text.split("\n\n", -1);
        out.println(IntStream.of(places).mapToObj(place -> parts[place]).collect(Collectors.joining("\n\n")));
    }

    /** The first lines of a text. */
    void beginning(String text, int lines) {
        text.lines().limit(lines).forEach(out::println);
    }
}

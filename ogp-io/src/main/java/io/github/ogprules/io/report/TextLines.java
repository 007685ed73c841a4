package io.github.ogprules.io.report;

import io.github.ogprules.io.text.VisibleText;
import java.util.List;

/**
 * Lines for a terminal, of texts that may hold anything. They have at most 100 characters: what is longer goes on in the next line
 * under its own beginning. An address is never broken in two: it begins a line, and may reach beyond its end.
 */
final class TextLines {

    static final int WIDTH = 100;

    private static final String ADDRESS = "://";

    private final StringBuilder text = new StringBuilder();

    void blank() {
        text.append('\n');
    }

    /** A text after a beginning of ours. */
    void add(String lead, String content) {
        String rest = VisibleText.of(content);
        String prefix = lead;
        while (prefix.length() + rest.length() > WIDTH) {
            int end = breakBefore(rest, WIDTH - prefix.length());
            if (end == rest.length()) {
                break;
            }
            text.append(prefix).append(rest.substring(0, end).stripTrailing()).append('\n');
            rest = rest.substring(end).stripLeading();
            prefix = " ".repeat(lead.length());
        }
        text.append(prefix).append(rest).append('\n');
    }

    /** The last space that leaves a full line; a word without one is cut anywhere, an address goes on to its end. */
    private static int breakBefore(String rest, int room) {
        int space = rest.lastIndexOf(' ', room);
        if (space > 0) {
            return space;
        }
        int next = rest.indexOf(' ');
        int end = next < 0 ? rest.length() : next;
        return rest.substring(0, end).contains(ADDRESS)
                ? end
                : VisibleText.beginning(rest, room).length();
    }

    /** A table. */
    void table(List<String> header, List<List<String>> rows) {
        text.append(Tables.text(header, rows));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

package io.github.ogprules.io.report;

import io.github.ogprules.io.text.VisibleText;
import java.util.List;

/**
 * Lines for a terminal, of texts that may hold anything. They have at most 100 characters: what is longer goes on in the next line
 * under its own beginning.
 */
final class TextLines {

    static final int WIDTH = 100;

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
            text.append(prefix).append(rest.substring(0, end).stripTrailing()).append('\n');
            rest = rest.substring(end).stripLeading();
            prefix = " ".repeat(lead.length());
        }
        text.append(prefix).append(rest).append('\n');
    }

    /** The last space that leaves a full line; an address without one is cut after a slash or hyphen, else anywhere. */
    private static int breakBefore(String rest, int room) {
        int space = rest.lastIndexOf(' ', room);
        if (space > 0) {
            return space;
        }
        int cut = Math.max(rest.lastIndexOf('/', room - 1), rest.lastIndexOf('-', room - 1)) + 1;
        return cut > 0 ? cut : VisibleText.beginning(rest, room).length();
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

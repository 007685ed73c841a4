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

    /** Most reports are shorter. */
    private static final int USUAL_LENGTH = 4_096;

    private final StringBuilder text = new StringBuilder(USUAL_LENGTH);

    void blank() {
        text.append('\n');
    }

    /** A text after a beginning of ours. */
    void add(String lead, String content) {
        String line = VisibleText.of(content);
        text.append(lead);
        int at = 0;
        while (lead.length() + line.length() - at > WIDTH) {
            int end = breakFrom(line, at, WIDTH - lead.length());
            if (end == line.length()) {
                break;
            }
            text.append(line, at, end).append('\n').append(" ".repeat(lead.length()));
            at = line.charAt(end) == ' ' ? end + 1 : end;
        }
        text.append(line, at, line.length()).append('\n');
    }

    /** The last space that leaves a full line; a word without one is cut anywhere, an address goes on to its end. */
    private static int breakFrom(String line, int at, int room) {
        int space = line.lastIndexOf(' ', at + room);
        if (space > at) {
            return space;
        }
        int next = line.indexOf(' ', at);
        int end = next < 0 ? line.length() : next;
        return line.substring(at, end).contains(ADDRESS)
                ? end
                : at + VisibleText.beginning(line.substring(at), room).length();
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

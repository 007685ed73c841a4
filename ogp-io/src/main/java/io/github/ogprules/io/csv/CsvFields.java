package io.github.ogprules.io.csv;

import java.util.List;

/**
 * The fields of one record.
 *
 * @param texts the text of each field; none for an empty line and for a comment
 * @param lineBreaks the line breaks within the fields: a carriage return, a line feed, or both together
 */
record CsvFields(List<String> texts, int lineBreaks) {

    /** Whether the record says nothing: an empty line, a comment, or a line of white space. */
    boolean isBlank() {
        return texts.isEmpty() || (texts.size() == 1 && texts.get(0).isBlank());
    }

    /**
     * Whether a field may hold the end of one row and the beginning of another, because of a quote too many in each: the first
     * line of the field has the separators that the first row lacks, and the last line those of the other row so far.
     */
    boolean mayHoldRow(int width, char separator) {
        for (int field = 0; field < texts.size(); field++) {
            String text = texts.get(field);
            int firstLineBreak = text.length() < width ? -1 : firstLineBreak(text);
            if (firstLineBreak >= 0
                    && count(text.substring(0, firstLineBreak), separator) == width - 1 - field
                    && count(text.substring(lastLineBreak(text) + 1), separator) == field) {
                return true;
            }
        }
        return false;
    }

    static int lineBreaks(String text) {
        int feeds = count(text, '\n');
        int returns = count(text, '\r');
        int both = 0;
        for (int at = returns == 0 ? -1 : text.indexOf("\r\n"); at >= 0; at = text.indexOf("\r\n", at + 2)) {
            both++;
        }
        return feeds + returns - both;
    }

    private static int firstLineBreak(String text) {
        int feed = text.indexOf('\n');
        int carriageReturn = text.indexOf('\r');
        return feed < 0 || carriageReturn < 0 ? Math.max(feed, carriageReturn) : Math.min(feed, carriageReturn);
    }

    private static int lastLineBreak(String text) {
        return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
    }

    private static int count(String text, char wanted) {
        int count = 0;
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            count++;
        }
        return count;
    }
}

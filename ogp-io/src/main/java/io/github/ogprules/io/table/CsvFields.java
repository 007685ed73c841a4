package io.github.ogprules.io.table;

import io.github.ogprules.io.text.PlainText;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * The fields of one record.
 *
 * @param texts the text of each field; none for an empty line and for a comment
 * @param lineBreaks the line breaks within the fields: a carriage return, a line feed, or both together
 */
record CsvFields(List<String> texts, int lineBreaks) {

    /** Whether the record says nothing: an empty line, a comment, or a line of white space. */
    boolean isBlank() {
        return texts.isEmpty() || (texts.size() == 1 && PlainText.isBlank(texts.get(0)));
    }

    /** Whether more cells are filled than a row has. */
    boolean hasMoreThan(int width) {
        return texts.size() > width && texts.stream().skip(width).anyMatch(text -> !PlainText.isBlank(text));
    }

    /** Whether white space stands behind a comma, as it does in a sentence. */
    static boolean areProse(List<String> fields) {
        return fields.stream().skip(1).anyMatch(field -> !field.isEmpty() && Character.isWhitespace(field.charAt(0)));
    }

    /**
     * Whether a later line of the record is a row in itself, which a stray quote has made a piece of a field: a line within the
     * field, or its last line with the fields after it, which the test is given as two lists.
     */
    boolean hasRowWithin(int width, char separator, BiPredicate<List<String>, List<String>> isRow) {
        if (lineBreaks > 0) {
            for (int field = 0; field < texts.size(); field++) {
                if (hasRowWithin(field, width, separator, isRow)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasRowWithin(int field, int width, char separator, BiPredicate<List<String>, List<String>> isRow) {
        String text = texts.get(field);
        int fieldsAfter = texts.size() - field - 1;
        if (text.length() < width - fieldsAfter) {
            return false; // too short for the separators of a row and a line break before it
        }
        int lastLine = text.length();
        while (lastLine > 0 && text.charAt(lastLine - 1) != '\n' && text.charAt(lastLine - 1) != '\r') {
            lastLine--;
        }
        if (lastLine == 0) {
            return false;
        }
        List<String> after = texts.subList(field + 1, texts.size());
        return isRow(text.substring(lastLine), after, width, separator, isRow)
                // Looked for first, as hardly any text has so many separators and it takes time to split.
                || (count(text, separator) >= width - 1
                        && text.substring(0, lastLine)
                                .lines()
                                .skip(1)
                                .anyMatch(line -> isRow(line, List.of(), width, separator, isRow)));
    }

    private static boolean isRow(
            String line, List<String> after, int width, char separator, BiPredicate<List<String>, List<String>> isRow) {
        if (count(line, separator) != width - 1 - after.size()) {
            return false;
        }
        return isRow.test(List.of(line.split(Pattern.quote(String.valueOf(separator)), -1)), after);
    }

    static int lineBreaks(String text) {
        int returns = count(text, '\r');
        int both = 0;
        for (int at = returns == 0 ? -1 : text.indexOf("\r\n"); at >= 0; at = text.indexOf("\r\n", at + 2)) {
            both++;
        }
        return count(text, '\n') + returns - both;
    }

    private static int count(String text, char wanted) {
        int count = 0;
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            count++;
        }
        return count;
    }
}

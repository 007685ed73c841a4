package io.github.ogprules.io.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Question marks in place of letters, which programs write where an encoding has none, as spreadsheets do of Cyrillic or Georgian. */
final class QuestionMarks {

    private static final String SEVERAL = "??";

    /** Before a letter; a word of four or more; or two words of them, as nobody writes who asks. */
    private static final Pattern IN_PLACE_OF_LETTERS = Pattern.compile(
            "\\?{2,}(?=\\p{L})|(?<![^\\s\\p{P}&&[^?]])\\?{4,}|(?<![^\\s\\p{P}&&[^?]])\\?{2,}(?=[\\s\\p{P}&&[^?]]+\\?{2})");

    private QuestionMarks() {}

    /** The place of the first of them, or less than 0. */
    static int find(String text) {
        if (!text.contains(SEVERAL)) {
            return -1;
        }
        Matcher marks = IN_PLACE_OF_LETTERS.matcher(text);
        return marks.find() ? marks.start() : -1;
    }
}

package io.github.ogprules.io.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters that a program has made of text in UTF-8 by taking it for Windows-1252 or Latin-1, as {@code Ã©} of {@code é}.
 *
 * <p>Only what no language writes: a capital with an accent may stand before a quotation mark, a dash or a space that closes a word, so
 * that these count where they stand in a row alone.
 */
final class Mojibake {

    /** What the first byte of such a character becomes, and the lowest that the others do. */
    private static final char LOWEST_LEAD = '\u00C2';

    private static final char HIGHEST_LEAD = '\u00F4';
    private static final char LOWEST_REST = '\u0080';

    /** What the bytes 80 to 9F are in Windows-1252, and in Latin-1. */
    private static final String OF_WINDOWS =
            "\u0080-\u009F\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019\u201C"
                    + "\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178";

    private static final String REST = "[" + OF_WINDOWS + "\u00A0-\u00BF]";

    /** The same without what may stand behind a word. */
    private static final String SURE_REST =
            "[" + OF_WINDOWS + "\u00A1-\u00BF&&[^\u00BB\u2019\u201D\u2026\u2013\u2014\u203A\u2022]]";

    /** European letters; quotation marks, dashes, the euro and the mark at the head of a file; or two of any script in a row. */
    private static final Pattern MADE = Pattern.compile("[\u00C2-\u00C5]" + SURE_REST
            + "|(?<=\\p{Ll})[\u00C2\u00C3]" + REST + "|(?<!\\p{Lu})[\u00C2\u00C3]\u00A0"
            + "|\u00E2(?:\u20AC|\u201A\u00AC|\u201E\u00A2|\u0080[\u0080-\u00BF])"
            + "|\u00EF\u00BB\u00BF|\u00EF\u00BF\u00BD"
            + "|(?:[\u00C2-\u00DF]" + REST + "|[\u00E0-\u00EF]" + REST + "{2}|[\u00F0-\u00F4]" + REST + "{3}){2}");

    private Mojibake() {}

    /** The place of the first such letter, or less than 0. */
    static int find(String text) {
        int last = text.length() - 1;
        for (int at = 0; at < last; at++) {
            // Most texts have none of them, and most that have are words such as café.
            char letter = text.charAt(at);
            if (letter >= LOWEST_LEAD && letter <= HIGHEST_LEAD && text.charAt(at + 1) >= LOWEST_REST) {
                Matcher made = MADE.matcher(text);
                return made.find(at) ? made.start() : -1;
            }
        }
        return -1;
    }
}

package io.github.ogprules.io.text;

import java.util.Locale;

/**
 * A text in one line in which nothing is hidden: a terminal obeys control characters, and marks of direction and characters without
 * width make a reader see another text than the one that is there.
 *
 * <p>White space is folded. Characters that cannot be seen are named, such as {@code <U+202E>}.
 */
public final class VisibleText {

    private static final String CUT = "…";

    /** The letters of European languages, from {@code À} on, all of which can be seen. */
    private static final char FIRST_LETTER = '\u00C0';

    private static final char LAST_LETTER = '\u024F';

    private VisibleText() {}

    /**
     * The whole text.
     *
     * @param text any text
     * @return one line, without white space around it
     */
    public static String of(String text) {
        return isPlain(text) ? text : visible(text).strip();
    }

    /**
     * The beginning of a text that may be of any length, for a place that shows where it begins and ends.
     *
     * @param text any text
     * @param most how many characters of the text are shown
     * @return one line, with a space where the text has white space around it, and an ellipsis at the end if the text goes on
     */
    public static String shown(String text, int most) {
        return text.length() <= most ? visible(text) : visible(beginning(text, most)) + CUT;
    }

    /**
     * As many characters of a text as there is room for.
     *
     * @param text any text
     * @param most how many characters there may be
     * @return the beginning, which does not end in the middle of a character that Java stores as two
     */
    public static String beginning(String text, int most) {
        boolean isSplit =
                most > 0 && most < text.length() && Character.isSurrogatePair(text.charAt(most - 1), text.charAt(most));
        return text.substring(0, Math.min(text.length(), isSplit ? most - 1 : most));
    }

    /** Whether a text is as it should be: nearly all are. */
    private static boolean isPlain(String text) {
        int length = text.length();
        for (int at = 0; at < length; at++) {
            char character = text.charAt(at);
            if ((character < ' ' || character > '~') && (character < FIRST_LETTER || character > LAST_LETTER)) {
                return false;
            }
        }
        return !text.startsWith(" ") && !text.endsWith(" ") && !text.contains("  ");
    }

    private static String visible(String text) {
        StringBuilder line = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (isSpace(character)) {
                addSpace(line);
            } else if (isInvisible(character)) {
                line.append(String.format(Locale.ROOT, "<U+%04X>", character));
            } else {
                line.appendCodePoint(character);
            }
            at += Character.charCount(character);
        }
        return line.toString();
    }

    private static void addSpace(StringBuilder line) {
        if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
            line.append(' ');
        }
    }

    /** A space, a tab or a break of a line or page. */
    private static boolean isSpace(int character) {
        return character == ' '
                || (character >= '\t' && character <= '\r')
                || character == 0x0085
                || character == 0x2028
                || character == 0x2029;
    }

    /** What stands for no character, commands a terminal, or is left out by those who draw text. */
    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> isNoCharacter(character) || isIgnorable(character);
        };
    }

    /** Unicode 15.0, section 23.7: code points that never become characters. */
    private static boolean isNoCharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    }

    /** DerivedCoreProperties.txt of Unicode 15.0: Default_Ignorable_Code_Point, without those that are format characters anyway. */
    private static boolean isIgnorable(int character) {
        return character == 0x034F
                || isBetween(character, 0x115F, 0x1160)
                || isBetween(character, 0x17B4, 0x17B5)
                || isBetween(character, 0x180B, 0x180F)
                || character == 0x2065
                || character == 0x3164
                || isBetween(character, 0xFE00, 0xFE0F)
                || character == 0xFFA0
                || isBetween(character, 0xFFF0, 0xFFF8)
                || isBetween(character, 0xE0000, 0xE0FFF);
    }

    private static boolean isBetween(int character, int first, int last) {
        return character >= first && character <= last;
    }
}

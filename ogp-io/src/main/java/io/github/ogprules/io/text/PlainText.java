package io.github.ogprules.io.text;

/**
 * A text that names something, without what nobody sees: white space of every kind, the byte order mark, soft hyphens, and the
 * zero-width and bidirectional characters that web pages, word processors and spreadsheets leave.
 */
public final class PlainText {

    /** Letters from here on may be joined to each other, as in Arabic and the scripts of India, and joiners are part of the spelling. */
    private static final char FIRST_JOINING_SCRIPT = '\u0600';

    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
    private static final char ZERO_WIDTH_JOINER = '\u200D';
    private static final char LAST_OF_ASCII = '\u007F';

    private PlainText() {}

    /**
     * A text without what is invisible around it.
     *
     * @param text any text
     * @return the text itself if nothing invisible is around it
     */
    public static String stripped(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isInvisible(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && isInvisible(text.charAt(end - 1))) {
            end--;
        }
        return end - begin == text.length() ? text : text.substring(begin, end);
    }

    /**
     * A text without what is invisible around it or in it, and with ordinary spaces.
     *
     * @param text any text
     * @return the text itself if it is so already
     */
    public static String plain(String text) {
        String stripped = stripped(text);
        int first = 0;
        while (first < stripped.length() && stripped.charAt(first) < LAST_OF_ASCII) {
            first++;
        }
        return first == stripped.length() ? stripped : withPlainSpaces(stripped);
    }

    /**
     * Whether nobody sees anything in a text.
     *
     * @param text any text
     * @return true for white space and characters without width
     */
    public static boolean isBlank(String text) {
        int at = 0;
        while (at < text.length() && isInvisible(text.charAt(at))) {
            at++;
        }
        return at == text.length();
    }

    private static String withPlainSpaces(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (Character.getType(character) == Character.SPACE_SEPARATOR) {
                plain.append(' ');
            } else if (!isFormat(character) || isSpelling(character, text.charAt(at - 1))) {
                plain.append(character);
            }
        }
        return plain.toString();
    }

    private static boolean isSpelling(char character, char before) {
        return (character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER) && before >= FIRST_JOINING_SCRIPT;
    }

    private static boolean isInvisible(char character) {
        return character <= ' '
                || (character > LAST_OF_ASCII
                        && (Character.isWhitespace(character)
                                || Character.isSpaceChar(character)
                                || isFormat(character)));
    }

    private static boolean isFormat(char character) {
        return character > LAST_OF_ASCII && Character.getType(character) == Character.FORMAT;
    }
}

package io.github.ogprules.io;

/** A text as a failure shows it: one of megabytes is not told again in full. */
final class ShownText {

    /** How much is shown of a text that was found. */
    private static final int BEGINNING = 200;

    /** How much is shown of the end of a problem, which says what was expected. */
    private static final int END = 1800;

    /** What is cut off at least, so that a text that was shortened once stays as it is. */
    private static final int LEAST_CUT = 50;

    private ShownText() {}

    static String beginning(String text) {
        return shortened(text, BEGINNING, 0);
    }

    static String bothEnds(String text) {
        return shortened(text, BEGINNING, END);
    }

    private static String shortened(String text, int beginning, int end) {
        if (text.length() <= beginning + end + LEAST_CUT) {
            return text;
        }
        String shown = text.substring(0, wholeCharacters(text, beginning)) + "… (" + text.length() + " characters)";
        return end == 0 ? shown : shown + " …" + text.substring(wholeCharacters(text, text.length() - end));
    }

    /** The place itself, or the one before where it would cut a character in two. */
    private static int wholeCharacters(String text, int place) {
        return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }
}

package io.github.ogprules.io.json;

/**
 * What can be seen of a text that names something. Copied from a page or a spreadsheet, it brings no-break spaces, zero-width
 * spaces and byte order marks along.
 */
final class VisibleText {

    private VisibleText() {}

    /** The text with plain spaces, without any around it and without characters that have no width. */
    static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints()
                .filter(character -> Character.getType(character) != Character.FORMAT)
                .map(character -> Character.isSpaceChar(character) ? ' ' : character)
                .forEach(visible::appendCodePoint);
        return visible.toString().strip();
    }
}

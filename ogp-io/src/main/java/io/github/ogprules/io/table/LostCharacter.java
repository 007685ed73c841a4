package io.github.ogprules.io.table;

import io.github.ogprules.io.text.LostTexts;

/** Finds the bytes that are no text in UTF-8: a program has taken the text for another encoding, or the text for what it is not. */
public final class LostCharacter {

    private static final char REPLACEMENT = '\uFFFD';

    private LostCharacter() {}

    /** The place of the first one in a text, or less than 0. */
    public static int find(String text) {
        int replacement = text.indexOf(REPLACEMENT);
        int nul = text.indexOf(CsvRecords.NUL);
        return replacement < 0 ? nul : nul < 0 ? replacement : Math.min(replacement, nul);
    }

    /** The first one, or the first letter that was made of others, with the text around it. */
    public static String shown(String text) {
        int lost = find(text);
        return CellText.shown(text, lost < 0 ? LostTexts.findMojibake(text) : lost);
    }
}

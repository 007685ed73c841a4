package io.github.ogprules.io.popolo;

import io.github.ogprules.io.text.Missing;
import io.github.ogprules.io.text.PlainText;
import org.jspecify.annotations.Nullable;

/** The texts of a document, as whoever reads them sees them. */
final class PopoloText {

    private PopoloText() {}

    /** A text without what nobody sees, if there is one. */
    static @Nullable String plain(@Nullable String text) {
        return text == null ? null : PlainText.plain(text);
    }

    /** Whether a text stands for a value that is not there; an empty one is a fault of whoever wrote it. */
    static boolean isMarker(String text) {
        return !text.isEmpty() && Missing.find(text).isPresent();
    }

    /** Words that say something. */
    static String words(String text) {
        if (text.isEmpty() || isMarker(text)) {
            throw new IllegalArgumentException("expected words");
        }
        if (Missing.isError(text)) {
            throw new IllegalArgumentException(Missing.NO_ERROR);
        }
        return text;
    }
}

package io.github.ogprules.io.popolo;

import io.github.ogprules.io.text.Missing;
import io.github.ogprules.io.text.PlainText;
import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.committee.Constituency;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts of a document, as whoever reads them sees them. */
final class PopoloText {

    private static final Pattern PART =
            Pattern.compile(" (?:member|organi[sz]ation|agency|body|department|ministry)$", Pattern.CASE_INSENSITIVE);

    private PopoloText() {}

    /** A text without what nobody sees, if there is one. */
    static @Nullable String plain(@Nullable String text) {
        return text == null ? null : PlainText.plain(text);
    }

    /** Whether a text stands for a value that is not there; an empty one is a fault of whoever wrote it. */
    static boolean isMarker(String text) {
        return !text.isEmpty() && Missing.find(text).isPresent();
    }

    /** What a text stands for, if it is there and stands for something. */
    static <T> Optional<T> find(@Nullable String text, Function<String, T> parse) {
        try {
            return Optional.ofNullable(text).map(parse);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The constituency that a text names, as such or as what belongs to it, such as {@code Government member}. */
    static Optional<Constituency> constituency(@Nullable String text) {
        return find(
                text,
                words -> CodeList.parse(Constituency.class, PART.matcher(words).replaceFirst("")));
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

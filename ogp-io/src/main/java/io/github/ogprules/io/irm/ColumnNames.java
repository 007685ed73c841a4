package io.github.ogprules.io.irm;

import io.github.ogprules.io.text.PlainText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** The names of columns, as lists of them are kept beside this class, and how names are compared. */
final class ColumnNames {

    private static final Pattern NOISE = Pattern.compile("(?i:<br/?>|\\s)+");
    private static final String COMMENT = "#";

    private ColumnNames() {}

    /** The names in a list, in its order. */
    static List<String> read(String resource) {
        try (InputStream bytes = Objects.requireNonNull(ColumnNames.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith(COMMENT)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name without regard to case, line breaks, white space and what is invisible. */
    static String folded(String name) {
        String plain = PlainText.plain(name);
        // Most names are plain, and all of a header are compared with those of every layout.
        String line = hasNoise(plain) ? NOISE.matcher(plain).replaceAll(" ").strip() : plain;
        return line.toLowerCase(Locale.ROOT);
    }

    /** Whether a name may have what is not a single space between words. */
    private static boolean hasNoise(String plain) {
        return plain.indexOf('<') >= 0 || plain.contains("  ") || plain.chars().anyMatch(character -> character < ' ');
    }
}

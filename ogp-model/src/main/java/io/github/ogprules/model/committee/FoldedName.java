package io.github.ogprules.model.committee;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names without what may differ between two spellings of one. */
final class FoldedName {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private FoldedName() {}

    static String of(String name) {
        return SPACES.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}

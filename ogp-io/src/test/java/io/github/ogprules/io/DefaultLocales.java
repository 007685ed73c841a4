package io.github.ogprules.io;

import java.util.Locale;
import java.util.function.Supplier;

/** What comes out under a default locale whose case, digits or decimal separator differ from English ones. */
public final class DefaultLocales {

    /** For a {@code ValueSource}: dotless i, Arabic digits, decimal comma. */
    public static final String TURKISH = "tr-TR";

    public static final String ARABIC = "ar-EG";
    public static final String GERMAN = "de-DE";

    private DefaultLocales() {}

    public static <T> T under(String languageTag, Supplier<T> what) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(languageTag));
        try {
            return what.get();
        } finally {
            Locale.setDefault(before);
        }
    }
}

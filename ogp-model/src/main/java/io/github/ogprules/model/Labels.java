package io.github.ogprules.model;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Names of constants as labels. Each is made once, as decisions ask for them by the million. */
final class Labels {

    private static final Map<String, String> WORDS = new ConcurrentHashMap<>();
    private static final Map<String, String> TERMS = new ConcurrentHashMap<>();

    private Labels() {}

    /** The name as words: {@code NOT_STARRED} as {@code not starred}. */
    static String words(String name) {
        return label(WORDS, name, constant -> constant.replace('_', ' ').toLowerCase(Locale.ROOT));
    }

    /** The name as words, the first with a capital letter: {@code ASSET_DISCLOSURE} as {@code Asset disclosure}. */
    static String term(String name) {
        return label(
                TERMS, name, constant -> constant.charAt(0) + words(constant).substring(1));
    }

    /** Looks before it computes: {@code computeIfAbsent} alone takes twice the time. */
    private static String label(Map<String, String> labels, String name, UnaryOperator<String> made) {
        String label = labels.get(name);
        return label == null ? labels.computeIfAbsent(name, made) : label;
    }
}

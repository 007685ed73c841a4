package io.github.ogprules.model;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Names of constants as labels. Each is made once, as decisions ask for them by the million. */
final class Labels {

    private static final Map<String, String> WORDS = new ConcurrentHashMap<>();
    private static final Map<String, String> TERMS = new ConcurrentHashMap<>();

    private Labels() {}

    /** The name as words: {@code NOT_STARRED} as {@code not starred}. */
    static String words(String name) {
        return WORDS.computeIfAbsent(
                name, constant -> constant.replace('_', ' ').toLowerCase(Locale.ROOT));
    }

    /** The name as words, the first with a capital letter: {@code ASSET_DISCLOSURE} as {@code Asset disclosure}. */
    static String term(String name) {
        return TERMS.computeIfAbsent(
                name, constant -> constant.charAt(0) + words(constant).substring(1));
    }
}

package io.github.ogprules.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names of countries in the languages of OGP's members, as the JDK has them from Unicode's Common Locale Data Repository. They name no
 * country by themselves, but tell a code beside them that is another country's.
 */
final class CountryNamesAbroad {

    private static final List<String> LANGUAGES = List.of(
            "ar", "az", "bg", "cs", "da", "de", "el", "es", "et", "fi", "fil", "fr", "he", "hr", "hu", "hy", "id", "is",
            "it", "ja", "ka", "ko", "lt", "lv", "mk", "mn", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr",
            "sv", "sw", "tr", "uk");

    private static final Map<String, Set<CountryCode>> BY_NAME = byName();

    private CountryNamesAbroad() {}

    /** The countries that a name is that of in any of the languages; none if it is in none. */
    static Set<CountryCode> find(String name) {
        return BY_NAME.getOrDefault(CountryNameTable.plain(name), Set.of());
    }

    private static Map<String, Set<CountryCode>> byName() {
        Map<String, Set<CountryCode>> byName = new HashMap<>();
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (String alpha2 : Locale.getISOCountries()) {
                String name = new Locale.Builder().setRegion(alpha2).build().getDisplayCountry(locale);
                byName.computeIfAbsent(CountryNameTable.plain(name), unused -> new TreeSet<>())
                        .add(CountryCode.parse(alpha2));
            }
        }
        return byName;
    }
}

package io.github.ogprules.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Every country code by each of its two forms. */
final class CountryCodeTable {

    private static final Map<String, CountryCode> BY_FORM = table();

    private CountryCodeTable() {}

    static CountryCode get(String text) {
        CountryCode code = BY_FORM.get(text.strip().toUpperCase(Locale.ROOT));
        if (code == null) {
            throw new IllegalArgumentException(
                    "'" + text
                            + "' is no country code: expected ISO 3166-1 in two or three letters, such as GE or GEO (Kosovo: XK or XKX)");
        }
        return code;
    }

    private static Map<String, CountryCode> table() {
        Map<String, CountryCode> byForm = new HashMap<>();
        for (String alpha2 : Locale.getISOCountries()) {
            put(byForm, alpha2, new Locale.Builder().setRegion(alpha2).build().getISO3Country());
        }
        put(byForm, "XK", "XKX");
        return byForm;
    }

    private static void put(Map<String, CountryCode> byForm, String alpha2, String alpha3) {
        CountryCode code = ImmutableCountryCode.of(alpha2, alpha3);
        byForm.put(alpha2, code);
        byForm.put(alpha3, code);
    }
}

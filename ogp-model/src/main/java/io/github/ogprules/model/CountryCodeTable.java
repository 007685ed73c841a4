package io.github.ogprules.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Every country code by each of its two forms, and by codes that sources have beside ISO 3166-1. */
final class CountryCodeTable {

    /**
     * Codes that no other country has: for Kosovo those of the World Bank until 2017 (KSV), Unicode CLDR (XKK), Our World in
     * Data (OWID_KOS), the IMF (UVK), Correlates of War and the IOC (KOS), vehicles (RKS) and others that users of countrycode name (XKS,
     * XKV); the World Bank's before it took those of ISO 3166-1 (ADO, IMY, ROM, TMP, WBG, ZAR); of ISO 3166-3 what the same
     * state had under a former name (BUR); and the European Union's two letters for Greece and the United Kingdom.
     *
     * <p>Numbers are not among them: those of the United Nations, V-Dem, the IMF and Correlates of War contradict each other.
     */
    private static final String[][] OTHER_CODES = {
        {"AND", "ADO"},
        {"COD", "ZAR"},
        {"GBR", "UK"},
        {"GRC", "EL"},
        {"IMN", "IMY"},
        {"MMR", "BUR"},
        {"PSE", "WBG"},
        {"ROU", "ROM"},
        {"TLS", "TMP"},
        {"XKX", "KOS", "KSV", "OWID_KOS", "RKS", "UVK", "XKK", "XKS", "XKV"},
    };

    /** How much of a text a message shows. */
    private static final int SHOWN = 40;

    private static final Map<String, CountryCode> BY_FORM = table();

    private CountryCodeTable() {}

    static Optional<CountryCode> find(String text) {
        return Optional.ofNullable(BY_FORM.get(text.strip().toUpperCase(Locale.ROOT)));
    }

    static CountryCode get(String text) {
        return find(text)
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "'" + shown(text)
                                        + "' is no country code: expected ISO 3166-1 in two or three letters, such as GE or GEO (Kosovo: XK or XKX)"));
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private static Map<String, CountryCode> table() {
        Map<String, CountryCode> byForm = new HashMap<>();
        for (String alpha2 : Locale.getISOCountries()) {
            put(byForm, alpha2, new Locale.Builder().setRegion(alpha2).build().getISO3Country());
        }
        put(byForm, "XK", "XKX");
        for (String[] codes : OTHER_CODES) {
            for (int i = 1; i < codes.length; i++) {
                put(byForm, codes[i], Objects.requireNonNull(byForm.get(codes[0])));
            }
        }
        return byForm;
    }

    private static void put(Map<String, CountryCode> byForm, String alpha2, String alpha3) {
        CountryCode code = ImmutableCountryCode.of(alpha2, alpha3);
        put(byForm, alpha2, code);
        put(byForm, alpha3, code);
    }

    private static void put(Map<String, CountryCode> byForm, String form, CountryCode code) {
        if (byForm.putIfAbsent(form, code) != null) {
            throw new IllegalStateException(form + " is the code of two countries");
        }
    }
}

package io.github.ogprules.model;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Country codes by English names: the JDK's own, and the other ones that files of OGP and its sources use. */
final class CountryNameTable {

    /** Names that differ from the JDK's, or that the JDK changed between releases. */
    private static final String[][] OTHER_NAMES = {
        {"BA", "Bosnia and Herzegovina", "Bosnia"},
        {"BN", "Brunei Darussalam"},
        {"BS", "The Bahamas", "Bahamas, The"},
        {"CD", "Congo, Dem. Rep.", "Democratic Republic of the Congo", "Congo, Democratic Republic", "DR Congo"},
        {"CG", "Congo, Rep.", "Republic of the Congo", "Congo, Republic", "Congo"},
        {"CI", "Cote d'Ivoire", "Ivory Coast"},
        {"CV", "Cabo Verde", "Cape Verde"},
        {"CZ", "Czech Republic", "Czechia"},
        {"EG", "Egypt, Arab Rep."},
        {"FM", "Micronesia, Fed. Sts."},
        {"GB", "United Kingdom", "UK", "Great Britain"},
        {"GM", "The Gambia", "Gambia, The"},
        {"HK", "Hong Kong", "Hong Kong, China", "Hong Kong SAR, China"},
        {"IR", "Iran, Islamic Rep."},
        {"KG", "Kyrgyz Republic", "Kyrgyzstan"},
        {"KP", "North Korea", "Korea, Dem. Rep.", "Democratic People's Republic of Korea"},
        {"KR", "South Korea", "Republic of Korea", "Korea, Rep.", "Korea"},
        {"LA", "Lao", "Lao PDR", "Laos"},
        {"MD", "Moldova", "Republic of Moldova"},
        {"MK", "North Macedonia", "Macedonia", "Macedonia, FYR", "FYR Macedonia", "FYROM", "Republic of North Macedonia"
        },
        {"MM", "Myanmar", "Burma"},
        {"MO", "Macao", "Macao, China"},
        {"PS", "Palestine", "State of Palestine", "West Bank and Gaza"},
        {"RU", "Russia", "Russian Federation"},
        {"SK", "Slovakia", "Slovak Republic"},
        {"ST", "Sao Tome and Principe"},
        {"SY", "Syria", "Syrian Arab Republic"},
        {"SZ", "Eswatini", "Swaziland"},
        {"TL", "Timor-Leste", "East Timor"},
        {"TR", "Turkey", "Turkiye"},
        {"TW", "Taiwan", "Taiwan, China"},
        {"TZ", "Tanzania", "United Republic of Tanzania"},
        {"US", "United States", "United States of America", "USA"},
        {"VE", "Venezuela", "Venezuela, RB"},
        {"VN", "Vietnam", "Viet Nam"},
        {"XK", "Kosovo"},
        {"YE", "Yemen", "Yemen, Rep."},
    };

    private static final Map<String, CountryCode> BY_NAME = table();

    private CountryNameTable() {}

    static Optional<CountryCode> find(String name) {
        return Optional.ofNullable(BY_NAME.get(folded(name)));
    }

    private static Map<String, CountryCode> table() {
        Map<String, CountryCode> byName = new HashMap<>();
        for (String alpha2 : Locale.getISOCountries()) {
            String name = new Locale.Builder().setRegion(alpha2).build().getDisplayCountry(Locale.ENGLISH);
            byName.put(folded(name), CountryCode.parse(alpha2));
        }
        for (String[] codeAndNames : OTHER_NAMES) {
            for (int i = 1; i < codeAndNames.length; i++) {
                byName.put(folded(codeAndNames[i]), CountryCode.parse(codeAndNames[0]));
            }
        }
        return byName;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("[^a-z]+", " ")
                .strip();
    }
}

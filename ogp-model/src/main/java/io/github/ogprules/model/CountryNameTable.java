package io.github.ogprules.model;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Country codes by English names: the JDK's own, and the other ones that files of OGP and its sources use. */
final class CountryNameTable {

    /** Names that differ from the JDK's, or that the JDK changed between releases; among them those of ISO 3166-1. */
    private static final String[][] OTHER_NAMES = {
        {"BA", "Bosnia and Herzegovina", "Bosnia"},
        {"BN", "Brunei Darussalam"},
        {"BO", "Bolivia, Plurinational State of"},
        {"BS", "Bahamas, The"},
        {"CD", "Congo, Dem. Rep.", "Democratic Republic of the Congo", "Congo, Democratic Republic", "DR Congo"},
        {"CD", "Congo, Democratic Republic of the", "Congo, The Democratic Republic of the"},
        {"CG", "Congo, Rep.", "Republic of the Congo", "Congo, Republic", "Congo"},
        {"CI", "Cote d'Ivoire", "Ivory Coast"},
        {"CV", "Cabo Verde", "Cape Verde"},
        {"CZ", "Czech Republic", "Czechia"},
        {"EG", "Egypt, Arab Rep."},
        {"FM", "Micronesia, Fed. Sts.", "Micronesia, Federated States of", "Federated States of Micronesia"},
        {"GB", "United Kingdom", "UK", "U.K.", "Great Britain", "United Kingdom of Great Britain and Northern Ireland"},
        {"GM", "Gambia, The"},
        {"HK", "Hong Kong", "Hong Kong, China", "Hong Kong SAR, China"},
        {"IR", "Iran, Islamic Rep.", "Iran, Islamic Republic of"},
        {"KG", "Kyrgyz Republic", "Kyrgyzstan"},
        {"KN", "Saint Kitts and Nevis"},
        {"KP", "North Korea", "Korea, Dem. Rep.", "Democratic People's Republic of Korea"},
        {"KP", "Korea, Democratic People's Republic of"},
        {"KR", "South Korea", "Republic of Korea", "Korea, Rep.", "Korea, Republic of", "Korea"},
        {"LA", "Lao", "Lao PDR", "Laos", "Lao People's Democratic Republic"},
        {"LC", "Saint Lucia"},
        {"MD", "Moldova", "Republic of Moldova", "Moldova, Republic of"},
        {"MK", "North Macedonia", "Macedonia", "Macedonia, FYR", "FYR Macedonia", "FYROM", "Republic of North Macedonia"
        },
        {"MK", "Macedonia, The former Yugoslav Republic of", "The former Yugoslav Republic of Macedonia"},
        {"MM", "Myanmar", "Burma"},
        {"MO", "Macao", "Macao, China"},
        {"NL", "Netherlands, Kingdom of the"},
        {"PS", "Palestine", "State of Palestine", "Palestine, State of", "West Bank and Gaza"},
        {"RU", "Russia", "Russian Federation"},
        {"SK", "Slovakia", "Slovak Republic"},
        {"ST", "Sao Tome and Principe"},
        {"SY", "Syria", "Syrian Arab Republic"},
        {"SZ", "Eswatini", "Swaziland"},
        {"TL", "Timor-Leste", "East Timor"},
        {"TR", "Turkey", "Turkiye"},
        {"TW", "Taiwan", "Taiwan, China", "Taiwan, Province of China"},
        {"TZ", "Tanzania", "United Republic of Tanzania", "Tanzania, United Republic of"},
        {"US", "United States", "United States of America", "USA", "U.S.A.", "U.S."},
        {"VC", "Saint Vincent and the Grenadines"},
        {"VE", "Venezuela", "Venezuela, RB", "Venezuela, Bolivarian Republic of"},
        {"VN", "Vietnam", "Viet Nam"},
        {"XK", "Kosovo", "Republic of Kosovo"},
        {"YE", "Yemen", "Yemen, Rep."},
    };

    private static final String ARTICLE = "the ";

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
        String folded = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("[^a-z]+", " ")
                .strip();
        return folded.startsWith(ARTICLE) ? folded.substring(ARTICLE.length()) : folded;
    }
}

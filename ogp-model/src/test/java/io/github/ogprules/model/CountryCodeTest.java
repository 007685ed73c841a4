package io.github.ogprules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {

    static Stream<Locale> every_country_of_the_JDK() {
        return Arrays.stream(Locale.getISOCountries())
                .map(alpha2 -> new Locale.Builder().setRegion(alpha2).build());
    }

    @Nested
    class Parsing {

        @ParameterizedTest
        @MethodSource("io.github.ogprules.model.CountryCodeTest#every_country_of_the_JDK")
        void reads_both_forms_of_every_ISO_code_as_the_same_code(Locale country) {
            CountryCode code = CountryCode.parse(country.getCountry());

            assertThat(code.getAlpha2()).isEqualTo(country.getCountry());
            assertThat(code.getAlpha3()).isEqualTo(country.getISO3Country());
            assertThat(CountryCode.parse(country.getISO3Country()))
                    .isEqualTo(code)
                    .hasSameHashCodeAs(code);
        }

        @ParameterizedTest
        @ValueSource(strings = {"XK", "XKX", "xk", "xKx"})
        void reads_the_user_assigned_code_of_Kosovo(String text) {
            assertThat(CountryCode.parse(text))
                    .returns("XK", CountryCode::getAlpha2)
                    .returns("XKX", CountryCode::getAlpha3);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"GE", "ge", "Ge", "gE", "GEO", "geo", "Geo", " GE", "geo ", "\tGEO\n", "\u2003ge\u2003"})
        void ignores_case_and_surrounding_white_space(String text) {
            assertThat(CountryCode.parse(text)).isEqualTo(CountryCode.parse("GEO"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "G", "ZZ", "ZZZ", "GEOR", "G E", "Georgia", "268", "KO", "UK", "EU", "ΓΕ"})
        void refuses_every_other_text_and_says_what_it_expects(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CountryCode.parse(text))
                    .withMessage(
                            "'" + text + "' is no country code: expected ISO 3166-1 in two or three letters, such as"
                                    + " GE or GEO (Kosovo: XK or XKX)");
        }
    }

    @Nested
    class Finding_by_name {

        @ParameterizedTest
        @MethodSource("io.github.ogprules.model.CountryCodeTest#every_country_of_the_JDK")
        void knows_the_English_name_of_every_country(Locale country) {
            assertThat(CountryCode.findByName(country.getDisplayCountry(Locale.ENGLISH)))
                    .contains(CountryCode.parse(country.getCountry()));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Slovak Republic                            | SVK
                Slovakia                                   | SVK
                Macedonia                                  | MKD
                North Macedonia                            | MKD
                Macedonia, FYR                             | MKD
                South Korea                                | KOR
                Republic of Korea                          | KOR
                USA                                        | USA
                U.S.                                       | USA
                UK                                         | GBR
                Kyrgyz Republic                            | KGZ
                Cote d'Ivoire                              | CIV
                Côte d’Ivoire                              | CIV
                Cabo Verde                                 | CPV
                Timor-Leste                                | TLS
                Kosovo                                     | XKX
                Türkiye                                    | TUR
                Viet Nam                                   | VNM
                Bosnia & Herzegovina                       | BIH
                Trinidad & Tobago                          | TTO
                """)
        void knows_how_files_of_OGP_and_of_its_sources_write_it(String name, String code) {
            assertThat(CountryCode.findByName(name)).contains(CountryCode.parse(code));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Bolivia, Plurinational State of                       | BOL
                Congo, The Democratic Republic of the                 | COD
                Iran, Islamic Republic of                             | IRN
                Korea, Democratic People's Republic of                | PRK
                Korea, Republic of                                    | KOR
                Lao People's Democratic Republic                      | LAO
                Micronesia, Federated States of                       | FSM
                Moldova, Republic of                                  | MDA
                Netherlands, Kingdom of the                           | NLD
                Palestine, State of                                   | PSE
                Saint Lucia                                           | LCA
                Taiwan, Province of China                             | TWN
                Tanzania, United Republic of                          | TZA
                United Kingdom of Great Britain and Northern Ireland  | GBR
                Venezuela, Bolivarian Republic of                     | VEN
                """)
        void knows_the_names_of_ISO_3166(String name, String code) {
            assertThat(CountryCode.findByName(name)).contains(CountryCode.parse(code));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Georgia", "georgia", " GEORGIA ", "the Georgia", "Georgia."})
        void ignores_case_white_space_punctuation_and_the_article(String name) {
            assertThat(CountryCode.findByName(name)).contains(CountryCode.parse("GEO"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "The",
                    "Atlantis",
                    "GEO",
                    "Georgia, United States",
                    "Scotland, United Kingdom",
                    "Sum"
                })
        void says_nothing_of_other_texts(String name) {
            assertThat(CountryCode.findByName(name)).isEmpty();
        }
    }

    @Nested
    class Ordering {

        @Test
        void follows_the_three_letter_form() {
            List<CountryCode> sorted = Stream.of("XKX", "AND", "ARE", "AFG", "DZA", "DEU")
                    .map(CountryCode::parse)
                    .sorted()
                    .toList();

            assertThat(sorted)
                    .extracting(CountryCode::getAlpha3)
                    .containsExactly("AFG", "AND", "ARE", "DEU", "DZA", "XKX");
        }

        @ParameterizedTest
        @CsvSource({"CHE, CHN", "GEO, GHA", "TUN, TUR"})
        void agrees_in_both_directions(String lower, String higher) {
            assertThat(CountryCode.parse(lower)).isLessThan(CountryCode.parse(higher));
            assertThat(CountryCode.parse(higher)).isGreaterThan(CountryCode.parse(lower));
        }

        @Test
        void is_consistent_with_equality() {
            List<CountryCode> all = every_country_of_the_JDK()
                    .map(country -> CountryCode.parse(country.getCountry()))
                    .toList();

            assertThat(all)
                    .allSatisfy(code -> assertThat(all)
                            .filteredOn(other -> other.compareTo(code) == 0)
                            .containsExactly(code));
        }
    }

    @Test
    void prints_the_three_letter_form() {
        assertThat(CountryCode.parse("ge")).hasToString("GEO");
    }
}

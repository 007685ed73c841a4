package io.github.ogprules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
        @CsvSource({
            "KSV, XKX",
            "XKK, XKX",
            "OWID_KOS, XKX",
            "UVK, XKX",
            "KOS, XKX",
            "RKS, XKX",
            "owid_kos, XKX",
            "ROM, ROU",
            "ZAR, COD",
            "TMP, TLS",
            "WBG, PSE",
            "ADO, AND",
            "IMY, IMN",
            "BUR, MMR",
            "UK, GBR",
            "EL, GRC"
        })
        void reads_codes_that_sources_have_beside_ISO(String text, String code) {
            assertThat(CountryCode.parse(text)).isEqualTo(CountryCode.parse(code));
        }

        @Test
        void shows_the_beginning_of_a_long_text() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CountryCode.parse("x".repeat(1_000_000)))
                    .withMessageStartingWith("'" + "x".repeat(40) + "…' is no country code");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "OWID_WRL",
                    "OWID_USS",
                    "WLD",
                    "EUU",
                    "SSA",
                    "YUG",
                    "SUN",
                    "CSK",
                    "SCG",
                    "DDR",
                    "ANT",
                    "YMD",
                    "104"
                })
        void reads_no_code_of_the_world_of_regions_and_of_states_that_are_no_more(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> CountryCode.parse(text));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"GE", "ge", "Ge", "gE", "GEO", "geo", "Geo", " GE", "geo ", "\tGEO\n", "\u2003ge\u2003"})
        void ignores_case_and_surrounding_white_space(String text) {
            assertThat(CountryCode.parse(text)).isEqualTo(CountryCode.parse("GEO"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", " ", "G", "ZZ", "ZZZ", "GEOR", "G E", "Georgia", "268", "KO", "EU", "ΓΕ", "OWID_WRL"})
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

        /** One line or more for each country; the names are those of the lists in {@link CountryNames} and of files that use them. */
        private static final String VARIANTS = """
                AFG | Afghanistan, Islamic Rep. of | Afghanistan, I.R. of
                AIA | Anguilla, United Kingdom-British Overseas Territory
                ALA | Åland Islands | Aland Islands | Åland
                ARE | UAE | U.A.E. | United Arab Emirates | United Arab Emirates (UAE)
                ASM | American Samoa
                ATF | Fr. S. Antarctic Lands
                ATG | Antigua & Barbuda | Antigua and Barbuda
                AUS | Australia
                AUT | Austria
                BHS | Bahamas, The | The Bahamas | Bahamas (the)
                BIH | Bosnia and Hercegovina | Bosnia & Herzegovina | Bosnia-Herzegovina | Bosnia Herzegovina
                BIH | Bosnia & Hercegovina | Bosnia | Bosnia and herzegowina
                BLM | St. Barthélemy | Saint Barthelemy
                BLR | Belarus
                BOL | Bolivia | Bolivia (Plurinational State of)
                BRN | Brunei | Brunei Darussalam
                CAF | Central African Rep. | Central African Republic
                CHN | China | China, People's Republic of | China (People's Republic of) | P.R. China | PR China
                CHN | China, P.R. | China, mainland
                CIV | Cote dIvoire | Cote d'Ivoire | Côte d’Ivoire | Côte dIvoire | Cote D'Ivoire | COTE D'IVOIRE
                CIV | Cote d Ivoire | Cote-d'Ivoire | Ivory Coast | Côte d'Ivoire (Ivory Coast) | Cote d`Ivoire
                COD | Democratic Republic of Congo | Democratic Republic of the Congo
                COD | Congo (Democratic Republic of the) | Congo (Democratic Republic of)
                COD | Congo, Democratic Republic of the | Congo, Dem. Rep. | Congo, Dem Rep | Congo Dem. Rep.
                COD | Dem. Rep. Congo | Dem. Rep. of the Congo | DR Congo | D.R. Congo | Congo DR | Congo, DR
                COD | Congo (DRC) | DRC | DR of Congo | Congo-Kinshasa | Congo (Kinshasa) | Congo - Kinshasa
                COD | Congo, Kinshasa | Zaire | Zaire (Congo) | Congo (Zaire) | Congo, the Democratic Republic of the
                COD | Democratic Republic of the Congo (DRC)
                COG | Congo | Congo, Rep. | Congo Rep | Congo (Brazzaville) | Congo-Brazzaville | Congo - Brazzaville
                COG | Congo Brazzaville | Republic of Congo | Republic of the Congo | Congo Republic
                COG | Congo (Republic of the) | Congo, Republic of the | Rep. of Congo
                COM | Comoros (the)
                CPV | Cabo Verde | Cape Verde | Cabo Verde (Cape Verde)
                CUW | Curaçao | Curacao
                CZE | Czechia | Czech Republic | Czech Rep. | Czech Republic (Czechia)
                DEU | Germany | Germany, Fed. Rep. | Germany, Federal Republic of
                DMA | Dominica
                DOM | Dominican Rep. | Dominican Republic
                EGY | Egypt, Arab Rep. | Egypt
                ESH | W. Sahara | Western Sahara
                ETH | Ethiopia
                FRA | France
                FRO | Faroe Islands | Faeroe Islands | Faroe Is.
                FSM | Micronesia (Federated States of) | Micronesia, Fed. Sts. | Micronesia, Federated States
                FSM | Federated States of Micronesia | Micronesia | Micronesia, Fed. States of | FS Micronesia
                GBR | UK | U.K. | U.K | United Kingdom (UK) | Great Britain | Britain
                GBR | United Kingdom of Great Britain & Northern Ireland
                GEO | Georgia | Republic of Georgia
                GIN | Guinea | Guinea (Conakry) | Guinea-Conakry
                GMB | The Gambia | Gambia, The | Gambia | Gambia (The)
                GNB | Guinea Bissau | Guinea-Bissau
                GNQ | Equatorial Guinea | Eq. Guinea | Guinea, Equatorial
                HKG | Hong Kong | Hong Kong SAR | Hong Kong, SAR China | Hong Kong (China) | Hong Kong (SAR)
                HKG | China, Hong Kong SAR | China: Hong Kong SAR | Hong Kong S.A.R. | China - Hong Kong | Hongkong
                HMD | Heard I. and McDonald Is.
                IRL | Ireland, Republic of | Republic of Ireland | Ireland
                IRN | Iran, I.R. of | Iran | Iran (Islamic Republic of) | Iran, Islamic Rep. | Islamic Rep. of Iran
                JPN | Japan
                KGZ | Kyrgyz Rep. | Kyrgyzstan | Kyrgyz Republic | Kyrgyz Republic (Kyrgyzstan)
                KHM | Cambodia
                KNA | St Kitts & Nevis | St. Kitts and Nevis | Saint Kitts & Nevis | St. Kitts-Nevis
                KOR | Korea | Korea (South) | Korea, South | S. Korea | South Korea | Korea (Republic of)
                KOR | Korea, Rep. | Korea, Rep. of | Korea Rep | Rep. of Korea | Republic of Korea
                KOR | Republic of Korea (South Korea)
                LAO | Lao P.D.R. | Lao PDR | Laos | Lao People's Dem. Rep. | Lao People’s Democratic Republic
                LAO | Lao Peoples Democratic Republic | Laos (Lao PDR)
                LBY | Libya | Libyan Arab Jamahiriya
                LCA | St. Lucia | Saint Lucia | St Lucia
                LKA | Sri Lanka
                MAC | Macau | Macao | Macao SAR | Macau SAR | Macau (China) | China, Macao SAR
                MAF | St. Martin (French part) | Saint Martin (French part)
                MDA | Moldova | Republic of Moldova | Rep. of Moldova | Moldova (Republic of)
                MDV | Maldives
                MEX | México | Mexico
                MHL | Marshall Islands | Marshall Is.
                MKD | Macedonia | Macedonia, FYR | Macedonia (FYR) | Macedonia (FYROM) | FYR Macedonia
                MKD | F.Y.R. Macedonia | FYROM | TFYR Macedonia | Macedonia, TFYR
                MKD | The former Yugoslav Republic of Macedonia | Macedonia, Former Yugoslav Republic of
                MKD | Former Yugoslav Republic of Macedonia | North Macedonia | North Macedonia (Macedonia)
                MKD | Macedonia, North | Republic of Macedonia | North Macedonia, Republic of
                MMR | Burma/Myanmar | Myanmar/Burma | Burma (Myanmar) | Myanmar (Burma) | Burma
                NER | Niger (the) | Niger
                NGA | Nigeria
                NLD | Netherlands | The Netherlands | Netherlands (Kingdom of the)
                PAN | Panamá
                PER | Perú
                PHL | Philippines (the)
                PNG | Papua New Guinea
                PRK | Korea Dem. People's Rep. | Korea, Dem. People's Rep. | Korea, Dem. People’s Rep.
                PRK | Korea, Dem. Rep. | Korea Dem Rep | Dem. People's Rep. of Korea
                PRK | Korea (Democratic People's Republic of) | Korea, North | Korea (North) | N. Korea | DPRK
                PRK | D.P.R. Korea | DPR Korea | Korea, DPR | North Korea (DPRK) | Korea (Dem. People's Rep.)
                PSE | Palestine | State of Palestine | Palestinian Territories | Palestinian Territory
                PSE | Palestinian Authority | West Bank & Gaza | West Bank and Gaza Strip
                PSE | Occupied Palestinian Territory | Palestine, State of
                NRU | Nauru | Naoero
                PYF | French Territories: French Polynesia | French Polynesia | Fr. Polynesia
                REU | Réunion | Reunion
                RUS | Russia | Russian Federation | Russian Fed. | Russia (Russian Federation)
                SDN | Sudan
                SHN | St. Helena | Saint Helena, Ascension and Tristan da Cunha
                SLB | Solomon Islands | Solomon Is.
                SOM | Somalia, Fed. Rep. | Somalia
                SSD | South Sudan | S. Sudan
                STP | São Tomé e Príncipe | Sao Tome e Principe | Sao Tome & Principe | São Tomé and Príncipe
                STP | São Tomé & Príncipe | Sao Tome and Principe
                SUR | Suriname | Surinam
                SVK | Slovak Rep. | Slovak Republic | Slovakia
                SWZ | Eswatini (Swaziland) | eSwatini | Swaziland | Swaziland/Eswatini | Eswatini, Kingdom of
                SWZ | Eswatini (formerly Swaziland)
                SXM | Sint Maarten (Dutch part) | Sint Maarten
                SYR | Syria | Syrian Arab Republic | Syrian Arab Rep.
                TJK | Tajikistan
                TLS | Timor Leste | Timor-Leste | East Timor | Timor-Leste (East Timor) | East Timor (Timor-Leste)
                TTO | Trinidad & Tobago | Trinidad-Tobago
                TUR | Türkiye | Turkiye | Turkey | Turkey (Turkiye) | Türkiye (Turkey) | Turkey/Türkiye
                TWN | Taiwan Prov.of China | Taiwan | Taiwan, China | Taiwan (China) | Taiwan, Province of China | Chinese Taipei
                TZA | Tanzania | Tanzania, United Rep. of | United Rep. of Tanzania | Tanzania (United Republic of)
                UKR | The Ukraine
                USA | US | U.S. | USA | U.S.A. | U. S. A. | United States | United States (US)
                USA | United States of America | United States of America (USA) | The United States of America
                VAT | Holy See | Vatican | Vatican City | Holy See (Vatican City State) | Vatican City (Holy See)
                VCT | St. Vincent & the Grenadines | Saint Vincent/Grenadines | St Vincent and Grenadines
                VCT | St. Vincent | St. Vincent & Grens.
                SPM | St.-Pierre-et-Miquelon
                WLF | Wallis et Futuna
                VEN | Venezuela | Venezuela (Bolivarian Republic of) | Venezuela, RB | Venezuela, R.B.
                VEN | Venezuela, Bolivarian Rep. of | Venezuela, R.B. de | Venezuela, Rep. Bolivariana de
                VGB | British Virgin Islands | Virgin Islands (British) | Br. Virgin Is.
                VIR | Virgin Islands (U.S.) | U.S. Virgin Islands | US Virgin Islands | Virgin Islands (US)
                VIR | Virgin Islands, US | United States Virgin Islands
                VNM | Viet Nam | Vietnam | Viet-Nam | Vietnam, Socialist Republic of
                WSM | Samoa
                XKX | Kosovo | Kosovo* | Kosovo (under UNSCR 1244/99) | Kosovo (UNSCR 1244) | Kosovo, Rep. of
                XKX | Kosovo [1]
                YEM | Yemen, Rep. | Yemen | Republic of Yemen
                ZWE | Zimbabwe
                """;

        static Stream<Arguments> variants() {
            return VARIANTS.lines().flatMap(line -> {
                String[] codeAndNames = line.split(" \\| ");
                return Stream.of(codeAndNames).skip(1).map(name -> Arguments.of(name, codeAndNames[0]));
            });
        }

        @ParameterizedTest
        @MethodSource("variants")
        void knows_the_forms_that_lists_and_files_print(String name, String code) {
            assertThat(CountryCode.findByName(name)).contains(CountryCode.parse(code));
        }

        @ParameterizedTest
        @MethodSource("variants")
        void knows_them_in_capitals_with_other_spaces_apostrophes_and_footnote_marks(String name, String code) {
            assertThat(Stream.of(
                            name.toUpperCase(Locale.ROOT),
                            "\u00A0" + name.replace(" ", "\u00A0 ") + "\u200B",
                            name.replace('\'', '’').replace(" and ", " & "),
                            name + "*"))
                    .allSatisfy(form -> assertThat(CountryCode.findByName(form)).contains(CountryCode.parse(code)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Yugoslavia",
                    "USSR",
                    "Soviet Union",
                    "Serbia and Montenegro",
                    "Czechoslovakia",
                    "East Germany",
                    "Germany, E.",
                    "Congo, D. Rep.",
                    "Korea, D. Rep.",
                    "E. Guinea",
                    "Pakistan, E.",
                    "Sudan (-2011)",
                    "Germany (1949-1990)",
                    "Ethiopia (–1992)",
                    "German Democratic Republic",
                    "West Germany",
                    "Republic of Vietnam",
                    "South Vietnam",
                    "Vietnam, Democratic Republic of",
                    "South Yemen",
                    "Yemen, South",
                    "Yemen Arab Republic",
                    "Yemen, People's Democratic Republic of",
                    "People's Democratic Republic of Yemen",
                    "Palestine/West Bank",
                    "Palestine/Gaza",
                    "Gaza Strip",
                    "Gaza",
                    "World",
                    "Sub-Saharan Africa",
                    "European Union",
                    "Northern Ireland",
                    "Northern Cyprus",
                    "Somaliland",
                    "Zanzibar",
                    "Netherlands Antilles",
                    "Channel Islands",
                    "Atlanta, Georgia",
                    "Georgia, USA",
                    "Georgia (US state)",
                    "Georgia, United States",
                    "New Mexico",
                    "Virgin Islands",
                    "England",
                    "Scotland",
                    "Guinea, Portuguese",
                    "Africa",
                    "Republic",
                    "The",
                    "CÃ´te d'Ivoire",
                    "French",
                    "Democratic Republic",
                    "Rhodesia and Nyasaland",
                    "Sudan and South Sudan",
                    "Belgium-Luxembourg",
                    "Macedonia (Greece)",
                    "Mexico City",
                    "South Georgia",
                    "NA",
                    "GEO",
                    "West Papua",
                    "Sudan (former)"
                })
        void takes_no_former_state_region_part_or_place_for_a_country(String name) {
            assertThat(CountryCode.findByName(name)).isEmpty();
        }

        static Stream<CountryName> every_name() {
            return CountryNameTable.names().stream();
        }

        @ParameterizedTest
        @MethodSource("every_name")
        void finds_every_name_that_it_has(CountryName name) {
            assertThat(CountryCode.findByName(name.text())).contains(name.code());
        }

        @Test
        void has_a_short_name_for_every_country_of_ISO_3166_and_Kosovo() {
            assertThat(CountryNameTable.names())
                    .extracting(CountryName::code)
                    .containsAll(Stream.concat(every_country_of_the_JDK().map(Locale::getCountry), Stream.of("XK"))
                            .map(CountryCode::parse)
                            .toList());
            assertThat(CountryNames.LISTS.get(0).lines().map(line -> line.substring(0, 3)))
                    .doesNotHaveDuplicates()
                    .hasSameSizeAs(Locale.getISOCountries());
        }

        @Test
        void gives_no_name_to_two_countries() {
            List<CountryName> contradicting = List.of(
                    new CountryName(CountryCode.parse("COD"), "Congo, Dem. Rep."),
                    new CountryName(CountryCode.parse("COG"), "Democratic Republic of the Congo"));

            assertThatIllegalStateException()
                    .isThrownBy(() -> CountryNameTable.byWords(contradicting))
                    .withMessage("'Democratic Republic of the Congo' is COD and COG");
        }

        @Test
        void keeps_names_apart_that_share_words() {
            assertThat(Stream.of(
                                    "Congo",
                                    "Congo, Dem. Rep.",
                                    "Guinea",
                                    "Guinea-Bissau",
                                    "Equatorial Guinea",
                                    "Papua New Guinea")
                            .map(CountryCode::findByName)
                            .map(Optional::orElseThrow))
                    .extracting(CountryCode::toString)
                    .containsExactly("COG", "COD", "GIN", "GNB", "GNQ", "PNG");
            assertThat(Stream.of(
                                    "Niger",
                                    "Nigeria",
                                    "Dominica",
                                    "Dominican Republic",
                                    "Korea",
                                    "North Korea",
                                    "Samoa",
                                    "Sudan")
                            .map(CountryCode::findByName)
                            .map(Optional::orElseThrow))
                    .extracting(CountryCode::toString)
                    .containsExactly("NER", "NGA", "DMA", "DOM", "KOR", "PRK", "WSM", "SDN");
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

package io.github.ogprules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

    @Test
    void has_code_and_name_and_leaves_the_region_open() {
        Country georgia = Country.of("ge", "Georgia");

        assertThat(georgia.getCode()).isEqualTo(CountryCode.parse("GEO"));
        assertThat(georgia.getName()).isEqualTo("Georgia");
        assertThat(georgia.getRegion()).isEmpty();
    }

    @Test
    void has_a_region_where_it_is_stated() {
        assertThat(Country.of("PNG", "Papua New Guinea", Region.ASIA_PACIFIC).getRegion())
                .contains(Region.ASIA_PACIFIC);
    }

    @Test
    void is_built_attribute_by_attribute() {
        assertThat(Country.builder()
                        .code(CountryCode.parse("PNG"))
                        .name("Papua New Guinea")
                        .region(Region.ASIA_PACIFIC)
                        .build())
                .isEqualTo(Country.of("PG", "Papua New Guinea", Region.ASIA_PACIFIC));
    }

    @Test
    void keeps_the_name_as_the_source_prints_it() {
        assertThat(Country.of("KGZ", "Kyrgyz Republic"))
                .isNotEqualTo(Country.of("KGZ", "Kyrgyzstan"))
                .isEqualTo(Country.of("KGZ", "Kyrgyzstan").withName("Kyrgyz Republic"));
    }

    @Test
    void refuses_a_code_that_is_no_countrys() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Country.of("ZZZ", "Nowhere"))
                .withMessageContaining("'ZZZ' is no country code");
    }

    @Nested
    class With_a_name_that_is_known {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                AUT | Australia         | AUS | Austria (AUT)
                DEU | Georgia           | GEO | Germany (DEU)
                GE  | germany           | DEU | Georgia (GEO)
                COG | Congo, Dem. Rep.  | COD | Congo (COG)
                NER | Nigeria           | NGA | Niger (NER)
                GEO | DEU               | DEU | Georgia (GEO)
                """)
        void as_that_of_another_country_does_not_exist(String code, String name, String known, String country) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Country.of(code, name))
                    .withMessageMatching(
                            "the name is that of .* \\(" + known + "\\): expected a name of " + Pattern.quote(country));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                GEO | Georgia
                GEO | Sakartvelo
                GEO | GEO
                GEO | GE
                GEO | Nana
                NA  | Namibia
                na  | Republic of Namibia
                NA  | NAM
                NAM | South West Africa
                NR  | Nauru
                GEO | Tbilisi, Georgia
                COD | Congo (Kinshasa)
                FRA | République française
                SRB | Serbia and Montenegro
                GBR | Scotland
                """)
        void as_its_own_or_not_at_all_exists(String code, String name) {
            assertThat(Country.of(code, name).getName()).isEqualTo(name);
        }

        @Test
        void as_its_own_is_so_for_every_country_and_no_other() {
            List<CountryName> names = CountryNameTable.names();

            assertThat(names)
                    .allSatisfy(name -> assertThat(Country.of(name.code().toString(), name.text())
                                    .getCode())
                            .isEqualTo(name.code()));
            assertThat(names)
                    .allSatisfy(name -> assertThatIllegalArgumentException()
                            .isThrownBy(() ->
                                    Country.of(name.code().toString().equals("GEO") ? "DEU" : "GEO", name.text())));
        }
    }

    @Nested
    class With_what_may_be_a_missing_value {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "NA",
                    "na",
                    "n/a",
                    "N.A.",
                    "#N/A",
                    "<NA>",
                    " NA ",
                    "NR",
                    "ND",
                    "not applicable",
                    "No data",
                    "NaN",
                    "null",
                    "unknown",
                    "not available",
                    "-",
                    "–",
                    "..",
                    "?",
                    "NA\u00A0"
                })
        void as_its_name_does_not_exist(String name) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Country.of("NAM", name))
                    .withMessage(
                            "the name '" + name + "' is a marker of missing values: expected a name of Namibia (NAM)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Country.of("NA", name, Region.AFRICA))
                    .withMessageContaining("is a marker of missing values");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Country.of("GEO", "Georgia").withName(name))
                    .withMessageContaining("is a marker of missing values");
        }

        @ParameterizedTest
        @CsvSource({"NA, South West Africa, Namibia, NAM", "na, '', Namibia, NAM", "NR, Pleasant Island, Nauru, NRU"})
        void as_its_code_exists_only_beside_its_name(String code, String other, String name, String threeLetters) {
            assertThat(Country.of(code, name)).isEqualTo(Country.of(threeLetters, name));
            assertThat(Country.of(threeLetters, other).getName()).isEqualTo(other);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Country.of(code, other))
                    .withMessage("the code of " + name + " and a marker of missing values: expected " + threeLetters
                            + " or the English name of a country");
        }

        @Test
        void and_a_name_of_another_country_contradict_each_other_as_any_code_does() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Country.of("NA", "Georgia"))
                    .withMessage("the name is that of Georgia (GEO): expected a name of Namibia (NAM)");
        }
    }

    @Nested
    class Parsing {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Georgia            | GEO | Georgia
                Korea, Dem. Rep.   | PRK | Korea, Dem. Rep.
                UAE                | ARE | UAE
                GEO                | GEO | GEO
                ge                 | GEO | GEO
                OWID_KOS           | XKX | XKX
                NAM                | NAM | NAM
                """)
        void reads_names_and_codes(String text, String code, String name) {
            assertThat(Country.parse(text)).isEqualTo(Country.of(code, name));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Gerogia               | ; nearest: Georgia (GEO)
                Untied States         | ; nearest: United States (USA)
                Brasil                | ; nearest: Brazil (BRA)
                CÃ´te d'Ivoire        | ; nearest: Côte d'Ivoire (CIV)
                Serbia and Montenegro | ; nearest: Montenegro (MNE), Serbia (SRB)
                Palestine/Gaza        | ; nearest: Palestine (PSE)
                Iram                  | ; nearest: Iran (IRN), Iraq (IRQ)
                Atlantis              | ''
                World                 | ''
                QQQ                   | ''
                ''                    | ''
                """)
        void refuses_other_texts_and_names_the_nearest(String text, String nearest) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Country.parse(text))
                    .withMessage("expected the English name of a country that is known, or a code such as GEO" + nearest
                            + "; a name that a source prints is welcome as an addition");
        }

        @Test
        void names_nothing_near_to_prose() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Country.parse("Georgia ".repeat(1_000_000)))
                    .withMessageNotContaining("nearest");
        }

        @ParameterizedTest
        @CsvSource({"NA, Namibia, NAM", "na, Namibia, NAM", "NR, Nauru, NRU"})
        void refuses_what_may_as_well_be_a_missing_value(String text, String name, String code) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Country.parse(text))
                    .withMessage("the code of " + name + " and a marker of missing values: expected " + code
                            + " or the English name of a country");
        }

        /** A second implementation, without a bound and with a table of all cells. */
        private int edits(String from, String to) {
            int[][] cells = new int[from.length() + 1][to.length() + 1];
            for (int i = 0; i <= from.length(); i++) {
                for (int j = 0; j <= to.length(); j++) {
                    cells[i][j] = i == 0 || j == 0
                            ? i + j
                            : Math.min(
                                    cells[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1),
                                    Math.min(cells[i - 1][j], cells[i][j - 1]) + 1);
                }
            }
            return cells[from.length()][to.length()];
        }

        @Test
        void names_the_nearest_of_texts_with_up_to_three_edits_as_a_full_comparison_does() {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(14);
            List<CountryName> names = CountryNameTable.names();
            for (int i = 0; i < 10_000; i++) {
                StringBuilder text = new StringBuilder(CountryNameTable.plain(
                        names.get(random.nextInt(names.size())).text()));
                for (int edit = random.nextInt(4); edit >= 0; edit--) {
                    int place = random.nextInt(text.length());
                    switch (random.nextInt(3)) {
                        case 0 -> text.setCharAt(place, (char) ('a' + random.nextInt(26)));
                        case 1 -> text.insert(place, (char) ('a' + random.nextInt(26)));
                        default -> text.deleteCharAt(place);
                    }
                    if (text.isEmpty()) {
                        text.append('q');
                    }
                }
                String plain = CountryNameTable.plain(text.toString());
                int most = Math.min(3, plain.length() / 3);
                int least = names.stream()
                        .mapToInt(name -> edits(CountryNameTable.plain(name.text()), plain))
                        .min()
                        .orElseThrow();

                List<String> nearest = NearestCountries.of(plain);

                if (least <= most) {
                    assertThat(nearest).as(plain).hasSizeBetween(1, 3);
                    String first = nearest.get(0);
                    assertThat(edits(
                                    CountryNameTable.plain(first.substring(0, first.length() - " (GEO)".length())),
                                    plain))
                            .as(plain)
                            .isEqualTo(least);
                }
            }
        }
    }

    @Test
    void names_everything_that_the_builder_misses() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Country.builder().build())
                .withMessageContaining("code")
                .withMessageContaining("name");
    }

    @Nested
    class A_name_in_another_language {

        @ParameterizedTest
        @CsvSource({
            "IRN, Irlanda, Ireland (IRL)",
            "AUS, Österreich, Austria (AUT)",
            "SVN, Slowakei, Slovakia (SVK)",
            "GIN, Guiné Equatorial, Equatorial Guinea (GNQ)",
            "DMA, República Dominicana, Dominican Republic (DOM)",
            "GEO, საფრანგეთი, France (FRA)"
        })
        void is_refused_beside_the_code_of_another_country(String code, String name, String of) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Country.of(code, name))
                    .withMessageStartingWith("the name is that of " + of + ": expected a name of ");
        }

        @Test
        void stands_beside_the_code_of_its_own() {
            for (String language :
                    List.of("es", "fr", "pt", "de", "it", "ru", "ka", "hy", "id", "sr", "mk", "ar", "ko")) {
                for (String alpha2 : Locale.getISOCountries()) {
                    String name = new Locale.Builder()
                            .setRegion(alpha2)
                            .build()
                            .getDisplayCountry(Locale.forLanguageTag(language));
                    if (CountryCode.findByName(name).isEmpty()) {
                        assertThat(Country.of(CountryCode.parse(alpha2).getAlpha3(), name)
                                        .getName())
                                .isEqualTo(name);
                    }
                }
            }
        }

        @Test
        void names_no_country_by_itself() {
            assertThatIllegalArgumentException().isThrownBy(() -> Country.parse("Irlanda"));
        }
    }
}

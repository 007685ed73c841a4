package io.github.ogprules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

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

    @Test
    void names_everything_that_the_builder_misses() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Country.builder().build())
                .withMessageContaining("code")
                .withMessageContaining("name");
    }
}

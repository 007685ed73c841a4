package io.github.ogprules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Africa,                     AFRICA
            Africa and the Middle East, AFRICA
            AFRICA,                     AFRICA
            Americas,                   AMERICAS
            The Americas,               AMERICAS
            the americas,               AMERICAS
            Asia-Pacific,               ASIA_PACIFIC
            Asia and the Pacific,       ASIA_PACIFIC
            Asia & Pacific,             ASIA_PACIFIC
            Asia Pacific,               ASIA_PACIFIC
            ASIA_PACIFIC,               ASIA_PACIFIC
            asia  -  pacific,           ASIA_PACIFIC
            Europe,                     EUROPE
            europe,                     EUROPE
            """)
    void is_read_from_every_label_and_spelling(String text, Region region) {
        assertThat(CodeList.parse(Region.class, text)).isEqualTo(region);
    }

    @ParameterizedTest
    @CsvSource({"AFRICA, Africa", "AMERICAS, Americas", "ASIA_PACIFIC, Asia-Pacific", "EUROPE, Europe"})
    void carries_the_label_of_the_electoral_region(Region region, String label) {
        assertThat(region.getLabel()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Asia", "Middle East", "Latin America", "AsiaPacific"})
    void is_one_of_the_four(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeList.parse(Region.class, text))
                .withMessage("'" + text + "' is not one of: Africa, Americas, Asia-Pacific, Europe");
    }

    @Test
    void gives_its_other_spellings() {
        assertThat(Region.AFRICA.getSpellings()).containsExactly("Africa and the Middle East");
        assertThat(Region.EUROPE.getSpellings()).isEmpty();
    }
}

package io.github.ogprules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            NOT_REVIEWED,   NR, not reviewed
            NO_DATA,        ND, no data
            NOT_APPLICABLE, NA, not applicable
            """)
    void has_the_abbreviation_of_the_files_and_says_what_it_means(Marker marker, String abbreviation, String label) {
        assertThat(marker.getAbbreviation()).isEqualTo(abbreviation);
        assertThat(marker.getLabel()).isEqualTo(label);
        assertThat(CodeList.parse(Marker.class, abbreviation)).isEqualTo(marker);
        assertThat(CodeList.parse(Marker.class, label)).isEqualTo(marker);
    }

    @Test
    void there_are_three() {
        assertThat(Marker.values()).containsExactly(Marker.NOT_REVIEWED, Marker.NO_DATA, Marker.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"nr, NOT_REVIEWED", "' ND ', NO_DATA", "Not Applicable, NOT_APPLICABLE", "NO_DATA, NO_DATA"})
    void case_and_white_space_do_not_matter(String text, Marker marker) {
        assertThat(CodeList.parse(Marker.class, text)).isEqualTo(marker);
    }

    /** An empty cell is not filled, which is no marker; {@code N/A} and {@code 0} occur in no file as one. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "N/A", "N R", "None", "Unclear", "not assessed", "unknown"})
    void any_other_text_is_refused_with_the_list(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeList.parse(Marker.class, text))
                .withMessage("'" + text + "' is not one of: not reviewed, no data, not applicable");
    }
}

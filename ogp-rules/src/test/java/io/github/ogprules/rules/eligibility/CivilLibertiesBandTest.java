package io.github.ogprules.rules.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CivilLibertiesBandTest {

    @ParameterizedTest
    @CsvSource({"7.5, 7.5", "7.50, 7.5", "7.500, 7.5", "5, 5", "5.0, 5", "0, 0", "0.00, 0", "1E1, 10", "2.125, 2.125"})
    void begins_at_a_bound_of_one_form(String bound, String form) {
        CivilLibertiesBand band = CivilLibertiesBand.of(new BigDecimal(bound), 4);

        assertThat(band.getLowerBound()).isEqualTo(new BigDecimal(form));
        assertThat(band).isEqualTo(CivilLibertiesBand.of(new BigDecimal(form), 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10", "10.00", "0E-100"})
    void begins_anywhere_from_0_to_10(String bound) {
        assertThat(CivilLibertiesBand.of(new BigDecimal(bound), 0).getLowerBound())
                .isEqualByComparingTo(bound);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "10.01", "1E+2", "-10"})
    void does_not_begin_where_no_score_is(String bound) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CivilLibertiesBand.of(new BigDecimal(bound), 4))
                .withMessage("band from " + new BigDecimal(bound).toPlainString() + ": expected 0 to 10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E-101", "0E+101", "1E+2147483647", "1E-2147483647"})
    void has_no_bound_of_absurd_length(String bound) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CivilLibertiesBand.of(new BigDecimal(bound), 4))
                .withMessage("band from " + bound + ": expected 0 to 10 with at most 100 decimals");
    }

    @Test
    void has_no_fewer_than_0_points() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CivilLibertiesBand.of(new BigDecimal("7.5"), -1))
                .withMessage("band with -1 points: expected 0 or more");
    }

    @Test
    void differs_by_bound_and_points() {
        CivilLibertiesBand band = CivilLibertiesBand.of(new BigDecimal("7.5"), 4);

        assertThat(band.getPoints()).isEqualTo(4);
        assertThat(band)
                .isNotEqualTo(CivilLibertiesBand.of(new BigDecimal("7.5"), 3))
                .isNotEqualTo(CivilLibertiesBand.of(new BigDecimal("7.51"), 4));
    }
}

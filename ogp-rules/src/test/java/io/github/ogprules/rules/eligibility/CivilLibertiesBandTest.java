package io.github.ogprules.rules.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CivilLibertiesBandTest {

    @ParameterizedTest
    @CsvSource({"7.5, 7.5", "7.50, 7.5", "7.500, 7.5", "5, 5", "5.0, 5", "0, 0", "0.00, 0", "1E1, 10", "2.125, 2.125"})
    void begins_at_a_bound_of_one_form(String bound, String form) {
        CivilLibertiesBand band = CivilLibertiesBand.of(new BigDecimal(bound), 4);

        assertThat(band.getLowerBound()).isEqualTo(new BigDecimal(form));
        assertThat(band).isEqualTo(CivilLibertiesBand.of(new BigDecimal(form), 4));
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

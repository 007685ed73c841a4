package io.github.ogprules.model.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CivilLibertiesTest {

    @Nested
    class A_score {

        @ParameterizedTest
        @CsvSource(textBlock = """
                0,            0.00
                0.0,          0.00
                -0,           0.00
                0E5,          0.00
                5,            5.00
                5.0,          5.00
                5.00,         5.00
                5.000,        5.00
                05,           5.00
                +5,           5.00
                0.5E1,        5.00
                5.1,          5.10
                5.88,         5.88
                5.880,        5.88
                7.058823529,  7.058823529
                7.0588235290, 7.058823529
                1E-3,         0.001
                10,           10.00
                1E1,          10.00
                10.000,       10.00
                """)
        void has_one_form_with_at_least_two_decimals(String text, String form) {
            CivilLiberties liberties = CivilLiberties.parse(text);

            assertThat(liberties.getScore()).isEqualTo(new BigDecimal(form));
            assertThat(liberties)
                    .isEqualTo(CivilLiberties.of(new BigDecimal(text)))
                    .isEqualTo(CivilLiberties.of(new BigDecimal(form)))
                    .hasSameHashCodeAs(CivilLiberties.parse(form));
        }

        @ParameterizedTest
        @CsvSource({"5.00, 5.01", "5, 5.000000001", "0, 0.01"})
        void differs_from_every_other_number(String one, String other) {
            assertThat(CivilLiberties.parse(one)).isNotEqualTo(CivilLiberties.parse(other));
        }

        @ParameterizedTest
        @ValueSource(strings = {" 5.88", "5.88 ", "\t5.88\n"})
        void may_have_white_space_around_it(String text) {
            assertThat(CivilLiberties.parse(text)).isEqualTo(CivilLiberties.parse("5.88"));
        }
    }

    @Nested
    class Refused {

        @ParameterizedTest
        @CsvSource({"-0.01, -0.01", "-1E-9, -0.000000001", "10.01, 10.01", "10.000000001, 10.000000001", "58.8, 58.8"})
        void is_a_score_out_of_bounds(String text, String printed) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CivilLiberties.parse(text))
                    .withMessage(
                            "civil liberties " + printed + ": expected 0 to 10 (divide a score of 0 to 100 by 10)");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "NA", "5,88", "5.8.8", "five", "5.88 (2014)", "NaN", "0x5"})
        void is_what_is_no_number(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CivilLiberties.parse(text))
                    .withMessage("civil liberties '" + text + "': expected a number from 0 to 10, such as 5.88")
                    .withCauseInstanceOf(NumberFormatException.class);
        }
    }
}

package io.github.ogprules.rules.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            8, 12, 2/3
            -8, 12, -2/3
            12, 4, 3
            0, 7, 0
            7, 1, 7
            """)
    void is_in_lowest_terms(long numerator, long denominator, String text) {
        Fraction fraction = Fraction.of(numerator, denominator);

        assertThat(fraction).hasToString(text);
        assertThat(fraction.getNumerator() * denominator).isEqualTo(numerator * fraction.getDenominator());
    }

    @Test
    void has_a_denominator_of_at_least_1() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(1, 0))
                .withMessage("denominator 0: expected 1 or more");
    }
}

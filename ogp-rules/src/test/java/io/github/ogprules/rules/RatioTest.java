package io.github.ogprules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

    /** Every pair of a numerator and a denominator that make a fraction from 0 to 1, up to a denominator of 24. */
    static Stream<int[]> small_fractions() {
        return IntStream.rangeClosed(1, 24)
                .boxed()
                .flatMap(denominator -> IntStream.rangeClosed(0, denominator)
                        .mapToObj(numerator -> new int[] {numerator, denominator}));
    }

    @Nested
    class Parsing {

        @ParameterizedTest
        @CsvSource(textBlock = """
                3/4,     3, 4
                6/8,     3, 4
                75/100,  3, 4
                75%,     3, 4
                ' 3/4 ', 3, 4
                ' 75% ', 3, 4
                0/7,     0, 1
                0%,      0, 1
                7/7,     1, 1
                100%,    1, 1
                1%,      1, 100
                """)
        void reads_a_fraction_or_a_whole_percentage(String text, int numerator, int denominator) {
            assertThat(Ratio.parse(text))
                    .returns(numerator, Ratio::getNumerator)
                    .returns(denominator, Ratio::getDenominator);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "3",
                    "0.75",
                    "3:4",
                    "/4",
                    "3/",
                    "/",
                    "3/4/5",
                    "3 / 4",
                    "%",
                    "75 %",
                    "75.5%",
                    "%75",
                    "three/four",
                    "9999999999/9999999999"
                })
        void refuses_what_is_neither(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratio.parse(text))
                    .withMessage("'" + text + "': expected a fraction such as 3/4 or 75%");
        }

        @Test
        void keeps_the_cause_of_a_malformed_number() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratio.parse("x%"))
                    .withCauseInstanceOf(NumberFormatException.class);
        }

        @ParameterizedTest
        @CsvSource({"5/4, 5/4", "-1/4, -1/4", "1/0, 1/0", "0/0, 0/0", "101%, 101/100", "-1%, -1/100", "1/-4, 1/-4"})
        void refuses_what_is_not_between_0_and_1(String text, String fraction) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratio.parse(text))
                    .withMessage(fraction + ": expected a fraction from 0 to 1");
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.RatioTest#small_fractions")
        void reads_back_what_is_printed(int[] fraction) {
            Ratio ratio = Ratio.of(fraction[0], fraction[1]);

            assertThat(Ratio.parse(ratio.toString())).isEqualTo(ratio);
        }
    }

    @Nested
    class Bounds {

        @ParameterizedTest
        @CsvSource({"-1, 4", "5, 4", "1, 0", "0, 0", "1, -1", "-3, -4", "2147483647, 2147483646"})
        void are_0_and_1(int numerator, int denominator) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratio.of(numerator, denominator))
                    .withMessage(numerator + "/" + denominator + ": expected a fraction from 0 to 1");
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 101, Integer.MIN_VALUE, Integer.MAX_VALUE})
        void are_0_and_100_percent(int percent) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratio.ofPercent(percent))
                    .withMessageEndingWith(": expected a fraction from 0 to 1");
        }

        @Test
        void belong_to_the_fractions() {
            assertThat(Ratio.of(0, 1)).isEqualTo(Ratio.ofPercent(0)).hasToString("0/1");
            assertThat(Ratio.of(1, 1)).isEqualTo(Ratio.ofPercent(100)).hasToString("1/1");
        }
    }

    @Nested
    class Lowest_terms {

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.RatioTest#small_fractions")
        void have_no_common_divisor_and_the_same_value(int[] fraction) {
            Ratio ratio = Ratio.of(fraction[0], fraction[1]);

            assertThat(BigInteger.valueOf(ratio.getNumerator()).gcd(BigInteger.valueOf(ratio.getDenominator())))
                    .isEqualTo(BigInteger.ONE);
            assertThat(ratio.getNumerator() * fraction[1]).isEqualTo(fraction[0] * ratio.getDenominator());
        }

        @Test
        void make_equal_fractions_equal() {
            assertThat(List.of(Ratio.of(3, 4), Ratio.of(75, 100), Ratio.ofPercent(75), Ratio.parse("12/16")))
                    .allSatisfy(ratio ->
                            assertThat(ratio).isEqualTo(Ratio.of(9, 12)).hasSameHashCodeAs(Ratio.of(9, 12)));
        }
    }

    @Nested
    class The_ceiling {

        @ParameterizedTest
        @CsvSource({"3, 4, 16, 12", "3, 4, 12, 9", "4, 5, 16, 13", "4, 5, 12, 10", "0, 1, 16, 0", "1, 1, 16, 16"})
        void is_the_points_that_a_base_needs(int numerator, int denominator, int base, int needed) {
            assertThat(Ratio.of(numerator, denominator).ceilingOf(base)).isEqualTo(needed);
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.RatioTest#small_fractions")
        void is_the_least_whole_number_that_reaches_the_fraction(int[] fraction) {
            Ratio ratio = Ratio.of(fraction[0], fraction[1]);

            assertThat(IntStream.rangeClosed(0, 40).map(ratio::ceilingOf))
                    .containsExactlyElementsOf(IntStream.rangeClosed(0, 40)
                            .mapToObj(whole -> IntStream.rangeClosed(0, whole)
                                    .filter(candidate -> candidate * fraction[1] >= fraction[0] * whole)
                                    .findFirst()
                                    .orElseThrow())
                            .toList());
        }
    }

    @Nested
    class Ordering {

        /** Divisible by every denominator up to 12. */
        private static final int COMMON_DENOMINATOR = 27_720;

        @Test
        void is_that_of_the_values() {
            List<int[]> fractions =
                    small_fractions().filter(fraction -> fraction[1] <= 12).toList();

            assertThat(fractions)
                    .hasSize(90)
                    .allSatisfy(one -> assertThat(fractions)
                            .allSatisfy(other -> assertThat(
                                            Ratio.of(one[0], one[1]).compareTo(Ratio.of(other[0], other[1])))
                                    .isEqualTo(Integer.compare(
                                            COMMON_DENOMINATOR / one[1] * one[0],
                                            COMMON_DENOMINATOR / other[1] * other[0]))));
        }

        @Test
        void holds_for_the_largest_denominators() {
            assertThat(Ratio.of(Integer.MAX_VALUE - 1, Integer.MAX_VALUE))
                    .isGreaterThan(Ratio.of(Integer.MAX_VALUE - 2, Integer.MAX_VALUE))
                    .isLessThan(Ratio.of(1, 1));
        }
    }
}

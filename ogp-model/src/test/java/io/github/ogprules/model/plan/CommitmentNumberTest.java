package io.github.ogprules.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentNumberTest {

    /** Every form that OGP's files print, in the order of a plan that had them all. */
    private static final List<String> IN_ORDER = List.of(
            "1",
            "1.1",
            "1.1.",
            "1.1.1",
            "1.1.2",
            "1.1.10",
            "1.1.a",
            "1.2",
            "1.10",
            "1.25",
            "1(A)",
            "1(B)",
            "1:A",
            "1:B",
            "1A",
            "1B",
            "1M1",
            "1M5",
            "2",
            "2.2",
            "2.3.2.A",
            "2.9",
            "2.10",
            "2A",
            "3.2.9",
            "3.2.10",
            "3.3.1.8",
            "3.3.3.6",
            "4.0999999999999996",
            "4.1",
            "4M3",
            "6(A)",
            "9",
            "10",
            "10.13",
            "10.38",
            "10.46",
            "16.B",
            "100",
            "A",
            "A1",
            "A.1.A",
            "A.1.F",
            "A.2.A",
            "B.1.A",
            "D4",
            "D5",
            "D10",
            "G1",
            "G2",
            "G9",
            "G10",
            "SC1",
            "SC10",
            "x",
            "xi");

    static List<CommitmentNumber> numbers() {
        return IN_ORDER.stream().map(CommitmentNumber::parse).toList();
    }

    @Nested
    class In_natural_order {

        @ParameterizedTest
        @CsvSource(textBlock = """
                9,       10
                2,       2.1
                2.9,     2.10
                1.2,     1.10
                1.1,     1.1.a
                1.1,     1.1.
                1.1.,    1.1.1
                1.1.1,   1.1.a
                1.1.a,   1.2
                3.2.9,   3.2.10
                3.3.1.8, 3.3.3.6
                1(A),    1(B)
                6(B),    16(A)
                1:K,     2:A
                2.3.2.A, 2.3.2.C
                2A,      2B
                1M5,     2M1
                4M3,     4M4
                9M1,     10M1
                D4,      D5
                D9,      D10
                C4,      D1
                G2,      G10
                SC9,     SC10
                A.1.F,   A.2.A
                A.3.E,   B.1.A
                10,      A
                1.6A,    1.6B
                """)
        void comes_one_before_the_other(String first, String second) {
            assertThat(CommitmentNumber.parse(first)).isLessThan(CommitmentNumber.parse(second));
            assertThat(CommitmentNumber.parse(second)).isGreaterThan(CommitmentNumber.parse(first));
        }

        @Test
        void stand_all_forms_however_they_were_shuffled() {
            List<CommitmentNumber> shuffled = new ArrayList<>(numbers());
            Collections.shuffle(shuffled, new Random(1));

            assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(numbers());
        }

        @Test
        void letters_stand_together_in_either_case() {
            assertThat(List.of("1.B", "1.a", "1.A", "1.b").stream()
                            .map(CommitmentNumber::parse)
                            .sorted()
                            .map(CommitmentNumber::getText))
                    .containsExactly("1.A", "1.a", "1.B", "1.b");
        }
    }

    @Nested
    class The_order {

        static List<CommitmentNumber> numbers() {
            List<CommitmentNumber> numbers = new ArrayList<>(CommitmentNumberTest.numbers());
            // Different texts with equal parts, and texts without any part.
            List.of(
                            "01",
                            "1.01",
                            "1-1",
                            "1_1",
                            "1 1",
                            "1\u00A01",
                            "1.A",
                            "1.a",
                            "-",
                            ".",
                            "D04",
                            "d4",
                            "\u0661",
                            "\u0661x",
                            "4.10")
                    .forEach(text -> numbers.add(CommitmentNumber.parse(text)));
            return numbers;
        }

        @ParameterizedTest
        @MethodSource("numbers")
        void is_the_same_from_both_sides(CommitmentNumber one) {
            assertThat(numbers())
                    .allSatisfy(other -> assertThat(Integer.signum(one.compareTo(other)))
                            .isEqualTo(-Integer.signum(other.compareTo(one))));
        }

        @ParameterizedTest
        @MethodSource("numbers")
        void agrees_with_equality(CommitmentNumber one) {
            assertThat(numbers())
                    .allSatisfy(other -> assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other)));
        }

        @ParameterizedTest
        @MethodSource("numbers")
        void never_runs_in_a_circle(CommitmentNumber one) {
            List<CommitmentNumber> above =
                    numbers().stream().filter(other -> one.compareTo(other) < 0).toList();

            assertThat(above)
                    .allSatisfy(middle -> assertThat(numbers().stream().filter(other -> middle.compareTo(other) < 0))
                            .allSatisfy(other -> assertThat(one).isLessThan(other)));
        }

        @Test
        void loses_no_number_in_a_sorted_set() {
            assertThat(new TreeSet<>(numbers())).hasSameSizeAs(numbers());
        }
    }

    @Nested
    class Spreadsheet_damage {

        @ParameterizedTest
        @CsvSource(textBlock = """
                4.0999999999999996, 4.1
                2.2999999999999998, 2.3
                10.130000000000001, 10.13
                1.1000000000000001, 1.1
                8.1999999999999993, 8.2
                9.1999999999999993, 9.2
                5.0999999999999996, 5.1
                4.4000000000000004, 4.4
                8.3000000000000007, 8.3
                2.2000000000000002, 2.2
                '4,0999999999999996', 4.1
                '10,130000000000001', 10.13
                """)
        void is_repaired_and_kept_as_printed(String printed, String text) {
            CommitmentNumber number = CommitmentNumber.parse(printed);

            assertThat(number.getText()).isEqualTo(text);
            assertThat(number.getPrinted()).isEqualTo(printed);
            assertThat(number.isRepaired()).isTrue();
            assertThat(number).hasToString(text);
        }

        /** All numbers that a spreadsheet can damage: the binary number next to each, with 17 digits as files have them. */
        @Test
        void is_repaired_for_every_number_of_a_plan() {
            for (int chapter = 1; chapter <= 20; chapter++) {
                for (int hundredth = 1; hundredth <= 99; hundredth++) {
                    BigDecimal meant =
                            BigDecimal.valueOf(chapter * 100L + hundredth, 2).stripTrailingZeros();
                    String printed = "%.17g".formatted(new BigDecimal(meant.doubleValue()));
                    assertThat(CommitmentNumber.parse(printed).getText())
                            .as(printed)
                            .isEqualTo(meant.toPlainString());
                }
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2.10",
                    "1.25",
                    "3.3.3.6",
                    "10.46",
                    "10.130",
                    "7",
                    "0",
                    "1.0",
                    "1,0",
                    "4,1",
                    "4,0999999999999996,1",
                    "D5",
                    "1.1.a",
                    "1.1.",
                    "1(A)",
                    "B.1.A",
                    "4.0999999999999996.1",
                    "4.0999999999999996a",
                    "-4.0999999999999996",
                    "4.123456789",
                    "4.12345678901234",
                    "20140000000000000001",
                    "1.0000000000"
                })
        void is_seen_nowhere_else(String text) {
            CommitmentNumber number = CommitmentNumber.parse(text);

            assertThat(number.getText()).isEqualTo(text);
            assertThat(number.getPrinted()).isEqualTo(text);
            assertThat(number.isRepaired()).isFalse();
        }

        /** The plan may say 4.10, so whoever has both must be able to tell them apart, and to write back what was read. */
        @Test
        void makes_another_number_than_the_one_printed_whole() {
            CommitmentNumber repaired = CommitmentNumber.parse("4.0999999999999996");
            CommitmentNumber whole = CommitmentNumber.parse("4.1");

            assertThat(repaired).isNotEqualTo(whole);
            assertThat(repaired.getText()).isEqualTo(whole.getText());
        }

        @Test
        void stands_directly_beside_the_number_printed_whole() {
            assertThat(List.of("4.2", "4.0999999999999996", "4.1.a", "4.1").stream()
                            .map(CommitmentNumber::parse)
                            .sorted()
                            .map(CommitmentNumber::getPrinted))
                    .containsExactly("4.0999999999999996", "4.1", "4.1.a", "4.2");
        }
    }

    @Nested
    class A_text {

        @Test
        void is_kept_with_a_non_breaking_space_inside() {
            CommitmentNumber number = CommitmentNumber.parse("D\u00A04");

            assertThat(number.getPrinted()).isEqualTo("D\u00A04");
            assertThat(number).isLessThan(CommitmentNumber.parse("D5")).isGreaterThan(CommitmentNumber.parse("D3"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2.10", "4.0999999999999996", "1.1.", "D5"})
        void gives_an_equal_number_again_from_what_it_prints(String text) {
            CommitmentNumber number = CommitmentNumber.parse(text);

            assertThat(CommitmentNumber.parse(number.getPrinted()))
                    .isEqualTo(number)
                    .hasSameHashCodeAs(number);
        }

        @ParameterizedTest
        @ValueSource(strings = {" 2.10", "2.10 ", "\t2.10\n", "\u00A02.10\u00A0"})
        void may_have_white_space_around_it(String text) {
            assertThat(CommitmentNumber.parse(text)).isEqualTo(CommitmentNumber.parse("2.10"));
        }

        @ParameterizedTest
        @CsvSource({"2.1, 2.10", "1.1, 1.1.", "1, 01", "D4, d4", "1.1, 1-1"})
        void makes_another_number_than_any_other_text(String one, String other) {
            assertThat(CommitmentNumber.parse(one)).isNotEqualTo(CommitmentNumber.parse(other));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\t\n", "\u00A0"})
        void is_refused_if_blank(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CommitmentNumber.parse(text))
                    .withMessage("a blank commitment number: expected text such as 2.10 or D5");
        }
    }

    /** Files come from anywhere: their texts must not stop whoever sorts them. */
    @Nested
    class Odd_texts {

        @Test
        void with_very_many_digits_are_compared_at_once() {
            String digits = "9".repeat(1_000_000);
            CommitmentNumber nines = CommitmentNumber.parse(digits);

            assertThat(nines).isLessThan(CommitmentNumber.parse("1" + "0".repeat(1_000_000)));
            assertThat(nines).isGreaterThan(CommitmentNumber.parse(digits.substring(1) + "8"));
            assertThat(nines).isGreaterThan(CommitmentNumber.parse("0".repeat(1_000_001) + "8"));
        }

        @Test
        void with_very_many_decimals_stay_as_they_are() {
            String text = "4." + "09".repeat(1_000);

            assertThat(CommitmentNumber.parse(text).getText()).isEqualTo(text);
        }

        @ParameterizedTest
        @ValueSource(strings = {"\u0661", "\u0661x", "x\u0661", "\u00B2", "1\u0661", "\uD835\uDFD9"})
        void with_other_digits_than_0_to_9_are_text(String text) {
            assertThat(CommitmentNumber.parse(text)).isGreaterThan(CommitmentNumber.parse("1"));
            assertThat(CommitmentNumber.parse(text)).isNotEqualTo(CommitmentNumber.parse("1"));
        }

        @ParameterizedTest
        @CsvSource({"007, 8", "08, 9", "0, 1", "000, 1", "00, 0.1"})
        void with_zeros_in_front_are_compared_by_their_value(String first, String second) {
            assertThat(CommitmentNumber.parse(first)).isLessThan(CommitmentNumber.parse(second));
        }
    }
}

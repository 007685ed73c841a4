package io.github.ogprules.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.HostileTexts;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\x0B\\f\\r\\x{85}\\x{2028}\\x{2029}]+");

    /** Control, format, lone halves, no characters; then what Unicode calls default ignorable, and variation selectors. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{IsNoncharacter_Code_Point}"
            + "\\x{34F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}\\x{2065}\\x{3164}\\x{FE00}-\\x{FE0F}\\x{FFA0}"
            + "\\x{FFF0}-\\x{FFF8}\\x{E0000}-\\x{E0FFF}]");

    /** The same by patterns instead of characters. */
    private static String naive(String text) {
        return INVISIBLE
                .matcher(SPACE.matcher(text).replaceAll(" "))
                .replaceAll(hidden ->
                        String.format(Locale.ROOT, "<U+%04X>", hidden.group().codePointAt(0)))
                .strip();
    }

    @Nested
    class A_text {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "Georgia",
                    "Côte d'Ivoire",
                    "中国",
                    "\uD83C\uDDEC\uD83C\uDDEA",
                    "a\u00A0b",
                    "e\u0301",
                    "Ελλάδα",
                    "مصر"
                })
        void that_is_ordinary_is_left_as_it_is(String text) {
            assertThat(VisibleText.of(text)).isEqualTo(text);
            assertThat(VisibleText.shown(text, 100)).isEqualTo(text);
        }

        @Test
        void is_one_line_with_its_white_space_folded() {
            assertThat(VisibleText.of(" a\r\n b\t\tc\u2028\u0085d \n")).isEqualTo("a b c d");
            assertThat(VisibleText.shown(" a\r\n b\n", 100)).isEqualTo(" a b ");
        }

        @ParameterizedTest
        @CsvSource({
            "0000", "0007", "001B", "007F", "009B", "00AD", "061C", "200B", "200D", "200E", "202E", "2066", "2069",
            "FEFF", "3164", "FE0F", "FFFE", "D800", "E0041"
        })
        void has_what_cannot_be_seen_named(String code) {
            String hidden = Character.toString(Integer.parseInt(code, 16));

            assertThat(VisibleText.of("a" + hidden + "b")).isEqualTo("a<U+" + code + ">b");
        }

        @Test
        void of_any_character_is_as_told_by_patterns() {
            assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                            .mapToObj(character -> "a" + Character.toString(character) + "b")
                            .filter(text -> !VisibleText.of(text).equals(naive(text))))
                    .isEmpty();
        }

        @Test
        void of_any_pieces_is_as_told_by_patterns() {
            assertThat(Stream.concat(HostileTexts.named().stream(), HostileTexts.random(20263, 10_000))
                            .filter(text -> !VisibleText.of(text).equals(naive(text))))
                    .isEmpty();
        }
    }

    @Nested
    class A_long_text {

        @Test
        void goes_on_with_an_ellipsis() {
            assertThat(VisibleText.shown("abcdef", 6)).isEqualTo("abcdef");
            assertThat(VisibleText.shown("abcdef", 5)).isEqualTo("abcde…");
        }

        @Test
        void is_never_cut_within_a_character() {
            assertThat(VisibleText.beginning("ab\uD83D\uDE00", 3)).isEqualTo("ab");
            assertThat(VisibleText.beginning("ab\uD83D\uDE00", 4)).isEqualTo("ab\uD83D\uDE00");
            assertThat(VisibleText.beginning("ab", 0)).isEmpty();
        }
    }
}

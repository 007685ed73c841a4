package io.github.ogprules.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLinesTest {

    private static final String LONG = "https://www.opengovpartnership.org/" + "a-path/".repeat(15) + "?p=1";

    private static String lines(String lead, String content) {
        TextLines lines = new TextLines();
        lines.add(lead, content);
        return lines.toString();
    }

    @Test
    void never_break_an_address_in_two() {
        assertThat(lines("  [1] ", "A title. " + LONG)).isEqualTo("  [1] A title.\n      " + LONG + "\n");
        assertThat(lines("  [1] ", LONG)).isEqualTo("  [1] " + LONG + "\n");
        assertThat(lines("", "See (" + LONG + "), section 2, and " + LONG + " too"))
                .isEqualTo("See\n(" + LONG + "),\nsection 2, and\n" + LONG + "\ntoo\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 93, 94, 95, 99, 100, 101, 150, 400})
    void have_every_address_in_one_piece_whatever_its_length(int length) {
        String address = "https://a.example/" + "b-".repeat(length).substring(0, length - 18);

        assertThat(lines("      ", "before " + address + " after").lines())
                .filteredOn(line -> line.contains(address))
                .hasSize(1);
        Lines.check(lines("      ", "before " + address + " after"));
    }

    @Test
    void break_other_texts_at_a_space_or_where_there_is_no_more_room() {
        String word = "x".repeat(30);

        assertThat(lines("  ", (word + " ").repeat(4)))
                .isEqualTo("  " + word + " " + word + " " + word + "\n  " + word + "\n");
        assertThat(lines("", "x-".repeat(60))).isEqualTo("x-".repeat(50) + "\n" + "x-".repeat(10) + "\n");
    }
}

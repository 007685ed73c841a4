package io.github.ogprules.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FailureTest {

    private static Failure.Builder failure() {
        return Failure.builder().reason(FailureReason.INVALID_VALUE).problem("expected a number from 0 to 10");
    }

    @Nested
    class A_long_text {

        @Test
        void that_was_found_is_shown_by_its_beginning() {
            Failure failure = failure().found("x".repeat(1_000_000)).build();

            assertThat(failure.getFound()).contains("x".repeat(200) + "… (1000000 characters)");
            assertThat(failure.withProblem("expected less").getFound()).isEqualTo(failure.getFound());
        }

        @Test
        void in_the_problem_leaves_its_beginning_and_its_end() {
            Failure failure = failure()
                    .problem("'" + "x".repeat(1_000_000) + "': expected less")
                    .build();

            assertThat(failure.getProblem())
                    .startsWith("'xxx")
                    .contains("… (1000017 characters) …x")
                    .endsWith("xxx': expected less")
                    .hasSizeLessThan(2_050);
        }

        @Test
        void is_not_cut_inside_a_character() {
            Failure failure = failure().found("x" + "\uD83C\uDF0D".repeat(1000)).build();

            assertThat(failure.getFound()).contains("x" + "\uD83C\uDF0D".repeat(99) + "… (2001 characters)");
        }

        @Test
        void that_is_not_very_long_stays_whole() {
            assertThat(failure().found("x".repeat(250)).build().getFound()).contains("x".repeat(250));
        }
    }

    @Nested
    class The_message {

        @Test
        void gives_line_and_column_before_what_was_found_and_expected() {
            Failure failure =
                    failure().line(3).column("civil_liberties").found("11").build();

            assertThat(failure.getMessage())
                    .isEqualTo("line 3, column civil_liberties: found '11', expected a number from 0 to 10");
        }

        @Test
        void gives_the_pointer_into_a_document() {
            Failure failure = failure().pointer("/3/year").found("x").build();

            assertThat(failure.getMessage()).isEqualTo("at /3/year: found 'x', expected a number from 0 to 10");
        }

        @Test
        void gives_line_and_pointer_if_both_are_known() {
            Failure failure = failure().line(7).pointer("/year").build();

            assertThat(failure.getMessage()).isEqualTo("line 7, at /year: expected a number from 0 to 10");
        }

        @Test
        void says_that_the_whole_document_is_meant() {
            Failure failure = failure().pointer("").build();

            assertThat(failure.getMessage()).isEqualTo("at the whole document: expected a number from 0 to 10");
        }

        @Test
        void gives_a_column_without_a_line() {
            assertThat(failure().column("year").build().getMessage())
                    .isEqualTo("column year: expected a number from 0 to 10");
        }

        @Test
        void is_the_problem_alone_if_there_is_no_place() {
            assertThat(failure().build().getMessage()).isEqualTo("expected a number from 0 to 10");
        }

        @Test
        void shows_that_an_empty_text_was_found() {
            assertThat(failure().line(1).found("").build().getMessage())
                    .isEqualTo("line 1: found '', expected a number from 0 to 10");
        }

        @Test
        void shows_what_was_found_also_where_a_cell_holds_the_name_of_its_column() {
            assertThat(failure()
                            .line(1)
                            .column("remark")
                            .found("remark")
                            .build()
                            .getMessage())
                    .isEqualTo("line 1, column remark: found 'remark', expected a number from 0 to 10");
        }

        @Test
        void is_one_line_in_which_nothing_is_hidden_or_obeyed() {
            String nasty = " \u001B[2J\u009B31m\u202Ea\u2066\uFEFF\u200B\r\n\tb\u2028\u0000\u0007";
            String shown = " <U+001B>[2J<U+009B>31m<U+202E>a<U+2066><U+FEFF><U+200B> b <U+0000><U+0007>";
            Failure failure = failure()
                    .line(3)
                    .column(nasty)
                    .pointer("/" + nasty)
                    .found(nasty)
                    .problem("expected " + nasty)
                    .build();

            assertThat(failure.getMessage())
                    .isEqualTo(
                            "line 3, column " + shown + ", at /" + shown + ": found '" + shown + "', expected" + shown);
        }

        @Test
        void is_bounded_however_long_the_texts_of_the_file_are() {
            String endless = "\uD83D\uDE00".repeat(1 << 20);
            Failure failure = Failure.builder()
                    .reason(FailureReason.INVALID_VALUE)
                    .column(endless)
                    .pointer("/" + endless)
                    .found("a" + endless)
                    .problem("unknown: " + endless)
                    .build();

            assertThat(failure.getMessage())
                    .hasSizeLessThan(3000)
                    .contains("characters)', unknown: ")
                    .contains(" characters) …")
                    .doesNotContainPattern("[\uD800-\uDBFF](?![\uDC00-\uDFFF])");
        }
    }

    @Nested
    class A_failure {

        @Test
        void has_a_reason_and_a_problem() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Failure.builder().build())
                    .withMessageContaining("reason")
                    .withMessageContaining("problem");
        }

        @Test
        void can_be_placed_elsewhere() {
            Failure failure = failure().line(3).pointer("/year").build();

            assertThat(failure.withPointer("/0/year").withLine(4).getMessage())
                    .isEqualTo("line 4, at /0/year: expected a number from 0 to 10");
            assertThat(failure.getMessage()).startsWith("line 3, at /year");
        }
    }

    @Nested
    class The_reasons {

        @Test
        void have_labels_to_be_read_by_people() {
            assertThat(FailureReason.values())
                    .extracting(FailureReason::getLabel)
                    .containsExactly(
                            "malformed",
                            "missing",
                            "unknown field",
                            "not a record",
                            "duplicate",
                            "invalid value",
                            "repaired",
                            "ambiguous",
                            "contradiction",
                            "constraint broken");
        }
    }
}

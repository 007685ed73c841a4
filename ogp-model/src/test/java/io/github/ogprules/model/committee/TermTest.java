package io.github.ogprules.model.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Observation;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    private static final LocalDate START = LocalDate.of(2017, 10, 1);
    private static final LocalDate END = LocalDate.of(2020, 9, 30);

    /** The Republic of Korea, whose service as a co-chair extended its term. */
    private static final Term EXTENDED =
            Term.of(START, END, 1).withExtension(TermExtension.of(LocalDate.of(2021, 12, 31), "co-chair service"));

    @Nested
    class A_term {

        @Test
        void has_its_days_and_its_number_in_a_row() {
            Term term = Term.of(START, END, 2);

            assertThat(term.getStart()).contains(START);
            assertThat(term.getEnd()).contains(END);
            assertThat(term.getNumber()).hasValue(2);
            assertThat(term.getExtension()).isEmpty();
        }

        @Test
        void need_not_have_a_number_that_anyone_knows() {
            assertThat(Term.of(START, END).getNumber()).isEqualTo(OptionalInt.empty());
        }

        @Test
        void may_last_a_single_day() {
            assertThat(Term.of(START, START).findLastDay()).contains(START);
        }

        @ParameterizedTest
        @CsvSource({
            "2017-09-30, false, false",
            "2017-10-01, true, true",
            "2020-09-30, true, true",
            "2020-10-01, false, true",
            "2021-12-31, false, true",
            "2022-01-01, false, false",
        })
        void covers_its_days_and_those_of_its_extension(LocalDate day, boolean covered, boolean coveredWithExtension) {
            assertThat(Term.of(START, END).covers(day)).isEqualTo(Observation.known(covered));
            assertThat(EXTENDED.covers(day)).isEqualTo(Observation.known(coveredWithExtension));
        }

        @Test
        void ends_with_its_extension() {
            assertThat(Term.of(START, END).findLastDay()).contains(END);
            assertThat(EXTENDED.findLastDay()).contains(LocalDate.of(2021, 12, 31));
            assertThat(EXTENDED.getExtension().orElseThrow().getReason()).isEqualTo("co-chair service");
        }
    }

    @Nested
    class A_term_of_unknown_end {

        private static final Term OPEN = Term.builder().start(START).build();

        @Test
        void does_not_cover_the_days_before_it_and_may_cover_those_after() {
            assertThat(OPEN.findLastDay()).isEmpty();
            assertThat(OPEN.covers(START.minusDays(1))).isEqualTo(Observation.known(false));
            assertThat(OPEN.covers(START)).isEqualTo(Observation.unknown());
        }

        @Test
        void ends_with_its_extension_if_that_is_known() {
            Term extended = OPEN.withExtension(TermExtension.of(END, "co-chair service"));

            assertThat(extended.findLastDay()).contains(END);
            assertThat(extended.covers(START)).isEqualTo(Observation.known(true));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> OPEN.withExtension(TermExtension.of(START.minusDays(1), "co-chair service")))
                    .withMessage("extension until 2017-09-30: before the start of the term, 2017-10-01");
        }
    }

    @Nested
    class A_term_of_unknown_start {

        private static final Term OPEN = Term.builder().end(END).build();

        @Test
        void does_not_cover_the_days_after_it_and_may_cover_those_before() {
            assertThat(OPEN.getStart()).isEmpty();
            assertThat(OPEN.covers(END.plusDays(1))).isEqualTo(Observation.known(false));
            assertThat(OPEN.covers(END)).isEqualTo(Observation.unknown());
            assertThat(OPEN.covers(START.minusYears(1))).isEqualTo(Observation.unknown());
        }

        @Test
        void may_be_known_by_its_number_or_its_extension_alone() {
            TermExtension extension = TermExtension.of(END, "co-chair service");

            assertThat(Term.builder().number(2).build().covers(START)).isEqualTo(Observation.unknown());
            assertThat(Term.builder().extension(extension).build().covers(END.plusDays(1)))
                    .isEqualTo(Observation.known(false));
        }

        @Test
        void says_of_each_day_no_more_than_every_term_that_it_may_be() {
            for (LocalDate day = START.minusDays(3); day.isBefore(START.plusDays(9)); day = day.plusDays(1)) {
                LocalDate asked = day;
                for (LocalDate first : List.of(START, START.plusDays(2))) {
                    LocalDate last = START.plusDays(4);
                    Observation<Boolean> covered = Term.of(first, last).covers(asked);
                    assertThat(List.of(
                                    Term.builder().start(first).build().covers(asked),
                                    Term.builder().end(last).build().covers(asked)))
                            .allSatisfy(open -> assertThat(open).isIn(Observation.unknown(), covered));
                }
            }
        }
    }

    @Nested
    class A_term_that_makes_no_sense {

        @Test
        void is_one_of_which_nothing_is_known() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Term.builder().build())
                    .withMessage("term: expected its start, end, number or extension");
        }

        @Test
        void ends_before_it_starts() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Term.of(START, START.minusDays(1)))
                    .withMessage("end 2017-09-30: before the start of the term, 2017-10-01");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1})
        void is_not_the_first_or_a_later_one(int number) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Term.of(START, END, number))
                    .withMessage("number " + number + " of a term: expected 1 or more");
        }

        @Test
        void is_extended_until_a_day_that_it_has_anyway() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Term.of(START, END).withExtension(TermExtension.of(END, "co-chair service")))
                    .withMessage("extension until 2020-09-30: not after the end of the term, 2020-09-30");
        }
    }
}

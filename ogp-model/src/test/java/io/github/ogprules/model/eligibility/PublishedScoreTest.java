package io.github.ogprules.model.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Country;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedScoreTest {

    private static final Country SENEGAL = Country.of("SEN", "Senegal");

    private static PublishedScore.Builder senegal() {
        return PublishedScore.builder().country(SENEGAL).year(2018);
    }

    @Nested
    class A_score {

        @Test
        void holds_the_total_and_what_it_is_out_of() {
            PublishedScore score = PublishedScore.of(SENEGAL, 2018, 12, 16);

            assertThat(score.getCountry()).isEqualTo(SENEGAL);
            assertThat(score.getYear()).isEqualTo(2018);
            assertThat(score.getTotal()).hasValue(12);
            assertThat(score.getBase()).hasValue(16);
            assertThat(score.getPercent()).isEmpty();
            assertThat(score.getDay()).isEmpty();
            assertThat(score.getCitations()).isEmpty();
        }

        @Test
        void may_be_a_percentage_alone_and_have_a_day() {
            PublishedScore score = senegal()
                    .percent(new BigDecimal("62.5"))
                    .day(LocalDate.of(2018, 7, 1))
                    .build();

            assertThat(score.getTotal()).isEmpty();
            assertThat(score.getPercent()).contains(new BigDecimal("62.5"));
            assertThat(score.getDay()).contains(LocalDate.of(2018, 7, 1));
        }

        @Test
        void keeps_the_decimals_that_are_printed() {
            assertThat(senegal().percent(new BigDecimal("69.0")).build())
                    .isNotEqualTo(senegal().percent(new BigDecimal("69")).build());
            assertThat(senegal().percent(new BigDecimal("7E+1")).build())
                    .isEqualTo(senegal().percent(new BigDecimal("70")).build());
        }
    }

    @Nested
    class A_score_is_refused {

        @Test
        void if_it_says_nothing() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> senegal().base(16).build())
                    .withMessage("expected a total, a percentage or both");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                17 | 16 | total 17: expected 0 to the base of 16 points
                -1 | 16 | total -1: expected 0 to the base of 16 points
                 0 |  0 | base 0: expected 1 or more points
                """)
        void if_its_points_are_out_of_bounds(int total, int base, String message) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PublishedScore.of(SENEGAL, 2018, total, base))
                    .withMessage(message);
        }

        @Test
        void if_its_total_is_negative_without_a_base() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> senegal().total(-1).build())
                    .withMessage("total -1: expected 0 or more points");
        }

        @ParameterizedTest
        @ValueSource(strings = {"-0.1", "100.1"})
        void if_its_percentage_is_out_of_bounds(String percent) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> senegal().percent(new BigDecimal(percent)).build())
                    .withMessage("percent " + percent + ": expected 0 to 100");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1E-101", "0E+101"})
        void if_its_percentage_is_absurdly_written(String percent) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> senegal().percent(new BigDecimal(percent)).build())
                    .withMessage("percent " + percent + ": expected 0 to 100 with at most 100 decimals");
        }

        @ParameterizedTest
        @ValueSource(ints = {999, 10000})
        void if_its_year_is_none(int year) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PublishedScore.of(SENEGAL, year, 12, 16))
                    .withMessage("year " + year + ": expected a year of four digits");
        }
    }
}

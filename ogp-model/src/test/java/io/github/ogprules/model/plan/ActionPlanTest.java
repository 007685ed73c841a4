package io.github.ogprules.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionPlanTest {

    private static final Member BRAZIL = Member.of(Country.of("BRA", "Brazil"));
    private static final ActionPlan PLAN = ActionPlan.of(BRAZIL, 4, 2018);

    @Test
    void has_a_member_a_number_and_a_year() {
        assertThat(PLAN.getMember()).isEqualTo(BRAZIL);
        assertThat(PLAN.getNumber()).isEqualTo(4);
        assertThat(PLAN.getYearOfSubmission()).hasValue(2018);
    }

    @Test
    void leaves_out_what_the_source_does_not_state() {
        assertThat(PLAN.getId()).isEmpty();
        assertThat(PLAN.getEndYear()).isEmpty();
        assertThat(PLAN.getDurationInYears()).isEmpty();
        assertThat(ActionPlan.builder().member(BRAZIL).number(1).build().getYearOfSubmission())
                .isEmpty();
    }

    @Test
    void needs_a_member_and_a_number() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ActionPlan.builder().yearOfSubmission(2018).build())
                .withMessageContaining("member")
                .withMessageContaining("number");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void is_refused_with_a_number_below_1(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActionPlan.of(BRAZIL, number, 2018))
                .withMessage("action plan number " + number + ": expected 1 or more");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 18, 999, 10_000, -2018})
    void is_refused_with_years_that_have_not_four_digits(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActionPlan.of(BRAZIL, 4, year))
                .withMessage("year of submission " + year + ": expected a year of four digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.withEndYear(year))
                .withMessage("end year " + year + ": expected a year of four digits");
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 2011, 9999})
    void may_have_any_year_of_four_digits(int year) {
        assertThat(ActionPlan.of(BRAZIL, 1, year).withEndYear(year).getEndYear())
                .hasValue(year);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void lasts_whole_years(int years) {
        assertThat(PLAN.withDurationInYears(years).getDurationInYears()).hasValue(years);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -2})
    void is_refused_with_a_duration_below_one_year(int years) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.withDurationInYears(years))
                .withMessage("duration of " + years + " years: expected 1 or more");
    }

    @Test
    void is_refused_with_a_duration_that_no_plan_has() {
        assertThat(PLAN.withDurationInYears(ActionPlan.MOST_YEARS).getDurationInYears())
                .hasValue(10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.withDurationInYears(11))
                .withMessage("duration of 11 years: expected 10 at most");
    }
}

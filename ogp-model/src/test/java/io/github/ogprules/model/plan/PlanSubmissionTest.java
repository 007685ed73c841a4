package io.github.ogprules.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.Observation;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanSubmissionTest {

    private static final Member ITALY = Member.of(Country.of("ITA", "Italy"));
    private static final LocalDate DAY = LocalDate.of(2014, 12, 1);
    private static final PlanSubmission DELIVERED = PlanSubmission.delivered(ITALY, 2, 2014, DAY);

    @Test
    void is_known_on_the_day_of_delivery_or_says_that_nothing_was_delivered() {
        assertThat(DELIVERED)
                .returns(DAY, PlanSubmission::getAsOf)
                .returns(Observation.known(true), PlanSubmission::getDelivered)
                .returns(Observation.known(DAY), PlanSubmission::getDeliveryDate)
                .returns(OptionalInt.of(2014), PlanSubmission::getYearDue);
        assertThat(PlanSubmission.notDelivered(ITALY, 2, 2014, DAY))
                .returns(Observation.known(false), PlanSubmission::getDelivered)
                .returns(Observation.unknown(), PlanSubmission::getDeliveryDate);
    }

    @Test
    void leaves_unknown_what_is_not_said() {
        PlanSubmission unknown =
                PlanSubmission.builder().member(ITALY).number(1).asOf(DAY).build();

        assertThat(unknown.getYearDue()).isEmpty();
        assertThat(unknown.getDueDate()).isEmpty();
        assertThat(new Observation<?>[] {
                    unknown.getDelivered(),
                    unknown.getDeliveryDate(),
                    unknown.getLastPlanEnd(),
                    unknown.getImplementationStart(),
                    unknown.getImplementationEnd(),
                    unknown.getCommitments(),
                    unknown.getInAdministrativeLanguage(),
                    unknown.getInEnglish()
                })
                .allMatch(Observation::isUnknown);
    }

    @Test
    void takes_values_that_are_known() {
        PlanSubmission plan = PlanSubmission.builder()
                .member(ITALY)
                .number(2)
                .asOf(DAY)
                .delivered(DAY.minusDays(1))
                .lastPlanEnd(DAY.minusYears(1))
                .implementation(DAY, DAY)
                .commitments(0)
                .build();

        assertThat(plan)
                .returns(Observation.known(true), PlanSubmission::getDelivered)
                .returns(Observation.known(DAY.minusDays(1)), PlanSubmission::getDeliveryDate)
                .returns(Observation.known(DAY.minusYears(1)), PlanSubmission::getLastPlanEnd)
                .returns(Observation.known(DAY), PlanSubmission::getImplementationStart)
                .returns(Observation.known(DAY), PlanSubmission::getImplementationEnd)
                .returns(Observation.known(0), PlanSubmission::getCommitments);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void is_refused_with_a_number_below_1(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DELIVERED.withNumber(number))
                .withMessage("action plan number " + number + ": expected 1 or more");
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 10_000, -2014})
    void is_refused_with_years_that_have_not_four_digits(int year) {
        LocalDate day = LocalDate.of(year, 1, 1);
        String message = "day " + day + ": expected a year of four digits";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DELIVERED.withYearDue(year))
                .withMessage("due in " + year + ": expected a year of four digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanSubmission.notDelivered(ITALY, 2, 2014, day))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DELIVERED.withDueDate(day))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DELIVERED.withLastPlanEnd(Observation.known(day)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DELIVERED.withDeliveryDate(Observation.known(day)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DELIVERED.withImplementationStart(Observation.known(day)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DELIVERED.withImplementationEnd(Observation.known(day)))
                .withMessage(message);
    }

    @Test
    void is_refused_with_a_due_date_in_another_year_than_that_due() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DELIVERED.withDueDate(LocalDate.of(2015, 6, 30)))
                .withMessage("due on 2015-06-30: expected a day of 2014, the year due");
        assertThat(DELIVERED.withYearDue(OptionalInt.empty()).withDueDate(LocalDate.of(2015, 6, 30)))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"false, was false", ", was unknown"})
    void is_refused_with_a_day_of_delivery_if_it_was_not_delivered(Boolean delivered, String was) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DELIVERED.withDelivered(
                        delivered == null ? Observation.unknown() : Observation.known(delivered)))
                .withMessage("delivered on 2014-12-01: expected delivered to be true, " + was);
    }

    @Test
    void is_refused_if_it_was_delivered_after_the_day_of_knowledge() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DELIVERED.withAsOf(DAY.minusDays(1)))
                .withMessage("delivered on 2014-12-01: expected no day after 2014-11-30");
    }

    @Test
    void is_refused_with_a_refresh_that_was_none_or_is_later_and_with_years_that_no_plan_has() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DELIVERED.withRefreshDate(Observation.known(DAY)))
                .withMessage("refreshed on 2014-12-01: expected refreshed to be true, was unknown");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanSubmission.builder()
                        .from(DELIVERED)
                        .refreshed(DAY.plusDays(1))
                        .build())
                .withMessage("refreshed on 2014-12-02: expected no day after 2014-12-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DELIVERED.withYears(Observation.known(11)))
                .withMessage("years 11: expected 1 to 10");
    }

    @Test
    void is_refused_if_it_ends_before_it_starts_or_has_fewer_commitments_than_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DELIVERED
                        .withImplementationStart(Observation.known(DAY))
                        .withImplementationEnd(Observation.known(DAY.minusDays(1))))
                .withMessage("implemented from 2014-12-01 to 2014-11-30: expected an end after it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DELIVERED.withCommitments(Observation.known(-1)))
                .withMessage("commitments -1: expected 0 or more");
    }
}

package io.github.ogprules.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MembershipHistoryTest {

    private static final Country TURKEY = Country.of("TUR", "Turkey");
    private static final LocalDate DAY = LocalDate.of(2016, 9, 21);

    private static MembershipEvent event(MembershipEventKind kind, LocalDate day) {
        return MembershipEvent.of(TURKEY, kind, day);
    }

    private static MembershipEvent.Builder inactive() {
        return MembershipEvent.builder().country(TURKEY).kind(MembershipEventKind.MADE_INACTIVE);
    }

    @Nested
    class The_date_of_an_event {

        @Test
        void is_told_as_precisely_as_it_is_known() {
            assertThat(event(MembershipEventKind.MADE_INACTIVE, DAY).describeDate())
                    .isEqualTo("2016-09-21");
            assertThat(inactive().month(YearMonth.of(2016, 2)).build().describeDate())
                    .isEqualTo("2016-02");
            assertThat(inactive().year(Year.of(2016)).build().describeDate()).isEqualTo("2016");
            assertThat(inactive()
                            .earliest(LocalDate.of(2018, 12, 5))
                            .latest(LocalDate.of(2018, 12, 6))
                            .build()
                            .describeDate())
                    .isEqualTo("2018-12-05 to 2018-12-06");
            assertThat(inactive()
                            .earliest(LocalDate.of(2018, 12, 1))
                            .latest(LocalDate.of(2019, 1, 31))
                            .build()
                            .describeDate())
                    .isEqualTo("2018-12-01 to 2019-01-31");
        }

        @Test
        void lies_between_days_in_their_order() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            inactive().earliest(DAY).latest(DAY.minusDays(1)).build())
                    .withMessage("latest 2016-09-20: expected no day before the earliest, 2016-09-21");
        }
    }

    @Nested
    class The_cycle_of_an_event {

        @Test
        void is_1_or_more() {
            MembershipEvent.Builder found = MembershipEvent.builder()
                    .country(TURKEY)
                    .kind(MembershipEventKind.FOUND_CONTRARY)
                    .day(DAY);

            assertThat(found.cycle(1).build().getCycle()).hasValue(1);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> found.cycle(0).build())
                    .withMessage("cycle 0: expected 1 or more");
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FOUND_CONTRARY")
        void is_that_of_a_finding_alone(MembershipEventKind kind) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MembershipEvent.builder()
                            .country(TURKEY)
                            .kind(kind)
                            .day(DAY)
                            .cycle(2)
                            .build())
                    .withMessage("cycle 2 of " + kind + ": expected only with FOUND_CONTRARY");
        }
    }

    @Nested
    class A_history {

        @Test
        void has_events_of_one_country() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MembershipHistory.of(
                            Country.of("MLT", "Malta"), List.of(event(MembershipEventKind.MADE_INACTIVE, DAY))))
                    .withMessage("MADE_INACTIVE 2016-09-21 of TUR: expected events of MLT");
        }

        @Test
        void has_events_in_their_order() {
            MembershipEvent inactive = event(MembershipEventKind.MADE_INACTIVE, DAY);
            MembershipEvent removed = event(MembershipEventKind.REMOVED, DAY.plusYears(1));

            assertThat(MembershipHistory.of(TURKEY, List.of(inactive, removed)).getEvents())
                    .containsExactly(inactive, removed);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MembershipHistory.of(TURKEY, List.of(removed, inactive)))
                    .withMessage(
                            "MADE_INACTIVE 2016-09-21 after REMOVED 2017-09-21: expected the events in their order");
        }

        @Test
        void settles_by_its_order_what_dates_leave_open() {
            MembershipEvent month = inactive().month(YearMonth.of(2016, 9)).build();
            MembershipEvent day = event(MembershipEventKind.REMOVED, DAY);

            assertThat(MembershipHistory.of(TURKEY, List.of(month, day)).getEvents())
                    .containsExactly(month, day);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MembershipHistory.of(
                            TURKEY,
                            List.of(
                                    day.withLatest(LocalDate.of(2016, 12, 31)).withEarliest(LocalDate.of(2016, 10, 1)),
                                    event(MembershipEventKind.FOUND_CONTRARY, DAY.minusYears(1)),
                                    month)))
                    .withMessageStartingWith("FOUND_CONTRARY 2015-09-21 after REMOVED 2016-10-01 to 2016-12-31");
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                MADE_INACTIVE,  REACTIVATED,         true
                WITHDREW,       SUSPENDED,           true
                JOINED,         REACTIVATED,         false
                FOUND_CONTRARY, PLACED_UNDER_REVIEW, false
                SUSPENDED,      EXTENDED,            false
                WITHDREW,       REMOVED,             false
                """)
        void has_one_status_on_one_day(MembershipEventKind first, MembershipEventKind second, boolean excluded) {
            List<MembershipEvent> events = List.of(event(first, DAY), event(second, DAY));

            if (excluded) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> MembershipHistory.of(TURKEY, events))
                        .withMessage(
                                second + " 2016-09-21 and " + first + " 2016-09-21: expected one status on one day");
            } else {
                assertThat(MembershipHistory.of(TURKEY, events).getEvents()).isEqualTo(events);
            }
        }

        @Test
        void may_have_two_events_of_one_month() {
            List<MembershipEvent> events = List.of(
                    inactive().month(YearMonth.of(2016, 9)).build(),
                    inactive()
                            .kind(MembershipEventKind.REACTIVATED)
                            .month(YearMonth.of(2016, 9))
                            .build());

            assertThat(MembershipHistory.of(TURKEY, events).getEvents()).isEqualTo(events);
        }
    }

    @Nested
    class A_delivery {

        @ParameterizedTest
        @CsvSource(textBlock = """
                # delivered, day,        in time until 2018-12-31
                true,        2018-12-31, true
                true,        2019-01-01, false
                false,       2018-12-30,
                false,       2018-12-31, false
                false,       2019-01-01, false
                """)
        void is_in_time_late_or_may_still_come(boolean delivered, LocalDate day, Boolean inTime) {
            Delivery delivery = delivered ? Delivery.on(day) : Delivery.missingOn(day);

            assertThat(delivery.by(LocalDate.of(2018, 12, 31)))
                    .isEqualTo(inTime == null ? Observation.unknown() : Observation.known(inTime));
        }
    }

    @Nested
    class A_cycle {

        @Test
        void is_unknown_in_what_is_not_said_and_has_a_number_from_1_on() {
            ProcessCycle cycle =
                    ProcessCycle.builder().country(TURKEY).number(1).build();

            assertThat(List.of(
                            cycle.getPlanDue(),
                            cycle.getLastPlanEnd(),
                            cycle.getPlan(),
                            cycle.getSelfAssessmentDue(),
                            cycle.getSelfAssessment(),
                            cycle.getParticipationInDevelopment(),
                            cycle.getParticipationInImplementation(),
                            cycle.getMinimumRequirements(),
                            cycle.getProgress(),
                            cycle.getWorkWithIrm(),
                            cycle.getRepository()))
                    .containsOnly(Observation.unknown());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> cycle.withNumber(0))
                    .withMessage("number 0 of a cycle: expected 1 or more");
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_event_is_read_from_its_label(MembershipEventKind kind) {
        assertThat(CodeList.parse(MembershipEventKind.class, kind.getLabel())).isEqualTo(kind);
    }
}

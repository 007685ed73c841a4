package io.github.ogprules.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.SteeringCommittee;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of the files of the Steering Committee that name no member. */
class NoMembersTest {

    private static Imported<SteeringCommittee> civilSociety(String name, String organisation) {
        return CommitteeCsv.standard()
                .withNoVacantSeats()
                .readCivilSociety("committee_start,name,organisation\n2016-10,Ann Lee,Open Society\n2016-10," + name
                        + "," + organisation + "\n");
    }

    private static Imported<SteeringCommittee> governments(String name) {
        return CommitteeCsv.standard()
                .withNoVacantSeats()
                .readGovernments("committee_start,government\n2016-10,Spain\n2016-10," + name + "\n");
    }

    private static Failure onlyFailure(Imported<SteeringCommittee> imported) {
        assertThat(imported.getFailures()).hasSize(1);
        return imported.getFailures().get(0);
    }

    private static void assertOnlyFirstRead(Imported<SteeringCommittee> imported) {
        assertThat(imported.getValues()).singleElement().satisfies(committee -> {
            assertThat(committee.getCivilSocietyMembers().size()
                            + committee.getGovernmentMembers().size())
                    .isEqualTo(1);
            assertThat(committee.getVacantCivilSocietySeats()).isEmpty();
            assertThat(committee.getVacantGovernmentSeats()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Total", "TOTAL", "Totals", "total:", "Total members", "Grand total", "Subtotal", "Sub-total"})
    void are_no_members_where_they_are_totals(String total) {
        for (Imported<SteeringCommittee> imported : List.of(civilSociety(total, "11"), governments(total))) {
            assertOnlyFirstRead(imported);
            assertThat(onlyFailure(imported).getReason()).isEqualTo(FailureReason.NOT_A_RECORD);
            assertThat(onlyFailure(imported).getMessage())
                    .startsWith("line 3, column ")
                    .endsWith(": found '" + total + "', row not read: a total is no member");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vacant",
                "vacant",
                "VACANT SEAT",
                "(vacant)",
                "[Vacant]",
                "Vacancy",
                "Vacant (Africa)",
                "Empty seat"
            })
    void are_no_members_where_they_are_vacant_seats_and_the_seat_is_named(String vacant) {
        Imported<SteeringCommittee> imported = civilSociety(vacant, "Civil society seat");

        assertOnlyFirstRead(imported);
        assertThat(onlyFailure(imported).getReason()).isEqualTo(FailureReason.NOT_A_RECORD);
        assertThat(onlyFailure(imported).getMessage())
                .isEqualTo("line 3, column name: found '" + vacant + "', row not read: a vacant seat (2016-10," + vacant
                        + ",Civil society seat) has no member");
        assertOnlyFirstRead(governments(vacant));
        assertThat(onlyFailure(governments(vacant)).getReason()).isEqualTo(FailureReason.NOT_A_RECORD);
    }

    @Test
    void are_no_members_where_a_name_was_too_wide_for_its_column() {
        Imported<SteeringCommittee> imported = civilSociety("########", "Civil society seat");

        assertOnlyFirstRead(imported);
        assertThat(onlyFailure(imported).getReason()).isEqualTo(FailureReason.INVALID_VALUE);
        assertThat(onlyFailure(imported).getMessage())
                .isEqualTo("line 3, column name: found '########', row not read: expected a value, not the error of a"
                        + " spreadsheet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"TBD", "tbc", "T.B.A.", "N.N.", "to be elected", "(to be confirmed)", "XXX", "11", "***", "(…)"})
    void are_no_members_where_a_name_is_to_come_or_has_no_letters(String name) {
        Imported<SteeringCommittee> imported = civilSociety(name, "Civil society seat");

        assertOnlyFirstRead(imported);
        assertThat(onlyFailure(imported).getReason()).isEqualTo(FailureReason.INVALID_VALUE);
        assertThat(onlyFailure(imported).getMessage())
                .isEqualTo("line 3, column name: found '" + name + "', row not read: expected the name of a person");
        assertThat(onlyFailure(civilSociety("Bob", name)).getMessage())
                .isEqualTo("line 3, column organisation: found '" + name
                        + "', row not read: expected the name of an organisation");
        assertOnlyFirstRead(governments(name));
        assertThat(onlyFailure(governments(name)).getReason()).isEqualTo(FailureReason.INVALID_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vacantia Totaro", "Sum Ting", "Xu", "Nn Anh", "Tbdi Tbc", "Ó", "阿", "Aruna Roy"})
    void are_members_where_a_name_only_looks_like_it(String name) {
        Imported<SteeringCommittee> imported = civilSociety(name, "Totals and Vacancies");

        assertThat(imported.getFailures()).isEmpty();
        assertThat(imported.getValues().get(0).getCivilSocietyMembers())
                .extracting(CivilSocietyMember::getName)
                .contains(name);
    }

    @Test
    void are_all_told_in_one_file() {
        Imported<SteeringCommittee> imported = CommitteeCsv.standard().readCivilSociety("""
                        committee_start,name,organisation
                        2016-10,Total,11
                        2016-10,Vacant,Civil society seat
                        2016-10,TBD,TBD
                        """);

        assertThat(imported.getValues()).isEmpty();
        assertThat(imported.getFailures())
                .extracting(failure -> failure.getLine().orElseThrow())
                .containsExactly(2L, 3L, 4L, 4L);
    }
}

package io.github.ogprules.model.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SteeringCommitteeTest {

    private static final GovernmentMember FRANCE = GovernmentMember.of(Country.of("FRA", "France"), Region.EUROPE);
    private static final GovernmentMember CHILE = GovernmentMember.of(Country.of("CHL", "Chile"), Region.AMERICAS);
    private static final CivilSocietyMember BAPNA = CivilSocietyMember.of("Manish Bapna", "World Resources Institute");
    private static final CivilSocietyMember DIMBA = CivilSocietyMember.of("Mukelani Dimba", "ODAC");

    private static SteeringCommittee.Builder committee() {
        return SteeringCommittee.builder()
                .date(LocalDate.of(2016, 10, 1))
                .addGovernmentMembers(FRANCE, CHILE)
                .addCivilSocietyMembers(BAPNA, DIMBA);
    }

    @Nested
    class A_committee {

        @Test
        void has_two_constituencies() {
            SteeringCommittee committee = committee()
                    .vacantGovernmentSeats(9)
                    .vacantCivilSocietySeats(8)
                    .build();

            assertThat(committee.getMembers(Constituency.GOVERNMENT)).isEqualTo(List.of(FRANCE, CHILE));
            assertThat(committee.getMembers(Constituency.CIVIL_SOCIETY)).isEqualTo(List.of(BAPNA, DIMBA));
            assertThat(committee.getVacantSeats(Constituency.GOVERNMENT)).hasValue(9);
            assertThat(committee.getVacantSeats(Constituency.CIVIL_SOCIETY)).hasValue(8);
        }

        @ParameterizedTest
        @EnumSource(Constituency.class)
        void may_have_seats_that_nobody_has_told_us_of(Constituency constituency) {
            assertThat(committee().build().getVacantSeats(constituency)).isEqualTo(OptionalInt.empty());
        }

        @Test
        void finds_its_members_by_name() {
            assertThat(committee().build().findMember("Chile")).contains(CHILE);
            assertThat(committee().build().findMember("Mukelani Dimba")).contains(DIMBA);
            assertThat(committee().build().findMember("Peru")).isEmpty();
        }

        @Test
        void has_subcommittees_of_its_members() {
            SubcommitteeMembers leadership =
                    SubcommitteeMembers.of(Subcommittee.GOVERNANCE_AND_LEADERSHIP, List.of("France", "Manish Bapna"));

            assertThat(committee().addSubcommittees(leadership).build().getSubcommittees())
                    .containsExactly(leadership);
        }
    }

    @Nested
    class A_committee_that_makes_no_sense {

        @Test
        void has_a_country_twice_under_whatever_name() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> committee()
                            .addGovernmentMembers(
                                    GovernmentMember.of(Country.of("FR", "République française"), Region.EUROPE))
                            .build())
                    .withMessage("duplicate member FRA (République française)");
        }

        @Test
        void has_two_countries_of_one_name() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> committee()
                            .addGovernmentMembers(
                                    GovernmentMember.of(Country.of("CHL", "La República"), Region.AMERICAS),
                                    GovernmentMember.of(Country.of("PER", "la república"), Region.AMERICAS))
                            .build())
                    .withMessage("duplicate member 'la república'");
        }

        @Test
        void has_a_person_twice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> committee()
                            .addCivilSocietyMembers(CivilSocietyMember.of(" manish bapna", "WRI"))
                            .build())
                    .withMessage("duplicate member ' manish bapna'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> committee()
                            .addCivilSocietyMembers(CivilSocietyMember.of("Manish\u00a0\u2009Bapna", "WRI"))
                            .build())
                    .withMessageStartingWith("duplicate member 'Manish");
        }

        @Test
        void has_a_member_in_both_constituencies() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> committee()
                            .addCivilSocietyMembers(CivilSocietyMember.of("CHILE", "Government of Chile"))
                            .build())
                    .withMessage("member 'CHILE' in both constituencies: expected one");
        }

        @Test
        void has_less_than_no_vacant_seats() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> committee().vacantGovernmentSeats(-1).build())
                    .withMessage("vacant seats -1 (government): expected 0 to 1000");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> committee().vacantCivilSocietySeats(-2).build())
                    .withMessage("vacant seats -2 (civil society): expected 0 to 1000");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> committee().vacantGovernmentSeats(1_001).build())
                    .withMessage("vacant seats 1001 (government): expected 0 to 1000");
            assertThat(committee().vacantGovernmentSeats(0).build().getVacantGovernmentSeats())
                    .hasValue(0);
        }

        @Test
        void has_a_stranger_in_a_subcommittee() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> committee()
                            .addSubcommittees(
                                    SubcommitteeMembers.of(Subcommittee.CRITERIA_AND_STANDARDS, List.of("Peru")))
                            .build())
                    .withMessage("subcommittee Criteria and Standards: 'Peru' is no member of the committee");
        }

        @Test
        void has_a_subcommittee_twice() {
            SubcommitteeMembers leadership = SubcommitteeMembers.of(Subcommittee.THEMATIC_LEADERSHIP, List.of("Chile"));

            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            committee().addSubcommittees(leadership, leadership).build())
                    .withMessage("duplicate subcommittee Thematic Leadership");
        }

        @Test
        void has_a_member_twice_in_a_subcommittee() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            SubcommitteeMembers.of(Subcommittee.GOVERNANCE_AND_LEADERSHIP, List.of("Chile", "Chile")))
                    .withMessage("duplicate member 'Chile' of the subcommittee Governance and Leadership");
        }
    }
}

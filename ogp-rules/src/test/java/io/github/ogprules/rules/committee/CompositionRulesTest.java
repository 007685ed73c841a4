package io.github.ogprules.rules.committee;

import static io.github.ogprules.rules.committee.CommitteeCriterion.CONSECUTIVE_TERMS;
import static io.github.ogprules.rules.committee.CommitteeCriterion.CO_CHAIRS;
import static io.github.ogprules.rules.committee.CommitteeCriterion.CO_CHAIR_ROLES;
import static io.github.ogprules.rules.committee.CommitteeCriterion.CO_CHAIR_SUCCESSION;
import static io.github.ogprules.rules.committee.CommitteeCriterion.MEMBERSHIP_STATUS;
import static io.github.ogprules.rules.committee.CommitteeCriterion.PARITY;
import static io.github.ogprules.rules.committee.CommitteeCriterion.REGIONAL_SEATS;
import static io.github.ogprules.rules.committee.CommitteeCriterion.ROTATION;
import static io.github.ogprules.rules.committee.CommitteeCriterion.SEATS;
import static io.github.ogprules.rules.committee.CommitteeCriterion.SUBCOMMITTEES;
import static io.github.ogprules.rules.committee.CommitteeCriterion.TERM_IN_FORCE;
import static io.github.ogprules.rules.committee.CommitteeCriterion.TERM_LENGTH;
import static io.github.ogprules.rules.committee.CommitteeCriterion.TERM_START;
import static io.github.ogprules.rules.committee.CommitteeCriterion.VACANT_SEATS;
import static io.github.ogprules.rules.committee.CommitteeDecisionAssert.assertThat;
import static io.github.ogprules.rules.committee.Committees.DAY;
import static io.github.ogprules.rules.committee.Committees.complete;
import static io.github.ogprules.rules.committee.Committees.governments;
import static io.github.ogprules.rules.committee.Committees.inOrder;
import static io.github.ogprules.rules.committee.Committees.people;
import static io.github.ogprules.rules.committee.Committees.term;
import static io.github.ogprules.rules.committee.Committees.withGovernment;
import static io.github.ogprules.rules.committee.Committees.withPerson;
import static io.github.ogprules.rules.committee.CompositionParameters.GOVERNMENT_SEATS;
import static io.github.ogprules.rules.committee.CompositionParameters.INACTIVE_MEMBERS;
import static io.github.ogprules.rules.committee.CompositionParameters.NORTH_AMERICA;
import static io.github.ogprules.rules.committee.CompositionParameters.PARITY_DIFFERENCE;
import static io.github.ogprules.rules.committee.CompositionParameters.SEATS_ROTATING;
import static io.github.ogprules.rules.committee.CompositionParameters.SUBCOMMITTEE_PARITY_DIFFERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.MembershipStatus;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Provenance;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.CoChairRole;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.committee.Subcommittee;
import io.github.ogprules.model.committee.SubcommitteeMembers;
import io.github.ogprules.model.committee.Term;
import io.github.ogprules.model.committee.TermExtension;
import io.github.ogprules.rules.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompositionRulesTest {

    private static final CompositionRules RULES = CompositionRules.edition("2014");

    @Nested
    class A_committee_that_keeps_every_rule {

        @Test
        void is_in_order() {
            assertThat(RULES.decide(inOrder())).isInOrder().breaksOnly().leavesUndeterminedOnly();
        }

        @Test
        void is_decided_alike_every_time() {
            assertThat(RULES.decide(inOrder())).isEqualTo(RULES.decide(inOrder()));
        }

        @Test
        void has_a_finding_with_a_source_on_every_criterion_in_their_order() {
            List<CommitteeFinding> findings = RULES.decide(inOrder()).getFindings();

            assertThat(findings)
                    .extracting(CommitteeFinding::getCriterion)
                    .isSorted()
                    .contains(SEATS, PARITY, VACANT_SEATS, REGIONAL_SEATS, TERM_LENGTH, TERM_START, TERM_IN_FORCE)
                    .contains(CONSECUTIVE_TERMS, ROTATION, CO_CHAIRS, CO_CHAIR_ROLES, MEMBERSHIP_STATUS, SUBCOMMITTEES)
                    .doesNotContain(CO_CHAIR_SUCCESSION);
            assertThat(findings)
                    .allSatisfy(finding ->
                            assertThat(finding.getRequirement().getCitations()).isNotEmpty());
        }
    }

    @Nested
    class A_committee_of_which_only_the_day_is_known {

        @ParameterizedTest
        @ValueSource(strings = {"2011", "2012", "2014"})
        void is_undetermined(String edition) {
            assertThat(CompositionRules.edition(edition)
                            .decide(SteeringCommittee.builder().date(DAY).build()))
                    .isUndetermined()
                    .breaksOnly();
        }

        @Test
        void is_open_in_everything_since_2014() {
            CommitteeDecision decision =
                    RULES.decide(SteeringCommittee.builder().date(DAY).build());

            assertThat(decision.getFindings())
                    .allSatisfy(finding -> assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED));
            assertThat(decision)
                    .counts(SEATS, "Government", CountRange.atLeast(0))
                    .counts(PARITY, "Both constituencies", CountRange.atLeast(0))
                    .counts(VACANT_SEATS, "Civil society", CountRange.atLeast(0))
                    .counts(REGIONAL_SEATS, "Africa", CountRange.atLeast(0))
                    .counts(SUBCOMMITTEES, "Subcommittees", CountRange.atLeast(0));
        }
    }

    @Nested
    class Size_and_parity {

        @ParameterizedTest
        @CsvSource({
            "11, 0, 11, 0, MET, MET, MET",
            "10, 1, 11, 0, MET, MET, MET",
            "10, 0, 11, 0, NOT_MET, MET, NOT_MET",
            "11, 1, 11, 0, NOT_MET, MET, NOT_MET",
            "10, 0, 10, 0, NOT_MET, NOT_MET, MET",
            "10, , 11, 0, UNDETERMINED, MET, UNDETERMINED",
            "12, , 11, 0, NOT_MET, MET, NOT_MET",
            "11, 0, 9, , MET, UNDETERMINED, UNDETERMINED",
            "11, 0, 12, , MET, NOT_MET, NOT_MET",
            "10, , 9, , UNDETERMINED, UNDETERMINED, UNDETERMINED",
            "12, , 9, , NOT_MET, UNDETERMINED, UNDETERMINED",
        })
        void count_seats_filled_and_vacant(
                int governments,
                Integer vacantGovernments,
                int people,
                Integer vacantPeople,
                Outcome size,
                Outcome civilSocietySize,
                Outcome parity) {
            SteeringCommittee committee = SteeringCommittee.builder()
                    .date(DAY)
                    .governmentMembers(governments(2, 3, 2, governments - 7))
                    .civilSocietyMembers(people(people))
                    .vacantGovernmentSeats(number(vacantGovernments))
                    .vacantCivilSocietySeats(number(vacantPeople))
                    .build();

            assertThat(RULES.decide(committee))
                    .hasOutcome(SEATS, "Government", size)
                    .hasOutcome(SEATS, "Civil society", civilSocietySize)
                    .hasOutcome(PARITY, "Both constituencies", parity);
        }

        private static OptionalInt number(Integer number) {
            return number == null ? OptionalInt.empty() : OptionalInt.of(number);
        }

        @ParameterizedTest
        @CsvSource({
            "10, 0, 12, 0, 2",
            "12, 0, 10, 0, 2",
            "10, , 12, 0, at least 0",
            "12, , 10, 0, at least 2",
            "10, 0, 12, , at least 2",
            "12, 0, 10, , at least 0",
            "12, , 10, , at least 0",
        })
        void differ_by_bounds_that_are_exact(
                int governments, Integer vacantGovernments, int people, Integer vacantPeople, String difference) {
            SteeringCommittee committee = SteeringCommittee.builder()
                    .date(DAY)
                    .governmentMembers(governments(governments))
                    .civilSocietyMembers(people(people))
                    .vacantGovernmentSeats(number(vacantGovernments))
                    .vacantCivilSocietySeats(number(vacantPeople))
                    .build();

            assertThat(RULES.decide(committee).getFindings(PARITY))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.getObserved()).hasToString(difference));
        }

        @Test
        void of_2011_may_differ_by_one_seat() {
            SteeringCommittee committee = complete()
                    .governmentMembers(governments(1, 3, 2, 2))
                    .civilSocietyMembers(people(9))
                    .build();

            assertThat(CompositionRules.edition("2011").decide(committee))
                    .hasOutcome(SEATS, Outcome.MET)
                    .hasOutcome(PARITY, Outcome.MET);
            assertThat(CompositionRules.edition("2011")
                            .with(PARITY_DIFFERENCE, 0)
                            .decide(committee))
                    .hasOutcome(PARITY, Outcome.NOT_MET);
            assertThat(CompositionRules.edition("2012").decide(committee))
                    .hasOutcome(SEATS, "Government", Outcome.NOT_MET)
                    .hasOutcome(SEATS, "Civil society", Outcome.MET)
                    .hasOutcome(PARITY, Outcome.NOT_MET);
        }

        @Test
        void are_asked_for_in_words() {
            assertThat(RULES.decide(inOrder())
                            .getFindings(PARITY)
                            .get(0)
                            .getRequirement()
                            .getText())
                    .isEqualTo("as many seats for governments as for civil society");
            assertThat(CompositionRules.edition("2011")
                            .decide(inOrder())
                            .getFindings(PARITY)
                            .get(0)
                            .getRequirement()
                            .getText())
                    .isEqualTo("seats of governments and civil society differ by 1 at most");
        }
    }

    @Nested
    class A_vacant_seat {

        private static SteeringCommittee oneVacant() {
            SteeringCommittee committee = inOrder();
            return committee
                    .withCivilSocietyMembers(committee.getCivilSocietyMembers().subList(0, 10))
                    .withVacantCivilSocietySeats(1);
        }

        @Test
        void leaves_it_open_whether_the_committee_is_in_order_as_no_source_says() {
            assertThat(RULES.decide(oneVacant()))
                    .isUndetermined()
                    .leavesUndeterminedOnly("Vacant seats / Civil society")
                    .counts(VACANT_SEATS, "Civil society", CountRange.exactly(1));
        }

        @Test
        void is_as_the_caller_assumes() {
            assertThat(RULES.with(CompositionParameters.VACANT_SEATS, Provision.ALLOWED)
                            .decide(oneVacant()))
                    .isInOrder();
            assertThat(RULES.with(CompositionParameters.VACANT_SEATS, Provision.NOT_ALLOWED)
                            .decide(oneVacant()))
                    .isNotInOrder()
                    .breaksOnly("Vacant seats / Civil society");
        }
    }

    @Nested
    class Regional_seats {

        @ParameterizedTest
        @CsvSource({
            "1, 4, 2, 4, MET, MET, MET, MET",
            "0, 4, 3, 4, NOT_MET, MET, MET, MET",
            "1, 5, 1, 4, MET, NOT_MET, MET, MET",
            "1, 3, 2, 5, MET, MET, MET, NOT_MET",
            "5, 0, 5, 1, NOT_MET, NOT_MET, NOT_MET, MET",
        })
        void are_1_to_4_for_each_region(
                int africa,
                int americas,
                int asia,
                int europe,
                Outcome inAfrica,
                Outcome inAmericas,
                Outcome inAsia,
                Outcome inEurope) {
            assertThat(decide(governments(africa, americas, asia, europe)))
                    .counts(REGIONAL_SEATS, "Africa", CountRange.exactly(africa))
                    .counts(REGIONAL_SEATS, "Europe", CountRange.exactly(europe))
                    .hasOutcome(REGIONAL_SEATS, "Africa", inAfrica)
                    .hasOutcome(REGIONAL_SEATS, "Americas", inAmericas)
                    .hasOutcome(REGIONAL_SEATS, "Asia-Pacific", inAsia)
                    .hasOutcome(REGIONAL_SEATS, "Europe", inEurope);
        }

        @Test
        void name_the_governments_that_hold_them() {
            assertThat(decide(governments(1, 2, 2, 2)))
                    .names(REGIONAL_SEATS, "Africa", "ALB")
                    .names(REGIONAL_SEATS, "Americas", "ARG", "ARM")
                    .leavesOpen(REGIONAL_SEATS, "Americas");
        }

        @Test
        void rest_on_a_clause_that_is_inferred() {
            assertThat(decide(governments(1, 4, 2, 4)).getFindings(REGIONAL_SEATS))
                    .allSatisfy(finding -> {
                        assertThat(finding.getRequirement().getProvenance()).isEqualTo(Provenance.INFERRED);
                        assertThat(finding.getRequirement().getText()).isEqualTo("1 to 4 government seats");
                        assertThat(finding.getRequirement().getParameters()).containsExactly("steering.regionSeats");
                    });
        }

        @Test
        void follow_the_electoral_region_and_not_that_of_the_country() {
            List<GovernmentMember> committee =
                    List.of(GovernmentMember.of(Country.of("GEO", "Georgia", Region.EUROPE), Region.ASIA_PACIFIC));

            assertThat(decide(committee))
                    .names(REGIONAL_SEATS, "Asia-Pacific", "Georgia")
                    .names(REGIONAL_SEATS, "Europe");
        }

        @ParameterizedTest
        @CsvSource({
            "2014, 3,  1 1 0 0, 1, 1,      2 to 6, 1",
            "2014, 9,  2 2 2 1, 2, 2,      0 to 1, 2",
            // None of unknown region is in North America, and there is no seat for anybody who is not named.
            "2012, 5,  1 1 1 1, 1, 0, at least 1, 0",
            // One may be in North America who is not named; there is no room elsewhere for the one of unknown region.
            "2012, 10, 2 2 2 2, 1, 1 to 2, 0,      1",
        })
        void are_not_met_where_those_of_unknown_region_do_not_go_round(
                String edition, int seats, String known, int unknown, String observed, String expected, int open) {
            // Countries from the twentieth on, so that Canada is none of them.
            List<GovernmentMember> members = new ArrayList<>();
            String[] inEachRegion = known.split(" ", -1);
            for (int region = 0; region < inEachRegion.length; region++) {
                for (int member = 0; member < Integer.parseInt(inEachRegion[region]); member++) {
                    members.add(
                            Committees.government(20 + members.size(), Optional.of(Committees.REGIONS.get(region))));
                }
            }
            for (int member = 0; member < unknown; member++) {
                members.add(Committees.government(20 + members.size(), Optional.empty()));
            }
            CommitteeDecision decision = CompositionRules.edition(edition)
                    .with(GOVERNMENT_SEATS, seats)
                    .withSeatsOfEachRegion(1, 2)
                    .decide(SteeringCommittee.builder()
                            .date(Committees.DAY)
                            .governmentMembers(members)
                            .build());

            CommitteeFinding together = decision.getFindings(REGIONAL_SEATS).stream()
                    .filter(finding -> finding.getSubject().equals("Members of unknown region"))
                    .findFirst()
                    .orElseThrow();
            assertThat(together.getOutcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(together.getObserved()).hasToString(observed);
            assertThat(together.getExpected()).map(CountRange::toString).contains(expected);
            assertThat(together.getOpen()).hasSize(open);
        }

        @ParameterizedTest
        @CsvSource({
            "2011, false, 1, 2, MET, MET",
            "2011, true, 2, 1, MET, MET",
            "2012, false, 1, 2, MET, MET",
            "2012, true, 2, 1, MET, MET",
        })
        void before_2014_tell_North_from_Latin_America(
                String edition,
                boolean withMexico,
                int northAmerica,
                int latinAmerica,
                Outcome inNorthAmerica,
                Outcome inLatinAmerica) {
            CompositionRules rules = CompositionRules.edition(edition);
            if (withMexico) {
                rules = rules.with(
                        NORTH_AMERICA,
                        Set.of(CountryCode.parse("USA"), CountryCode.parse("CAN"), CountryCode.parse("MEX")));
            }
            List<GovernmentMember> americas = List.of(
                    GovernmentMember.of(Country.of("USA", "United States"), Region.AMERICAS),
                    GovernmentMember.of(Country.of("MEX", "Mexico"), Region.AMERICAS),
                    GovernmentMember.of(Country.of("BRA", "Brazil"), Region.AMERICAS));

            assertThat(rules.decide(complete().governmentMembers(americas).build()))
                    .counts(REGIONAL_SEATS, "North America", CountRange.exactly(northAmerica))
                    .counts(REGIONAL_SEATS, "Latin America", CountRange.exactly(latinAmerica))
                    .hasOutcome(REGIONAL_SEATS, "North America", inNorthAmerica)
                    .hasOutcome(REGIONAL_SEATS, "Latin America", inLatinAmerica)
                    .hasOutcome(REGIONAL_SEATS, "Africa", Outcome.NOT_MET);
            assertThat(rules.decide(complete().build())
                            .getFindings(REGIONAL_SEATS)
                            .get(0)
                            .getRequirement()
                            .getParameters())
                    .containsExactly("steering.regionSeats", "steering.northAmerica");
        }

        @Test
        void before_2014_have_the_countries_of_North_America_whatever_their_region() {
            List<GovernmentMember> members = List.of(
                    GovernmentMember.builder()
                            .country(Country.of("USA", "United States"))
                            .build(),
                    GovernmentMember.builder()
                            .country(Country.of("BRA", "Brazil"))
                            .build());

            assertThat(CompositionRules.edition("2012")
                            .decide(complete().governmentMembers(members).build()))
                    .names(REGIONAL_SEATS, "North America", "United States")
                    .leavesOpen(REGIONAL_SEATS, "North America")
                    .leavesOpen(REGIONAL_SEATS, "Latin America", "Brazil")
                    .leavesOpen(REGIONAL_SEATS, "Africa", "Brazil");
        }

        private static CommitteeDecision decide(List<GovernmentMember> governments) {
            return RULES.decide(complete().governmentMembers(governments).build());
        }
    }

    @Nested
    class Terms {

        @ParameterizedTest
        @CsvSource({
            "2018-10-01, 2021-09-30, MET, MET, MET",
            "2018-10-01, 2021-09-29, NOT_MET, MET, MET",
            "2018-10-01, 2021-10-01, NOT_MET, MET, MET",
            "2018-10-02, 2021-10-01, MET, NOT_MET, MET",
            "2018-09-01, 2021-08-31, MET, NOT_MET, MET",
            "2017-10-01, 2020-09-30, MET, MET, NOT_MET",
            "2017-10-02, 2020-10-01, MET, NOT_MET, MET",
            "2020-10-01, 2023-09-30, MET, MET, MET",
            "2021-10-01, 2024-09-30, MET, MET, NOT_MET",
        })
        void are_three_years_from_10_01_and_cover_the_day(
                LocalDate start, LocalDate end, Outcome length, Outcome begin, Outcome inForce) {
            CommitteeDecision decision =
                    RULES.decide(withGovernment(inOrder(), 5, member -> member.withTerm(Term.of(start, end, 1))));

            assertThat(decision)
                    .hasOutcome(TERM_LENGTH, "Government", length)
                    .hasOutcome(TERM_START, "Government", begin)
                    .hasOutcome(TERM_IN_FORCE, "Government", inForce)
                    .hasOutcome(TERM_LENGTH, "Civil society", Outcome.MET)
                    .hasOutcome(TERM_START, "Civil society", Outcome.MET)
                    .hasOutcome(TERM_IN_FORCE, "Civil society", Outcome.MET);
        }

        @Test
        void name_whose_is_of_another_length() {
            CommitteeDecision decision = RULES.decide(withPerson(
                    inOrder(),
                    5,
                    member -> member.withTerm(Term.of(DAY, DAY.plusYears(2).minusDays(1), 1))));

            assertThat(decision)
                    .breaksOnly("Length of terms / Civil society")
                    .names(TERM_LENGTH, "Civil society", "Person 6");
        }

        @Test
        void go_on_as_long_as_they_are_extended() {
            Term ended = Term.of(LocalDate.of(2017, 10, 1), LocalDate.of(2020, 9, 30), 1);
            Term extended = ended.withExtension(TermExtension.of(LocalDate.of(2021, 12, 31), "co-chair service"));

            assertThat(RULES.decide(withGovernment(inOrder(), 5, member -> member.withTerm(ended))))
                    .breaksOnly("Terms in force / Government");
            assertThat(RULES.decide(withGovernment(inOrder(), 5, member -> member.withTerm(extended))))
                    .isInOrder();
        }

        @ParameterizedTest
        @CsvSource({"1, MET", "2, MET", "3, NOT_MET"})
        void are_two_in_a_row_at_most(int number, Outcome outcome) {
            Term term = Term.of(DAY, DAY.plusYears(3).minusDays(1), number);

            assertThat(RULES.decide(withGovernment(inOrder(), 3, member -> member.withTerm(term))))
                    .hasOutcome(CONSECUTIVE_TERMS, "Government", outcome)
                    .hasOutcome(CONSECUTIVE_TERMS, "Civil society", Outcome.MET);
            assertThat(RULES.decide(withPerson(inOrder(), 3, member -> member.withTerm(term))))
                    .hasOutcome(CONSECUTIVE_TERMS, "Civil society", outcome);
        }

        @Test
        void leave_open_whose_number_in_a_row_is_not_known() {
            CommitteeDecision decision = RULES.decide(withGovernment(
                    inOrder(),
                    3,
                    member -> member.withTerm(Term.of(DAY, DAY.plusYears(3).minusDays(1)))));

            assertThat(decision)
                    .isUndetermined()
                    .leavesUndeterminedOnly("Consecutive terms / Government")
                    .leavesOpen(CONSECUTIVE_TERMS, "Government", "AUS");
        }

        @Test
        void leave_open_what_depends_on_an_end_that_is_not_known() {
            CommitteeDecision decision = RULES.decide(withGovernment(
                    inOrder(),
                    3,
                    member ->
                            member.withTerm(Term.builder().start(DAY).number(1).build())));

            assertThat(decision)
                    .isUndetermined()
                    .leavesUndeterminedOnly("Length of terms / Government", "Terms in force / Government")
                    .leavesOpen(TERM_LENGTH, "Government", "AUS");
        }

        @Test
        void leave_open_what_depends_on_a_start_that_is_not_known() {
            LocalDate end = DAY.plusYears(3).minusDays(1);
            CommitteeDecision decision = RULES.decide(withGovernment(
                    inOrder(),
                    3,
                    member -> member.withTerm(Term.builder().end(end).number(1).build())));

            assertThat(decision)
                    .isUndetermined()
                    .leavesUndeterminedOnly(
                            "Length of terms / Government",
                            "Start of terms / Government",
                            "Terms in force / Government")
                    .leavesOpen(TERM_START, "Government", "AUS");
        }

        @Test
        void have_ended_by_their_end_whatever_their_start() {
            CommitteeDecision decision = RULES.decide(withGovernment(
                    inOrder(),
                    3,
                    member -> member.withTerm(
                            Term.builder().end(DAY.minusDays(1)).number(1).build())));

            assertThat(decision).hasOutcome(TERM_IN_FORCE, "Government", Outcome.NOT_MET);
        }

        @Test
        void leave_open_all_that_depends_on_one_that_is_not_known() {
            CommitteeDecision decision =
                    RULES.decide(withGovernment(inOrder(), 3, member -> member.withTerm(Optional.empty())));

            assertThat(decision)
                    .isUndetermined()
                    .leavesUndeterminedOnly(
                            "Length of terms / Government",
                            "Start of terms / Government",
                            "Terms in force / Government",
                            "Consecutive terms / Government");
        }

        @ParameterizedTest
        @CsvSource({
            "2014-10-01, 2015-09-30, MET",
            "2014-10-01, 2016-09-30, MET",
            "2014-10-01, 2017-09-30, MET",
            "2014-10-01, 2017-10-01, NOT_MET",
            "2015-10-01, 2016-09-30, NOT_MET",
        })
        void from_the_special_election_of_2014_may_be_shorter(LocalDate start, LocalDate end, Outcome length) {
            SteeringCommittee committee = complete()
                    .governmentMembers(List.of(governments(1).get(0).withTerm(Term.of(start, end))))
                    .build();

            assertThat(RULES.decide(committee)).hasOutcome(TERM_LENGTH, "Government", length);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2011", "2012"})
        void have_no_known_rule_before_2014(String edition) {
            assertThat(CompositionRules.edition(edition).decide(inOrder()))
                    .hasOutcome(TERM_LENGTH, Outcome.NOT_APPLICABLE)
                    .hasOutcome(TERM_START, Outcome.NOT_APPLICABLE)
                    .hasOutcome(TERM_IN_FORCE, Outcome.NOT_APPLICABLE)
                    .hasOutcome(CONSECUTIVE_TERMS, Outcome.NOT_APPLICABLE)
                    .hasOutcome(ROTATION, Outcome.NOT_APPLICABLE);
        }
    }

    @Nested
    class Rotation {

        @Test
        void counts_the_terms_that_end_in_each_year_of_a_term() {
            assertThat(RULES.decide(inOrder()))
                    .counts(ROTATION, "2020-10-01 to 2021-09-30", CountRange.exactly(6))
                    .counts(ROTATION, "2021-10-01 to 2022-09-30", CountRange.exactly(8))
                    .counts(ROTATION, "2022-10-01 to 2023-09-30", CountRange.exactly(8));
        }

        @Test
        void counts_an_extended_term_in_the_year_in_which_it_ends() {
            Term extended = term(2).withExtension(TermExtension.of(LocalDate.of(2021, 12, 31), "co-chair service"));

            assertThat(RULES.decide(withGovernment(inOrder(), 2, member -> member.withTerm(extended))))
                    .counts(ROTATION, "2020-10-01 to 2021-09-30", CountRange.exactly(5))
                    .counts(ROTATION, "2021-10-01 to 2022-09-30", CountRange.exactly(9));
        }

        @Test
        void asks_for_one_term_at_least_that_ends_in_every_year() {
            SteeringCommittee committee = inOrder();
            SteeringCommittee allNew = committee
                    .withGovernmentMembers(committee.getGovernmentMembers().stream()
                            .map(member -> member.withTerm(term(0)))
                            .toList())
                    .withCivilSocietyMembers(committee.getCivilSocietyMembers().stream()
                            .map(member -> member.withTerm(term(0)))
                            .toList());

            assertThat(RULES.decide(allNew))
                    .breaksOnly("Rotation / 2020-10-01 to 2021-09-30", "Rotation / 2021-10-01 to 2022-09-30");
        }

        @ParameterizedTest
        @CsvSource({"7, 9, NOT_MET", "6, 8, MET", "0, 7, NOT_MET"})
        void is_judged_by_the_number_that_a_caller_sets(int min, int max, Outcome worst) {
            assertThat(Outcome.all(RULES
                            .with(SEATS_ROTATING, Optional.of(CountRange.of(min, max)))
                            .decide(inOrder())
                            .getFindings(ROTATION)
                            .stream()
                            .map(CommitteeFinding::getOutcome)
                            .toList()))
                    .isEqualTo(worst);
        }

        @ParameterizedTest
        @CsvSource({"0, NOT_MET", "1, NOT_MET", "2, NOT_MET", "3, UNDETERMINED", "4, UNDETERMINED"})
        void needs_as_many_members_of_unknown_term_as_the_years_lack_together(int unknown, Outcome worst) {
            SteeringCommittee committee =
                    complete().civilSocietyMembers(people(unknown)).build();

            CommitteeDecision decision = RULES.decide(committee);

            assertThat(Outcome.all(decision.getFindings(ROTATION).stream()
                            .map(CommitteeFinding::getOutcome)
                            .toList()))
                    .isEqualTo(worst);
            if (unknown == 1 || unknown == 2) {
                assertThat(decision)
                        .hasOutcome(ROTATION, "2020-10-01 to 2021-09-30", Outcome.UNDETERMINED)
                        .counts(ROTATION, "Members of unknown term", CountRange.exactly(unknown));
                assertThat(decision.getFindings(ROTATION).get(3).getExpected()).contains(CountRange.atLeast(3));
                assertThat(decision.getFindings(ROTATION).get(3).getOpen()).hasSize(unknown);
            } else {
                assertThat(decision.getFindings(ROTATION)).hasSize(3);
            }
        }

        @Test
        void is_open_as_long_as_there_may_be_members_that_nobody_has_named() {
            SteeringCommittee committee = SteeringCommittee.builder()
                    .date(DAY)
                    .vacantGovernmentSeats(0)
                    .build();

            assertThat(RULES.decide(committee)).hasOutcome(ROTATION, Outcome.UNDETERMINED);
            assertThat(RULES.decide(committee
                            .withVacantGovernmentSeats(OptionalInt.empty())
                            .withVacantCivilSocietySeats(0)))
                    .hasOutcome(ROTATION, Outcome.UNDETERMINED);
        }
    }

    @Nested
    class Co_chairs {

        @ParameterizedTest
        @CsvSource({
            "LEAD, INCOMING, MET, MET, MET",
            "LEAD, LEAD, MET, NOT_MET, NOT_MET",
            "INCOMING, INCOMING, MET, NOT_MET, NOT_MET",
            "LEAD, NONE, NOT_MET, MET, NOT_MET",
            "NONE, INCOMING, NOT_MET, NOT_MET, MET",
            "NONE, NONE, NOT_MET, NOT_MET, NOT_MET",
            "LEAD, , UNDETERMINED, UNDETERMINED, UNDETERMINED",
            ", , UNDETERMINED, UNDETERMINED, UNDETERMINED",
            ", NONE, NOT_MET, UNDETERMINED, UNDETERMINED",
            ", INCOMING, UNDETERMINED, UNDETERMINED, UNDETERMINED",
        })
        void are_two_for_each_constituency_of_whom_one_leads(
                CoChairRole first, CoChairRole second, Outcome number, Outcome lead, Outcome incoming) {
            SteeringCommittee governments = withGovernment(
                    withGovernment(inOrder(), 0, member -> member.withCoChairRole(role(first))),
                    1,
                    member -> member.withCoChairRole(role(second)));
            SteeringCommittee people = withPerson(
                    withPerson(inOrder(), 0, member -> member.withCoChairRole(role(first))),
                    1,
                    member -> member.withCoChairRole(role(second)));

            assertThat(RULES.decide(governments))
                    .hasOutcome(CO_CHAIRS, "Government", number)
                    .hasOutcome(CO_CHAIR_ROLES, "Government: lead co-chair", lead)
                    .hasOutcome(CO_CHAIR_ROLES, "Government: incoming co-chair", incoming)
                    .hasOutcome(CO_CHAIRS, "Civil society", Outcome.MET);
            assertThat(RULES.decide(people))
                    .hasOutcome(CO_CHAIRS, "Civil society", number)
                    .hasOutcome(CO_CHAIR_ROLES, "Civil society: lead co-chair", lead)
                    .hasOutcome(CO_CHAIR_ROLES, "Civil society: incoming co-chair", incoming)
                    .hasOutcome(CO_CHAIRS, "Government", Outcome.MET);
        }

        private static Observation<CoChairRole> role(CoChairRole role) {
            return role == null ? Observation.unknown() : Observation.known(role);
        }

        @ParameterizedTest
        @CsvSource({
            "2011, 2, 0, MET, MET",
            "2011, 2, 1, MET, NOT_MET",
            "2011, 1, 0, NOT_MET, MET",
            "2012, 2, 0, MET, NOT_MET",
            "2012, 2, 1, MET, MET",
            "2012, 2, 2, MET, MET",
            "2012, 2, 3, MET, NOT_MET",
        })
        void before_2014_were_two_governments_and_at_first_nobody_from_civil_society(
                String edition, int governments, int people, Outcome governmentChairs, Outcome civilSocietyChairs) {
            SteeringCommittee committee = inOrder();
            for (int place = 0; place < 3; place++) {
                Observation<CoChairRole> government = lead(place < governments);
                Observation<CoChairRole> person = lead(place < people);
                committee = withGovernment(committee, place, member -> member.withCoChairRole(government));
                committee = withPerson(committee, place, member -> member.withCoChairRole(person));
            }

            assertThat(CompositionRules.edition(edition).decide(committee))
                    .hasOutcome(CO_CHAIRS, "Government", governmentChairs)
                    .hasOutcome(CO_CHAIRS, "Civil society", civilSocietyChairs)
                    .hasOutcome(CO_CHAIR_ROLES, Outcome.NOT_APPLICABLE);
        }

        private static Observation<CoChairRole> lead(boolean leads) {
            return Observation.known(leads ? CoChairRole.LEAD : CoChairRole.NONE);
        }
    }

    @Nested
    class Succession_of_co_chairs {

        private static final LocalDate YEAR_BEFORE = DAY.minusYears(1);

        @ParameterizedTest
        @CsvSource({
            "LEAD, INCOMING, MET",
            "LEAD, LEAD, NOT_MET",
            "LEAD, NONE, NOT_MET",
            "LEAD, , UNDETERMINED",
            "INCOMING, NONE, MET",
            "NONE, LEAD, MET",
            ", INCOMING, MET",
            ", NONE, UNDETERMINED",
            ", , UNDETERMINED",
        })
        void asks_that_who_leads_was_incoming(CoChairRole now, CoChairRole before, Outcome outcome) {
            SteeringCommittee governments =
                    withGovernment(inOrder(), 0, member -> member.withCoChairRole(Co_chairs.role(now)));
            SteeringCommittee governmentsBefore = withGovernment(
                    inOrder().withDate(YEAR_BEFORE), 0, member -> member.withCoChairRole(Co_chairs.role(before)));
            SteeringCommittee people = withPerson(inOrder(), 0, member -> member.withCoChairRole(Co_chairs.role(now)));
            SteeringCommittee peopleBefore = withPerson(
                    inOrder().withDate(YEAR_BEFORE), 0, member -> member.withCoChairRole(Co_chairs.role(before)));

            assertThat(RULES.decide(governments, governmentsBefore))
                    .hasOutcome(CO_CHAIR_SUCCESSION, "Government", outcome);
            assertThat(RULES.decide(people, peopleBefore)).hasOutcome(CO_CHAIR_SUCCESSION, "Civil society", outcome);
        }

        @Test
        void knows_a_country_by_its_code() {
            SteeringCommittee before = withGovernment(
                    inOrder().withSubcommittees().withDate(YEAR_BEFORE),
                    0,
                    member -> member.withCountry(Country.of("ALB", "Republic of Albania"))
                            .withCoChairRole(Observation.known(CoChairRole.INCOMING)));

            assertThat(RULES.decide(inOrder(), before)).hasOutcome(CO_CHAIR_SUCCESSION, "Government", Outcome.MET);
        }

        @Test
        void is_broken_by_somebody_new_unless_somebody_may_be_unnamed() {
            SteeringCommittee nobody = complete().date(YEAR_BEFORE).build();

            assertThat(RULES.decide(inOrder(), nobody))
                    .hasOutcome(CO_CHAIR_SUCCESSION, Outcome.NOT_MET)
                    .names(CO_CHAIR_SUCCESSION, "Government", "ALB")
                    .names(CO_CHAIR_SUCCESSION, "Civil society", "Person 1");
            assertThat(RULES.decide(
                            inOrder(),
                            SteeringCommittee.builder().date(YEAR_BEFORE).build()))
                    .hasOutcome(CO_CHAIR_SUCCESSION, Outcome.UNDETERMINED);
        }

        @Test
        void has_no_known_rule_before_2014() {
            assertThat(CompositionRules.edition("2012")
                            .decide(inOrder(), inOrder().withDate(YEAR_BEFORE)))
                    .hasOutcome(CO_CHAIR_SUCCESSION, Outcome.NOT_APPLICABLE);
        }

        @Test
        void looks_at_an_earlier_committee() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RULES.decide(inOrder(), inOrder()))
                    .withMessage(
                            "committee of 2020-10-01 as that of the year before 2020-10-01: expected an earlier one");
        }
    }

    @Nested
    class An_inactive_or_suspended_member {

        @ParameterizedTest
        @CsvSource({
            "ACTIVE, MET, MET, MET",
            "UNDER_PROCEDURAL_REVIEW, MET, MET, MET",
            "INACTIVE, UNDETERMINED, NOT_MET, MET",
            "SUSPENDED, UNDETERMINED, NOT_MET, MET",
            "LEFT, UNDETERMINED, NOT_MET, MET",
            "NOT_A_MEMBER, UNDETERMINED, NOT_MET, MET",
            ", UNDETERMINED, UNDETERMINED, MET",
        })
        void leaves_it_open_as_no_source_says_what_becomes_of_its_seat(
                MembershipStatus status, Outcome notDocumented, Outcome notAllowed, Outcome allowed) {
            SteeringCommittee committee = withGovernment(
                    inOrder(),
                    4,
                    member -> member.withStatus(status == null ? Observation.unknown() : Observation.known(status)));

            assertThat(RULES.decide(committee)).hasOutcome(MEMBERSHIP_STATUS, notDocumented);
            assertThat(RULES.with(INACTIVE_MEMBERS, Optional.of(Provision.NOT_ALLOWED))
                            .decide(committee))
                    .hasOutcome(MEMBERSHIP_STATUS, notAllowed);
            assertThat(RULES.with(INACTIVE_MEMBERS, Optional.of(Provision.ALLOWED))
                            .decide(committee))
                    .hasOutcome(MEMBERSHIP_STATUS, allowed);
        }

        @Test
        void is_named() {
            assertThat(RULES.decide(withGovernment(
                            inOrder(), 4, member -> member.withStatus(Observation.known(MembershipStatus.SUSPENDED)))))
                    .names(MEMBERSHIP_STATUS, "Government", "BRA");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2011", "2012"})
        void did_not_exist_before_2014(String edition) {
            assertThat(CompositionRules.edition(edition).decide(inOrder()))
                    .hasOutcome(MEMBERSHIP_STATUS, Outcome.NOT_APPLICABLE);
        }
    }

    @Nested
    class Subcommittees {

        @Test
        void of_nobody_are_those_whose_members_nobody_has_named() {
            assertThat(decide(SubcommitteeMembers.of(Subcommittee.GOVERNANCE_AND_LEADERSHIP, List.of())))
                    .leavesUndeterminedOnly("Subcommittees / Governance and Leadership");
        }

        @ParameterizedTest
        @EnumSource(
                value = Subcommittee.class,
                names = {"CRITERIA_AND_STANDARDS", "THEMATIC_LEADERSHIP"})
        void are_half_government_half_civil_society(Subcommittee subcommittee) {
            assertThat(decide(SubcommitteeMembers.of(subcommittee, List.of("ALB", "ARG", "Person 1", "Person 2"))))
                    .counts(SUBCOMMITTEES, subcommittee.getLabel(), CountRange.exactly(0))
                    .hasOutcome(SUBCOMMITTEES, Outcome.MET);
            assertThat(decide(SubcommitteeMembers.of(subcommittee, List.of("ALB", "Person 1", "Person 2"))))
                    .counts(SUBCOMMITTEES, subcommittee.getLabel(), CountRange.exactly(1))
                    .hasOutcome(SUBCOMMITTEES, Outcome.NOT_MET);
            assertThat(decide(SubcommitteeMembers.of(subcommittee, List.of("ALB", "ARG"))))
                    .counts(SUBCOMMITTEES, subcommittee.getLabel(), CountRange.exactly(2))
                    .hasOutcome(SUBCOMMITTEES, Outcome.NOT_MET);
        }

        @Test
        void may_differ_as_the_caller_assumes() {
            SteeringCommittee committee = inOrder()
                    .withSubcommittees(SubcommitteeMembers.of(Subcommittee.CRITERIA_AND_STANDARDS, List.of("ALB")));

            assertThat(RULES.with(SUBCOMMITTEE_PARITY_DIFFERENCE, Optional.of(1))
                            .decide(committee))
                    .hasOutcome(SUBCOMMITTEES, Outcome.MET);
        }

        @Test
        void have_the_co_chairs_and_nobody_else_in_Governance_and_Leadership() {
            String subject = "Co-chairs and Governance and Leadership";

            assertThat(RULES.decide(inOrder())).counts(SUBCOMMITTEES, subject, CountRange.exactly(0));
            assertThat(decide(SubcommitteeMembers.of(
                            Subcommittee.GOVERNANCE_AND_LEADERSHIP, List.of("ALB", "ARM", "Person 1", "Person 3"))))
                    .hasOutcome(SUBCOMMITTEES, "Governance and Leadership", Outcome.MET)
                    .hasOutcome(SUBCOMMITTEES, subject, Outcome.NOT_MET)
                    .names(SUBCOMMITTEES, subject, "ARG", "ARM", "Person 2", "Person 3");
        }

        @Test
        void leave_open_whether_the_members_are_co_chairs() {
            SteeringCommittee committee =
                    withGovernment(inOrder(), 7, member -> member.withCoChairRole(Observation.unknown()));

            assertThat(RULES.decide(committee))
                    .leavesOpen(SUBCOMMITTEES, "Co-chairs and Governance and Leadership", "CHL")
                    .hasOutcome(SUBCOMMITTEES, "Co-chairs and Governance and Leadership", Outcome.UNDETERMINED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2011", "2012"})
        void have_no_known_rule_before_2014(String edition) {
            assertThat(CompositionRules.edition(edition).decide(inOrder()))
                    .hasOutcome(SUBCOMMITTEES, Outcome.NOT_APPLICABLE);
        }

        private static CommitteeDecision decide(SubcommitteeMembers subcommittee) {
            return RULES.decide(inOrder().withSubcommittees(subcommittee));
        }
    }
}

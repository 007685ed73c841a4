package io.github.ogprules.rules.committee;

import static io.github.ogprules.rules.committee.CommitteeCriterion.CO_CHAIRS;
import static io.github.ogprules.rules.committee.CommitteeCriterion.CO_CHAIR_ROLES;
import static io.github.ogprules.rules.committee.CommitteeCriterion.CO_CHAIR_SUCCESSION;
import static io.github.ogprules.rules.committee.CommitteeCriterion.PARITY;
import static io.github.ogprules.rules.committee.CommitteeCriterion.REGIONAL_SEATS;
import static io.github.ogprules.rules.committee.CommitteeCriterion.SEATS;
import static io.github.ogprules.rules.committee.CommitteeDecisionAssert.assertThat;
import static io.github.ogprules.rules.committee.CompositionParameters.NORTH_AMERICA;
import static io.github.ogprules.rules.committee.CompositionParameters.PARITY_DIFFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.CoChairRole;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The committees since 2011 come out as the rulebook says. */
@EnabledIfEnvironmentVariable(
        named = "OGP_DATA_DIR",
        matches = ".+",
        disabledReason = "OGP_DATA_DIR names no folder of published data")
class CommitteeFidelityTest {

    private static final CompositionRules CURRENT = CompositionRules.edition("2014");

    static List<String> starts() {
        return PublishedCommittees.starts();
    }

    static List<String> startsOfCivilSociety() {
        return PublishedCommittees.startsOfCivilSociety();
    }

    private static CommitteeDecision decide(SteeringCommittee committee) {
        return CompositionRules.on(committee.getDate()).decide(committee);
    }

    @Test
    void are_ten_committees_of_governments_of_which_four_with_all_of_civil_society() {
        assertThat(starts()).hasSize(10);
        assertThat(starts())
                .filteredOn(startsOfCivilSociety()::contains)
                .containsExactly("2011-09", "2014-10", "2017-10", "2022-10");
    }

    @Nested
    class Size_and_parity {

        static List<String> starts() {
            return PublishedCommittees.starts();
        }

        static List<String> startsOfCivilSociety() {
            return PublishedCommittees.startsOfCivilSociety();
        }

        @ParameterizedTest
        @MethodSource("starts")
        void of_the_governments_are_in_order(String start) {
            boolean complete = startsOfCivilSociety().contains(start);

            assertThat(decide(PublishedCommittees.committee(start)))
                    .hasOutcome(SEATS, "Government", Outcome.MET)
                    .hasOutcome(SEATS, "Civil society", complete ? Outcome.MET : Outcome.UNDETERMINED)
                    .hasOutcome(PARITY, complete ? Outcome.MET : Outcome.UNDETERMINED)
                    .breaksOnly();
        }

        @ParameterizedTest
        @MethodSource("startsOfCivilSociety")
        void of_civil_society_are_in_order(String start) {
            assertThat(decide(PublishedCommittees.committee(start)))
                    .hasOutcome(SEATS, "Civil society", Outcome.MET)
                    .breaksOnly();
        }

        @Test
        void of_2011_would_not_be_without_the_seat_that_India_left() {
            assertThat(CompositionRules.edition("2011")
                            .with(PARITY_DIFFERENCE, 0)
                            .decide(PublishedCommittees.committee("2011-09")))
                    .breaksOnly("Parity / Both constituencies");
        }
    }

    @Nested
    class Regional_seats {

        static List<String> starts() {
            return PublishedCommittees.starts();
        }

        @ParameterizedTest
        @CsvSource({
            "2014-10, 2, 3, 3, 3",
            "2015-10, 1, 4, 2, 4",
            "2017-10, 1, 3, 3, 4",
            "2018-10, 2, 3, 2, 4",
            "2019-10, 2, 2, 3, 4",
            "2020-10, 2, 2, 3, 4",
            "2022-10, 3, 2, 2, 4",
            "2024-10, 2, 3, 2, 4",
        })
        void are_those_of_the_rulebook(String start, int africa, int americas, int asia, int europe) {
            assertThat(decide(PublishedCommittees.committee(start)))
                    .counts(REGIONAL_SEATS, "Africa", CountRange.exactly(africa))
                    .counts(REGIONAL_SEATS, "Americas", CountRange.exactly(americas))
                    .counts(REGIONAL_SEATS, "Asia-Pacific", CountRange.exactly(asia))
                    .counts(REGIONAL_SEATS, "Europe", CountRange.exactly(europe));
        }

        @ParameterizedTest
        @CsvSource({"2011-09, 1, 2, 1, 2, 2", "2012-04, 1, 2, 2, 2, 2"})
        void before_2014_are_those_of_five_regions(
                String start, int northAmerica, int latinAmerica, int africa, int asia, int europe) {
            assertThat(decide(PublishedCommittees.committee(start)))
                    .counts(REGIONAL_SEATS, "North America", CountRange.exactly(northAmerica))
                    .counts(REGIONAL_SEATS, "Latin America", CountRange.exactly(latinAmerica))
                    .counts(REGIONAL_SEATS, "Africa", CountRange.exactly(africa))
                    .counts(REGIONAL_SEATS, "Asia-Pacific", CountRange.exactly(asia))
                    .counts(REGIONAL_SEATS, "Europe", CountRange.exactly(europe));
        }

        @ParameterizedTest
        @MethodSource("starts")
        void keep_the_limits_of_their_edition(String start) {
            assertThat(decide(PublishedCommittees.committee(start))).hasOutcome(REGIONAL_SEATS, Outcome.MET);
        }

        @ParameterizedTest
        @CsvSource({"2011-09", "2012-04"})
        void keep_them_wherever_Mexico_counts(String start) {
            SteeringCommittee committee = PublishedCommittees.committee(start);

            assertThat(CompositionRules.on(committee.getDate())
                            .with(
                                    NORTH_AMERICA,
                                    Set.of(
                                            CountryCode.parse("USA"),
                                            CountryCode.parse("CAN"),
                                            CountryCode.parse("MEX")))
                            .decide(committee))
                    .hasOutcome(REGIONAL_SEATS, Outcome.MET);
        }

        @Test
        void of_all_ten_are_1_to_4_but_not_2_to_4() {
            assertThat(starts())
                    .allSatisfy(start -> assertThat(CURRENT.decide(PublishedCommittees.committee(start)))
                            .hasOutcome(REGIONAL_SEATS, Outcome.MET));
            assertThat(starts())
                    .filteredOn(start ->
                            !keepsRegions(CURRENT.withSeatsOfEachRegion(2, 4), PublishedCommittees.committee(start)))
                    .containsExactly("2011-09", "2015-10", "2017-10");
        }

        @Test
        void of_five_committees_would_be_too_many_for_Europe_if_Georgia_counted_there() {
            assertThat(starts())
                    .filteredOn(start -> !keepsRegions(CURRENT, withGeorgiaInEurope(start)))
                    .containsExactly("2015-10", "2017-10", "2018-10", "2019-10", "2020-10");
            assertThat(CURRENT.decide(withGeorgiaInEurope("2015-10")))
                    .counts(REGIONAL_SEATS, "Europe", CountRange.exactly(5))
                    .hasOutcome(REGIONAL_SEATS, "Europe", Outcome.NOT_MET);
            // In October 2014 Georgia was the fourth of Europe at most.
            assertThat(CURRENT.decide(withGeorgiaInEurope("2014-10"))).hasOutcome(REGIONAL_SEATS, Outcome.MET);
        }

        private static boolean keepsRegions(CompositionRules rules, SteeringCommittee committee) {
            return rules.decide(committee).getFindings(REGIONAL_SEATS).stream()
                    .allMatch(finding -> finding.getOutcome() == Outcome.MET);
        }

        private static SteeringCommittee withGeorgiaInEurope(String start) {
            SteeringCommittee committee = PublishedCommittees.committee(start);
            return committee.withGovernmentMembers(committee.getGovernmentMembers().stream()
                    .map(member ->
                            member.getName().equals("Georgia") ? member.withElectoralRegion(Region.EUROPE) : member)
                    .toList());
        }
    }

    @Nested
    class Co_chairs {

        /** Who led in each year, by the rulebook; in the year before they were incoming. */
        private static final Map<String, List<String>> LEAD = Map.of(
                "2014-10", List.of("Mexico", "Suneeta Kaimal"),
                "2015-10", List.of("South Africa", "Alejandro Gonzalez"),
                "2016-10", List.of("France", "Manish Bapna"),
                "2017-10", List.of("Georgia", "Mukelani Dimba"),
                "2018-10", List.of("Canada", "Nathaniel Heller"),
                "2019-10", List.of("Argentina", "Robin Hodess"),
                "2020-10", List.of("Republic of Korea", "Maria Baron"),
                "2022-10", List.of("Estonia", "Anabel Cruz"),
                "2023-10", List.of("Kenya", "Blair Glencorse"));

        @ParameterizedTest
        @CsvSource({"2014-10", "2015-10", "2017-10", "2018-10", "2019-10", "2022-10"})
        void of_the_governments_are_one_who_leads_and_one_incoming(String start) {
            assertThat(decide(withCoChairs(start)))
                    .hasOutcome(CO_CHAIRS, "Government", Outcome.MET)
                    .hasOutcome(CO_CHAIR_ROLES, "Government: lead co-chair", Outcome.MET)
                    .hasOutcome(CO_CHAIR_ROLES, "Government: incoming co-chair", Outcome.MET)
                    .breaksOnly();
        }

        @ParameterizedTest
        @CsvSource({"2014-10", "2017-10", "2022-10"})
        void of_civil_society_are_one_who_leads_and_one_incoming(String start) {
            assertThat(decide(withCoChairs(start)))
                    .hasOutcome(CO_CHAIRS, Outcome.MET)
                    .hasOutcome(CO_CHAIR_ROLES, Outcome.MET);
        }

        @ParameterizedTest
        @CsvSource({"2015-10, 2014-10", "2018-10, 2017-10", "2019-10, 2018-10", "2020-10, 2019-10"})
        void who_lead_were_incoming_the_year_before(String start, String before) {
            assertThat(CURRENT.decide(withCoChairs(start), withCoChairs(before)))
                    .hasOutcome(CO_CHAIR_SUCCESSION, "Government", Outcome.MET)
                    .breaksOnly(
                            start.equals("2020-10")
                                    ? new String[] {
                                        // Who was incoming in 2020 is not in the table.
                                        "Co-chairs / Government", "Co-chair roles / Government: incoming co-chair"
                                    }
                                    : new String[0]);
        }

        private static SteeringCommittee withCoChairs(String start) {
            SteeringCommittee committee = PublishedCommittees.committee(start);
            int year = Integer.parseInt(start.substring(0, 4));
            List<String> lead = LEAD.get(start);
            List<String> incoming = LEAD.getOrDefault((year + 1) + "-10", List.of());
            return committee
                    .withGovernmentMembers(committee.getGovernmentMembers().stream()
                            .map(member -> member.withCoChairRole(role(member.getName(), lead, incoming)))
                            .toList())
                    .withCivilSocietyMembers(committee.getCivilSocietyMembers().stream()
                            .map(member -> member.withCoChairRole(role(member.getName(), lead, incoming)))
                            .toList());
        }

        private static Observation<CoChairRole> role(String name, List<String> lead, List<String> incoming) {
            if (lead.contains(name)) {
                return Observation.known(CoChairRole.LEAD);
            }
            return Observation.known(incoming.contains(name) ? CoChairRole.INCOMING : CoChairRole.NONE);
        }
    }

    @Nested
    class Balance_of_gender {

        @Test
        void of_2011_is_3_women_of_9_and_one_seat_held_by_a_woman_and_a_man() {
            Balance balance = gender("2011-09");

            assertThat(balance.getGroups())
                    .extracting(BalanceGroup::getName, BalanceGroup::getMembers)
                    .containsExactly(Tuple.tuple("F", 3), Tuple.tuple("M", 5), Tuple.tuple("M/F", 1));
        }

        @Test
        void of_2014_is_3_women_of_11() {
            Balance balance = gender("2014-10");

            assertThat(balance.getGroups().get(0).getMinShare()).isEqualTo(Ratio.of(3, 11));
            assertThat(balance.getUnknown()).isZero();
            assertThat(balance.check(BalanceTarget.atLeast("F", Ratio.ofPercent(40)))
                            .getOutcome())
                    .isEqualTo(Outcome.NOT_MET);
        }

        @ParameterizedTest
        @CsvSource({"2017-10", "2021-10", "2022-10", "2023-10"})
        void of_later_years_is_unknown_as_no_source_states_it(String start) {
            Balance balance = gender(start);

            assertThat(balance.getUnknown()).isEqualTo(11);
            assertThat(balance.check(BalanceTarget.atLeast("F", Ratio.ofPercent(40)))
                            .getOutcome())
                    .isEqualTo(Outcome.UNDETERMINED);
        }

        private static Balance gender(String start) {
            return Balance.of(
                    PublishedCommittees.committee(start), Constituency.CIVIL_SOCIETY, BalanceDimension.GENDER);
        }
    }

    @Test
    void of_the_regions_of_governments_is_balanced_best_in_2014() {
        assertThat(Balance.of(
                                PublishedCommittees.committee("2014-10"),
                                Constituency.GOVERNMENT,
                                BalanceDimension.REGION)
                        .getMinEvenness()
                        .orElseThrow())
                .isEqualByComparingTo("0.9904");
        assertThat(Balance.of(
                                PublishedCommittees.committee("2015-10"),
                                Constituency.GOVERNMENT,
                                BalanceDimension.REGION)
                        .getMinEvenness()
                        .orElseThrow())
                .isEqualByComparingTo("0.9115");
    }

    @Test
    void no_government_sits_twice() {
        assertThat(starts())
                .allSatisfy(start -> assertThat(PublishedCommittees.governments(start))
                        .extracting(GovernmentMember::getName)
                        .doesNotHaveDuplicates());
    }
}

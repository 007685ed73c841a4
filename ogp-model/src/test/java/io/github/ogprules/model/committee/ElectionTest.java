package io.github.ogprules.model.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElectionTest {

    private static final Candidate KENYA = Candidate.of(Country.of("KEN", "Kenya"), Region.AFRICA);
    private static final Candidate SPAIN = Candidate.of(Country.of("ESP", "Spain"), Region.EUROPE);
    private static final GovernmentMember CHILE = GovernmentMember.of(Country.of("CHL", "Chile"), Region.AMERICAS);

    private static Election.Builder election() {
        return Election.builder().year(2023).seats(1).addCandidates(KENYA, SPAIN);
    }

    @Nested
    class An_election {

        @Test
        void is_unknown_in_what_is_not_said() {
            Election election = election().build();

            assertThat(election.getStayingMembers()).isEqualTo(Observation.unknown());
            assertThat(election.getElectorate()).isEmpty();
            assertThat(election.findBallotsCast()).isEmpty();
            assertThat(KENYA.getElected()).isEqualTo(Observation.unknown());
            assertThat(KENYA.getPrintedPoints()).isEmpty();
            assertThat(KENYA.getRankCounts()).isEmpty();
        }

        @Test
        void finds_who_stays_in_the_committee_after_it() {
            SteeringCommittee after = SteeringCommittee.builder()
                    .date(LocalDate.of(2023, 10, 1))
                    .addGovernmentMembers(CHILE, GovernmentMember.of(Country.of("KEN", "Kenya"), Region.AFRICA))
                    .build();

            assertThat(election()
                            .build()
                            .withStayingMembersOf(after.withVacantGovernmentSeats(0))
                            .getStayingMembers())
                    .isEqualTo(Observation.known(List.of(CHILE)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> election().build().withStayingMembersOf(after))
                    .withMessage(
                            "committee of 2023-10-01 may have governments that it does not name: expected one whose"
                                    + " vacant seats are known");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> election()
                            .build()
                            .withStayingMembersOf(
                                    after.withVacantGovernmentSeats(0).withDate(LocalDate.of(2012, 10, 1))))
                    .withMessageStartingWith("committee of 2012-10-01: expected that after the election, of ");
        }

        @Test
        void counts_its_ballots() {
            Election election = election()
                    .addBallots(Ballot.of("KEN", "ES"), Ballot.of("ESP"))
                    .build();

            assertThat(election.findBallotsCast()).hasValue(2);
            assertThat(election.getBallots().get(0).getRanking())
                    .containsExactly(CountryCode.parse("KEN"), CountryCode.parse("ESP"));
        }

        @Test
        void takes_the_word_of_its_source_for_the_ballots_cast() {
            assertThat(election().ballotsCast(55).electorate(76).build().findBallotsCast())
                    .hasValue(55);
        }

        @Test
        void may_be_one_in_which_everybody_or_nobody_votes() {
            assertThat(election().ballotsCast(1).electorate(1).build().findBallotsCast())
                    .hasValue(1);
            assertThat(election().ballotsCast(0).electorate(76).build().findBallotsCast())
                    .hasValue(0);
        }

        @Test
        void has_rank_counts_and_printed_points_side_by_side_even_if_they_disagree() {
            Candidate misprinted = KENYA.withRankCounts(List.of(1, 1)).withPrintedPoints(4);

            assertThat(Election.builder()
                            .year(2023)
                            .seats(1)
                            .addCandidates(misprinted, SPAIN)
                            .ballotsCast(2)
                            .build()
                            .getCandidates())
                    .containsExactly(misprinted, SPAIN);
        }

        @Test
        void does_not_change_with_the_list_it_was_made_from() {
            List<GovernmentMember> members = new ArrayList<>(List.of(CHILE));
            Election election =
                    election().stayingMembers(Observation.known(members)).build();
            members.clear();

            assertThat(election.getStayingMembers()).isEqualTo(Observation.known(List.of(CHILE)));
            assertThat(election().stayingMembers(List.of(CHILE)).build()).isEqualTo(election);
        }
    }

    @Nested
    class Numbers_that_no_election_has {

        @Test
        void are_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> election().seats(1_001).build())
                    .withMessage("seats 1001: expected 1000 at most");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> election().ballotsCast(1_000_001).build())
                    .withMessage("ballots cast 1000001: expected 1000000 at most");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> election()
                            .candidates(List.of(KENYA.withRankCounts(List.of(999_999_999, 0)), SPAIN))
                            .build())
                    .withMessage("rank counts [999999999, 0] of KEN (Kenya): expected at most 1000000 ballots");
        }
    }

    /** Elections of two to five candidates and one to eight ballots that rank one candidate or more. */
    @Nested
    class Rank_counts_of_ballots_that_were_cast {

        private static final List<String> CODES = List.of("KEN", "ESP", "CHL", "GEO", "PHL");

        @Test
        void are_accepted_and_refused_only_for_fewer_ballots_than_a_candidate_or_a_rank_is_on() {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(2023);
            for (int number = 0; number < 10_000; number++) {
                int candidates = 2 + random.nextInt(4);
                int ballots = 1 + random.nextInt(8);
                int[][] counts = new int[candidates][candidates];
                int[] onBallots = new int[2 * candidates];
                for (int ballot = 0; ballot < ballots; ballot++) {
                    List<Integer> ranking = shuffled(candidates, random);
                    int ranked = 1 + random.nextInt(candidates);
                    for (int rank = 0; rank < ranked; rank++) {
                        counts[ranking.get(rank)][rank]++;
                        onBallots[ranking.get(rank)]++;
                        onBallots[candidates + rank]++;
                    }
                }
                Election.Builder election = Election.builder().year(2023).seats(1);
                for (int candidate = 0; candidate < candidates; candidate++) {
                    election.addCandidates(Candidate.builder()
                            .country(Country.of(CODES.get(candidate), CODES.get(candidate)))
                            .rankCounts(IntStream.of(counts[candidate]).boxed().toList())
                            .build());
                }
                int fewest = IntStream.of(onBallots).max().getAsInt();

                assertThat(election.ballotsCast(fewest).build().getBallotsCast())
                        .hasValue(fewest);
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> election.ballotsCast(fewest - 1).build())
                        .withMessageEndingWith("expected at most " + (fewest - 1) + " ballots");
            }
        }

        private static List<Integer> shuffled(int candidates, RandomGenerator random) {
            List<Integer> order = new ArrayList<>();
            for (int candidate = 0; candidate < candidates; candidate++) {
                order.add(random.nextInt(candidate + 1), candidate);
            }
            return order;
        }
    }

    @Nested
    class A_candidate {

        @Test
        void may_be_known_to_be_elected() {
            assertThat(Candidate.builder()
                            .country(KENYA.getCountry())
                            .elected(true)
                            .build()
                            .getElected())
                    .isEqualTo(Observation.known(true));
        }

        @Test
        void has_no_points_or_ranks_below_zero() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> KENYA.withPrintedPoints(-1))
                    .withMessage("printed points -1 of Kenya: expected 0 or more");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> KENYA.withRankCounts(List.of(3, -1)))
                    .withMessage("rank count -1 of Kenya: expected 0 or more");
            assertThat(KENYA.withPrintedPoints(0).withRankCounts(List.of(0)).getPrintedPoints())
                    .hasValue(0);
        }
    }

    @Nested
    class A_ballot {

        @Test
        void ranks_nobody_twice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ballot.of("KEN", "ESP", "KE"))
                    .withMessage("ballot ranks KEN twice");
        }

        @Test
        void ranks_somebody() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ballot.of(List.of()))
                    .withMessage("ballot without a choice: expected one candidate or more");
        }
    }

    @Nested
    class An_election_that_makes_no_sense {

        @ParameterizedTest
        @ValueSource(ints = {0, -1})
        void has_no_seats_to_fill(int seats) {
            refuses(election().seats(seats), "seats " + seats + ": expected 1 or more");
        }

        @ParameterizedTest
        @ValueSource(ints = {999, 10_000})
        void is_of_no_year(int year) {
            refuses(election().year(year), "year " + year + ": expected a year of four digits");
        }

        @Test
        void has_a_candidate_twice() {
            refuses(
                    election().addCandidates(Candidate.of(Country.of("KE", "Republic of Kenya"), Region.AFRICA)),
                    "duplicate candidate KEN (Republic of Kenya)");
        }

        @Test
        void has_a_member_that_stays_twice() {
            refuses(election().stayingMembers(List.of(CHILE, CHILE)), "duplicate staying member CHL");
        }

        @Test
        void has_a_member_that_stays_and_stands() {
            refuses(
                    election().stayingMembers(List.of(GovernmentMember.of(Country.of("ESP", "Spain"), Region.EUROPE))),
                    "member ESP stays and stands: expected one of the two");
        }

        @Test
        void has_a_ballot_for_somebody_who_does_not_stand() {
            refuses(election().addBallots(Ballot.of("KEN", "GEO")), "ballot ranks GEO, which is no candidate");
        }

        @Test
        void has_an_electorate_of_nobody() {
            refuses(election().electorate(0), "electorate 0: expected 1 or more");
        }

        @Test
        void has_fewer_ballots_than_none() {
            refuses(election().ballotsCast(-1), "ballots cast -1: expected 0 or more");
        }

        @Test
        void has_more_ballots_than_voters() {
            refuses(election().electorate(76).ballotsCast(77), "ballots cast 77: the electorate is 76");
            refuses(
                    election().electorate(1).addBallots(Ballot.of("KEN"), Ballot.of("ESP")),
                    "ballots cast 2: the electorate is 1");
        }

        @Test
        void has_another_number_of_ballots_than_it_says() {
            refuses(election().ballotsCast(2).addBallots(Ballot.of("KEN")), "ballots cast 2: there are 1 ballots");
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 3})
        void has_another_number_of_rank_counts_than_of_ranks(int ranks) {
            List<Integer> counts = Collections.nCopies(ranks, 1);
            refuses(
                    Election.builder().year(2023).seats(1).addCandidates(KENYA.withRankCounts(counts), SPAIN),
                    "rank counts " + counts + " of KEN (Kenya): expected one for each of the 2 ranks");
        }

        @Test
        void has_rank_counts_beside_ballots() {
            refuses(
                    Election.builder()
                            .year(2023)
                            .seats(1)
                            .addCandidates(KENYA.withRankCounts(List.of(1, 0)), SPAIN)
                            .addBallots(Ballot.of("KEN")),
                    "rank counts of KEN (Kenya) beside ballots: expected one of the two");
        }

        @Test
        void ranks_a_candidate_on_more_ballots_than_were_cast() {
            refuses(
                    Election.builder()
                            .year(2023)
                            .seats(1)
                            .addCandidates(KENYA.withRankCounts(List.of(2, 1)), SPAIN)
                            .ballotsCast(2),
                    "rank counts [2, 1] of KEN (Kenya): expected at most 2 ballots");
        }

        @Test
        void gives_a_rank_on_more_ballots_than_were_cast() {
            refuses(
                    withRankCounts(List.of(10, 2), List.of(10, 2))
                            .ballotsCast(12)
                            .electorate(20),
                    "rank 1 on 20 ballots in all: expected at most 12 ballots");
            refuses(
                    withRankCounts(List.of(3, 2), List.of(2, 4)).ballotsCast(5),
                    "rank counts [2, 4] of ESP (Spain): expected at most 5 ballots");
            refuses(
                    withRankCounts(List.of(3, 2), List.of(2, 3)).ballotsCast(0),
                    "rank counts [3, 2] of KEN (Kenya): expected at most 0 ballots");
        }

        @Test
        void has_rank_counts_of_more_ballots_than_voters() {
            refuses(
                    withRankCounts(List.of(3, 0), List.of(3, 0)).electorate(5),
                    "rank 1 on 6 ballots in all: expected at most 5 ballots");
        }

        @Test
        void has_more_ballots_than_can_be_counted() {
            refuses(
                    election().ballots(Collections.nCopies(1_000_001, Ballot.of("KEN"))),
                    "ballots cast 1000001: expected 1000000 at most");
        }

        @Test
        void has_more_candidates_elected_than_seats() {
            refuses(
                    Election.builder()
                            .year(2023)
                            .seats(1)
                            .addCandidates(
                                    KENYA.withElected(Observation.known(true)),
                                    SPAIN.withElected(Observation.known(true))),
                    "seats 1: the source has 2 candidates elected");
        }

        private static Election.Builder withRankCounts(List<Integer> ofKenya, List<Integer> ofSpain) {
            return Election.builder()
                    .year(2023)
                    .seats(1)
                    .addCandidates(KENYA.withRankCounts(ofKenya), SPAIN.withRankCounts(ofSpain));
        }

        private static void refuses(Election.Builder election, String message) {
            assertThatIllegalArgumentException().isThrownBy(election::build).withMessage(message);
        }
    }
}

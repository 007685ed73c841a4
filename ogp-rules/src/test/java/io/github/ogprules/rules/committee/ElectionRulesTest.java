package io.github.ogprules.rules.committee;

import static io.github.ogprules.rules.Outcome.MET;
import static io.github.ogprules.rules.Outcome.NOT_MET;
import static io.github.ogprules.rules.Outcome.UNDETERMINED;
import static io.github.ogprules.rules.committee.ElectionDecisionAssert.assertThat;
import static io.github.ogprules.rules.committee.ElectionParameters.ENDORSED_WITHOUT_VOTE;
import static io.github.ogprules.rules.committee.ElectionParameters.INCOMPLETE_BALLOTS;
import static io.github.ogprules.rules.committee.ElectionParameters.LAST_CHOICE_POINTS;
import static io.github.ogprules.rules.committee.Elections.code;
import static io.github.ogprules.rules.committee.Elections.election;
import static io.github.ogprules.rules.committee.SeatReason.AHEAD_IN_TIE;
import static io.github.ogprules.rules.committee.SeatReason.BEHIND_IN_TIE;
import static io.github.ogprules.rules.committee.SeatReason.ENDORSED;
import static io.github.ogprules.rules.committee.SeatReason.IN_EVERY_CASE;
import static io.github.ogprules.rules.committee.SeatReason.POINTS;
import static io.github.ogprules.rules.committee.SeatReason.REGION_FULL;
import static io.github.ogprules.rules.committee.SeatReason.SEAT_KEPT;
import static io.github.ogprules.rules.committee.SeatReason.TAKEN_AHEAD;
import static io.github.ogprules.rules.committee.SeatReason.TIE_UNDECIDED;
import static io.github.ogprules.rules.committee.SeatReason.TOO_FEW_POINTS;
import static io.github.ogprules.rules.committee.SeatReason.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Provenance;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.Ballot;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ElectionRulesTest {

    private static final ElectionRules RULES = ElectionRules.edition("2017");

    /** One member stays in each region, so that no limit matters. */
    private static final String ONE_IN_EACH = "Af Am As Eu";

    @Nested
    class Points_of_ballots {

        @Test
        void are_n_for_the_first_choice_of_n_candidates_and_1_for_the_last() {
            assertThat(RULES.decide(vote(ballot(0, 1, 2, 3)))).hasPoints(4, 3, 2, 1);
            assertThat(RULES.decide(vote(ballot(0, 1, 2, 3), ballot(3, 1, 0, 2))))
                    .hasPoints(6, 6, 3, 5);
            assertThat(RULES.with(LAST_CHOICE_POINTS, 0).decide(vote(ballot(0, 1, 2, 3))))
                    .hasPoints(3, 2, 1, 0);
        }

        @ParameterizedTest
        @CsvSource({
            "POINTS_OF_THE_RANK, 4, 3, 0, 0",
            "UP_FROM_LAST_CHOICE, 2, 1, 0, 0",
            "NOT_COUNTED, 0, 0, 0, 0",
        })
        void of_an_incomplete_one_are_as_the_caller_assumes(
                IncompleteBallots incomplete, int first, int second, int third, int fourth) {
            assertThat(RULES.with(INCOMPLETE_BALLOTS, incomplete).decide(vote(ballot(0, 1))))
                    .hasPoints(first, second, third, fourth);
        }

        @ParameterizedTest
        @EnumSource(IncompleteBallots.class)
        void of_a_complete_one_are_the_same_under_every_assumption(IncompleteBallots incomplete) {
            assertThat(RULES.with(INCOMPLETE_BALLOTS, incomplete).decide(vote(ballot(2, 3, 1, 0))))
                    .hasPoints(1, 2, 4, 3);
        }

        @Test
        void go_before_those_that_are_printed() {
            Election election = vote(ballot(0, 1, 2, 3)).withCandidates(Elections.candidates("Af:4 Af:9 Af:? Af:1"));
            ElectionDecision decision = RULES.decide(election);

            assertThat(decision).hasPoints(4, 3, 2, 1);
            assertThat(decision.getFinding(code(0)).isMisprinted()).isFalse();
            assertThat(decision.getFinding(code(1)).isMisprinted()).isTrue();
            assertThat(decision.getFinding(code(2)).isMisprinted()).isFalse();
        }

        private static Election vote(Ballot... ballots) {
            return election(1, ONE_IN_EACH, "Af:? Af:? Af:? Af:?").withBallots(List.of(ballots));
        }

        private static Ballot ballot(Integer... candidates) {
            return Ballot.of(Stream.of(candidates).map(Elections::code).toList());
        }
    }

    @Nested
    class Points_of_rank_counts {

        @Test
        void are_those_of_the_ranks() {
            ElectionDecision decision = RULES.decide(ranks(OptionalInt.empty(), List.of(2, 1, 0), List.of(1, 1, 1)));

            assertThat(decision.getFinding(code(0)).getObserved()).isEqualTo(Observation.known(8));
            assertThat(decision.getFinding(code(1)).getObserved()).isEqualTo(Observation.known(6));
            assertThat(decision.getFinding(code(2)).getObserved()).isEqualTo(Observation.unknown());
        }

        @ParameterizedTest
        @CsvSource({
            "POINTS_OF_THE_RANK, , true",
            "UP_FROM_LAST_CHOICE, , true",
            "UP_FROM_LAST_CHOICE, 3, true",
            "UP_FROM_LAST_CHOICE, 4, false",
            "NOT_COUNTED, , true",
            "NOT_COUNTED, 3, true",
            "NOT_COUNTED, 4, false",
        })
        void of_equal_totals_are_known_whatever_incomplete_ballots_give_as_there_are_none(
                IncompleteBallots incomplete, Integer cast, boolean known) {
            OptionalInt ballots = cast == null ? OptionalInt.empty() : OptionalInt.of(cast);
            Election election = ranks(ballots, List.of(2, 1, 0), List.of(1, 1, 1), List.of(0, 1, 2));
            assertThat(RULES.with(INCOMPLETE_BALLOTS, incomplete)
                            .decide(election)
                            .getFinding(code(0))
                            .getObserved())
                    .isEqualTo(known ? Observation.known(8) : Observation.unknown());
        }

        @ParameterizedTest
        @EnumSource(value = IncompleteBallots.class, names = "POINTS_OF_THE_RANK", mode = EnumSource.Mode.EXCLUDE)
        void of_other_totals_do_not_tell_unless_the_rank_alone_does(IncompleteBallots incomplete) {
            Election fewerLastChoices = ranks(OptionalInt.of(3), List.of(2, 1, 0), List.of(1, 1, 0), List.of(0, 1, 2));
            Election ofTwo = ranks(OptionalInt.empty(), List.of(2, 1, 0), List.of(1, 1, 1));
            ElectionRules rules = RULES.with(INCOMPLETE_BALLOTS, incomplete);

            assertThat(rules.decide(fewerLastChoices).getFinding(code(0)).getObserved())
                    .isEqualTo(Observation.unknown());
            assertThat(rules.decide(ofTwo).getFinding(code(0)).getObserved()).isEqualTo(Observation.unknown());
            assertThat(RULES.decide(fewerLastChoices).getFinding(code(0)).getObserved())
                    .isEqualTo(Observation.known(8));
        }

        @Test
        void of_complete_ballots_do_not_rest_on_how_incomplete_ones_are_counted() {
            Election complete = ranks(OptionalInt.empty(), List.of(2, 1, 0), List.of(1, 1, 1), List.of(0, 1, 2));
            Election incomplete = ranks(OptionalInt.empty(), List.of(2, 1, 0), List.of(1, 1, 1), List.of(0, 1, 1));

            assertThat(RULES.decide(complete).getFinding(code(0)).getRequirement())
                    .satisfies(requirement -> {
                        assertThat(requirement.getParameters())
                                .containsExactly("election.lastChoicePoints", "steering.regionSeats");
                        assertThat(requirement.getProvenance()).isEqualTo(Provenance.INFERRED);
                    });
            assertThat(RULES.decide(incomplete)
                            .getFinding(code(0))
                            .getRequirement()
                            .getParameters())
                    .contains("election.incompleteBallots");
        }

        @Test
        void give_way_to_printed_points_where_they_do_not_tell() {
            Election election = ranks(OptionalInt.of(4), List.of(2, 1, 0), List.of(1, 1, 1), List.of(0, 1, 2));
            Candidate first = election.getCandidates().get(0).withPrintedPoints(7);
            List<Candidate> candidates = new ArrayList<>(election.getCandidates());
            candidates.set(0, first);

            ElectionDecision decision = RULES.with(INCOMPLETE_BALLOTS, IncompleteBallots.UP_FROM_LAST_CHOICE)
                    .decide(election.withCandidates(candidates));

            assertThat(decision.getFinding(code(0)).getObserved()).isEqualTo(Observation.known(7));
            assertThat(decision.getFinding(code(0)).isMisprinted()).isFalse();
            assertThat(decision.getFinding(code(1)).isMisprinted()).isFalse();
        }

        @SafeVarargs
        private static Election ranks(OptionalInt cast, List<Integer>... counts) {
            List<Candidate> candidates = new ArrayList<>(Elections.candidates("Af:? Af:? Af:?"));
            for (int place = 0; place < counts.length; place++) {
                candidates.set(place, candidates.get(place).withRankCounts(counts[place]));
            }
            return election(1, ONE_IN_EACH, "Af:?").withCandidates(candidates).withBallotsCast(cast);
        }
    }

    @Nested
    class Turnout {

        @ParameterizedTest
        @CsvSource({"68, 73, 68/73", "0, 73, 0/1", "73, 73, 1/1"})
        void is_the_share_of_those_who_may_vote(int cast, int electorate, String share) {
            assertThat(RULES.decide(election(1, ONE_IN_EACH, "Af:2 Af:1")
                                    .withBallotsCast(cast)
                                    .withElectorate(electorate))
                            .getTurnout())
                    .contains(Ratio.parse(share));
        }

        @Test
        void is_unknown_if_either_is() {
            Election election = election(1, ONE_IN_EACH, "Af:2 Af:1");

            assertThat(RULES.decide(election).getTurnout()).isEmpty();
            assertThat(RULES.decide(election.withBallotsCast(3)).getTurnout()).isEmpty();
            assertThat(RULES.decide(election.withElectorate(3)).getTurnout()).isEmpty();
        }
    }

    @Nested
    class Seats {

        @Test
        void go_by_points() {
            assertThat(RULES.decide(election(2, ONE_IN_EACH, "Af:5 Am:9 As:7 Eu:6")))
                    .hasVerdict(ElectionVerdict.DECIDED)
                    .hasReasons(TOO_FEW_POINTS, POINTS, POINTS, TOO_FEW_POINTS)
                    .listsInOrder(1, 2, 3, 0);
        }

        @Test
        void are_not_for_a_region_that_is_full() {
            assertThat(RULES.decide(election(2, "Eu Eu Eu Eu Af Am As", "Eu:9 Am:8 Eu:7 As:6 Af:5")))
                    .hasReasons(REGION_FULL, POINTS, REGION_FULL, POINTS, TOO_FEW_POINTS);
            assertThat(RULES.decide(election(2, "Eu Eu Eu Af Am As", "Eu:9 Eu:8 Am:7 As:6")))
                    .hasReasons(POINTS, REGION_FULL, POINTS, TOO_FEW_POINTS);
        }

        @Test
        void are_kept_for_a_region_that_has_none() {
            assertThat(RULES.decide(election(2, "Am As Eu", "Am:9 Am:8 Eu:7 Af:3 Af:2")))
                    .hasReasons(POINTS, SEAT_KEPT, SEAT_KEPT, TAKEN_AHEAD, TOO_FEW_POINTS);
        }

        @Test
        void are_not_kept_for_a_region_whose_candidate_has_the_points() {
            assertThat(RULES.decide(election(2, "Am As Eu", "Af:9 Am:8 Am:7 Af:3")))
                    .hasReasons(POINTS, POINTS, TOO_FEW_POINTS, TOO_FEW_POINTS);
        }

        @Test
        void are_not_kept_for_a_region_without_a_candidate() {
            assertThat(RULES.decide(election(1, "Am As Eu", "Am:9 Am:8"))).hasReasons(POINTS, TOO_FEW_POINTS);
        }

        @Test
        void are_taken_ahead_only_if_somebody_was_passed_over_for_it() {
            assertThat(RULES.decide(election(3, "Am Eu", "Am:9 As:8 Am:7 Af:6 As:5")))
                    .hasReasons(POINTS, POINTS, SEAT_KEPT, TAKEN_AHEAD, TOO_FEW_POINTS);
            assertThat(RULES.decide(election(2, "As Eu", "Af:9 Am:8 Am:7"))).hasReasons(POINTS, POINTS, TOO_FEW_POINTS);
        }

        @Test
        void go_to_needy_regions_alone_if_there_are_more_of_those_than_seats() {
            assertThat(RULES.decide(election(2, "Eu", "Eu:9 Af:8 Af:7 Am:6 As:5")))
                    .hasReasons(SEAT_KEPT, TAKEN_AHEAD, SEAT_KEPT, TAKEN_AHEAD, TOO_FEW_POINTS);
        }

        @Test
        void stay_empty_if_all_who_are_left_are_of_full_regions() {
            ElectionDecision decision = RULES.decide(election(2, "Eu Eu Eu Eu Af Am As", "Eu:9 Eu:8 Am:7"));

            assertThat(decision).hasVerdict(ElectionVerdict.DECIDED).hasReasons(REGION_FULL, REGION_FULL, POINTS);
            assertThat(decision.getElected())
                    .extracting(candidate -> candidate.getCountry().getCode())
                    .containsExactly(code(2));
        }

        @Test
        void are_shared_by_other_limits_if_the_caller_assumes_them() {
            Election election = election(2, ONE_IN_EACH, "Am:9 Am:8 Eu:7");
            ElectionRules reform = RULES.withComposition(RULES.getComposition().withSeatsOfEachRegion(1, 2));

            assertThat(RULES.decide(election)).hasReasons(POINTS, POINTS, TOO_FEW_POINTS);
            assertThat(reform.decide(election)).hasReasons(POINTS, REGION_FULL, POINTS);
            assertThat(reform.decide(election).getEdition().isReform()).isTrue();
            assertThat(RULES.withComposition(RULES.getComposition().withSeatsOfEachRegion(2, 4))
                            .decide(election(2, "Af Af Am Am As As Eu", "Am:9 Am:8 Eu:7")))
                    .hasReasons(POINTS, SEAT_KEPT, TAKEN_AHEAD);
        }

        @Test
        void are_said_to_go_by_inferred_limits() {
            CandidateFinding finding =
                    RULES.decide(election(1, ONE_IN_EACH, "Af:2 Am:1")).getFinding(code(0));

            assertThat(finding.getCriterion()).isEqualTo(CommitteeCriterion.ELECTION);
            assertThat(finding.getRequirement().getText())
                    .isEqualTo(
                            "a seat by points, 1 to be filled; government seats of each region: Africa 1 to 4, Americas 1 to 4,"
                                    + " Asia-Pacific 1 to 4, Europe 1 to 4");
            assertThat(finding.getRequirement().getProvenance()).isEqualTo(Provenance.UNCONFIRMED);
            assertThat(finding.getRequirement().getParameters())
                    .containsExactly("election.lastChoicePoints", "election.incompleteBallots", "steering.regionSeats");
        }
    }

    @Nested
    class No_more_candidates_than_seats {

        @ParameterizedTest
        @CsvSource({"2", "3"})
        void are_endorsed_without_a_vote(int seats) {
            ElectionDecision decision = RULES.decide(election(seats, "??", "Af:? ?:?"));

            assertThat(decision).hasVerdict(ElectionVerdict.ENDORSED).hasReasons(ENDORSED, ENDORSED);
            assertThat(decision.getElected()).hasSize(2);
            assertThat(decision.getFinding(code(0)).getRequirement().getText())
                    .isEqualTo("no more candidates than seats");
        }

        @Test
        void are_under_the_limits_all_the_same_if_the_caller_assumes_so() {
            assertThat(RULES.with(ENDORSED_WITHOUT_VOTE, false)
                            .decide(election(2, "Eu Eu Eu Eu Af Am As", "Eu:9 Am:1")))
                    .hasVerdict(ElectionVerdict.DECIDED)
                    .hasReasons(REGION_FULL, POINTS);
        }

        @Test
        void may_be_none_at_all() {
            ElectionDecision nobody =
                    RULES.decide(Election.builder().year(2020).seats(3).build());

            assertThat(nobody).hasVerdict(ElectionVerdict.ENDORSED);
            assertThat(nobody.getFindings()).isEmpty();
        }

        @Test
        void does_not_hold_for_one_more() {
            assertThat(RULES.decide(election(2, ONE_IN_EACH, "Af:3 Af:2 Af:1"))).hasVerdict(ElectionVerdict.DECIDED);
        }
    }

    @Nested
    class A_tie {

        private static final Comparator<Candidate> BY_CODE =
                Comparator.comparing(candidate -> candidate.getCountry().getCode());

        @Test
        void for_the_last_seat_is_not_decided() {
            ElectionDecision decision = RULES.decide(election(2, ONE_IN_EACH, "Af:9 Am:5 As:5 Eu:4"));

            assertThat(decision)
                    .hasVerdict(ElectionVerdict.UNDETERMINED)
                    .hasReasons(POINTS, TIE_UNDECIDED, TIE_UNDECIDED, TOO_FEW_POINTS);
            assertThat(decision.getTies()).singleElement().satisfies(tie -> {
                assertThat(tie.getPoints()).isEqualTo(5);
                assertThat(tie.getCandidates()).containsExactly(code(1), code(2));
                assertThat(tie.isDecided()).isFalse();
            });
        }

        @Test
        void is_decided_by_the_rule_that_the_caller_passes() {
            Election election = election(2, ONE_IN_EACH, "Af:9 Am:5 As:5 Eu:4");
            ElectionDecision decision = RULES.decide(election, BY_CODE.reversed());

            assertThat(decision)
                    .hasVerdict(ElectionVerdict.DECIDED)
                    .hasReasons(POINTS, BEHIND_IN_TIE, AHEAD_IN_TIE, TOO_FEW_POINTS);
            assertThat(decision.getTies()).singleElement().satisfies(tie -> {
                assertThat(tie.getCandidates()).containsExactly(code(2), code(1));
                assertThat(tie.isDecided()).isTrue();
            });
            assertThat(RULES.decide(election, BY_CODE)).hasReasons(POINTS, AHEAD_IN_TIE, BEHIND_IN_TIE, TOO_FEW_POINTS);
        }

        @Test
        void is_decided_only_as_far_as_that_rule_goes() {
            Comparator<Candidate> firstAhead = Comparator.comparing(
                    candidate -> !candidate.getCountry().getCode().equals(code(0)));
            ElectionDecision decision = RULES.decide(election(2, ONE_IN_EACH, "Af:5 Am:5 As:5"), firstAhead);

            assertThat(decision).hasReasons(AHEAD_IN_TIE, TIE_UNDECIDED, TIE_UNDECIDED);
            assertThat(decision.getTies()).extracting(Tie::isDecided).containsExactly(false);
        }

        @Test
        void decides_nothing_where_points_and_regions_do() {
            ElectionRules noMoreThanOne =
                    RULES.withComposition(RULES.getComposition().withSeatsOfEachRegion(0, 1));
            Election election = election(2, "Eu", "Eu:9 Am:9 As:5 Af:4");

            assertThat(noMoreThanOne.decide(election, BY_CODE)).hasReasons(REGION_FULL, POINTS, POINTS, TOO_FEW_POINTS);
            assertThat(RULES.decide(election(1, "??", "Am:9 Am:9 Eu:1"), BY_CODE))
                    .hasReasons(UNKNOWN, BEHIND_IN_TIE, UNKNOWN);
        }

        @Test
        void that_does_not_matter_is_reported_all_the_same() {
            ElectionDecision decision = RULES.decide(election(2, ONE_IN_EACH, "Af:9 Am:9 As:5 Eu:4 Af:4 Am:4"));

            assertThat(decision)
                    .hasVerdict(ElectionVerdict.DECIDED)
                    .hasReasons(POINTS, POINTS, TOO_FEW_POINTS, TOO_FEW_POINTS, TOO_FEW_POINTS, TOO_FEW_POINTS);
            assertThat(decision.getTies())
                    .extracting(Tie::getPoints, tie -> tie.getCandidates().size())
                    .containsExactly(Tuple.tuple(9, 2), Tuple.tuple(4, 3));
        }

        @Test
        void between_unknown_points_is_none() {
            assertThat(RULES.decide(election(1, ONE_IN_EACH, "Af:? Am:?")).getTies())
                    .isEmpty();
        }

        @Test
        void may_leave_open_why_a_seat_is_won_in_every_case() {
            // Africa has its seat by points if it is among the first two, else as the seat is kept for it.
            assertThat(RULES.decide(election(2, "Am As Eu", "Am:9 Eu:9 Af:9")))
                    .hasReasons(TIE_UNDECIDED, TIE_UNDECIDED, IN_EVERY_CASE);
        }

        @Test
        void leaves_the_reasons_of_others_as_they_are_whatever_decides_it() {
            // Either of the first two is passed over if the other comes first; Africa is taken ahead of it in any case.
            assertThat(RULES.decide(election(2, "Am As Eu", "Am:9 Eu:9 Af:1")))
                    .hasReasons(TIE_UNDECIDED, TIE_UNDECIDED, TAKEN_AHEAD);
            assertThat(RULES.decide(election(2, "Eu Eu Eu Eu Af Am As", "Eu:9 Am:8 Am:8 Af:1")))
                    .hasReasons(REGION_FULL, POINTS, POINTS, TOO_FEW_POINTS);
            assertThat(RULES.decide(election(2, "Am As Eu", "Am:9 As:9 Am:8 Af:1")))
                    .hasReasons(TIE_UNDECIDED, TIE_UNDECIDED, SEAT_KEPT, TAKEN_AHEAD);
        }
    }

    @Nested
    class The_committee {

        @Test
        void is_in_order_if_every_region_has_its_seats() {
            ElectionDecision decision = RULES.decide(election(4, "Am Am As As Eu Eu Eu", "Am:9 Eu:8 As:7 Am:6 Af:5"));

            assertThat(decision.getCommitteeFindings())
                    .extracting(
                            CommitteeFinding::getSubject, CommitteeFinding::getObserved, CommitteeFinding::getOutcome)
                    .containsExactly(
                            tuple("Members who stay and seats", Observation.known(CountRange.exactly(11)), Outcome.MET),
                            tuple("Seats that nobody takes", Observation.known(CountRange.exactly(0)), Outcome.MET),
                            tuple("Africa", Observation.known(CountRange.exactly(1)), Outcome.MET),
                            tuple("Americas", Observation.known(CountRange.exactly(3)), Outcome.MET),
                            tuple("Asia-Pacific", Observation.known(CountRange.exactly(3)), Outcome.MET),
                            tuple("Europe", Observation.known(CountRange.exactly(4)), Outcome.MET));
            assertThat(finding(decision, "Africa").getCounted())
                    .containsExactly(Committees.country(4).getName());
            assertThat(finding(decision, "Africa").getRequirement().getText()).isEqualTo("1 to 4 government seats");
        }

        @Test
        void is_left_without_a_region_where_nobody_stands_or_there_are_too_few_seats() {
            assertThat(outcomes(RULES.decide(election(1, "Am As Eu", "Am:9 Am:8"))))
                    .containsExactly(MET, MET, NOT_MET, MET, MET, MET);
            assertThat(outcomes(RULES.decide(election(1, "Am", "Eu:9 As:8 Af:7"))))
                    .containsExactly(MET, MET, NOT_MET, MET, NOT_MET, MET);
        }

        @Test
        void is_judged_also_where_candidates_are_endorsed() {
            ElectionDecision decision = RULES.decide(election(6, "", "Eu:1 Eu:1 Eu:1 Eu:1 Eu:1"));

            assertThat(decision).hasVerdict(ElectionVerdict.ENDORSED);
            assertThat(outcomes(decision)).containsExactly(MET, UNDETERMINED, NOT_MET, NOT_MET, NOT_MET, NOT_MET);
            assertThat(finding(decision, "Europe").getObserved()).isEqualTo(Observation.known(CountRange.exactly(5)));
            assertThat(finding(decision, "Seats that nobody takes").getObserved())
                    .isEqualTo(Observation.known(CountRange.exactly(1)));
        }

        @Test
        void is_too_large_if_more_stay_than_the_seats_leave_room_for() {
            ElectionDecision decision = RULES.decide(election(2, "Af Af Am Am Am As As As Eu Eu", "Af:3 Am:2 Eu:1"));

            assertThat(finding(decision, "Members who stay and seats").getOutcome())
                    .isEqualTo(NOT_MET);
            assertThat(finding(decision, "Members who stay and seats").getObserved())
                    .isEqualTo(Observation.known(CountRange.exactly(12)));
        }

        @Test
        void has_seats_that_nobody_takes_if_all_who_are_left_are_of_full_regions() {
            ElectionDecision decision = RULES.decide(election(2, "Eu Eu Eu Eu Af Am As", "Eu:9 Eu:8 Am:7"));

            assertThat(finding(decision, "Seats that nobody takes").getObserved())
                    .isEqualTo(Observation.known(CountRange.exactly(1)));
            assertThat(finding(decision, "Seats that nobody takes").getOutcome())
                    .isEqualTo(UNDETERMINED);
        }

        @Test
        void has_the_seats_of_a_region_whoever_of_it_is_ahead_in_a_tie() {
            assertThat(outcomes(RULES.decide(election(1, "Am Eu", "Af:5 Af:5 As:1"))))
                    .containsExactly(MET, MET, MET, MET, NOT_MET, MET);
        }

        @Test
        void is_open_in_what_is_unknown() {
            ElectionDecision decision = RULES.decide(election(1, "??", "Am:9 Eu:8"));

            assertThat(finding(decision, "Members who stay and seats").getObserved())
                    .isEqualTo(Observation.known(CountRange.atLeast(1)));
            assertThat(finding(decision, "Africa").getObserved()).isEqualTo(Observation.known(CountRange.of(0, 10)));
            assertThat(finding(decision, "Americas").getOpen())
                    .containsExactly(Committees.country(0).getName());
        }

        private static List<Outcome> outcomes(ElectionDecision decision) {
            return decision.getCommitteeFindings().stream()
                    .map(CommitteeFinding::getOutcome)
                    .toList();
        }

        private static CommitteeFinding finding(ElectionDecision decision, String subject) {
            return decision.getCommitteeFindings().stream()
                    .filter(finding -> finding.getSubject().equals(subject))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class What_is_unknown {

        @Test
        void is_said_in_words() {
            assertThat(RULES.decide(election(1, "??", "Af:? Am:? ?:3")).getUnknown())
                    .containsExactly("who stays", "the points of ALB, ARG", "the region of ARM");
            assertThat(RULES.decide(election(1, "Af ?", "Af:2 Am:1")).getUnknown())
                    .containsExactly("the region of members who stay: URY");
            assertThat(RULES.decide(election(1, ONE_IN_EACH, "Af:2 Am:1")).getUnknown())
                    .isEmpty();
        }

        @Test
        void does_not_include_points_where_there_is_no_vote() {
            assertThat(RULES.decide(election(2, ONE_IN_EACH, "Af:? Am:?")).getUnknown())
                    .isEmpty();
        }
    }

    @Nested
    class Unknown_points {

        @Test
        void leave_a_seat_to_whoever_has_it_in_every_case() {
            // The last seat is kept for Africa; of the others at most one can be ahead of the first.
            assertThat(RULES.decide(election(3, "Am As Eu", "Am:9 Eu:8 Af:2 As:?")))
                    .hasVerdict(ElectionVerdict.UNDETERMINED)
                    .hasReasons(POINTS, UNKNOWN, IN_EVERY_CASE, UNKNOWN)
                    .listsInOrder(0, 1, 2, 3);
        }

        @Test
        void leave_without_a_seat_who_has_none_in_any_case() {
            assertThat(RULES.decide(election(1, ONE_IN_EACH, "Af:9 Am:8 As:?")))
                    .hasReasons(UNKNOWN, TOO_FEW_POINTS, UNKNOWN);
            assertThat(RULES.decide(election(1, "Eu Eu Eu Eu Af Am As", "Eu:9 Af:8 As:?")))
                    .hasReasons(IN_EVERY_CASE, UNKNOWN, UNKNOWN);
        }
    }

    @Nested
    class Unknown_regions {

        @Test
        void do_not_matter_to_who_is_ahead_of_them_without_need() {
            assertThat(RULES.decide(election(1, ONE_IN_EACH, "Af:9 ?:8"))).hasReasons(POINTS, TOO_FEW_POINTS);
            assertThat(RULES.decide(election(1, ONE_IN_EACH, "Af:9 ?:8"))).elects("ALB");
        }

        @Test
        void matter_if_a_region_may_be_full_or_in_need() {
            assertThat(RULES.decide(election(1, "Eu Eu Eu Eu Af Am As", "?:9 Af:8")))
                    .hasReasons(UNKNOWN, UNKNOWN);
            assertThat(RULES.decide(election(1, "Am As Eu", "Am:9 ?:8"))).hasReasons(UNKNOWN, UNKNOWN);
            assertThat(RULES.decide(election(1, "Am As Eu ?", "Am:9 Af:8"))).hasReasons(UNKNOWN, UNKNOWN);
        }

        @Test
        void of_all_who_stay_leave_open_what_depends_on_them() {
            assertThat(RULES.decide(election(1, "??", "Am:9 Af:8"))).hasReasons(UNKNOWN, UNKNOWN);
            assertThat(RULES.decide(election(11, "??", "Am:9 Am:8 Am:7 Am:6 Am:5 As:1 As:1 As:1 As:1 As:1 As:1 As:1"))
                            .getFinding(code(0)))
                    .satisfies(finding -> assertThat(finding.getOutcome()).isEqualTo(Outcome.MET));
        }

        @Test
        void of_a_country_of_North_America_are_known_where_that_is_a_region() {
            ElectionRules before = RULES.withComposition(CompositionRules.edition("2012"));
            Candidate canada = Candidate.builder()
                    .country(Country.of("CAN", "Canada"))
                    .printedPoints(9)
                    .build();
            Candidate brazil =
                    Candidate.of(Country.of("BRA", "Brazil"), Region.AMERICAS).withPrintedPoints(10);
            Election election = Election.builder()
                    .year(2013)
                    .seats(1)
                    .addCandidates(brazil, canada)
                    .stayingMembers(Elections.staying("Am Af As Eu"))
                    .build();

            assertThat(before.decide(election)).elects("Canada");
            assertThat(before.decide(election))
                    .hasReason(CountryCode.parse("CAN"), TAKEN_AHEAD)
                    .hasReason(CountryCode.parse("BRA"), SEAT_KEPT);
        }
    }

    @Test
    void a_finding_is_found_by_its_country() {
        ElectionDecision decision = RULES.decide(election(1, ONE_IN_EACH, "Af:2 Am:1"));

        assertThat(decision.getFinding(code(1)).getCandidate().getCountry().getCode())
                .isEqualTo(code(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision.getFinding(CountryCode.parse("USA")))
                .withMessage("USA is no candidate");
    }
}

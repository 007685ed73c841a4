package io.github.ogprules.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ogprules.io.Committees;
import io.github.ogprules.io.Golden;
import io.github.ogprules.model.committee.Ballot;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.model.committee.Meeting;
import io.github.ogprules.model.committee.MeetingFormat;
import io.github.ogprules.model.committee.MeetingLevel;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.rules.Ratio;
import io.github.ogprules.rules.committee.Balance;
import io.github.ogprules.rules.committee.BalanceDimension;
import io.github.ogprules.rules.committee.BalanceTarget;
import io.github.ogprules.rules.committee.CommitteeDecision;
import io.github.ogprules.rules.committee.CompositionRules;
import io.github.ogprules.rules.committee.ElectionDecision;
import io.github.ogprules.rules.committee.ElectionRules;
import io.github.ogprules.rules.committee.MeetingRules;
import io.github.ogprules.rules.committee.SeatPlan;
import io.github.ogprules.rules.committee.SeatPlanner;
import io.github.ogprules.rules.committee.SeatQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON of Steering Committees, their elections and meetings, and of the decisions on them. */
class CommitteeJsonTest {

    private static final OgpJson JSON = OgpJson.standard();

    private static final Meeting MEETING =
            Meeting.of(LocalDate.of(2016, 5, 3), MeetingLevel.MINISTERIAL, MeetingFormat.IN_PERSON);

    private static final SeatQuestion QUESTION = SeatQuestion.builder()
            .stayingMembers(Committees.full().getCivilSocietyMembers().subList(0, 1))
            .candidates(Committees.full().getCivilSocietyMembers().subList(1, 2))
            .seats(1)
            .dimension(BalanceDimension.GENDER)
            .build();

    @Nested
    class Written_json {

        static Stream<Arguments> values() {
            return Stream.of(
                    arguments("committee-full.json", Committees.full(), SteeringCommittee.class),
                    arguments(
                            "committee-decision.json",
                            CompositionRules.on(Committees.full().getDate()).decide(Committees.full()),
                            CommitteeDecision.class),
                    arguments("composition-rules-2011.json", CompositionRules.edition("2011"), CompositionRules.class),
                    arguments("election.json", Committees.election(), Election.class),
                    arguments(
                            "election-decision.json",
                            ElectionRules.edition("2017").decide(Committees.election()),
                            ElectionDecision.class),
                    arguments("election-rules.json", ElectionRules.edition("2017"), ElectionRules.class),
                    arguments("meeting.json", MEETING, Meeting.class),
                    arguments("meeting-rules-2016.json", MeetingRules.edition("2016"), MeetingRules.class),
                    arguments(
                            "meeting-decision.json",
                            MeetingRules.edition("2016").decide(List.of(MEETING)),
                            CommitteeDecision.class),
                    arguments(
                            "balance.json",
                            Balance.of(Committees.full(), Constituency.CIVIL_SOCIETY, BalanceDimension.GENDER),
                            Balance.class),
                    arguments(
                            "balance-target.json",
                            BalanceTarget.atLeast("F", Ratio.ofPercent(40)),
                            BalanceTarget.class),
                    arguments("seat-question.json", QUESTION, SeatQuestion.class),
                    arguments(
                            "seat-plan.json",
                            SeatPlanner.of(CompositionRules.edition("2014")).decide(QUESTION),
                            SeatPlan.class));
        }

        @ParameterizedTest
        @MethodSource("values")
        void is_as_reviewed(String file, Object value, Class<?> type) {
            Golden.assertSame(CommitteeJsonTest.class, file, JSON.write(value));
        }

        @ParameterizedTest
        @MethodSource("values")
        void is_read_back_equal(String file, Object value, Class<?> type) {
            assertThat((Object) JSON.read(Golden.text(CommitteeJsonTest.class, file), type))
                    .isEqualTo(value);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void committees_of_any_kind_are_read_back_equal(long seed) {
        assertThat(Committees.random(seed).limit(300))
                .allSatisfy(committee -> assertThat(JSON.read(JSON.write(committee), SteeringCommittee.class))
                        .isEqualTo(committee));
    }

    @Nested
    class Broken_json {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                "number" : 2                 | "number" : 0                | number 0 of a term: expected 1 or more
                "end" : "2020-09-30"         | "end" : "2010-09-30"        | end 2010-09-30: before the start of the term, 2017-10-01
                "electoralRegion" : "AFRICA" | "electoralRegion" : "MOON"  | expected one of AFRICA, AMERICAS, ASIA_PACIFIC, EUROPE
                "vacantGovernmentSeats" : 9  | "vacantGovernmentSeats": -1 | vacant seats -1 (government): expected 0 to 1000
                "name" : "Another Person"    | "name" : "A. Person"        | duplicate member 'A. Person'
                "name" : "Another Person"    | "name" : "Kenya"            | member 'Kenya' in both constituencies: expected one
                "name" : "Another Person"    | "name" : " "                | must not be blank
                "gender" : "F"               | "gender" : " "              | gender ' ': expected words
                """)
        void of_a_committee_is_refused_with_the_reason(String part, String replacement, String reason) {
            String json = JSON.write(Committees.full());
            assertThat(json).contains(part);

            assertThatExceptionOfType(UnreadableJsonException.class)
                    .isThrownBy(() -> JSON.read(json.replace(part, replacement), SteeringCommittee.class))
                    .withMessageContaining(reason);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                "seats" : 1           | "seats" : -1                               | seats -1: expected 1 or more
                "ballotsCast" : 40    | "ballotsCast" : 61                         | ballots cast 61: the electorate is 60
                "printedPoints" : 70  | "printedPoints" : -70                      | printed points -70 of Republic of Korea
                """)
        void of_an_election_is_refused_with_the_reason(String part, String replacement, String reason) {
            String json = JSON.write(Committees.election());
            assertThat(json).contains(part);

            assertThatExceptionOfType(UnreadableJsonException.class)
                    .isThrownBy(() -> JSON.read(json.replace(part, replacement), Election.class))
                    .withMessageContaining(reason);
        }

        @ParameterizedTest
        @CsvSource({"XKX, 'ballot ranks XKX, which is no candidate'", "'KEN\", \"KEN', KEN"})
        void of_an_election_with_a_ballot_for_nobody_or_twice_for_one_is_refused(String ranking, String reason) {
            String json = JSON.write(Committees.election().withBallotsCast(OptionalInt.empty()))
                    .replace("\"ballots\" : [ ]", "\"ballots\" : [ {\"ranking\": [\"" + ranking + "\"]} ]");

            assertThatExceptionOfType(UnreadableJsonException.class)
                    .isThrownBy(() -> JSON.read(json, Election.class))
                    .withMessageContaining(reason);
        }

        @Test
        void of_a_ballot_without_ranking_says_what_is_missing() {
            assertThatExceptionOfType(UnreadableJsonException.class)
                    .isThrownBy(() -> JSON.read("{}", Ballot.class))
                    .withMessage("at /ranking: expected an array");
        }

        @ParameterizedTest
        @ValueSource(strings = {"{\"ranking\": [\"GEO\", \"GEO\"]}", "{\"ranking\": \"GEO\"}", "{\"ranking\": [null]}"})
        void of_a_ballot_is_refused(String json) {
            assertThatExceptionOfType(UnreadableJsonException.class).isThrownBy(() -> JSON.read(json, Ballot.class));
        }
    }
}

package io.github.ogprules.rules.committee;

import static io.github.ogprules.rules.committee.CommitteeCriterion.MEETINGS;
import static io.github.ogprules.rules.committee.CommitteeCriterion.MINISTERIAL_MEETINGS;
import static io.github.ogprules.rules.committee.CommitteeCriterion.WORKING_LEVEL_MEETINGS;
import static io.github.ogprules.rules.committee.CommitteeDecisionAssert.assertThat;
import static io.github.ogprules.rules.committee.MeetingParameters.MEETINGS_IN_PERSON_ONLY;
import static io.github.ogprules.rules.committee.MeetingParameters.MEETINGS_PER_YEAR;
import static io.github.ogprules.rules.committee.MeetingParameters.WORKING_LEVEL_MEETINGS_PER_YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.Meeting;
import io.github.ogprules.model.committee.MeetingFormat;
import io.github.ogprules.model.committee.MeetingLevel;
import io.github.ogprules.rules.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 1, 15);

    /**
     * Meetings, one month apart, each written as two letters: the level (w, m) and the format (p for in person, r for remote),
     * with a question mark for what is unknown.
     */
    private static List<Meeting> meetings(String text) {
        List<Meeting> meetings = new ArrayList<>();
        for (String one : text.isEmpty() ? List.<String>of() : List.of(text.split(" ", -1))) {
            meetings.add(Meeting.builder()
                    .date(FIRST.plusMonths(meetings.size()))
                    .level(
                            switch (one.charAt(0)) {
                                case 'w' -> Observation.known(MeetingLevel.WORKING);
                                case 'm' -> Observation.known(MeetingLevel.MINISTERIAL);
                                default -> Observation.unknown();
                            })
                    .format(
                            switch (one.charAt(1)) {
                                case 'p' -> Observation.known(MeetingFormat.IN_PERSON);
                                case 'r' -> Observation.known(MeetingFormat.REMOTE);
                                default -> Observation.unknown();
                            })
                    .build());
        }
        return meetings;
    }

    @Nested
    class Since_2016 {

        @ParameterizedTest
        @CsvSource({
            "wp wp mp, IN_ORDER, MET, MET",
            "wp wp wp mp, IN_ORDER, MET, MET",
            "wp wp mr, NOT_IN_ORDER, NOT_MET, NOT_MET",
            "wp wp wp, NOT_IN_ORDER, MET, NOT_MET",
            "wp mp, NOT_IN_ORDER, NOT_MET, MET",
            "wp wp wp mr, NOT_IN_ORDER, MET, NOT_MET",
            "wp wp wr mp, IN_ORDER, MET, MET",
            "wp wp m?, UNDETERMINED, UNDETERMINED, UNDETERMINED",
            "wp wp wp m?, UNDETERMINED, MET, UNDETERMINED",
            "wp wp ?p, UNDETERMINED, MET, UNDETERMINED",
            "wp mp ?r, NOT_IN_ORDER, NOT_MET, MET",
            "'', NOT_IN_ORDER, NOT_MET, NOT_MET",
        })
        void three_meetings_in_person_are_asked_for_of_which_one_at_ministerial_level(
                String text, CommitteeVerdict verdict, Outcome inPerson, Outcome ministerial) {
            assertThat(MeetingRules.edition("2016").decide(meetings(text)))
                    .hasVerdict(verdict)
                    .hasOutcome(MEETINGS, inPerson)
                    .hasOutcome(MINISTERIAL_MEETINGS, ministerial)
                    .hasOutcome(WORKING_LEVEL_MEETINGS, Outcome.NOT_APPLICABLE);
        }
    }

    @Nested
    class Since_2024 {

        @ParameterizedTest
        @CsvSource({
            "wr mp, IN_ORDER, MET, MET, MET",
            "mp mp, NOT_IN_ORDER, MET, MET, NOT_MET",
            "wp wp, NOT_IN_ORDER, MET, NOT_MET, MET",
            "mp, NOT_IN_ORDER, NOT_MET, MET, NOT_MET",
            "?p mp, UNDETERMINED, MET, MET, UNDETERMINED",
            "?? ??, UNDETERMINED, MET, UNDETERMINED, UNDETERMINED",
            "w? m?, IN_ORDER, MET, MET, MET",
        })
        void two_meetings_are_asked_for_one_at_each_level(
                String text, CommitteeVerdict verdict, Outcome number, Outcome ministerial, Outcome working) {
            assertThat(MeetingRules.edition("2024").decide(meetings(text)))
                    .hasVerdict(verdict)
                    .hasOutcome(MEETINGS, number)
                    .hasOutcome(MINISTERIAL_MEETINGS, ministerial)
                    .hasOutcome(WORKING_LEVEL_MEETINGS, working);
        }
    }

    /** Every year of up to three meetings, against all that its unknown levels and formats can be. */
    @Nested
    class Unknown_levels_and_formats {

        private static final MeetingRules REFORM = MeetingRules.edition("2024")
                .with(MEETINGS_IN_PERSON_ONLY, true)
                .with(WORKING_LEVEL_MEETINGS_PER_YEAR, Optional.of(1))
                .with(MEETINGS_PER_YEAR, 2);

        static Stream<String> years() {
            List<String> meetings = List.of("wp", "wr", "w?", "mp", "mr", "m?", "?p", "?r", "??");
            return Stream.of(
                            Stream.of(""),
                            meetings.stream(),
                            meetings.stream().flatMap(one -> meetings.stream().map(two -> one + " " + two)),
                            meetings.stream()
                                    .flatMap(one -> meetings.stream()
                                            .flatMap(two ->
                                                    meetings.stream().map(three -> one + " " + two + " " + three))))
                    .flatMap(some -> some);
        }

        @ParameterizedTest
        @MethodSource("years")
        void leave_each_number_within_bounds_that_are_reached(String year) {
            CommitteeDecision decision = REFORM.decide(meetings(year));

            assertBounds(decision, MEETINGS, year, meeting -> meeting.endsWith("p"));
            assertBounds(decision, MINISTERIAL_MEETINGS, year, "mp"::equals);
            assertBounds(decision, WORKING_LEVEL_MEETINGS, year, "wp"::equals);
        }

        private static void assertBounds(
                CommitteeDecision decision, CommitteeCriterion criterion, String year, Predicate<String> counts) {
            Set<Integer> numbers = completions(year).stream()
                    .map(meetings -> (int) meetings.stream().filter(counts).count())
                    .collect(Collectors.toSet());
            CountRange bounds = CountRange.of(
                    numbers.stream().min(Integer::compare).orElseThrow(),
                    numbers.stream().max(Integer::compare).orElseThrow());
            assertThat(decision).counts(criterion, "Year", bounds);
        }

        private static List<List<String>> completions(String year) {
            List<List<String>> completions = new ArrayList<>(List.of(List.of()));
            for (String one : year.isEmpty() ? List.<String>of() : List.of(year.split(" ", -1))) {
                completions = completions.stream()
                        .flatMap(start -> values(one.substring(0, 1), "w", "m")
                                .flatMap(level -> values(one.substring(1), "p", "r")
                                        .map(format -> {
                                            List<String> next = new ArrayList<>(start);
                                            next.add(level + format);
                                            return next;
                                        })))
                        .collect(Collectors.toCollection(ArrayList::new));
            }
            return completions;
        }

        private static Stream<String> values(String letter, String... all) {
            return letter.equals("?") ? Stream.of(all) : Stream.of(letter);
        }
    }

    @Nested
    class Findings {

        @Test
        void name_the_days_of_the_meetings_that_count() {
            CommitteeDecision decision = MeetingRules.edition("2016").decide(meetings("wp mr mp m?"));

            assertThat(decision)
                    .names(MEETINGS, "Year", "2017-01-15", "2017-03-15")
                    .leavesOpen(MEETINGS, "Year", "2017-04-15")
                    .names(MINISTERIAL_MEETINGS, "Year", "2017-03-15");
            assertThat(decision.getEdition())
                    .isEqualTo(MeetingRules.edition("2016").getEdition());
        }

        @Test
        void say_what_is_asked_for() {
            assertThat(MeetingRules.edition("2016").decide(List.of()).getFindings())
                    .extracting(finding -> finding.getRequirement().getText())
                    .containsExactly(
                            "at least 3 meetings in person",
                            "at least 1 meeting in person at ministerial level",
                            "none known in this edition");
            assertThat(MeetingRules.edition("2024").decide(List.of()).getFindings())
                    .extracting(finding -> finding.getRequirement().getText())
                    .containsExactly(
                            "at least 2 meetings",
                            "at least 1 meeting at ministerial level",
                            "at least 1 meeting at working level");
        }
    }

    @Nested
    class A_year {

        @Test
        void lasts_twelve_months() {
            Meeting first = meetings("wp").get(0);
            Meeting last = first.withDate(FIRST.plusYears(1).minusDays(1));
            MeetingRules rules = MeetingRules.edition("2024");

            assertThat(rules.decide(List.of(last, first))).hasOutcome(MEETINGS, Outcome.MET);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rules.decide(List.of(last.withDate(FIRST.plusYears(1)), first)))
                    .withMessage("meetings from 2017-01-15 to 2018-01-15: expected those of twelve months");
        }

        @Test
        void has_no_two_meetings_on_a_day() {
            Meeting meeting = meetings("wp").get(0);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MeetingRules.edition("2024").decide(List.of(meeting, meeting)))
                    .withMessage("two meetings on 2017-01-15");
        }
    }
}

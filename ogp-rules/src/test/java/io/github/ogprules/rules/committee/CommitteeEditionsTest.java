package io.github.ogprules.rules.committee;

import static io.github.ogprules.rules.committee.CompositionParameters.CIVIL_SOCIETY_CO_CHAIRS;
import static io.github.ogprules.rules.committee.CompositionParameters.CIVIL_SOCIETY_SEATS;
import static io.github.ogprules.rules.committee.CompositionParameters.CONSECUTIVE_TERMS;
import static io.github.ogprules.rules.committee.CompositionParameters.CO_CHAIRS_IN_EACH_ROLE;
import static io.github.ogprules.rules.committee.CompositionParameters.GOVERNMENT_CO_CHAIRS;
import static io.github.ogprules.rules.committee.CompositionParameters.GOVERNMENT_SEATS;
import static io.github.ogprules.rules.committee.CompositionParameters.INACTIVE_MEMBERS;
import static io.github.ogprules.rules.committee.CompositionParameters.NORTH_AMERICA;
import static io.github.ogprules.rules.committee.CompositionParameters.PARITY_DIFFERENCE;
import static io.github.ogprules.rules.committee.CompositionParameters.REGION_SEATS;
import static io.github.ogprules.rules.committee.CompositionParameters.SEATS_ROTATING;
import static io.github.ogprules.rules.committee.CompositionParameters.SHORTER_TERMS_FROM;
import static io.github.ogprules.rules.committee.CompositionParameters.SUBCOMMITTEE_PARITY_DIFFERENCE;
import static io.github.ogprules.rules.committee.CompositionParameters.TERM_START;
import static io.github.ogprules.rules.committee.CompositionParameters.TERM_YEARS;
import static io.github.ogprules.rules.committee.CompositionParameters.VACANT_SEATS;
import static io.github.ogprules.rules.committee.ElectionParameters.ENDORSED_WITHOUT_VOTE;
import static io.github.ogprules.rules.committee.ElectionParameters.INCOMPLETE_BALLOTS;
import static io.github.ogprules.rules.committee.ElectionParameters.LAST_CHOICE_POINTS;
import static io.github.ogprules.rules.committee.MeetingParameters.MEETINGS_IN_PERSON_ONLY;
import static io.github.ogprules.rules.committee.MeetingParameters.MEETINGS_PER_YEAR;
import static io.github.ogprules.rules.committee.MeetingParameters.MINISTERIAL_MEETINGS_PER_YEAR;
import static io.github.ogprules.rules.committee.MeetingParameters.WORKING_LEVEL_MEETINGS_PER_YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Provenance;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.ParameterizedRule;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CommitteeEditionsTest {

    private static final CompositionRules CURRENT = CompositionRules.edition("2014");

    @Nested
    class Composition {

        @ParameterizedTest
        @CsvSource({
            "2011-09-01, 2011",
            "2012-03-31, 2011",
            "2012-04-01, 2012",
            "2014-09-30, 2012",
            "2014-10-01, 2014",
            "2030-01-01, 2014",
        })
        void is_that_of_its_day(LocalDate day, String edition) {
            assertThat(CompositionRules.on(day)).isSameAs(CompositionRules.edition(edition));
        }

        @Test
        void begins_with_the_launch() {
            assertThatIllegalArgumentException().isThrownBy(() -> CompositionRules.on(LocalDate.of(2011, 8, 31)));
            assertThat(CompositionRules.all())
                    .extracting(rules -> rules.getEdition().getId())
                    .containsExactly("2011", "2012", "2014");
            assertThat(CURRENT).isSameAs(CompositionRules.edition("2014"));
        }

        @ParameterizedTest
        @CsvSource({"2011, 8, 9, 1, 2, 0", "2012, 9, 9, 0, 2, 1 to 2", "2014, 11, 11, 0, 2, 2"})
        void has_the_sizes_and_chairs_of_its_edition(
                String edition,
                int governments,
                int civilSociety,
                int difference,
                String governmentCoChairs,
                String civilSocietyCoChairs) {
            CompositionRules rules = CompositionRules.edition(edition);

            assertThat(rules.get(GOVERNMENT_SEATS)).isEqualTo(governments);
            assertThat(rules.get(CIVIL_SOCIETY_SEATS)).isEqualTo(civilSociety);
            assertThat(rules.get(PARITY_DIFFERENCE)).isEqualTo(difference);
            assertThat(rules.get(GOVERNMENT_CO_CHAIRS)).hasToString(governmentCoChairs);
            assertThat(rules.get(CIVIL_SOCIETY_CO_CHAIRS)).hasToString(civilSocietyCoChairs);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "2011 | North America 1 to 2, Latin America 1 to 3, Africa 1 to 3, Europe 1 to 3, Asia-Pacific 1 to 3",
                    "2012 | North America 1 to 2, Latin America 1 to 3, Africa 1 to 3, Europe 1 to 3, Asia-Pacific 1 to 3",
                    "2014 | Africa 1 to 4, Americas 1 to 4, Asia-Pacific 1 to 4, Europe 1 to 4",
                })
        void has_the_regions_of_its_edition(String edition, String limits) {
            assertThat(CompositionRules.edition(edition).get(REGION_SEATS).stream()
                            .map(RegionalLimit::toString)
                            .collect(Collectors.joining(", ")))
                    .isEqualTo(limits);
        }

        @Test
        void knows_of_terms_roles_and_subcommittees_since_2014_only() {
            assertThat(CURRENT.get(TERM_YEARS)).contains(3);
            assertThat(CURRENT.get(TERM_START)).contains(MonthDay.of(10, 1));
            assertThat(CURRENT.get(SHORTER_TERMS_FROM)).contains(LocalDate.of(2014, 10, 1));
            assertThat(CURRENT.get(CONSECUTIVE_TERMS)).contains(2);
            assertThat(CURRENT.get(SEATS_ROTATING)).contains(CountRange.atLeast(1));
            assertThat(CURRENT.get(CO_CHAIRS_IN_EACH_ROLE)).contains(1);
            assertThat(CURRENT.get(INACTIVE_MEMBERS)).contains(Provision.NOT_DOCUMENTED);
            assertThat(CURRENT.get(SUBCOMMITTEE_PARITY_DIFFERENCE)).contains(0);
            assertThat(List.of(CompositionRules.edition("2011"), CompositionRules.edition("2012")))
                    .allSatisfy(rules -> assertThat(rules.getParameters())
                            .filteredOn(parameter -> parameter.getValue() instanceof Optional)
                            .hasSize(8)
                            .allSatisfy(parameter -> {
                                assertThat(parameter.getValue()).isEqualTo(Optional.empty());
                                assertThat(parameter.getProvenance()).isEqualTo(Provenance.UNCONFIRMED);
                            }));
        }

        @ParameterizedTest
        @CsvSource({
            "steering.regionSeats, INFERRED",
            "steering.northAmerica, UNCONFIRMED",
            "steering.vacantSeats, UNCONFIRMED",
            "steering.inactiveMembers, UNCONFIRMED",
            "steering.seatsRotating, INFERRED",
            "steering.governmentSeats, DOCUMENTED",
            "steering.termYears, DOCUMENTED",
        })
        void says_how_firm_its_sources_are(String name, Provenance provenance) {
            assertThat(CURRENT.getParameters())
                    .filteredOn(parameter -> parameter.getName().equals(name))
                    .singleElement()
                    .satisfies(
                            parameter -> assertThat(parameter.getProvenance()).isEqualTo(provenance));
        }
    }

    @Nested
    class Meetings {

        @ParameterizedTest
        @CsvSource({"2016-08-01, 2016, 3, true", "2023-12-31, 2016, 3, true", "2024-01-01, 2024, 2, false"})
        void are_asked_for_by_the_edition_of_their_day(
                LocalDate day, String edition, int meetings, boolean inPersonOnly) {
            MeetingRules rules = MeetingRules.on(day);

            assertThat(rules).isSameAs(MeetingRules.edition(edition));
            assertThat(rules.get(MEETINGS_PER_YEAR)).isEqualTo(meetings);
            assertThat(rules.get(MEETINGS_IN_PERSON_ONLY)).isEqualTo(inPersonOnly);
            assertThat(rules.get(MINISTERIAL_MEETINGS_PER_YEAR)).isEqualTo(1);
        }

        @Test
        void at_working_level_are_asked_for_since_2024() {
            assertThat(MeetingRules.edition("2016").get(WORKING_LEVEL_MEETINGS_PER_YEAR))
                    .isEmpty();
            assertThat(MeetingRules.edition("2024").get(WORKING_LEVEL_MEETINGS_PER_YEAR))
                    .contains(1);
            assertThat(MeetingRules.all()).containsExactly(MeetingRules.edition("2016"), MeetingRules.edition("2024"));
            assertThatIllegalArgumentException().isThrownBy(() -> MeetingRules.on(LocalDate.of(2016, 7, 31)));
        }
    }

    @Nested
    class Elections {

        @ParameterizedTest
        @CsvSource({
            "2014-05-01, 2014, INFERRED",
            "2017-01-31, 2014, INFERRED",
            "2017-02-01, 2017, DOCUMENTED",
        })
        void are_held_by_the_edition_of_their_day(LocalDate day, String edition, Provenance points) {
            ElectionRules rules = ElectionRules.on(day);

            assertThat(rules).isSameAs(ElectionRules.edition(edition));
            assertThat(rules.get(LAST_CHOICE_POINTS)).isEqualTo(1);
            assertThat(rules.getParameters().of(LAST_CHOICE_POINTS).getProvenance())
                    .isEqualTo(points);
            assertThat(rules.get(ENDORSED_WITHOUT_VOTE)).isTrue();
            assertThat(rules.getParameters().of(ENDORSED_WITHOUT_VOTE).getProvenance())
                    .isEqualTo(points);
            assertThat(rules.getComposition()).isSameAs(CURRENT);
        }

        @Test
        void count_incomplete_ballots_in_a_way_that_no_source_gives() {
            assertThat(ElectionRules.all()).hasSize(2).allSatisfy(rules -> {
                assertThat(rules.get(INCOMPLETE_BALLOTS)).isEqualTo(IncompleteBallots.POINTS_OF_THE_RANK);
                assertThat(rules.getParameters().of(INCOMPLETE_BALLOTS).getProvenance())
                        .isEqualTo(Provenance.UNCONFIRMED);
            });
            assertThat(ElectionRules.current()).isSameAs(ElectionRules.edition("2017"));
            assertThatIllegalArgumentException().isThrownBy(() -> ElectionRules.on(LocalDate.of(2014, 4, 30)));
        }
    }

    @Nested
    class Every_parameter {

        static Stream<Parameter<?>> parameters() {
            return Stream.of(
                            CompositionRules.all().stream().flatMap(rules -> rules.getAllParameters().stream()),
                            MeetingRules.all().stream().flatMap(rules -> rules.getAllParameters().stream()),
                            ElectionRules.all().stream().flatMap(rules -> rules.getAllParameters().stream()))
                    .flatMap(one -> one);
        }

        @ParameterizedTest
        @MethodSource("parameters")
        void has_a_source_or_says_that_there_is_none(Parameter<?> parameter) {
            assertThat(parameter.getName()).matches("(steering|election)\\.[a-zA-Z0-9]+");
            assertThat(parameter.getCitations().isEmpty() && parameter.getNote().isEmpty())
                    .isFalse();
            if (parameter.getProvenance() != Provenance.DOCUMENTED) {
                assertThat(parameter.getNote()).isPresent();
            }
        }

        @Test
        void has_a_name_of_its_own() {
            assertThat(ElectionRules.edition("2017").getAllParameters())
                    .extracting(Parameter::getName)
                    .doesNotHaveDuplicates()
                    .hasSize(19);
            assertThat(MeetingRules.edition("2024").getParameters())
                    .extracting(Parameter::getName)
                    .containsExactly(
                            "steering.meetingsPerYear",
                            "steering.meetingsInPersonOnly",
                            "steering.ministerialMeetingsPerYear",
                            "steering.workingLevelMeetingsPerYear");
        }
    }

    @Nested
    class A_reform {

        static Stream<Arguments> reforms() {
            MeetingRules meetings = MeetingRules.edition("2024");
            ElectionRules elections = ElectionRules.edition("2017");
            return Stream.of(
                    reform("steering.governmentSeats = 12 instead of 11", CURRENT, CURRENT.with(GOVERNMENT_SEATS, 12)),
                    reform(
                            "steering.civilSocietySeats = 0 instead of 11",
                            CURRENT,
                            CURRENT.with(CIVIL_SOCIETY_SEATS, 0)),
                    reform("steering.parityDifference = 1 instead of 0", CURRENT, CURRENT.with(PARITY_DIFFERENCE, 1)),
                    reform(
                            "steering.vacantSeats = ALLOWED instead of NOT_DOCUMENTED",
                            CURRENT,
                            CURRENT.with(VACANT_SEATS, Provision.ALLOWED)),
                    reform(
                            "steering.regionSeats = [Africa 2 to 4, Americas 2 to 4, Asia-Pacific 2 to 4, Europe 2 to 4]"
                                    + " instead of [Africa 1 to 4, Americas 1 to 4, Asia-Pacific 1 to 4, Europe 1 to 4]",
                            CURRENT,
                            CURRENT.withSeatsOfEachRegion(2, 4)),
                    reform(
                            "steering.northAmerica = [CAN, MEX, USA] instead of [CAN, USA]",
                            CURRENT,
                            CURRENT.with(
                                    NORTH_AMERICA,
                                    Set.of(
                                            CountryCode.parse("USA"),
                                            CountryCode.parse("MEX"),
                                            CountryCode.parse("CAN")))),
                    reform("steering.termYears = 1 instead of 3", CURRENT, CURRENT.with(TERM_YEARS, Optional.of(1))),
                    reform(
                            "steering.termStart = --01-01 instead of --10-01",
                            CURRENT,
                            CURRENT.with(TERM_START, Optional.of(MonthDay.of(1, 1)))),
                    reform(
                            "steering.shorterTermsFrom = none instead of 2014-10-01",
                            CURRENT,
                            CURRENT.with(SHORTER_TERMS_FROM, Optional.empty())),
                    reform(
                            "steering.consecutiveTerms = 1 instead of 2",
                            CURRENT,
                            CURRENT.with(CONSECUTIVE_TERMS, Optional.of(1))),
                    reform(
                            "steering.seatsRotating = 3 to 5 instead of at least 1",
                            CURRENT,
                            CURRENT.with(SEATS_ROTATING, Optional.of(CountRange.of(3, 5)))),
                    reform(
                            "steering.governmentCoChairs = 1 instead of 2",
                            CURRENT,
                            CURRENT.with(GOVERNMENT_CO_CHAIRS, CountRange.exactly(1))),
                    reform(
                            "steering.civilSocietyCoChairs = 1 instead of 2",
                            CURRENT,
                            CURRENT.with(CIVIL_SOCIETY_CO_CHAIRS, CountRange.exactly(1))),
                    reform(
                            "steering.coChairsInEachRole = 0 instead of 1",
                            CURRENT,
                            CURRENT.with(CO_CHAIRS_IN_EACH_ROLE, Optional.of(0))),
                    reform(
                            "steering.inactiveMembers = NOT_ALLOWED instead of NOT_DOCUMENTED",
                            CURRENT,
                            CURRENT.with(INACTIVE_MEMBERS, Optional.of(Provision.NOT_ALLOWED))),
                    reform(
                            "steering.subcommitteeParityDifference = none instead of 0",
                            CURRENT,
                            CURRENT.with(SUBCOMMITTEE_PARITY_DIFFERENCE, Optional.empty())),
                    reform("steering.meetingsPerYear = 0 instead of 2", meetings, meetings.with(MEETINGS_PER_YEAR, 0)),
                    reform(
                            "steering.meetingsInPersonOnly = true instead of false",
                            meetings,
                            meetings.with(MEETINGS_IN_PERSON_ONLY, true)),
                    reform(
                            "steering.ministerialMeetingsPerYear = 0 instead of 1",
                            meetings,
                            meetings.with(MINISTERIAL_MEETINGS_PER_YEAR, 0)),
                    reform(
                            "steering.workingLevelMeetingsPerYear = 0 instead of 1",
                            meetings,
                            meetings.with(WORKING_LEVEL_MEETINGS_PER_YEAR, Optional.of(0))),
                    reform(
                            "election.lastChoicePoints = 0 instead of 1",
                            elections,
                            elections.with(LAST_CHOICE_POINTS, 0)),
                    reform(
                            "election.incompleteBallots = NOT_COUNTED instead of POINTS_OF_THE_RANK",
                            elections,
                            elections.with(INCOMPLETE_BALLOTS, IncompleteBallots.NOT_COUNTED)),
                    reform(
                            "election.endorsedWithoutVote = false instead of true",
                            elections,
                            elections.with(ENDORSED_WITHOUT_VOTE, false)),
                    reform(
                            "steering.governmentSeats = 12 instead of 11",
                            elections,
                            elections.withComposition(CURRENT.with(GOVERNMENT_SEATS, 12))));
        }

        private static Arguments reform(
                String assumption, ParameterizedRule<?, ?, ?> published, ParameterizedRule<?, ?, ?> reform) {
            return Arguments.of(assumption, published, reform);
        }

        @ParameterizedTest
        @MethodSource("reforms")
        void is_named_in_its_edition(
                String assumption, ParameterizedRule<?, ?, ?> published, ParameterizedRule<?, ?, ?> reform) {
            assertThat(reform.getEdition().getAssumptions()).containsExactly(assumption);
            assertThat(reform.getPublishedEdition()).isEqualTo(published.getEdition());
        }

        @ParameterizedTest
        @MethodSource("reforms")
        void is_the_same_in_the_words_of_its_edition_and_so_is_the_way_back(
                String assumption, ParameterizedRule<?, ?, ?> published, ParameterizedRule<?, ?, ?> reform) {
            String[] words = assumption.split(" = | instead of ", -1);

            assertThat(published.with(words[0], words[1])).isEqualTo(reform);
            assertThat(reform.with(words[0], words[2])).isEqualTo(published);
        }

        @Test
        void of_every_parameter_is_tried_here() {
            assertThat(reforms().map(reform -> ((String) reform.get()[0]).split(" = ", -1)[0]))
                    .containsAll(Stream.concat(
                                    ElectionRules.edition("2017").getAllParameters().stream(),
                                    MeetingRules.edition("2024").getAllParameters().stream())
                            .map(Parameter::getName)
                            .toList());
        }

        @Test
        void of_an_unknown_parameter_is_told_those_of_the_elected_committee_too() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ElectionRules.edition("2017").with("steering.regionalLimits", "1"))
                    .withMessageStartingWith("no parameter 'steering.regionalLimits': expected one of"
                            + " election.lastChoicePoints, election.incompleteBallots, election.endorsedWithoutVote,"
                            + " steering.governmentSeats, ")
                    .withMessageEndingWith(", steering.subcommitteeParityDifference");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "steering.governmentSeats    | eleven      | 0 or more",
                    "steering.vacantSeats        | perhaps     | one of ALLOWED, NOT_ALLOWED, NOT_DOCUMENTED",
                    "steering.regionSeats        | Africa 4    | every region of the world once, each with its seats, such as"
                            + " Africa 1 to 4",
                    "steering.regionSeats        | Moon 1 to 4 | every region of the world once, each with its seats, such as"
                            + " Africa 1 to 4",
                    "steering.regionSeats        | Africa      | every region of the world once, each with its seats, such as"
                            + " Africa 1 to 4",
                    "steering.northAmerica       | Moon        | any number of these, with commas between, or none: country codes such as"
                            + " CAN",
                    "steering.termStart          | October     | a month and day such as --12-31, or none",
                    "steering.shorterTermsFrom   | 2014-10     | a day such as 2014-10-01, or none",
                    "steering.seatsRotating      | some        | a number such as 2, 1 to 4 or at least 3, or none",
                    "steering.seatsRotating      | at least    | a number such as 2, 1 to 4 or at least 3, or none",
                    "steering.governmentCoChairs | 2 to 1      | a number such as 2, 1 to 4 or at least 3",
                    "steering.governmentCoChairs | 1 to 2 to 3 | a number such as 2, 1 to 4 or at least 3",
                    "steering.governmentCoChairs | at least -1 | a number such as 2, 1 to 4 or at least 3",
                })
        void in_words_that_are_no_value_is_refused(String name, String words, String expected) {
            String shown = words.startsWith("Africa ") ? "[" + words + "]" : words;

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CURRENT.with(name, words))
                    .withMessage(name + " " + shown + ": expected " + expected);
        }

        @Test
        void may_name_regions_in_any_of_their_spellings_and_any_order() {
            assertThat(CURRENT.with(
                                    "steering.regionSeats",
                                    "europe at least 1, ASIA_PACIFIC 2, Africa 0 to 4, americas 4")
                            .get(REGION_SEATS))
                    .extracting(RegionalLimit::toString)
                    .containsExactly("Europe at least 1", "Asia-Pacific 2", "Africa 0 to 4", "Americas 4");
        }

        @Test
        void may_give_back_the_regions_before_2014() {
            CompositionRules reform =
                    CURRENT.with(REGION_SEATS, CompositionRules.edition("2012").get(REGION_SEATS));

            assertThat(reform.get(REGION_SEATS)).hasSize(5);
            assertThat(reform.getEdition().isReform()).isTrue();
            assertThat(reform.getPublishedEdition()).isEqualTo(CURRENT.getEdition());
        }

        static Stream<Arguments> impossible() {
            MeetingRules meetings = MeetingRules.edition("2024");
            return Stream.of(
                    refused(
                            "steering.governmentSeats -1: expected 0 or more",
                            () -> CURRENT.with(GOVERNMENT_SEATS, -1)),
                    refused(
                            "steering.civilSocietySeats -1: expected 0 or more",
                            () -> CURRENT.with(CIVIL_SOCIETY_SEATS, -1)),
                    refused(
                            "steering.parityDifference -1: expected 0 or more",
                            () -> CURRENT.with(PARITY_DIFFERENCE, -1)),
                    refused(
                            "steering.regionSeats [Africa 1 to 4]: expected every region of the world once, each with its seats,"
                                    + " such as Africa 1 to 4",
                            () -> CURRENT.with(REGION_SEATS, List.of(RegionalLimit.of(ElectoralRegion.AFRICA, 1, 4)))),
                    refused(
                            "steering.termYears 0: expected 1 or more, or none",
                            () -> CURRENT.with(TERM_YEARS, Optional.of(0))),
                    refused(
                            "steering.consecutiveTerms 0: expected 1 or more, or none",
                            () -> CURRENT.with(CONSECUTIVE_TERMS, Optional.of(0))),
                    refused(
                            "steering.coChairsInEachRole -1: expected 0 or more, or none",
                            () -> CURRENT.with(CO_CHAIRS_IN_EACH_ROLE, Optional.of(-1))),
                    refused(
                            "steering.subcommitteeParityDifference -1: expected 0 or more, or none",
                            () -> CURRENT.with(SUBCOMMITTEE_PARITY_DIFFERENCE, Optional.of(-1))),
                    refused(
                            "steering.meetingsPerYear -1: expected 0 or more",
                            () -> meetings.with(MEETINGS_PER_YEAR, -1)),
                    refused(
                            "steering.ministerialMeetingsPerYear -1: expected 0 or more",
                            () -> meetings.with(MINISTERIAL_MEETINGS_PER_YEAR, -1)),
                    refused(
                            "steering.workingLevelMeetingsPerYear -1: expected 0 or more, or none",
                            () -> meetings.with(WORKING_LEVEL_MEETINGS_PER_YEAR, Optional.of(-1))),
                    refused(
                            "election.lastChoicePoints -1: expected 0 to 1000",
                            () -> ElectionRules.edition("2017").with(LAST_CHOICE_POINTS, -1)));
        }

        private static Arguments refused(String message, Supplier<Object> reform) {
            return Arguments.of(message, reform);
        }

        @ParameterizedTest
        @MethodSource("impossible")
        void has_no_value_that_makes_no_sense(String message, Supplier<Object> reform) {
            assertThatIllegalArgumentException().isThrownBy(reform::get).withMessage(message);
        }

        @Test
        void may_have_the_least_values_that_make_sense() {
            assertThat(CURRENT.with(GOVERNMENT_SEATS, 0)
                            .with(CIVIL_SOCIETY_SEATS, 0)
                            .with(SUBCOMMITTEE_PARITY_DIFFERENCE, Optional.of(1))
                            .with(TERM_YEARS, Optional.empty())
                            .with(CONSECUTIVE_TERMS, Optional.empty())
                            .with(CO_CHAIRS_IN_EACH_ROLE, Optional.empty())
                            .getEdition()
                            .getAssumptions())
                    .hasSize(6);
        }
    }

    static Stream<CodeList> labelled() {
        return Stream.<CodeList[]>of(
                        CommitteeCriterion.values(),
                        CommitteeVerdict.values(),
                        BalanceDimension.values(),
                        Provision.values(),
                        IncompleteBallots.values(),
                        SeatReason.values(),
                        ElectionVerdict.values(),
                        SeatPlanVerdict.values(),
                        ElectoralRegion.values())
                .flatMap(Stream::of);
    }

    @Test
    void labels_tell_the_values_of_a_code_list_apart() {
        assertThat(labelled().map(code -> code.getClass() + code.getLabel()).toList())
                .doesNotHaveDuplicates();
        assertThat(labelled()).allSatisfy(code -> assertThat(code.getLabel()).isNotBlank());
    }
}

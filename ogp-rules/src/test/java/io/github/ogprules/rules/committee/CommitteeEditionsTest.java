package io.github.ogprules.rules.committee;

import static io.github.ogprules.rules.committee.MeetingParameters.MEETINGS_IN_PERSON_ONLY;
import static io.github.ogprules.rules.committee.MeetingParameters.MEETINGS_PER_YEAR;
import static io.github.ogprules.rules.committee.MeetingParameters.MINISTERIAL_MEETINGS_PER_YEAR;
import static io.github.ogprules.rules.committee.MeetingParameters.WORKING_LEVEL_MEETINGS_PER_YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Provenance;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Parameter;
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

    private static final CompositionRules CURRENT = CompositionRules.current();

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

            assertThat(rules.getGovernmentSeats().getValue()).isEqualTo(governments);
            assertThat(rules.getCivilSocietySeats().getValue()).isEqualTo(civilSociety);
            assertThat(rules.getParityDifference().getValue()).isEqualTo(difference);
            assertThat(rules.getGovernmentCoChairs().getValue()).hasToString(governmentCoChairs);
            assertThat(rules.getCivilSocietyCoChairs().getValue()).hasToString(civilSocietyCoChairs);
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
            assertThat(CompositionRules.edition(edition).getRegionalLimits().getValue().stream()
                            .map(RegionalLimit::toString)
                            .collect(Collectors.joining(", ")))
                    .isEqualTo(limits);
        }

        @Test
        void knows_of_terms_roles_and_subcommittees_since_2014_only() {
            assertThat(CURRENT.getTermYears().getValue()).contains(3);
            assertThat(CURRENT.getTermStart().getValue()).contains(MonthDay.of(10, 1));
            assertThat(CURRENT.getShorterTermsFrom().getValue()).contains(LocalDate.of(2014, 10, 1));
            assertThat(CURRENT.getConsecutiveTerms().getValue()).contains(2);
            assertThat(CURRENT.getSeatsRotating().getValue()).contains(CountRange.atLeast(1));
            assertThat(CURRENT.getCoChairsInEachRole().getValue()).contains(1);
            assertThat(CURRENT.getInactiveMembers().getValue()).contains(Provision.NOT_DOCUMENTED);
            assertThat(CURRENT.getSubcommitteeParityDifference().getValue()).contains(0);
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
            assertThat(MeetingRules.current().get(WORKING_LEVEL_MEETINGS_PER_YEAR))
                    .contains(1);
            assertThat(MeetingRules.all()).containsExactly(MeetingRules.edition("2016"), MeetingRules.current());
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
            assertThat(rules.getLastChoicePoints().getValue()).isEqualTo(1);
            assertThat(rules.getLastChoicePoints().getProvenance()).isEqualTo(points);
            assertThat(rules.getEndorsedWithoutVote().getValue()).isTrue();
            assertThat(rules.getEndorsedWithoutVote().getProvenance()).isEqualTo(points);
            assertThat(rules.getComposition()).isSameAs(CURRENT);
        }

        @Test
        void count_incomplete_ballots_in_a_way_that_no_source_gives() {
            assertThat(ElectionRules.all()).hasSize(2).allSatisfy(rules -> {
                assertThat(rules.getIncompleteBallots().getValue()).isEqualTo(IncompleteBallots.POINTS_OF_THE_RANK);
                assertThat(rules.getIncompleteBallots().getProvenance()).isEqualTo(Provenance.UNCONFIRMED);
            });
            assertThat(ElectionRules.current()).isSameAs(ElectionRules.edition("2017"));
            assertThatIllegalArgumentException().isThrownBy(() -> ElectionRules.on(LocalDate.of(2014, 4, 30)));
        }
    }

    @Nested
    class Every_parameter {

        static Stream<Parameter<?>> parameters() {
            return Stream.of(
                            CompositionRules.all().stream().flatMap(rules -> rules.getParameters().stream()),
                            MeetingRules.all().stream().flatMap(rules -> rules.getAllParameters().stream()),
                            ElectionRules.all().stream().flatMap(rules -> rules.getParameters().stream()))
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
            assertThat(ElectionRules.current().getParameters())
                    .extracting(Parameter::getName)
                    .doesNotHaveDuplicates()
                    .hasSize(19);
            assertThat(MeetingRules.current().getParameters())
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
            MeetingRules meetings = MeetingRules.current();
            ElectionRules elections = ElectionRules.current();
            return Stream.of(
                    reform(
                            "steering.governmentSeats = 12 instead of 11",
                            () -> CURRENT.withGovernmentSeats(12).getEdition()),
                    reform(
                            "steering.civilSocietySeats = 0 instead of 11",
                            () -> CURRENT.withCivilSocietySeats(0).getEdition()),
                    reform(
                            "steering.parityDifference = 1 instead of 0",
                            () -> CURRENT.withParityDifference(1).getEdition()),
                    reform(
                            "steering.vacantSeats = ALLOWED instead of NOT_DOCUMENTED",
                            () -> CURRENT.withVacantSeats(Provision.ALLOWED).getEdition()),
                    reform(
                            "steering.regionSeats = [Africa 2 to 4, Americas 2 to 4, Asia-Pacific 2 to 4, Europe 2 to 4]"
                                    + " instead of [Africa 1 to 4, Americas 1 to 4, Asia-Pacific 1 to 4, Europe 1 to 4]",
                            () -> CURRENT.withSeatsOfEachRegion(2, 4).getEdition()),
                    reform(
                            "steering.northAmerica = [CAN, MEX, USA] instead of [CAN, USA]",
                            () -> CURRENT.withNorthAmerica(Set.of(
                                            CountryCode.parse("USA"),
                                            CountryCode.parse("MEX"),
                                            CountryCode.parse("CAN")))
                                    .getEdition()),
                    reform(
                            "steering.termYears = 1 instead of 3",
                            () -> CURRENT.withTermYears(Optional.of(1)).getEdition()),
                    reform(
                            "steering.termStart = --01-01 instead of --10-01",
                            () -> CURRENT.withTermStart(Optional.of(MonthDay.of(1, 1)))
                                    .getEdition()),
                    reform(
                            "steering.shorterTermsFrom = none instead of 2014-10-01",
                            () -> CURRENT.withShorterTermsFrom(Optional.empty()).getEdition()),
                    reform(
                            "steering.consecutiveTerms = 1 instead of 2",
                            () -> CURRENT.withConsecutiveTerms(Optional.of(1)).getEdition()),
                    reform(
                            "steering.seatsRotating = 3 to 5 instead of at least 1",
                            () -> CURRENT.withSeatsRotating(Optional.of(CountRange.of(3, 5)))
                                    .getEdition()),
                    reform(
                            "steering.governmentCoChairs = 1 instead of 2",
                            () -> CURRENT.withGovernmentCoChairs(CountRange.exactly(1))
                                    .getEdition()),
                    reform(
                            "steering.civilSocietyCoChairs = 1 instead of 2",
                            () -> CURRENT.withCivilSocietyCoChairs(CountRange.exactly(1))
                                    .getEdition()),
                    reform(
                            "steering.coChairsInEachRole = 0 instead of 1",
                            () -> CURRENT.withCoChairsInEachRole(Optional.of(0)).getEdition()),
                    reform(
                            "steering.inactiveMembers = NOT_ALLOWED instead of NOT_DOCUMENTED",
                            () -> CURRENT.withInactiveMembers(Optional.of(Provision.NOT_ALLOWED))
                                    .getEdition()),
                    reform(
                            "steering.subcommitteeParityDifference = none instead of 0",
                            () -> CURRENT.withSubcommitteeParityDifference(Optional.empty())
                                    .getEdition()),
                    reform(
                            "steering.meetingsPerYear = 0 instead of 2",
                            () -> meetings.with(MEETINGS_PER_YEAR, 0).getEdition()),
                    reform(
                            "steering.meetingsInPersonOnly = true instead of false",
                            () -> meetings.with(MEETINGS_IN_PERSON_ONLY, true).getEdition()),
                    reform(
                            "steering.ministerialMeetingsPerYear = 0 instead of 1",
                            () -> meetings.with(MINISTERIAL_MEETINGS_PER_YEAR, 0)
                                    .getEdition()),
                    reform(
                            "steering.workingLevelMeetingsPerYear = 0 instead of 1",
                            () -> meetings.with(WORKING_LEVEL_MEETINGS_PER_YEAR, Optional.of(0))
                                    .getEdition()),
                    reform(
                            "election.lastChoicePoints = 0 instead of 1",
                            () -> elections.withLastChoicePoints(0).getEdition()),
                    reform(
                            "election.incompleteBallots = NOT_COUNTED instead of POINTS_OF_THE_RANK",
                            () -> elections
                                    .withIncompleteBallots(IncompleteBallots.NOT_COUNTED)
                                    .getEdition()),
                    reform(
                            "election.endorsedWithoutVote = false instead of true",
                            () -> elections.withEndorsedWithoutVote(false).getEdition()),
                    reform(
                            "steering.governmentSeats = 12 instead of 11",
                            () -> elections
                                    .withComposition(CURRENT.withGovernmentSeats(12))
                                    .getEdition()));
        }

        private static Arguments reform(String assumption, Supplier<Edition> edition) {
            return Arguments.of(assumption, edition);
        }

        @ParameterizedTest
        @MethodSource("reforms")
        void is_named_in_its_edition(String assumption, Supplier<Edition> edition) {
            assertThat(edition.get().getAssumptions()).containsExactly(assumption);
        }

        @Test
        void may_give_back_the_regions_before_2014() {
            CompositionRules reform = CURRENT.withRegionalLimits(
                    CompositionRules.edition("2012").getRegionalLimits().getValue());

            assertThat(reform.getRegionalLimits().getValue()).hasSize(5);
            assertThat(reform.getEdition().isReform()).isTrue();
            assertThat(reform.getPublishedEdition()).isEqualTo(CURRENT.getEdition());
        }

        static Stream<Arguments> impossible() {
            MeetingRules meetings = MeetingRules.current();
            return Stream.of(
                    refused("steering.governmentSeats -1: expected 0 or more", () -> CURRENT.withGovernmentSeats(-1)),
                    refused(
                            "steering.civilSocietySeats -1: expected 0 or more",
                            () -> CURRENT.withCivilSocietySeats(-1)),
                    refused("steering.parityDifference -1: expected 0 or more", () -> CURRENT.withParityDifference(-1)),
                    refused(
                            "steering.regionSeats [Africa 1 to 4]: expected every region of the world once",
                            () -> CURRENT.withRegionalLimits(List.of(RegionalLimit.of(ElectoralRegion.AFRICA, 1, 4)))),
                    refused("steering.termYears 0: expected 1 or more", () -> CURRENT.withTermYears(Optional.of(0))),
                    refused(
                            "steering.consecutiveTerms 0: expected 1 or more",
                            () -> CURRENT.withConsecutiveTerms(Optional.of(0))),
                    refused(
                            "steering.coChairsInEachRole -1: expected 0 or more",
                            () -> CURRENT.withCoChairsInEachRole(Optional.of(-1))),
                    refused(
                            "steering.subcommitteeParityDifference -1: expected 0 or more",
                            () -> CURRENT.withSubcommitteeParityDifference(Optional.of(-1))),
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
                            () -> ElectionRules.current().withLastChoicePoints(-1)));
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
            assertThat(CURRENT.withGovernmentSeats(0)
                            .withCivilSocietySeats(0)
                            .withSubcommitteeParityDifference(Optional.of(1))
                            .withTermYears(Optional.empty())
                            .withConsecutiveTerms(Optional.empty())
                            .withCoChairsInEachRole(Optional.empty())
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

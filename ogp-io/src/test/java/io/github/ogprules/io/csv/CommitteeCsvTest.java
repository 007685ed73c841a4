package io.github.ogprules.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.PublishedFile;
import io.github.ogprules.model.Citation;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.committee.Subcommittee;
import io.github.ogprules.model.committee.SubcommitteeMembers;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.committee.CommitteeCriterion;
import io.github.ogprules.rules.committee.CompositionRules;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitteeCsvTest {

    private static final CommitteeCsv CSV = CommitteeCsv.standard();

    private static final String GOVERNMENTS = """
            # a comment, with commas
            committee_start,government,electoral_region,confidence,source_url
            2014-10,Georgia,Asia-Pacific,documented,https://idfi.ge/a ; https://idfi.ge/b
            2014-10,France,Europe,,
            2012-04-15,TZA,,,
            """;

    private static final String CIVIL_SOCIETY = """
            committee_start,name,organisation,based_in,gender,confidence,source_url
            2014-10,Suneeta Kaimal,Natural Resource Governance Institute,USA,F (source title),documented,https://idfi.ge/b
            2014-10,Nikhil Dey / Aruna Roy,MKSS,,M/F (source titles),,
            2014-10,Warren Krafchik,International Budget Partnership,,,,
            """;

    @Nested
    class A_file_of_governments {

        private final Imported<SteeringCommittee> imported = CSV.readGovernments(GOVERNMENTS);

        @Test
        void gives_a_committee_for_each_start_the_earliest_first() {
            assertThat(imported.getFailures()).isEmpty();
            assertThat(imported.getValues())
                    .extracting(SteeringCommittee::getDate)
                    .containsExactly(LocalDate.of(2012, 4, 15), LocalDate.of(2014, 10, 1));
        }

        @Test
        void gives_members_with_their_electoral_regions() {
            assertThat(imported.getValues().get(1).getGovernmentMembers())
                    .extracting(GovernmentMember::getName, GovernmentMember::getElectoralRegion)
                    .containsExactly(
                            tuple("Georgia", Optional.of(Region.ASIA_PACIFIC)),
                            tuple("France", Optional.of(Region.EUROPE)));
            assertThat(imported.getValues().get(0).getGovernmentMembers().get(0).getElectoralRegion())
                    .isEmpty();
        }

        @Test
        void gives_each_source_once_with_what_is_said_of_it() {
            assertThat(imported.getValues().get(1).getCitations())
                    .extracting(
                            Citation::getTitle,
                            Citation::getPublisher,
                            citation -> citation.getUrl().map(URI::toString).orElse(""))
                    .containsExactly(
                            tuple("Government members, 2014-10 (documented)", "idfi.ge", "https://idfi.ge/a"),
                            tuple("Government members, 2014-10 (documented)", "idfi.ge", "https://idfi.ge/b"));
        }

        @Test
        void leaves_open_how_many_seats_are_vacant_unless_it_lists_every_seat() {
            assertThat(imported.getValues().get(1).getVacantGovernmentSeats()).isEmpty();

            SteeringCommittee complete = CSV.withNoVacantSeats()
                    .readGovernments(GOVERNMENTS)
                    .getValues()
                    .get(1);
            assertThat(complete.getVacantGovernmentSeats()).hasValue(0);
            assertThat(complete.getVacantCivilSocietySeats()).isEmpty();
        }
    }

    @Nested
    class A_file_of_civil_society {

        private final SteeringCommittee committee =
                CSV.readCivilSociety(CIVIL_SOCIETY).getValues().get(0);

        @Test
        void gives_persons_with_their_organisations() {
            assertThat(committee.getCivilSocietyMembers())
                    .extracting(CivilSocietyMember::getName, CivilSocietyMember::getOrganisation)
                    .containsExactly(
                            tuple("Suneeta Kaimal", "Natural Resource Governance Institute"),
                            tuple("Nikhil Dey / Aruna Roy", "MKSS"),
                            tuple("Warren Krafchik", "International Budget Partnership"));
            assertThat(committee.getCivilSocietyMembers().get(0).getCountry())
                    .hasValueSatisfying(country -> assertThat(country.getCode()).hasToString("USA"));
        }

        @Test
        void gives_the_gender_that_the_source_states_and_guesses_none() {
            assertThat(committee.getCivilSocietyMembers())
                    .extracting(CivilSocietyMember::getGender)
                    .containsExactly(Observation.known("F"), Observation.known("M/F"), Observation.unknown());
        }
    }

    @Nested
    class Both_files_together {

        @Test
        void give_committees_with_both_constituencies() {
            Imported<SteeringCommittee> joined = CSV.withNoVacantSeats()
                    .join(
                            CSV.withNoVacantSeats().readGovernments(GOVERNMENTS).getValues(),
                            CSV.withNoVacantSeats()
                                    .readCivilSociety(CIVIL_SOCIETY)
                                    .getValues());

            assertThat(joined.getFailures()).isEmpty();
            assertThat(joined.getValues()).hasSize(2);
            SteeringCommittee committee = joined.getValues().get(1);
            assertThat(committee.getGovernmentMembers()).hasSize(2);
            assertThat(committee.getCivilSocietyMembers()).hasSize(3);
            assertThat(committee.getVacantGovernmentSeats()).hasValue(0);
            assertThat(committee.getVacantCivilSocietySeats()).hasValue(0);
            assertThat(committee.getCitations()).hasSize(3);
        }

        @Test
        void leave_out_a_member_in_both_and_then_know_no_vacant_seats() {
            Imported<SteeringCommittee> joined = CSV.withNoVacantSeats()
                    .join(
                            CSV.withNoVacantSeats().readGovernments(GOVERNMENTS).getValues(),
                            CSV.withNoVacantSeats()
                                    .readCivilSociety(
                                            "committee_start,name,organisation\n2014-10,France,Quai d'Orsay\n2014-10,A. Person,B\n")
                                    .getValues());

            SteeringCommittee committee = joined.getValues().get(1);
            assertThat(committee.getGovernmentMembers())
                    .extracting(GovernmentMember::getName)
                    .contains("France");
            assertThat(committee.getCivilSocietyMembers())
                    .extracting(CivilSocietyMember::getName)
                    .containsExactly("A. Person");
            assertThat(committee.getVacantGovernmentSeats()).hasValue(0);
            assertThat(committee.getVacantCivilSocietySeats()).isEmpty();
            assertThat(joined.getFailures())
                    .extracting(Failure::getReason, Failure::getMessage)
                    .containsExactly(tuple(
                            FailureReason.CONTRADICTION,
                            "found '2014-10-01', left out of the committee: member 'France' in both constituencies:"
                                    + " expected one"));
        }
    }

    @Test
    void a_person_is_the_same_with_other_spaces() {
        Imported<SteeringCommittee> imported = CSV.readCivilSociety(
                "committee_start,name,organisation\n2014-10,Aruna Roy,X\n2014-10,ARUNA\u00a0 Roy,Y\n");

        assertThat(imported.getValues().get(0).getCivilSocietyMembers()).hasSize(1);
        assertThat(imported.getFailures()).extracting(Failure::getReason).containsExactly(FailureReason.DUPLICATE);
    }

    @Test
    void two_halves_that_contradict_each_other_leave_the_vacant_seats_unknown_and_share_subcommittees() {
        SteeringCommittee half =
                CSV.withNoVacantSeats().readGovernments(GOVERNMENTS).getValues().get(0);
        SteeringCommittee other = SteeringCommittee.builder()
                .date(half.getDate())
                .vacantGovernmentSeats(3)
                .addCivilSocietyMembers(CivilSocietyMember.of("A. Person", "B"))
                .addSubcommittees(SubcommitteeMembers.of(Subcommittee.CRITERIA_AND_STANDARDS, List.of("A. Person")))
                .build();
        String government = half.getGovernmentMembers().get(0).getName();
        SteeringCommittee withSubcommittee = half.withSubcommittees(
                SubcommitteeMembers.of(Subcommittee.CRITERIA_AND_STANDARDS, List.of(government)));

        Imported<SteeringCommittee> joined = CSV.join(List.of(withSubcommittee), List.of(other));

        assertThat(joined.getFailures())
                .extracting(Failure::getProblem)
                .containsExactly("left out of the committee: 0 and 3 vacant seats of governments");
        assertThat(joined.getValues().get(0).getVacantGovernmentSeats()).isEmpty();
        assertThat(joined.getValues().get(0).getSubcommittees())
                .containsExactly(
                        SubcommitteeMembers.of(Subcommittee.CRITERIA_AND_STANDARDS, List.of(government, "A. Person")));
    }

    @ParameterizedTest
    @CsvSource({"unknown", "Unknown", "not assessed"})
    void a_gender_that_says_that_nobody_states_it_is_none(String gender) {
        Imported<SteeringCommittee> imported =
                CSV.readCivilSociety("committee_start,name,organisation,gender\n2014-10,A. Person,B," + gender + "\n");

        assertThat(imported.getFailures()).isEmpty();
        assertThat(imported.getValues().get(0).getCivilSocietyMembers().get(0).getGender())
                .matches(observed -> !observed.isKnown());
    }

    @Nested
    class A_row_that_cannot_be_read {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                2014-10,Atlantis,Europe     | line 2, column government: found 'Atlantis', expected the English name of a country
                2014-10,,Europe             | line 2, column government: expected the name of a country
                ,Georgia,Europe             | line 2, column committee_start: expected the month of the start, such as 2014-10
                2014-13,Georgia,Europe      | line 2, column committee_start: found '2014-13', expected a month such as 2014-10
                October 2014,Georgia,Europe | line 2, column committee_start: found 'October 2014', expected a month
                2014-10,Georgia,Europe,more | line 2: found '2014-10,Georgia,Europe,more', expected 3 columns, not 4
                2014-10,"Georgia,Europe     | line 2: found '2014-10,"Georgia,Europe'
                """)
        void is_told_with_its_place_and_does_not_stop_the_others(String row, String message) {
            Imported<SteeringCommittee> imported = CSV.withNoVacantSeats()
                    .readGovernments(
                            "committee_start,government,electoral_region\n" + row + "\n2014-10,France,Europe\n");

            assertThat(imported.getFailures())
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.getMessage()).startsWith(message));
            assertThat(imported.getValues())
                    .singleElement()
                    .satisfies(committee -> assertThat(committee.getGovernmentMembers())
                            .extracting(GovernmentMember::getName)
                            .containsExactly("France"));
        }

        @Test
        void leaves_open_how_many_seats_are_vacant() {
            Imported<SteeringCommittee> imported = CSV.withNoVacantSeats()
                    .readGovernments("committee_start,government\n2014-10,Atlantis\n2014-10,France\n2015-10,France\n");

            assertThat(imported.getValues().get(0).getVacantGovernmentSeats()).isEmpty();
            assertThat(imported.getValues().get(1).getVacantGovernmentSeats()).hasValue(0);
        }

        @Test
        void of_no_committee_leaves_the_vacant_seats_of_all_open() {
            Imported<SteeringCommittee> imported = CSV.withNoVacantSeats()
                    .readGovernments("committee_start,government\nlater,Georgia\n2014-10,France\n2015-10,France\n");

            assertThat(imported.getValues())
                    .hasSize(2)
                    .allSatisfy(committee ->
                            assertThat(committee.getVacantGovernmentSeats()).isEmpty());
        }

        @Test
        void is_one_of_a_member_that_stands_further_up() {
            Imported<SteeringCommittee> imported =
                    CSV.readGovernments("committee_start,government\n2014-10,Georgia\n2015-10,Georgia\n2014-10,GEO\n");

            assertThat(imported.getValues()).hasSize(2);
            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly("line 4: row not read: this member of the committee stands further up");
        }
    }

    @Test
    void a_value_that_is_not_assessed_is_no_fault() {
        Imported<SteeringCommittee> members = CSV.readCivilSociety("""
                committee_start,name,organisation,based_in,gender
                2014-10,A. Person,B,not applicable,not assessed
                """);
        Imported<SteeringCommittee> governments =
                CSV.readGovernments("committee_start,government,electoral_region\n2014-10,Georgia,not applicable\n");

        assertThat(members.getFailures()).isEmpty();
        assertThat(governments.getFailures()).isEmpty();
        assertThat(members.getValues().get(0).getCivilSocietyMembers())
                .extracting(CivilSocietyMember::getCountry, CivilSocietyMember::getGender)
                .containsExactly(tuple(Optional.empty(), Observation.notAssessed()));
    }

    @Nested
    class A_value_that_cannot_be_read {

        @Test
        void stays_unknown_where_the_member_can_do_without() {
            Imported<SteeringCommittee> imported = CSV.readGovernments("""
                    committee_start,government,electoral_region,source_url
                    2014-10,Georgia,Atlantis,not an address
                    """);

            GovernmentMember georgia =
                    imported.getValues().get(0).getGovernmentMembers().get(0);
            assertThat(georgia.getElectoralRegion()).isEmpty();
            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .satisfiesExactly(
                            region -> assertThat(region)
                                    .isEqualTo(
                                            "line 2, column electoral_region: found 'Atlantis', value not read: expected one"
                                                    + " of: Africa, Americas, Asia-Pacific, Europe"),
                            source -> assertThat(source)
                                    .startsWith("line 2, column source_url: found 'not an address', source not read"));
        }

        @Test
        void of_civil_society_stays_unknown_too() {
            Imported<SteeringCommittee> imported = CSV.readCivilSociety("""
                    committee_start,name,organisation,based_in,gender
                    2014-10,Somebody,Something,Atlantis,(source title)
                    """);

            CivilSocietyMember somebody =
                    imported.getValues().get(0).getCivilSocietyMembers().get(0);
            assertThat(somebody.getCountry()).isEmpty();
            assertThat(somebody.getGender()).isEqualTo(Observation.unknown());
            assertThat(imported.getFailures()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name,organisation\nA,B\n",
                "committee_start\n2014-10\n",
                "committee_start,name,organisation\n"
            })
    void names_the_columns_that_a_header_lacks(String csv) {
        Imported<SteeringCommittee> imported = CSV.readGovernments(csv);

        assertThat(imported.getValues()).isEmpty();
        assertThat(imported.getFailures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.getProblem())
                        .isEqualTo("expected a header with the columns committee_start, government"));
    }

    @Nested
    @EnabledIfEnvironmentVariable(
            named = "OGP_DATA_DIR",
            matches = ".+",
            disabledReason = "OGP_DATA_DIR names no folder of published data")
    class The_published_files {

        @Test
        void are_read_without_a_failure_and_every_committee_keeps_size_parity_and_regions() throws IOException {
            CommitteeCsv complete = CSV.withNoVacantSeats();
            Imported<SteeringCommittee> governments =
                    complete.readGovernments(PublishedFile.path("committee-governments.csv"));
            Imported<SteeringCommittee> civilSociety =
                    complete.readCivilSociety(PublishedFile.path("committee-civil-society.csv"));
            Imported<SteeringCommittee> committees = complete.join(governments.getValues(), civilSociety.getValues());

            assertThat(governments.getFailures()).isEmpty();
            assertThat(civilSociety.getFailures()).isEmpty();
            assertThat(committees.getFailures()).isEmpty();
            assertThat(committees.getValues()).hasSize(12);
            assertThat(members(committees)).isEqualTo(105 + 64);
            assertThat(committees.getValues())
                    .filteredOn(CommitteeCsvTest::isWhole)
                    .hasSize(4);
            assertThat(committees.getValues())
                    .filteredOn(CommitteeCsvTest::isWhole)
                    .allSatisfy(committee -> assertThat(CompositionRules.on(committee.getDate())
                                    .decide(committee)
                                    .getFindings())
                            .filteredOn(finding -> List.of(
                                            CommitteeCriterion.SEATS,
                                            CommitteeCriterion.PARITY,
                                            CommitteeCriterion.REGIONAL_SEATS)
                                    .contains(finding.getCriterion()))
                            .isNotEmpty()
                            .allSatisfy(
                                    finding -> assertThat(finding.getOutcome()).isEqualTo(Outcome.MET)));
        }

        private static long members(Imported<SteeringCommittee> committees) {
            return committees.getValues().stream()
                    .mapToLong(committee -> committee.getGovernmentMembers().size()
                            + committee.getCivilSocietyMembers().size())
                    .sum();
        }
    }

    private static boolean isWhole(SteeringCommittee committee) {
        return !committee.getGovernmentMembers().isEmpty()
                && !committee.getCivilSocietyMembers().isEmpty();
    }
}

package io.github.ogprules.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.PublishedFile;
import io.github.ogprules.model.Citation;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.rules.committee.CandidateFinding;
import io.github.ogprules.rules.committee.ElectionRules;
import io.github.ogprules.rules.committee.ElectionVerdict;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElectionCsvTest {

    private static final ElectionCsv CSV = ElectionCsv.standard();

    private static final String HEADER =
            "year,seats,candidate,electoral_region,points,elected,rank1,rank2,rank3,note,source_url\n";

    private static final String OTHER_ELECTION = "2018,1,France,Europe,,yes,,,,,\n";

    @Nested
    class A_file_in_order {

        private final Imported<Election> imported = CSV.read(HEADER
                + "2019,1,Georgia,Asia-Pacific,8,yes,2,1,0,5 of 9 voted,https://www.opengovpartnership.org/a\n"
                + "2019,1,Kenya,Africa,,no,,,,5 of 9 voted,https://www.opengovpartnership.org/a\n"
                + "2019,1,Armenia,,,,,,,,\n"
                + OTHER_ELECTION);

        @Test
        void gives_an_election_for_each_year_the_earliest_first() {
            assertThat(imported.getFailures()).isEmpty();
            assertThat(imported.getValues())
                    .extracting(Election::getYear, Election::getSeats)
                    .containsExactly(tuple(2018, 1), tuple(2019, 1));
        }

        @Test
        void gives_candidates_with_what_is_printed_and_the_rest_unknown() {
            Election election = imported.getValues().get(1);
            Candidate georgia = election.getCandidates().get(0);
            Candidate kenya = election.getCandidates().get(1);
            Candidate armenia = election.getCandidates().get(2);

            assertThat(georgia.getElectoralRegion()).contains(Region.ASIA_PACIFIC);
            assertThat(georgia.getPrintedPoints()).hasValue(8);
            assertThat(georgia.getRankCounts()).containsExactly(2, 1, 0);
            assertThat(georgia.getElected()).isEqualTo(Observation.known(true));
            assertThat(kenya.getPrintedPoints()).isEmpty();
            assertThat(kenya.getRankCounts()).isEmpty();
            assertThat(kenya.getElected()).isEqualTo(Observation.known(false));
            assertThat(armenia.getElectoralRegion()).isEmpty();
            assertThat(armenia.getElected()).isEqualTo(Observation.unknown());
            assertThat(election.getStayingMembers()).isEqualTo(Observation.unknown());
        }

        @Test
        void gives_the_turnout_that_a_note_states_and_its_source_once() {
            Election election = imported.getValues().get(1);

            assertThat(election.getBallotsCast()).hasValue(5);
            assertThat(election.getElectorate()).hasValue(9);
            assertThat(election.getCitations())
                    .extracting(Citation::getTitle)
                    .containsExactly("Election of government members, 2019 (5 of 9 voted)");
        }
    }

    @Nested
    class A_row_that_cannot_be_read {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                2019,1,Atlantis,Africa,,no,,,,, | line 3, column candidate: found 'Atlantis', expected the English name of a country
                2019,1,,Africa,,no,,,,,         | line 3, column candidate: expected the name of a country
                2019,2,Kenya,Africa,,no,,,,,    | line 3, column seats: found '2', election of 2019 not read: the rows before have 1
                2019,-1,Kenya,Africa,,no,,,,,   | line 3, column seats: found '-1', expected 0 or more
                2019,,Kenya,Africa,,no,,,,,     | line 3, column seats: expected the number of seats
                2019,1,Kenya,Africa,,yes,,,,,   | line 2: election of 2019 not read: seats 1: the source has 2 candidates elected
                """)
        void leaves_its_election_unread_with_the_reason_and_does_not_stop_the_others(String row, String message) {
            Imported<Election> imported =
                    CSV.read(HEADER + "2019,1,Georgia,Asia-Pacific,8,yes,,,,,\n" + row + "\n" + OTHER_ELECTION);

            assertThat(imported.getValues()).extracting(Election::getYear).containsExactly(2018);
            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .anySatisfy(found -> assertThat(found).startsWith(message));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                20l9,1,Kenia,Africa,,no,,,,,     | line 3, column year: found '20l9', expected a whole number
                soon,1,Kenya,Africa,,no,,,,,     | line 3, column year: found 'soon', expected a whole number
                2019,1,Kenya,Africa,,no,,,,,,,,x | line 3: found '2019,1,Kenya,Africa,,no,,,,,,,,x', expected 11 columns, not 14
                """)
        void of_no_year_leaves_the_elections_beside_it_unread_and_no_other(String row, String message) {
            Imported<Election> imported = CSV.read(HEADER
                    + "2017,1,Italy,Europe,,yes,,,,,\n"
                    + row
                    + "\n"
                    + OTHER_ELECTION
                    + "2021,1,Morocco,Africa,,yes,,,,,\n");

            assertThat(imported.getValues()).extracting(Election::getYear).containsExactly(2021);
            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .anySatisfy(found -> assertThat(found).startsWith(message))
                    .contains(
                            "line 2: election of 2017 not read: not all its candidates can be read",
                            "line 4: election of 2018 not read: not all its candidates can be read");
        }

        @Test
        void of_no_year_and_no_candidate_is_told_and_the_elections_are_read() {
            Imported<Election> imported = CSV.read(HEADER + OTHER_ELECTION + "Total,1,,,,,,,,,\n");

            assertThat(imported.getValues()).hasSize(1);
            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly("line 3, column year: found 'Total', expected a whole number");
        }

        @Test
        void is_one_of_a_candidate_that_stands_further_up() {
            Imported<Election> imported = CSV.read(HEADER + "2018,1,FRA,,,,,,,,\n" + OTHER_ELECTION);

            assertThat(imported.getValues().get(0).getCandidates()).hasSize(1);
            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly("line 3: row not read: this candidate of the year stands further up");
        }

        @ParameterizedTest
        @CsvSource({"0", "999999999999"})
        void has_a_number_of_seats_that_no_election_has(String seats) {
            Imported<Election> imported =
                    CSV.read(HEADER + "2019," + seats + ",Kenya,Africa,,no,,,,,\n" + OTHER_ELECTION);

            assertThat(imported.getValues()).extracting(Election::getYear).containsExactly(2018);
            assertThat(imported.getFailures()).hasSize(1);
        }
    }

    @Nested
    class A_value_that_cannot_be_read {

        @Test
        void stays_unknown_where_the_election_can_do_without() {
            Imported<Election> imported = CSV.read(HEADER + "2019,1,Kenya,Atlantis,-8,perhaps,,,,,nowhere\n");

            Candidate kenya = imported.getValues().get(0).getCandidates().get(0);
            assertThat(kenya.getElectoralRegion()).isEmpty();
            assertThat(kenya.getPrintedPoints()).isEmpty();
            assertThat(kenya.getElected()).isEqualTo(Observation.unknown());
            assertThat(imported.getFailures())
                    .extracting(failure -> failure.getColumn().orElse(""))
                    .containsExactly("electoral_region", "elected", "points", "source_url");
        }

        @ParameterizedTest
        @ValueSource(strings = {"3,,", "3,-1,", "3,2,1", ",3,2", "many,3,"})
        void in_a_rank_leaves_the_ranks_of_the_candidate_unknown(String ranks) {
            Imported<Election> imported = CSV.read(
                    HEADER + "2019,1,Kenya,Africa,,," + ranks + ",,\n" + "2019,1,Georgia,Asia-Pacific,,,2,3,,,\n");

            assertThat(imported.getValues().get(0).getCandidates())
                    .extracting(Candidate::getRankCounts)
                    .containsExactly(List.of(), List.of(2, 3));
            assertThat(imported.getFailures())
                    .extracting(Failure::getProblem)
                    .contains("ranks not read: expected a number for each of the 2 ranks, and no more");
        }
    }

    @Nested
    class A_value_that_is_not_assessed {

        @ParameterizedTest
        @ValueSource(strings = {"not assessed", "Not_Applicable", "not covered"})
        void is_no_fault_in_any_column_that_may_be_empty(String text) {
            String cells = (text + ",").repeat(5);
            Imported<Election> imported = CSV.read(HEADER
                    + "2019,1,Georgia," + cells + text + ",,\n"
                    + "2019,1,Kenya,,,no,,,,,\n"
                    + "2019,1,Ghana,,,,,,,,\n");

            assertThat(imported.getFailures()).isEmpty();
            Candidate georgia = imported.getValues().get(0).getCandidates().get(0);
            assertThat(georgia.getElected()).isEqualTo(Observation.notAssessed());
            assertThat(georgia.getElectoralRegion()).isEmpty();
            assertThat(georgia.getPrintedPoints()).isEmpty();
            assertThat(georgia.getRankCounts()).isEmpty();
        }
    }

    @Nested
    class Ballots_that_nobody_can_have_cast {

        private static final String TWO_RANKS = "year,seats,candidate,electoral_region,rank1,rank2,note\n";

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                2019,1,Kenya,Africa,10,2,12 of 20 voted;2019,1,Ghana,Africa,10,2, | line 3: election of 2019 not read: rank 1 on 20 ballots in all: expected at most 12 ballots
                2019,1,Kenya,Africa,10,2,;2019,1,Ghana,Africa,2,11,12 of 20 voted | line 3: election of 2019 not read: rank counts [2, 11] of GHA (Ghana): expected at most 12 ballots
                2019,1,Kenya,Africa,10,3,12 of 20 voted;2019,1,Ghana,Africa,2,9,  | line 2: election of 2019 not read: rank counts [10, 3] of KEN (Kenya): expected at most 12 ballots
                2019,1,Kenya,Africa,1,0,0 of 20 voted;2019,1,Ghana,Africa,,,      | line 2: election of 2019 not read: rank counts [1, 0] of KEN (Kenya): expected at most 0 ballots
                2019,1,Kenya,Africa,,,20 of 12 voted;2019,1,Ghana,Africa,,,       | line 2: election of 2019 not read: ballots cast 20: the electorate is 12
                """)
        void leave_their_election_unread_and_say_at_which_candidate(String rows, String message) {
            Imported<Election> imported = CSV.read(TWO_RANKS + rows.replace(';', '\n') + "\n2018,1,France,Europe,,,\n");

            assertThat(imported.getValues()).extracting(Election::getYear).containsExactly(2018);
            assertThat(imported.getFailures()).extracting(Failure::getMessage).containsExactly(message);
        }

        @Test
        void are_not_told_by_notes_that_disagree_on_how_many_were_cast() {
            Imported<Election> imported = CSV.read(
                    TWO_RANKS + "2019,1,Kenya,Africa,10,2,12 of 20 voted\n2019,1,Ghana,Africa,2,10,13 of 20 voted\n");

            assertThat(imported.getValues()).singleElement().satisfies(election -> {
                assertThat(election.getBallotsCast()).isEmpty();
                assertThat(election.getElectorate()).isEmpty();
            });
            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "line 3, column note: found '13 of 20 voted', ballots cast and electorate not read: a row before has 12 of 20 voted");
        }
    }

    /**
     * As printed on a page of OGP's, without year and seats. Those given here are inferred: three of the four are in the
     * committee of October 2022.
     */
    @Nested
    class A_table_as_on_a_page_of_OGP {

        private static final ElectionCsv OF_2022 = CSV.withYear(2022).withSeats(3);

        private static final String PAGE = """
                Country,Total Points,1st Place Votes,2nd Place Votes,3rd Place Votes,4th Place Votes
                Chile,156,17,21,9,7
                Côte d’Ivoire,103,8,4,17,25
                Germany,177,25,22,4,3
                Indonesia,104,4,7,24,19
                """;

        @Test
        void is_read_with_the_year_and_the_seats_that_the_caller_gives() {
            Imported<Election> imported = OF_2022.read(PAGE);

            assertThat(imported.getFailures()).isEmpty();
            assertThat(imported.getValues()).singleElement().satisfies(election -> {
                assertThat(election.getYear()).isEqualTo(2022);
                assertThat(election.getSeats()).isEqualTo(3);
                assertThat(election.getCandidates())
                        .extracting(
                                candidate -> candidate.getCountry().getCode().toString(),
                                candidate -> candidate.getCountry().getName(),
                                candidate -> candidate.getPrintedPoints().getAsInt(),
                                Candidate::getRankCounts)
                        .containsExactly(
                                tuple("CHL", "Chile", 156, List.of(17, 21, 9, 7)),
                                tuple("CIV", "Côte d’Ivoire", 103, List.of(8, 4, 17, 25)),
                                tuple("DEU", "Germany", 177, List.of(25, 22, 4, 3)),
                                tuple("IDN", "Indonesia", 104, List.of(4, 7, 24, 19)));
                assertThat(election.getCandidates())
                        .extracting(Candidate::getElected)
                        .containsOnly(Observation.unknown());
                assertThat(ElectionRules.edition("2017").decide(election).getFindings())
                        .noneMatch(CandidateFinding::isMisprinted);
            });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "country,points,1st place,2nd place,3rd place,4th place",
                    "COUNTRY,TOTAL POINTS,First Place Votes,Second Place Votes,Third Place Votes,Fourth Place Votes",
                    "Candidate,Total,Votes 1st place,Votes 2nd place,Votes 3rd place,Votes 4th place",
                    "Government,Total points,First choice,Second choice,Third choice,Fourth choice",
                    "Country,Total-Points,1st,2nd,3rd,4th",
                    "Country,Points,Rank 1,Rank 2,Rank 3,Rank 4",
                })
        void is_read_under_the_names_that_its_columns_have_elsewhere(String header) {
            assertThat(OF_2022.read(PAGE.replaceFirst(".*", header))).isEqualTo(OF_2022.read(PAGE));
        }

        @Test
        void is_not_read_without_year_and_seats_as_nobody_has_told_them() {
            assertThat(CSV.read(PAGE).getValues()).isEmpty();
            assertThat(CSV.read(PAGE).getFailures())
                    .extracting(Failure::getProblem)
                    .containsExactly(
                            "expected a header with the columns year, seats, candidate; a table without year and seats, as on"
                                    + " OGP's pages, is read with withYear and withSeats");
            assertThat(CSV.withYear(2022).read(PAGE).getFailures())
                    .extracting(Failure::getProblem)
                    .containsExactly("expected a header with the columns seats, candidate");
            assertThat(CSV.withSeats(3).read(PAGE).getFailures())
                    .extracting(Failure::getProblem)
                    .containsExactly("expected a header with the columns year, candidate");
        }

        @Test
        void is_read_without_a_row_of_totals_which_is_told() {
            Imported<Election> imported = OF_2022.read(PAGE + "Total,540,54,54,54,54\n");

            assertThat(imported.getValues()).isEqualTo(OF_2022.read(PAGE).getValues());
            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly("line 6: row not read: a total is no candidate");
        }

        @Test
        void has_ranks_that_are_not_all_printed_only_as_a_failure() {
            Imported<Election> imported =
                    OF_2022.read("Country,Total Points,1st Place Votes\nChile,156,17\nGermany,177,25\n");

            assertThat(imported.getValues().get(0).getCandidates())
                    .extracting(
                            Candidate::getRankCounts,
                            candidate -> candidate.getPrintedPoints().getAsInt())
                    .containsExactly(tuple(List.of(), 156), tuple(List.of(), 177));
            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "line 2, column rank1: found '17', ranks not read: expected a number for each of the 2 ranks, and no more",
                            "line 3, column rank1: found '25', ranks not read: expected a number for each of the 2 ranks, and no more");
        }
    }

    @Nested
    class What_the_caller_gives {

        @Test
        void stands_for_cells_that_are_empty() {
            assertThat(CSV.withYear(2018).withSeats(1).read("year,seats,candidate\n,,France\n2018,1,Italy\n"))
                    .isEqualTo(CSV.read("year,seats,candidate\n2018,1,France\n2018,1,Italy\n"));
        }

        @Test
        void is_not_taken_where_a_row_says_otherwise() {
            Imported<Election> otherYear =
                    CSV.withYear(2018).read("year,seats,candidate\n2018,1,France\n2019,1,Italy\n");
            Imported<Election> otherSeats = CSV.withSeats(2).read("year,seats,candidate\n2018,1,France\n");

            assertThat(otherYear.getValues())
                    .singleElement()
                    .satisfies(election -> assertThat(election.getCandidates()).hasSize(1));
            assertThat(otherYear.getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "line 3, column year: found '2019', row not read: the year given for the file is 2018");
            assertThat(otherSeats.getValues()).isEmpty();
            assertThat(otherSeats.getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "line 2, column seats: found '1', election of 2018 not read: the seats given for the file are 2");
        }

        @Test
        void is_refused_where_no_election_can_have_it() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CSV.withYear(22))
                    .withMessage("year 22: expected a year of four digits");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CSV.withSeats(0))
                    .withMessage("seats 0: expected 1 or more");
        }
    }

    @Test
    void names_the_columns_that_a_header_lacks() {
        assertThat(CSV.read("year,candidate\n2019,Kenya\n").getFailures())
                .extracting(Failure::getProblem)
                .containsExactly(
                        "expected a header with the columns year, seats, candidate; a table without year and seats, as on"
                                + " OGP's pages, is read with withYear and withSeats");
    }

    @Nested
    class Numbers_that_do_not_go_together {

        private static final String RANKED = "year,seats,candidate,points,rank1,rank2,rank3\n";

        @Test
        void of_points_and_ranks_are_both_named_and_read_as_they_stand() {
            Imported<Election> imported =
                    CSV.read(RANKED + "2022,1,Ghana,999,10,3,2\n2022,1,Peru,29,3,8,4\n2022,1,Kenya,,2,4,9\n");

            assertThat(imported.getValues().get(0).getCandidates().get(0).getPrintedPoints())
                    .hasValue(999);
            assertThat(imported.getFailures())
                    .extracting(Failure::getReason, Failure::getMessage)
                    .containsExactly(tuple(
                            FailureReason.CONTRADICTION,
                            "line 2, column points: found '999', read as it stands: expected the 38 points that the ranks"
                                    + " give"));
        }

        @Test
        void of_ranks_that_more_ballots_give_than_the_rank_above_are_told() {
            Imported<Election> imported =
                    CSV.read(RANKED + "2022,1,Ghana,,2,6,0\n2022,1,Peru,,2,6,0\n2022,1,Kenya,,2,6,0\n");

            assertThat(imported.getValues()).hasSize(1);
            assertThat(imported.getFailures())
                    .extracting(Failure::getReason, Failure::getMessage)
                    .containsExactly(tuple(
                            FailureReason.AMBIGUOUS,
                            "line 2, column rank2: found '6', read as it stands, though 18 ballots in all give rank 2 and only"
                                    + " 6 rank 1: expected no more, unless a ballot may leave out a rank"));
        }

        @Test
        void of_a_candidate_on_more_ballots_than_have_a_first_choice_are_told() {
            assertThat(CSV.read(RANKED + "2022,1,Ghana,,1,1,1\n2022,1,Peru,,1,0,0\n2022,1,Kenya,,0,0,0\n")
                            .getFailures())
                    .extracting(Failure::getReason, failure -> failure.getLine().orElseThrow())
                    .containsExactly(tuple(FailureReason.AMBIGUOUS, 2L));
        }

        @Test
        void are_none_where_ballots_stop_early_or_the_ranks_of_a_candidate_are_not_known() {
            assertThat(CSV.read(RANKED + "2022,1,Ghana,6,2,0,0\n2022,1,Peru,4,0,2,0\n2022,1,Kenya,1,0,0,1\n")
                            .getFailures())
                    .isEmpty();
            assertThat(CSV.read(RANKED + "2022,1,Ghana,,0,3,0\n2022,1,Peru,,,,\n2022,1,Kenya,,0,0,0\n")
                            .getFailures())
                    .isEmpty();
        }
    }

    @Nested
    @EnabledIfEnvironmentVariable(
            named = "OGP_DATA_DIR",
            matches = ".+",
            disabledReason = "OGP_DATA_DIR names no folder of published data")
    class The_published_file {

        @Test
        void is_read_row_by_row_with_one_total_that_its_ranks_do_not_give() throws IOException {
            Imported<Election> imported = CSV.read(PublishedFile.path("committee-elections.csv"));

            // Germany in 2019.
            assertThat(imported.getFailures())
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "line 33, column points: found '288', read as it stands: expected the 228 points that the"
                                    + " ranks give");
            assertThat(imported.getValues())
                    .extracting(
                            Election::getYear,
                            Election::getSeats,
                            election -> election.getCandidates().size())
                    .containsExactly(
                            tuple(2014, 8, 11),
                            tuple(2017, 4, 12),
                            tuple(2018, 4, 4),
                            tuple(2019, 3, 5),
                            tuple(2021, 5, 6),
                            tuple(2023, 3, 5),
                            tuple(2024, 5, 5));
        }

        @Test
        void gives_elections_that_can_be_decided_or_were_endorsed() throws IOException {
            assertThat(CSV.read(PublishedFile.path("committee-elections.csv")).getValues())
                    .filteredOn(election ->
                            election.getSeats() == election.getCandidates().size())
                    .hasSize(2)
                    .allSatisfy(election -> assertThat(ElectionRules.edition("2017")
                                    .decide(election)
                                    .getVerdict())
                            .isEqualTo(ElectionVerdict.ENDORSED));
        }
    }

    @Test
    void an_election_of_which_a_row_lacks_the_seats_says_that_it_is_not_read() {
        Imported<Election> imported = ElectionCsv.standard().read("""
                year,seats,candidate,points
                2018,n/a,Chile,6
                2018,3,Mali,6
                2018,3,Peru,5
                """);

        assertThat(imported.getValues()).isEmpty();
        assertThat(imported.getFailures())
                .extracting(Failure::getMessage)
                .anyMatch(message ->
                        message.contains("election of 2018 not read: its number of seats cannot be read in each row"));
    }
}

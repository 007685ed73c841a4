package io.github.ogprules.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.Imported;
import io.github.ogprules.model.Citation;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.model.committee.Election;
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

    @Test
    void names_the_columns_that_a_header_lacks() {
        assertThat(CSV.read("year,candidate\n2019,Kenya\n").getFailures())
                .extracting(Failure::getProblem)
                .containsExactly("expected a header with the columns year, seats, candidate");
    }

    @Nested
    @EnabledIfEnvironmentVariable(
            named = "OGP_DATA_DIR",
            matches = ".+",
            disabledReason = "OGP_DATA_DIR names no folder of published data")
    class The_published_file {

        @Test
        void is_read_without_a_failure_row_by_row() throws IOException {
            Imported<Election> imported = CSV.read(PublishedFile.path("committee-elections.csv"));

            assertThat(imported.getFailures()).isEmpty();
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
                    .allSatisfy(election -> assertThat(
                                    ElectionRules.current().decide(election).getVerdict())
                            .isEqualTo(ElectionVerdict.ENDORSED));
        }
    }
}

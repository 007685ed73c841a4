package io.github.ogprules.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Committees;
import io.github.ogprules.io.csv.ElectionCsv;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.rules.committee.ElectionRules;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElectionWordsTest {

    private static String text(Election election) {
        return Explanation.of(election, ElectionRules.edition("2017").decide(election))
                .text();
    }

    @Test
    void says_of_each_candidate_whether_and_why_it_is_elected() {
        assertThat(text(Committees.election()))
                .startsWith("""
                        Election of government members, 2020, 1 seat: decided, turnout 67 %
                        Edition 2017: Ranked ballots, points and regional limits

                        Candidate          Region        Points  Elected  Why
                        """)
                .containsPattern("Kenya +Africa +50 +yes +taken ahead, as its region lacks a seat\\n");
    }

    @Test
    void shows_printed_points_that_its_own_ranks_contradict() {
        Election election = Committees.election();
        Election misprinted = election.withCandidates(
                election.getCandidates().get(0).withRankCounts(List.of(30, 10)),
                election.getCandidates().get(1).withRankCounts(List.of(10, 30)));

        assertThat(text(misprinted))
                .containsPattern("Republic of Korea +Asia-Pacific +70 +no")
                .containsPattern("Kenya +Africa +50 +yes");
        assertThat(text(misprinted.withCandidates(
                        misprinted.getCandidates().get(0).withPrintedPoints(71),
                        misprinted.getCandidates().get(1))))
                .containsPattern("Asia-Pacific +70 \\(printed 71\\) +no");
    }

    @Test
    void shows_an_outcome_that_the_source_has_otherwise() {
        Election election = Committees.election();

        assertThat(text(election.withCandidates(
                        election.getCandidates().get(0).withElected(Observation.known(true)),
                        election.getCandidates().get(1).withElected(Observation.known(false)))))
                .containsPattern("Republic of Korea +Asia-Pacific +\\d+ +no \\(the source says yes\\)")
                .containsPattern("Kenya +Africa +50 +yes \\(the source says no\\)");
    }

    @Test
    void is_a_table_in_Markdown() {
        assertThat(Explanation.of(
                                Committees.election(),
                                ElectionRules.edition("2017").decide(Committees.election()))
                        .markdown())
                .startsWith("## Election of government members, 2020, 1 seat: decided, turnout 67 %\n")
                .contains("\n| Candidate | Region | Points | Elected | Why |\n| --- |")
                .contains("\n| Required | Source |\n");
    }

    @Test
    void leaves_open_what_is_not_known() {
        assertThat(text(Committees.election().withStayingMembers(Observation.unknown())))
                .startsWith("Election of government members, 2020, 1 seat: undetermined, turnout 67 %\n")
                .contains("""
                          Unknown
                              of        who stays
                        """)
                .containsPattern("Kenya +Africa +50 +open +depends on what is unknown");
    }

    @Test
    void says_where_the_votes_are_from_and_who_is_tied() {
        Election election = Committees.election();
        Election tied = election.withCandidates(
                        election.getCandidates().get(0).withPrintedPoints(50),
                        election.getCandidates().get(1))
                .withCitations(Committees.full().getCitations().get(0));

        assertThat(text(tied)).contains("""
                  Candidates and votes
                      source    [5]

                  Tie at 50 points
                      of        Republic of Korea, Kenya; no rule of OGP's for ties is known
                """);
        assertThat(Explanation.of(
                                tied,
                                ElectionRules.edition("2017")
                                        .decide(
                                                tied,
                                                Comparator.comparing(candidate ->
                                                        candidate.getCountry().getName())))
                        .text())
                .contains("of        Kenya, Republic of Korea, in the order of the rule given\n");
    }

    @Test
    void says_what_the_committee_comes_to() {
        assertThat(text(Committees.election())).contains("""
                          Seats, Members who stay and seats: met
                              observed  4
                        """).contains("""
                          Regional seats, Africa: met
                              observed  1: Kenya
                              required  1 to 4 government seats
                        """);
    }

    /** A note goes into the citation of the file that the election is read from. */
    @Test
    void shows_a_note_of_its_file_and_does_not_obey_it() {
        Election election = ElectionCsv.standard().read("""
                        year,seats,candidate,electoral_region,points,note,source_url
                        2017,1,Chile,Americas,5,"<img src=x onerror=alert(1)>

                        [click](javascript:alert(1))\u202E",https://evil.example/
                        2017,1,Ghana,Africa,4,,
                        """).getValues().get(0);
        String shown = "(<img src=x onerror=alert(1)> [click](javascript:alert(1)))";

        RenderedMarkdown markdown = RenderedMarkdown.of(
                Explanation.of(election, ElectionRules.edition("2017").decide(election))
                        .markdown());

        assertThat(markdown.strangers()).isEmpty();
        assertThat(markdown.links()).allSatisfy(link -> assertThat(link).startsWith("http"));
        assertThat(markdown.text()).contains(shown);
        assertThat(text(election).replaceAll("\\n +", " ")).contains(shown);
    }
}

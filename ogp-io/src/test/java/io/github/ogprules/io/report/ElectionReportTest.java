package io.github.ogprules.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Committees;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.rules.committee.ElectionRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElectionReportTest {

    private static final ElectionReport REPORT = ElectionReport.standard();

    @Test
    void says_of_each_candidate_whether_and_why_it_is_elected() {
        assertThat(REPORT.text(ElectionRules.current().decide(Committees.election())))
                .startsWith("""
                        Election of government members: decided, turnout 67 %
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

        assertThat(REPORT.text(ElectionRules.current().decide(misprinted)))
                .containsPattern("Republic of Korea +Asia-Pacific +70 +no")
                .containsPattern("Kenya +Africa +50 +yes");
        assertThat(REPORT.text(ElectionRules.current()
                        .decide(misprinted.withCandidates(
                                misprinted.getCandidates().get(0).withPrintedPoints(71),
                                misprinted.getCandidates().get(1)))))
                .containsPattern("Asia-Pacific +70 \\(printed 71\\) +no");
    }

    @Test
    void is_a_table_in_Markdown() {
        assertThat(REPORT.markdown(ElectionRules.current().decide(Committees.election())))
                .startsWith("## Election of government members: decided, turnout 67 %\n")
                .contains("\n| Candidate | Region | Points | Elected | Why |\n| --- |")
                .contains("\n| Required | Source |\n");
    }

    @Test
    void leaves_open_what_is_not_known() {
        assertThat(REPORT.text(ElectionRules.current()
                        .decide(Committees.election().withStayingMembers(Observation.unknown()))))
                .startsWith("Election of government members: undetermined, turnout 67 %\n")
                .containsPattern("Kenya +Africa +50 +open +depends on what is unknown");
    }
}

package io.github.ogprules.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.committee.Meeting;
import io.github.ogprules.model.committee.MeetingFormat;
import io.github.ogprules.model.committee.MeetingLevel;
import io.github.ogprules.rules.committee.CommitteeDecision;
import io.github.ogprules.rules.committee.MeetingRules;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingWordsTest {

    private static final CommitteeDecision DECISION = MeetingRules.edition("2016")
            .decide(List.of(
                    Meeting.of(LocalDate.of(2016, 5, 4), MeetingLevel.MINISTERIAL, MeetingFormat.IN_PERSON),
                    Meeting.of(LocalDate.of(2016, 12, 7), MeetingLevel.WORKING, MeetingFormat.IN_PERSON)));

    @Test
    void says_of_every_kind_of_meeting_whether_there_were_enough() {
        assertThat(Explanation.of(DECISION).text())
                .startsWith("Meetings of the Steering Committee in a year: not in order\nEdition 2016: ")
                .contains("""
                          Meetings: not met
                              observed  2: 2016-05-04, 2016-12-07
                              required  at least 3 meetings in person
                        """)
                .contains("""
                          Ministerial meetings: met
                              observed  1: 2016-05-04
                              required  at least 1 meeting in person at ministerial level
                        """);
    }

    @Test
    void is_a_table_in_Markdown() {
        assertThat(Explanation.of(DECISION).markdown())
                .startsWith("## Meetings of the Steering Committee in a year: not in order\n")
                .contains("\n| Rule | Outcome | Observed | Required | Source |\n");
    }
}

package io.github.ogprules.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Memberships;
import io.github.ogprules.rules.process.ProcessRules;
import io.github.ogprules.rules.process.StatusRules;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProcessWordsTest {

    @Test
    void tell_how_a_member_stands_and_what_follows() {
        String text = Explanation.of(StatusRules.edition("2014").decide(Memberships.TURKEY, Memberships.DAY))
                .text();

        assertThat(text).contains("Edition 2014: Two consecutive cycles", """
                  Event: met
                      observed  Made inactive, 2016-09-21
                      required  before: Active or Under procedural review
                """, """
                  Time inactive: met
                      observed  since 2016-09-21
                      required  inactive for 12 months at most
                """);
        assertThat(text.replaceAll("\\s+", " "))
                .startsWith(
                        "Turkey (TUR) on 2017-01-01: inactive by Made inactive, 2016-09-21; removal recommended after"
                                + " 2017-09-21 ");
        assertThat(Explanation.of(StatusRules.edition("2011").decide(Memberships.TURKEY, LocalDate.of(2012, 4, 2)))
                        .text())
                .startsWith("Turkey (TUR) on 2012-04-02: undetermined\n");
    }

    @Test
    void tell_what_was_found_in_a_cycle() {
        assertThat(Explanation.of(ProcessRules.edition("2018").decide(Memberships.CYCLE))
                        .text())
                .startsWith("Turkey (TUR), cycle 2: undetermined\n")
                .contains("""
                  Plan: met
                      observed  delivered on 2018-10-01, in time until 2018-12-31
                      required  a plan within 4 months after it is due
                """);
    }
}

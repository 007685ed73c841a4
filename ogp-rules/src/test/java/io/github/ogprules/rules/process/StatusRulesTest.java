package io.github.ogprules.rules.process;

import static io.github.ogprules.model.process.MembershipEventKind.FOUND_CONTRARY;
import static io.github.ogprules.model.process.MembershipEventKind.REACTIVATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.process.MembershipEvent;
import io.github.ogprules.model.process.MembershipEventKind;
import io.github.ogprules.model.process.MembershipHistory;
import io.github.ogprules.rules.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusRulesTest {

    private static final Map<String, MembershipHistory> CASES = Histories.cases();

    private static StatusDecision decide(String country, LocalDate day) {
        return StatusRules.on(day).decide(CASES.get(country), day);
    }

    private static StatusFinding event(StatusDecision decision, int place) {
        return decision.getFindings().get(place);
    }

    private static StatusFinding finding(StatusDecision decision, StatusCriterion criterion) {
        return (StatusFinding) decision.getFinding(criterion);
    }

    @Nested
    class The_editions {

        @ParameterizedTest
        @CsvSource({
            "2011-09-01, 2011",
            "2014-01-31, 2011",
            "2014-02-01, 2014",
            "2017-09-19, 2014",
            "2017-09-20, 2017",
            "2021-12-31, 2017",
            "2022-01-01, 2022",
            "2026-11-30, 2022"
        })
        void follow_each_other(LocalDate day, String id) {
            assertThat(StatusRules.on(day)).isEqualTo(StatusRules.edition(id));
        }

        @Test
        void begin_in_2011() {
            assertThat(StatusRules.current()).isEqualTo(StatusRules.edition("2022"));
            assertThat(StatusRules.all()).hasSize(4);
            assertThatIllegalArgumentException().isThrownBy(() -> StatusRules.on(LocalDate.of(2011, 8, 31)));
        }
    }

    @Nested
    class The_published_cases {

        /** The status on days before, at and after each event. */
        @ParameterizedTest
        @CsvSource(textBlock = """
                AZE, 2011-10-01, UNDETERMINED
                AZE, 2011-12-31, ACTIVE
                AZE, 2016-05-03, ACTIVE
                AZE, 2016-05-04, SUSPENDED
                AZE, 2017-05-05, SUSPENDED
                AZE, 2017-06-29, SUSPENDED
                AZE, 2018-12-05, SUSPENDED
                AZE, 2023-08-16, SUSPENDED
                AZE, 2023-08-17, SUSPENDED
                AZE, 2026-01-01, SUSPENDED
                BGR, 2022-02-28, ACTIVE
                BGR, 2022-03-15, UNDETERMINED
                BGR, 2022-03-31, INACTIVE
                BGR, 2022-04-01, INACTIVE
                BIH, 2013-12-31, NOT_A_MEMBER
                BIH, 2014-06-30, UNDETERMINED
                BIH, 2014-12-31, ACTIVE
                BIH, 2016-01-01, ACTIVE
                BIH, 2018-12-04, ACTIVE
                BIH, 2018-12-05, UNDETERMINED
                BIH, 2018-12-06, INACTIVE
                GEO, 2024-10-13, ACTIVE
                GEO, 2024-10-14, SUSPENDED
                GEO, 2025-10-15, SUSPENDED
                GEO, 2026-04-12, SUSPENDED
                GEO, 2026-04-13, LEFT
                HUN, 2016-12-05, UNDETERMINED
                HUN, 2016-12-06, LEFT
                HUN, 2020-01-01, LEFT
                LUX, 2015-12-31, NOT_A_MEMBER
                LUX, 2016-12-31, ACTIVE
                LUX, 2022-11-30, ACTIVE
                LUX, 2022-12-01, UNDETERMINED
                LUX, 2022-12-31, LEFT
                MEX, 2011-12-31, ACTIVE
                MEX, 2018-07-16, ACTIVE
                MEX, 2019-12-12, ACTIVE
                MEX, 2026-01-01, ACTIVE
                MLT, 2014-12-31, ACTIVE
                MLT, 2020-02-06, ACTIVE
                MLT, 2020-02-07, UNDER_PROCEDURAL_REVIEW
                MLT, 2022-02-28, UNDER_PROCEDURAL_REVIEW
                MLT, 2022-03-01, UNDETERMINED
                MLT, 2022-03-31, INACTIVE
                MLT, 2023-12-26, INACTIVE
                MLT, 2023-12-27, ACTIVE
                MNE, 2014-12-31, ACTIVE
                MNE, 2017-06-28, ACTIVE
                MNE, 2017-06-29, INACTIVE
                MNE, 2018-06-29, INACTIVE
                MWI, 2013-12-31, ACTIVE
                MWI, 2015-01-01, ACTIVE
                MWI, 2022-02-28, ACTIVE
                MWI, 2022-03-02, UNDETERMINED
                MWI, 2022-03-31, INACTIVE
                PAK, 2016-12-31, ACTIVE
                PAK, 2018-01-18, ACTIVE
                PAK, 2018-08-31, ACTIVE
                PAK, 2018-09-01, UNDETERMINED
                PAK, 2022-02-28, UNDETERMINED
                PAK, 2022-03-31, LEFT
                RUS, 2012-04-16, NOT_A_MEMBER
                RUS, 2012-04-17, ACTIVE
                RUS, 2013-04-12, ACTIVE
                RUS, 2013-04-13, UNDETERMINED
                RUS, 2013-05-16, UNDETERMINED
                RUS, 2013-05-17, LEFT
                RUS, 2026-01-01, LEFT
                SLV, 2021-06-30, ACTIVE
                SLV, 2021-07-15, UNDETERMINED
                SLV, 2021-07-31, UNDER_PROCEDURAL_REVIEW
                SLV, 2022-03-23, UNDER_PROCEDURAL_REVIEW
                SLV, 2022-03-24, UNDETERMINED
                SLV, 2022-03-25, INACTIVE
                SLV, 2023-03-27, INACTIVE
                SLV, 2023-03-28, LEFT
                TTO, 2012-12-31, ACTIVE
                TTO, 2018-12-04, ACTIVE
                TTO, 2018-12-05, UNDETERMINED
                TTO, 2018-12-06, INACTIVE
                TTO, 2019-12-05, INACTIVE
                TTO, 2019-12-06, LEFT
                TUR, 2012-03-31, NOT_A_MEMBER
                TUR, 2012-04-15, UNDETERMINED
                TUR, 2012-04-30, ACTIVE
                TUR, 2014-12-31, ACTIVE
                TUR, 2016-09-20, ACTIVE
                TUR, 2016-09-21, INACTIVE
                TUR, 2017-09-20, INACTIVE
                TUR, 2017-09-21, LEFT
                TZA, 2017-06-28, ACTIVE
                TZA, 2017-06-29, UNDETERMINED
                TZA, 2017-09-19, UNDETERMINED
                TZA, 2017-09-20, LEFT
                USA, 2011-12-31, ACTIVE
                USA, 2026-01-14, ACTIVE
                USA, 2026-01-15, LEFT
                """)
        void come_out_as_they_did(String country, LocalDate day, StatusVerdict status) {
            assertThat(decide(country, day).getVerdict()).isEqualTo(status);
        }

        @Test
        void hold_no_event_that_cannot_follow() {
            LocalDate day = LocalDate.of(2026, 11, 30);

            assertThat(CASES.keySet())
                    .hasSize(17)
                    .allSatisfy(country -> assertThat(decide(country, day).getFindings())
                            .filteredOn(finding -> finding.getCriterion() == StatusCriterion.EVENT)
                            .extracting(StatusFinding::getOutcome)
                            .containsOnly(Outcome.MET));
        }

        /** Within twelve months, after them; for good or not. Bulgaria, Malta, Montenegro, Malawi and Bosnia stayed longer, or returned unseen. */
        @ParameterizedTest
        @CsvSource(textBlock = """
                TUR, 2017-09-20, MET,            REMOVAL_RECOMMENDED,              2017-09-21, MADE_INACTIVE
                TTO, 2019-12-05, MET,            REMOVAL_RECOMMENDED,              2019-12-06, MADE_INACTIVE
                SLV, 2023-03-24, MET,            REMOVAL_RECOMMENDED,              2023-03-25, MADE_INACTIVE
                SLV, 2023-03-25, UNDETERMINED,   REMOVAL_RECOMMENDED,              2023-03-25, MADE_INACTIVE
                SLV, 2023-03-27, NOT_MET,        REMOVAL_RECOMMENDED,              2023-03-25, MADE_INACTIVE
                MNE, 2018-06-29, MET,            REMOVAL_RECOMMENDED,              2018-06-29, MADE_INACTIVE
                MNE, 2018-06-30, NOT_MET,        REMOVAL_RECOMMENDED,              2018-06-29, MADE_INACTIVE
                BIH, 2019-12-07, NOT_MET,        REMOVAL_RECOMMENDED,              2019-12-06, MADE_INACTIVE
                MLT, 2023-03-01, MET,            REMOVAL_RECOMMENDED,              2023-03-31, MADE_INACTIVE
                MLT, 2023-03-02, UNDETERMINED,   REMOVAL_RECOMMENDED,              2023-03-31, MADE_INACTIVE
                MLT, 2023-12-26, NOT_MET,        REMOVAL_RECOMMENDED,              2023-03-31, MADE_INACTIVE
                MLT, 2022-02-28, NOT_APPLICABLE, REVIEWED_UNTIL_REPAIRED,          ,           PLACED_UNDER_REVIEW
                MLT, 2023-12-27, NOT_APPLICABLE, ,                                 ,           REACTIVATED
                AZE, 2016-05-04, NOT_APPLICABLE, SUSPENDED_UNTIL_CONCERNS_ARE_MET, ,           SUSPENDED
                AZE, 2023-08-16, NOT_APPLICABLE, SUSPENDED_UNTIL_CONCERNS_ARE_MET, ,           SUSPENDED
                AZE, 2023-08-17, NOT_APPLICABLE, ,                                 ,           PERMANENTLY_SUSPENDED
                GEO, 2025-03-31, NOT_APPLICABLE, SUSPENDED_UNTIL_CONCERNS_ARE_MET, ,           SUSPENDED
                PAK, 2020-01-01, UNDETERMINED,   ,                                 ,
                USA, 2026-01-15, NOT_APPLICABLE, ,                                 ,           WITHDREW
                HUN, 2016-12-05, UNDETERMINED,   ,                                 ,
                """)
        void say_what_follows_and_why(
                String country,
                LocalDate day,
                Outcome time,
                StatusConsequence consequence,
                LocalDate after,
                MembershipEventKind since) {
            StatusDecision decision = decide(country, day);

            assertThat(finding(decision, StatusCriterion.TIME_INACTIVE).getOutcome())
                    .isEqualTo(time);
            assertThat(decision.getConsequence()).isEqualTo(Optional.ofNullable(consequence));
            assertThat(decision.getConsequenceAfter()).isEqualTo(Optional.ofNullable(after));
            assertThat(decision.getSince().map(MembershipEvent::getKind)).isEqualTo(Optional.ofNullable(since));
        }

        /** The first action under the Response Policy was called as the first procedural one was, and is another status. */
        @Test
        void tell_a_suspension_that_was_called_inactive_from_inactivity() {
            StatusDecision azerbaijan = decide("AZE", LocalDate.of(2016, 9, 21));
            StatusDecision turkey = decide("TUR", LocalDate.of(2016, 9, 21));

            assertThat(azerbaijan.getVerdict()).isEqualTo(StatusVerdict.SUSPENDED);
            assertThat(event(azerbaijan, 1).getRequirement().getText())
                    .isEqualTo("before: Active or Under procedural review or Inactive; OGP's word: Inactive");
            assertThat(turkey.getVerdict()).isEqualTo(StatusVerdict.INACTIVE);
            assertThat(event(decide("GEO", LocalDate.of(2024, 10, 14)), 1)
                            .getRequirement()
                            .getText())
                    .endsWith("; OGP's word: Suspended");
        }

        @Test
        void lose_nothing_that_comes_later() {
            StatusDecision decision = decide("TUR", LocalDate.of(2016, 1, 1));

            assertThat(decision.getFindings())
                    .extracting(StatusFinding::getOutcome)
                    .containsExactly(
                            Outcome.MET,
                            Outcome.MET,
                            Outcome.NOT_APPLICABLE,
                            Outcome.NOT_APPLICABLE,
                            Outcome.MET,
                            Outcome.NOT_APPLICABLE);
            assertThat(event(decision, 3).getObserved().getValue()).isEqualTo("Removed, 2017-09-21");
            assertThat(event(decision, 3).getStatus()).hasValue(StatusVerdict.LEFT);
            assertThat(decision.summary()).isEqualTo("TUR on 2016-01-01: active by edition 2014");
        }
    }

    @Nested
    class Consecutive_cycles {

        private static StatusDecision of(String events, String edition) {
            return StatusRules.edition(edition).decide(Histories.of(events), LocalDate.of(2026, 1, 1));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                # events after joining                                                                 | cycles       | by 2017, 2022
                FOUND_CONTRARY#1 2016-01-01                                                             | MET          | ACTIVE                  | ACTIVE
                FOUND_CONTRARY#1 2016-01-01, FOUND_CONTRARY#2 2018-01-01                                | NOT_MET      | ACTIVE                  | ACTIVE
                FOUND_CONTRARY#1 2018-01-01, FOUND_CONTRARY#2 2021-12-31                                | NOT_MET      | ACTIVE                  | ACTIVE
                FOUND_CONTRARY#1 2018-01-01, FOUND_CONTRARY#2 2022-01-01                                | NOT_MET      | ACTIVE                  | UNDER_PROCEDURAL_REVIEW
                FOUND_CONTRARY#2 2018-01-01, FOUND_CONTRARY#1 2022-01-01                                | NOT_MET      | ACTIVE                  | UNDER_PROCEDURAL_REVIEW
                FOUND_CONTRARY#1 2018-01-01, FOUND_CONTRARY#1 2022-01-01                                | MET          | ACTIVE                  | ACTIVE
                FOUND_CONTRARY#1 2018-01-01, FOUND_CONTRARY#3 2022-01-01                                | MET          | ACTIVE                  | ACTIVE
                FOUND_CONTRARY#1 2018-01-01, FOUND_CONTRARY#2 2020-01-01, FOUND_CONTRARY#5 2023-01-01   | MET          | ACTIVE                  | ACTIVE
                FOUND_CONTRARY 2018-01-01, FOUND_CONTRARY#3 2022-01-01                                  | UNDETERMINED | ACTIVE                  | UNDETERMINED
                FOUND_CONTRARY#3 2018-01-01, FOUND_CONTRARY 2022-01-01                                  | UNDETERMINED | ACTIVE                  | UNDETERMINED
                FOUND_CONTRARY#1 2018-01-01, FOUND_CONTRARY#2 2021-12-31 2022-01-01                     | NOT_MET      | ACTIVE                  | UNDETERMINED
                FOUND_CONTRARY#1 2018-01-01, PLACED_UNDER_REVIEW 2019-01-01, LEFT_REVIEW 2020-01-01, FOUND_CONTRARY#2 2022-01-01 | MET | ACTIVE  | ACTIVE
                FOUND_CONTRARY#1 2018-01-01, MADE_INACTIVE 2019-01-01, REACTIVATED 2020-01-01, FOUND_CONTRARY#2 2022-01-01 | MET | ACTIVE        | ACTIVE
                FOUND_CONTRARY#1 2018-01-01, WITHDREW 2019-01-01, JOINED 2020-01-01, FOUND_CONTRARY#2 2022-01-01 | MET | ACTIVE                  | ACTIVE
                FOUND_CONTRARY#1 2018-01-01, FOUND_CONTRARY#2 2022-01-01, PLACED_UNDER_REVIEW 2022-02-01, LEFT_REVIEW 2023-01-01 | MET | ACTIVE  | ACTIVE
                """)
        void lead_to_a_review_that_may_be_or_is_automatic(
                String events, Outcome cycles, StatusVerdict by2017, StatusVerdict by2022) {
            String history = "JOINED 2012-01-01, " + events;

            assertThat(finding(of(history, "2022"), StatusCriterion.CONSECUTIVE_CYCLES)
                            .getOutcome())
                    .isEqualTo(cycles);
            assertThat(of(history, "2022").getVerdict()).isEqualTo(by2022);
            assertThat(of(history, "2017").getVerdict()).isEqualTo(by2017);
            assertThat(of(history, "2017")
                            .getConsequence()
                            .filter(StatusConsequence.MAY_BE_REVIEWED::equals)
                            .isPresent())
                    .isEqualTo(cycles == Outcome.NOT_MET);
        }

        @Test
        void are_those_that_a_reform_asks_for() {
            String three = "JOINED 2012-01-01, FOUND_CONTRARY#1 2018-01-01, FOUND_CONTRARY#2 2022-01-01";
            MembershipHistory history = Histories.of(three);
            LocalDate day = LocalDate.of(2026, 1, 1);
            StatusRules rules = StatusRules.edition("2022");

            assertThat(rules.with("status.contraryCycles", "3")
                            .decide(history, day)
                            .getVerdict())
                    .isEqualTo(StatusVerdict.ACTIVE);
            assertThat(rules.with("status.contraryCycles", "1")
                            .decide(history, LocalDate.of(2021, 1, 1))
                            .getConsequence())
                    .hasValue(StatusConsequence.MAY_BE_REVIEWED);
            assertThat(rules.with("status.reviewAutomaticFrom", "2022-07-25")
                            .decide(history, day)
                            .getVerdict())
                    .isEqualTo(StatusVerdict.ACTIVE);
            assertThat(finding(
                                    rules.with("status.contraryCycles", "none").decide(history, day),
                                    StatusCriterion.CONSECUTIVE_CYCLES)
                            .getOutcome())
                    .isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(rules.with("status.contraryCycles", "1")
                            .decide(Histories.of("JOINED 2012-01-01, FOUND_CONTRARY 2022-01-01"), day)
                            .getVerdict())
                    .isEqualTo(StatusVerdict.UNDER_PROCEDURAL_REVIEW);
            assertThat(rules.with(StatusParameters.EARLIER_FINDINGS_COUNT, true)
                            .decide(
                                    Histories.of(
                                            "JOINED 2012-01-01, FOUND_CONTRARY#1 2018-01-01, PLACED_UNDER_REVIEW 2019-01-01,"
                                                    + " LEFT_REVIEW 2020-01-01, FOUND_CONTRARY#2 2022-01-01"),
                                    day)
                            .getVerdict())
                    .isEqualTo(StatusVerdict.UNDER_PROCEDURAL_REVIEW);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rules.with("status.contraryCycles", "0"))
                    .withMessage("status.contraryCycles 0: expected 1 or more, or none");
        }

        @Test
        void are_no_rule_before_2014() {
            StatusDecision decision = StatusRules.edition("2011")
                    .decide(Histories.of("JOINED 2012-01-01, MADE_INACTIVE 2013-01-01"), LocalDate.of(2014, 1, 31));

            assertThat(finding(decision, StatusCriterion.CONSECUTIVE_CYCLES).getOutcome())
                    .isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(finding(decision, StatusCriterion.TIME_INACTIVE).getOutcome())
                    .isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(decision.getConsequence()).isEmpty();
            assertThat(decision.getVerdict()).isEqualTo(StatusVerdict.INACTIVE);
        }
    }

    @Nested
    class A_letter_of_intent {

        @ParameterizedTest
        @CsvSource({"2017-09-19, ACTIVE", "2017-09-20, NOT_A_MEMBER"})
        void made_a_country_a_member_until_the_Values_Check(String day, StatusVerdict status) {
            MembershipHistory history = Histories.of("LETTER_OF_INTENT " + day);

            assertThat(StatusRules.edition("2022")
                            .decide(history, LocalDate.of(2018, 1, 1))
                            .getVerdict())
                    .isEqualTo(status);
            assertThat(StatusRules.edition("2014")
                            .decide(history, LocalDate.of(2018, 1, 1))
                            .getVerdict())
                    .isEqualTo(StatusVerdict.ACTIVE);
            assertThat(StatusRules.edition("2022")
                            .decide(
                                    Histories.of("LETTER_OF_INTENT " + day + ", JOINED 2018-01-01"),
                                    LocalDate.of(2018, 1, 1))
                            .getVerdict())
                    .isEqualTo(StatusVerdict.ACTIVE);
        }

        @Test
        void of_a_month_in_which_that_changed_leaves_it_open() {
            assertThat(StatusRules.edition("2022")
                            .decide(Histories.of("LETTER_OF_INTENT 2017-09"), LocalDate.of(2018, 1, 1))
                            .getVerdict())
                    .isEqualTo(StatusVerdict.UNDETERMINED);
        }
    }

    @Nested
    class Contradictions {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                # events                                                                   | of the last | status       | since
                JOINED 2012-01-01, REACTIVATED 2015-01-01                                  | NOT_MET     | ACTIVE       | JOINED
                JOINED 2012-01-01, LEFT_REVIEW 2015-01-01                                  | NOT_MET     | ACTIVE       | JOINED
                JOINED 2012-01-01, EXTENDED 2015-01-01                                     | NOT_MET     | ACTIVE       | JOINED
                JOINED 2012-01-01, PERMANENTLY_SUSPENDED 2015-01-01                        | NOT_MET     | UNDETERMINED |
                JOINED 2012-01-01, REMOVED 2015-01-01                                      | NOT_MET     | UNDETERMINED |
                JOINED 2012-01-01, WITHDREW 2014-01-01, MADE_INACTIVE 2015-01-01           | NOT_MET     | UNDETERMINED |
                JOINED 2012-01-01, WITHDREW 2014-01-01, FOUND_CONTRARY 2015-01-01          | NOT_MET     | LEFT         | WITHDREW
                JOINED 2012-01-01, WITHDREW 2014-01-01, JOINED 2015-01-01                  | MET         | ACTIVE       | JOINED
                JOINED 2012-01-01, MADE_INACTIVE 2014-01-01, MADE_INACTIVE 2015-01-01      | NOT_MET     | INACTIVE     | MADE_INACTIVE
                JOINED 2012-01-01, WITHDREW 2014-01-01, MADE_INACTIVE 2015-01-01, REMOVED 2016-01-01 | UNDETERMINED | LEFT |
                FOUND_CONTRARY 2015-01-01                                                  | MET         | UNDETERMINED |
                MADE_INACTIVE 2015-01-01                                                   | MET         | INACTIVE     | MADE_INACTIVE
                FOUND_CONTRARY 2014-06-01, EXTENDED 2015-01-01                             | MET         | SUSPENDED    |
                """)
        void are_told_and_leave_open_which_side_is_wrong(
                String events, Outcome ofLast, StatusVerdict status, MembershipEventKind since) {
            MembershipHistory history = Histories.of(events);
            StatusDecision decision = StatusRules.edition("2014").decide(history, LocalDate.of(2016, 6, 1));

            assertThat(event(decision, history.getEvents().size() - 1).getOutcome())
                    .isEqualTo(ofLast);
            assertThat(decision.getVerdict()).isEqualTo(status);
            assertThat(decision.getSince().map(MembershipEvent::getKind)).isEqualTo(Optional.ofNullable(since));
        }

        @Test
        void of_an_empty_history_are_none() {
            StatusDecision decision = StatusRules.current().decide(Histories.of(""), LocalDate.of(2020, 1, 1));

            assertThat(decision.getVerdict()).isEqualTo(StatusVerdict.UNDETERMINED);
            assertThat(decision.getFindings()).hasSize(2);
        }

        @Test
        void of_a_reform_that_lets_nobody_join_are_told_too() {
            StatusDecision decision = StatusRules.edition("2014")
                    .with("status.joinedFrom", "none")
                    .decide(Histories.of("JOINED 2012-01-01"), LocalDate.of(2015, 1, 1));

            assertThat(event(decision, 0).getOutcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(decision.getVerdict()).isEqualTo(StatusVerdict.ACTIVE);
        }

        @ParameterizedTest
        @EnumSource
        void are_judged_by_the_statuses_that_each_kind_can_follow(MembershipEventKind kind) {
            assertThat(StatusRules.current().get(StatusParameters.before(kind))).isNotEmpty();
        }
    }

    @Nested
    class A_date_known_to_a_month {

        @ParameterizedTest
        @ValueSource(strings = {"2022-02-28", "2022-03-31"})
        void leaves_the_status_open_within_that_month_alone(LocalDate edge) {
            List<LocalDate> days = LocalDate.of(2022, 2, 1)
                    .datesUntil(LocalDate.of(2022, 5, 1))
                    .filter(day -> decide("MWI", day).getVerdict() == StatusVerdict.UNDETERMINED)
                    .toList();

            assertThat(days)
                    .isEqualTo(LocalDate.of(2022, 3, 1)
                            .datesUntil(LocalDate.of(2022, 3, 31))
                            .toList());
            assertThat(decide("MWI", edge).getVerdict()).isNotEqualTo(StatusVerdict.UNDETERMINED);
        }

        @Test
        void leaves_the_event_open_too() {
            StatusDecision decision = decide("MWI", LocalDate.of(2022, 3, 15));

            assertThat(event(decision, 2).getOutcome()).isEqualTo(Outcome.UNDETERMINED);
            assertThat(decision.getSince()).isEmpty();
        }

        @Test
        void matters_no_more_once_a_later_event_has_happened() {
            MembershipHistory history =
                    Histories.of("JOINED 2012-01-01, MADE_INACTIVE 2015, REACTIVATED 2015-06-30, WITHDREW 2016-01-01");
            StatusRules rules = StatusRules.edition("2014");

            assertThat(rules.decide(history, LocalDate.of(2015, 6, 29)).getVerdict())
                    .isEqualTo(StatusVerdict.UNDETERMINED);
            assertThat(rules.decide(history, LocalDate.of(2015, 6, 30)).getVerdict())
                    .isEqualTo(StatusVerdict.ACTIVE);
            assertThat(rules.decide(history, LocalDate.of(2015, 6, 30))
                            .getSince()
                            .orElseThrow()
                            .getKind())
                    .isEqualTo(REACTIVATED);
            assertThat(event(rules.decide(history, LocalDate.of(2015, 6, 30)), 1)
                            .getOutcome())
                    .isEqualTo(Outcome.MET);
        }
    }

    @Test
    void the_finding_on_cycles_says_which_count() {
        StatusDecision decision = StatusRules.edition("2022")
                .decide(
                        Histories.of("JOINED 2012-01-01, FOUND_CONTRARY#2 2018-01-01, FOUND_CONTRARY 2020-01-01"),
                        LocalDate.of(2021, 1, 1));

        assertThat(finding(decision, StatusCriterion.CONSECUTIVE_CYCLES))
                .returns(
                        "found contrary: 2, unknown",
                        found -> found.getObserved().getValue())
                .returns(
                        "fewer than 2 consecutive cycles contrary to process, since the last return, else review: automatic from"
                                + " 2022-01-01",
                        found -> found.getRequirement().getText());
        assertThat(event(decision, 1).getObserved().getValue()).isEqualTo("Found contrary in cycle 2, 2018-01-01");
        assertThat(decision.getQuestion().getHistory().getEvents().get(1).getKind())
                .isEqualTo(FOUND_CONTRARY);
    }
}

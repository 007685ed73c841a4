package io.github.ogprules.rules.concern;

import static io.github.ogprules.model.concern.CaseEventKind.CASE_CLOSED;
import static io.github.ogprules.model.concern.CaseEventKind.FOUND_ADMISSIBLE;
import static io.github.ogprules.model.concern.CaseEventKind.GOVERNMENT_RESPONSE;
import static io.github.ogprules.model.concern.CaseEventKind.LETTER_FILED;
import static io.github.ogprules.model.concern.CaseEventKind.MERITS_REVIEW_BEGUN;
import static io.github.ogprules.model.concern.CaseEventKind.PERMANENTLY_SUSPENDED;
import static io.github.ogprules.model.concern.CaseEventKind.REINSTATED;
import static io.github.ogprules.model.concern.CaseEventKind.REMOVED;
import static io.github.ogprules.model.concern.CaseEventKind.REPORT_ADOPTED;
import static io.github.ogprules.model.concern.CaseEventKind.STAGE_ONE_BEGUN;
import static io.github.ogprules.model.concern.CaseEventKind.SUSPENDED;
import static io.github.ogprules.model.concern.CaseEventKind.SUSPENSION_EXTENDED;
import static io.github.ogprules.model.concern.CaseEventKind.WITHDREW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.DateRange;
import io.github.ogprules.model.MembershipStatus;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.concern.CaseActor;
import io.github.ogprules.model.concern.CaseEvent;
import io.github.ogprules.model.concern.CaseEventKind;
import io.github.ogprules.model.concern.CaseStage;
import io.github.ogprules.model.concern.ConcernCase;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Outcome;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseRulesTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 10);

    private static CaseEvent event(CaseEventKind kind, String day) {
        return CaseEvent.of(kind, LocalDate.parse(day));
    }

    private static CaseEvent between(CaseEventKind kind, String first, String last) {
        return CaseEvent.of(kind, DateRange.of(LocalDate.parse(first), LocalDate.parse(last)));
    }

    private static ConcernCase of(String code, CaseEvent... events) {
        return ConcernCase.of(Country.parse(code), List.of(events));
    }

    /**
     * The dated cases, by OGP's own statements: Azerbaijan, Hungary, Mexico and Georgia.
     *
     * @see <a href="https://opengovpartnership.org/stories/statement-on-the-government-of-azerbaijans-participation-in-ogp">Azerbaijan,
     *     letter and report</a>
     * @see <a href="https://en.aravot.am/2016/05/05/176467">Azerbaijan, made inactive</a>
     * @see <a href="https://foi.am/en/news-events/12771">Azerbaijan, suspended for good</a>
     * @see <a href="https://opengovpartnership.org/?p=4046">Hungary</a>
     * @see <a href="https://www.opengovpartnership.org/ogp-response-policy/response-policy-case-mexico/">Mexico</a>
     * @see <a href="https://www.opengovpartnership.org/news/update-on-georgias-response-policy-case/">Georgia</a>
     * @see <a href="https://opengovpartnership.org/news/georgia-temporarily-suspended-from-the-open-government-partnership">Georgia,
     *     suspended</a>
     */
    static final Map<String, ConcernCase> CASES = Map.of(
            "AZE",
            of(
                    "AZE",
                    event(LETTER_FILED, "2015-03-02"),
                    event(REPORT_ADOPTED, "2015-05-18"),
                    between(STAGE_ONE_BEGUN, "2015-05-18", "2016-05-03"),
                    event(SUSPENDED, "2016-05-04").withDeadline(LocalDate.of(2017, 5, 4)),
                    event(SUSPENSION_EXTENDED, "2017-06-28").withDeadline(LocalDate.of(2017, 9, 15)),
                    between(SUSPENSION_EXTENDED, "2018-12-05", "2018-12-06"),
                    event(PERMANENTLY_SUSPENDED, "2023-08-17")),
            "HUN",
            of(
                    "HUN",
                    event(LETTER_FILED, "2015-07-08"),
                    event(REPORT_ADOPTED, "2016-06-22"),
                    event(STAGE_ONE_BEGUN, "2016-06-23").withDeadline(LocalDate.of(2016, 8, 22)),
                    event(WITHDREW, "2016-12-07")),
            "MEX",
            of(
                    "MEX",
                    event(LETTER_FILED, "2018-07-16"),
                    event(FOUND_ADMISSIBLE, "2018-08-24"),
                    event(MERITS_REVIEW_BEGUN, "2018-09-20"),
                    between(GOVERNMENT_RESPONSE, "2018-11-20", "2018-11-30"),
                    event(REPORT_ADOPTED, "2019-05-02"),
                    event(CASE_CLOSED, "2019-12-12")),
            "GEO",
            of(
                    "GEO",
                    CaseEvent.of(LETTER_FILED, DateRange.of(YearMonth.of(2023, 5))),
                    event(REPORT_ADOPTED, "2024-02-16"),
                    event(STAGE_ONE_BEGUN, "2024-05-06").withDeadline(LocalDate.of(2024, 11, 6)),
                    event(SUSPENDED, "2024-10-14").withDeadline(LocalDate.of(2025, 3, 31)),
                    event(REMOVED, "2026-04-13")));

    /** Each finding in a line: what is observed, and what is asked for. */
    private static List<String> words(Decision decision) {
        return decision.getFindings().stream()
                .map(finding -> finding.getCriterion() + ": "
                        + finding.getObserved()
                                .findValue()
                                .map(String::valueOf)
                                .orElseGet(() -> finding.getObserved().toString())
                        + ", " + finding.getRequirement().getText())
                .toList();
    }

    @Nested
    class Findings {

        private final ConcernCase dated =
                of("GEO", event(LETTER_FILED, "2020-01-01"), between(REPORT_ADOPTED, "2020-02-01", "2020-02-09"));

        @Test
        void say_what_follows_and_for_whom() {
            assertThat(words(CaseRules.current().decide(dated, LocalDate.of(2020, 1, 5))))
                    .containsExactly(
                            "STAGE: Letter filed, 2020-01-01, what follows is for the Support Unit",
                            "ORDER: each event can follow those before, letter, initial review, review of the merits, report, Stage"
                                    + " One, Stage Two",
                            "DEADLINE: not applicable, no event of the stage sets a deadline",
                            "SANCTION: not applicable, only of a country that is suspended");
            assertThat(words(CaseRules.current().decide(of("GEO"), DAY)))
                    .startsWith("STAGE: no event by the day, nothing follows by the policy");
        }

        @Test
        void say_in_which_stages_a_case_may_be() {
            CaseDecision decision = CaseRules.current().decide(dated, LocalDate.of(2020, 2, 5));

            assertThat(words(decision))
                    .startsWith(
                            "STAGE: Letter filed, 2020-01-01, Initial review or Reported",
                            "ORDER: a step before it is not dated: Report adopted, 2020-02-01 to 2020-02-09, letter, initial review,"
                                    + " review of the merits, report, Stage One, Stage Two");
            assertThat(decision.summary())
                    .isEqualTo(
                            "GEO on 2020-02-05: undetermined by edition 2017: Stage undetermined, Order undetermined");
        }
    }

    @Nested
    class A_gap {

        @ParameterizedTest
        @CsvSource({
            "FOUND_ADMISSIBLE,    MERITS_REVIEW_BEGUN, MET",
            "LETTER_FILED,        MERITS_REVIEW_BEGUN, UNDETERMINED",
            "FOUND_ADMISSIBLE,    REPORT_ADOPTED,      MET",
            "LETTER_FILED,        REPORT_ADOPTED,      UNDETERMINED",
            "REPORT_ADOPTED,      REPORT_ADOPTED,      UNDETERMINED",
            "REPORT_ADOPTED,      STAGE_ONE_BEGUN,     UNDETERMINED",
            "FOUND_ADMISSIBLE,    STAGE_ONE_BEGUN,     UNDETERMINED",
            "FOUND_ADMISSIBLE,    CASE_CLOSED,         UNDETERMINED",
            "LETTER_FILED,        CASE_CLOSED,         UNDETERMINED",
            "STAGE_ONE_BEGUN,     SUSPENDED,           UNDETERMINED",
            "FOUND_ADMISSIBLE,    GOVERNMENT_RESPONSE, MET"
        })
        void is_told_where_a_step_is_missing_between_two_events(
                CaseEventKind before, CaseEventKind after, Outcome order) {
            List<CaseEvent> events = new ArrayList<>(List.of(event(LETTER_FILED, "2020-01-01")));
            if (before != LETTER_FILED) {
                events.add(event(before, "2020-01-02"));
            }
            events.add(event(after, "2020-01-03"));

            assertThat(CaseRules.current()
                            .decide(ConcernCase.of(Country.parse("GEO"), events), DAY)
                            .getFinding(CaseCriterion.ORDER)
                            .getOutcome())
                    .isEqualTo(order);
        }

        @Test
        void is_none_where_every_step_is_dated() {
            ConcernCase whole = of(
                    "GEO",
                    event(LETTER_FILED, "2020-01-01"),
                    event(FOUND_ADMISSIBLE, "2020-01-02"),
                    event(REPORT_ADOPTED, "2020-01-03"),
                    event(REPORT_ADOPTED, "2020-01-04"),
                    event(STAGE_ONE_BEGUN, "2020-01-05"),
                    event(STAGE_ONE_BEGUN, "2020-01-06"),
                    event(SUSPENDED, "2020-01-07"));

            assertThat(CaseRules.current()
                            .decide(whole, DAY)
                            .getFinding(CaseCriterion.ORDER)
                            .getOutcome())
                    .isEqualTo(Outcome.MET);
        }
    }

    @Nested
    class A_real_case {

        @ParameterizedTest
        @CsvSource(nullValues = "-", textBlock = """
                AZE, 2015-03-01, NOT_FILED,             -,                      -
                AZE, 2015-03-02, INITIAL_REVIEW,        SUPPORT_UNIT,           -
                AZE, 2016-05-03, STAGE_ONE,             STEERING_COMMITTEE,     -
                AZE, 2016-05-04, SUSPENDED,             STEERING_COMMITTEE,     2017-05-04
                AZE, 2017-07-01, SUSPENDED,             STEERING_COMMITTEE,     2017-09-15
                AZE, 2019-01-01, SUSPENDED,             STEERING_COMMITTEE,     2017-09-15
                AZE, 2023-08-17, PERMANENTLY_SUSPENDED, -,                      -
                AZE, 2015-06-01, UNDETERMINED,          -,                      -
                HUN, 2015-12-01, INITIAL_REVIEW,        SUPPORT_UNIT,           -
                HUN, 2016-06-22, REPORTED,              CRITERIA_AND_STANDARDS, -
                HUN, 2016-09-01, STAGE_ONE,             STEERING_COMMITTEE,     2016-08-22
                HUN, 2016-12-07, LEFT,                  -,                      -
                MEX, 2018-08-23, INITIAL_REVIEW,        SUPPORT_UNIT,           -
                MEX, 2018-08-24, MERITS_REVIEW,         CRITERIA_AND_STANDARDS, -
                MEX, 2018-11-25, MERITS_REVIEW,         CRITERIA_AND_STANDARDS, -
                MEX, 2019-05-02, REPORTED,              CRITERIA_AND_STANDARDS, -
                MEX, 2019-12-12, CLOSED,                -,                      -
                GEO, 2023-05-15, UNDETERMINED,          -,                      -
                GEO, 2023-06-01, INITIAL_REVIEW,        SUPPORT_UNIT,           -
                GEO, 2024-05-06, STAGE_ONE,             STEERING_COMMITTEE,     2024-11-06
                GEO, 2024-10-14, SUSPENDED,             STEERING_COMMITTEE,     2025-03-31
                GEO, 2026-04-13, LEFT,                  -,                      -
                """)
        void is_at_its_stage_on_a_day(
                String country, LocalDate day, CaseVerdict verdict, CaseActor next, LocalDate deadline) {
            ConcernCase concernCase = CASES.get(country);

            assertThat(CaseRules.forCase(concernCase).decide(concernCase, day))
                    .returns(verdict, CaseDecision::getVerdict)
                    .returns(Optional.ofNullable(next), CaseDecision::getDecidesNext)
                    .returns(Optional.ofNullable(deadline), CaseDecision::getDeadline);
        }

        @ParameterizedTest
        @CsvSource({"AZE, 2014", "HUN, 2014", "MEX, 2017", "GEO, 2017"})
        void goes_by_the_edition_of_its_letter(String country, String edition) {
            assertThat(CaseRules.forCase(CASES.get(country)).getEdition().getId())
                    .isEqualTo(edition);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                AZE | a step before it is not dated: Report adopted, 2015-05-18
                HUN | a step before it is not dated: Report adopted, 2016-06-22
                MEX | each event can follow those before
                GEO | a step before it is not dated: Report adopted, 2024-02-16
                """)
        void follows_the_order_of_the_policy_where_its_steps_are_dated(String country, String observed) {
            CaseFinding order = CaseRules.forCase(CASES.get(country))
                    .decide(CASES.get(country), LocalDate.of(2026, 12, 1))
                    .getFinding(CaseCriterion.ORDER);

            assertThat(order.getObserved()).isEqualTo(Observation.known(observed));
            assertThat(order.getOutcome()).isEqualTo(country.equals("MEX") ? Outcome.MET : Outcome.UNDETERMINED);
        }

        @Test
        void calls_its_sanction_inactive_at_first() {
            assertThat(CaseRules.edition("2014")
                            .decide(CASES.get("AZE"), LocalDate.of(2016, 5, 4))
                            .getFinding(CaseCriterion.SANCTION))
                    .returns(Outcome.MET, CaseFinding::getOutcome)
                    .returns(
                            "called inactive: no vote, may observe, support goes on",
                            finding -> finding.getRequirement().getText());
            assertThat(CaseRules.edition("2017").get(CaseParameters.SANCTION)).isEqualTo(MembershipStatus.SUSPENDED);
        }

        @ParameterizedTest
        @CsvSource({
            "2024-11-06, 2024-05-06, NOT_APPLICABLE, until 2024-11-06",
            "2024-11-07, 2024-05-06, UNDETERMINED, over since 2024-11-06"
        })
        void has_a_deadline_that_is_over_from_the_day_after(
                LocalDate day, LocalDate begun, Outcome outcome, String observed) {
            ConcernCase stageOne = of(
                    "GEO",
                    event(LETTER_FILED, "2023-05-01"),
                    CaseEvent.of(STAGE_ONE_BEGUN, begun).withDeadline(LocalDate.of(2024, 11, 6)));

            assertThat(CaseRules.current().decide(stageOne, day).getFinding(CaseCriterion.DEADLINE))
                    .returns(outcome, CaseFinding::getOutcome)
                    .returns(Observation.known(observed), CaseFinding::getObserved);
        }
    }

    @Nested
    class An_event_that_cannot_follow {

        @Test
        void such_as_a_suspension_without_stage_one_is_told_and_leaves_the_stage_open() {
            ConcernCase sudden = of("GEO", event(LETTER_FILED, "2023-05-01"), event(SUSPENDED, "2023-06-01"));
            CaseDecision decision = CaseRules.current().decide(sudden, LocalDate.of(2023, 6, 1));

            assertThat(decision.getVerdict()).isEqualTo(CaseVerdict.UNDETERMINED);
            assertThat(decision.getFinding(CaseCriterion.ORDER))
                    .returns(Outcome.NOT_MET, CaseFinding::getOutcome)
                    .returns(Observation.known("cannot follow: Suspended, 2023-06-01"), CaseFinding::getObserved);
            assertThat(CaseRules.current()
                            .with(CaseParameters.STAGE_ONE_FIRST, false)
                            .decide(sudden, LocalDate.of(2023, 6, 1))
                            .getVerdict())
                    .isEqualTo(CaseVerdict.SUSPENDED);
        }

        @Test
        void is_settled_by_an_event_that_fits_one_of_the_two() {
            ConcernCase settled = of(
                    "GEO",
                    event(LETTER_FILED, "2023-05-01"),
                    event(SUSPENDED, "2023-06-01"),
                    event(REINSTATED, "2023-07-01"));

            assertThat(CaseRules.current()
                            .decide(settled, LocalDate.of(2023, 7, 1))
                            .getVerdict())
                    .isEqualTo(CaseVerdict.CLOSED);
        }

        @Test
        void before_the_event_before_it_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of("GEO", event(LETTER_FILED, "2023-05-01"), event(SUSPENDED, "2023-04-30")))
                    .withMessage(
                            "SUSPENDED 2023-04-30 after LETTER_FILED 2023-05-01: expected the events in their order");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> event(SUSPENDED, "2023-04-30").withDeadline(LocalDate.of(2023, 4, 29)))
                    .withMessage("deadline 2023-04-29: expected no day before the event, 2023-04-30");
        }
    }

    @Nested
    class A_decision_of_others {

        private final CaseDecision decision =
                CaseRules.edition("2014").decide(CASES.get("AZE"), LocalDate.of(2016, 5, 4));

        @ParameterizedTest
        @CsvSource({"CLOSED", "UNDETERMINED", "STAGE_ONE"})
        void with_a_verdict_that_contradicts_the_findings_is_refused(CaseVerdict verdict) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImmutableCaseDecision.of(
                            decision.getQuestion(),
                            decision.getEdition(),
                            verdict,
                            decision.getSince(),
                            decision.getDecidesNext(),
                            decision.getDeadline(),
                            decision.getFindings()))
                    .withMessage("verdict " + verdict + ": the findings give a suspension");
        }

        @Test
        void with_its_criteria_in_another_order_is_refused() {
            List<CaseFinding> turned = new ArrayList<>(decision.getFindings());
            Collections.reverse(turned);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImmutableCaseDecision.of(
                            decision.getQuestion(),
                            decision.getEdition(),
                            decision.getVerdict(),
                            decision.getSince(),
                            decision.getDecidesNext(),
                            decision.getDeadline(),
                            turned))
                    .withMessage(
                            "findings on [SANCTION, DEADLINE, ORDER, STAGE]: expected [STAGE, ORDER, DEADLINE, SANCTION]");
        }

        @Test
        void without_a_criterion_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImmutableCaseDecision.of(
                            decision.getQuestion(),
                            decision.getEdition(),
                            decision.getVerdict(),
                            decision.getSince(),
                            decision.getDecidesNext(),
                            decision.getDeadline(),
                            decision.getFindings().subList(0, 3)));
        }

        @Test
        void with_an_outcome_that_does_not_go_with_what_is_observed_is_refused() {
            CaseFinding finding = decision.getFinding(CaseCriterion.ORDER);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImmutableCaseFinding.of(
                            finding.getCriterion(),
                            finding.getObserved(),
                            finding.getRequirement(),
                            Outcome.NOT_APPLICABLE));
        }
    }

    /** Each way in which the days of the events can turn out, by a table made by hand. */
    @Nested
    class Agrees_with_a_second_implementation {

        /** For each event the stages that it can follow, and where it leads ("=" for nowhere else). */
        private static final Map<CaseEventKind, String> TABLE = Map.ofEntries(
                Map.entry(LETTER_FILED, "NOT_FILED CLOSED > INITIAL_REVIEW"),
                Map.entry(FOUND_ADMISSIBLE, "INITIAL_REVIEW > MERITS_REVIEW"),
                Map.entry(CaseEventKind.FOUND_NOT_ADMISSIBLE, "INITIAL_REVIEW > CLOSED"),
                Map.entry(MERITS_REVIEW_BEGUN, "INITIAL_REVIEW MERITS_REVIEW > MERITS_REVIEW"),
                Map.entry(GOVERNMENT_RESPONSE, "INITIAL_REVIEW MERITS_REVIEW REPORTED STAGE_ONE > ="),
                Map.entry(REPORT_ADOPTED, "INITIAL_REVIEW MERITS_REVIEW REPORTED > REPORTED"),
                Map.entry(STAGE_ONE_BEGUN, "INITIAL_REVIEW MERITS_REVIEW REPORTED STAGE_ONE > STAGE_ONE"),
                Map.entry(SUSPENDED, "STAGE_ONE > SUSPENDED"),
                Map.entry(SUSPENSION_EXTENDED, "SUSPENDED > ="),
                Map.entry(PERMANENTLY_SUSPENDED, "SUSPENDED > PERMANENTLY_SUSPENDED"),
                Map.entry(REINSTATED, "SUSPENDED > CLOSED"),
                Map.entry(CASE_CLOSED, "INITIAL_REVIEW MERITS_REVIEW REPORTED STAGE_ONE > CLOSED"),
                Map.entry(
                        WITHDREW,
                        "NOT_FILED INITIAL_REVIEW MERITS_REVIEW REPORTED STAGE_ONE SUSPENDED PERMANENTLY_SUSPENDED CLOSED > LEFT"),
                Map.entry(
                        REMOVED,
                        "NOT_FILED INITIAL_REVIEW MERITS_REVIEW REPORTED STAGE_ONE SUSPENDED PERMANENTLY_SUSPENDED CLOSED > LEFT"));

        private static final List<CaseEventKind> KINDS = List.of(CaseEventKind.values());

        private static final int HISTORIES = 10_000;

        @Test
        void on_ten_thousand_seeded_histories() {
            Random random = new Random(20140924);
            Set<CaseVerdict> seen = EnumSet.noneOf(CaseVerdict.class);
            for (int number = 0; number < HISTORIES; number++) {
                ConcernCase history = random(random);
                CaseVerdict verdict = CaseRules.current().decide(history, DAY).getVerdict();
                assertThat(verdict).as(history.toString()).isEqualTo(naive(history));
                seen.add(verdict);
            }
            assertThat(seen).containsExactlyInAnyOrder(CaseVerdict.values());
        }

        @Test
        void and_what_is_decided_stays_so_whatever_day_becomes_known() {
            Random random = new Random(20170920);
            for (int number = 0; number < HISTORIES; number++) {
                ConcernCase history = random(random);
                CaseVerdict verdict = CaseRules.current().decide(history, DAY).getVerdict();
                if (verdict != CaseVerdict.UNDETERMINED) {
                    List<List<LocalDate>> ways = ways(history.getEvents(), 0, LocalDate.MIN);
                    List<LocalDate> days = ways.get(random.nextInt(ways.size()));
                    List<CaseEvent> known = new ArrayList<>();
                    for (int place = 0; place < days.size(); place++) {
                        known.add(history.getEvents().get(place).withDate(DateRange.of(days.get(place))));
                    }
                    assertThat(CaseRules.current()
                                    .decide(history.withEvents(known), DAY)
                                    .getVerdict())
                            .as("%s on %s", history, days)
                            .isEqualTo(verdict);
                }
            }
        }

        /** Around the day asked for, each event on some day or on one of three; half of the events fit what was before. */
        private static ConcernCase random(Random random) {
            List<CaseEvent> events = new ArrayList<>();
            LocalDate date = DAY.minusDays(random.nextInt(9));
            Set<String> stages = Set.of("NOT_FILED");
            int length = random.nextInt(7);
            while (events.size() < length) {
                CaseEventKind kind = KINDS.get(random.nextInt(KINDS.size()));
                if (random.nextInt(8) > 0 && follow(stages, kind).size() > 1) {
                    continue;
                }
                Set<String> next = follow(stages, kind);
                if (random.nextInt(8) > 0 && fits(stages, kind).isEmpty()) {
                    continue;
                }
                stages = next;
                events.add(CaseEvent.of(kind, DateRange.of(date, date.plusDays(random.nextInt(3)))));
                date = date.plusDays(random.nextInt(4));
            }
            return ConcernCase.of(Country.parse("GEO"), events);
        }

        private static Set<String> fits(Set<String> stages, CaseEventKind kind) {
            List<String> from = List.of(TABLE.get(kind).split(" > ", -1)[0].split(" ", -1));
            return stages.stream().filter(from::contains).collect(Collectors.toCollection(TreeSet::new));
        }

        private static Set<String> follow(Set<String> stages, CaseEventKind kind) {
            String target = TABLE.get(kind).split(" > ", -1)[1];
            Set<String> fitting = fits(stages, kind);
            Set<String> next = new TreeSet<>(fitting.isEmpty() ? stages : Set.of());
            for (String stage : fitting.isEmpty() ? stages : fitting) {
                next.add(target.equals("=") ? stage : target);
            }
            return next;
        }

        private static CaseVerdict naive(ConcernCase history) {
            Set<String> onDay = new TreeSet<>();
            for (List<LocalDate> days : ways(history.getEvents(), 0, LocalDate.MIN)) {
                Set<String> stages = Set.of("NOT_FILED");
                for (int place = 0; place < days.size(); place++) {
                    if (!days.get(place).isAfter(DAY)) {
                        stages = follow(stages, history.getEvents().get(place).getKind());
                    }
                }
                onDay.addAll(stages);
            }
            return onDay.size() == 1 ? CaseVerdict.valueOf(onDay.iterator().next()) : CaseVerdict.UNDETERMINED;
        }

        /** Every assignment of days to the events from one on, in their order. */
        private static List<List<LocalDate>> ways(List<CaseEvent> events, int from, LocalDate before) {
            if (from == events.size()) {
                return List.of(List.of());
            }
            List<List<LocalDate>> ways = new ArrayList<>();
            DateRange range = events.get(from).getDate();
            for (LocalDate day = range.getEarliest(); !day.isAfter(range.getLatest()); day = day.plusDays(1)) {
                if (!day.isBefore(before)) {
                    for (List<LocalDate> rest : ways(events, from + 1, day)) {
                        List<LocalDate> way = new ArrayList<>(List.of(day));
                        way.addAll(rest);
                        ways.add(way);
                    }
                }
            }
            return ways;
        }
    }

    @Test
    void a_stage_is_open_from_the_letter_to_stage_one() {
        assertThat(CaseStage.values())
                .filteredOn(CaseStage::isOpen)
                .containsExactly(
                        CaseStage.INITIAL_REVIEW, CaseStage.MERITS_REVIEW, CaseStage.REPORTED, CaseStage.STAGE_ONE);
    }

    @Test
    void a_case_without_a_letter_goes_by_the_latest_edition() {
        assertThat(CaseRules.all())
                .containsExactly(CaseRules.edition("2014"), CaseRules.edition("2017"))
                .endsWith(CaseRules.current());
        assertThat(CaseRules.forCase(of("GEO", event(GOVERNMENT_RESPONSE, "2015-01-01"))))
                .isEqualTo(CaseRules.current());
        assertThat(CaseRules.forCase(of("GEO", event(WITHDREW, "2013-01-01"), event(LETTER_FILED, "2015-01-01"))))
                .isEqualTo(CaseRules.edition("2014"));
        assertThat(CaseRules.forCase(of("GEO"))).isEqualTo(CaseRules.current());
        assertThat(CaseRules.current().decide(of("GEO"), DAY))
                .returns(CaseVerdict.NOT_FILED, CaseDecision::getVerdict)
                .returns(Optional.empty(), CaseDecision::getSince);
    }
}

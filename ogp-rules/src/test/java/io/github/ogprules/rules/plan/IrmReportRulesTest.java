package io.github.ogprules.rules.plan;

import static io.github.ogprules.model.irm.IrmReportKind.ACTION_PLAN_REVIEW;
import static io.github.ogprules.model.irm.IrmReportKind.CO_CREATION_BRIEF;
import static io.github.ogprules.model.irm.IrmReportKind.MIDTERM_REVIEW;
import static io.github.ogprules.model.irm.IrmReportKind.RESULTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.DateRange;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.MemberKind;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.PlanReports;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.shared.DecisionChecks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IrmReportRulesTest {

    private static final Member IRELAND = Member.builder()
            .name("Ireland")
            .kind(MemberKind.NATIONAL)
            .country(Country.of("IRL", "Ireland"))
            .build();

    private static final LocalDate SUBMITTED = LocalDate.of(2023, 12, 15);
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    /** A plan of two years with all its reports. */
    static final PlanReports TWO_YEARS = PlanReports.builder()
            .plan(ActionPlan.builder()
                    .member(IRELAND)
                    .number(4)
                    .yearOfSubmission(2023)
                    .endYear(2025)
                    .durationInYears(2)
                    .build())
            .submission(DateRange.of(SUBMITTED))
            .implementationStart(DateRange.of(START))
            .implementationEnd(DateRange.of(LocalDate.of(2025, 12, 31)))
            .asOf(LocalDate.of(2026, 11, 30))
            .addReports(
                    IrmReport.of(CO_CREATION_BRIEF, 2023, 2023),
                    IrmReport.of(ACTION_PLAN_REVIEW, 2023, 2024),
                    IrmReport.of(RESULTS, 2023, 2026))
            .everyReport()
            .build();

    static List<IrmReportRules> editions() {
        return IrmReportRules.all();
    }

    private static PlanReports plan(int submitted, int end, String... kinds) {
        return PlanReports.builder()
                .plan(ActionPlan.builder()
                        .member(IRELAND)
                        .number(2)
                        .yearOfSubmission(submitted)
                        .endYear(end)
                        .durationInYears(Math.max(end - submitted, 1))
                        .build())
                .asOf(LocalDate.of(end + 2, 12, 31))
                .addAllReports(Stream.of(kinds)
                        .map(kind -> IrmReport.of(IrmReportKind.valueOf(kind), submitted))
                        .toList())
                .everyReport()
                .build();
    }

    private static PlanReports without(PlanReports reports, IrmReportKind kind, LocalDate asOf) {
        return reports.withReports(reports.getReports().stream()
                        .filter(report -> report.getKind() != kind)
                        .filter(report -> report.getPublicationYear().orElse(0) <= asOf.getYear())
                        .toList())
                .withAsOf(asOf);
    }

    private static IrmReportDecision decide(PlanReports reports) {
        return IrmReportRules.forPlan(reports).decide(reports);
    }

    @Nested
    class The_reports_that_a_plan_has {

        @ParameterizedTest
        @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                2011 | 2012 | PROGRESS
                2012 | 2013 | PROGRESS
                2013 | 2015 | PROGRESS
                2014 | 2016 | MID_TERM, END_OF_TERM
                2016 | 2018 | MID_TERM, END_OF_TERM
                2017 | 2019 | DESIGN, IMPLEMENTATION
                2018 | 2020 | DESIGN, TRANSITIONAL_RESULTS
                2019 | 2021 | HYBRID
                2020 | 2022 | ACTION_PLAN_REVIEW, RESULTS
                2021 | 2023 | CO_CREATION_BRIEF, ACTION_PLAN_REVIEW, RESULTS
                2023 | 2025 | CO_CREATION_BRIEF, ACTION_PLAN_REVIEW, RESULTS
                2023 | 2027 | CO_CREATION_BRIEF, ACTION_PLAN_REVIEW, MIDTERM_REVIEW, RESULTS
                """)
        void follow_from_the_year_of_its_submission(int submitted, int end, String kinds) {
            PlanReports all = plan(submitted, end, kinds.split(", ", -1));

            assertThat(decide(all).getVerdict()).isEqualTo(IrmReportVerdict.COMPLETE);
            assertThat(all.getReports()).allSatisfy(report -> {
                PlanReports without = all.withReports(all.getReports().stream()
                        .filter(other -> !other.equals(report))
                        .toList());
                assertThat(decide(without).getVerdict()).isNotEqualTo(IrmReportVerdict.COMPLETE);
            });
        }

        @ParameterizedTest
        @CsvSource({
            "Nigeria,   2017, 2019, DESIGN;IMPLEMENTATION",
            "Canada,    2018, 2020, DESIGN;TRANSITIONAL_RESULTS",
            "Sri Lanka, 2019, 2021, HYBRID",
            "Ireland,   2016, 2018, MID_TERM;END_OF_TERM",
            "Italy,     2016, 2018, MID_TERM;END_OF_TERM"
        })
        void were_published_on_real_plans(String country, int submitted, int end, String kinds) {
            assertThat(decide(plan(submitted, end, kinds.split(";", -1))))
                    .as(country)
                    .satisfies(decision -> assertThat(decision.getVerdict()).isEqualTo(IrmReportVerdict.COMPLETE));
        }

        @Test
        void are_in_their_order_with_what_is_known_of_each() {
            assertThat(decide(TWO_YEARS).getFindings())
                    .extracting(finding -> finding.getCriterion() + ": "
                            + finding.getObserved().findValue().orElse("-") + ", " + finding.getOutcome())
                    .containsExactly(
                            "CO_CREATION_BRIEF: Co-Creation Brief of 2023, MET",
                            "FIRST_REPORT: Action Plan Review of 2024, MET",
                            "MIDTERM_REVIEW: -, NOT_APPLICABLE",
                            "LAST_REPORT: Results Report of 2026, MET",
                            "INDEPENDENT_REVIEW: Action Plan Review of 2024, MET");
        }
    }

    @Nested
    class A_report_that_has_not_appeared {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                ACTION_PLAN_REVIEW | FIRST_REPORT      | 2024-04-15 | NOT_APPLICABLE
                ACTION_PLAN_REVIEW | FIRST_REPORT      | 2024-04-16 | NOT_MET
                RESULTS            | LAST_REPORT       | 2026-04-30 | NOT_APPLICABLE
                RESULTS            | LAST_REPORT       | 2026-05-01 | NOT_MET
                CO_CREATION_BRIEF  | CO_CREATION_BRIEF | 2023-12-15 | NOT_APPLICABLE
                CO_CREATION_BRIEF  | CO_CREATION_BRIEF | 2023-12-16 | NOT_MET
                """)
        void is_missing_from_the_day_after_its_time_is_over(
                IrmReportKind kind, IrmReportCriterion criterion, LocalDate asOf, Outcome outcome) {
            assertThat(decide(without(TWO_YEARS, kind, asOf))
                            .getFinding(criterion)
                            .getOutcome())
                    .isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource({
            "2017-12-31, NOT_APPLICABLE, NOT_DUE",
            "2018-01-01, NOT_APPLICABLE, NOT_DUE",
            "2018-01-02, NOT_MET, MISSING"
        })
        void is_missing_eighteen_months_into_a_cycle_of_2016(
                LocalDate asOf, Outcome outcome, IrmReportVerdict verdict) {
            IrmReportDecision decision = decide(plan(2016, 2018)
                    .withImplementationStart(DateRange.of(LocalDate.of(2016, 7, 1)))
                    .withAsOf(asOf));

            assertThat(decision.getFinding(IrmReportCriterion.FIRST_REPORT))
                    .returns(outcome, IrmReportFinding::getOutcome)
                    .returns(Optional.of(DateRange.of(LocalDate.of(2018, 1, 1))), IrmReportFinding::getDue);
            assertThat(decision.getVerdict()).isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource({
            "2021-05-01, NOT_APPLICABLE",
            "2021-05-02, UNDETERMINED",
            "2022-04-30, UNDETERMINED",
            "2022-05-01, NOT_MET"
        })
        void is_judged_by_every_day_of_the_year_if_no_more_is_known_of_submission(LocalDate asOf, Outcome outcome) {
            assertThat(decide(plan(2021, 2023, "CO_CREATION_BRIEF").withAsOf(asOf))
                            .getFinding(IrmReportCriterion.FIRST_REPORT)
                            .getOutcome())
                    .isEqualTo(outcome);
        }

        @Test
        void is_open_if_no_source_knows_when_it_is_due() {
            IrmReportDecision decision = decide(plan(2018, 2020, "DESIGN").withAsOf(LocalDate.of(2021, 1, 1)));

            assertThat(decision.getFinding(IrmReportCriterion.LAST_REPORT))
                    .returns(Outcome.UNDETERMINED, IrmReportFinding::getOutcome)
                    .returns(Optional.empty(), IrmReportFinding::getDue);
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.plan.IrmReportRulesTest#editions")
        void may_have_appeared_unless_every_report_is_known(IrmReportRules rules) {
            PlanReports unknown = TWO_YEARS.withReports().withEveryReport(false);

            assertThat(rules.decide(unknown).getVerdict()).isEqualTo(IrmReportVerdict.UNDETERMINED);
        }
    }

    @Nested
    class A_plan_that_is_over_without_a_report {

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.plan.IrmReportRulesTest#editions")
        void is_found_in_every_edition(IrmReportRules rules) {
            IrmReportDecision decision = rules.decide(TWO_YEARS.withReports());

            assertThat(decision.findMissing()).contains(IrmReportCriterion.INDEPENDENT_REVIEW);
            assertThat(decision.getVerdict()).isEqualTo(IrmReportVerdict.MISSING);
        }

        @Test
        void is_not_found_before_it_is_over() {
            assertThat(decide(plan(2018, 2020).withAsOf(LocalDate.of(2020, 1, 1)))
                            .getFinding(IrmReportCriterion.INDEPENDENT_REVIEW)
                            .isToCome())
                    .isTrue();
        }

        @Test
        void is_not_helped_by_a_brief_that_assesses_no_commitments() {
            assertThat(decide(TWO_YEARS.withReports(IrmReport.of(CO_CREATION_BRIEF, 2023)))
                            .findMissing())
                    .contains(IrmReportCriterion.INDEPENDENT_REVIEW);
        }
    }

    @Nested
    class A_midterm_review {

        private final PlanReports four = plan(2023, 2027, "CO_CREATION_BRIEF", "ACTION_PLAN_REVIEW")
                .withImplementationStart(DateRange.of(START));

        @ParameterizedTest
        @CsvSource({
            "2026-01-01, NOT_APPLICABLE",
            "2026-01-02, NOT_APPLICABLE",
            "2027-01-01, NOT_APPLICABLE",
            "2027-01-02, UNDETERMINED",
            "2027-12-31, UNDETERMINED",
            "2028-01-01, NOT_MET"
        })
        void of_a_plan_of_four_years_is_missing_when_the_plan_is_over(LocalDate asOf, Outcome outcome) {
            assertThat(decide(four.withAsOf(asOf))
                            .getFinding(IrmReportCriterion.MIDTERM_REVIEW)
                            .getOutcome())
                    .isEqualTo(outcome);
        }

        @Test
        void of_a_plan_of_two_years_does_not_exist() {
            assertThat(decide(TWO_YEARS)
                            .getFinding(IrmReportCriterion.MIDTERM_REVIEW)
                            .getObserved())
                    .isEqualTo(DecisionChecks.NOT_ASKED);
        }

        @Test
        void of_a_plan_whose_years_are_not_known_is_open_unless_it_has_appeared() {
            PlanReports unknown = four.withPlan(four.getPlan().withDurationInYears(OptionalInt.empty()));

            assertThat(decide(unknown)
                            .getFinding(IrmReportCriterion.MIDTERM_REVIEW)
                            .getOutcome())
                    .isEqualTo(Outcome.UNDETERMINED);
            assertThat(decide(unknown.withReports(IrmReport.of(MIDTERM_REVIEW, 2023)))
                            .getFinding(IrmReportCriterion.MIDTERM_REVIEW)
                            .getOutcome())
                    .isEqualTo(Outcome.MET);
        }
    }

    @Nested
    class A_local_member {

        private PlanReports local(int submitted, String... kinds) {
            PlanReports reports = plan(submitted, submitted + 2, kinds);
            return reports.withPlan(reports.getPlan().withMember(IRELAND.withKind(MemberKind.LEGACY_LOCAL)));
        }

        @Test
        void of_the_pilot_and_of_2018_and_2019_has_reports_of_the_irm() {
            assertThat(decide(local(2018, "HYBRID")).getVerdict()).isEqualTo(IrmReportVerdict.COMPLETE);
            assertThat(decide(local(2019)).findMissing()).contains(IrmReportCriterion.INDEPENDENT_REVIEW);
        }

        @Test
        void has_a_local_monitoring_body_since_2020() {
            assertThat(decide(local(2020)).getVerdict()).isEqualTo(IrmReportVerdict.NOT_REVIEWED);
            assertThat(decide(local(2021, "INCEPTION")).getVerdict()).isEqualTo(IrmReportVerdict.NOT_REVIEWED);
        }
    }

    @Nested
    class The_reports_on_a_plan {

        @Test
        void are_not_on_a_plan_of_another_year() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TWO_YEARS.withReports(IrmReport.of(RESULTS, 2021)))
                    .withMessage("report on a plan of 2021: expected 2023, the year of the plan");
        }

        @Test
        void have_not_appeared_after_the_day_of_knowledge() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TWO_YEARS.withAsOf(LocalDate.of(2025, 1, 1)))
                    .withMessage("report of 2026: expected no year after the day of knowledge, 2025-01-01");
        }

        @Test
        void go_with_the_years_of_the_plan() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TWO_YEARS.withSubmission(DateRange.of(LocalDate.of(2022, 12, 31))))
                    .withMessage("submission 2022-12-31: expected a day of 2023, the year of the plan");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TWO_YEARS.withImplementationEnd(DateRange.of(LocalDate.of(2026, 1, 1))))
                    .withMessage("implementationEnd 2026-01-01: expected a day of 2025, the year of the plan");
        }
    }

    @Nested
    class Findings {

        @Test
        void say_which_report_is_due_and_when() {
            IrmReportDecision decision = IrmReportRules.edition("2022").decide(TWO_YEARS.withReports());

            assertThat(decision.getFindings())
                    .extracting(finding -> finding.getCriterion().getLabel() + ": "
                            + finding.getRequirement().getText())
                    .containsExactly(
                            "Co-Creation Brief: Co-Creation Brief before the plan is written: by 2023-12-15",
                            "First report: Action Plan Review, 4 months after submission: by 2024-04-15",
                            "Midterm review: only of plans of 4 years",
                            "Last report: Results Report, 4 months after the end of implementation: by 2026-04-30",
                            "Independent review: a report that assesses the commitments, when the plan is over: by 2025-12-31");
            assertThat(decision.summary())
                    .startsWith("Ireland 4: missing by edition 2022: Co-Creation Brief not met, First report not met");
            assertThat(decision.findMissing())
                    .containsExactly(
                            IrmReportCriterion.CO_CREATION_BRIEF,
                            IrmReportCriterion.FIRST_REPORT,
                            IrmReportCriterion.LAST_REPORT,
                            IrmReportCriterion.INDEPENDENT_REVIEW);
            assertThat(texts(IrmReportRules.edition("2014")))
                    .contains(
                            "Mid-Term Report, 18 months after the start of implementation: by 2025-07-01",
                            "End-of-Term Report, after the end of implementation",
                            "no midterm review");
            assertThat(texts(IrmReportRules.edition("2018"))).contains("Design Report, by a day that is not known");
        }

        private static List<String> texts(IrmReportRules rules) {
            return rules.decide(TWO_YEARS.withReports()).getFindings().stream()
                    .map(finding -> finding.getRequirement().getText())
                    .toList();
        }

        @Test
        void are_by_rules_that_can_be_reformed() {
            assertThat(IrmReportRules.current()
                            .with(IrmReportParameters.FIRST_REPORT_MONTHS, Optional.of(6))
                            .decide(without(TWO_YEARS, ACTION_PLAN_REVIEW, LocalDate.of(2024, 6, 15)))
                            .getFinding(IrmReportCriterion.FIRST_REPORT)
                            .isToCome())
                    .isTrue();
        }
    }

    @Test
    void a_plan_of_which_no_year_is_known_goes_by_the_day_of_knowledge() {
        PlanReports undated = PlanReports.builder()
                .plan(ActionPlan.builder().member(IRELAND).number(4).build())
                .asOf(LocalDate.of(2015, 5, 1))
                .build();

        assertThat(IrmReportRules.forPlan(undated)).isEqualTo(IrmReportRules.edition("2014"));
        assertThat(IrmReportRules.all()).hasSize(8).endsWith(IrmReportRules.current());
    }

    @Nested
    class Commitments {

        private AssessedCommitment commitment(int plan, IrmReport... reports) {
            return AssessedCommitment.builder()
                    .commitment(Commitment.builder()
                            .plan(ActionPlan.of(IRELAND, plan, 2012 + 2 * plan))
                            .title("A title")
                            .build())
                    .addAllAssessments(Stream.of(reports)
                            .map(report -> CommitmentAssessment.builder()
                                    .report(report)
                                    .build())
                            .toList())
                    .build();
        }

        @Test
        void tell_the_reports_on_their_plans_up_to_a_day() {
            IrmReport midTerm = IrmReport.of(IrmReportKind.MID_TERM, 2014, 2016);
            IrmReport endOfTerm = IrmReport.of(IrmReportKind.END_OF_TERM, 2014, 2017);
            IrmReport second = IrmReport.of(IrmReportKind.MID_TERM, 2016);
            List<AssessedCommitment> commitments = List.of(
                    commitment(1, midTerm), commitment(2, second), commitment(1, midTerm, endOfTerm), commitment(3));

            assertThat(PlanReports.of(commitments, LocalDate.of(2016, 12, 31)))
                    .allSatisfy(reports -> assertThat(reports.isEveryReport()).isFalse())
                    .extracting(reports -> reports.getPlan().getNumber(), PlanReports::getReports)
                    .containsExactly(tuple(1, List.of(midTerm)), tuple(2, List.of(second)), tuple(3, List.of()));
            assertThat(PlanReports.of(commitments, LocalDate.of(2017, 1, 1))
                            .get(0)
                            .getReports())
                    .containsExactly(midTerm, endOfTerm);
        }
    }

    @Nested
    class A_decision_of_others {

        @Test
        void with_another_verdict_is_refused() {
            IrmReportDecision decision = decide(TWO_YEARS);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImmutableIrmReportDecision.of(
                            TWO_YEARS, decision.getEdition(), IrmReportVerdict.MISSING, decision.getFindings()))
                    .withMessage("verdict MISSING: the findings give COMPLETE");
        }

        @Test
        void without_a_criterion_is_refused() {
            IrmReportDecision decision = decide(TWO_YEARS);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImmutableIrmReportDecision.of(
                            TWO_YEARS,
                            decision.getEdition(),
                            decision.getVerdict(),
                            decision.getFindings().subList(1, 5)));
        }

        @Test
        void with_an_outcome_that_does_not_go_with_what_is_observed_is_refused() {
            IrmReportFinding met = decide(TWO_YEARS).getFinding(IrmReportCriterion.LAST_REPORT);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImmutableIrmReportFinding.of(
                            met.getCriterion(),
                            DecisionChecks.NOT_ASKED,
                            met.getRequirement(),
                            Outcome.MET,
                            Optional.empty()));
        }
    }

    /** The rule once more, without the library's parts: each day of the ranges one by one. */
    @Nested
    class Agrees_with_a_second_implementation {

        private record Naive(Set<Integer> plans, IrmReportKind first, Optional<IrmReportKind> last) {}

        private static final Map<String, Naive> TABLE = Map.of(
                "2011", new Naive(Set.of(), IrmReportKind.PROGRESS, Optional.empty()),
                "2013", new Naive(Set.of(), IrmReportKind.PROGRESS, Optional.empty()),
                "2014", new Naive(Set.of(18), IrmReportKind.MID_TERM, Optional.of(IrmReportKind.END_OF_TERM)),
                "2017", new Naive(Set.of(), IrmReportKind.DESIGN, Optional.of(IrmReportKind.IMPLEMENTATION)),
                "2018", new Naive(Set.of(), IrmReportKind.DESIGN, Optional.of(IrmReportKind.TRANSITIONAL_RESULTS)),
                "2020", new Naive(Set.of(4), ACTION_PLAN_REVIEW, Optional.of(RESULTS)),
                "2021", new Naive(Set.of(4), ACTION_PLAN_REVIEW, Optional.of(RESULTS)),
                "2022", new Naive(Set.of(4), ACTION_PLAN_REVIEW, Optional.of(RESULTS)));

        private static final int PLANS = 10_000;

        @Test
        void on_ten_thousand_seeded_plans() {
            Random random = new Random(20261201);
            Set<IrmReportVerdict> seen = EnumSet.noneOf(IrmReportVerdict.class);
            for (int number = 0; number < PLANS; number++) {
                PlanReports reports = random(random);
                for (IrmReportRules rules : editions()) {
                    IrmReportVerdict verdict = rules.decide(reports).getVerdict();
                    assertThat(verdict).as("%s by %s", reports, rules).isEqualTo(naive(rules, reports));
                    seen.add(verdict);
                }
            }
            assertThat(seen).containsExactlyInAnyOrder(IrmReportVerdict.values());
        }

        @Test
        void and_what_is_decided_stays_so_whatever_else_becomes_known() {
            Random random = new Random(20261202);
            for (int number = 0; number < PLANS; number++) {
                PlanReports reports = random(random);
                PlanReports more = completed(reports, random);
                for (IrmReportRules rules : editions()) {
                    IrmReportVerdict verdict = rules.decide(reports).getVerdict();
                    if (verdict != IrmReportVerdict.UNDETERMINED) {
                        assertThat(rules.decide(more).getVerdict())
                                .as("%s, then %s, by %s", reports, more, rules)
                                .isEqualTo(verdict);
                    }
                }
            }
        }

        /** More reports where not all are known, a day for each range, the years of the plan. */
        private static PlanReports completed(PlanReports reports, Random random) {
            List<IrmReport> known = new ArrayList<>(reports.getReports());
            if (!reports.isEveryReport() && random.nextBoolean()) {
                IrmReportKind[] kinds = IrmReportKind.values();
                known.add(IrmReport.of(kinds[random.nextInt(kinds.length)], 2021));
            }
            PlanReports more = reports.withReports(known)
                    .withEveryReport(true)
                    .withSubmission(reports.getSubmission().map(days -> day(days, random)))
                    .withImplementationStart(reports.getImplementationStart().map(days -> day(days, random)))
                    .withImplementationEnd(reports.getImplementationEnd().map(days -> day(days, random)));
            return more.withPlan(more.getPlan()
                    .withDurationInYears(
                            more.getPlan().getDurationInYears().orElseGet(() -> random.nextBoolean() ? 2 : 4)));
        }

        private static DateRange day(DateRange days, Random random) {
            long length = days.getLatest().toEpochDay() - days.getEarliest().toEpochDay();
            return DateRange.of(days.getEarliest().plusDays(random.nextInt((int) length + 1)));
        }

        private static PlanReports random(Random random) {
            LocalDate submitted = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(330));
            LocalDate start = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(60));
            LocalDate end = LocalDate.of(2023, 6, 1).plusDays(random.nextInt(180));
            ActionPlan.Builder plan = ActionPlan.builder().member(IRELAND).number(3);
            if (random.nextBoolean()) {
                plan.yearOfSubmission(2021);
            }
            if (random.nextBoolean()) {
                plan.endYear(2023);
            }
            if (random.nextBoolean()) {
                plan.durationInYears(random.nextBoolean() ? 2 : 4);
            }
            Member member = random.nextInt(10) == 0 ? IRELAND.withKind(MemberKind.OTHER) : IRELAND;
            return PlanReports.builder()
                    .plan(plan.build().withMember(member))
                    .submission(range(submitted, random))
                    .implementationStart(range(start, random))
                    .implementationEnd(range(end, random))
                    .asOf(LocalDate.of(2021, 6, 1).plusDays(random.nextInt(1200)))
                    .addAllReports(Stream.of(IrmReportKind.values())
                            .filter(kind -> random.nextInt(3) == 0)
                            .map(kind -> IrmReport.of(kind, 2021))
                            .toList())
                    .everyReport(random.nextInt(4) > 0)
                    .build();
        }

        private static Optional<DateRange> range(LocalDate day, Random random) {
            return switch (random.nextInt(4)) {
                case 0 -> Optional.empty();
                case 1 -> Optional.of(DateRange.of(day, day.plusDays(random.nextInt(30))));
                default -> Optional.of(DateRange.of(day));
            };
        }

        private static IrmReportVerdict naive(IrmReportRules rules, PlanReports reports) {
            String edition = rules.getPublishedEdition().getId();
            int year = Integer.parseInt(edition);
            if (year >= 2020 && reports.getPlan().getMember().getKind() != MemberKind.NATIONAL) {
                return IrmReportVerdict.NOT_REVIEWED;
            }
            Naive row = TABLE.get(edition);
            List<String> answers = new ArrayList<>();
            DateRange submitted = reports.getSubmission()
                    .orElse(reports.getPlan().getYearOfSubmission().isPresent() ? year(2021) : null);
            DateRange end = reports.getImplementationEnd()
                    .orElse(reports.getPlan().getEndYear().isPresent() ? year(2023) : null);
            DateRange start = reports.getImplementationStart().orElse(null);
            if (year >= 2021) {
                answers.add(answer(reports, Set.of(CO_CREATION_BRIEF), submitted, submitted));
            }
            Set<IrmReportKind> first = EnumSet.noneOf(IrmReportKind.class);
            for (IrmReportKind kind : IrmReportKind.values()) {
                if (kind.getMoment() == row.first().getMoment()
                        && kind != CO_CREATION_BRIEF
                        && kind != MIDTERM_REVIEW) {
                    first.add(kind);
                }
            }
            boolean hybrid = edition.equals("2018");
            if (hybrid) {
                first.add(IrmReportKind.HYBRID);
            }
            DateRange firstDue = null;
            for (int months : row.plans()) {
                DateRange from = months == 4 ? submitted : start;
                firstDue = from == null ? null : later(from, months);
            }
            answers.add(answer(reports, first, submitted, firstDue));
            if (year >= 2022 && reports.getPlan().getDurationInYears().orElse(4) == 4) {
                DateRange from = start == null ? submitted : start;
                String answer = answer(reports, Set.of(MIDTERM_REVIEW), from == null ? null : later(from, 24), end);
                answers.add(
                        reports.getPlan().getDurationInYears().isEmpty() && !answer.equals("there") ? "open" : answer);
            }
            if (row.last().isPresent()) {
                answers.add(answer(
                        reports,
                        EnumSet.of(
                                IrmReportKind.END_OF_TERM,
                                IrmReportKind.IMPLEMENTATION,
                                IrmReportKind.HYBRID,
                                IrmReportKind.TRANSITIONAL_RESULTS,
                                RESULTS),
                        end,
                        year >= 2020 && end != null ? later(end, 4) : null));
            }
            Set<IrmReportKind> assessing = EnumSet.allOf(IrmReportKind.class);
            assessing.remove(CO_CREATION_BRIEF);
            answers.add(answer(reports, assessing, end, end));
            if (answers.contains("missing")) {
                return IrmReportVerdict.MISSING;
            }
            if (answers.contains("open")) {
                return IrmReportVerdict.UNDETERMINED;
            }
            return answers.contains("to come") ? IrmReportVerdict.NOT_DUE : IrmReportVerdict.COMPLETE;
        }

        private static DateRange year(int year) {
            return DateRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }

        private static DateRange later(DateRange days, int months) {
            return DateRange.of(later(days.getEarliest(), months), later(days.getLatest(), months));
        }

        private static LocalDate later(LocalDate day, int months) {
            LocalDate late = day.plusMonths(months);
            return day.plusDays(1).getDayOfMonth() == 1 ? late.withDayOfMonth(late.lengthOfMonth()) : late;
        }

        /** What each day on which the report can be due says, taken together. */
        private static String answer(
                PlanReports reports, Set<IrmReportKind> kinds, DateRange notBefore, DateRange due) {
            if (reports.getReports().stream().map(IrmReport::getKind).anyMatch(kinds::contains)) {
                return "there";
            }
            if (!reports.isEveryReport()) {
                return "open";
            }
            DateRange range = due == null ? notBefore : due;
            if (range == null) {
                return "open";
            }
            boolean over = true;
            boolean toCome = true;
            for (LocalDate day = range.getEarliest(); !day.isAfter(range.getLatest()); day = day.plusDays(1)) {
                over &= reports.getAsOf().isAfter(day);
                toCome &= !reports.getAsOf().isAfter(day);
            }
            if (toCome) {
                return "to come";
            }
            return over && due != null ? "missing" : "open";
        }
    }
}

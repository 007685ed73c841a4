package io.github.ogprules.rules.star;

import static io.github.ogprules.rules.star.StarParameters.ASSESSMENT_MOMENT;
import static io.github.ogprules.rules.star.StarParameters.FIRST_PLAN_YEAR;
import static io.github.ogprules.rules.star.StarParameters.LAST_PLAN_YEAR;
import static io.github.ogprules.rules.star.StarParameters.MINIMUM_SPECIFICITY;
import static io.github.ogprules.rules.star.StarParameters.RELEVANCE_NEEDED;
import static io.github.ogprules.rules.star.StarParameters.VERIFIABLE_FROM_PLAN_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.Verifiability;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.rules.measure.RelevanceParameters;
import io.github.ogprules.rules.measure.RelevanceRules;
import io.github.ogprules.rules.reasoning.Monotonicity;
import io.github.ogprules.rules.reasoning.Reasoning;
import io.github.ogprules.rules.reasoning.RuleDifference;
import io.github.ogprules.rules.reasoning.Situations;
import io.github.ogprules.rules.reasoning.VerdictTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole-space reasoning over stars, held against the decisions on seeded assessments by any report. */
class StarReasoningTest {

    private static final int ASSESSMENTS = 10_000;

    private static final List<Integer> PLAN_YEARS =
            IntStream.rangeClosed(2010, 2020).boxed().toList();

    private static final StarRules CURRENT = StarRules.edition("current-progress-report");

    private static final List<StarRules> REFORMS = List.of(
            CURRENT.with(MINIMUM_SPECIFICITY, Optional.of(Specificity.LOW)),
            CURRENT.with(VERIFIABLE_FROM_PLAN_YEAR, Optional.of(2014)).with(ASSESSMENT_MOMENT, Optional.empty()),
            CURRENT.with(RELEVANCE_NEEDED, false),
            withValues(OgpValue.ACCESS_TO_INFORMATION, OgpValue.CIVIC_PARTICIPATION),
            withValues(OgpValue.PUBLIC_ACCOUNTABILITY, OgpValue.TECHNOLOGY_AND_INNOVATION));

    /** Every edition, and reforms that look at other values or years. */
    static Stream<StarRules> rules() {
        return Stream.concat(StarRules.all().stream(), REFORMS.stream());
    }

    /** Every two editions, every two reforms, and each reform with the edition that it is of. */
    static Stream<Arguments> pairs() {
        return Stream.of(
                        pairs(StarRules.all()),
                        pairs(REFORMS),
                        REFORMS.stream().map(reform -> Arguments.of(CURRENT, reform)))
                .flatMap(some -> some);
    }

    private static Stream<Arguments> pairs(List<StarRules> rules) {
        return IntStream.range(0, rules.size())
                .boxed()
                .flatMap(place -> rules.subList(place, rules.size()).stream()
                        .map(other -> Arguments.of(rules.get(place), other)));
    }

    private static StarRules withValues(OgpValue... values) {
        return CURRENT.withRelevance(RelevanceRules.edition("2013").with(RelevanceParameters.VALUES, List.of(values)));
    }

    /** Assessments with anything that a report can say, always the same. */
    private static Stream<CommitmentAssessment> assessments(boolean withUnknowns) {
        Random random = new Random(2015);
        return Stream.generate(() -> assessment(random, withUnknowns)).limit(ASSESSMENTS);
    }

    private static CommitmentAssessment assessment(Random random, boolean withUnknowns) {
        Map<OgpValue, Observation<Boolean>> values = new EnumMap<>(OgpValue.class);
        for (OgpValue value : OgpValue.values()) {
            values.put(value, observation(random, withUnknowns, List.of(false, false, false, true)));
        }
        int planYear = PLAN_YEARS.get(random.nextInt(PLAN_YEARS.size()));
        IrmReport report = IrmReport.builder()
                .kind(any(
                        random,
                        Stream.of(IrmReportKind.values())
                                .filter(IrmReportKind::assessesCommitments)
                                .toList()))
                .planYear(withUnknowns && random.nextInt(5) == 0 ? OptionalInt.empty() : OptionalInt.of(planYear))
                .publicationYear(random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(planYear + 2))
                .build();
        return CommitmentAssessment.builder()
                .report(report)
                .specificity(observation(random, withUnknowns, List.of(Specificity.values())))
                .verifiability(observation(random, withUnknowns, List.of(Verifiability.values())))
                .relevance(observation(random, withUnknowns, List.of(Relevance.values())))
                .openGovernmentLens(Observation.notAssessed())
                .values(values)
                .potentialImpact(observation(random, withUnknowns, List.of(PotentialImpact.values())))
                .completion(observation(random, withUnknowns, List.of(Completion.values())))
                .build();
    }

    private static <T> Observation<T> observation(Random random, boolean withUnknowns, List<T> values) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> Observation.notAssessed();
            case 2 -> withUnknowns ? Observation.unknown() : Observation.known(any(random, values));
            default -> Observation.known(any(random, values));
        };
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @Nested
    class The_space {

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.star.StarReasoningTest#rules")
        void has_the_verdict_on_every_assessment_of_which_all_is_known(StarRules rules) {
            assertThatTheTableHasAllVerdictsOf(rules);
        }

        private static void assertThatTheTableHasAllVerdictsOf(StarRules rules) {
            VerdictTable<CommitmentAssessment, StarVerdict> table = rules.table();

            assertThat(assessments(false))
                    .allSatisfy(assessment -> assertThat(table.verdict(
                                    table.getSpace().code(assessment).getAsInt()))
                            .isEqualTo(rules.decide(assessment).getVerdict()));
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.star.StarReasoningTest#rules")
        void has_a_code_for_each_of_its_situations(StarRules rules) {
            VerdictTable<CommitmentAssessment, StarVerdict> table = rules.table();
            for (int code = 0; code < table.getSpace().size(); code++) {
                assertThat(table.getSpace().code(Situations.of(table.getSpace(), code)))
                        .hasValue(code);
            }
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.star.StarReasoningTest#rules")
        void has_for_what_is_known_in_part_the_verdicts_that_can_come_out_and_no_others(StarRules rules) {
            Reasoning<CommitmentAssessment, StarVerdict> reasoning = Reasoning.of(rules.table());

            assertThat(assessments(true).limit(ASSESSMENTS / 10))
                    .allSatisfy(assessment -> assertThat(reasoning
                                    .advise(assessment, StarVerdict.STARRED)
                                    .getVerdicts())
                            .isEqualTo(completions(rules, assessment)
                                    .map(one -> rules.decide(one).getVerdict())
                                    .collect(Collectors.toSet())));
        }

        /** Everything that an assessment can turn out to be; what stands in for a code that is unknown may go on doing so. */
        private static Stream<CommitmentAssessment> completions(StarRules rules, CommitmentAssessment assessment) {
            Stream<CommitmentAssessment> all =
                    assessment.getReport().getPlanYear().isPresent()
                            ? Stream.of(assessment)
                            : reports(assessment.getReport()).map(assessment::withReport);
            boolean isVerifiabilityLookedAt =
                    rules.get(VERIFIABLE_FROM_PLAN_YEAR).isPresent();
            all = all.flatMap(one -> completed(
                            one,
                            one.getVerifiability(),
                            Verifiability.values(),
                            CommitmentAssessment::withVerifiability))
                    .flatMap(one -> Stream.concat(
                            completed(
                                    one,
                                    one.getSpecificity(),
                                    Specificity.values(),
                                    CommitmentAssessment::withSpecificity),
                            isVerifiabilityLookedAt
                                            && one.getSpecificity().isUnknown()
                                            && one.getVerifiability().isKnown()
                                    ? Stream.of(one.withSpecificity(Observation.notAssessed()))
                                    : Stream.empty()))
                    .flatMap(one -> completed(
                            one,
                            one.getPotentialImpact(),
                            PotentialImpact.values(),
                            CommitmentAssessment::withPotentialImpact))
                    .flatMap(one -> completed(
                            one, one.getCompletion(), Completion.values(), CommitmentAssessment::withCompletion));
            for (OgpValue value : OgpValue.values()) {
                all = all.flatMap(one -> completed(
                        one,
                        one.getValue(value),
                        new Boolean[] {true, false},
                        (changed, served) -> changed.withValues(with(changed.getValues(), value, served))));
            }
            return all.flatMap(one -> isCodeOpen(rules, one)
                    ? completed(one, one.getRelevance(), Relevance.values(), CommitmentAssessment::withRelevance)
                    : Stream.of(one));
        }

        /** The report on a plan of each year; one of before there were stars is on none of the later plans. */
        private static Stream<IrmReport> reports(IrmReport report) {
            return report.getPublicationYear().orElse(2014) < 2014
                    ? PLAN_YEARS.stream()
                            .filter(year -> year <= report.getPublicationYear().getAsInt())
                            .map(report::withPlanYear)
                    : PLAN_YEARS.stream().map(year -> IrmReport.of(report.getKind(), year));
        }

        /** Whether no value is served and some are not assessed, so that the code over all decides, whatever it is. */
        private static boolean isCodeOpen(StarRules rules, CommitmentAssessment assessment) {
            List<Observation<Boolean>> values = rules.getRelevance().get(RelevanceParameters.VALUES).stream()
                    .map(assessment::getValue)
                    .toList();
            boolean isByLens = rules.getRelevance()
                    .get(RelevanceParameters.REPORTS_WITH_LENS)
                    .contains(assessment.getReport().getKind());
            return !isByLens
                    && !rules.getRelevance()
                            .getParameters()
                            .of(RelevanceParameters.VALUES)
                            .isAssumed()
                    && !values.contains(Observation.known(true))
                    && values.stream().anyMatch(Observation::isNotAssessed);
        }

        private static <E> Stream<CommitmentAssessment> completed(
                CommitmentAssessment assessment,
                Observation<E> observed,
                E[] codes,
                BiFunction<CommitmentAssessment, Observation<E>, CommitmentAssessment> with) {
            return observed.isUnknown()
                    ? Stream.of(codes).map(code -> with.apply(assessment, Observation.known(code)))
                    : Stream.of(assessment);
        }

        private static Map<OgpValue, Observation<Boolean>> with(
                Map<OgpValue, Observation<Boolean>> values, OgpValue value, Observation<Boolean> served) {
            Map<OgpValue, Observation<Boolean>> changed = new EnumMap<>(values);
            changed.put(value, served);
            return changed;
        }

        @Test
        void has_all_years_where_a_rule_has_no_first_or_last_plan() {
            assertThatTheTableHasAllVerdictsOf(CURRENT.with(LAST_PLAN_YEAR, Integer.MAX_VALUE));
            assertThatTheTableHasAllVerdictsOf(CURRENT.with(FIRST_PLAN_YEAR, Integer.MIN_VALUE));
            assertThatTheTableHasAllVerdictsOf(
                    CURRENT.with(FIRST_PLAN_YEAR, Integer.MIN_VALUE).with(LAST_PLAN_YEAR, Integer.MAX_VALUE));
        }
    }

    @Nested
    class A_difference {

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.star.StarReasoningTest#pairs")
        void has_every_assessment_that_two_rules_decide_differently_and_no_other(StarRules before, StarRules after) {
            RuleDifference<CommitmentAssessment, StarVerdict> difference = before.differenceTo(after);
            Set<Integer> situations = difference.situations().boxed().collect(Collectors.toSet());

            assertThat(assessments(false))
                    .allSatisfy(assessment -> assertThat(situations.contains(
                                    difference.getSpace().code(assessment).getAsInt()))
                            .isEqualTo(before.decide(assessment).getVerdict()
                                    != after.decide(assessment).getVerdict()));
            assertThat(difference.isEmpty()).isEqualTo(before.equals(after));
        }

        @Test
        void between_editions_reads_as_what_is_new() {
            assertThat(StarRules.edition("2015").differenceTo(CURRENT).getConditions())
                    .extracting(RuleDifference.Condition::toString)
                    .hasSize(3)
                    .contains(
                            "Report: mid-term; Plan: 2012 to 2016 or 2017; Specificity: Medium or above or not coded and not"
                                    + " verifiable or not coded but verifiable or not assessed; Relevance: Clear or not coded, serves"
                                    + " Access to information or Civic participation or Public accountability or not assessed;"
                                    + " Potential impact: Moderate; Completion: Substantial or above or not assessed; starred or not"
                                    + " assessed, then not starred");
        }

        @Test
        void where_only_one_rule_has_a_star_is_for_that_reason() {
            CommitmentAssessment endOfTerm = CommitmentAssessment.builder()
                    .report(IrmReport.of(IrmReportKind.END_OF_TERM, 2014, 2016))
                    .potentialImpact(PotentialImpact.MODERATE)
                    .build();

            assertThat(CURRENT.differenceTo(StarRules.edition("current-end-of-term"))
                            .flips(List.of(endOfTerm)))
                    .singleElement()
                    .satisfies(flip -> assertThat(flip.getReasons())
                            .containsExactly(
                                    "Report: a report at mid-term on a plan of 2012 to 2017 (not applicable), then a"
                                            + " report at the end of term on a plan of 2013 to 2017 (met)"));
        }

        @Test
        void is_empty_where_rules_decide_alike() {
            assertThat(CURRENT.differenceTo(StarRules.edition("current-progress-report"))
                            .isEmpty())
                    .isTrue();
        }

        @Test
        void names_the_commitments_that_lose_the_star_and_why() {
            CommitmentAssessment transformative =
                    Commitments.passing(IrmReportKind.MID_TERM, 2014, Completion.COMPLETE);
            CommitmentAssessment moderate =
                    transformative.withPotentialImpact(Observation.known(PotentialImpact.MODERATE));

            assertThat(StarRules.edition("2015").differenceTo(CURRENT).flips(List.of(moderate, transformative)))
                    .singleElement()
                    .satisfies(flip -> {
                        assertThat(flip.getInput()).isEqualTo(moderate);
                        assertThat(flip.getBefore()).isEqualTo(StarVerdict.STARRED);
                        assertThat(flip.getAfter()).isEqualTo(StarVerdict.NOT_STARRED);
                        assertThat(flip.getReasons())
                                .containsExactly("potential impact Moderate or Transformative (met), then"
                                        + " potential impact Transformative (not met)");
                    });
        }
    }

    @Nested
    class OGPs_rule {

        @Test
        void is_monotone_in_every_code() {
            for (StarRules edition : StarRules.all()) {
                Monotonicity monotonicity = Monotonicity.of(edition.table(), StarVerdict.STARRED);

                assertThat(monotonicity.getByImprovement()).isEmpty();
            }
        }
    }
}

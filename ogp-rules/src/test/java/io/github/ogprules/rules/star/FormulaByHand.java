package io.github.ogprules.rules.star;

import static io.github.ogprules.model.irm.Completion.COMPLETE;
import static io.github.ogprules.model.irm.Completion.LIMITED;
import static io.github.ogprules.model.irm.Completion.SUBSTANTIAL;
import static io.github.ogprules.model.irm.PotentialImpact.MODERATE;
import static io.github.ogprules.model.irm.PotentialImpact.TRANSFORMATIVE;
import static io.github.ogprules.model.irm.Specificity.HIGH;
import static io.github.ogprules.model.irm.Specificity.LOW;
import static io.github.ogprules.model.irm.Specificity.MEDIUM;
import static io.github.ogprules.model.irm.Specificity.NONE;
import static io.github.ogprules.rules.star.StarParameters.ASSESSMENT_MOMENT;
import static io.github.ogprules.rules.star.StarParameters.FIRST_PLAN_YEAR;
import static io.github.ogprules.rules.star.StarParameters.LAST_PLAN_YEAR;
import static io.github.ogprules.rules.star.StarParameters.MINIMUM_COMPLETION;
import static io.github.ogprules.rules.star.StarParameters.MINIMUM_POTENTIAL_IMPACT;
import static io.github.ogprules.rules.star.StarParameters.MINIMUM_SPECIFICITY;
import static io.github.ogprules.rules.star.StarParameters.VERIFIABLE_FROM_PLAN_YEAR;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.AssessmentMoment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.Verifiability;
import io.github.ogprules.rules.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A star formula written down by hand: the values that pass each test, all known without the rules. What is unknown is gone
 * through value by value.
 *
 * @param plans the years of submission of the plans that have the star
 * @param reports the moments of the reports that award it
 * @param specific no value if there is no test
 * @param verifiableFrom the first plan year for which verifiability stands in, if it does
 */
record FormulaByHand(
        StarRules rules,
        Set<Integer> plans,
        Set<AssessmentMoment> reports,
        Set<Specificity> specific,
        OptionalInt verifiableFrom,
        Set<PotentialImpact> impact,
        Set<Completion> completion) {

    /** What one test of one commitment comes to. */
    enum Test {
        PASSED,
        FAILED,
        NO_VALUE
    }

    private static final Set<Integer> YEARS = years(2008, 2023);
    private static final Set<AssessmentMoment> MID_TERM = EnumSet.of(AssessmentMoment.MID_TERM);
    private static final Set<AssessmentMoment> END_OF_TERM = EnumSet.of(AssessmentMoment.END_OF_TERM);
    private static final Set<AssessmentMoment> ANY = EnumSet.allOf(AssessmentMoment.class);
    private static final OptionalInt NEVER = OptionalInt.empty();
    private static final OptionalInt FROM_2017 = OptionalInt.of(2017);
    private static final Set<Completion> HIGH_COMPLETION = EnumSet.of(SUBSTANTIAL, COMPLETE);

    static Stream<FormulaByHand> editions() {
        return Stream.of(
                new FormulaByHand(
                        StarRules.edition("cohort-1"),
                        years(2011, 2011),
                        MID_TERM,
                        Set.of(),
                        NEVER,
                        Set.of(),
                        HIGH_COMPLETION),
                new FormulaByHand(
                        StarRules.edition("2014"),
                        years(2012, 2017),
                        MID_TERM,
                        Set.of(),
                        NEVER,
                        EnumSet.of(MODERATE, TRANSFORMATIVE),
                        HIGH_COMPLETION),
                new FormulaByHand(
                        StarRules.edition("2015"),
                        years(2012, 2017),
                        MID_TERM,
                        EnumSet.of(MEDIUM, HIGH),
                        NEVER,
                        EnumSet.of(MODERATE, TRANSFORMATIVE),
                        HIGH_COMPLETION),
                new FormulaByHand(
                        StarRules.edition("current-progress-report"),
                        years(2012, 2017),
                        MID_TERM,
                        EnumSet.of(MEDIUM, HIGH),
                        FROM_2017,
                        EnumSet.of(TRANSFORMATIVE),
                        HIGH_COMPLETION),
                new FormulaByHand(
                        StarRules.edition("current-end-of-term"),
                        years(2013, 2017),
                        END_OF_TERM,
                        EnumSet.of(MEDIUM, HIGH),
                        FROM_2017,
                        EnumSet.of(TRANSFORMATIVE),
                        HIGH_COMPLETION),
                new FormulaByHand(
                        StarRules.edition("potentially-starred"),
                        years(2014, 2019),
                        ANY,
                        EnumSet.of(MEDIUM, HIGH),
                        FROM_2017,
                        EnumSet.of(TRANSFORMATIVE),
                        Set.of()));
    }

    static Stream<FormulaByHand> reforms() {
        StarRules current = StarRules.edition("current-progress-report");
        return Stream.of(
                new FormulaByHand(
                        current.with(MINIMUM_SPECIFICITY, Optional.of(LOW))
                                .with(VERIFIABLE_FROM_PLAN_YEAR, Optional.empty()),
                        years(2012, 2017),
                        MID_TERM,
                        EnumSet.of(LOW, MEDIUM, HIGH),
                        NEVER,
                        EnumSet.of(TRANSFORMATIVE),
                        HIGH_COMPLETION),
                new FormulaByHand(
                        current.with(MINIMUM_SPECIFICITY, Optional.empty())
                                .with(MINIMUM_POTENTIAL_IMPACT, Optional.of(PotentialImpact.MINOR))
                                .with(MINIMUM_COMPLETION, Optional.of(LIMITED))
                                .with(ASSESSMENT_MOMENT, Optional.of(AssessmentMoment.DESIGN))
                                .with(LAST_PLAN_YEAR, 2019)
                                .with(FIRST_PLAN_YEAR, 2018),
                        years(2018, 2019),
                        EnumSet.of(AssessmentMoment.DESIGN),
                        Set.of(),
                        FROM_2017,
                        EnumSet.of(PotentialImpact.MINOR, MODERATE, TRANSFORMATIVE),
                        EnumSet.of(LIMITED, SUBSTANTIAL, COMPLETE)));
    }

    /** Every year in which the plan may have been submitted. */
    static Set<Integer> possibleYears(IrmReport report) {
        return report.getPlanYear().isPresent() ? Set.of(report.getPlanYear().getAsInt()) : YEARS;
    }

    boolean awards(IrmReport report, int planYear) {
        return reports.contains(report.getKind().getMoment()) && plans.contains(planYear);
    }

    Set<Test> specificityTests(Observation<Specificity> coded, Observation<Verifiability> verifiable, int planYear) {
        boolean standsIn = verifiableFrom.isPresent() && planYear >= verifiableFrom.getAsInt();
        if (!standsIn || coded.isKnown() || specific.isEmpty()) {
            return tests(coded, Specificity.values(), specific);
        }
        if (verifiable.isKnown()) {
            // What is verifiable would have been coded as medium or high, what is not as none or low.
            Set<Specificity> likeIt = verifiable.getValue() == Verifiability.VERIFIABLE
                    ? EnumSet.of(MEDIUM, HIGH)
                    : EnumSet.of(NONE, LOW);
            return likeIt.stream()
                    .map(value -> specific.contains(value) ? Test.PASSED : Test.FAILED)
                    .collect(Collectors.toSet());
        }
        return coded.isNotAssessed() && verifiable.isNotAssessed()
                ? EnumSet.of(Test.NO_VALUE)
                : EnumSet.of(Test.PASSED, Test.FAILED);
    }

    Set<Test> impactTests(Observation<PotentialImpact> coded) {
        return tests(coded, PotentialImpact.values(), impact);
    }

    Set<Test> completionTests(Observation<Completion> coded) {
        return tests(coded, Completion.values(), completion);
    }

    private static <E extends Enum<E>> Set<Test> tests(Observation<E> coded, E[] values, Set<E> passing) {
        if (passing.isEmpty()) {
            return EnumSet.of(Test.PASSED);
        }
        if (coded.isNotAssessed()) {
            return EnumSet.of(Test.NO_VALUE);
        }
        Set<Test> tests = EnumSet.noneOf(Test.class);
        for (E value : values) {
            if (coded.isUnknown() || coded.getValue() == value) {
                tests.add(passing.contains(value) ? Test.PASSED : Test.FAILED);
            }
        }
        return tests;
    }

    static StarVerdict verdict(List<Test> tests) {
        if (tests.contains(Test.FAILED)) {
            return StarVerdict.NOT_STARRED;
        }
        return tests.contains(Test.NO_VALUE) ? StarVerdict.NOT_ASSESSED : StarVerdict.STARRED;
    }

    static Outcome outcome(Set<Test> possible) {
        if (possible.size() > 1) {
            return Outcome.UNDETERMINED;
        }
        return switch (possible.iterator().next()) {
            case PASSED -> Outcome.MET;
            case FAILED -> Outcome.NOT_MET;
            case NO_VALUE -> Outcome.NOT_ASSESSED;
        };
    }

    private static Set<Integer> years(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return rules.getEdition().getId() + " " + rules.getEdition().getAssumptions();
    }
}

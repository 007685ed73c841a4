package io.github.ogprules.rules.star;

import static io.github.ogprules.rules.star.StarParameters.ASSESSMENT_MOMENT;
import static io.github.ogprules.rules.star.StarParameters.FIRST_PLAN_YEAR;
import static io.github.ogprules.rules.star.StarParameters.FIRST_REPORT_YEAR;
import static io.github.ogprules.rules.star.StarParameters.LAST_PLAN_YEAR;
import static io.github.ogprules.rules.star.StarParameters.MINIMUM_COMPLETION;
import static io.github.ogprules.rules.star.StarParameters.MINIMUM_POTENTIAL_IMPACT;
import static io.github.ogprules.rules.star.StarParameters.MINIMUM_SPECIFICITY;
import static io.github.ogprules.rules.star.StarParameters.PLANS_OF_COHORT_1;
import static io.github.ogprules.rules.star.StarParameters.RELEVANCE_NEEDED;
import static io.github.ogprules.rules.star.StarParameters.VERIFIABLE_FROM_PLAN_YEAR;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.AssessmentMoment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.Verifiability;
import io.github.ogprules.rules.reasoning.Axis;
import io.github.ogprules.rules.reasoning.Level;
import io.github.ogprules.rules.reasoning.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What several rules on stars look at, in any report, as axes that they share; what none of them tests has none. */
final class SharedStarAxes {

    private static final long LATEST = Integer.MAX_VALUE;

    private final List<StarRules> rules;

    SharedStarAxes(List<StarRules> rules) {
        this.rules = rules;
    }

    Space<CommitmentAssessment> space() {
        List<Axis<CommitmentAssessment>> axes = new ArrayList<>();
        if (isAny(one -> one.get(ASSESSMENT_MOMENT).isPresent())) {
            axes.add(axis("Report", StarCriterion.REPORT, moments()));
        }
        axes.add(axis("Plan", StarCriterion.REPORT, planYears()));
        if (isAny(SharedStarAxes::testsSpecificity)) {
            axes.add(axis(StarCriterion.SPECIFICITY.getLabel(), StarCriterion.SPECIFICITY, specificity()));
        }
        SharedRelevance relevance = new SharedRelevance(
                rules.stream().filter(one -> one.get(RELEVANCE_NEEDED)).toList());
        relevance.cases().forEach((name, cases) -> axes.add(axis(name, StarCriterion.RELEVANCE, cases)));
        axisOf(one -> one.get(MINIMUM_POTENTIAL_IMPACT).isPresent(), StarAxes::potentialImpact)
                .ifPresent(axes::add);
        axisOf(one -> one.get(MINIMUM_COMPLETION).isPresent(), StarAxes::completion)
                .ifPresent(axes::add);
        return Space.of(base(), axes);
    }

    private CommitmentAssessment base() {
        return CommitmentAssessment.builder()
                .report(IrmReport.of(IrmReportKind.PROGRESS, rules.get(0).get(FIRST_PLAN_YEAR)))
                .build();
    }

    private boolean isAny(Predicate<StarRules> test) {
        return rules.stream().anyMatch(test);
    }

    private static boolean testsSpecificity(StarRules one) {
        return one.get(MINIMUM_SPECIFICITY).isPresent();
    }

    /** The axis of the first rule that has the test, as all look at the same; none if no rule has it. */
    private Optional<Axis<CommitmentAssessment>> axisOf(
            Predicate<StarRules> tests, Function<StarAxes, Axis<CommitmentAssessment>> axis) {
        return rules.stream().filter(tests).findFirst().map(one -> axis.apply(new StarAxes(one, base())));
    }

    private Axis<CommitmentAssessment> axis(
            String name, StarCriterion criterion, List<Axis.Case<CommitmentAssessment>> cases) {
        return new StarAxes(rules.get(0), base()).test(criterion, Axis.of(name, cases));
    }

    private static List<Axis.Case<CommitmentAssessment>> moments() {
        return Stream.of(AssessmentMoment.values())
                .map(moment -> new Axis.Case<CommitmentAssessment>(
                        Level.of(
                                moment.getLabel(),
                                List.of(List.of(AssessmentMoment.values()).indexOf(moment))),
                        input -> input.getReport().getKind().getMoment() == moment,
                        input -> input.withReport(input.getReport().withKind(firstAt(moment)))))
                .toList();
    }

    private static IrmReportKind firstAt(AssessmentMoment moment) {
        return Stream.of(IrmReportKind.values())
                .filter(kind -> kind.getMoment() == moment)
                .findFirst()
                .orElseThrow();
    }

    /** The years of plans between those in which some rule begins or ends. */
    private List<Axis.Case<CommitmentAssessment>> planYears() {
        TreeSet<Long> begins = new TreeSet<>();
        for (StarRules one : rules) {
            begins.add((long) one.get(FIRST_PLAN_YEAR));
            begins.add(one.get(LAST_PLAN_YEAR) + 1L);
            one.get(VERIFIABLE_FROM_PLAN_YEAR).ifPresent(year -> begins.add((long) year));
        }
        List<Axis.Case<CommitmentAssessment>> cases = new ArrayList<>();
        long first = Integer.MIN_VALUE;
        for (long next : begins.tailSet(first, false).headSet(LATEST, true)) {
            cases.add(planYears(cases.size(), (int) first, (int) (next - 1)));
            first = next;
        }
        cases.add(planYears(cases.size(), (int) first, Integer.MAX_VALUE));
        return cases;
    }

    private Axis.Case<CommitmentAssessment> planYears(int place, int first, int last) {
        OptionalInt year = OptionalInt.of(first == Integer.MIN_VALUE ? last : first);
        return new Axis.Case<>(
                Level.of(years(first, last), List.of(place)),
                input -> isPossible(input.getReport(), first, last),
                input -> input.withReport(input.getReport()
                        .withPublicationYear(OptionalInt.empty())
                        .withPlanYear(year)));
    }

    /** A report of before there were stars is on a plan of before those that have any, whatever year it says. */
    private boolean isPossible(IrmReport report, int first, int last) {
        OptionalInt observed = report.getPlanYear();
        if (report.getPublicationYear().orElse(Integer.MAX_VALUE) < rules.get(0).get(FIRST_REPORT_YEAR)) {
            return observed.orElse(first) <= PLANS_OF_COHORT_1
                    ? isBetween(observed, first, Math.min(last, PLANS_OF_COHORT_1))
                    : first == Integer.MIN_VALUE;
        }
        return isBetween(observed, first, last);
    }

    private static boolean isBetween(OptionalInt year, int first, int last) {
        return first <= last && (year.isEmpty() || (year.getAsInt() >= first && year.getAsInt() <= last));
    }

    private static String years(int first, int last) {
        if (last == Integer.MAX_VALUE) {
            return first == Integer.MIN_VALUE ? "any year" : first + " or later";
        }
        if (first == Integer.MIN_VALUE) {
            return "before " + (last + 1);
        }
        return first == last ? String.valueOf(first) : first + " to " + last;
    }

    /** Specificity and, where some rule lets it stand in, verifiability of what is not coded. */
    private List<Axis.Case<CommitmentAssessment>> specificity() {
        boolean isVerifiabilityLookedAt = rules.stream()
                .filter(SharedStarAxes::testsSpecificity)
                .anyMatch(one -> one.get(VERIFIABLE_FROM_PLAN_YEAR).isPresent());
        List<Axis.Case<CommitmentAssessment>> cases = new ArrayList<>();
        for (Specificity code : Specificity.values()) {
            cases.add(new Axis.Case<>(
                    Level.rung(code.getLabel(), cases.size()),
                    input -> isPossible(input.getSpecificity(), code),
                    input -> input.withSpecificity(Observation.known(code))));
        }
        if (isVerifiabilityLookedAt) {
            for (Verifiability code : Verifiability.values()) {
                cases.add(new Axis.Case<>(
                        Level.of(
                                code == Verifiability.VERIFIABLE
                                        ? "not coded but verifiable"
                                        : "not coded and not verifiable",
                                List.of(cases.size())),
                        input -> !input.getSpecificity().isKnown() && isPossible(input.getVerifiability(), code),
                        input -> input.withSpecificity(Observation.notAssessed())
                                .withVerifiability(Observation.known(code))));
            }
        }
        cases.add(new Axis.Case<>(
                Level.notAssessed(),
                input -> input.getSpecificity().isNotAssessed()
                        && (!isVerifiabilityLookedAt || input.getVerifiability().isNotAssessed()),
                input ->
                        input.withSpecificity(Observation.notAssessed()).withVerifiability(Observation.notAssessed())));
        return cases;
    }

    private static <E extends Enum<E>> boolean isPossible(Observation<E> observed, E code) {
        return observed.isUnknown() || observed.equals(Observation.known(code));
    }
}

package io.github.ogprules.rules.star;

import static io.github.ogprules.rules.star.StarDecisionAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Marker;
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
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.star.FormulaByHand.Test;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every state of what a report can say, under every edition, held against the formula by hand; what is unknown is held against
 * all the values that it can have.
 */
class StarSpaceTest {

    /** What a report says of relevance, and every way in which the test can turn out. */
    private record RelevanceState(
            Observation<Relevance> overall, Map<OgpValue, Observation<Boolean>> values, Set<Test> tests) {

        static RelevanceState overall(Relevance relevance, Test test) {
            return new RelevanceState(Observation.known(relevance), Map.of(), EnumSet.of(test));
        }

        static RelevanceState byValue(
                Observation<Boolean> access,
                Observation<Boolean> participation,
                Observation<Boolean> accountability,
                Test first,
                Test... rest) {
            return new RelevanceState(
                    Observation.notAssessed(),
                    Map.of(
                            OgpValue.ACCESS_TO_INFORMATION, access,
                            OgpValue.CIVIC_PARTICIPATION, participation,
                            OgpValue.PUBLIC_ACCOUNTABILITY, accountability,
                            OgpValue.TECHNOLOGY_AND_INNOVATION, Observation.known(true)),
                    EnumSet.of(first, rest));
        }
    }

    private static final List<StarCriterion> ORDER = List.of(
            StarCriterion.SPECIFICITY,
            StarCriterion.RELEVANCE,
            StarCriterion.POTENTIAL_IMPACT,
            StarCriterion.COMPLETION);

    private static final Observation<Boolean> YES = Observation.known(true);
    private static final Observation<Boolean> NO = Observation.known(false);
    private static final Observation<Boolean> NOT_REVIEWED = Observation.notAssessed(Marker.NOT_REVIEWED);
    private static final Observation<Boolean> UNKNOWN = Observation.unknown();

    private static final List<RelevanceState> RELEVANCE = List.of(
            RelevanceState.overall(Relevance.CLEAR, Test.PASSED),
            RelevanceState.overall(Relevance.UNCLEAR, Test.FAILED),
            RelevanceState.byValue(NO, UNKNOWN, YES, Test.PASSED),
            RelevanceState.byValue(NO, NO, NO, Test.FAILED),
            RelevanceState.byValue(NOT_REVIEWED, NO, NO, Test.NO_VALUE),
            RelevanceState.byValue(NO, NO, UNKNOWN, Test.PASSED, Test.FAILED));

    static Stream<FormulaByHand> formulas() {
        return Stream.concat(FormulaByHand.editions(), FormulaByHand.reforms());
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void every_state_comes_to_what_all_its_completions_agree_on(FormulaByHand formula) {
        int states = 0;
        for (IrmReport report : reports()) {
            for (Observation<Specificity> specificity : states(Specificity.values())) {
                for (Observation<Verifiability> verifiability : states(Verifiability.values())) {
                    for (RelevanceState relevance : RELEVANCE) {
                        for (Observation<PotentialImpact> impact : states(PotentialImpact.values())) {
                            for (Observation<Completion> completion : states(Completion.values())) {
                                states++;
                                CommitmentAssessment assessment = CommitmentAssessment.builder()
                                        .report(report)
                                        .specificity(specificity)
                                        .verifiability(verifiability)
                                        .relevance(relevance.overall())
                                        .values(relevance.values())
                                        .potentialImpact(impact)
                                        .completion(completion)
                                        .build();
                                requireByHand(formula, assessment, relevance.tests());
                            }
                        }
                    }
                }
            }
        }

        // Reports of three moments; four, two, five and seven codes, each also not assessed and
        // unknown.
        assertThat(states).isEqualTo((3 + 7 + 5) * (4 + 2) * (2 + 2) * RELEVANCE.size() * (5 + 2) * (7 + 2));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void every_kind_of_report_on_a_plan_of_every_year_awards_the_star_or_does_not(FormulaByHand formula) {
        for (IrmReportKind kind : Stream.of(IrmReportKind.values())
                .filter(IrmReportKind::assessesCommitments)
                .toList()) {
            for (int year = 2009; year <= 2024; year++) {
                StarDecision decision = formula.rules()
                        .decide(CommitmentAssessment.builder()
                                .report(IrmReport.of(kind, year))
                                .specificity(Specificity.HIGH)
                                .relevance(Relevance.CLEAR)
                                .potentialImpact(PotentialImpact.TRANSFORMATIVE)
                                .completion(Completion.COMPLETE)
                                .build());
                boolean awards = formula.awards(IrmReport.of(kind, year), year);

                assertThat(decision)
                        .hasVerdict(awards ? StarVerdict.STARRED : StarVerdict.NOT_APPLICABLE)
                        .hasOutcome(StarCriterion.REPORT, awards ? Outcome.MET : Outcome.NOT_APPLICABLE)
                        .hasObserved(StarCriterion.REPORT, kind.getLabel() + " on a plan of " + year)
                        .hasNoBindingConstraint();
            }
        }
    }

    private static List<IrmReport> reports() {
        return Stream.of(
                        reports(IrmReportKind.DESIGN, 2016, 2017),
                        reports(IrmReportKind.PROGRESS, 2011, 2012, 2013, 2016, 2017, 2018),
                        reports(IrmReportKind.END_OF_TERM, 2012, 2013, 2017, 2018))
                .flatMap(Function.identity())
                .toList();
    }

    /** Reports on plans of some years and one on a plan of an unknown year. */
    private static Stream<IrmReport> reports(IrmReportKind kind, int... planYears) {
        return Stream.concat(
                IntStream.of(planYears).mapToObj(year -> IrmReport.of(kind, year)),
                Stream.of(IrmReport.builder().kind(kind).build()));
    }

    private static <E> List<Observation<E>> states(E[] values) {
        return Stream.concat(
                        Stream.of(values).map(Observation::known),
                        Stream.of(Observation.<E>notAssessed(Marker.NO_DATA), Observation.<E>unknown()))
                .toList();
    }

    private static void requireByHand(FormulaByHand formula, CommitmentAssessment assessment, Set<Test> relevance) {
        Set<Test> impact = formula.impactTests(assessment.getPotentialImpact());
        Set<Test> completion = formula.completionTests(assessment.getCompletion());
        Set<Test> specificity = EnumSet.noneOf(Test.class);
        Set<Boolean> awards = new HashSet<>();
        Set<List<Object>> years = new HashSet<>();
        Set<StarVerdict> verdicts = EnumSet.noneOf(StarVerdict.class);
        for (int year : FormulaByHand.possibleYears(assessment.getReport())) {
            boolean awarded = formula.awards(assessment.getReport(), year);
            Set<Test> specificityThen =
                    formula.specificityTests(assessment.getSpecificity(), assessment.getVerifiability(), year);
            if (!years.add(List.of(awarded, specificityThen))) {
                continue; // like another year
            }
            awards.add(awarded);
            specificity.addAll(specificityThen);
            for (List<Test> tests : completions(specificityThen, relevance, impact, completion)) {
                verdicts.add(awarded ? FormulaByHand.verdict(tests) : StarVerdict.NOT_APPLICABLE);
            }
        }

        StarDecision decision = formula.rules().decide(assessment);
        assertThat(decision)
                .hasVerdict(only(verdicts).orElse(StarVerdict.UNDETERMINED))
                .hasOutcome(StarCriterion.REPORT, reportOutcome(awards))
                .hasOutcome(StarCriterion.SPECIFICITY, tested(formula.specific(), specificity))
                .hasOutcome(StarCriterion.RELEVANCE, FormulaByHand.outcome(relevance))
                .hasOutcome(StarCriterion.POTENTIAL_IMPACT, tested(formula.impact(), impact))
                .hasOutcome(StarCriterion.COMPLETION, tested(formula.completion(), completion))
                .expect(
                        "binding constraint",
                        bindingConstraint(List.of(specificity, relevance, impact, completion)),
                        decision.findBindingConstraint());
    }

    /** The first test that fails for certain, after none that is open. */
    private static Optional<StarCriterion> bindingConstraint(List<Set<Test>> possible) {
        for (int i = 0; i < possible.size(); i++) {
            if (possible.get(i).size() > 1) {
                return Optional.empty();
            }
            if (possible.get(i).contains(Test.FAILED)) {
                return Optional.of(ORDER.get(i));
            }
        }
        return Optional.empty();
    }

    private static List<List<Test>> completions(
            Set<Test> specificity, Set<Test> relevance, Set<Test> impact, Set<Test> completion) {
        List<List<Test>> completions = new ArrayList<>();
        for (Test first : specificity) {
            for (Test second : relevance) {
                for (Test third : impact) {
                    for (Test fourth : completion) {
                        completions.add(List.of(first, second, third, fourth));
                    }
                }
            }
        }
        return completions;
    }

    private static Outcome reportOutcome(Set<Boolean> awards) {
        return only(awards)
                .map(awarded -> awarded ? Outcome.MET : Outcome.NOT_APPLICABLE)
                .orElse(Outcome.UNDETERMINED);
    }

    private static Outcome tested(Set<?> passing, Set<Test> possible) {
        return passing.isEmpty() ? Outcome.NOT_APPLICABLE : FormulaByHand.outcome(possible);
    }

    private static <T> Optional<T> only(Set<T> possible) {
        return possible.size() == 1 ? Optional.of(possible.iterator().next()) : Optional.empty();
    }
}

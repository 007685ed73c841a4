package io.github.ogprules.rules.star;

import static io.github.ogprules.rules.star.StarParameters.MINIMUM_COMPLETION;
import static io.github.ogprules.rules.star.StarParameters.MINIMUM_POTENTIAL_IMPACT;
import static io.github.ogprules.rules.star.StarParameters.MINIMUM_SPECIFICITY;
import static io.github.ogprules.rules.star.StarParameters.RELEVANCE_NEEDED;
import static io.github.ogprules.rules.star.StarParameters.VERIFIABLE_FROM_PLAN_YEAR;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.Verifiability;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.measure.RelevanceParameters;
import io.github.ogprules.rules.reasoning.Axis;
import io.github.ogprules.rules.reasoning.Level;
import io.github.ogprules.rules.reasoning.Space;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a star looks at in an assessment by a report, as axes; what an edition does not test has none. */
final class StarAxes {

    private static final List<Completion> IMPLEMENTATION =
            List.of(Completion.NOT_STARTED, Completion.LIMITED, Completion.SUBSTANTIAL, Completion.COMPLETE);

    private static final List<PotentialImpact> IMPACT = List.of(
            PotentialImpact.NONE, PotentialImpact.MINOR, PotentialImpact.MODERATE, PotentialImpact.TRANSFORMATIVE);

    private final StarRules rules;
    private final CommitmentAssessment assessment;

    StarAxes(StarRules rules, CommitmentAssessment assessment) {
        this.rules = rules;
        this.assessment = assessment;
    }

    /**
     * What tells apart the spaces of one edition.
     *
     * @param isByVerifiability whether verifiability stands in for specificity
     * @param isByCode whether the code over all decides on relevance
     * @param beside what the rule looks at beside the axes
     */
    record Kind(boolean isByVerifiability, boolean isByCode, CommitmentAssessment beside) {}

    Kind kind() {
        CommitmentAssessment.Builder beside = CommitmentAssessment.builder().report(assessment.getReport());
        if (isByVerifiability()) {
            beside.specificity(assessment.getSpecificity());
        } else {
            beside.verifiability(assessment.getVerifiability());
        }
        if (isByCode()) {
            beside.values(assessment.getValues());
        } else {
            beside.relevance(Observation.notAssessed()).openGovernmentLens(Observation.notAssessed());
            valuesThatStay().forEach(value -> beside.putValue(value, Observation.notAssessed()));
        }
        return new Kind(isByVerifiability(), isByCode(), beside.build());
    }

    Space<CommitmentAssessment> space() {
        List<Axis<CommitmentAssessment>> axes = new ArrayList<>();
        if (rules.get(MINIMUM_SPECIFICITY).isPresent()) {
            axes.add(isByVerifiability() ? verifiability() : specificity());
        }
        if (rules.get(RELEVANCE_NEEDED)) {
            axes.add(isByCode() ? relevance() : values());
        }
        if (rules.get(MINIMUM_POTENTIAL_IMPACT).isPresent()) {
            axes.add(potentialImpact());
        }
        if (rules.get(MINIMUM_COMPLETION).isPresent()) {
            axes.add(completion());
        }
        return Space.of(isByCode() ? assessment : withCode(assessment, Observation.notAssessed()), axes);
    }

    Axis<CommitmentAssessment> potentialImpact() {
        return axis(
                StarCriterion.POTENTIAL_IMPACT,
                levels(IMPACT, PotentialImpact.values()),
                CommitmentAssessment::getPotentialImpact,
                CommitmentAssessment::withPotentialImpact);
    }

    Axis<CommitmentAssessment> completion() {
        return axis(
                StarCriterion.COMPLETION,
                levels(IMPLEMENTATION, Completion.values()),
                CommitmentAssessment::getCompletion,
                CommitmentAssessment::withCompletion);
    }

    /** Verifiability stands in where specificity is not coded, for the plans from some year on. */
    private boolean isByVerifiability() {
        Optional<Integer> from = rules.get(VERIFIABLE_FROM_PLAN_YEAR);
        return from.isPresent()
                && !assessment.getSpecificity().isKnown()
                && assessment.getReport().getPlanYear().orElse(Integer.MIN_VALUE) >= from.get();
    }

    /** The code over all decides where it is known, or where it alone can decide. */
    private boolean isByCode() {
        return rules.getRelevance().codeOf(assessment).isKnown() || isCodeOpen(rules, assessment);
    }

    /** Whether the code over all is unknown, and the values leave open what it is: none is served, and some are not assessed. */
    static boolean isCodeOpen(StarRules rules, CommitmentAssessment input) {
        List<Observation<Boolean>> values = rules.getRelevance().get(RelevanceParameters.VALUES).stream()
                .map(input::getValue)
                .toList();
        return rules.getRelevance().codeOf(input).isUnknown()
                && !values.contains(Observation.known(true))
                && values.stream().anyMatch(Observation::isNotAssessed);
    }

    /** An assessment with another code over all, in whichever place its report has it. */
    static CommitmentAssessment withCode(CommitmentAssessment input, Observation<Relevance> code) {
        return input.withRelevance(code).withOpenGovernmentLens(Observation.notAssessed());
    }

    private Axis<CommitmentAssessment> specificity() {
        return axis(
                StarCriterion.SPECIFICITY,
                levels(List.of(Specificity.values()), Specificity.values()),
                CommitmentAssessment::getSpecificity,
                CommitmentAssessment::withSpecificity);
    }

    private Axis<CommitmentAssessment> verifiability() {
        return axis(
                StarCriterion.SPECIFICITY,
                levels(List.of(Verifiability.values()), Verifiability.values()),
                CommitmentAssessment::getVerifiability,
                CommitmentAssessment::withVerifiability);
    }

    private Axis<CommitmentAssessment> relevance() {
        return axis(
                StarCriterion.RELEVANCE,
                levels(List.of(Relevance.values()), Relevance.values()),
                rules.getRelevance()::codeOf,
                StarAxes::withCode);
    }

    /** Those of the values that are not assessed, beside others that are: they stay so. */
    private List<OgpValue> valuesThatStay() {
        List<OgpValue> values = rules.getRelevance().get(RelevanceParameters.VALUES);
        List<OgpValue> notAssessed = values.stream()
                .filter(value -> assessment.getValue(value).isNotAssessed())
                .toList();
        return notAssessed.size() == values.size() ? List.of() : notAssessed;
    }

    /** The values that a commitment serves, each by itself. */
    private Axis<CommitmentAssessment> values() {
        List<OgpValue> values = new ArrayList<>(rules.getRelevance().get(RelevanceParameters.VALUES));
        values.removeAll(valuesThatStay());
        int notAssessed = 1 << values.size();
        List<Level> levels = Stream.concat(
                        IntStream.range(0, notAssessed).mapToObj(steps -> Level.of(served(values, steps), steps)),
                        Stream.of(Level.notAssessed()))
                .toList();
        return rule(
                StarCriterion.RELEVANCE,
                new Axis.Builder<CommitmentAssessment>(StarCriterion.RELEVANCE.getLabel(), levels)
                        .questions(IntStream.range(0, values.size())
                                .mapToObj(place ->
                                        Axis.Question.of(values.get(place).getLabel(), 1 << place))
                                .toList())
                        .input(input -> possible(input, values), (input, level) -> {
                            Map<OgpValue, Observation<Boolean>> all = new LinkedHashMap<>(input.getValues());
                            for (int place = 0; place < values.size(); place++) {
                                all.put(
                                        values.get(place),
                                        level == notAssessed
                                                ? Observation.notAssessed()
                                                : Observation.known((level & 1 << place) != 0));
                            }
                            return input.withValues(all);
                        }));
    }

    /** The place of a level tells which values are served, one bit each; the last place is that of values that are not assessed. */
    private static int possible(CommitmentAssessment input, List<OgpValue> values) {
        int all = 1 << values.size();
        long notAssessed = values.stream()
                .filter(value -> input.getValue(value).isNotAssessed())
                .count();
        if (notAssessed > 0) {
            return notAssessed == values.size() ? 1 << all : 0;
        }
        return IntStream.range(0, all)
                .filter(level -> agrees(input, values, level))
                .map(level -> 1 << level)
                .sum();
    }

    private static boolean agrees(CommitmentAssessment input, List<OgpValue> values, int level) {
        return IntStream.range(0, values.size()).allMatch(place -> {
            Observation<Boolean> observed = input.getValue(values.get(place));
            return observed.isUnknown() || observed.getValue() == ((level & 1 << place) != 0);
        });
    }

    private String served(List<OgpValue> values, int steps) {
        return IntStream.range(0, values.size())
                .filter(place -> (steps & 1 << place) != 0)
                .mapToObj(values::get)
                .map(OgpValue::getLabel)
                .reduce((one, other) -> one + " and " + other)
                .orElseGet(() -> valuesThatStay().isEmpty()
                        ? "none of the OGP values"
                        : values.stream().map(OgpValue::getLabel).collect(Collectors.joining(", ", "none of ", "")));
    }

    /** The codes of a ladder from low to high, and the others apart from it. */
    private static <E extends Enum<E> & CodeList> Map<Level, E> levels(List<E> ladder, E[] codes) {
        Map<Level, E> levels = new LinkedHashMap<>();
        for (E code : ladder) {
            levels.put(Level.of(code.getLabel(), (1 << levels.size()) - 1), code);
        }
        for (E code : codes) {
            if (!ladder.contains(code)) {
                levels.put(Level.of(code.getLabel(), 1 << levels.size()), code);
            }
        }
        return levels;
    }

    private <E extends Enum<E> & CodeList> Axis<CommitmentAssessment> axis(
            StarCriterion criterion,
            Map<Level, E> levels,
            Function<CommitmentAssessment, Observation<E>> get,
            BiFunction<CommitmentAssessment, Observation<E>, CommitmentAssessment> with) {
        List<Level> all = new ArrayList<>(levels.keySet());
        all.add(Level.notAssessed());
        List<E> codes = List.copyOf(levels.values());
        return rule(
                criterion,
                new Axis.Builder<CommitmentAssessment>(criterion.getLabel(), all)
                        .input(
                                input -> {
                                    Observation<E> observed = get.apply(input);
                                    if (observed.isNotAssessed()) {
                                        return 1 << codes.size();
                                    }
                                    return observed.isKnown()
                                            ? 1 << codes.indexOf(observed.getValue())
                                            : (1 << codes.size()) - 1;
                                },
                                (input, level) -> with.apply(
                                        input,
                                        level == codes.size()
                                                ? Observation.notAssessed()
                                                : Observation.known(codes.get(level)))));
    }

    /** A test that is met counts as one point. */
    Axis<CommitmentAssessment> rule(StarCriterion criterion, Axis.Builder<CommitmentAssessment> axis) {
        return axis.rule(
                        input -> finding(input, criterion).getRequirement(),
                        input -> finding(input, criterion).getOutcome() == Outcome.MET ? 1 : 0)
                .build();
    }

    private StarFinding finding(CommitmentAssessment input, StarCriterion criterion) {
        return rules.decide(input).getFindings().stream()
                .filter(finding -> finding.getCriterion() == criterion)
                .findFirst()
                .orElseThrow();
    }
}

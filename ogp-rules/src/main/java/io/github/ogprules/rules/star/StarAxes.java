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
        List<Axis.Case<CommitmentAssessment>> cases = new ArrayList<>();
        for (Level level : Level.combinations(labels(values), noneOf(values))) {
            cases.add(new Axis.Case<>(
                    level,
                    input -> values.stream()
                            .allMatch(value -> input.getValue(value).isUnknown()
                                    || input.getValue(value).equals(served(level, values, value))),
                    input -> withValues(input, values, value -> served(level, values, value))));
        }
        cases.add(new Axis.Case<>(
                Level.notAssessed(),
                input -> values.stream().map(input::getValue).allMatch(Observation::isNotAssessed),
                input -> withValues(input, values, value -> Observation.notAssessed())));
        return test(
                StarCriterion.RELEVANCE,
                Axis.of(StarCriterion.RELEVANCE.getLabel(), cases).withFacts(labels(values)));
    }

    private static Observation<Boolean> served(Level level, List<OgpValue> values, OgpValue value) {
        return Observation.known(level.getSteps().contains(values.indexOf(value)));
    }

    private static CommitmentAssessment withValues(
            CommitmentAssessment input, List<OgpValue> values, Function<OgpValue, Observation<Boolean>> observed) {
        Map<OgpValue, Observation<Boolean>> all = new LinkedHashMap<>(input.getValues());
        values.forEach(value -> all.put(value, observed.apply(value)));
        return input.withValues(all);
    }

    private static List<String> labels(List<OgpValue> values) {
        return values.stream().map(OgpValue::getLabel).toList();
    }

    private String noneOf(List<OgpValue> values) {
        return valuesThatStay().isEmpty() ? "none of the OGP values" : "none of " + String.join(", ", labels(values));
    }

    /** The codes of a ladder from low to high, the others apart from it, and that it is not assessed. */
    private static <E extends Enum<E> & CodeList> Map<Level, Observation<E>> levels(List<E> ladder, E[] codes) {
        Map<Level, Observation<E>> levels = new LinkedHashMap<>();
        for (E code : ladder) {
            levels.put(Level.rung(code.getLabel(), levels.size()), Observation.known(code));
        }
        for (E code : codes) {
            if (!ladder.contains(code)) {
                levels.put(Level.of(code.getLabel(), List.of(levels.size())), Observation.known(code));
            }
        }
        levels.put(Level.notAssessed(), Observation.notAssessed());
        return levels;
    }

    private <E extends Enum<E> & CodeList> Axis<CommitmentAssessment> axis(
            StarCriterion criterion,
            Map<Level, Observation<E>> levels,
            Function<CommitmentAssessment, Observation<E>> get,
            BiFunction<CommitmentAssessment, Observation<E>, CommitmentAssessment> with) {
        return test(criterion, Axis.of(criterion, levels, get, Object::equals, with));
    }

    Axis<CommitmentAssessment> test(StarCriterion criterion, Axis<CommitmentAssessment> axis) {
        return axis.withTest(input -> rules.decide(input).getFinding(criterion));
    }
}

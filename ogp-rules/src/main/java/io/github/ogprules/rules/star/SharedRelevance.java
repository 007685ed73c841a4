package io.github.ogprules.rules.star;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.rules.measure.RelevanceParameters;
import io.github.ogprules.rules.reasoning.Axis;
import io.github.ogprules.rules.reasoning.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What several rules on stars look at to see whether a commitment is relevant. */
final class SharedRelevance {

    private static final Observation<Boolean> YES = Observation.known(true);

    private final List<StarRules> rules;

    /** Those rules that ask for relevance at all. */
    SharedRelevance(List<StarRules> rules) {
        this.rules = rules;
    }

    /**
     * The cases by the name of the axis: one axis where the code over all decides before the values for every rule, one of each where
     * it does so for some, that of the values alone where it does so for none.
     */
    Map<String, List<Axis.Case<CommitmentAssessment>>> cases() {
        String name = StarCriterion.RELEVANCE.getLabel();
        long byValuesAlone = rules.stream()
                .filter(one -> one.getRelevance()
                        .getParameters()
                        .of(RelevanceParameters.VALUES)
                        .isAssumed())
                .count();
        Map<String, List<Axis.Case<CommitmentAssessment>>> cases = new LinkedHashMap<>();
        if (rules.isEmpty()) {
            return cases;
        }
        if (byValuesAlone == 0) {
            cases.put(name, codesThenValues());
            return cases;
        }
        if (byValuesAlone < rules.size()) {
            List<Axis.Case<CommitmentAssessment>> codes = codes();
            codes.add(new Axis.Case<>(
                    Level.notAssessed("not coded"),
                    this::isNotCoded,
                    input -> StarAxes.withCode(input, Observation.notAssessed())));
            cases.put(name, codes);
        }
        cases.put("OGP values", values());
        return cases;
    }

    /** A step of its own for each code and one for each below it, so that values, which have others, are beside and not above. */
    private List<Axis.Case<CommitmentAssessment>> codes() {
        List<Axis.Case<CommitmentAssessment>> cases = new ArrayList<>();
        for (Relevance code : Relevance.values()) {
            cases.add(new Axis.Case<>(
                    Level.rung(code.getLabel(), cases.size() + 1),
                    input -> byCode().getRelevance().codeOf(input).equals(Observation.known(code))
                            || StarAxes.isCodeOpen(byCode(), input),
                    input -> StarAxes.withCode(input, Observation.known(code))));
        }
        return cases;
    }

    private boolean isNotCoded(CommitmentAssessment input) {
        return !byCode().getRelevance().codeOf(input).isKnown() && !StarAxes.isCodeOpen(byCode(), input);
    }

    /** One of the rules for which the code over all decides before the values: all look at the same. */
    private StarRules byCode() {
        return rules.stream()
                .filter(candidate -> !candidate
                        .getRelevance()
                        .getParameters()
                        .of(RelevanceParameters.VALUES)
                        .isAssumed())
                .findFirst()
                .orElseThrow();
    }

    private List<Axis.Case<CommitmentAssessment>> codesThenValues() {
        List<Axis.Case<CommitmentAssessment>> cases = codes();
        values().forEach(one -> cases.add(new Axis.Case<>(
                one.level().isNotAssessed()
                        ? one.level()
                        : Level.of("not coded, " + one.level().getLabel(), stepsBeyondCodes(one.level())),
                input -> isNotCoded(input) && one.canBe().test(input),
                input -> one.set().apply(StarAxes.withCode(input, Observation.notAssessed())))));
        return cases;
    }

    /** Steps beyond those of the codes over all: that there is none, and those of the values. */
    private static List<Integer> stepsBeyondCodes(Level values) {
        int notCoded = Relevance.values().length;
        return Stream.concat(Stream.of(notCoded), values.getSteps().stream().map(step -> notCoded + 1 + step))
                .toList();
    }

    /** What is served of each group of values that the same rules ask for. */
    private List<Axis.Case<CommitmentAssessment>> values() {
        Map<Set<StarRules>, List<OgpValue>> groups = new LinkedHashMap<>();
        for (OgpValue value : OgpValue.values()) {
            Set<StarRules> asking = rules.stream()
                    .filter(one ->
                            one.getRelevance().get(RelevanceParameters.VALUES).contains(value))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!asking.isEmpty()) {
                groups.computeIfAbsent(asking, unused -> new ArrayList<>()).add(value);
            }
        }
        List<List<OgpValue>> all = List.copyOf(groups.values());
        if (all.size() == 1) {
            return values(all.get(0), 0, Level.notAssessed());
        }
        List<Axis.Case<CommitmentAssessment>> cases = valuesOf(all.get(0), 0);
        for (int place = 1; place < all.size(); place++) {
            List<Axis.Case<CommitmentAssessment>> here = valuesOf(all.get(place), 2 * place);
            cases = cases.stream()
                    .flatMap(one -> here.stream().map(other -> both(one, other)))
                    .toList();
        }
        return cases;
    }

    private static Axis.Case<CommitmentAssessment> both(
            Axis.Case<CommitmentAssessment> one, Axis.Case<CommitmentAssessment> other) {
        return new Axis.Case<>(
                Level.of(
                        one.level().getLabel() + ", " + other.level().getLabel(),
                        Stream.of(one, other)
                                .flatMap(part -> part.level().getSteps().stream())
                                .toList()),
                input -> one.canBe().test(input) && other.canBe().test(input),
                input -> other.set().apply(one.set().apply(input)));
    }

    private static List<Axis.Case<CommitmentAssessment>> valuesOf(List<OgpValue> group, int place) {
        return values(group, place, Level.of(labels(group) + " not assessed", List.of(place + 1)));
    }

    /** What is served of a group of values; one that is served is enough, without one each must be known not to be. */
    private static List<Axis.Case<CommitmentAssessment>> values(List<OgpValue> group, int place, Level notAssessed) {
        return List.of(
                new Axis.Case<>(
                        Level.rung("does not serve " + labels(group), 0),
                        input -> !isAny(group, input, YES::equals) && !isAny(group, input, Observation::isNotAssessed),
                        input -> withValues(input, group, Observation.known(false))),
                new Axis.Case<>(
                        Level.of("serves " + labels(group), List.of(place)),
                        input -> isAny(group, input, YES::equals) || isAny(group, input, Observation::isUnknown),
                        input -> withValues(input, group, YES)),
                new Axis.Case<>(
                        notAssessed,
                        input -> !isAny(group, input, YES::equals) && isAny(group, input, Observation::isNotAssessed),
                        input -> withValues(input, group, Observation.notAssessed())));
    }

    private static boolean isAny(
            List<OgpValue> group, CommitmentAssessment input, Predicate<Observation<Boolean>> test) {
        return group.stream().map(input::getValue).anyMatch(test);
    }

    private static CommitmentAssessment withValues(
            CommitmentAssessment input, List<OgpValue> group, Observation<Boolean> served) {
        Map<OgpValue, Observation<Boolean>> values = new LinkedHashMap<>(input.getValues());
        group.forEach(value -> values.put(value, served));
        return input.withValues(values);
    }

    private static String labels(List<OgpValue> group) {
        return group.stream().map(CodeList::getLabel).collect(Collectors.joining(" or "));
    }
}

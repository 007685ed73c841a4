package io.github.ogprules.rules.star;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.rules.measure.RelevanceParameters;
import io.github.ogprules.rules.reasoning.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What several rules on stars look at to see whether a commitment is relevant. */
final class SharedRelevance {

    private static final Observation<Boolean> YES = Observation.known(true);

    /** Steps beyond those of the codes over all. */
    private static final int NOT_CODED = 1 << Relevance.values().length;

    private final List<StarRules> rules;

    /** Those rules that ask for relevance at all. */
    SharedRelevance(List<StarRules> rules) {
        this.rules = rules;
    }

    /**
     * The cases by the name of the axis: one axis where the code over all decides before the values for every rule, one of each where
     * it does so for some, that of the values alone where it does so for none.
     */
    Map<String, List<StarCase>> cases() {
        String name = StarCriterion.RELEVANCE.getLabel();
        long byValuesAlone = rules.stream()
                .filter(one -> one.getRelevance()
                        .getParameters()
                        .of(RelevanceParameters.VALUES)
                        .isAssumed())
                .count();
        Map<String, List<StarCase>> cases = new LinkedHashMap<>();
        if (rules.isEmpty()) {
            return cases;
        }
        if (byValuesAlone == 0) {
            cases.put(name, codesThenValues());
            return cases;
        }
        if (byValuesAlone < rules.size()) {
            List<StarCase> codes = codes();
            codes.add(new StarCase(
                    Level.of("not coded", Level.NOT_ASSESSED),
                    this::isNotCoded,
                    input -> StarAxes.withCode(input, Observation.notAssessed())));
            cases.put(name, codes);
        }
        cases.put("OGP values", values());
        return cases;
    }

    /** A step of its own for each code and one for each below it, so that values, which have others, are beside and not above. */
    private List<StarCase> codes() {
        List<StarCase> cases = new ArrayList<>();
        for (Relevance code : Relevance.values()) {
            cases.add(new StarCase(
                    Level.of(code.getLabel(), (2 << cases.size()) - 1),
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

    private List<StarCase> codesThenValues() {
        List<StarCase> cases = codes();
        values().forEach(one -> cases.add(new StarCase(
                one.level().isNotAssessed()
                        ? one.level()
                        : Level.of(
                                "not coded, " + one.level().getLabel(),
                                NOT_CODED | one.level().getSteps() * 2 * NOT_CODED),
                input -> isNotCoded(input) && one.canBe().test(input),
                input -> one.set().apply(StarAxes.withCode(input, Observation.notAssessed())))));
        return cases;
    }

    /** What is served of each group of values that the same rules ask for. */
    private List<StarCase> values() {
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
        List<StarCase> cases = valuesOf(all.get(0), 0);
        for (int place = 1; place < all.size(); place++) {
            List<StarCase> here = valuesOf(all.get(place), 2 * place);
            cases = cases.stream().flatMap(one -> here.stream().map(one::and)).toList();
        }
        return cases;
    }

    private static List<StarCase> valuesOf(List<OgpValue> group, int place) {
        return values(group, place, StarCase.apart(labels(group) + " not assessed", place + 1));
    }

    /** What is served of a group of values; one that is served is enough, without one each must be known not to be. */
    private static List<StarCase> values(List<OgpValue> group, int place, Level notAssessed) {
        return List.of(
                new StarCase(
                        Level.of("does not serve " + labels(group), 0),
                        input -> !isAny(group, input, YES::equals) && !isAny(group, input, Observation::isNotAssessed),
                        input -> withValues(input, group, Observation.known(false))),
                new StarCase(
                        StarCase.apart("serves " + labels(group), place),
                        input -> isAny(group, input, YES::equals) || isAny(group, input, Observation::isUnknown),
                        input -> withValues(input, group, YES)),
                new StarCase(
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

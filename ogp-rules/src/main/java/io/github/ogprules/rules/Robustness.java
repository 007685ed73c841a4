package io.github.ogprules.rules;

import io.github.ogprules.model.CodeList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether a decision holds whatever the sources turn out to mean, and if not, on which parameters it depends.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <D> the decision
 */
public final class Robustness<D extends Decision> {

    private final List<D> decisions;
    private final List<Parameter<?>> decisive;

    Robustness(List<D> decisions, List<Parameter<?>> decisive) {
        this.decisions = List.copyOf(decisions);
        this.decisive = List.copyOf(decisive);
    }

    /** {@return the decision of the rule itself} */
    public D getDecision() {
        return decisions.get(0);
    }

    /** {@return the decision by each reading, in the order of {@link Readings#all()}} */
    public List<D> getDecisions() {
        return decisions;
    }

    /** {@return whether every reading decides alike} */
    public boolean isRobust() {
        return decisive.isEmpty();
    }

    /**
     * {@return the parameters that the decision depends on: for each of them there are two readings that differ in it alone and
     * decide otherwise: the parameters in the order of the rule, each with its alternatives; empty if the decision holds under
     * every reading}
     */
    public List<Parameter<?>> getDecisiveParameters() {
        return decisive;
    }

    /**
     * {@return all of it in one line, as it is printed, such as {@code eligible under 4, not eligible under 4 of 8 readings of what
     * the sources leave open: it depends on civilLiberties.boundary}}
     */
    public String summary() {
        if (decisions.size() == 1) {
            return getDecision().getVerdict().getLabel() + ": the sources leave no parameter open";
        }
        Map<CodeList, Long> counts = decisions.stream()
                .collect(Collectors.groupingBy(Decision::getVerdict, LinkedHashMap::new, Collectors.counting()));
        String verdicts = counts.entrySet().stream()
                .map(entry -> entry.getKey().getLabel() + " under " + entry.getValue())
                .collect(Collectors.joining(", "));
        return verdicts + " of " + decisions.size() + " readings of what the sources leave open"
                + (isRobust() ? "" : ": it depends on " + names());
    }

    private String names() {
        return decisive.stream().map(Parameter::getName).collect(Collectors.joining(", "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Robustness<?> robustness
                && decisions.equals(robustness.decisions)
                && decisive.equals(robustness.decisive);
    }

    @Override
    public int hashCode() {
        return decisions.hashCode();
    }

    @Override
    public String toString() {
        return summary();
    }
}

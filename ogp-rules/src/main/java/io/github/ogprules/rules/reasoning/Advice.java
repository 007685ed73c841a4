package io.github.ogprules.rules.reasoning;

import io.github.ogprules.model.CodeList;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * What one rule has to say on one input beside its decision: what must change for the verdict that is wanted, what can cost it, and
 * which unknowns still matter. An input that has none of the levels of the rule is refused with an {@link IllegalArgumentException}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <I> the input of the rule
 * @param <V> its verdicts
 */
public class Advice<I, V extends Enum<V> & CodeList> {

    private final Reasoning<I, V> reasoning;
    private final I input;
    private final V wanted;

    /**
     * For a rule that has more to say.
     *
     * @param reasoning the reasoning over the rule, in a space that has the input
     * @param input the input
     * @param wanted the verdict that is wanted
     */
    protected Advice(Reasoning<I, V> reasoning, I input, V wanted) {
        this.reasoning = reasoning;
        this.input = input;
        this.wanted = wanted;
    }

    /** {@return the verdict that is wanted} */
    public final V getWanted() {
        return wanted;
    }

    /** {@return every verdict that can come out: one, or several if it depends on what is unknown} */
    public final Set<V> getVerdicts() {
        return reasoning.verdicts(input);
    }

    /**
     * {@return every smallest set of changes after which the wanted verdict is certain, those with fewest steps first; one without
     * changes if the verdict is certain already, none if no change leads to it}
     */
    public final List<Path> paths() {
        return paths(PathLimits.none());
    }

    /**
     * Every smallest set of changes within limits after which the wanted verdict is certain.
     *
     * @param limits what may change, and at what price
     * @return the paths, the cheapest first; none if no change within the limits leads to the verdict
     * @throws IllegalArgumentException if the limits are on something that the rule has no axis for
     */
    public final List<Path> paths(PathLimits limits) {
        return reasoning.paths(input, wanted, limits);
    }

    /**
     * What can turn the verdict all by itself: indicators that become worse, sources that no longer cover something, and sources that
     * begin to.
     *
     * @return the threats, by axis; none if nothing by itself can
     * @throws IllegalArgumentException if the verdict depends on what is unknown
     */
    public final List<Threat<V>> threats() {
        return reasoning.threats(input);
    }

    /** {@return what is unknown, and whether it matters: each question that is open} */
    public final List<OpenQuestion> openQuestions() {
        return reasoning.openQuestions(input);
    }

    /**
     * {@return in which order to ask what is unknown so that the fewest questions are needed on average, if everything that can
     * come out is equally likely}
     */
    public final QuestionPlan<V> questionPlan() {
        return questionPlan(situation -> 1);
    }

    /**
     * In which order to ask what is unknown so that the fewest questions are needed on average.
     *
     * @param prior how likely each input is that this one can turn out to be, as a whole number that only its ratio to others gives a
     *     meaning
     * @return the plan
     * @throws IllegalArgumentException if the prior of an input is below 0, or 0 for all that can come out
     * @throws ArithmeticException if priors add up to more than a {@code long} holds
     */
    public final QuestionPlan<V> questionPlan(ToLongFunction<? super I> prior) {
        return reasoning.questionPlan(input, prior);
    }

    /** {@return the verdict and the one that is wanted, such as {@code not eligible, wanted: eligible}} */
    @Override
    public String toString() {
        return reasoning.getTable().decide(input).getLabel() + ", wanted: " + wanted.getLabel();
    }
}

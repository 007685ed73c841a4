package io.github.ogprules.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule of OGP in one of its editions: an immutable set of parameters and a pure function over its input.
 *
 * @param <I> what is decided on
 * @param <D> the decision
 */
public interface Rule<I, D extends Decision> {

    /** {@return the edition of this rule: the edition; for parameters that the caller replaced, one that says so} */
    Edition getEdition();

    /** {@return the edition as OGP published it, also for a reform of it} */
    default Edition getPublishedEdition() {
        return getEdition();
    }

    /** {@return every number and choice of this rule with its source, those of rules that it applies included; none by default} */
    default List<Parameter<?>> getAllParameters() {
        return List.of();
    }

    /**
     * Decides by this edition. The same input always gives an equal decision.
     *
     * @param input what to decide on
     * @return the decision with its findings
     */
    D decide(I input);

    /**
     * Decides on many inputs: one after the other, or on all processors if the stream is parallel.
     *
     * @param inputs what to decide on
     * @return the decisions in the order of the inputs, each made when the stream comes to it
     */
    default Stream<D> decideAll(Stream<? extends I> inputs) {
        return inputs.map(this::decide);
    }
}

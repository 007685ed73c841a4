package io.github.ogprules.rules;

/**
 * A rule of OGP in one of its editions: an immutable set of parameters and a pure function over its input.
 *
 * @param <I> what is decided on
 * @param <D> the decision
 */
public interface Rule<I, D extends Decision> {

    /**
     * The edition of this rule.
     *
     * @return the edition; for parameters that the caller replaced, one that says so
     */
    Edition getEdition();

    /**
     * Decides by this edition. The same input always gives an equal decision.
     *
     * @param input what to decide on
     * @return the decision with its findings
     */
    D decide(I input);
}

package io.github.ogprules.rules.reasoning;

/**
 * How likely situations are.
 *
 * @param <I> the input of the rule
 */
@FunctionalInterface
public interface Prior<I> {

    /**
     * How likely a situation is beside others.
     *
     * @param situation an input in that situation
     * @return a whole number of 0 or more; twice the number means twice as likely
     */
    long weight(I situation);
}

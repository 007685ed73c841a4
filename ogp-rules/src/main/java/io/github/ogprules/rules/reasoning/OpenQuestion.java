package io.github.ogprules.rules.reasoning;

import org.immutables.value.Value;

/**
 * Something unknown, and whether it matters.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class OpenQuestion permits ImmutableOpenQuestion {

    OpenQuestion() {}

    /**
     * On which axis.
     *
     * @return the name of the axis
     */
    @Value.Parameter
    public abstract String getAxis();

    /**
     * What is unknown.
     *
     * @return the question in words
     */
    @Value.Parameter
    public abstract String getText();

    /**
     * Whether the verdict can depend on the answer: two situations that differ in it, in nothing else or, where facts depend on each
     * other, in as little else as can be, have other verdicts.
     *
     * @return false if it is the same for every answer, whatever else is unknown
     */
    @Value.Parameter
    public abstract boolean isRelevant();

    /**
     * The question in words.
     *
     * @return such as {@code Asset disclosure, public access: matters}
     */
    @Override
    public final String toString() {
        return getAxis()
                + (getText().equals(getAxis()) ? "" : ", " + getText())
                + (isRelevant() ? ": matters" : ": does not matter");
    }
}

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

    /** {@return the name of the axis} */
    public abstract String getAxis();

    /** {@return what is unknown, in words} */
    public abstract String getText();

    /**
     * Whether an answer can tell something of the verdict: two answers leave other verdicts possible, now or once other questions are
     * answered. An answer also tells what follows from it, as a law that there is not gives no access.
     *
     * @return false if every answer leaves the same verdicts, whatever is answered to other questions; the question need never be asked
     */
    public abstract boolean isRelevant();

    /** {@return the question in words, such as {@code Asset disclosure, public access: matters}} */
    @Override
    public final String toString() {
        return getAxis()
                + (getText().equals(getAxis()) ? "" : ", " + getText())
                + (isRelevant() ? ": matters" : ": does not matter");
    }
}

package io.github.ogprules.rules;

import java.util.List;
import org.immutables.value.Value;

/**
 * A rule whose numbers and choices are parameters that a caller can read, and replace to try a reform.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <R> the rule itself
 * @param <I> what is decided on
 * @param <D> the decision
 */
public abstract class ParameterizedRule<R extends ParameterizedRule<R, I, D>, I, D extends Decision>
        implements Rule<I, D> {

    /** For the rules of this library and for rules of your own. */
    protected ParameterizedRule() {}

    /** {@return the edition as OGP published it, also for a reform of it} */
    @Override
    public abstract Edition getPublishedEdition();

    /** {@return every number and choice of this rule by its key, without those of rules that it applies} */
    public abstract Parameters<R> getParameters();

    /** {@return every number and choice of this rule with its source, those of rules that it applies included} */
    @Override
    public List<Parameter<?>> getAllParameters() {
        return getParameters().list();
    }

    @Override
    @Value.Derived
    @Value.Auxiliary
    public Edition getEdition() {
        return getPublishedEdition().reformedBy(getAllParameters());
    }

    /**
     * The value of a parameter.
     *
     * @param parameter which
     * @param <T> the type of its value
     * @return the value in force
     */
    public final <T> T get(Key<R, T> parameter) {
        return getParameters().get(parameter);
    }

    /**
     * A reform: this rule with another value of a parameter.
     *
     * @param parameter which
     * @param value the value to try; OGP's own value restores OGP's parameter
     * @param <T> the type of the value
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if no rule can have the value; the message has the name, the value and what is expected
     */
    public final <T> R with(Key<R, T> parameter, T value) {
        return with(getParameters().with(parameter, value));
    }

    /**
     * A reform in text, as a form, a file or a command line gives it. A rule that applies another one overrides this, so that the
     * parameters of that one are reached as well.
     *
     * @param parameter the dotted name of a parameter, such as {@code eligibility.threshold}
     * @param value the value to try, such as {@code 95%}
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if there is no such parameter or no rule can have the value; the message says what is expected
     */
    public R with(String parameter, String value) {
        if (!getParameters().contains(parameter)) {
            throw Parameters.unknown(parameter, getAllParameters());
        }
        return with(getParameters().with(parameter, value));
    }

    /**
     * What this rule may mean where the sources leave parameters open, those of rules that it applies included. Every combination is a
     * rule, so that their number is the product of the numbers of values.
     *
     * @return the readings
     * @throws IllegalArgumentException if two alternatives contradict each other, which none of a published edition do
     */
    public final Readings<R, I, D> readings() {
        return new Readings<>(self());
    }

    @SuppressWarnings("unchecked") // every rule is parameterized with itself
    private R self() {
        return (R) this;
    }

    /**
     * The same edition of this rule with other parameters.
     *
     * @param parameters the parameters
     * @return the rule
     */
    protected abstract R with(Parameters<R> parameters);
}

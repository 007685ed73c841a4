package io.github.ogprules.rules;

import java.util.Map;
import java.util.Optional;

/**
 * The name of one parameter of a rule, with what every edition says of it.
 *
 * <p>A key belongs to its rule: {@code EligibilityRules.current().with(EligibilityParameters.THRESHOLD, Ratio.ofPercent(80))} compiles,
 * the same with the key of another rule does not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <R> the rule that has the parameter
 * @param <T> the type of its values; immutable
 */
@SuppressWarnings("UnusedTypeParameter") // R binds the key to its rule
public final class Key<R extends Rule<?, ?>, T> {

    private final ParameterHistory<T> history;

    Key(ParameterHistory<T> history) {
        this.history = history;
    }

    /** {@return the dotted name by which files, forms and command lines know the parameter, such as {@code civilLiberties.boundary}} */
    public String getName() {
        return history.getName();
    }

    /** {@return the parameter in each edition that sets, changes or confirms it, by the ids of these editions, the earliest first} */
    public Map<String, Parameter<T>> getHistory() {
        return history.getParameters();
    }

    /** {@return the type of a value; where it is a list, a set or an {@link Optional}, of what is in it} */
    public Class<?> getElementType() {
        return history.getForm().getElement();
    }

    /** {@return {@code List}, {@code Set} or {@code Optional} where a value is such; empty where it is a value of its own} */
    public Optional<Class<?>> getContainerType() {
        return history.getForm().getContainer();
    }

    /**
     * Reads a value of this parameter from text, as a form or a command line gives it.
     *
     * @param text the text, such as {@code 95%}; also as {@link Parameter#describeValue()} writes a value
     * @return the value
     * @throws IllegalArgumentException if it is no value that the parameter can have; the message has the name, the text and what is expected
     */
    public T parse(String text) {
        return history.parse(text);
    }

    /**
     * Refuses a value that the parameter cannot have.
     *
     * @param value the value
     * @return an equal value that nobody else can change
     * @throws IllegalArgumentException if the parameter cannot have it; the message has the name, the value and what is expected
     */
    T require(T value) {
        return history.require(value);
    }

    /** Refuses a parameter whose value this one cannot have. */
    Parameter<T> require(Parameter<?> parameter) {
        return history.require(parameter);
    }

    @Override
    public String toString() {
        return getName();
    }
}

package io.github.ogprules.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parameters of a rule in one edition or reform, by their keys.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <R> the rule
 */
public final class Parameters<R extends Rule<?, ?>> implements Iterable<Parameter<?>> {

    private final Map<Key<R, ?>, Parameter<?>> values;

    Parameters(Map<Key<R, ?>, Parameter<?>> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /** {@return every parameter with its source, in the order in which the rulebook has them} */
    public List<Parameter<?>> list() {
        return List.copyOf(values.values());
    }

    /** {@return every parameter with its source, in the same order} */
    public Stream<Parameter<?>> stream() {
        return list().stream();
    }

    /**
     * These parameters together with those of a rule that their rule applies.
     *
     * @param applied the parameters of the other rule
     * @param before the parameter of this rule before which they stand
     * @return every parameter with its source
     * @throws IllegalArgumentException if the rule has no such parameter; the message lists those that it has
     */
    public List<Parameter<?>> listWith(List<Parameter<?>> applied, Key<R, ?> before) {
        List<Parameter<?>> all = new ArrayList<>(list());
        all.addAll(all.indexOf(of(before)), applied);
        return List.copyOf(all);
    }

    /** {@return the keys of all parameters, in the same order} */
    public List<Key<R, ?>> keys() {
        return List.copyOf(values.keySet());
    }

    /**
     * One parameter.
     *
     * @param key which
     * @param <T> the type of its value
     * @return the parameter with its source
     * @throws IllegalArgumentException if the rule has no such parameter; the message lists those that it has
     */
    @SuppressWarnings("unchecked") // a key and its parameter are put in together
    public <T> Parameter<T> of(Key<R, T> key) {
        Parameter<?> parameter = values.get(key);
        if (parameter == null) {
            throw unknown(key.getName());
        }
        return (Parameter<T>) parameter;
    }

    /**
     * The value of one parameter.
     *
     * @param key which
     * @param <T> the type of its value
     * @return the value in force
     * @throws IllegalArgumentException if the rule has no such parameter; the message lists those that it has
     */
    public <T> T get(Key<R, T> key) {
        return of(key).getValue();
    }

    /**
     * Whether there is a parameter of a name.
     *
     * @param name a dotted name
     * @return true if it is one of this rule
     */
    public boolean contains(String name) {
        return values.keySet().stream().anyMatch(key -> key.getName().equals(name));
    }

    /**
     * The key of a name.
     *
     * @param name the dotted name of a parameter
     * @return the key
     * @throws IllegalArgumentException if the rule has no such parameter; the message lists those that it has
     */
    public Key<R, ?> key(String name) {
        return values.keySet().stream()
                .filter(key -> key.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    /**
     * These parameters with another value of one of them.
     *
     * @param key which
     * @param value the value to try; OGP's own value restores OGP's parameter
     * @param <T> the type of the value
     * @return the parameters
     * @throws IllegalArgumentException if the rule has no such parameter, or if it cannot have the value
     */
    public <T> Parameters<R> with(Key<R, T> key, T value) {
        Map<Key<R, ?>, Parameter<?>> replaced = new LinkedHashMap<>(values);
        replaced.put(key, of(key).assume(key.require(value)));
        return new Parameters<>(replaced);
    }

    /**
     * These parameters with another value of one of them, both as text.
     *
     * @param name the dotted name of a parameter
     * @param value the value to try, as {@link Key#parse} reads it
     * @return the parameters
     * @throws IllegalArgumentException if the rule has no such parameter, or if it cannot have the value
     */
    public Parameters<R> with(String name, String value) {
        return parsed(key(name), value);
    }

    /**
     * These parameters with others in their place, such as were written to a file.
     *
     * @param others one parameter for each key
     * @return the parameters under the same keys
     * @throws IllegalArgumentException if one is missing, unknown, of another type than its key has, or has a value that it cannot have
     */
    public Parameters<R> withAll(List<? extends Parameter<?>> others) {
        Map<Key<R, ?>, Parameter<?>> replaced = new LinkedHashMap<>(values);
        replaced.replaceAll((key, parameter) -> key.require(others.stream()
                .filter(other -> other.getName().equals(key.getName()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("parameter " + key + " is missing"))));
        others.forEach(other -> key(other.getName()));
        return new Parameters<>(replaced);
    }

    @Override
    public Iterator<Parameter<?>> iterator() {
        return list().iterator();
    }

    private <T> Parameters<R> parsed(Key<R, T> key, String value) {
        return with(key, key.parse(value));
    }

    private IllegalArgumentException unknown(String name) {
        return unknown(name, list());
    }

    static IllegalArgumentException unknown(String name, List<Parameter<?>> known) {
        return new IllegalArgumentException("no parameter '" + name + "': expected one of "
                + known.stream().map(Parameter::getName).collect(Collectors.joining(", ")));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters<?> parameters && values.equals(parameters.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return list().stream()
                .map(parameter -> parameter.getName() + " = " + parameter.describeValue())
                .toList()
                .toString();
    }
}

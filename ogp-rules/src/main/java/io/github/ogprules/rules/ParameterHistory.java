package io.github.ogprules.rules;

import io.github.ogprules.model.Citation;
import io.github.ogprules.model.Provenance;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What every edition says of one parameter: the paragraph of the rulebook on it.
 *
 * <p>An edition of which nothing is said has the value of the edition before. Each method gives a new history.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the values; immutable
 */
public final class ParameterHistory<T> {

    private final String name;
    private final Form<T> form;
    private final Predicate<? super T> possible;
    private final String expected;
    private final Map<String, Parameter<T>> parameters;

    private ParameterHistory(
            String name,
            Form<T> form,
            Predicate<? super T> possible,
            String expected,
            Map<String, Parameter<T>> parameters) {
        this.name = name;
        this.form = form;
        this.possible = possible;
        this.expected = expected;
        this.parameters = Collections.unmodifiableMap(parameters);
    }

    /**
     * A parameter of which nothing is said yet.
     *
     * @param name its dotted name
     * @param form what its values look like as text
     * @param <T> the type of the values
     * @return the history without an edition
     */
    public static <T> ParameterHistory<T> of(String name, Form<T> form) {
        return new ParameterHistory<>(name, form, value -> true, form.getExpected(), Map.of());
    }

    /**
     * A count, number of points or year of which nothing is said yet.
     *
     * @param name its dotted name
     * @return the history without an edition
     */
    public static ParameterHistory<Integer> wholeNumber(String name) {
        return of(name, Form.wholeNumber());
    }

    /**
     * A choice, such as a value of a code list, of which nothing is said yet.
     *
     * @param name its dotted name
     * @param type the choices
     * @param <E> the choices
     * @return the history without an edition
     */
    public static <E extends Enum<E>> ParameterHistory<E> choice(String name, Class<E> type) {
        return of(name, Form.choice(type));
    }

    /**
     * This parameter with a narrower range of values.
     *
     * @param possibleValue whether a value makes sense
     * @param range the values that do, in words, such as {@code 1 or more}
     * @return the history, which refuses all other values
     */
    public ParameterHistory<T> where(Predicate<? super T> possibleValue, String range) {
        return new ParameterHistory<>(name, form, possibleValue, range, parameters);
    }

    /**
     * What an edition says.
     *
     * @param edition the id of the edition
     * @param value OGP's value
     * @param provenance how firmly the sources stand behind the value
     * @param citations where it can be read, the most telling first
     * @return the history with this edition
     */
    public ParameterHistory<T> in(String edition, T value, Provenance provenance, Citation... citations) {
        return with(edition, Parameter.of(name, require(value), provenance, citations));
    }

    /**
     * What an edition says, where a reader must know more than the sources.
     *
     * @param edition the id of the edition
     * @param value OGP's value
     * @param provenance how firmly the sources stand behind the value
     * @param note from what it is inferred, which alternatives there are
     * @param citations where it can be read, or the facts that it is inferred from
     * @return the history with this edition
     */
    public ParameterHistory<T> in(String edition, T value, Provenance provenance, String note, Citation... citations) {
        return with(edition, Parameter.of(name, require(value), provenance, note, citations));
    }

    /**
     * A value that the sources leave open beside that of the edition said last.
     *
     * @param alternative the value that may be OGP's as well
     * @return the history with the alternative
     * @throws IllegalStateException if no edition is said yet
     */
    public ParameterHistory<T> or(T alternative) {
        Map<String, Parameter<T>> replaced = new LinkedHashMap<>(parameters);
        Map.Entry<String, Parameter<T>> last = parameters.entrySet().stream()
                .reduce((before, after) -> after)
                .orElseThrow(() -> new IllegalStateException(name + ": an alternative before the value of an edition"));
        replaced.put(
                last.getKey(),
                Parameter.<T>builder()
                        .from(last.getValue())
                        .addAlternatives(require(alternative))
                        .build());
        return new ParameterHistory<>(name, form, possible, expected, replaced);
    }

    private ParameterHistory<T> with(String edition, Parameter<T> parameter) {
        Map<String, Parameter<T>> longer = new LinkedHashMap<>(parameters);
        if (longer.put(edition, parameter) != null) {
            throw new IllegalArgumentException(name + ": edition " + edition + " is said twice");
        }
        return new ParameterHistory<>(name, form, possible, expected, longer);
    }

    String getName() {
        return name;
    }

    Form<T> getForm() {
        return form;
    }

    Map<String, Parameter<T>> getParameters() {
        return parameters;
    }

    T parse(String text) {
        return require(form.parse(text).orElseThrow(() -> refusal(text)));
    }

    T require(T value) {
        if (!possible.test(value)) {
            throw refusal(Form.describe(value));
        }
        return form.own(value);
    }

    @SuppressWarnings(
            "unchecked") // the form knows the class of the values; what is in a container is read by the same form
    Parameter<T> require(Parameter<?> parameter) {
        if (!form.isInstance(parameter.getValue())) {
            throw refusal(parameter.describeValue());
        }
        Parameter<T> typed = (Parameter<T>) parameter;
        require(typed.getValue());
        return typed;
    }

    private IllegalArgumentException refusal(String found) {
        return new IllegalArgumentException(
                name + " " + (found.isBlank() ? "(empty)" : found) + ": expected " + expected);
    }
}

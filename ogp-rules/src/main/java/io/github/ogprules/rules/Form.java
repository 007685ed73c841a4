package io.github.ogprules.rules;

import io.github.ogprules.model.CodeList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the values of a parameter look like as text, so that a form, a file or a command line can set them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public final class Form<T> {

    private static final String NONE = "none";

    private final Class<?> element;
    private final Optional<Class<?>> container;
    private final String expected;
    private final Function<String, T> parser;
    private final UnaryOperator<T> own;

    private Form(
            Class<?> element,
            Optional<Class<?>> container,
            String expected,
            Function<String, T> parser,
            UnaryOperator<T> own) {
        this.element = element;
        this.container = container;
        this.expected = expected;
        this.parser = parser;
        this.own = own;
    }

    /**
     * A form of its own.
     *
     * @param type the type of the values
     * @param expected what a text looks like, such as {@code a share such as 3/4 or 75%}
     * @param parser reads what {@link Parameter#describeValue()} writes, and may read more; an {@link IllegalArgumentException} or
     *     {@link DateTimeException} of it means that a text is no value
     * @param <T> the type of the values
     * @return the form
     */
    public static <T> Form<T> of(Class<T> type, String expected, Function<String, T> parser) {
        return new Form<>(type, Optional.empty(), expected, parser, UnaryOperator.identity());
    }

    /** {@return the form of a count, a number of points or a year} */
    public static Form<Integer> wholeNumber() {
        return of(Integer.class, "a whole number", Integer::valueOf);
    }

    /** {@return the form of what holds or does not} */
    public static Form<Boolean> yesOrNo() {
        return of(Boolean.class, "true or false", text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw new IllegalArgumentException(text);
        });
    }

    /** {@return the form of a day} */
    public static Form<LocalDate> day() {
        return of(LocalDate.class, "a day such as 2014-10-01", LocalDate::parse);
    }

    /** {@return the form of a day in any year} */
    public static Form<MonthDay> dayOfYear() {
        return of(MonthDay.class, "a month and day such as --12-31", MonthDay::parse);
    }

    /**
     * The form of a choice: the name of a constant, or the label of a code list, without regard to case and to white space, hyphens and
     * underscores between words.
     *
     * @param type the choices
     * @param <E> the choices
     * @return the form
     */
    public static <E extends Enum<E>> Form<E> choice(Class<E> type) {
        return of(
                type,
                Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ", "one of ", "")),
                text -> Stream.of(type.getEnumConstants())
                        .filter(value -> names(value).map(Form::folded).anyMatch(folded(text)::equals))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(text)));
    }

    /** {@return the same, or {@code none}} */
    public Form<Optional<T>> orNone() {
        return new Form<>(
                element,
                Optional.of(Optional.class),
                expected + ", or " + NONE,
                text -> text.equalsIgnoreCase(NONE) ? Optional.empty() : Optional.of(parser.apply(text)),
                value -> value.map(own));
    }

    /** {@return any number of the same in their order, with commas between} */
    public Form<List<T>> list() {
        return new Form<>(
                element, Optional.of(List.class), some(), text -> parts(text).toList(), List::copyOf);
    }

    /**
     * Any number of values, each once and in their natural order.
     *
     * @param element the form of each
     * @param <T> the type of each
     * @return the form, with commas between
     */
    public static <T extends Comparable<? super T>> Form<Set<T>> set(Form<T> element) {
        return new Form<>(
                element.element,
                Optional.of(Set.class),
                element.some(),
                text -> inOrder(element.parts(text).toList()),
                Form::inOrder);
    }

    /**
     * Values in their natural order, so that they are written alike in every run.
     *
     * @param values the values
     * @param <T> the type of each
     * @return the same, each once; unmodifiable
     */
    public static <T extends Comparable<? super T>> Set<T> inOrder(Iterable<T> values) {
        TreeSet<T> ordered = new TreeSet<>();
        values.forEach(ordered::add);
        return Collections.unmodifiableSet(ordered);
    }

    /** A value as text, which its form reads back. */
    static String describe(Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(String::valueOf).orElse(NONE)
                : String.valueOf(value);
    }

    /** The type of a value, or of what is in it. */
    Class<?> getElement() {
        return element;
    }

    /** The type of a value that holds others. */
    Optional<Class<?>> getContainer() {
        return container;
    }

    String getExpected() {
        return expected;
    }

    /** An equal value that nobody else can change, and that is written alike in every run. */
    T own(T value) {
        return own.apply(value);
    }

    boolean isInstance(Object value) {
        return container.<Class<?>>map(type -> type).orElse(element).isInstance(value);
    }

    Optional<T> parse(String text) {
        try {
            return Optional.of(parser.apply(text.strip()));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private String some() {
        return "any number of these, with commas between, or " + NONE + ": " + expected;
    }

    private Stream<T> parts(String text) {
        String inside = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        boolean isEmpty = inside.equalsIgnoreCase(NONE) || (inside.isBlank() && !text.isEmpty());
        return isEmpty
                ? Stream.empty()
                : Stream.of(inside.split(",", -1)).map(String::strip).map(parser);
    }

    private static Stream<String> names(Enum<?> value) {
        return value instanceof CodeList code ? Stream.of(value.name(), code.getLabel()) : Stream.of(value.name());
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s_-]+", " ").toLowerCase(Locale.ROOT);
    }
}

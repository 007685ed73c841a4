package io.github.ogprules.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is observed of a country or a commitment: a known value, <em>not assessed</em>, or <em>unknown</em>; missing is never
 * zero.
 *
 * <ul>
 *   <li><strong>known</strong>: the source states the value;
 *   <li><strong>not assessed</strong>: the source does not cover it, as the Open Budget Survey covers only part of the world;
 *       where the source says why there is no value, as the files of the Independent Reporting Mechanism do, the
 *       {@link Marker} is kept;
 *   <li><strong>unknown</strong>: the source covers it and has a value, but whoever asks does not have it.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the value
 * @see <a href="https://opengovpartnership.org/?p=17794">OGP on criteria that are not assessed</a>
 */
public abstract sealed class Observation<T> {

    private Observation() {}

    /**
     * A known value.
     *
     * @param value the value
     * @param <T> the type of the value
     * @return the observation
     */
    @SuppressWarnings("unchecked") // an immutable observation of TRUE or FALSE serves every use of it
    public static <T> Observation<T> known(T value) {
        Objects.requireNonNull(value, "value");
        if (value instanceof Boolean fact) {
            return (Observation<T>) (fact ? Known.TRUE : Known.FALSE);
        }
        return new Known<>(value);
    }

    /**
     * Not covered by the source.
     *
     * @param <T> the type of the value
     * @return the observation
     */
    @SuppressWarnings("unchecked") // holds no value
    public static <T> Observation<T> notAssessed() {
        return (Observation<T>) NotAssessed.INSTANCE;
    }

    /**
     * Not assessed, for the reason that the source states.
     *
     * @param marker why there is no value
     * @param <T> the type of the value
     * @return the observation
     */
    @SuppressWarnings("unchecked") // holds no value
    public static <T> Observation<T> notAssessed(Marker marker) {
        return (Observation<T>) Objects.requireNonNull(NotAssessed.BY_MARKER.get(marker), "marker");
    }

    /**
     * Not known to whoever asks.
     *
     * @param <T> the type of the value
     * @return the observation
     */
    @SuppressWarnings("unchecked") // holds no value
    public static <T> Observation<T> unknown() {
        return (Observation<T>) Unknown.INSTANCE;
    }

    /**
     * The observation without a value that a text names: {@code unknown}, {@code not assessed}, or the label of a {@link Marker}.
     *
     * @param name the text
     * @param <T> the type of the value that there is not
     * @return the observation whose text that is, or empty if the text names none
     */
    @SuppressWarnings("unchecked") // holds no value
    public static <T> Optional<Observation<T>> findWithoutValue(String name) {
        return Stream.concat(Stream.of(Unknown.INSTANCE, NotAssessed.INSTANCE), NotAssessed.BY_MARKER.values().stream())
                .filter(observation -> observation.toString().equals(name))
                .map(observation -> (Observation<T>) observation)
                .findFirst();
    }

    /** {@return whether the value is known} */
    public final boolean isKnown() {
        return this instanceof Known;
    }

    /** {@return whether the source does not cover it: true if not assessed, with or without a marker} */
    public final boolean isNotAssessed() {
        return this instanceof NotAssessed;
    }

    /**
     * {@return why it is not assessed, where the source says so, or empty if the source states none or if it is known or unknown}
     */
    public final Optional<Marker> findMarker() {
        return this instanceof NotAssessed notAssessed ? Optional.ofNullable(notAssessed.marker) : Optional.empty();
    }

    /** {@return whether there is a value that is not known here: true if unknown} */
    public final boolean isUnknown() {
        return this == Unknown.INSTANCE;
    }

    /**
     * The known value.
     *
     * @return the value
     * @throws NoSuchElementException if there is no known value
     */
    public final T getValue() {
        if (this instanceof Known<T> known) {
            return known.value;
        }
        throw new NoSuchElementException(this + ": there is no value");
    }

    /** {@return the value if it is known, or empty if not assessed or unknown} */
    public final Optional<T> findValue() {
        return isKnown() ? Optional.of(getValue()) : Optional.empty();
    }

    /**
     * The observation of something that follows from the value; what is not known stays so.
     *
     * @param function what follows from the value
     * @param <R> the type of what follows
     * @return the observation of the result, or this state if there is no known value
     */
    @SuppressWarnings("unchecked") // the other states hold no value
    public final <R> Observation<R> map(Function<? super T, ? extends R> function) {
        return isKnown() ? known(function.apply(getValue())) : (Observation<R>) this;
    }

    /**
     * The observation that the value itself holds, such as one leaf of the evidence; what is not known stays so.
     *
     * @param function what the value says about it
     * @param <R> the type of what the value says
     * @return that observation, or this state if there is no known value
     */
    @SuppressWarnings("unchecked") // the other states hold no value
    public final <R> Observation<R> flatMap(Function<? super T, Observation<R>> function) {
        return isKnown() ? function.apply(getValue()) : (Observation<R>) this;
    }

    private static final class Known<T> extends Observation<T> {
        private static final Known<Boolean> TRUE = new Known<>(true);
        private static final Known<Boolean> FALSE = new Known<>(false);

        private final T value;

        Known(T value) {
            this.value = value;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Known<?> known && value.equals(known.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    private static final class NotAssessed extends Observation<Object> {
        private static final NotAssessed INSTANCE = new NotAssessed(null);
        private static final Map<Marker, NotAssessed> BY_MARKER = byMarker();

        private final @Nullable Marker marker;

        private static Map<Marker, NotAssessed> byMarker() {
            Map<Marker, NotAssessed> byMarker = new EnumMap<>(Marker.class);
            for (Marker marker : Marker.values()) {
                byMarker.put(marker, new NotAssessed(marker));
            }
            return byMarker;
        }

        NotAssessed(@Nullable Marker marker) {
            this.marker = marker;
        }

        @Override
        public String toString() {
            return marker == null ? "not assessed" : marker.getLabel();
        }
    }

    private static final class Unknown extends Observation<Object> {
        private static final Unknown INSTANCE = new Unknown();

        @Override
        public String toString() {
            return "unknown";
        }
    }
}

package io.github.ogprules.rules;

import io.github.ogprules.model.Citation;
import io.github.ogprules.model.Provenance;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * One number or choice of a rule, with its source.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the value; immutable
 */
@Value.Immutable
public sealed interface Parameter<T> permits ImmutableParameter {

    /**
     * A parameter of a published edition.
     *
     * @param name its dotted name
     * @param value OGP's value
     * @param provenance how firmly the sources stand behind the value
     * @param citations where it can be read, the most telling first
     * @param <T> the type of the value
     * @return the parameter
     */
    static <T> Parameter<T> of(String name, T value, Provenance provenance, Citation... citations) {
        return Parameter.<T>builder()
                .name(name)
                .value(value)
                .provenance(provenance)
                .addCitations(citations)
                .build();
    }

    /**
     * A parameter of a published edition of which a reader must know more than its sources.
     *
     * @param name its dotted name
     * @param value OGP's value
     * @param provenance how firmly the sources stand behind the value
     * @param note from what it is inferred, which alternatives there are
     * @param citations where it can be read, or the facts that it is inferred from
     * @param <T> the type of the value
     * @return the parameter
     */
    static <T> Parameter<T> of(String name, T value, Provenance provenance, String note, Citation... citations) {
        return Parameter.<T>builder()
                .name(name)
                .value(value)
                .provenance(provenance)
                .note(note)
                .addCitations(citations)
                .build();
    }

    /**
     * A builder for a parameter of a published edition.
     *
     * @param <T> the type of the value
     * @return a new builder
     */
    static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /** {@return the name by which this library knows the parameter, such as {@code civilLiberties.boundary}} */
    String getName();

    /** {@return the value in force} */
    T getValue();

    /**
     * {@return how firmly the sources stand behind the value: the provenance; {@link Provenance#ASSUMED} if the caller set the
     * value}
     */
    Provenance getProvenance();

    /**
     * {@return where the value can be read, or the facts that it is inferred from: the sources; empty if no source is known or if
     * the caller set the value}
     */
    List<Citation> getCitations();

    /**
     * {@return what a reader must know of it: from what it is inferred, which alternatives there are, or empty if there is nothing
     * to add}
     */
    Optional<String> getNote();

    /**
     * {@return the values that the sources leave open beside the value in force: the alternatives; empty if the sources settle the
     * value, and if the caller set it}
     */
    List<T> getAlternatives();

    /**
     * {@return the parameter of the published edition, if the caller set a value in its place: OGP's own parameter, or empty if
     * this is it}
     */
    Optional<Parameter<T>> getPublished();

    /** {@return the value as text: the number or code; {@code none} for a value that there is not} */
    default String describeValue() {
        return Form.describe(getValue());
    }

    /** {@return whether the caller set the value in place of OGP's: true if the value is not that of the published edition} */
    default boolean isAssumed() {
        return getPublished().isPresent();
    }

    /**
     * This parameter with a value that the caller sets in place of OGP's; setting OGP's own value restores OGP's parameter.
     *
     * @param value the value to try
     * @return the parameter, which remembers OGP's own
     */
    default Parameter<T> assume(T value) {
        Parameter<T> published = getPublished().orElse(this);
        if (value.equals(published.getValue())) {
            return published;
        }
        return Parameter.<T>builder()
                .name(getName())
                .value(value)
                .provenance(Provenance.ASSUMED)
                .published(published)
                .build();
    }

    /**
     * Refuses a value that no rule can have.
     *
     * @param possible whether a value makes sense
     * @param expected what does, in words
     * @throws IllegalArgumentException if the value does not; the message names the parameter, the value and what is expected
     */
    default void require(Predicate<? super T> possible, String expected) {
        if (!possible.test(getValue())) {
            throw new IllegalArgumentException(getName() + " " + describeValue() + ": expected " + expected);
        }
    }

    /**
     * Builds a {@link Parameter}; not thread-safe.
     *
     * @param <T> the type of the value
     */
    final class Builder<T> extends ImmutableParameter.Builder<T> {
        Builder() {}
    }
}

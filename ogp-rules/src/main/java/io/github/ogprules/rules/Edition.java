package io.github.ogprules.rules;

import io.github.ogprules.model.Citation;
import io.github.ogprules.model.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One published state of a rule, in force for a time.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Edition extends WithEdition permits ImmutableEdition {

    /**
     * A published edition that is still in force.
     *
     * @param id the short name
     * @param title what it is, in a few words
     * @param effectiveFrom the first day, inclusive
     * @param provenance how firmly the sources stand behind the first day
     * @param citations where it can be read
     * @return the edition
     */
    static Edition of(String id, String title, LocalDate effectiveFrom, Provenance provenance, Citation... citations) {
        return builder()
                .id(id)
                .title(title)
                .effectiveFrom(effectiveFrom)
                .provenance(provenance)
                .addCitations(citations)
                .build();
    }

    /** {@return a builder for an edition} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the short name, such as {@code 2014}: the id of the published edition, also for a reform of it} */
    String getId();

    /** {@return what the edition is, in a few words} */
    String getTitle();

    /**
     * {@return the first day on which it is in force; where the source gives only a month, the first day of that month, inclusive}
     */
    LocalDate getEffectiveFrom();

    /** {@return the last day on which it is in force, inclusive, or empty for the latest edition} */
    Optional<LocalDate> getEffectiveUntil();

    /** {@return how firmly the sources stand behind the first day: the provenance of {@link #getEffectiveFrom()}} */
    Provenance getProvenance();

    /** {@return where the edition can be read} */
    List<Citation> getCitations();

    /**
     * {@return the values that the caller set in place of OGP's, in words, one phrase for each, such as {@code
     * eligibility.threshold = 4/5 instead of 3/4}; empty for OGP's own edition}
     */
    List<String> getAssumptions();

    /**
     * {@return whether this is a reform: an edition with values that the caller set in place of OGP's: true if OGP never published
     * it so}
     */
    default boolean isReform() {
        return !getAssumptions().isEmpty();
    }

    /**
     * This edition, or the reform of it that the assumed ones among the parameters make.
     *
     * @param parameters the parameters of the rule
     * @return the edition, which names every parameter that the caller set
     */
    default Edition reformedBy(List<Parameter<?>> parameters) {
        return withAssumptions(parameters.stream()
                .filter(Parameter::isAssumed)
                .map(Edition::assumption)
                .toList());
    }

    /** Refuses an edition that ends before it begins. */
    @Value.Check
    default void check() {
        if (getEffectiveUntil()
                .filter(last -> last.isBefore(getEffectiveFrom()))
                .isPresent()) {
            throw new IllegalArgumentException(
                    "edition " + getId() + " until " + getEffectiveUntil().get()
                            + ": expected a last day that is not before the first, " + getEffectiveFrom());
        }
    }

    private static <T> String assumption(Parameter<T> parameter) {
        return parameter.getName() + " = " + parameter.describeValue() + " instead of "
                + parameter.getPublished().orElse(parameter).describeValue();
    }

    /** Builds an {@link Edition}; not thread-safe. */
    final class Builder extends ImmutableEdition.Builder {
        Builder() {}
    }
}

package io.github.ogprules.model.concern;

import io.github.ogprules.model.Observation;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who files a letter of concern. What is not said is unknown.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Filer extends WithFiler permits ImmutableFiler {

    /**
     * A filer of whom no more is known.
     *
     * @param kind who it is
     * @return the filer
     */
    static Filer of(FilerKind kind) {
        return builder().kind(Observation.known(kind)).build();
    }

    /** {@return a builder for a filer, with everything unknown} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name as the source prints it, or empty if it prints none} */
    Optional<String> getName();

    /** {@return who it is: known, not assessed or unknown} */
    @Value.Default
    default Observation<FilerKind> getKind() {
        return Observation.unknown();
    }

    /** {@return whether it is involved in OGP, at the national or the international level: known, not assessed or unknown} */
    @Value.Default
    default Observation<Involvement> getInvolvement() {
        return Observation.unknown();
    }

    /** {@return whether it is involved in the country concerned: known, not assessed or unknown} */
    @Value.Default
    default Observation<Involvement> getInvolvementInCountry() {
        return Observation.unknown();
    }

    /** Builds a {@link Filer}; not thread-safe. */
    final class Builder extends ImmutableFiler.Builder {
        Builder() {}
    }
}

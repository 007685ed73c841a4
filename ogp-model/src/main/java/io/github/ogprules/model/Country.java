package io.github.ogprules.model;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A country as OGP lists it: its code, the name that the source prints, and its OGP region where that is known.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Country extends WithCountry permits ImmutableCountry {

    /**
     * A country whose OGP region is not stated.
     *
     * @param code the two-letter or three-letter code, in any case
     * @param name the name as printed
     * @return the country
     * @throws IllegalArgumentException if the code is no country's
     */
    static Country of(String code, String name) {
        return builder().code(CountryCode.parse(code)).name(name).build();
    }

    /**
     * A country with its OGP region.
     *
     * @param code the two-letter or three-letter code, in any case
     * @param name the name as printed
     * @param region the OGP region
     * @return the country
     * @throws IllegalArgumentException if the code is no country's
     */
    static Country of(String code, String name, Region region) {
        return builder().code(CountryCode.parse(code)).name(name).region(region).build();
    }

    /**
     * A builder for a country.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The country's code.
     *
     * @return the ISO 3166-1 code
     */
    CountryCode getCode();

    /**
     * The name as the source prints it; names differ between sources, so compare codes.
     *
     * @return the name
     */
    @NotBlank
    String getName();

    /**
     * The country's OGP region.
     *
     * @return the region, or empty if the source does not state it
     */
    Optional<Region> getRegion();

    /** Builds a {@link Country}; not thread-safe. */
    final class Builder extends ImmutableCountry.Builder {
        Builder() {}
    }
}

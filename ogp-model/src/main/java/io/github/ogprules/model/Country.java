package io.github.ogprules.model;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A country as OGP lists it: its code, the name that the source prints, and its OGP region where that is known. Any name may
 * stand beside a code, except one that is known as that of another country: {@code AUT, Australia} is a contradiction; and except
 * a marker of missing values, such as {@code NA}, {@code n/a} or {@code -}.
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
     * @throws IllegalArgumentException if the code is no country's, if the name is known as that of another country or is a marker
     *     of missing values, or if the code is two letters that files also write for a missing value ({@code NA}, {@code NR}) and
     *     the name does not say that it is the country's
     */
    static Country of(String code, String name) {
        return builder().code(CountryText.code(code, name)).name(name).build();
    }

    /**
     * A country with its OGP region.
     *
     * @param code the two-letter or three-letter code, in any case
     * @param name the name as printed
     * @param region the OGP region
     * @return the country
     * @throws IllegalArgumentException as {@link #of(String, String)} says
     */
    static Country of(String code, String name, Region region) {
        return builder()
                .code(CountryText.code(code, name))
                .name(name)
                .region(region)
                .build();
    }

    /**
     * The country that a text stands for: its English name, in any form that {@link CountryCode#findByName(String)} knows, or
     * its code. A country that is named by its code has the three letters as its name.
     *
     * @param text a name or a code
     * @return the country, with the name as printed
     * @throws IllegalArgumentException if the text is neither, or is two letters that files also write for a missing value
     *     ({@code NA}, {@code NR}); the message says what is expected and lists known names that are near
     */
    static Country parse(String text) {
        return CountryText.parse(text);
    }

    /** {@return a builder for a country} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the country's code: the ISO 3166-1 code} */
    CountryCode getCode();

    /** {@return the name as the source prints it; names differ between sources, so compare codes} */
    @NotBlank
    String getName();

    /** {@return the country's OGP region, or empty if the source does not state it} */
    Optional<Region> getRegion();

    /** Refuses a name that is known as that of another country, or is a marker of missing values. */
    @Value.Check
    default void check() {
        CountryText.requireName(getName(), getCode());
    }

    /** Builds a {@link Country}; not thread-safe. */
    final class Builder extends ImmutableCountry.Builder {
        Builder() {}
    }
}

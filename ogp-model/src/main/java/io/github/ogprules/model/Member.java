package io.github.ogprules.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A member of OGP that writes action plans: a country, or a local government in one.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Member extends WithMember permits ImmutableMember {

    /**
     * A country as a member.
     *
     * @param country the country
     * @return the member, by the country's name
     */
    static Member of(Country country) {
        return builder().name(country.getName()).country(country).build();
    }

    /** {@return a builder for a member, for a national member} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name as the source prints it, such as {@code Scotland, United Kingdom}; names differ between sources} */
    @NotBlank
    String getName();

    /** {@return the country, or the country that the local government is in, or empty if the source names none that is known} */
    Optional<@Valid Country> getCountry();

    /** {@return national or local, national unless said otherwise} */
    @Value.Default
    default MemberKind getKind() {
        return MemberKind.NATIONAL;
    }

    /**
     * {@return OGP's own code of the member: three letters for a country, as in ISO 3166-1; four for a local government, such as
     * {@code GEO} or {@code GBSC}, or empty if the source has none}
     */
    Optional<String> getCode();

    /** Builds a {@link Member}; not thread-safe. */
    final class Builder extends ImmutableMember.Builder {
        Builder() {}
    }
}

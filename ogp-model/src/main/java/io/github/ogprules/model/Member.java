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

    /**
     * A builder for a member.
     *
     * @return a new builder, for a national member
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The name as the source prints it, such as {@code Scotland, United Kingdom}; names differ between sources.
     *
     * @return the name
     */
    @NotBlank
    String getName();

    /**
     * The country, or the country that the local government is in.
     *
     * @return the country, or empty if the source names none that is known
     */
    Optional<@Valid Country> getCountry();

    /**
     * National or local.
     *
     * @return the kind, national unless said otherwise
     */
    @Value.Default
    default MemberKind getKind() {
        return MemberKind.NATIONAL;
    }

    /**
     * OGP's own code of the member: three letters for a country, as in ISO 3166-1; four for a local government.
     *
     * @return such as {@code GEO} or {@code GBSC}, or empty if the source has none
     */
    Optional<String> getCode();

    /** Builds a {@link Member}; not thread-safe. */
    final class Builder extends ImmutableMember.Builder {
        Builder() {}
    }
}

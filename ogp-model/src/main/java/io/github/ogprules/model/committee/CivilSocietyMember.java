package io.github.ogprules.model.committee;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A seat of civil society in the Steering Committee and the person who holds it, in a personal capacity.
 *
 * <p>What is not said is unknown.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/about/team/steering-committee/2020-civil-society-steering-committee-selection/">Selection
 *     of civil society members, 2020</a>
 */
@Value.Immutable
public sealed interface CivilSocietyMember extends CommitteeMember, WithCivilSocietyMember
        permits ImmutableCivilSocietyMember {

    /**
     * A person from an organisation.
     *
     * @param name the name as printed
     * @param organisation the organisation as printed
     * @return the member, everything else unknown
     */
    static CivilSocietyMember of(String name, String organisation) {
        return builder().name(name).organisation(organisation).build();
    }

    /** {@return a builder for a person, with everything but name and organisation unknown} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return who holds the seat, as the source prints it; two people who hold one seat together are one name, such as {@code
     * Nikhil Dey / Aruna Roy}}
     */
    @NotBlank
    @Override
    String getName();

    /** {@return the organisation that the person comes from: the organisation as printed} */
    @NotBlank
    String getOrganisation();

    /**
     * {@return the gender as the person or the source states it, in their own words; never guessed from a name: text such as {@code
     * F}, or {@code M/F} for two people who hold one seat; unknown if nobody states it}
     */
    @Value.Default
    default Observation<String> getGender() {
        return Observation.unknown();
    }

    /** {@return the sector or theme that the person works on, as the person or the source states it: text, or unknown} */
    @Value.Default
    default Observation<String> getSector() {
        return Observation.unknown();
    }

    /** {@return the country that the person is based in, with its OGP region where that is known, or empty if it is not known} */
    Optional<@Valid Country> getCountry();

    @Override
    Optional<@Valid Term> getTerm();

    @Override
    @Value.Default
    default Observation<CoChairRole> getCoChairRole() {
        return Observation.unknown();
    }

    @Override
    default Constituency getConstituency() {
        return Constituency.CIVIL_SOCIETY;
    }

    @Override
    default Optional<Region> findRegion() {
        return getCountry().flatMap(Country::getRegion);
    }

    /** Refuses words that say nothing, or that there is nothing to say. */
    @Value.Check
    default void check() {
        requireWords("gender", getGender());
        requireWords("sector", getSector());
    }

    private static void requireWords(String attribute, Observation<String> observed) {
        observed.findValue()
                .filter(words ->
                        words.isBlank() || Observation.findWithoutValue(words).isPresent())
                .ifPresent(words -> {
                    throw new IllegalArgumentException(
                            attribute + " '" + words + "': expected words; what nobody states is unknown");
                });
    }

    /** Builds a {@link CivilSocietyMember}; not thread-safe. */
    final class Builder extends ImmutableCivilSocietyMember.Builder {
        Builder() {}

        /**
         * The gender as stated.
         *
         * @param gender the words of the person or the source
         * @return this builder
         */
        public Builder gender(String gender) {
            return gender(Observation.known(gender));
        }

        /**
         * The sector or theme as stated.
         *
         * @param sector the words of the person or the source
         * @return this builder
         */
        public Builder sector(String sector) {
            return sector(Observation.known(sector));
        }

        /**
         * A known co-chair role.
         *
         * @param role the role
         * @return this builder
         */
        public Builder coChairRole(CoChairRole role) {
            return coChairRole(Observation.known(role));
        }
    }
}

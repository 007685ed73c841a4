package io.github.ogprules.model.committee;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.MembershipStatus;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A government in the Steering Committee.
 *
 * <p>What is not said is unknown.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/about/who-we-are/steering-committee/sc-composition">Composition of the
 *     Steering Committee</a>
 */
@Value.Immutable
public sealed interface GovernmentMember extends CommitteeMember, WithGovernmentMember
        permits ImmutableGovernmentMember {

    /**
     * A government with its electoral region.
     *
     * @param country the country
     * @param electoralRegion the region that it counts for in elections
     * @return the member, of unknown term, co-chair role and status
     */
    static GovernmentMember of(Country country, Region electoralRegion) {
        return builder().country(country).electoralRegion(electoralRegion).build();
    }

    /** {@return a builder for a government, with everything but the country unknown} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the country} */
    @Valid
    Country getCountry();

    /**
     * The region that the country counts for in elections to the committee. It is a fact about elections and never follows from
     * geography or from the region of the country in other texts of OGP: Georgia counts for Asia-Pacific.
     *
     * @return the region, or empty if it is not known
     */
    Optional<Region> getElectoralRegion();

    @Override
    Optional<@Valid Term> getTerm();

    @Override
    @Value.Default
    default Observation<CoChairRole> getCoChairRole() {
        return Observation.unknown();
    }

    /** {@return how the country stands as a member of OGP, or unknown} */
    @Value.Default
    default Observation<MembershipStatus> getStatus() {
        return Observation.unknown();
    }

    @Override
    default Constituency getConstituency() {
        return Constituency.GOVERNMENT;
    }

    @Override
    default String getName() {
        return getCountry().getName();
    }

    @Override
    default Optional<Region> findRegion() {
        return getElectoralRegion();
    }

    /** Builds a {@link GovernmentMember}; not thread-safe. */
    final class Builder extends ImmutableGovernmentMember.Builder {
        Builder() {}

        /**
         * A known co-chair role.
         *
         * @param role the role
         * @return this builder
         */
        public Builder coChairRole(CoChairRole role) {
            return coChairRole(Observation.known(role));
        }

        /**
         * A known status.
         *
         * @param status the status
         * @return this builder
         */
        public Builder status(MembershipStatus status) {
            return status(Observation.known(status));
        }
    }
}

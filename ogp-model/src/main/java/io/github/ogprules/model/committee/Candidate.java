package io.github.ogprules.model.committee;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A government that stands for election to the Steering Committee, with what the source prints of the result.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Candidate extends WithCandidate permits ImmutableCandidate {

    /**
     * A candidate of whose result nothing is printed.
     *
     * @param country the country
     * @param electoralRegion the region that it counts for in elections
     * @return the candidate
     */
    static Candidate of(Country country, Region electoralRegion) {
        return builder().country(country).electoralRegion(electoralRegion).build();
    }

    /** {@return a builder for a candidate} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the country} */
    @Valid
    Country getCountry();

    /**
     * {@return the region that the country counts for in elections to the committee; see {@link
     * GovernmentMember#getElectoralRegion()}, or empty if it is not known}
     */
    Optional<Region> getElectoralRegion();

    /**
     * {@return how many ballots ranked the candidate first, second and so on, one number for each rank from the first to the last,
     * 0 or more; empty if they are not printed}
     */
    List<Integer> getRankCounts();

    /** {@return whole points, 0 or more; empty if they are not printed} */
    OptionalInt getPrintedPoints();

    /** {@return whether the source says that the candidate was elected, by vote or without one: true or false, or unknown} */
    @Value.Default
    default Observation<Boolean> getElected() {
        return Observation.unknown();
    }

    /** Refuses numbers that no result has. */
    @Value.Check
    default void check() {
        String name = getCountry().getName();
        if (getPrintedPoints().isPresent() && getPrintedPoints().getAsInt() < 0) {
            throw new IllegalArgumentException(
                    "printed points " + getPrintedPoints().getAsInt() + " of " + name + ": expected 0 or more");
        }
        for (int count : getRankCounts()) {
            if (count < 0) {
                throw new IllegalArgumentException("rank count " + count + " of " + name + ": expected 0 or more");
            }
        }
    }

    /** Builds a {@link Candidate}; not thread-safe. */
    final class Builder extends ImmutableCandidate.Builder {
        Builder() {}

        /**
         * A known outcome.
         *
         * @param elected whether the source says that the candidate was elected
         * @return this builder
         */
        public Builder elected(boolean elected) {
            return elected(Observation.known(elected));
        }
    }
}

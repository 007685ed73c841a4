package io.github.ogprules.model.programme;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * An entry for the Open Government Awards of a year.
 *
 * <p>What is not said is unknown.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/open-government-awards/">Open Government Awards</a>
 */
@Value.Immutable
public sealed interface AwardEntry extends ProgrammeCase, WithAwardEntry permits ImmutableAwardEntry {

    /** {@return a builder with everything unknown that may be so} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the year of the awards} */
    int getYear();

    /** {@return the country that the entry is about} */
    @Valid
    Country getCountry();

    /** {@return who enters: known, not assessed or unknown} */
    @Value.Default
    default Observation<AwardEntrant> getEntrant() {
        return Observation.unknown();
    }

    /** {@return whether a government agency that enters consulted organisations of civil society: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getCivilSocietyConsulted() {
        return Observation.unknown();
    }

    /** {@return whether it is the only entry of its country: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getOnlyEntryOfCountry() {
        return Observation.unknown();
    }

    /** {@return whether the country is free of a review by the Criteria and Standards subcommittee: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getNotUnderReview() {
        return Observation.unknown();
    }

    /** {@return the day on which it was entered: known, not assessed or unknown} */
    @Value.Default
    default Observation<LocalDate> getEntered() {
        return Observation.unknown();
    }

    /** {@return whether it is in English: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getInEnglish() {
        return Observation.unknown();
    }

    /** {@return whether what it is about came from the OGP process: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getFromOgpProcess() {
        return Observation.unknown();
    }

    /** {@return whether the commitment that it is about is starred, or opened government in a major or outstanding way, in a plan of 2012 to 2018: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getStarredOrMajor() {
        return Observation.unknown();
    }

    @Override
    default String describe() {
        return getCountry().getName() + ", awards of " + getYear();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableAwardEntry.Builder {
        Builder() {}
    }
}

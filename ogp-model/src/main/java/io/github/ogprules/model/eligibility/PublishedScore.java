package io.github.ogprules.model.eligibility;

import io.github.ogprules.model.Citation;
import io.github.ogprules.model.Country;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * An eligibility score of a country as it was printed: a total, the points that it is out of, a percentage, or as many of these as
 * the publication gives. Points printed for single criteria belong into the profile, as {@link PublishedPoints}.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="http://freedominfo.org/2016/02/two-ogp-members-slip-below-minimum-qualification-level">Scores of 2015, printed as
 *     points and as a percentage</a>
 */
@Value.Immutable
public sealed interface PublishedScore extends WithPublishedScore permits ImmutablePublishedScore {

    /** The most decimals that a percentage may be written with: a limit of this library against absurd input. */
    int MAXIMUM_DECIMALS = 100;

    /**
     * A printed total.
     *
     * @param country the country
     * @param year the score year
     * @param total whole points, 0 to the base
     * @param base the points that the total is out of, such as 16 or 12
     * @return the score
     * @throws IllegalArgumentException if a number is out of bounds
     */
    static PublishedScore of(Country country, int year, int total, int base) {
        return builder().country(country).year(year).total(total).base(base).build();
    }

    /** {@return a builder for a score} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the country scored} */
    @Valid
    Country getCountry();

    /**
     * {@return the year of the scores, which is not always that of the publication: OGP published the scores of 2015 in February
     * 2016: the score year; OGP's first list is of 2011}
     */
    @Min(value = 2011, message = "score year before OGP's first eligibility list of 2011")
    @Max(value = 2199, message = "score year beyond 2199, which is of another calendar or misprinted")
    int getYear();

    /**
     * The day on which the score was so: scores change within a year. Côte d'Ivoire became eligible on 28 July 2015.
     *
     * @return the day, or empty if it is not printed
     * @see <a href="https://ogp.gouv.ci/presentation/ogp-cote-divoire">Côte d'Ivoire on its score</a>
     */
    Optional<LocalDate> getDay();

    /** {@return the total of the points: whole points, 0 to the base; empty if only a percentage is printed} */
    OptionalInt getTotal();

    /** {@return the points that the total is out of: whole points, such as 16 or 12; empty if they are not printed} */
    OptionalInt getBase();

    /**
     * {@return the percentage, with the decimals that are printed: 69 and 69.0 are not the same print: 0 to 100; empty if only
     * points are printed}
     */
    Optional<BigDecimal> getPercent();

    /** {@return where the score is printed: the sources; empty if none is given} */
    List<Citation> getCitations();

    /**
     * Refuses a score that says nothing, and numbers that no score can have.
     *
     * @return this score, or one whose percentage has no negative scale
     */
    @Value.Check
    default PublishedScore check() {
        if (getYear() < 1000 || getYear() > 9999) {
            throw new IllegalArgumentException("year " + getYear() + ": expected a year of four digits");
        }
        if (getTotal().isEmpty() && getPercent().isEmpty()) {
            throw new IllegalArgumentException("expected a total, a percentage or both");
        }
        getBase().ifPresent(base -> {
            if (base < 1) {
                throw new IllegalArgumentException("base " + base + ": expected 1 or more points");
            }
        });
        getTotal().ifPresent(total -> {
            if (total < 0 || total > getBase().orElse(Integer.MAX_VALUE)) {
                throw new IllegalArgumentException("total " + total + ": expected 0 "
                        + (getBase().isPresent() ? "to the base of " + getBase().getAsInt() : "or more") + " points");
            }
        });
        return getPercent().isPresent() ? checkPercent(getPercent().get()) : this;
    }

    private PublishedScore checkPercent(BigDecimal percent) {
        if (Math.abs((long) percent.scale()) > MAXIMUM_DECIMALS) {
            throw new IllegalArgumentException(
                    "percent " + percent + ": expected 0 to 100 with at most " + MAXIMUM_DECIMALS + " decimals");
        }
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("percent " + percent.toPlainString() + ": expected 0 to 100");
        }
        return percent.scale() >= 0
                ? this
                : builder()
                        .from(this)
                        .percent(percent.setScale(0, RoundingMode.UNNECESSARY))
                        .build();
    }

    /** Builds a {@link PublishedScore}; not thread-safe. */
    final class Builder extends ImmutablePublishedScore.Builder {
        Builder() {}
    }
}

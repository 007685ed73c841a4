package io.github.ogprules.model.eligibility;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/**
 * What is observed of one country in one score year: the evidence on OGP's four eligibility criteria, and on civic space
 * for the Values Check.
 *
 * <p>What is not said is unknown. A criterion whose source does not cover the country is
 * {@linkplain Observation#notAssessed() not assessed}; that is something else than a criterion with 0 points.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/resources/eligibility-criteria">OGP's eligibility criteria</a>
 */
@Value.Immutable
public sealed interface EligibilityProfile extends WithEligibilityProfile permits ImmutableEligibilityProfile {

    /** {@return a builder for a profile, with every observation unknown} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the country observed} */
    @Valid
    Country getCountry();

    /**
     * {@return the year of the scores; OGP published the scores of 2015 in February 2016, 2011 to 2199; OGP's first list is of
     * 2011, and no source gives an end: a later year is of another calendar or misprinted}
     */
    @Min(value = 2011, message = "score year before OGP's first eligibility list of 2011")
    @Max(value = 2199, message = "score year beyond 2199, which is of another calendar or misprinted")
    int getYear();

    /** {@return evidence on fiscal transparency: known, not assessed or unknown} */
    Observation<FiscalTransparency> getFiscalTransparency();

    /** {@return evidence on access to information: known, not assessed or unknown} */
    Observation<AccessToInformation> getAccessToInformation();

    /** {@return evidence on asset disclosure of public officials: known, not assessed or unknown} */
    Observation<AssetDisclosure> getAssetDisclosure();

    /** {@return evidence on citizen engagement: known, not assessed or unknown} */
    Observation<CitizenEngagement> getCitizenEngagement();

    /** {@return the two levels that the Values Check looks at: known, not assessed or unknown} */
    Observation<CivicSpace> getCivicSpace();

    /** Refuses a year that cannot be one. */
    @Value.Check
    default void check() {
        if (getYear() < 1000 || getYear() > 9999) {
            throw new IllegalArgumentException("year " + getYear() + ": expected a year of four digits");
        }
    }

    /** Builds an {@link EligibilityProfile}; not thread-safe. */
    final class Builder extends ImmutableEligibilityProfile.Builder {
        // Not defaults of the attributes: for these, every access would have to ask whether the profile is complete.
        Builder() {
            fiscalTransparency(Observation.unknown());
            accessToInformation(Observation.unknown());
            assetDisclosure(Observation.unknown());
            citizenEngagement(Observation.unknown());
            civicSpace(Observation.unknown());
        }

        /**
         * Known evidence on fiscal transparency.
         *
         * @param evidence the evidence
         * @return this builder
         */
        public Builder fiscalTransparency(FiscalTransparency evidence) {
            return fiscalTransparency(Observation.known(evidence));
        }

        /**
         * Known evidence on access to information.
         *
         * @param evidence the evidence
         * @return this builder
         */
        public Builder accessToInformation(AccessToInformation evidence) {
            return accessToInformation(Observation.known(evidence));
        }

        /**
         * Known evidence on asset disclosure of public officials.
         *
         * @param evidence the evidence
         * @return this builder
         */
        public Builder assetDisclosure(AssetDisclosure evidence) {
            return assetDisclosure(Observation.known(evidence));
        }

        /**
         * Known evidence on citizen engagement.
         *
         * @param evidence the evidence
         * @return this builder
         */
        public Builder citizenEngagement(CitizenEngagement evidence) {
            return citizenEngagement(Observation.known(evidence));
        }

        /**
         * Known levels of civic space.
         *
         * @param levels the two levels
         * @return this builder
         */
        public Builder civicSpace(CivicSpace levels) {
            return civicSpace(Observation.known(levels));
        }
    }
}

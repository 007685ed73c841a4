package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BOTTOM_BAND_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BOUNDARY;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CONSTITUTION_AND_DRAFT_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.MINIMUM_CRITERIA;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.THRESHOLD;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.eligibility.AccessToInformation;
import io.github.ogprules.model.eligibility.AssetDisclosure;
import io.github.ogprules.model.eligibility.CitizenEngagement;
import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.FiscalTransparency;
import io.github.ogprules.rules.Ratio;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Rules together with every state of their input, the points of each state and the points needed, all known without them.
 *
 * @param needed the needed points by the number of assessed criteria
 */
record EligibilitySpace(
        String name,
        EligibilityRules rules,
        List<CriterionState<FiscalTransparency>> fiscalTransparency,
        List<CriterionState<AccessToInformation>> accessToInformation,
        List<CriterionState<AssetDisclosure>> assetDisclosure,
        List<CriterionState<CitizenEngagement>> citizenEngagement,
        List<Integer> needed,
        int minimumCriteria) {

    private static final Country COUNTRY = Country.of("GEO", "Georgia");

    /** One state of the whole input. */
    record Point(
            CriterionState<FiscalTransparency> fiscalTransparency,
            CriterionState<AccessToInformation> accessToInformation,
            CriterionState<AssetDisclosure> assetDisclosure,
            CriterionState<CitizenEngagement> citizenEngagement) {

        EligibilityProfile profile() {
            return EligibilityProfile.builder()
                    .country(COUNTRY)
                    .year(2014)
                    .fiscalTransparency(fiscalTransparency.observed())
                    .accessToInformation(accessToInformation.observed())
                    .assetDisclosure(assetDisclosure.observed())
                    .citizenEngagement(citizenEngagement.observed())
                    .build();
        }

        CriterionState<?> state(EligibilityCriterion criterion) {
            return switch (criterion) {
                case FISCAL_TRANSPARENCY -> fiscalTransparency;
                case ACCESS_TO_INFORMATION -> accessToInformation;
                case ASSET_DISCLOSURE -> assetDisclosure;
                case CITIZEN_ENGAGEMENT -> citizenEngagement;
            };
        }

        List<CriterionState<?>> states() {
            return List.of(fiscalTransparency, accessToInformation, assetDisclosure, citizenEngagement);
        }

        int assessed() {
            return (int) states().stream().filter(CriterionState::isAssessed).count();
        }
    }

    static EligibilitySpace exact(EligibilityRules rules, boolean before2014) {
        return new EligibilitySpace(
                "edition " + rules.getEdition().getId(),
                rules,
                PointsByHand.exact(PointsByHand.FISCAL_TRANSPARENCY),
                PointsByHand.exact(PointsByHand.ACCESS_TO_INFORMATION),
                PointsByHand.exact(before2014 ? Map.of() : PointsByHand.ASSET_DISCLOSURE),
                PointsByHand.exact(PointsByHand.citizenEngagementTable(Boundary.STRICT, 0)),
                PointsByHand.NEEDED,
                3);
    }

    static EligibilitySpace partial(EligibilityRules rules) {
        return new EligibilitySpace(
                "edition " + rules.getEdition().getId(),
                rules,
                PointsByHand.fiscalTransparency(),
                PointsByHand.accessToInformation(PointsByHand.ACCESS_TO_INFORMATION),
                PointsByHand.assetDisclosure(),
                PointsByHand.citizenEngagement(Boundary.STRICT, 0),
                PointsByHand.NEEDED,
                3);
    }

    EligibilitySpace before2014() {
        return new EligibilitySpace(
                name,
                rules,
                fiscalTransparency,
                accessToInformation,
                PointsByHand.assetDisclosureBefore2014(),
                citizenEngagement,
                needed,
                minimumCriteria);
    }

    EligibilitySpace withPairFour() {
        return new EligibilitySpace(
                name + ", constitution and draft 4",
                rules.with(CONSTITUTION_AND_DRAFT_POINTS, 4),
                fiscalTransparency,
                PointsByHand.accessToInformation(PointsByHand.ACCESS_TO_INFORMATION_PAIR_FOUR),
                assetDisclosure,
                citizenEngagement,
                needed,
                minimumCriteria);
    }

    EligibilitySpace withBands(Boundary boundary, int bottomBandPoints) {
        return new EligibilitySpace(
                name + ", " + boundary + ", bottom band " + bottomBandPoints,
                rules.with(CIVIL_LIBERTIES_BOUNDARY, boundary)
                        .with(CIVIL_LIBERTIES_BOTTOM_BAND_POINTS, bottomBandPoints),
                fiscalTransparency,
                accessToInformation,
                assetDisclosure,
                PointsByHand.citizenEngagement(boundary, bottomBandPoints),
                needed,
                minimumCriteria);
    }

    EligibilitySpace withFourFifths() {
        return new EligibilitySpace(
                name + ", threshold 4/5",
                rules.with(THRESHOLD, Ratio.of(4, 5)),
                fiscalTransparency,
                accessToInformation,
                assetDisclosure,
                citizenEngagement,
                PointsByHand.NEEDED_FOR_FOUR_FIFTHS,
                minimumCriteria);
    }

    EligibilitySpace withCriteria(int minimum) {
        return new EligibilitySpace(
                name + ", " + minimum + " criteria",
                rules.with(MINIMUM_CRITERIA, minimum),
                fiscalTransparency,
                accessToInformation,
                assetDisclosure,
                citizenEngagement,
                needed,
                minimum);
    }

    void forEach(Consumer<Point> visitor) {
        for (CriterionState<FiscalTransparency> fiscal : fiscalTransparency) {
            for (CriterionState<AccessToInformation> access : accessToInformation) {
                for (CriterionState<AssetDisclosure> assets : assetDisclosure) {
                    for (CriterionState<CitizenEngagement> citizens : citizenEngagement) {
                        visitor.accept(new Point(fiscal, access, assets, citizens));
                    }
                }
            }
        }
    }

    @Override
    public String toString() {
        return name;
    }
}

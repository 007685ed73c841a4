package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BOTTOM_BAND_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BOUNDARY;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CONSTITUTION_AND_DRAFT_POINTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Readings;
import io.github.ogprules.rules.Robustness;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which scores hold whatever OGP's sources mean, and on what the others depend. */
class EligibilityReadingsTest {

    private static final EligibilityRules CURRENT = EligibilityRules.edition("2023");

    private static EligibilityProfile.Builder profile() {
        return EligibilityProfile.builder()
                .country(Country.of("GEO", "Georgia"))
                .year(2023)
                .fiscalTransparency(Observation.known(PublishedPoints.of(4)))
                .accessToInformation(Observation.known(PublishedPoints.of(3)))
                .assetDisclosure(Observation.known(PublishedPoints.of(2)))
                .citizenEngagement(Observation.known(PublishedPoints.of(3)));
    }

    @Test
    void three_parameters_are_open_today() {
        assertThat(CURRENT.readings().getOpenParameters())
                .extracting(Parameter::getName)
                .containsExactly(
                        "accessToInformation.constitutionAndDraftPoints",
                        "civilLiberties.boundary",
                        "civilLiberties.bottomBandPoints");
        assertThat(CURRENT.readings().all()).hasSize(8).first().isEqualTo(CURRENT);
    }

    @Test
    void a_score_on_a_boundary_depends_on_the_boundary() {
        EligibilityProfile profile = profile()
                .citizenEngagement(Observation.known(CivilLiberties.parse("5.00")))
                .build();

        assertThat(CURRENT.readings().decide(profile).summary())
                .isEqualTo(
                        "not eligible under 4, eligible under 4 of 8 readings of what the sources leave open: it depends on"
                                + " civilLiberties.boundary");
    }

    @Test
    void a_constitution_with_a_draft_may_decide() {
        EligibilityProfile profile = profile()
                .accessToInformation(Observation.known(AccessToInformationInstruments.of(false, true, true)))
                .assetDisclosure(Observation.known(PublishedPoints.of(4)))
                .citizenEngagement(Observation.known(PublishedPoints.of(0)))
                .build();

        assertThat(CURRENT.readings().decide(profile).getDecisiveParameters())
                .containsExactly(CURRENT.getParameters().of(CONSTITUTION_AND_DRAFT_POINTS));
    }

    @Test
    void a_score_in_the_bottom_band_may_decide() {
        EligibilityProfile profile = profile()
                .accessToInformation(Observation.known(PublishedPoints.of(4)))
                .assetDisclosure(Observation.known(PublishedPoints.of(3)))
                .citizenEngagement(Observation.known(CivilLiberties.parse("1.18")))
                .build();

        assertThat(CURRENT.readings().decide(profile).getDecisiveParameters())
                .containsExactly(CURRENT.getParameters().of(CIVIL_LIBERTIES_BOTTOM_BAND_POINTS));
    }

    static List<EligibilityRules> editions() {
        return EligibilityRules.all();
    }

    /** Every state of the evidence, exact or in part unknown, against the same question asked with three loops. */
    @ParameterizedTest
    @MethodSource("editions")
    void agree_with_three_loops_in_every_state(EligibilityRules rules) {
        Readings<EligibilityRules, EligibilityProfile, EligibilityDecision> readings = rules.readings();
        List<EligibilityRules> byHand = new ArrayList<>();
        for (int pair : new int[] {3, 4}) {
            for (Boundary boundary : Boundary.values()) {
                for (int bottom : new int[] {0, 1}) {
                    byHand.add(rules.with(CONSTITUTION_AND_DRAFT_POINTS, pair)
                            .with(CIVIL_LIBERTIES_BOUNDARY, boundary)
                            .with(CIVIL_LIBERTIES_BOTTOM_BAND_POINTS, bottom));
                }
            }
        }
        assertThat(readings.all()).isEqualTo(byHand);

        boolean before2014 = rules == EligibilityRules.edition("2011") || rules == EligibilityRules.edition("2012");
        EligibilitySpace.exact(rules, before2014).forEach(point -> {
            EligibilityProfile profile = point.profile();
            List<EligibilityVerdict> verdicts =
                    byHand.stream().map(reading -> reading.verdict(profile)).toList();

            Robustness<EligibilityDecision> robustness = readings.decide(profile);

            assertThat(robustness.getDecisions())
                    .extracting(EligibilityDecision::getVerdict)
                    .isEqualTo(verdicts);
            assertThat(robustness.getDecisiveParameters())
                    .as("%s", profile)
                    .extracting(Parameter::getName)
                    .containsExactlyInAnyOrderElementsOf(decisive(verdicts));
        });
    }

    private static Set<String> decisive(List<EligibilityVerdict> verdicts) {
        Set<String> decisive = new TreeSet<>();
        for (int place = 0; place < verdicts.size(); place++) {
            if (verdicts.get(place) != verdicts.get(place ^ 4)) {
                decisive.add("accessToInformation.constitutionAndDraftPoints");
            }
            if (verdicts.get(place) != verdicts.get(place ^ 2)) {
                decisive.add("civilLiberties.boundary");
            }
            if (verdicts.get(place) != verdicts.get(place ^ 1)) {
                decisive.add("civilLiberties.bottomBandPoints");
            }
        }
        return decisive;
    }
}

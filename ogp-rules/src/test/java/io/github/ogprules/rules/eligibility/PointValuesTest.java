package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.model.eligibility.EligibilityCriterion.ACCESS_TO_INFORMATION;
import static io.github.ogprules.model.eligibility.EligibilityCriterion.ASSET_DISCLOSURE;
import static io.github.ogprules.model.eligibility.EligibilityCriterion.CITIZEN_ENGAGEMENT;
import static io.github.ogprules.model.eligibility.EligibilityCriterion.FISCAL_TRANSPARENCY;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.AUDIT_REPORT_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BANDS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BOTTOM_BAND_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BOUNDARY;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.LAW_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.MAXIMUM_POINTS_PER_CRITERION;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.NO_INSTRUMENT_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.PUBLIC_ACCESS_POINTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which points exist under which rules, and what is said of published points that do not. */
class PointValuesTest {

    private static final Country GEORGIA = Country.of("GEO", "Georgia");

    private static EligibilityProfile.Builder georgia() {
        return EligibilityProfile.builder().country(GEORGIA).year(2014);
    }

    static List<EligibilityRules> rules() {
        List<EligibilityRules> rules = new ArrayList<>(EligibilityRules.all());
        EligibilityRules latest = EligibilityRules.edition("2023");
        rules.add(latest.with(AUDIT_REPORT_POINTS, 1));
        rules.add(latest.with(LAW_POINTS, 2).with(NO_INSTRUMENT_POINTS, 1));
        rules.add(latest.with(PUBLIC_ACCESS_POINTS, 1));
        rules.add(latest.with(CIVIL_LIBERTIES_BOTTOM_BAND_POINTS, 1));
        rules.add(latest.with(CIVIL_LIBERTIES_BOTTOM_BAND_POINTS, 2));
        rules.add(latest.with(CIVIL_LIBERTIES_BANDS, List.of(CivilLibertiesBand.of(BigDecimal.ZERO, 4))));
        rules.add(latest.with(CIVIL_LIBERTIES_BANDS, List.of(CivilLibertiesBand.of(BigDecimal.ZERO, 4)))
                .with(CIVIL_LIBERTIES_BOUNDARY, Boundary.INCLUSIVE));
        rules.add(latest.with(CIVIL_LIBERTIES_BANDS, List.of()));
        rules.add(EligibilityRules.edition("2011").with(MAXIMUM_POINTS_PER_CRITERION, 6));
        return rules;
    }

    @Nested
    class Points_exist {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                # edition | fiscal  | access     | assets        | citizens
                2011      | 0 2 4   | 0 1 3 4    | 0 1 2 3 4     | 0 1 2 3 4
                2012      | 0 2 4   | 0 1 3 4    | 0 1 2 3 4     | 0 1 2 3 4
                2014      | 0 2 4   | 0 1 3 4    | 0 2 4         | 0 1 2 3 4
                2017      | 0 2 4   | 0 1 3 4    | 0 2 4         | 0 1 2 3 4
                2018      | 0 2 4   | 0 1 3 4    | 0 2 4         | 0 1 2 3 4
                2023      | 0 2 4   | 0 1 3 4    | 0 2 4         | 0 1 2 3 4
                """)
        void as_the_parameters_of_the_edition_give_them(
                String edition, String fiscal, String access, String assets, String citizens) {
            EligibilityRules rules = EligibilityRules.edition(edition);

            assertThat(rules.getPointValues(FISCAL_TRANSPARENCY)).isEqualTo(numbers(fiscal));
            assertThat(rules.getPointValues(ACCESS_TO_INFORMATION)).isEqualTo(numbers(access));
            assertThat(rules.getPointValues(ASSET_DISCLOSURE)).isEqualTo(numbers(assets));
            assertThat(rules.getPointValues(CITIZEN_ENGAGEMENT)).isEqualTo(numbers(citizens));
        }

        private static List<Integer> numbers(String text) {
            return List.of(text.split(" ")).stream().map(Integer::valueOf).toList();
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.eligibility.PointValuesTest#rules")
        void where_a_country_with_complete_evidence_has_them(EligibilityRules rules) {
            for (EligibilityCriterion criterion : EligibilityCriterion.values()) {
                Set<Integer> reached = new TreeSet<>();
                for (EligibilityProfile profile : completeEvidence(criterion)) {
                    EligibilityFinding finding = rules.decide(profile).getFinding(criterion);
                    for (int points = finding.getMinPoints(); points <= finding.getMaxPoints(); points++) {
                        reached.add(points);
                    }
                }
                if (criterion == CITIZEN_ENGAGEMENT && isBottomBandOpen(rules)) {
                    reached.add(1);
                }
                assertThat(rules.getPointValues(criterion))
                        .as(criterion.getLabel())
                        .containsExactlyElementsOf(reached);
            }
        }

        /** Of 2 points above the bottom band, of which the sources leave open whether it gives 0 or 1. */
        private static boolean isBottomBandOpen(EligibilityRules rules) {
            List<CivilLibertiesBand> bands = rules.get(CIVIL_LIBERTIES_BANDS);
            return bands.size() == 3
                    && !rules.getParameters()
                            .of(CIVIL_LIBERTIES_BOTTOM_BAND_POINTS)
                            .isAssumed();
        }

        private static List<EligibilityProfile> completeEvidence(EligibilityCriterion criterion) {
            List<EligibilityProfile> profiles = new ArrayList<>();
            boolean[] answers = {false, true};
            switch (criterion) {
                case FISCAL_TRANSPARENCY -> {
                    for (boolean proposal : answers) {
                        for (boolean audit : answers) {
                            profiles.add(georgia()
                                    .fiscalTransparency(BudgetDocuments.of(proposal, audit))
                                    .build());
                        }
                    }
                }
                case ACCESS_TO_INFORMATION -> {
                    for (boolean law : answers) {
                        for (boolean provision : answers) {
                            for (boolean draft : answers) {
                                profiles.add(georgia()
                                        .accessToInformation(AccessToInformationInstruments.of(law, provision, draft))
                                        .build());
                            }
                        }
                    }
                }
                case ASSET_DISCLOSURE ->
                    List.of(
                                    AssetDisclosureLaw.noLaw(),
                                    AssetDisclosureLaw.lawWithoutPublicAccess(),
                                    AssetDisclosureLaw.lawWithPublicAccess())
                            .forEach(law ->
                                    profiles.add(georgia().assetDisclosure(law).build()));
                case CITIZEN_ENGAGEMENT -> {
                    for (int hundredths = 0; hundredths <= 1000; hundredths++) {
                        profiles.add(georgia()
                                .citizenEngagement(CivilLiberties.of(BigDecimal.valueOf(hundredths, 2)))
                                .build());
                    }
                }
            }
            return profiles;
        }
    }

    @Nested
    class Published_points_that_do_not_exist {

        private static EligibilityDecision senegal() {
            return EligibilityRules.edition("2018")
                    .decide(georgia()
                            .fiscalTransparency(PublishedPoints.of(4))
                            .accessToInformation(PublishedPoints.of(2))
                            .assetDisclosure(PublishedPoints.of(3))
                            .citizenEngagement(PublishedPoints.of(3))
                            .build());
        }

        @Test
        void are_counted_as_published() {
            assertThat(senegal().getScore().getMinPoints()).isEqualTo(12);
            assertThat(senegal().getScore().getMaxPoints()).isEqualTo(12);
            assertThat(senegal().getVerdict()).isEqualTo(EligibilityVerdict.ELIGIBLE);
        }

        @Test
        void are_named_with_those_that_do_in_the_finding() {
            assertThat(senegal()
                            .getFinding(ACCESS_TO_INFORMATION)
                            .getRequirement()
                            .getText())
                    .isEqualTo(
                            "4 for a law, 3 for a constitutional provision (3 with a draft law), 1 for a draft law, 0 for"
                                    + " none; that gives 0, 1, 3 or 4, never 2");
            assertThat(senegal().getFinding(ASSET_DISCLOSURE).getRequirement().getText())
                    .endsWith("; that gives 0, 2 or 4, never 3");
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.eligibility.PointValuesTest#rules")
        void and_no_others_are_named(EligibilityRules rules) {
            int most = Math.min(PublishedPoints.MAXIMUM, rules.get(MAXIMUM_POINTS_PER_CRITERION));
            for (int points = 0; points <= most; points++) {
                EligibilityDecision decision = rules.decide(georgia()
                        .fiscalTransparency(PublishedPoints.of(points))
                        .accessToInformation(PublishedPoints.of(points))
                        .assetDisclosure(PublishedPoints.of(points))
                        .citizenEngagement(PublishedPoints.of(points))
                        .build());
                for (EligibilityFinding finding : decision.getFindings()) {
                    boolean exists =
                            rules.getPointValues(finding.getCriterion()).contains(points);
                    assertThat(finding.getRequirement().getText().endsWith(", never " + points))
                            .as(finding.toString())
                            .isEqualTo(!exists);
                    assertThat(finding.getMinPoints()).isEqualTo(points);
                    assertThat(finding.getMaxPoints()).isEqualTo(points);
                }
            }
        }
    }
}

package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.rules.eligibility.EligibilityDecisionAssert.assertThat;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.ASSET_DISCLOSURE_LAW_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.ASSET_DISCLOSURE_METRIC;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.AUDIT_REPORT_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.BUDGET_PUBLICATION;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BANDS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BOTTOM_BAND_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BOUNDARY;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CONSTITUTIONAL_PROVISION_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CONSTITUTION_AND_DRAFT_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.DRAFT_LAW_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.EXECUTIVE_BUDGET_PROPOSAL_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.LAW_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.MAXIMUM_POINTS_PER_CRITERION;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.MINIMUM_CRITERIA;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.NO_INSTRUMENT_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.PERCENT_ROUNDING;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.PUBLIC_ACCESS_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.THRESHOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Provenance;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each parameter with a value that the caller sets. */
class EligibilityReformTest {

    private static final EligibilityRules PUBLISHED = EligibilityRules.edition("2018");

    /** Points 2 + 4 + 4 + 3. */
    private static EligibilityProfile.Builder profile() {
        return EligibilityProfile.builder()
                .country(Country.of("GEO", "Georgia"))
                .year(2018)
                .fiscalTransparency(BudgetDocuments.of(true, false))
                .accessToInformation(AccessToInformationInstruments.lawInPlace())
                .assetDisclosure(AssetDisclosureLaw.lawWithPublicAccess())
                .citizenEngagement(CivilLiberties.parse("5.88"));
    }

    private static EligibilityProfile.Builder with(boolean law, boolean provision, boolean draft) {
        return profile().accessToInformation(AccessToInformationInstruments.of(law, provision, draft));
    }

    /**
     * A reform of one parameter.
     *
     * @param before the score of the profile by OGP's rules, {@link #after} by the reform
     */
    record Reform(
            String assumption,
            UnaryOperator<EligibilityRules> apply,
            UnaryOperator<EligibilityRules> restore,
            Function<EligibilityRules, Parameter<?>> parameter,
            Object value,
            EligibilityProfile.Builder profile,
            String before,
            String after) {

        EligibilityRules rules() {
            return apply.apply(PUBLISHED);
        }

        @Override
        public String toString() {
            return assumption;
        }
    }

    static Stream<Reform> reforms() {
        List<CivilLibertiesBand> bands = List.of(CivilLibertiesBand.of(new BigDecimal("6.0"), 4));
        return Stream.of(
                new Reform(
                        "fiscalTransparency.executiveBudgetProposalPoints = 1 instead of 2",
                        rules -> rules.with(EXECUTIVE_BUDGET_PROPOSAL_POINTS, 1),
                        rules -> rules.with(EXECUTIVE_BUDGET_PROPOSAL_POINTS, 2),
                        rules -> rules.getParameters().of(EXECUTIVE_BUDGET_PROPOSAL_POINTS),
                        1,
                        profile(),
                        "13 of 16, 12 needed, 81 %, ELIGIBLE",
                        "12 of 16, 12 needed, 75 %, ELIGIBLE"),
                new Reform(
                        "fiscalTransparency.auditReportPoints = 0 instead of 2",
                        rules -> rules.with(AUDIT_REPORT_POINTS, 0),
                        rules -> rules.with(AUDIT_REPORT_POINTS, 2),
                        rules -> rules.getParameters().of(AUDIT_REPORT_POINTS),
                        0,
                        profile().fiscalTransparency(BudgetDocuments.of(false, true)),
                        "13 of 16, 12 needed, 81 %, ELIGIBLE",
                        "11 of 16, 12 needed, 69 %, NOT_ELIGIBLE"),
                new Reform(
                        "fiscalTransparency.publication = PUBLISHED instead of PUBLISHED_IN_TIME",
                        rules -> rules.with(BUDGET_PUBLICATION, BudgetPublication.PUBLISHED),
                        rules -> rules.with(BUDGET_PUBLICATION, BudgetPublication.PUBLISHED_IN_TIME),
                        rules -> rules.getParameters().of(BUDGET_PUBLICATION),
                        BudgetPublication.PUBLISHED,
                        profile(),
                        "13 of 16, 12 needed, 81 %, ELIGIBLE",
                        "13 of 16, 12 needed, 81 %, ELIGIBLE"),
                new Reform(
                        "accessToInformation.lawPoints = 2 instead of 4",
                        rules -> rules.with(LAW_POINTS, 2),
                        rules -> rules.with(LAW_POINTS, 4),
                        rules -> rules.getParameters().of(LAW_POINTS),
                        2,
                        with(true, true, true),
                        "13 of 16, 12 needed, 81 %, ELIGIBLE",
                        "11 of 16, 12 needed, 69 %, NOT_ELIGIBLE"),
                new Reform(
                        "accessToInformation.constitutionalProvisionPoints = 2 instead of 3",
                        rules -> rules.with(CONSTITUTIONAL_PROVISION_POINTS, 2),
                        rules -> rules.with(CONSTITUTIONAL_PROVISION_POINTS, 3),
                        rules -> rules.getParameters().of(CONSTITUTIONAL_PROVISION_POINTS),
                        2,
                        with(false, true, false),
                        "12 of 16, 12 needed, 75 %, ELIGIBLE",
                        "11 of 16, 12 needed, 69 %, NOT_ELIGIBLE"),
                new Reform(
                        "accessToInformation.draftLawPoints = 3 instead of 1",
                        rules -> rules.with(DRAFT_LAW_POINTS, 3),
                        rules -> rules.with(DRAFT_LAW_POINTS, 1),
                        rules -> rules.getParameters().of(DRAFT_LAW_POINTS),
                        3,
                        with(false, false, true),
                        "10 of 16, 12 needed, 63 %, NOT_ELIGIBLE",
                        "12 of 16, 12 needed, 75 %, ELIGIBLE"),
                new Reform(
                        "accessToInformation.constitutionAndDraftPoints = 4 instead of 3",
                        rules -> rules.with(CONSTITUTION_AND_DRAFT_POINTS, 4),
                        rules -> rules.with(CONSTITUTION_AND_DRAFT_POINTS, 3),
                        rules -> rules.getParameters().of(CONSTITUTION_AND_DRAFT_POINTS),
                        4,
                        with(false, true, true),
                        "12 of 16, 12 needed, 75 %, ELIGIBLE",
                        "13 of 16, 12 needed, 81 %, ELIGIBLE"),
                new Reform(
                        "accessToInformation.noInstrumentPoints = 1 instead of 0",
                        rules -> rules.with(NO_INSTRUMENT_POINTS, 1),
                        rules -> rules.with(NO_INSTRUMENT_POINTS, 0),
                        rules -> rules.getParameters().of(NO_INSTRUMENT_POINTS),
                        1,
                        with(false, false, false),
                        "9 of 16, 12 needed, 56 %, NOT_ELIGIBLE",
                        "10 of 16, 12 needed, 63 %, NOT_ELIGIBLE"),
                new Reform(
                        "assetDisclosure.metric = POINTS_AS_GIVEN instead of LAW_AND_PUBLIC_ACCESS",
                        rules -> rules.with(ASSET_DISCLOSURE_METRIC, AssetDisclosureMetric.POINTS_AS_GIVEN),
                        rules -> rules.with(ASSET_DISCLOSURE_METRIC, AssetDisclosureMetric.LAW_AND_PUBLIC_ACCESS),
                        rules -> rules.getParameters().of(ASSET_DISCLOSURE_METRIC),
                        AssetDisclosureMetric.POINTS_AS_GIVEN,
                        profile(),
                        "13 of 16, 12 needed, 81 %, ELIGIBLE",
                        "9 to 13 of 16, 12 needed, UNDETERMINED"),
                new Reform(
                        "assetDisclosure.lawPoints = 1 instead of 2",
                        rules -> rules.with(ASSET_DISCLOSURE_LAW_POINTS, 1),
                        rules -> rules.with(ASSET_DISCLOSURE_LAW_POINTS, 2),
                        rules -> rules.getParameters().of(ASSET_DISCLOSURE_LAW_POINTS),
                        1,
                        profile().assetDisclosure(AssetDisclosureLaw.lawWithoutPublicAccess()),
                        "11 of 16, 12 needed, 69 %, NOT_ELIGIBLE",
                        "10 of 16, 12 needed, 63 %, NOT_ELIGIBLE"),
                new Reform(
                        "assetDisclosure.publicAccessPoints = 1 instead of 2",
                        rules -> rules.with(PUBLIC_ACCESS_POINTS, 1),
                        rules -> rules.with(PUBLIC_ACCESS_POINTS, 2),
                        rules -> rules.getParameters().of(PUBLIC_ACCESS_POINTS),
                        1,
                        profile(),
                        "13 of 16, 12 needed, 81 %, ELIGIBLE",
                        "12 of 16, 12 needed, 75 %, ELIGIBLE"),
                new Reform(
                        "civilLiberties.bands = " + bands + " instead of " + PUBLISHED.get(CIVIL_LIBERTIES_BANDS),
                        rules -> rules.with(CIVIL_LIBERTIES_BANDS, bands),
                        rules -> rules.with(CIVIL_LIBERTIES_BANDS, PUBLISHED.get(CIVIL_LIBERTIES_BANDS)),
                        rules -> rules.getParameters().of(CIVIL_LIBERTIES_BANDS),
                        bands,
                        profile(),
                        "13 of 16, 12 needed, 81 %, ELIGIBLE",
                        "10 of 16, 12 needed, 63 %, NOT_ELIGIBLE"),
                new Reform(
                        "civilLiberties.boundary = INCLUSIVE instead of STRICT",
                        rules -> rules.with(CIVIL_LIBERTIES_BOUNDARY, Boundary.INCLUSIVE),
                        rules -> rules.with(CIVIL_LIBERTIES_BOUNDARY, Boundary.STRICT),
                        rules -> rules.getParameters().of(CIVIL_LIBERTIES_BOUNDARY),
                        Boundary.INCLUSIVE,
                        profile().citizenEngagement(CivilLiberties.parse("5.00")),
                        "12 of 16, 12 needed, 75 %, ELIGIBLE",
                        "13 of 16, 12 needed, 81 %, ELIGIBLE"),
                new Reform(
                        "civilLiberties.bottomBandPoints = 1 instead of 0",
                        rules -> rules.with(CIVIL_LIBERTIES_BOTTOM_BAND_POINTS, 1),
                        rules -> rules.with(CIVIL_LIBERTIES_BOTTOM_BAND_POINTS, 0),
                        rules -> rules.getParameters().of(CIVIL_LIBERTIES_BOTTOM_BAND_POINTS),
                        1,
                        profile().citizenEngagement(CivilLiberties.parse("1.47")),
                        "10 of 16, 12 needed, 63 %, NOT_ELIGIBLE",
                        "11 of 16, 12 needed, 69 %, NOT_ELIGIBLE"),
                new Reform(
                        "eligibility.maximumPointsPerCriterion = 5 instead of 4",
                        rules -> rules.with(MAXIMUM_POINTS_PER_CRITERION, 5),
                        rules -> rules.with(MAXIMUM_POINTS_PER_CRITERION, 4),
                        rules -> rules.getParameters().of(MAXIMUM_POINTS_PER_CRITERION),
                        5,
                        profile(),
                        "13 of 16, 12 needed, 81 %, ELIGIBLE",
                        "13 of 20, 15 needed, 65 %, NOT_ELIGIBLE"),
                new Reform(
                        "eligibility.threshold = 7/8 instead of 3/4",
                        rules -> rules.with(THRESHOLD, Ratio.of(7, 8)),
                        rules -> rules.with(THRESHOLD, Ratio.of(75, 100)),
                        rules -> rules.getParameters().of(THRESHOLD),
                        Ratio.of(7, 8),
                        profile(),
                        "13 of 16, 12 needed, 81 %, ELIGIBLE",
                        "13 of 16, 14 needed, 81 %, NOT_ELIGIBLE"),
                new Reform(
                        "eligibility.minimumCriteria = 4 instead of 3",
                        rules -> rules.with(MINIMUM_CRITERIA, 4),
                        rules -> rules.with(MINIMUM_CRITERIA, 3),
                        rules -> rules.getParameters().of(MINIMUM_CRITERIA),
                        4,
                        profile().fiscalTransparency(Observation.notAssessed()),
                        "11 of 12, 9 needed, 92 %, ELIGIBLE",
                        "11 of 12, 9 needed, 92 %, NOT_ENOUGH_DATA"),
                new Reform(
                        "eligibility.percentRounding = DOWN instead of HALF_UP",
                        rules -> rules.with(PERCENT_ROUNDING, RoundingMode.DOWN),
                        rules -> rules.with(PERCENT_ROUNDING, RoundingMode.HALF_UP),
                        rules -> rules.getParameters().of(PERCENT_ROUNDING),
                        RoundingMode.DOWN,
                        profile().assetDisclosure(AssetDisclosureLaw.lawWithoutPublicAccess()),
                        "11 of 16, 12 needed, 69 %, NOT_ELIGIBLE",
                        "11 of 16, 12 needed, 68 %, NOT_ELIGIBLE"));
    }

    private static String inShort(EligibilityDecision decision) {
        EligibilityScore score = decision.getScore();
        return (score.isExact() ? "" : score.getMinPoints() + " to ") + score.getMaxPoints() + " of " + score.getBase()
                + ", " + score.getNeeded() + " needed, "
                + score.getPercent().stream()
                        .mapToObj(percent -> percent + " %, ")
                        .findFirst()
                        .orElse("")
                + decision.getVerdict();
    }

    @Nested
    class Any_reform {

        static Stream<Reform> reforms() {
            return EligibilityReformTest.reforms();
        }

        @Test
        void is_of_any_of_the_parameters() {
            assertThat(reforms()
                            .map(reform -> reform.parameter().apply(PUBLISHED).getName()))
                    .containsExactlyElementsOf(PUBLISHED.getParameters().stream()
                            .map(Parameter::getName)
                            .toList());
        }

        @ParameterizedTest
        @MethodSource("reforms")
        void is_named_by_its_edition(Reform reform) {
            EligibilityRules rules = reform.rules();

            assertThat(rules.getEdition().isReform()).isTrue();
            assertThat(rules.getEdition().getAssumptions()).containsExactly(reform.assumption());
            assertThat(rules.getEdition().getId()).isEqualTo("2018");
            assertThat(rules.getPublishedEdition()).isEqualTo(PUBLISHED.getEdition());
            assertThat(rules.decide(reform.profile().build()).getEdition()).isEqualTo(rules.getEdition());
        }

        @ParameterizedTest
        @MethodSource("reforms")
        void sets_the_value_and_leaves_every_other(Reform reform) {
            EligibilityRules rules = reform.rules();
            Parameter<?> published = reform.parameter().apply(PUBLISHED);
            Parameter<?> assumed = reform.parameter().apply(rules);

            assertThat(assumed.getValue()).isEqualTo(reform.value());
            assertThat(assumed.getProvenance()).isEqualTo(Provenance.ASSUMED);
            assertThat(assumed.getPublished()).get().isEqualTo(published);
            assertThat(rules.getParameters().stream().filter(parameter -> !parameter.equals(assumed)))
                    .containsExactlyElementsOf(PUBLISHED.getParameters().stream()
                            .filter(parameter -> !parameter.equals(published))
                            .toList());
            assertThat(rules).isNotEqualTo(PUBLISHED);
        }

        @ParameterizedTest
        @MethodSource("reforms")
        void decides_by_the_value(Reform reform) {
            EligibilityProfile profile = reform.profile().build();

            assertThat(inShort(PUBLISHED.decide(profile))).isEqualTo(reform.before());
            assertThat(inShort(reform.rules().decide(profile))).isEqualTo(reform.after());
        }

        @ParameterizedTest
        @MethodSource("reforms")
        void is_undone_by_the_value_of_OGP(Reform reform) {
            assertThat(reform.restore().apply(reform.rules()))
                    .isEqualTo(PUBLISHED)
                    .hasSameHashCodeAs(PUBLISHED);
            assertThat(reform.restore().apply(PUBLISHED)).isEqualTo(PUBLISHED);
            assertThat(reform.restore().apply(reform.rules()).getEdition()).isEqualTo(PUBLISHED.getEdition());
        }
    }

    @Test
    void reforms_add_up_in_the_order_of_the_parameters() {
        EligibilityRules rules = PUBLISHED.with(THRESHOLD, Ratio.parse("80%")).with(LAW_POINTS, 3);

        assertThat(rules.getEdition().getAssumptions())
                .containsExactly(
                        "accessToInformation.lawPoints = 3 instead of 4", "eligibility.threshold = 4/5 instead of 3/4");
        assertThat(rules).isEqualTo(PUBLISHED.with(LAW_POINTS, 3).with(THRESHOLD, Ratio.of(4, 5)));
    }

    @Nested
    class Other_maximum_points {

        private final EligibilityRules largest = PUBLISHED
                .with(MAXIMUM_POINTS_PER_CRITERION, 255)
                .with(LAW_POINTS, 255)
                .with(CIVIL_LIBERTIES_BOTTOM_BAND_POINTS, 255);

        private final EligibilityRules three = PUBLISHED
                .with(AUDIT_REPORT_POINTS, 1)
                .with(LAW_POINTS, 3)
                .with(PUBLIC_ACCESS_POINTS, 1)
                .with(CIVIL_LIBERTIES_BANDS, List.of())
                .with(MAXIMUM_POINTS_PER_CRITERION, 3);

        @Test
        void may_be_as_many_as_255() {
            EligibilityProfile profile = profile()
                    .fiscalTransparency(Observation.unknown())
                    .assetDisclosure(Observation.unknown())
                    .citizenEngagement(CivilLiberties.parse("1"))
                    .build();

            assertThat(largest.decide(profile))
                    .hasPoints(255 + 255, 255 + 255 + 4 + 4)
                    .hasBase(1020)
                    .needs(765)
                    .isNotEligible();
            assertThat(largest.with(AUDIT_REPORT_POINTS, 253)
                            .with(PUBLIC_ACCESS_POINTS, 253)
                            .decide(profile))
                    .hasPoints(255 + 255, 255 + 255 + 255 + 255)
                    .hasBase(1020)
                    .needs(765)
                    .isUndetermined();
        }

        @Test
        void bound_what_is_unknown_by_what_evidence_can_give() {
            EligibilityProfile profile =
                    profile().assetDisclosure(Observation.unknown()).build();
            EligibilityRules current = EligibilityRules.edition("2023");
            int others = current.decide(profile).getScore().getMinPoints();

            assertThat(current.with(PUBLIC_ACCESS_POINTS, 0).decide(profile)).hasPoints(others, others + 2);
            assertThat(current.with(ASSET_DISCLOSURE_LAW_POINTS, 0)
                            .with(PUBLIC_ACCESS_POINTS, 0)
                            .decide(profile))
                    .hasPoints(others);
        }

        @Test
        void may_be_fewer() {
            assertThat(three.decide(profile().build()))
                    .hasPoints(2 + 3 + 3)
                    .hasBase(12)
                    .needs(9)
                    .hasPercent(67);
        }

        @Test
        void leave_no_room_for_published_points_above_them() {
            EligibilityProfile profile =
                    profile().assetDisclosure(PublishedPoints.of(4)).build();
            String message = "published points 4: under these rules a criterion has at most 3";

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> three.decide(profile))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> three.verdict(profile))
                    .withMessage(message);
            assertThat(three.decide(
                            profile().assetDisclosure(PublishedPoints.of(3)).build()))
                    .hasPoints(2 + 3 + 3);
        }
    }

    @Nested
    class Other_bands {

        @Test
        void may_be_none() {
            assertThat(PUBLISHED
                            .with(CIVIL_LIBERTIES_BANDS, List.of())
                            .decide(profile()
                                    .citizenEngagement(CivilLiberties.parse("10"))
                                    .build()))
                    .hasPoints(10);
        }

        @Test
        void may_begin_at_0_which_only_an_inclusive_boundary_reaches() {
            EligibilityRules rules =
                    PUBLISHED.with(CIVIL_LIBERTIES_BANDS, List.of(CivilLibertiesBand.of(BigDecimal.ZERO, 4)));
            EligibilityProfile profile =
                    profile().citizenEngagement(CivilLiberties.parse("0")).build();

            assertThat(rules.decide(profile)).hasPoints(10);
            assertThat(rules.with(CIVIL_LIBERTIES_BOUNDARY, Boundary.INCLUSIVE).decide(profile))
                    .hasPoints(14);
        }
    }
}

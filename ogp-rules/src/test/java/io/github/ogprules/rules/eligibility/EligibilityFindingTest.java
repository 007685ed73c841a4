package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.model.eligibility.EligibilityCriterion.ACCESS_TO_INFORMATION;
import static io.github.ogprules.model.eligibility.EligibilityCriterion.ASSET_DISCLOSURE;
import static io.github.ogprules.model.eligibility.EligibilityCriterion.CITIZEN_ENGAGEMENT;
import static io.github.ogprules.model.eligibility.EligibilityCriterion.FISCAL_TRANSPARENCY;
import static io.github.ogprules.rules.eligibility.EligibilityDecisionAssert.assertThat;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.ASSET_DISCLOSURE_LAW_POINTS;
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
import static io.github.ogprules.rules.eligibility.EligibilityParameters.NO_INSTRUMENT_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.PUBLIC_ACCESS_POINTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Provenance;
import io.github.ogprules.model.eligibility.AccessToInformation;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Requirement;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The reasons that a decision gives. */
class EligibilityFindingTest {

    private static final Country GEORGIA = Country.of("GEO", "Georgia");

    private static final EligibilityProfile PROFILE = EligibilityProfile.builder()
            .country(GEORGIA)
            .year(2014)
            .fiscalTransparency(BudgetDocuments.of(true, false))
            .accessToInformation(Observation.notAssessed())
            .assetDisclosure(AssetDisclosureLaw.of(Observation.known(true), Observation.unknown()))
            .build();

    private static Requirement requirement(EligibilityRules rules, EligibilityCriterion criterion) {
        return requirement(rules, PROFILE, criterion);
    }

    private static Requirement requirement(
            EligibilityRules rules, EligibilityProfile profile, EligibilityCriterion criterion) {
        return rules.decide(profile).getFinding(criterion).getRequirement();
    }

    @Nested
    class A_decision {

        private final EligibilityDecision decision =
                EligibilityRules.forScoreYear(2014).decide(PROFILE);

        @Test
        void says_of_whom_of_when_and_by_which_edition() {
            assertThat(decision.getCountry()).isEqualTo(GEORGIA);
            assertThat(decision.getYear()).isEqualTo(2014);
            assertThat(decision.getEdition())
                    .isEqualTo(EligibilityRules.edition("2014").getEdition());
        }

        @Test
        void gives_one_finding_for_each_criterion_in_the_order_of_OGP() {
            assertThat(decision.getFindings())
                    .extracting(EligibilityFinding::getCriterion)
                    .containsExactly(EligibilityCriterion.values());
            assertThat(EligibilityCriterion.values())
                    .allSatisfy(criterion -> assertThat(decision.getFinding(criterion))
                            .isIn(decision.getFindings())
                            .returns(criterion, EligibilityFinding::getCriterion));
        }

        @Test
        void repeats_the_evidence_as_observed() {
            assertThat(decision.getFindings())
                    .extracting(finding -> (Object) finding.getObserved())
                    .containsExactly(
                            PROFILE.getFiscalTransparency(),
                            PROFILE.getAccessToInformation(),
                            PROFILE.getAssetDisclosure(),
                            PROFILE.getCitizenEngagement());
        }

        @Test
        void adds_up_the_findings() {
            assertThat(decision)
                    .hasPoints(FISCAL_TRANSPARENCY, 2, 2)
                    .hasPoints(ACCESS_TO_INFORMATION, 0, 0)
                    .hasPoints(ASSET_DISCLOSURE, 2, 4)
                    .hasPoints(CITIZEN_ENGAGEMENT, 0, 4)
                    .hasPoints(2 + 0 + 2 + 0, 2 + 0 + 4 + 4)
                    .hasBase(4 + 0 + 4 + 4);
        }

        @Test
        void of_the_same_input_is_equal() {
            assertThat(EligibilityRules.forScoreYear(2014).decide(PROFILE))
                    .isEqualTo(decision)
                    .hasSameHashCodeAs(decision);
            assertThat(EligibilityRules.forScoreYear(2014).decide(PROFILE.withYear(2015)))
                    .isNotEqualTo(decision);
        }
    }

    @Nested
    class The_sum_of_the_findings {

        static Stream<EligibilitySpace> editions() {
            return EligibilityRules.all().stream().map(EligibilitySpace::partial);
        }

        @ParameterizedTest
        @MethodSource("editions")
        void is_the_score(EligibilitySpace space) {
            space.forEach(point -> {
                EligibilityDecision decision = space.rules().decide(point.profile());
                assertThat(decision)
                        .hasPoints(
                                decision.getFindings().stream()
                                        .mapToInt(EligibilityFinding::getMinPoints)
                                        .sum(),
                                decision.getFindings().stream()
                                        .mapToInt(EligibilityFinding::getMaxPoints)
                                        .sum())
                        .hasBase(decision.getFindings().stream()
                                .mapToInt(EligibilityFinding::getPossiblePoints)
                                .sum());
            });
        }
    }

    @Nested
    class The_outcome {

        static Stream<Arguments> of_fiscal_transparency() {
            Observation<Boolean> unknown = Observation.unknown();
            return Stream.of(
                    Arguments.of(BudgetDocuments.of(true, true), Outcome.MET),
                    Arguments.of(BudgetDocuments.of(true, false), Outcome.PARTLY_MET),
                    Arguments.of(BudgetDocuments.of(false, true), Outcome.PARTLY_MET),
                    Arguments.of(BudgetDocuments.of(false, false), Outcome.NOT_MET),
                    Arguments.of(BudgetDocuments.of(unknown, Observation.known(true)), Outcome.UNDETERMINED),
                    Arguments.of(BudgetDocuments.of(Observation.known(false), unknown), Outcome.UNDETERMINED),
                    Arguments.of(BudgetDocuments.of(unknown, unknown), Outcome.UNDETERMINED));
        }

        @ParameterizedTest
        @MethodSource("of_fiscal_transparency")
        void says_how_far_the_requirement_is_met(BudgetDocuments documents, Outcome outcome) {
            assertThat(EligibilityRules.edition("2023")
                            .decide(PROFILE.withFiscalTransparency(Observation.known(documents))))
                    .hasOutcome(FISCAL_TRANSPARENCY, outcome);
        }

        @ParameterizedTest
        @CsvSource({"0, NOT_MET", "1, PARTLY_MET", "2, PARTLY_MET", "3, PARTLY_MET", "4, MET"})
        void follows_published_points_too(int points, Outcome outcome) {
            assertThat(EligibilityRules.edition("2023")
                            .decide(PROFILE.withCitizenEngagement(Observation.known(PublishedPoints.of(points)))))
                    .hasOutcome(CITIZEN_ENGAGEMENT, outcome);
        }

        @Test
        void is_settled_where_the_unknown_does_not_matter() {
            Observation<Boolean> unknown = Observation.unknown();

            assertThat(EligibilityRules.edition("2023")
                            .decide(PROFILE.withAccessToInformation(Observation.known(AccessToInformationInstruments.of(
                                            Observation.known(false), Observation.known(true), unknown)))
                                    .withCitizenEngagement(Observation.known(CivilLiberties.parse("9")))))
                    .hasPoints(ACCESS_TO_INFORMATION, 3, 3)
                    .hasOutcome(ACCESS_TO_INFORMATION, Outcome.PARTLY_MET)
                    .hasOutcome(CITIZEN_ENGAGEMENT, Outcome.MET);
        }

        @Test
        void tells_not_assessed_from_unknown() {
            assertThat(EligibilityRules.edition("2023").decide(PROFILE))
                    .hasOutcome(ACCESS_TO_INFORMATION, Outcome.NOT_ASSESSED)
                    .hasPossiblePoints(ACCESS_TO_INFORMATION, 0)
                    .hasOutcome(CITIZEN_ENGAGEMENT, Outcome.UNDETERMINED)
                    .hasPossiblePoints(CITIZEN_ENGAGEMENT, 4);
        }
    }

    @Nested
    class The_requirement {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                2011 | published         | points as OGP gave them: the metric before 2014 is not known
                2012 | published         | points as OGP gave them: the metric before 2014 is not known
                2014 | published         | 2 for a law, 2 more for any degree of public access by it
                2017 | published         | 2 for a law, 2 more for any degree of public access by it
                2018 | published in time | 2 for a law, 2 more for any degree of public access by it
                2023 | published in time | 2 for a law, 2 more for any degree of public access by it
                """)
        void gives_the_numbers_of_the_edition_in_words(String edition, String publication, String assetDisclosure) {
            EligibilityRules rules = EligibilityRules.edition(edition);

            assertThat(requirement(rules, FISCAL_TRANSPARENCY).getText())
                    .isEqualTo("2 for the Executive's Budget Proposal, 2 for the Audit Report, " + publication);
            assertThat(requirement(rules, ACCESS_TO_INFORMATION).getText())
                    .isEqualTo("4 for a law, 3 for a constitutional provision (3 with a draft law), 1 for a draft law,"
                            + " 0 for none");
            assertThat(requirement(rules, ASSET_DISCLOSURE).getText()).isEqualTo(assetDisclosure);
            assertThat(requirement(rules, CITIZEN_ENGAGEMENT).getText())
                    .isEqualTo("4 for > 7.5, 3 for > 5, 2 for > 2.5, 0 below (EIU civil liberties, 0 to 10)");
        }

        @Test
        void gives_the_numbers_of_a_reform() {
            EligibilityRules rules = EligibilityRules.edition("2023")
                    .with(EXECUTIVE_BUDGET_PROPOSAL_POINTS, 1)
                    .with(AUDIT_REPORT_POINTS, 3)
                    .with(BUDGET_PUBLICATION, BudgetPublication.PUBLISHED)
                    .with(LAW_POINTS, 3)
                    .with(CONSTITUTIONAL_PROVISION_POINTS, 2)
                    .with(CONSTITUTION_AND_DRAFT_POINTS, 4)
                    .with(DRAFT_LAW_POINTS, 0)
                    .with(NO_INSTRUMENT_POINTS, 1)
                    .with(PUBLIC_ACCESS_POINTS, 1)
                    .with(ASSET_DISCLOSURE_LAW_POINTS, 3)
                    .with(
                            CIVIL_LIBERTIES_BANDS,
                            List.of(
                                    CivilLibertiesBand.of(new BigDecimal("8.25"), 4),
                                    CivilLibertiesBand.of(new BigDecimal("6.0"), 3)))
                    .with(CIVIL_LIBERTIES_BOUNDARY, Boundary.INCLUSIVE)
                    .with(CIVIL_LIBERTIES_BOTTOM_BAND_POINTS, 1);

            assertThat(requirement(rules, FISCAL_TRANSPARENCY).getText())
                    .isEqualTo("1 for the Executive's Budget Proposal, 3 for the Audit Report, published");
            assertThat(requirement(rules, ACCESS_TO_INFORMATION).getText())
                    .isEqualTo("3 for a law, 2 for a constitutional provision (4 with a draft law), 0 for a draft law,"
                            + " 1 for none");
            assertThat(requirement(rules, ASSET_DISCLOSURE).getText())
                    .isEqualTo("3 for a law, 1 more for any degree of public access by it");
            assertThat(requirement(rules, CITIZEN_ENGAGEMENT).getText())
                    .isEqualTo("4 for >= 8.25, 3 for >= 6, 1 for > 0 (EIU civil liberties, 0 to 10)");
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                # edition, FT,     ATI,         AD,          CE
                2011, DOCUMENTED, UNCONFIRMED, UNCONFIRMED, UNCONFIRMED
                2012, DOCUMENTED, UNCONFIRMED, UNCONFIRMED, UNCONFIRMED
                2014, DOCUMENTED, UNCONFIRMED, DOCUMENTED,  UNCONFIRMED
                2017, DOCUMENTED, UNCONFIRMED, DOCUMENTED,  UNCONFIRMED
                2018, DOCUMENTED, UNCONFIRMED, INFERRED,    UNCONFIRMED
                2023, DOCUMENTED, UNCONFIRMED, INFERRED,    UNCONFIRMED
                """)
        void is_as_firm_as_the_weakest_number_that_decided(
                String edition, Provenance fiscal, Provenance access, Provenance assets, Provenance citizens) {
            assertThat(EligibilityRules.edition(edition).decide(PROFILE).getFindings())
                    .extracting(finding -> finding.getRequirement().getProvenance())
                    .containsExactly(fiscal, access, assets, citizens);
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.eligibility.EligibilityRules#all")
        void cites_where_its_numbers_can_be_read(EligibilityRules rules) {
            assertThat(rules.decide(PROFILE).getFindings())
                    .allSatisfy(finding -> assertThat(finding.getRequirement().getCitations())
                            .isNotEmpty()
                            .doesNotHaveDuplicates()
                            .containsExactlyElementsOf(finding.getRequirement().getParameters().stream()
                                    .map(name -> parameter(rules, name))
                                    .flatMap(parameter -> parameter.getCitations().stream())
                                    .distinct()
                                    .toList()));
        }

        @Test
        void names_the_parameters_that_it_gives() {
            EligibilityRules before = EligibilityRules.edition("2012");
            EligibilityRules since = EligibilityRules.edition("2014");

            assertThat(requirement(since, FISCAL_TRANSPARENCY).getParameters())
                    .containsExactly(
                            "fiscalTransparency.executiveBudgetProposalPoints",
                            "fiscalTransparency.auditReportPoints",
                            "fiscalTransparency.publication");
            assertThat(requirement(since, ACCESS_TO_INFORMATION).getParameters())
                    .containsExactly(
                            "accessToInformation.lawPoints",
                            "accessToInformation.constitutionalProvisionPoints",
                            "accessToInformation.constitutionAndDraftPoints",
                            "accessToInformation.draftLawPoints",
                            "accessToInformation.noInstrumentPoints");
            assertThat(requirement(before, ASSET_DISCLOSURE).getParameters()).containsExactly("assetDisclosure.metric");
            assertThat(requirement(since, ASSET_DISCLOSURE).getParameters())
                    .containsExactly(
                            "assetDisclosure.metric",
                            "assetDisclosure.lawPoints",
                            "assetDisclosure.publicAccessPoints");
            assertThat(requirement(since, CITIZEN_ENGAGEMENT).getParameters())
                    .containsExactly(
                            "civilLiberties.bands", "civilLiberties.boundary", "civilLiberties.bottomBandPoints");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                # law, provision, draft | what decided                                    | 2014        | 2018
                yes yes yes             | lawPoints                                       | INFERRED    | DOCUMENTED
                yes ?   ?               | lawPoints                                       | INFERRED    | DOCUMENTED
                no  yes no              | constitutionalProvisionPoints                   | INFERRED    | DOCUMENTED
                no  yes yes             | constitutionAndDraftPoints                      | INFERRED    | INFERRED
                no  no  yes             | draftLawPoints                                  | INFERRED    | DOCUMENTED
                no  no  no              | noInstrumentPoints                              | UNCONFIRMED | UNCONFIRMED
                ?   yes no              | lawPoints constitutionalProvisionPoints         | INFERRED    | DOCUMENTED
                ?   no  yes             | lawPoints draftLawPoints                        | INFERRED    | DOCUMENTED
                no  ?   no              | constitutionalProvisionPoints noInstrumentPoints | UNCONFIRMED | UNCONFIRMED
                no  yes ?               | constitutionalProvisionPoints constitutionAndDraftPoints | INFERRED | INFERRED
                """)
        void on_access_to_information_rests_on_the_instrument_that_gave_the_points(
                String facts, String decided, Provenance in2014, Provenance in2018) {
            List<Observation<Boolean>> observed = Stream.of(facts.split(" +"))
                    .map(fact ->
                            fact.equals("?") ? Observation.<Boolean>unknown() : Observation.known(fact.equals("yes")))
                    .toList();
            EligibilityProfile profile = PROFILE.withAccessToInformation(Observation.known(
                    AccessToInformationInstruments.of(observed.get(0), observed.get(1), observed.get(2))));

            assertThat(List.of(in2014, in2018)).zipSatisfy(List.of("2014", "2018"), (provenance, edition) -> {
                Requirement requirement = EligibilityRules.edition(edition)
                        .decide(profile)
                        .getFinding(ACCESS_TO_INFORMATION)
                        .getRequirement();
                assertThat(requirement.getParameters())
                        .containsExactly(Stream.of(decided.split(" "))
                                .map(name -> "accessToInformation." + name)
                                .toArray(String[]::new));
                assertThat(requirement.getProvenance()).isEqualTo(provenance);
                assertThat(requirement.getText()).startsWith("4 for a law, 3 for a constitutional provision");
            });
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                10,   bands
                7.51, bands
                7.5,  bands boundary
                5.88, bands
                5.00, bands boundary
                2.51, bands
                2.5,  bands boundary bottomBandPoints
                2.49, bands bottomBandPoints
                0.01, bands bottomBandPoints
                0,    bands
                """)
        void on_citizen_engagement_rests_on_the_boundary_and_the_bottom_band_only_where_they_decide(
                String score, String decided) {
            EligibilityProfile profile = PROFILE.withCitizenEngagement(Observation.known(CivilLiberties.parse(score)));

            assertThat(EligibilityRules.edition("2023")
                            .decide(profile)
                            .getFinding(CITIZEN_ENGAGEMENT)
                            .getRequirement()
                            .getParameters())
                    .containsExactly(Stream.of(decided.split(" "))
                            .map(name -> "civilLiberties." + name)
                            .toArray(String[]::new));
        }

        @Test
        void on_a_boundary_that_belongs_to_the_band_rests_on_that_too() {
            EligibilityRules inclusive =
                    EligibilityRules.edition("2023").with(CIVIL_LIBERTIES_BOUNDARY, Boundary.INCLUSIVE);
            EligibilityProfile profile = PROFILE.withCitizenEngagement(Observation.known(CivilLiberties.parse("5.00")));

            assertThat(inclusive.decide(profile).getFinding(CITIZEN_ENGAGEMENT).getRequirement())
                    .returns(List.of("civilLiberties.bands", "civilLiberties.boundary"), Requirement::getParameters)
                    .returns(Provenance.ASSUMED, Requirement::getProvenance);
        }

        @Test
        void rests_on_everything_where_nothing_is_known_or_only_points_are() {
            assertThat(Stream.of(
                            Observation.<AccessToInformation>unknown(),
                            Observation.<AccessToInformation>notAssessed(),
                            Observation.<AccessToInformation>known(PublishedPoints.of(4))))
                    .allSatisfy(observed -> assertThat(requirement(
                                            EligibilityRules.edition("2023"),
                                            PROFILE.withAccessToInformation(observed),
                                            ACCESS_TO_INFORMATION)
                                    .getParameters())
                            .hasSize(5));
        }

        private Parameter<?> parameter(EligibilityRules rules, String name) {
            return rules.getParameters().stream()
                    .filter(parameter -> parameter.getName().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }
}

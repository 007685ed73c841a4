package io.github.ogprules.io.report;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.MINIMUM_CRITERIA;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.THRESHOLD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.Ratio;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityReportTest {

    private static final EligibilityReport REPORT = EligibilityReport.standard();
    private static final EligibilityRules RULES = EligibilityRules.edition("2014");

    private static final EligibilityProfile GEORGIA = EligibilityProfile.builder()
            .country(Country.of("GEO", "Georgia"))
            .year(2014)
            .fiscalTransparency(BudgetDocuments.of(true, true))
            .accessToInformation(AccessToInformationInstruments.lawInPlace())
            .assetDisclosure(AssetDisclosureLaw.lawWithPublicAccess())
            .citizenEngagement(CivilLiberties.parse("5.88"))
            .build();

    @Nested
    class As_text {

        @Test
        void explains_every_criterion_with_its_sources() {
            assertThat(Explanation.of(RULES.decide(GEORGIA)).text()).isEqualTo("""
                    Georgia (GEO), scores of 2014: eligible, 15 of 16 points (94 %), 12 needed
                    Edition 2014: New asset disclosure metric, from the scores of 2014

                      Fiscal transparency: 4 of 4 points, met
                          observed  Executive's Budget Proposal yes, Audit Report yes
                          points    2 for the Executive's Budget Proposal, 2 for the Audit Report, published
                          source    documented [1]

                      Access to information: 4 of 4 points, met
                          observed  law yes, constitutional provision unknown, draft law unknown
                          points    4 for a law, 3 for a constitutional provision (3 with a draft law), 1 for a draft
                                    law, 0 for none
                          source    inferred [2] [3] [4]

                      Asset disclosure: 4 of 4 points, met
                          observed  law yes, public access yes
                          points    2 for a law, 2 more for any degree of public access by it
                          source    documented [5] [6]

                      Citizen engagement: 3 of 4 points, partly met
                          observed  EIU civil liberties 5.88
                          points    4 for > 7.5, 3 for > 5, 2 for > 2.5, 0 below (EIU civil liberties, 0 to 10)
                          source    inferred [7] [5] [8] [9]

                    Sources
                      [1] Azerbaijan, Macedonia, Paraguay, South Korea finish OGP action plans. FreedomInfo.org,
                          2012-05.
                          http://freedominfo.org/2012/05/azerbaijan-macedonia-paraguay-south-korea-finish-ogp-action-plans
                      [2] Sierra Leone aims to join OGP after passing FOI bill. FreedomInfo.org, 2013-10.
                          http://www.freedominfo.org/2013/10/sierra-leone-aims-to-join-ogp-after-passing-foi-bill/
                      [3] Eligibility criteria. Open Government Partnership, 2018-06-01.
                          https://www.opengovpartnership.org/resources/eligibility-criteria
                      [4] OGP Côte d'Ivoire: score of 28 July 2015 with its sources. Government of Côte d'Ivoire.
                          https://ogp.gouv.ci/presentation/ogp-cote-divoire
                      [5] OGP eligibility update with the scores of 2014. Open Government Partnership, 2014-12-22.
                          https://ogpblog.wordpress.com/2014/12/22/ogp-eligibility/
                      [6] 2014 OGP eligibility criteria. Open Government Partnership, 2014.
                          https://slidelegend.com/2014-ogp-eligibility-criteria-open-government-partnership_5b4c1f72097c475e298b45a9.html
                      [7] Burma: transparent governance fact sheet. USAID.
                          https://2012-2017.usaid.gov/burma/documents/transparent-governance-fact-sheet
                      [8] Tunisia still member of Partnership for Open Government programme. Maghreb Watch, 2018-06-21.
                          https://maghrebwatch.com/2018/06/21/tunisia-still-member-partnership-open-government-programme/
                      [9] Adhésion. Partenariat pour un gouvernement ouvert, Sénégal. https://pgo.sn/adhesion
                    """);
        }

        @Test
        void says_by_how_much_a_country_falls_short() {
            EligibilityProfile tunisia = points("TUN", "Tunisia", 2, 4, 2, 3);

            assertThat(Explanation.of(RULES.decide(tunisia)).text())
                    .startsWith(
                            "Tunisia (TUN), scores of 2014: not eligible, 11 of 16 points (69 %), 12 needed, 1 short\n")
                    .contains("observed  2 points as published");
        }

        @Test
        void says_between_which_bounds_unknown_points_lie() {
            EligibilityProfile partial =
                    GEORGIA.withAssetDisclosure(Observation.unknown()).withCitizenEngagement(Observation.unknown());

            assertThat(Explanation.of(RULES.decide(partial)).text())
                    .startsWith("Georgia (GEO), scores of 2014: undetermined, between 8 and 16 of 16 points, 12 needed,"
                            + " 0-4 short\n")
                    .contains("Asset disclosure: 0-4 of 4 points, undetermined\n      observed  unknown\n");
        }

        @Test
        void says_that_too_little_is_assessed() {
            EligibilityProfile profile = GEORGIA.withFiscalTransparency(Observation.notAssessed())
                    .withAssetDisclosure(Observation.notAssessed());

            assertThat(Explanation.of(RULES.decide(profile)).text())
                    .startsWith(
                            "Georgia (GEO), scores of 2014: not enough data, 7 of 8 points, too few criteria assessed\n")
                    .contains("Fiscal transparency: no points, not assessed\n      observed  not assessed\n");
        }

        @Test
        void says_what_a_reform_assumes() {
            assertThat(Explanation.of(RULES.with(THRESHOLD, Ratio.ofPercent(95)).decide(GEORGIA))
                            .text())
                    .contains("Edition 2014, reformed: ")
                    .contains("Assumed: eligibility.threshold = 19/20 instead of 3/4\n");
        }

        @Test
        void has_one_point_in_the_singular() {
            assertThat(Explanation.of(RULES.decide(points("GEO", "Georgia", 1, 0, 0, 0)))
                            .text())
                    .contains("observed  1 point as published");
        }
    }

    @Nested
    class As_Markdown {

        @Test
        void has_a_row_for_each_criterion_and_the_sources() {
            assertThat(Explanation.of(RULES.with(THRESHOLD, Ratio.ofPercent(95)).decide(GEORGIA))
                            .markdown())
                    .startsWith("""
                            ## Georgia (GEO), scores of 2014: not eligible, 15 of 16 points (94 %), 16 needed, 1 short

                            Edition 2014, reformed: New asset disclosure metric, from the scores of 2014

                            Assumed: eligibility.threshold = 19/20 instead of 3/4

                            | Criterion | Points | Outcome | Observed | Points for | Source |
                            | --- | --- | --- | --- | --- | --- |
                            | Fiscal transparency | 4 of 4 points | met | Executive's Budget Proposal yes, Audit Report yes |\
                             2 for the Executive's Budget Proposal, 2 for the Audit Report, published | documented [1] |
                            """)
                    .contains("\n- [3] Eligibility criteria. Open Government Partnership, 2018-06-01. "
                            + "https://www.opengovpartnership.org/resources/eligibility-criteria\n");
        }
    }

    @Nested
    class As_a_table {

        @Test
        void has_a_row_for_each_decision() {
            List<EligibilityDecision> decisions = List.of(
                    RULES.decide(GEORGIA),
                    RULES.with(THRESHOLD, Ratio.ofPercent(95)).decide(GEORGIA),
                    RULES.decide(GEORGIA.withFiscalTransparency(Observation.notAssessed())
                            .withAssetDisclosure(Observation.unknown())));

            assertThat(REPORT.table(decisions)).isEqualTo("""
                    Country       Year  Edition  FT   ATI  AD   CE  Points   Needed  %   Verdict
                    -------  ---  ----  -------  ---  ---  ---  --  -------  ------  --  ------------
                    Georgia  GEO  2014  2014     4    4    4    3   15/16    12      94  eligible
                    Georgia  GEO  2014  2014*    4    4    4    3   15/16    16      94  not eligible
                    Georgia  GEO  2014  2014     n/a  4    0-4  3   7-11/12  9           undetermined
                    """);
            assertThat(REPORT.markdownTable(decisions)).startsWith("""
                    | Country |  | Year | Edition | FT | ATI | AD | CE | Points | Needed | % | Verdict |
                    | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                    | Georgia | GEO | 2014 | 2014 | 4 | 4 | 4 | 3 | 15/16 | 12 | 94 | eligible |
                    """);
        }

        @Test
        void cuts_long_names_and_keeps_names_in_one_cell() {
            String longName = "A country | with a bar,\nand a very long name ".repeat(5);
            EligibilityDecision decision = RULES.decide(points("GEO", longName, 4, 4, 4, 3));

            assertThat(REPORT.table(List.of(decision)).lines())
                    .hasSize(3)
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
            assertThat(REPORT.table(List.of(decision))).contains("...  GEO");
            assertThat(REPORT.markdownTable(List.of(decision)).lines())
                    .hasSize(3)
                    .last()
                    .asString()
                    .contains("A country \\| with a bar, and");
        }
    }

    @Nested
    class Every_report {

        @Test
        void keeps_to_100_characters_a_line() {
            List<EligibilityDecision> decisions = new ArrayList<>();
            for (EligibilityRules rules : EligibilityRules.all()) {
                decisions.add(rules.decide(GEORGIA));
                decisions.add(rules.with(THRESHOLD, Ratio.ofPercent(95))
                        .with(MINIMUM_CRITERIA, 4)
                        .decide(points("GEO", "x".repeat(250), 1, 2, 3, 4)));
            }

            assertThat(decisions)
                    .allSatisfy(decision -> Lines.check(Explanation.of(decision).text()));
        }

        @ParameterizedTest
        @ValueSource(strings = {"tr-TR", "ar-EG", "de-DE"})
        void is_the_same_under_every_default_locale(String locale) {
            Locale before = Locale.getDefault();
            String text = Explanation.of(RULES.decide(GEORGIA)).text();
            String parameters = ParameterReport.standard().text(RULES.getParameters());
            try {
                Locale.setDefault(Locale.forLanguageTag(locale));

                assertThat(Explanation.of(RULES.decide(GEORGIA)).text()).isEqualTo(text);
                assertThat(ParameterReport.standard().text(RULES.getParameters()))
                        .isEqualTo(parameters);
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Nested
    class Of_parameters {

        @Test
        void gives_value_provenance_note_and_source_of_each() {
            String text = ParameterReport.standard()
                    .text(RULES.with(THRESHOLD, Ratio.ofPercent(80)).getParameters());

            assertThat(text)
                    .contains("fiscalTransparency.executiveBudgetProposalPoints = 2 (documented [1])\n")
                    .contains("eligibility.threshold = 4/5 (assumed)\n    OGP: 3/4 [")
                    .containsPattern(
                            "civilLiberties\\.bands = 4 from 7\\.5, 3 from 5, 2 from 2\\.5 \\(inferred( \\[\\d+])+\\)\n")
                    .containsPattern("civilLiberties\\.boundary = strict \\(unconfirmed( \\[\\d+])+\\)\n"
                            + "    Not settled\\. Alternative: INCLUSIVE\\.")
                    .contains("\nSources\n  [1] ");
            Lines.check(text);
        }
    }

    private static EligibilityProfile points(String code, String name, int ft, int ati, int ad, int ce) {
        return EligibilityProfile.builder()
                .country(Country.of(code, name))
                .year(2014)
                .fiscalTransparency(PublishedPoints.of(ft))
                .accessToInformation(PublishedPoints.of(ati))
                .assetDisclosure(PublishedPoints.of(ad))
                .citizenEngagement(PublishedPoints.of(ce))
                .build();
    }
}

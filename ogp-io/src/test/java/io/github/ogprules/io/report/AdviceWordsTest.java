package io.github.ogprules.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.DefaultLocales;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.rules.eligibility.EligibilityAdvice;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.reasoning.Advice;
import io.github.ogprules.rules.star.StarRules;
import io.github.ogprules.rules.star.StarVerdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceWordsTest {

    private static final EligibilityProfile TUNISIA = EligibilityProfile.builder()
            .country(Country.of("TUN", "Tunisia"))
            .year(2015)
            .fiscalTransparency(BudgetDocuments.of(true, false))
            .accessToInformation(AccessToInformationInstruments.lawInPlace())
            .assetDisclosure(AssetDisclosureLaw.lawWithoutPublicAccess())
            .citizenEngagement(CivilLiberties.parse("5.88"))
            .build();

    private static final EligibilityProfile ELIGIBLE =
            TUNISIA.withFiscalTransparency(Observation.known(BudgetDocuments.of(true, true)));

    private static final CommitmentAssessment ARCHIVES = CommitmentAssessment.builder()
            .report(IrmReport.of(IrmReportKind.MID_TERM, 2014, 2016))
            .specificity(Specificity.HIGH)
            .relevance(Relevance.CLEAR)
            .potentialImpact(PotentialImpact.MODERATE)
            .completion(Completion.COMPLETE)
            .build();

    private static EligibilityAdvice advice(EligibilityProfile profile) {
        return EligibilityRules.forProfile(profile).advise(profile);
    }

    private static Advice<CommitmentAssessment, StarVerdict> advice(CommitmentAssessment assessment) {
        return StarRules.forReport(assessment.getReport()).advise(assessment);
    }

    @Nested
    class As_text {

        @Test
        void says_every_smallest_set_of_reforms_with_its_sources() {
            assertThat(Explanation.of(advice(TUNISIA)).text())
                    .startsWith("""
                            Tunisia (TUN), scores of 2015: not eligible, 11 of 16 points (69 %), 12 needed, 1 short
                            Edition 2014: New asset disclosure metric, from the scores of 2014

                            What leads to "eligible", each by itself

                              1. Fiscal transparency: from executive budget proposal to executive budget proposal and audit
                              report (+2)
                                  source    documented [1]

                              2. Asset disclosure: from law without public access to law with public access (+2)
                                  source    documented [2] [3]
                            """)
                    .contains("""
                            What would by itself turn the verdict: a deterioration, the loss of a source or a new one

                              Fiscal transparency: from executive budget proposal to not assessed (-2), then eligible
                                  source    documented [1]
                            """)
                    .contains("\nSources\n  [1] ");
        }

        @Test
        void of_a_country_that_is_eligible_says_only_what_can_cost_it_that() {
            assertThat(Explanation.of(advice(ELIGIBLE)).text())
                    .doesNotContain("What leads to")
                    .contains(
                            "\n  Asset disclosure: from law without public access to no law (-2), then not eligible\n");
        }

        @Test
        void says_what_is_unknown_and_in_which_order_to_ask() {
            assertThat(Explanation.of(advice(ELIGIBLE.withAssetDisclosure(Observation.unknown())))
                            .text())
                    .contains("""
                            What is unknown

                              Access to information, draft law: does not matter

                              Access to information, constitutional provision: does not matter

                              Asset disclosure, law: matters

                              Asset disclosure, public access: matters

                            What to ask first: Asset disclosure, law (questions on average: 1)

                              Asset disclosure, law: no: not eligible

                              Asset disclosure, law: yes: eligible
                            """)
                    .doesNotContain("by itself turn the verdict");
        }

        @Test
        void leaves_a_plan_that_is_too_long_to_read_at_its_first_question() {
            EligibilityProfile unknown = EligibilityProfile.builder()
                    .country(Country.of("TUN", "Tunisia"))
                    .year(2015)
                    .build();

            assertThat(Explanation.of(advice(unknown)).text())
                    .containsPattern("What to ask first: [^\n]+ \\(questions on average:\\s[^\n]+\\)\n\nSources\n");
        }

        @Test
        void is_the_same_for_commitments() {
            assertThat(Explanation.of("Ukraine 2/5.3", advice(ARCHIVES)).text())
                    .startsWith("""
                            Ukraine 2/5.3: not starred

                            What leads to "starred", each by itself

                              1. Potential impact: from Moderate to Transformative (+1)
                                  source    documented\
                            """)
                    .contains("\n  Potential impact: from Moderate to not assessed, then not assessed\n");
        }

        @Test
        void says_so_where_nothing_by_itself_turns_the_verdict() {
            EligibilityProfile far = TUNISIA.withFiscalTransparency(Observation.known(BudgetDocuments.of(false, false)))
                    .withAccessToInformation(Observation.known(AccessToInformationInstruments.of(false, false, false)));

            assertThat(Explanation.of(advice(far)).text())
                    .contains("\nNo deterioration, loss of a source or new source would by itself turn the verdict\n");
        }

        @Test
        void says_so_where_no_change_helps() {
            assertThat(Explanation.of(
                                    "A plan of 2018",
                                    advice(ARCHIVES.withReport(IrmReport.of(IrmReportKind.MID_TERM, 2018, 2020))))
                            .text())
                    .startsWith("A plan of 2018: not applicable\n\nNo change of what is assessed leads to: starred\n");
        }

        @Test
        void has_lines_of_at_most_100_characters() {
            Lines.check(Explanation.of(advice(TUNISIA.withFiscalTransparency(Observation.unknown())))
                    .text());
        }
    }

    @Nested
    class As_Markdown {

        @Test
        void is_tables_with_the_same_content() {
            assertThat(Explanation.of(advice(TUNISIA)).markdown())
                    .startsWith("""
                            ## Tunisia (TUN), scores of 2015: not eligible, 11 of 16 points (69 %), 12 needed, 1 short

                            Edition 2014: New asset disclosure metric, from the scores of 2014

                            ### What leads to "eligible", each by itself

                            | Changes | Source |
                            | --- | --- |
                            """)
                    .contains("| 2. Asset disclosure: from law without public access to law with public access (+2) |"
                            + " documented [2] [3] |\n");
            assertThat(Explanation.of("Ukraine 2/5.3", advice(ARCHIVES)).markdown())
                    .startsWith("## Ukraine 2/5.3: not starred\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {DefaultLocales.TURKISH, DefaultLocales.ARABIC, DefaultLocales.GERMAN})
    void is_the_same_under_every_default_locale(String locale) {
        String here = Explanation.of(advice(TUNISIA)).text();

        assertThat(DefaultLocales.under(
                        locale, () -> Explanation.of(advice(TUNISIA)).text()))
                .isEqualTo(here);
    }
}

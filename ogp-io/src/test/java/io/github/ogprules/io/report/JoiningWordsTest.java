package io.github.ogprules.io.report;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.THRESHOLD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.DefaultLocales;
import io.github.ogprules.io.Profiles;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.CivicSpace;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.Ratio;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.joining.JoiningRules;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoiningWordsTest {

    /** A state that is not universally recognised, that the Open Budget Survey does not cover, and of which a level is open. */
    private static final EligibilityProfile KOSOVO = EligibilityProfile.builder()
            .country(Country.of("XKX", "Kosovo"))
            .year(2023)
            .fiscalTransparency(Observation.notAssessed())
            .accessToInformation(AccessToInformationInstruments.lawInPlace())
            .assetDisclosure(AssetDisclosureLaw.lawWithPublicAccess())
            .citizenEngagement(CivilLiberties.parse("6.76"))
            .civicSpace(CivicSpace.of(Observation.known(3), Observation.unknown()))
            .build();

    @Nested
    class As_text {

        @Test
        void explains_every_test_and_what_it_rests_on() {
            assertThat(Explanation.of(JoiningRules.edition("2023-05").decide(KOSOVO))
                            .text())
                    .isEqualTo("""
                    Kosovo (XKX), joining by the scores of 2023: undetermined
                    Edition 2023-05: Eligibility page of 2023, with "not enough data"

                      Recognition: partly met
                          observed  not universally recognised
                          required  a universally recognised state; others may join without vote
                          source    inferred [1] [2] [3]

                      Core eligibility: met
                          observed  eligible
                          required  at least 3/4 of the possible points
                          source    documented [4] [5]

                      Values Check: undetermined
                          observed  undetermined
                          required  level 3 or higher of 0 to 4 (both of the two indicators)
                          source    inferred [6]

                    Core eligibility: eligible, 11 of 12 points (92 %), 9 needed

                      Fiscal transparency: no points, not assessed
                          observed  not assessed
                          points    2 for the Executive's Budget Proposal, 2 for the Audit Report, published in time
                          source    documented [4] [7]

                      Access to information: 4 of 4 points, met
                          observed  law yes, constitutional provision unknown, draft law unknown
                          points    4 for a law, 3 for a constitutional provision (3 with a draft law), 1 for a draft
                                    law, 0 for none
                          source    documented [8]

                      Asset disclosure: 4 of 4 points, met
                          observed  law yes, public access yes
                          points    2 for a law, 2 more for any degree of public access by it
                          source    inferred [4] [9] [7]

                      Citizen engagement: 3 of 4 points, partly met
                          observed  EIU civil liberties 6.76
                          points    4 for > 7.5, 3 for > 5, 2 for > 2.5, 0 below (EIU civil liberties, 0 to 10)
                          source    inferred [10] [9] [7] [11]

                    Values Check: undetermined

                      CSO entry and exit: met
                          observed  V-Dem level 3
                          required  level 3 or higher of 0 to 4 (both of the two indicators)
                          source    inferred [6]

                      CSO repression: undetermined
                          observed  V-Dem level unknown
                          required  level 3 or higher of 0 to 4 (both of the two indicators)
                          source    inferred [6]

                    Sources
                      [1] Members: Kosovo. Open Government Partnership.
                          https://www.opengovpartnership.org/members/kosovo
                      [2] OGP Local: participants. Open Government Partnership.
                          https://www.opengovpartnership.org/local/participants
                      [3] Background on non-universally recognized states' participation in OGP. Open Government
                          Partnership.
                          https://www.opengovpartnership.org/documents/background-on-non-universally-recognized-states-participation-in-ogp/
                      [4] Eligibility. Open Government Partnership, 2023-05-26.
                          https://www.opengovpartnership.org/eligibility
                      [5] Eligibility. Open Government Partnership, 2023-05-26, Not enough data.
                          https://opengovpartnership.org/?p=17794
                      [6] Report of the civil society co-chair on the meeting of 2017-09-20. Australian Open Government
                          Partnership Network. https://opengovernment.org.au/?p=3573
                      [7] Tunisia still member of Partnership for Open Government programme. Maghreb Watch, 2018-06-21.
                          https://maghrebwatch.com/2018/06/21/tunisia-still-member-partnership-open-government-programme/
                      [8] Eligibility criteria. Open Government Partnership, 2018-06-01.
                          https://www.opengovpartnership.org/resources/eligibility-criteria
                      [9] OGP eligibility update with the scores of 2014. Open Government Partnership, 2014-12-22.
                          https://ogpblog.wordpress.com/2014/12/22/ogp-eligibility/
                      [10] Burma: transparent governance fact sheet. USAID.
                           https://2012-2017.usaid.gov/burma/documents/transparent-governance-fact-sheet
                      [11] Adhésion. Partenariat pour un gouvernement ouvert, Sénégal. https://pgo.sn/adhesion
                    """);
        }

        @Test
        void has_no_indicators_where_there_is_no_Values_Check() {
            assertThat(Explanation.of(JoiningRules.edition("2014-12").decide(Profiles.georgia()))
                            .text())
                    .startsWith("Georgia (GEO), joining by the scores of 2014: may join\nEdition 2014-12: ")
                    .contains("""
                            Values Check: not applicable
                                  observed  none in this edition
                                  required  no Values Check
                                  source    documented [4] [5]
                            """)
                    .doesNotContain("CSO");
        }

        @Test
        void says_what_a_reform_assumes() {
            JoiningRules reform = JoiningRules.edition("2023-05")
                    .withEligibility(EligibilityRules.edition("2018").with(THRESHOLD, Ratio.ofPercent(80)));

            assertThat(Explanation.of(reform.decide(KOSOVO)).text())
                    .contains("""
                            Edition 2023-05, reformed: Eligibility page of 2023, with "not enough data"
                            Assumed: joining.eligibilityEdition = 2018 instead of 2023
                            Assumed: eligibility.threshold = 4/5 instead of 3/4
                            """)
                    .contains("required  at least 4/5 of the possible points\n      source    assumed");
        }
    }

    @Nested
    class As_Markdown {

        @Test
        void has_a_table_of_the_tests_and_one_for_each_that_rests_on_findings() {
            assertThat(Explanation.of(JoiningRules.edition("2023-05").decide(KOSOVO))
                            .markdown())
                    .startsWith("""
                            ## Kosovo (XKX), joining by the scores of 2023: undetermined

                            Edition 2023-05: Eligibility page of 2023, with "not enough data"

                            | Test | Outcome | Observed | Required | Source |
                            | --- | --- | --- | --- | --- |
                            | Recognition | partly met | not universally recognised |\
                             a universally recognised state; others may join without vote | inferred [1] [2] [3] |
                            | Core eligibility | met | eligible | at least 3/4 of the possible points | documented [4] [5] |
                            """)
                    .contains("""
                            ### Core eligibility: eligible, 11 of 12 points (92 %), 9 needed

                            | Criterion | Points | Outcome | Observed | Points for | Source |
                            | --- | --- | --- | --- | --- | --- |
                            | Fiscal transparency | no points | not assessed | not assessed |\
                             2 for the Executive's Budget Proposal, 2 for the Audit Report, published in time | documented [4] [7] |
                            """)
                    .contains("""
                            ### Values Check: undetermined

                            | Indicator | Outcome | Observed | Required | Source |
                            | --- | --- | --- | --- | --- |
                            | CSO entry and exit | met | V-Dem level 3 | level 3 or higher of 0 to 4 (both of the two indicators) | inferred [6] |
                            | CSO repression | undetermined | V-Dem level unknown | level 3 or higher of 0 to 4 (both of the two indicators) |\
                             inferred [6] |

                            - [1] Members: Kosovo. Open Government Partnership. https://www.opengovpartnership.org/members/kosovo
                            """);
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.ogprules.rules.joining.JoiningRules#all")
    void keeps_to_100_characters_a_line_in_every_edition(JoiningRules rules) {
        assertThat(Profiles.random(50).map(rules::decide))
                .allSatisfy(decision -> Lines.check(Explanation.of(decision).text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {DefaultLocales.TURKISH, DefaultLocales.ARABIC, DefaultLocales.GERMAN})
    void is_the_same_under_every_default_locale(String locale) {
        String text =
                Explanation.of(JoiningRules.edition("2023-05").decide(KOSOVO)).text();

        assertThat(DefaultLocales.under(
                        locale,
                        () -> Explanation.of(JoiningRules.edition("2023-05").decide(KOSOVO))
                                .text()))
                .isEqualTo(text);
    }
}

package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.model.eligibility.EligibilityCriterion.ASSET_DISCLOSURE;
import static io.github.ogprules.model.eligibility.EligibilityCriterion.CITIZEN_ENGAGEMENT;
import static io.github.ogprules.model.eligibility.EligibilityCriterion.FISCAL_TRANSPARENCY;
import static io.github.ogprules.rules.eligibility.EligibilityDecisionAssert.assertThat;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosure;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores and verdicts that OGP published or that follow from what it published. */
class EligibilityPublishedCasesTest {

    private static final Observation<Boolean> YES = Observation.known(true);
    private static final Observation<Boolean> UNKNOWN = Observation.unknown();

    private static EligibilityDecision decide(EligibilityProfile profile) {
        return EligibilityRules.forProfile(profile).decide(profile);
    }

    private static EligibilityProfile.Builder profile(String code, String name, int year) {
        return EligibilityProfile.builder().country(Country.of(code, name)).year(year);
    }

    /** Source: https://ogpblog.wordpress.com/2014/12/22/ogp-eligibility/ */
    @Nested
    class Georgia_2014 {

        @Test
        void has_15_of_16_points_with_citizen_engagement_alone_below_the_maximum() {
            assertThat(decide(profile("GEO", "Georgia", 2014)
                            .fiscalTransparency(BudgetDocuments.of(true, true))
                            .accessToInformation(AccessToInformationInstruments.lawInPlace())
                            .assetDisclosure(AssetDisclosureLaw.lawWithPublicAccess())
                            .citizenEngagement(CivilLiberties.parse("5.88"))
                            .build()))
                    .isEligible()
                    .hasPoints(CITIZEN_ENGAGEMENT, 3, 3)
                    .hasPoints(4 + 4 + 4 + 3)
                    .hasBase(16)
                    .hasPercent(94);
        }
    }

    /** Source: http://freedominfo.org/2016/02/two-ogp-members-slip-below-minimum-qualification-level */
    @Nested
    class Papua_New_Guinea {

        private EligibilityProfile.Builder in(int year, boolean auditReport) {
            return profile("PNG", "Papua New Guinea", year)
                    .fiscalTransparency(BudgetDocuments.of(true, auditReport))
                    .citizenEngagement(CivilLiberties.parse("7.65"));
        }

        @Test
        void can_have_the_published_totals_given_what_is_known() {
            assertThat(decide(in(2014, true).build()))
                    .canHavePoints(13)
                    .hasBase(16)
                    .hasPoints(8, 16);
            assertThat(decide(in(2015, false).build()))
                    .canHavePoints(11)
                    .hasBase(16)
                    .hasPoints(6, 14);
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                # law, constitutional provision, draft law, asset disclosure law, public access: 9 points with CE 4
                false, true,  false, true, false
                false, true,  true,  true, false
                false, false, true,  true, true
                """)
        void falls_from_13_to_11_when_the_audit_report_goes_missing(
                boolean law, boolean provision, boolean draft, boolean assets, boolean access) {
            AccessToInformationInstruments instruments = AccessToInformationInstruments.of(law, provision, draft);
            AssetDisclosureLaw disclosure = AssetDisclosureLaw.of(Observation.known(assets), Observation.known(access));

            assertThat(decide(in(2014, true)
                            .accessToInformation(instruments)
                            .assetDisclosure(disclosure)
                            .build()))
                    .isEligible()
                    .hasPoints(FISCAL_TRANSPARENCY, 4, 4)
                    .hasPoints(13)
                    .hasBase(16);
            assertThat(decide(in(2015, false)
                            .accessToInformation(instruments)
                            .assetDisclosure(disclosure)
                            .build()))
                    .isNotEligible()
                    .hasPoints(FISCAL_TRANSPARENCY, 2, 2)
                    .hasPoints(11)
                    .hasBase(16)
                    .needs(12)
                    .hasPercent(69);
        }
    }

    /** Source: http://freedominfo.org/2016/02/two-ogp-members-slip-below-minimum-qualification-level */
    @Nested
    class Tunisia_2015 {

        @ParameterizedTest
        @ValueSource(strings = {"5.00", "5.88"})
        void can_have_11_of_16_points_without_an_audit_report(String civilLiberties) {
            assertThat(decide(profile("TUN", "Tunisia", 2015)
                            .fiscalTransparency(BudgetDocuments.of(UNKNOWN, Observation.known(false)))
                            .citizenEngagement(CivilLiberties.parse(civilLiberties))
                            .build()))
                    .canHavePoints(11)
                    .hasBase(16);
        }

        @Test
        void is_at_69_percent_and_not_eligible_with_a_law_on_information_and_one_on_assets() {
            assertThat(decide(profile("TUN", "Tunisia", 2015)
                            .fiscalTransparency(BudgetDocuments.of(true, false))
                            .accessToInformation(AccessToInformationInstruments.lawInPlace())
                            .assetDisclosure(AssetDisclosureLaw.lawWithoutPublicAccess())
                            .citizenEngagement(CivilLiberties.parse("5.88"))
                            .build()))
                    .isNotEligible()
                    .hasPoints(2 + 4 + 2 + 3)
                    .hasBase(16)
                    .hasPercent(69);
        }
    }

    /** Source: https://ogpvietnam.org/?lang=en&p=227 */
    @Nested
    class Viet_Nam_2016 {

        @Test
        void can_have_8_of_16_points() {
            assertThat(decide(profile("VNM", "Viet Nam", 2016)
                            .citizenEngagement(CivilLiberties.parse("2.94"))
                            .build()))
                    .hasPoints(CITIZEN_ENGAGEMENT, 2, 2)
                    .canHavePoints(8)
                    .hasBase(16);
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                # budget proposal, audit report, law, constitutional provision, draft law, asset disclosure law, access
                true,  true,  false, false, false, true,  false
                true,  false, true,  false, false, false, false
                false, false, true,  true,  false, true,  false
                true,  false, false, false, false, true,  true
                """)
        void is_not_eligible_with_them(
                boolean proposal,
                boolean audit,
                boolean law,
                boolean provision,
                boolean draft,
                boolean assets,
                boolean access) {
            assertThat(decide(profile("VNM", "Viet Nam", 2016)
                            .fiscalTransparency(BudgetDocuments.of(proposal, audit))
                            .accessToInformation(AccessToInformationInstruments.of(law, provision, draft))
                            .assetDisclosure(
                                    AssetDisclosureLaw.of(Observation.known(assets), Observation.known(access)))
                            .citizenEngagement(CivilLiberties.parse("2.94"))
                            .build()))
                    .isNotEligible()
                    .hasPoints(8)
                    .hasBase(16)
                    .hasPercent(50);
        }
    }

    /**
     * Newly eligible in 2014. That none of the three was surveyed for fiscal transparency is inferred.
     *
     * <p>Source: https://ogpblog.wordpress.com/2014/12/22/ogp-eligibility/
     */
    @Nested
    class Newly_eligible_in_2014 {

        @Nested
        class Bhutan {

            private EligibilityProfile with(Observation<AssetDisclosure> assets) {
                return profile("BTN", "Bhutan", 2014)
                        .fiscalTransparency(Observation.notAssessed())
                        .accessToInformation(AccessToInformationInstruments.of(Observation.known(false), YES, UNKNOWN))
                        .assetDisclosure(assets)
                        .citizenEngagement(CivilLiberties.parse("3.53"))
                        .build();
            }

            @Test
            void has_at_most_9_of_12_points_so_that_the_threshold_is_inclusive() {
                assertThat(decide(with(Observation.unknown())))
                        .isUndetermined()
                        .hasPoints(3 + 0 + 2, 3 + 4 + 2)
                        .hasBase(12)
                        .needs(9);
            }

            @Test
            void is_eligible_with_public_access_to_assets_and_not_with_less() {
                assertThat(decide(with(Observation.known(AssetDisclosureLaw.lawWithPublicAccess()))))
                        .isEligible()
                        .hasPoints(9)
                        .hasPercent(75);
                assertThat(decide(with(Observation.known(AssetDisclosureLaw.lawWithoutPublicAccess()))))
                        .isNotEligible()
                        .hasPoints(7);
                assertThat(decide(with(Observation.known(AssetDisclosureLaw.noLaw()))))
                        .isNotEligible()
                        .hasPoints(5);
            }
        }

        @Nested
        class Luxembourg {

            private EligibilityProfile.Builder luxembourg() {
                return profile("LUX", "Luxembourg", 2014)
                        .fiscalTransparency(Observation.notAssessed())
                        .accessToInformation(AccessToInformationInstruments.of(false, false, true))
                        .citizenEngagement(CivilLiberties.parse("9.71"));
            }

            @Test
            void has_exactly_9_of_12_points() {
                assertThat(decide(luxembourg()
                                .assetDisclosure(AssetDisclosureLaw.lawWithPublicAccess())
                                .build()))
                        .isEligible()
                        .hasPoints(1 + 4 + 4)
                        .hasBase(12)
                        .needs(9)
                        .hasPercent(75);
            }

            @Test
            void would_not_be_eligible_without_public_access_to_assets() {
                assertThat(decide(luxembourg()
                                .assetDisclosure(AssetDisclosureLaw.lawWithoutPublicAccess())
                                .build()))
                        .isNotEligible()
                        .hasPoints(7)
                        .hasPoints(ASSET_DISCLOSURE, 2, 2);
            }
        }

        @Nested
        class Guyana {

            @Test
            void is_eligible_with_9_or_11_of_12_points_whatever_the_access_to_assets() {
                assertThat(decide(profile("GUY", "Guyana", 2014)
                                .fiscalTransparency(Observation.notAssessed())
                                .accessToInformation(AccessToInformationInstruments.lawInPlace())
                                .assetDisclosure(AssetDisclosureLaw.of(YES, UNKNOWN))
                                .citizenEngagement(CivilLiberties.parse("7.06"))
                                .build()))
                        .isEligible()
                        .hasPoints(4 + 2 + 3, 4 + 4 + 3)
                        .hasBase(12)
                        .needs(9);
            }
        }
    }
}

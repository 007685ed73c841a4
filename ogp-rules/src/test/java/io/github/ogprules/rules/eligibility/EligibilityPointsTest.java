package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.model.eligibility.EligibilityCriterion.ACCESS_TO_INFORMATION;
import static io.github.ogprules.model.eligibility.EligibilityCriterion.ASSET_DISCLOSURE;
import static io.github.ogprules.model.eligibility.EligibilityCriterion.CITIZEN_ENGAGEMENT;
import static io.github.ogprules.model.eligibility.EligibilityCriterion.FISCAL_TRANSPARENCY;
import static io.github.ogprules.rules.eligibility.EligibilityDecisionAssert.assertThat;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BOTTOM_BAND_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BOUNDARY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.Outcome;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Points, base and verdict where everything is known: every state of the input in every edition. */
class EligibilityPointsTest {

    private static EligibilityProfile.Builder profile() {
        return EligibilityProfile.builder()
                .country(Country.of("GEO", "Georgia"))
                .year(2014);
    }

    @Nested
    class Fiscal_transparency {

        @ParameterizedTest
        @CsvSource(textBlock = """
                # budget proposal, audit report, points
                false, false, 0
                true,  false, 2
                false, true,  2
                true,  true,  4
                """)
        void gives_two_points_for_each_document(boolean proposal, boolean audit, int points) {
            assertThat(EligibilityRules.edition("2023")
                            .decide(profile()
                                    .fiscalTransparency(BudgetDocuments.of(proposal, audit))
                                    .build()))
                    .hasPoints(FISCAL_TRANSPARENCY, points, points);
        }
    }

    @Nested
    class Access_to_information {

        @ParameterizedTest
        @CsvSource(textBlock = """
                # law, constitutional provision, draft law, points
                false, false, false, 0
                false, false, true,  1
                false, true,  false, 3
                false, true,  true,  3
                true,  false, false, 4
                true,  false, true,  4
                true,  true,  false, 4
                true,  true,  true,  4
                """)
        void gives_the_points_of_the_best_instrument(boolean law, boolean provision, boolean draft, int points) {
            assertThat(EligibilityRules.edition("2023")
                            .decide(profile()
                                    .accessToInformation(AccessToInformationInstruments.of(law, provision, draft))
                                    .build()))
                    .hasPoints(ACCESS_TO_INFORMATION, points, points);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2011", "2012", "2014", "2017", "2018", "2023"})
        void of_a_law_does_not_depend_on_what_else_there_is(String edition) {
            assertThat(EligibilityRules.edition(edition)
                            .decide(profile()
                                    .accessToInformation(AccessToInformationInstruments.lawInPlace())
                                    .build()))
                    .hasPoints(ACCESS_TO_INFORMATION, 4, 4);
        }
    }

    @Nested
    class Asset_disclosure {

        @ParameterizedTest
        @CsvSource(textBlock = """
                # law, public access, points
                false, false, 0
                true,  false, 2
                true,  true,  4
                """)
        void gives_two_points_for_a_law_and_two_more_for_access_since_2014(boolean law, boolean access, int points) {
            AssetDisclosureLaw evidence = law
                    ? access ? AssetDisclosureLaw.lawWithPublicAccess() : AssetDisclosureLaw.lawWithoutPublicAccess()
                    : AssetDisclosureLaw.noLaw();

            assertThat(Stream.of("2014", "2017", "2018", "2023").map(EligibilityRules::edition))
                    .allSatisfy(rules -> assertThat(rules.decide(
                                    profile().assetDisclosure(evidence).build()))
                            .hasPoints(ASSET_DISCLOSURE, points, points));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2011", "2012"})
        void cannot_be_told_from_the_law_before_2014(String edition) {
            assertThat(EligibilityRules.edition(edition)
                            .decide(profile()
                                    .assetDisclosure(AssetDisclosureLaw.lawWithPublicAccess())
                                    .build()))
                    .hasPoints(ASSET_DISCLOSURE, 0, 4)
                    .hasOutcome(ASSET_DISCLOSURE, Outcome.UNDETERMINED);
        }

        @ParameterizedTest
        @CsvSource({"2011, 0", "2011, 1", "2011, 2", "2011, 3", "2011, 4", "2012, 0", "2012, 1", "2012, 2", "2012, 3"})
        void is_taken_as_published_before_2014(String edition, int points) {
            assertThat(EligibilityRules.edition(edition)
                            .decide(profile()
                                    .assetDisclosure(PublishedPoints.of(points))
                                    .build()))
                    .hasPoints(ASSET_DISCLOSURE, points, points);
        }
    }

    @Nested
    class Citizen_engagement {

        @ParameterizedTest
        @CsvSource(textBlock = """
                # EIU civil liberties, STRICT, INCLUSIVE
                0,           0, 0
                0.01,        0, 0
                2.49,        0, 0
                2.499999999, 0, 0
                2.5,         0, 2
                2.50,        0, 2
                2.500000001, 2, 2
                2.51,        2, 2
                4.99,        2, 2
                5,           2, 3
                5.0,         2, 3
                5.00,        2, 3
                5.01,        3, 3
                5.88,        3, 3
                7.49,        3, 3
                7.5,         3, 4
                7.50,        3, 4
                7.51,        4, 4
                10,          4, 4
                10.00,       4, 4
                """)
        void gives_the_points_of_the_band_on_both_sides_of_every_boundary(String score, int strict, int inclusive) {
            EligibilityProfile profile =
                    profile().citizenEngagement(CivilLiberties.parse(score)).build();
            EligibilityRules rules = EligibilityRules.edition("2023");

            assertThat(rules.decide(profile)).hasPoints(CITIZEN_ENGAGEMENT, strict, strict);
            assertThat(rules.with(CIVIL_LIBERTIES_BOUNDARY, Boundary.INCLUSIVE).decide(profile))
                    .hasPoints(CITIZEN_ENGAGEMENT, inclusive, inclusive);
        }

        @ParameterizedTest
        @CsvSource({"0, 0", "0.000000001, 1", "0.01, 1", "2.50, 1", "2.51, 2"})
        void gives_what_a_reform_sets_for_the_bottom_band_to_every_score_above_0(String score, int points) {
            assertThat(EligibilityRules.edition("2023")
                            .with(CIVIL_LIBERTIES_BOTTOM_BAND_POINTS, 1)
                            .decide(profile()
                                    .citizenEngagement(CivilLiberties.parse(score))
                                    .build()))
                    .hasPoints(CITIZEN_ENGAGEMENT, points, points);
        }
    }

    @Nested
    class Every_state_of_every_edition {

        static Stream<EligibilitySpace> editions() {
            return Stream.of(
                    EligibilitySpace.exact(EligibilityRules.edition("2011"), true),
                    EligibilitySpace.exact(EligibilityRules.edition("2012"), true),
                    EligibilitySpace.exact(EligibilityRules.edition("2014"), false),
                    EligibilitySpace.exact(EligibilityRules.edition("2017"), false),
                    EligibilitySpace.exact(EligibilityRules.edition("2018"), false),
                    EligibilitySpace.exact(EligibilityRules.edition("2023"), false));
        }

        @ParameterizedTest
        @MethodSource("editions")
        void has_the_points_base_and_verdict_of_the_tables(EligibilitySpace space) {
            AtomicInteger visited = new AtomicInteger();
            space.forEach(point -> {
                visited.incrementAndGet();
                requireAsByHand(space, point);
            });

            // 4 + 8 + 3 + 12 states of evidence, 5 published points for each criterion, and not assessed.
            int assetDisclosure = space.name().compareTo("edition 2014") < 0 ? 5 + 1 : 3 + 5 + 1;
            assertThat(visited).hasValue((4 + 5 + 1) * (8 + 5 + 1) * assetDisclosure * (12 + 5 + 1));
        }

        private void requireAsByHand(EligibilitySpace space, EligibilitySpace.Point point) {
            EligibilityProfile profile = point.profile();
            EligibilityDecision decision = space.rules().decide(profile);
            int assessed = point.assessed();
            int base = 4 * assessed;
            int total = point.states().stream().mapToInt(CriterionState::min).sum();
            int needed = PointsByHand.NEEDED.get(assessed);
            EligibilityVerdict verdict = assessed < 3
                    ? EligibilityVerdict.NOT_ENOUGH_DATA
                    : total >= needed ? EligibilityVerdict.ELIGIBLE : EligibilityVerdict.NOT_ELIGIBLE;

            assertThat(decision)
                    .hasVerdict(verdict)
                    .hasPoints(total)
                    .hasBase(base)
                    .needs(needed);
            assertThat(space.rules().verdict(profile)).isEqualTo(verdict);
            if (assessed == 0) {
                assertThat(decision).hasNoPercent();
            } else {
                assertThat(decision).hasPercent(PointsByHand.PERCENT.get(base).get(total));
            }
            for (EligibilityCriterion criterion : EligibilityCriterion.values()) {
                CriterionState<?> state = point.state(criterion);
                assertThat(decision)
                        .hasPoints(criterion, state.min(), state.min())
                        .hasPossiblePoints(criterion, state.isAssessed() ? 4 : 0)
                        .hasOutcome(criterion, outcome(state));
            }
        }

        private Outcome outcome(CriterionState<?> state) {
            if (!state.isAssessed()) {
                return Outcome.NOT_ASSESSED;
            }
            return switch (state.min()) {
                case 0 -> Outcome.NOT_MET;
                case 1, 2, 3 -> Outcome.PARTLY_MET;
                case 4 -> Outcome.MET;
                default -> throw new AssertionError(state);
            };
        }
    }
}

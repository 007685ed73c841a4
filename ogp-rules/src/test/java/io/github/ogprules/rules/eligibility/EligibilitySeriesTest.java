package io.github.ogprules.rules.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EligibilitySeriesTest {

    private static final Country GEORGIA = Country.of("GEO", "Georgia");

    private static EligibilityProfile.Builder profile(int year) {
        return EligibilityProfile.builder().country(GEORGIA).year(year);
    }

    private static EligibilityProfile points(int year, int fiscal, int access, int assets, int citizens) {
        return profile(year)
                .fiscalTransparency(PublishedPoints.of(fiscal))
                .accessToInformation(PublishedPoints.of(access))
                .assetDisclosure(PublishedPoints.of(assets))
                .citizenEngagement(PublishedPoints.of(citizens))
                .build();
    }

    @Nested
    class A_series {

        @Test
        void has_the_decision_of_each_year_by_its_edition_the_earliest_first() {
            EligibilityProfile later = points(2016, 4, 4, 4, 3);
            EligibilityProfile earlier = points(2013, 4, 4, 2, 3);

            assertThat(EligibilitySeries.of(List.of(later, earlier)).getDecisions())
                    .containsExactly(
                            EligibilityRules.forScoreYear(2013).decide(earlier),
                            EligibilityRules.forScoreYear(2016).decide(later));
        }

        @Test
        void is_of_one_country_with_one_profile_a_year() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EligibilitySeries.of(List.of()))
                    .withMessage("no profiles: expected one for each year of a country");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EligibilitySeries.of(List.of(points(2016, 4, 4, 4, 3), points(2016, 4, 4, 4, 4))))
                    .withMessage("two profiles of 2016: expected each of another year");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EligibilitySeries.of(List.of(
                            points(2016, 4, 4, 4, 3),
                            points(2015, 4, 4, 4, 3).withCountry(Country.of("TUN", "Tunisia")))))
                    .withMessage("profiles of TUN and GEO: expected those of one country");
        }

        @Test
        void has_no_changes_to_its_first_year_or_to_a_year_that_it_does_not_have() {
            EligibilitySeries series =
                    EligibilitySeries.of(List.of(points(2013, 4, 4, 2, 3), points(2016, 4, 4, 4, 3)));

            for (int year : List.of(2013, 2014)) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> series.getChanges(year))
                        .withMessage("changes to " + year + ": expected one of [2016]");
            }
        }
    }

    @Nested
    class A_change {

        @Test
        void is_the_difference_in_points_on_each_criterion() {
            assertThat(EligibilitySeries.of(List.of(points(2015, 4, 4, 4, 4), points(2016, 2, 4, 4, 3)))
                            .getChanges(2016))
                    .extracting(CriterionChange::criterion, CriterionChange::findDifference, CriterionChange::cause)
                    .containsExactly(
                            tuple(EligibilityCriterion.FISCAL_TRANSPARENCY, OptionalInt.of(-2), ChangeCause.EVIDENCE),
                            tuple(EligibilityCriterion.ACCESS_TO_INFORMATION, OptionalInt.of(0), ChangeCause.NONE),
                            tuple(EligibilityCriterion.ASSET_DISCLOSURE, OptionalInt.of(0), ChangeCause.NONE),
                            tuple(EligibilityCriterion.CITIZEN_ENGAGEMENT, OptionalInt.of(-1), ChangeCause.EVIDENCE));
        }

        /** How a law gave points before the metric of 2014 is not documented. */
        @Test
        void may_come_from_the_rules_alone_or_from_both() {
            EligibilityProfile before =
                    profile(2013).assetDisclosure(AssetDisclosureLaw.noLaw()).build();

            assertThat(assetDisclosure(before, before.withYear(2014)))
                    .returns(ChangeCause.RULES, CriterionChange::cause)
                    .returns(OptionalInt.empty(), CriterionChange::findDifference);
            assertThat(assetDisclosure(
                            before,
                            profile(2014)
                                    .assetDisclosure(AssetDisclosureLaw.lawWithPublicAccess())
                                    .build()))
                    .returns(ChangeCause.EVIDENCE_AND_RULES, CriterionChange::cause)
                    .extracting(change -> change.after().getMinPoints())
                    .isEqualTo(4);
        }

        private static CriterionChange assetDisclosure(EligibilityProfile before, EligibilityProfile after) {
            return EligibilitySeries.of(List.of(before, after))
                    .getChanges(after.getYear())
                    .get(2);
        }

        @Test
        void has_no_number_where_points_are_not_known_or_not_assessed() {
            EligibilityProfile before = profile(2015)
                    .fiscalTransparency(BudgetDocuments.of(true, true))
                    .accessToInformation(AccessToInformationInstruments.lawInPlace())
                    .build();
            EligibilityProfile after = profile(2016)
                    .fiscalTransparency(Observation.notAssessed())
                    .accessToInformation(AccessToInformationInstruments.lawInPlace())
                    .citizenEngagement(CivilLiberties.parse("8.00"))
                    .build();

            List<CriterionChange> changes =
                    EligibilitySeries.of(List.of(before, after)).getChanges(2016);

            assertThat(changes)
                    .extracting(CriterionChange::findDifference, CriterionChange::cause)
                    .containsExactly(
                            tuple(OptionalInt.empty(), ChangeCause.EVIDENCE),
                            tuple(OptionalInt.of(0), ChangeCause.NONE),
                            tuple(OptionalInt.empty(), ChangeCause.NONE),
                            tuple(OptionalInt.empty(), ChangeCause.EVIDENCE));
        }
    }
}

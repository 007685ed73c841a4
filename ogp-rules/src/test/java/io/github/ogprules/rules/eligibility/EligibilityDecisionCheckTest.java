package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.model.eligibility.EligibilityCriterion.ACCESS_TO_INFORMATION;
import static io.github.ogprules.model.eligibility.EligibilityCriterion.ASSET_DISCLOSURE;
import static io.github.ogprules.model.eligibility.EligibilityCriterion.CITIZEN_ENGAGEMENT;
import static io.github.ogprules.model.eligibility.EligibilityCriterion.FISCAL_TRANSPARENCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.CriterionEvidence;
import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores, findings and decisions that no rule gives, as a text written by others may hold them. */
class EligibilityDecisionCheckTest {

    private static final Requirement REQUIREMENT = Requirement.of("points");

    @Nested
    class A_score {

        private static EligibilityScore of(int min, int max, int base, int needed) {
            return ImmutableEligibilityScore.of(min, max, base, needed, RoundingMode.HALF_UP);
        }

        @ParameterizedTest
        @CsvSource({"0, 0, 0, 0", "0, 16, 16, 0", "0, 0, 16, 16", "16, 16, 16, 12", "5, 6, 6, 6"})
        void lies_between_0_and_its_base(int min, int max, int base, int needed) {
            assertThat(of(min, max, base, needed).getBase()).isEqualTo(base);
        }

        @ParameterizedTest
        @CsvSource({"-1, 4, 16", "5, 4, 16", "5, 17, 16", "0, 0, -1"})
        void has_no_points_beyond(int min, int max, int base) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(min, max, base, 0))
                    .withMessage("minPoints " + min + ", maxPoints " + max + " of " + base
                            + ": expected 0 <= minPoints <= maxPoints <= " + base);
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 17})
        void needs_no_points_beyond(int needed) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(0, 0, 16, needed))
                    .withMessage("needed " + needed + ": expected 0 to the base of 16");
        }

        @Test
        void has_a_rounding_that_every_score_allows() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImmutableEligibilityScore.of(11, 11, 16, 12, RoundingMode.UNNECESSARY))
                    .withMessageStartingWith("percentRounding UNNECESSARY: expected a rounding");
        }
    }

    @Nested
    class A_finding {

        private static EligibilityFinding of(
                EligibilityCriterion criterion,
                Observation<? extends CriterionEvidence> observed,
                int min,
                int max,
                int possible,
                Outcome outcome) {
            return ImmutableEligibilityFinding.of(criterion, observed, REQUIREMENT, min, max, possible, outcome);
        }

        @ParameterizedTest
        @CsvSource({"-1, 0, 4", "3, 2, 4", "0, 5, 4", "0, 0, -1"})
        void has_points_within_the_possible_ones(int min, int max, int possible) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            of(FISCAL_TRANSPARENCY, Observation.unknown(), min, max, possible, Outcome.UNDETERMINED))
                    .withMessage("minPoints " + min + ", maxPoints " + max + " of " + possible
                            + ": expected 0 <= minPoints <= maxPoints <= " + possible);
        }

        @ParameterizedTest
        @CsvSource({
            "4, 4, 4, MET",
            "1, 1, 4, PARTLY_MET",
            "3, 3, 4, PARTLY_MET",
            "0, 0, 4, NOT_MET",
            "0, 4, 4, UNDETERMINED",
            "3, 4, 4, UNDETERMINED",
        })
        void has_the_outcome_that_its_points_give(int min, int max, int possible, Outcome outcome) {
            Observation<AssetDisclosureLaw> law = Observation.known(AssetDisclosureLaw.noLaw());

            assertThat(of(ASSET_DISCLOSURE, law, min, max, possible, outcome).getOutcome())
                    .isEqualTo(outcome);
            assertThat(Outcome.values())
                    .filteredOn(other -> other != outcome)
                    .allSatisfy(other -> assertThatIllegalArgumentException()
                            .isThrownBy(() -> of(ASSET_DISCLOSURE, law, min, max, possible, other))
                            .withMessage("outcome " + other + " with " + min + " to " + max + " of " + possible
                                    + " points: expected " + outcome));
        }

        static Stream<Arguments> observations() {
            Observation<BudgetDocuments> documents = Observation.known(BudgetDocuments.of(true, true));
            Observation<AccessToInformationInstruments> law =
                    Observation.known(AccessToInformationInstruments.lawInPlace());
            Observation<AssetDisclosureLaw> disclosure = Observation.known(AssetDisclosureLaw.lawWithPublicAccess());
            Observation<CivilLiberties> liberties = Observation.known(CivilLiberties.parse("9"));
            return Stream.of(
                    arguments(FISCAL_TRANSPARENCY, documents, law),
                    arguments(FISCAL_TRANSPARENCY, documents, Observation.known(PublishedPoints.of(3))),
                    arguments(ACCESS_TO_INFORMATION, law, disclosure),
                    arguments(ASSET_DISCLOSURE, disclosure, liberties),
                    arguments(CITIZEN_ENGAGEMENT, liberties, documents),
                    arguments(CITIZEN_ENGAGEMENT, Observation.known(PublishedPoints.of(4)), Observation.notAssessed()));
        }

        @ParameterizedTest
        @MethodSource("observations")
        void of_four_points_goes_with_evidence_on_its_criterion(
                EligibilityCriterion criterion,
                Observation<? extends CriterionEvidence> good,
                Observation<? extends CriterionEvidence> bad) {
            assertThat(of(criterion, good, 4, 4, 4, Outcome.MET).getMinPoints()).isEqualTo(4);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(criterion, bad, 4, 4, 4, Outcome.MET))
                    .withMessage("4 to 4 of 4 points on " + criterion + " do not go with what is observed");
        }

        @Test
        void on_published_points_has_exactly_these() {
            Observation<PublishedPoints> three = Observation.known(PublishedPoints.of(3));

            assertThat(of(CITIZEN_ENGAGEMENT, three, 3, 3, 4, Outcome.PARTLY_MET)
                            .getMaxPoints())
                    .isEqualTo(3);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(CITIZEN_ENGAGEMENT, three, 3, 4, 4, Outcome.UNDETERMINED))
                    .withMessageContaining("3 to 4 of 4 points");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(CITIZEN_ENGAGEMENT, three, 2, 3, 4, Outcome.UNDETERMINED))
                    .withMessageContaining("2 to 3 of 4 points");
        }

        @ParameterizedTest
        @CsvSource({"0, 4", "0, 2", "1, 4"})
        void on_something_unknown_has_the_points_that_evidence_can_give_under_some_reform(int min, int max) {
            assertThat(of(CITIZEN_ENGAGEMENT, Observation.unknown(), min, max, 4, Outcome.UNDETERMINED)
                            .getMaxPoints())
                    .isEqualTo(max);
        }

        @Test
        void has_no_possible_points_if_and_only_if_it_is_not_assessed() {
            assertThat(of(FISCAL_TRANSPARENCY, Observation.notAssessed(), 0, 0, 0, Outcome.NOT_ASSESSED)
                            .getPossiblePoints())
                    .isZero();
            assertThat(Stream.of(Observation.unknown(), Observation.known(BudgetDocuments.of(false, false))))
                    .allSatisfy(observed -> assertThatIllegalArgumentException()
                            .isThrownBy(() -> ImmutableEligibilityFinding.of(
                                    FISCAL_TRANSPARENCY,
                                    observed.map(BudgetDocuments.class::cast),
                                    REQUIREMENT,
                                    0,
                                    0,
                                    0,
                                    Outcome.NOT_ASSESSED)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(FISCAL_TRANSPARENCY, Observation.notAssessed(), 0, 0, 4, Outcome.NOT_MET));
        }
    }

    @Nested
    class A_decision {

        private final EligibilityDecision georgia = decide(2, Observation.known(PublishedPoints.of(4)));
        private final EligibilityDecision open = decide(2, Observation.unknown());
        private final EligibilityDecision poor = decide(0, Observation.known(PublishedPoints.of(0)));

        /** 4 points for each of two criteria, and what the others have. */
        private static EligibilityDecision decide(int fiscalTransparency, Observation<PublishedPoints> access) {
            return EligibilityRules.edition("2023")
                    .decide(EligibilityProfile.builder()
                            .country(Country.of("GEO", "Georgia"))
                            .year(2023)
                            .fiscalTransparency(PublishedPoints.of(fiscalTransparency))
                            .accessToInformation(access.map(points -> points))
                            .assetDisclosure(PublishedPoints.of(4))
                            .citizenEngagement(PublishedPoints.of(3))
                            .build());
        }

        private static EligibilityDecision copy(
                EligibilityDecision decision,
                int year,
                EligibilityVerdict verdict,
                EligibilityScore score,
                List<EligibilityFinding> findings) {
            return ImmutableEligibilityDecision.of(
                    decision.getCountry(), year, decision.getEdition(), verdict, score, findings);
        }

        private static EligibilityDecision copy(EligibilityDecision decision, EligibilityVerdict verdict) {
            return copy(decision, decision.getYear(), verdict, decision.getScore(), decision.getFindings());
        }

        private EligibilityDecision with(List<EligibilityFinding> findings) {
            return copy(georgia, 2023, georgia.getVerdict(), georgia.getScore(), findings);
        }

        @ParameterizedTest
        @ValueSource(ints = {1000, 9999})
        void is_of_a_year_of_four_digits(int year) {
            assertThat(copy(georgia, year, georgia.getVerdict(), georgia.getScore(), georgia.getFindings())
                            .getYear())
                    .isEqualTo(year);
        }

        @ParameterizedTest
        @ValueSource(ints = {-2023, 0, 999, 10_000})
        void is_of_no_other_year(int year) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> copy(georgia, year, georgia.getVerdict(), georgia.getScore(), georgia.getFindings()))
                    .withMessage("year " + year + ": expected a year of four digits");
        }

        @Test
        void has_four_findings_in_the_order_of_the_criteria() {
            List<EligibilityFinding> findings = georgia.getFindings();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> with(findings.subList(0, 3)))
                    .withMessage("3 findings: expected 4, one for each criterion");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> with(Collections.nCopies(2, findings).stream()
                            .flatMap(List::stream)
                            .toList()))
                    .withMessage("8 findings: expected 4, one for each criterion");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> with(List.of(findings.get(0), findings.get(2), findings.get(1), findings.get(3))))
                    .withMessage("finding 2 on ASSET_DISCLOSURE: expected ACCESS_TO_INFORMATION");
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            with(Stream.concat(findings.subList(0, 3).stream(), findings.subList(2, 3).stream())
                                    .toList()))
                    .withMessage("finding 4 on ASSET_DISCLOSURE: expected CITIZEN_ENGAGEMENT");
        }

        @ParameterizedTest
        @CsvSource({"12, 13, 16", "13, 14, 16", "13, 13, 20"})
        void has_the_score_that_its_findings_add_up_to(int min, int max, int base) {
            EligibilityScore score = ImmutableEligibilityScore.of(min, max, base, 12, RoundingMode.HALF_UP);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> copy(georgia, 2023, georgia.getVerdict(), score, georgia.getFindings()))
                    .withMessage("score " + min + " to " + max + " of " + base
                            + " points: the findings add up to 13 to 13 of 16 points");
        }

        @ParameterizedTest
        @EnumSource(EligibilityVerdict.class)
        void has_the_verdict_that_its_score_gives(EligibilityVerdict verdict) {
            assertThat(Stream.of(georgia, open, poor)).allSatisfy(decision -> {
                if (verdict == decision.getVerdict()) {
                    assertThat(copy(decision, verdict)).isEqualTo(decision);
                } else {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> copy(decision, verdict))
                            .withMessageStartingWith("verdict " + verdict + " does not go with "
                                    + decision.getScore().getMinPoints() + " to "
                                    + decision.getScore().getMaxPoints() + " of 16 points, 12 needed");
                }
            });
        }

        @Test
        void may_lack_data_wherever_a_criterion_is_not_assessed() {
            EligibilityDecision three = decide(2, Observation.notAssessed());

            assertThat(copy(three, EligibilityVerdict.NOT_ENOUGH_DATA).getVerdict())
                    .isEqualTo(EligibilityVerdict.NOT_ENOUGH_DATA);
        }

        @Test
        void is_neither_eligible_nor_not_where_nothing_is_assessed() {
            EligibilityDecision nothing = EligibilityRules.edition("2023")
                    .decide(EligibilityProfile.builder()
                            .country(Country.of("GEO", "Georgia"))
                            .year(2023)
                            .fiscalTransparency(Observation.notAssessed())
                            .accessToInformation(Observation.notAssessed())
                            .assetDisclosure(Observation.notAssessed())
                            .citizenEngagement(Observation.notAssessed())
                            .build());

            assertThat(nothing.getVerdict()).isEqualTo(EligibilityVerdict.NOT_ENOUGH_DATA);
            assertThat(Stream.of(EligibilityVerdict.ELIGIBLE, EligibilityVerdict.NOT_ELIGIBLE))
                    .allSatisfy(
                            verdict -> assertThatIllegalArgumentException().isThrownBy(() -> copy(nothing, verdict)));
        }
    }
}

package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.ASSET_DISCLOSURE_LAW_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.ASSET_DISCLOSURE_METRIC;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BANDS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BOTTOM_BAND_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BOUNDARY;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CONSTITUTION_AND_DRAFT_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.EXECUTIVE_BUDGET_PROPOSAL_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.LAW_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.MAXIMUM_POINTS_PER_CRITERION;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.MINIMUM_CRITERIA;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.PUBLIC_ACCESS_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.THRESHOLD;
import static io.github.ogprules.rules.eligibility.EligibilityVerdict.ELIGIBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.Ratio;
import io.github.ogprules.rules.reasoning.Axis;
import io.github.ogprules.rules.reasoning.BruteForce;
import io.github.ogprules.rules.reasoning.Change;
import io.github.ogprules.rules.reasoning.Fraction;
import io.github.ogprules.rules.reasoning.Level;
import io.github.ogprules.rules.reasoning.Monotonicity;
import io.github.ogprules.rules.reasoning.OpenQuestion;
import io.github.ogprules.rules.reasoning.Path;
import io.github.ogprules.rules.reasoning.QuestionPlan;
import io.github.ogprules.rules.reasoning.Reasoning;
import io.github.ogprules.rules.reasoning.RuleDifference;
import io.github.ogprules.rules.reasoning.Situations;
import io.github.ogprules.rules.reasoning.SmallestChanges;
import io.github.ogprules.rules.reasoning.Space;
import io.github.ogprules.rules.reasoning.Threat;
import io.github.ogprules.rules.reasoning.ThreatKind;
import io.github.ogprules.rules.reasoning.VerdictTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reasoning over eligibility against brute force: every situation of every edition, and of some reforms. */
class EligibilityReasoningTest {

    private static final EligibilityRules CURRENT = EligibilityRules.edition("2023");

    static List<EligibilityRules> rules() {
        List<EligibilityRules> rules = new ArrayList<>(EligibilityRules.all());
        EligibilityRules current = EligibilityRules.edition("2023");
        rules.add(
                current.with(CIVIL_LIBERTIES_BOUNDARY, Boundary.INCLUSIVE).with(CIVIL_LIBERTIES_BOTTOM_BAND_POINTS, 1));
        rules.add(current.with(CONSTITUTION_AND_DRAFT_POINTS, 4).with(MINIMUM_CRITERIA, 1));
        return rules;
    }

    @Nested
    class The_space {

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.eligibility.EligibilityReasoningTest#rules")
        void has_a_situation_for_every_profile_and_its_verdict(EligibilityRules rules) {
            VerdictTable<EligibilityProfile, EligibilityVerdict> table = rules.table();
            for (int code = 0; code < table.getSpace().size(); code++) {
                EligibilityProfile profile = Situations.of(table.getSpace(), code);

                assertThat(table.getSpace().code(profile)).hasValue(code);
                assertThat(table.verdict(code)).isEqualTo(rules.verdict(profile));
            }
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.eligibility.EligibilityReasoningTest#rules")
        void tells_all_apart_that_the_rules_do(EligibilityRules rules) {
            VerdictTable<EligibilityProfile, EligibilityVerdict> table = rules.table();
            boolean before2014 = rules.get(ASSET_DISCLOSURE_METRIC) == AssetDisclosureMetric.POINTS_AS_GIVEN;
            EligibilitySpace.exact(rules, before2014).forEach(point -> {
                EligibilityProfile profile = point.profile();
                if (EligibilityAxes.byPoints(profile)
                        .keySet()
                        .equals(EligibilityAxes.withoutRule(rules).keySet())) {
                    assertThat(table.verdict(table.getSpace().code(profile).getAsInt()))
                            .isEqualTo(rules.verdict(profile));
                }
            });
        }
    }

    @Nested
    class Paths {

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.eligibility.EligibilityReasoningTest#rules")
        void are_all_smallest_sets_of_changes_and_no_others(EligibilityRules rules) {
            VerdictTable<EligibilityProfile, EligibilityVerdict> table = rules.table();
            Reasoning<EligibilityProfile, EligibilityVerdict> reasoning = Reasoning.of(table);
            for (int code = 0; code < table.getSpace().size(); code++) {
                assertThatPathsAreAll(reasoning, code);
            }
        }

        private static void assertThatPathsAreAll(
                Reasoning<EligibilityProfile, EligibilityVerdict> reasoning, int code) {
            EligibilityProfile profile = Situations.of(reasoning.getTable().getSpace(), code);
            assertThat(reasoning.advise(profile, ELIGIBLE).paths().stream()
                            .map(SmallestChanges::words)
                            .toList())
                    .as(profile.toString())
                    .containsExactlyInAnyOrderElementsOf(SmallestChanges.of(reasoning.getTable(), code, ELIGIBLE));
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.eligibility.EligibilityReasoningTest#rules")
        void gain_the_points_that_they_say(EligibilityRules rules) {
            VerdictTable<EligibilityProfile, EligibilityVerdict> table = rules.table();
            Reasoning<EligibilityProfile, EligibilityVerdict> reasoning = Reasoning.of(table);
            for (int code = 0; code < table.getSpace().size(); code++) {
                EligibilityDecision before = rules.decide(Situations.of(table.getSpace(), code));
                for (Path path : reasoning
                        .advise(Situations.of(table.getSpace(), code), ELIGIBLE)
                        .paths()) {
                    for (Change change : path.getChanges()) {
                        EligibilityDecision after =
                                rules.decide(Situations.of(table.getSpace(), after(table.getSpace(), code, change)));
                        EligibilityCriterion criterion = CodeList.parse(EligibilityCriterion.class, change.getAxis());
                        assertThat(change.getPoints())
                                .as(before + ": " + path)
                                .isEqualTo(after.getFinding(criterion).getMinPoints()
                                        - before.getFinding(criterion).getMinPoints());
                    }
                }
            }
        }

        private static int after(Space<EligibilityProfile> space, int code, Change change) {
            int weight = 1;
            for (Axis<EligibilityProfile> axis : space.getAxes()) {
                List<String> labels =
                        axis.getLevels().stream().map(Level::getLabel).toList();
                if (axis.getName().equals(change.getAxis())) {
                    return code + weight * (labels.indexOf(change.getTo()) - labels.indexOf(change.getFrom()));
                }
                weight *= labels.size();
            }
            throw new AssertionError("no axis " + change.getAxis());
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.eligibility.EligibilityReasoningTest#rules")
        void and_threats_equal_brute_force_where_only_points_are_published(EligibilityRules rules) {
            Reasoning<EligibilityProfile, EligibilityVerdict> reasoning =
                    rules.reasoning().of(points(4, 3, 2, 3));
            VerdictTable<EligibilityProfile, EligibilityVerdict> table = reasoning.getTable();
            BruteForce<EligibilityProfile, EligibilityVerdict> bruteForce = new BruteForce<>(table);
            for (int code = 0; code < table.getSpace().size(); code++) {
                EligibilityProfile profile = Situations.of(table.getSpace(), code);

                assertThatPathsAreAll(reasoning, code);
                assertThat(reasoning.advise(profile, ELIGIBLE).threats().stream()
                                .map(BruteForce::words)
                                .toList())
                        .as(profile.toString())
                        .containsExactlyInAnyOrderElementsOf(bruteForce.threats(bruteForce.levelsOf(profile)));
            }
        }
    }

    @Nested
    class Threats {

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.eligibility.EligibilityReasoningTest#rules")
        void are_all_that_by_itself_turns_the_verdict_of_any_situation(EligibilityRules rules) {
            VerdictTable<EligibilityProfile, EligibilityVerdict> table = rules.table();
            BruteForce<EligibilityProfile, EligibilityVerdict> bruteForce = new BruteForce<>(table);
            Reasoning<EligibilityProfile, EligibilityVerdict> reasoning = Reasoning.of(table);
            Situations.of(table.getSpace())
                    .forEach(profile -> assertThat(reasoning.advise(profile, ELIGIBLE).threats().stream()
                                    .map(BruteForce::words)
                                    .toList())
                            .as(profile.toString())
                            .containsExactlyInAnyOrderElementsOf(bruteForce.threats(bruteForce.levelsOf(profile))));
        }
    }

    @Nested
    class What_is_unknown {

        private static final int PROFILES = 10_000;

        static Stream<EligibilitySpace> spaces() {
            return Stream.concat(
                    EligibilityRules.all().stream()
                            .map(edition -> EligibilityAxes.withoutRule(edition).isEmpty()
                                    ? EligibilitySpace.partial(edition)
                                    : EligibilitySpace.partial(edition).before2014()),
                    Stream.of(EligibilitySpace.partial(CURRENT)
                            .withBands(Boundary.INCLUSIVE, 1)
                            .withPairFour()
                            .withCriteria(2)));
        }

        /** Reforms under which a criterion cannot have all points from 0 to 4. */
        static Stream<EligibilityRules> narrower() {
            return Stream.of(
                    CURRENT.with(PUBLIC_ACCESS_POINTS, 0),
                    CURRENT.with(ASSET_DISCLOSURE_LAW_POINTS, 0),
                    CURRENT.with(LAW_POINTS, 0),
                    CURRENT.with(CIVIL_LIBERTIES_BANDS, List.of()),
                    CURRENT.with(CIVIL_LIBERTIES_BANDS, List.of(CivilLibertiesBand.of(BigDecimal.ZERO, 3))),
                    CURRENT.with(CIVIL_LIBERTIES_BANDS, List.of(CivilLibertiesBand.of(BigDecimal.ZERO, 3)))
                            .with(CIVIL_LIBERTIES_BOUNDARY, Boundary.INCLUSIVE),
                    CURRENT.with(MAXIMUM_POINTS_PER_CRITERION, 8).with(LAW_POINTS, 8),
                    EligibilityRules.edition("2011").with(MAXIMUM_POINTS_PER_CRITERION, 8));
        }

        @ParameterizedTest
        @MethodSource("narrower")
        void can_come_out_as_the_rules_say_under_reforms_too(EligibilityRules rules) {
            EligibilitySpace.partial(EligibilityRules.edition("2023")).forEach(point -> {
                EligibilityProfile profile = point.profile();
                if (EligibilityAxes.withoutRule(rules).isEmpty()
                        || !profile.getAssetDisclosure().isKnown()) {
                    assertThat(rules.advise(profile).getVerdicts())
                            .as(profile.toString())
                            .isEqualTo(verdicts(rules, profile));
                }
            });
        }

        /** What a verdict that may be undetermined says of those that can come out. */
        private static Set<EligibilityVerdict> verdicts(EligibilityRules rules, EligibilityProfile profile) {
            EligibilityVerdict verdict = rules.verdict(profile);
            return verdict == EligibilityVerdict.UNDETERMINED
                    ? Set.of(ELIGIBLE, EligibilityVerdict.NOT_ELIGIBLE)
                    : Set.of(verdict);
        }

        /** Partial profiles in an order that is always the same. */
        private static List<EligibilityProfile> partial(EligibilitySpace space) {
            List<EligibilityProfile> all = new ArrayList<>();
            space.forEach(point -> all.add(point.profile()));
            Collections.shuffle(all, new Random(2014));
            return all.stream()
                    .filter(profile -> EligibilityAxes.byPoints(profile)
                            .keySet()
                            .equals(EligibilityAxes.withoutRule(space.rules()).keySet()))
                    .limit(PROFILES)
                    .toList();
        }

        @ParameterizedTest
        @MethodSource("spaces")
        void can_come_out_as_the_rules_say(EligibilitySpace space) {
            forPartial(
                    space,
                    (reasoning, bruteForce, profile) -> assertThat(
                                    reasoning.advise(profile, ELIGIBLE).getVerdicts())
                            .as(profile.toString())
                            .isEqualTo(verdicts(space.rules(), profile)));
        }

        @ParameterizedTest
        @MethodSource("spaces")
        void matters_if_its_answers_leave_other_verdicts_now_or_after_other_answers(EligibilitySpace space) {
            forPartial(
                    space,
                    (reasoning, bruteForce, profile) -> assertThat(
                                    reasoning.advise(profile, ELIGIBLE).openQuestions().stream()
                                            .map(BruteForce::words)
                                            .toList())
                            .as(profile.toString())
                            .isEqualTo(bruteForce.openQuestions(bruteForce.levelsOf(profile))));
        }

        @ParameterizedTest
        @MethodSource("spaces")
        void is_asked_in_the_order_of_the_fewest_questions(EligibilitySpace space) {
            forPartial(space, (reasoning, bruteForce, profile) -> {
                QuestionPlan<EligibilityVerdict> plan =
                        reasoning.advise(profile, ELIGIBLE).questionPlan();
                assertThat(plan.getExpectedQuestions())
                        .as(profile.toString())
                        .isEqualTo(bruteForce.expectedQuestions(bruteForce.levelsOf(profile)));
                assertThat(bruteForce.askedQuestions(plan, bruteForce.levelsOf(profile)))
                        .isEqualTo(plan.getExpectedQuestions());
            });
        }

        private interface OnProfile {
            void test(
                    Reasoning<EligibilityProfile, EligibilityVerdict> reasoning,
                    BruteForce<EligibilityProfile, EligibilityVerdict> bruteForce,
                    EligibilityProfile profile);
        }

        private static void forPartial(EligibilitySpace space, OnProfile test) {
            VerdictTable<EligibilityProfile, EligibilityVerdict> table =
                    space.rules().table();
            Reasoning<EligibilityProfile, EligibilityVerdict> reasoning = Reasoning.of(table);
            BruteForce<EligibilityProfile, EligibilityVerdict> bruteForce = new BruteForce<>(table);
            partial(space).forEach(profile -> test.test(reasoning, bruteForce, profile));
        }
    }

    @Nested
    class A_difference {

        @Test
        void is_empty_if_and_only_if_both_decide_alike() {
            for (EligibilityRules before : rules()) {
                for (EligibilityRules after : rules()) {
                    RuleDifference<EligibilityProfile, EligibilityVerdict> difference = before.differenceTo(after);
                    EligibilityRules coarser =
                            EligibilityAxes.withoutRule(before).isEmpty() ? after : before;
                    assertThat(difference.isEmpty())
                            .as(before.getEdition().getId() + " and "
                                    + after.getEdition().getId())
                            .isEqualTo(profiles(coarser)
                                    .allMatch(profile -> before.verdict(profile) == after.verdict(profile)));
                }
            }
        }

        /** Everything that both can score; with scores on and between all boundaries. */
        private static Stream<EligibilityProfile> profiles(EligibilityRules coarser) {
            List<BigDecimal> scores = Stream.of("0", "1", "2.5", "4", "5", "6", "7.5", "9", "10")
                    .map(BigDecimal::new)
                    .toList();
            return Situations.of(coarser.table().getSpace())
                    .flatMap(profile -> profile.getCitizenEngagement().isKnown()
                            ? scores.stream()
                                    .map(score ->
                                            profile.withCitizenEngagement(Observation.known(CivilLiberties.of(score))))
                            : Stream.of(profile));
        }

        @Test
        void of_a_boundary_is_the_scores_on_it() {
            RuleDifference<EligibilityProfile, EligibilityVerdict> difference =
                    CURRENT.differenceTo(CURRENT.with(CIVIL_LIBERTIES_BOUNDARY, Boundary.INCLUSIVE));

            assertThat(difference.getConditions()).isNotEmpty().allSatisfy(condition -> {
                assertThat(condition.getBefore()).containsExactly(EligibilityVerdict.NOT_ELIGIBLE);
                assertThat(condition.getAfter()).containsExactly(ELIGIBLE);
                assertThat(condition.getAxes())
                        .filteredOn(axis -> axis.getAxis().equals("Citizen engagement"))
                        .singleElement()
                        .satisfies(axis ->
                                assertThat(axis.getLevels()).isSubsetOf("score 2.50", "score 5.00", "score 7.50"));
            });
        }

        static Stream<EligibilityRules> reforms() {
            return Stream.of(
                    CURRENT.with(THRESHOLD, Ratio.ofPercent(60)),
                    CURRENT.with(THRESHOLD, Ratio.ofPercent(80)),
                    CURRENT.with(THRESHOLD, Ratio.ofPercent(90)),
                    CURRENT.with(THRESHOLD, Ratio.ofPercent(100)),
                    CURRENT.with(CIVIL_LIBERTIES_BOUNDARY, Boundary.INCLUSIVE),
                    CURRENT.with(CIVIL_LIBERTIES_BOTTOM_BAND_POINTS, 1),
                    CURRENT.with(CONSTITUTION_AND_DRAFT_POINTS, 4),
                    CURRENT.with(LAW_POINTS, 3),
                    CURRENT.with(MINIMUM_CRITERIA, 1),
                    CURRENT.with(MINIMUM_CRITERIA, 4),
                    CURRENT.with(MINIMUM_CRITERIA, 4).with(THRESHOLD, Ratio.ofPercent(80)));
        }

        @ParameterizedTest
        @MethodSource("reforms")
        void reads_as_the_fewest_conditions_there_can_be(EligibilityRules reform) {
            RuleDifference<EligibilityProfile, EligibilityVerdict> difference = CURRENT.differenceTo(reform);

            assertThat(difference.getConditions())
                    .hasSize(BruteForce.fewestConditions(
                            difference.getSpace(),
                            difference.situations().boxed().toList()));
        }

        @Test
        void is_of_points_that_both_can_take() {
            EligibilityRules atMostThree = CURRENT.with(LAW_POINTS, 3)
                    .with(EXECUTIVE_BUDGET_PROPOSAL_POINTS, 1)
                    .with(PUBLIC_ACCESS_POINTS, 1)
                    .with(CIVIL_LIBERTIES_BANDS, List.of(CivilLibertiesBand.of(new BigDecimal("5"), 3)))
                    .with(MAXIMUM_POINTS_PER_CRITERION, 3);

            assertThat(EligibilityRules.edition("2011")
                            .differenceTo(atMostThree)
                            .getSpace()
                            .getAxes()
                            .get(2)
                            .getLevels())
                    .hasSize(5);
        }

        @Test
        void of_more_criteria_names_those_that_are_not_assessed() {
            assertThat(CURRENT.differenceTo(CURRENT.with(MINIMUM_CRITERIA, 4)).getConditions())
                    .extracting(RuleDifference.Condition::toString)
                    .hasSize(4)
                    .contains(
                            "Fiscal transparency: any result; Access to information: any result; Asset disclosure: not"
                                    + " assessed; Citizen engagement: any result; eligible or not eligible, then not enough data");
        }

        @Test
        void says_of_facts_what_they_have_in_common() {
            assertThat(CURRENT.differenceTo(CURRENT.with(THRESHOLD, Ratio.ofPercent(80)))
                            .getConditions())
                    .extracting(RuleDifference.Condition::toString)
                    .hasSize(20)
                    .contains(
                            "Fiscal transparency: executive budget proposal and audit report; Access to information: any"
                                    + " with constitutional provision and no law; Asset disclosure: law without public access;"
                                    + " Citizen engagement: score above 5.00 to 7.50 or not assessed; eligible, then not eligible");
        }

        @Test
        void of_a_threshold_names_the_countries_that_flip() {
            EligibilityProfile eligible = points(4, 4, 2, 2);
            EligibilityProfile stays = points(4, 4, 4, 4);

            assertThat(CURRENT.differenceTo(CURRENT.with(THRESHOLD, Ratio.ofPercent(80)))
                            .flips(List.of(eligible, stays)))
                    .singleElement()
                    .satisfies(flip -> {
                        assertThat(flip.getInput()).isEqualTo(eligible);
                        assertThat(flip.getBefore()).isEqualTo(ELIGIBLE);
                        assertThat(flip.getAfter()).isEqualTo(EligibilityVerdict.NOT_ELIGIBLE);
                        assertThat(flip.getReasons())
                                .containsExactly("12 of 16 points (12 needed), then 12 of 16 points (13 needed)");
                    });
        }

        @Test
        void says_why_a_country_flips() {
            EligibilityProfile facts = points(4, 0, 4, 2)
                    .withAccessToInformation(Observation.known(AccessToInformationInstruments.of(false, true, false)))
                    .withCitizenEngagement(Observation.known(CivilLiberties.parse("2.5")));

            assertThat(reasons(CURRENT.with(CIVIL_LIBERTIES_BOUNDARY, Boundary.INCLUSIVE), facts))
                    .containsExactly(
                            "Citizen engagement: points 0, then 2",
                            "11 of 16 points (12 needed), then 13 of 16 points (12 needed)");
            assertThat(reasons(
                            CURRENT.with(MINIMUM_CRITERIA, 4), facts.withFiscalTransparency(Observation.notAssessed())))
                    .containsExactly("7 of 12 points (9 needed), then criteria assessed 3 (4 needed)");
            assertThat(reasons(
                            EligibilityRules.edition("2011"),
                            points(4, 4, 2, 2)
                                    .withAssetDisclosure(
                                            Observation.known(AssetDisclosureLaw.lawWithoutPublicAccess()))))
                    .containsExactly(
                            "Asset disclosure: points 2, then 0 to 4",
                            "12 of 16 points (12 needed), then 10 to 14 of 16 points (12 needed)");
        }

        private static List<String> reasons(EligibilityRules reform, EligibilityProfile profile) {
            return CURRENT.differenceTo(reform).flips(List.of(profile)).get(0).getReasons();
        }
    }

    @Nested
    class OGPs_rule {

        @Test
        void is_monotone_in_every_indicator_but_being_assessed_in_one_more_can_cost_eligibility() {
            for (EligibilityRules edition : EligibilityRules.all()) {
                VerdictTable<EligibilityProfile, EligibilityVerdict> table = edition.table();
                Monotonicity monotonicity = Monotonicity.of(table, ELIGIBLE);

                assertThat(monotonicity.getByImprovement()).isEmpty();
                assertThat(monotonicity.getByAssessment()).isNotEmpty().allSatisfy(loss -> {
                    EligibilityScore before = edition.decide(Situations.of(table.getSpace(), loss.getBefore()))
                            .getScore();
                    EligibilityScore after = edition.decide(Situations.of(table.getSpace(), loss.getAfter()))
                            .getScore();
                    assertThat(before.getBase()).isEqualTo(12);
                    assertThat(after.getBase()).isEqualTo(16);
                    assertThat(after.getMinPoints()).isLessThan(after.getNeeded());
                });
            }
        }
    }

    @Nested
    class Advice_for_a_country {

        private final EligibilityProfile tunisia = EligibilityProfile.builder()
                .country(Country.of("TUN", "Tunisia"))
                .year(2015)
                .fiscalTransparency(BudgetDocuments.of(true, false))
                .accessToInformation(AccessToInformationInstruments.of(false, true, true))
                .assetDisclosure(AssetDisclosureLaw.lawWithoutPublicAccess())
                .citizenEngagement(CivilLiberties.parse("5.88"))
                .build();

        @Test
        void reads_like_prose() {
            EligibilityAdvice advice = advice(tunisia);

            assertThat(advice.getMargin()).isEqualTo(-2);
            assertThat(advice.paths().get(0))
                    .hasToString("Fiscal transparency: from executive budget proposal to executive budget proposal and"
                            + " audit report (+2)");
            assertThat(advice.paths()
                            .get(0)
                            .getChanges()
                            .get(0)
                            .getRequirement()
                            .getCitations())
                    .isNotEmpty();
            assertThat(advice.turningThreshold()).contains(Ratio.of(10, 16));
        }

        @Test
        void says_which_indicator_can_cost_the_status() {
            EligibilityAdvice advice =
                    advice(tunisia.withFiscalTransparency(Observation.known(BudgetDocuments.of(true, true))));

            assertThat(advice.getMargin()).isZero();
            assertThat(advice.threats())
                    .extracting(Threat::toString)
                    .contains(
                            "Asset disclosure: from law without public access to no law (-2), then not eligible",
                            "Fiscal transparency: from executive budget proposal and audit report to not assessed (-4), then"
                                    + " not eligible");
        }

        @Test
        void says_that_being_assessed_in_one_more_criterion_can_cost_the_status() {
            EligibilityProfile bhutan = EligibilityProfile.builder()
                    .country(Country.of("BTN", "Bhutan"))
                    .year(2014)
                    .fiscalTransparency(Observation.notAssessed())
                    .accessToInformation(AccessToInformationInstruments.of(false, true, false))
                    .assetDisclosure(AssetDisclosureLaw.lawWithPublicAccess())
                    .citizenEngagement(CivilLiberties.parse("3.53"))
                    .build();

            assertThat(advice(bhutan).threats())
                    .filteredOn(threat -> threat.getKind() == ThreatKind.NEW_SOURCE)
                    .extracting(Threat::toString)
                    .containsExactly("Fiscal transparency: from not assessed to any with no audit report or any with no"
                            + " executive budget proposal, then not eligible");
        }

        @Test
        void says_what_still_matters() {
            EligibilityAdvice advice = advice(
                    tunisia.withAccessToInformation(Observation.known(AccessToInformationInstruments.lawInPlace()))
                            .withAssetDisclosure(Observation.unknown()));

            assertThat(advice.openQuestions())
                    .extracting(OpenQuestion::toString)
                    .containsExactly(
                            "Access to information, draft law: does not matter",
                            "Access to information, constitutional provision: does not matter",
                            "Asset disclosure, law: matters",
                            "Asset disclosure, public access: matters");
            assertThat(advice.questionPlan().getQuestion()).isPresent();
        }

        @Test
        void works_from_published_points() {
            EligibilityProfile published = points(2, 3, 2, 3);

            assertThat(CURRENT.advise(published).paths())
                    .extracting(Path::toString)
                    .contains("Fiscal transparency: from 2 points to 4 points (+2)")
                    .allSatisfy(path -> assertThat(path).doesNotContain("not assessed"));
        }

        @Test
        void leads_only_to_points_that_facts_can_give() {
            assertThat(CURRENT.advise(points(4, 2, 2, 3)).paths())
                    .extracting(Path::toString)
                    .contains("Access to information: from 2 points to 3 points (+1)");
            assertThat(CURRENT.advise(points(4, 4, 2, 3)).threats())
                    .extracting(Threat::toString)
                    .contains("Access to information: from 4 points to 1 point (-3), then not eligible");
        }

        @Test
        void shares_the_margin_among_the_criteria() {
            assertThat(advice(tunisia).contributions())
                    .containsExactly(
                            entry(EligibilityCriterion.FISCAL_TRANSPARENCY, Fraction.of(-1, 1)),
                            entry(EligibilityCriterion.ACCESS_TO_INFORMATION, Fraction.of(0, 1)),
                            entry(EligibilityCriterion.ASSET_DISCLOSURE, Fraction.of(-1, 1)),
                            entry(EligibilityCriterion.CITIZEN_ENGAGEMENT, Fraction.of(0, 1)));
            assertThat(CURRENT.with(THRESHOLD, Ratio.ofPercent(80))
                            .advise(points(4, 4, 2, 4))
                            .contributions()
                            .values())
                    .extracting(Fraction::toString)
                    .containsExactly("3/4", "3/4", "-5/4", "3/4");
        }

        @Test
        void needs_points_that_are_known_to_share_them() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> advice(tunisia.withAssetDisclosure(Observation.unknown()))
                            .contributions())
                    .withMessage("points between 8 and 12: expected exact ones");
        }
    }

    private static EligibilityAdvice advice(EligibilityProfile profile) {
        return EligibilityRules.forProfile(profile).advise(profile);
    }

    private static EligibilityProfile points(int ft, int ati, int ad, int ce) {
        return EligibilityProfile.builder()
                .country(Country.of("GEO", "Georgia"))
                .year(2023)
                .fiscalTransparency(PublishedPoints.of(ft))
                .accessToInformation(PublishedPoints.of(ati))
                .assetDisclosure(PublishedPoints.of(ad))
                .citizenEngagement(PublishedPoints.of(ce))
                .build();
    }
}

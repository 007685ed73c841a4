package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.ASSET_DISCLOSURE_LAW_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BOUNDARY;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CONSTITUTION_AND_DRAFT_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.LAW_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.MINIMUM_CRITERIA;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.THRESHOLD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.Knowledge;
import io.github.ogprules.rules.Ratio;
import io.github.ogprules.rules.eligibility.ProfileKnowledge.Question;
import io.github.ogprules.rules.reasoning.Fraction;
import io.github.ogprules.rules.reasoning.OpenQuestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EligibilityKnowledgeTest {

    private static final int PROFILES = 10_000;
    private static final int WAYS = 1_500;
    private static final int PLANS = 500;
    private static final int SEED = 2014;

    static Stream<EligibilityRules> rules() {
        EligibilityRules current = EligibilityRules.edition("2023");
        return Stream.concat(
                EligibilityRules.all().stream(),
                Stream.of(
                        current.with(CIVIL_LIBERTIES_BOUNDARY, Boundary.INCLUSIVE)
                                .with(CONSTITUTION_AND_DRAFT_POINTS, 4)
                                .with(MINIMUM_CRITERIA, 2),
                        // A stronger instrument that gives fewer points, and no points for a law on assets by itself.
                        current.with(LAW_POINTS, 1)
                                .with(ASSET_DISCLOSURE_LAW_POINTS, 0)
                                .with(THRESHOLD, Ratio.of(1, 2))));
    }

    private static Stream<EligibilityProfile> profiles(EligibilityRules rules, int number) {
        ProfileKnowledge knowledge = new ProfileKnowledge(rules);
        Random random = new Random(SEED);
        return Stream.generate(() -> knowledge.random(random)).limit(number);
    }

    private static Knowledge<EligibilityProfile> knowledge(EligibilityRules rules) {
        return Knowledge.ofVerdict(rules::verdict, new ProfileKnowledge(rules)::learn);
    }

    @Nested
    class A_verdict {

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.eligibility.EligibilityKnowledgeTest#rules")
        void survives_all_that_can_be_learned_and_is_open_only_if_it_can_turn(EligibilityRules rules) {
            Knowledge<EligibilityProfile> knowledge = knowledge(rules);

            profiles(rules, PROFILES).forEach(profile -> {
                knowledge.assertMonotoneFrom(profile);
                knowledge.assertExact(profile);
            });
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.eligibility.EligibilityKnowledgeTest#rules")
        void is_as_firm_as_its_findings_which_survive_too(EligibilityRules rules) {
            Knowledge<EligibilityProfile> knowledge = Knowledge.of(rules, new ProfileKnowledge(rules)::learn);
            Random random = new Random(SEED);

            profiles(rules, WAYS).forEach(profile -> knowledge.assertMonotoneAlongAWay(profile, random));
        }
    }

    /**
     * Of every question whether it matters, as {@link OpenQuestion#isRelevant()} defines it: by all answers to it, in every state of
     * knowledge that answers to others lead to.
     */
    private static final class ByAnswers {

        private final ProfileKnowledge profiles;
        private final Knowledge<EligibilityProfile> knowledge;
        private final Map<Question, Map<EligibilityProfile, Boolean>> matters = new HashMap<>();
        private final Map<EligibilityProfile, long[]> plans = new HashMap<>();

        ByAnswers(EligibilityRules rules) {
            this.profiles = new ProfileKnowledge(rules);
            this.knowledge = knowledge(rules);
        }

        List<String> openQuestions(EligibilityProfile profile) {
            List<String> open = new ArrayList<>();
            for (Question question : profiles.questions()) {
                if (!profiles.answers(profile, question).isEmpty()) {
                    open.add(question.criterion().getLabel() + ", " + question.text() + ": "
                            + matters(profile, question));
                }
            }
            return open;
        }

        private boolean matters(EligibilityProfile profile, Question question) {
            Map<EligibilityProfile, Boolean> known = matters.computeIfAbsent(question, unused -> new HashMap<>());
            Boolean found = known.get(profile);
            if (found == null) {
                found = leavesOtherVerdicts(profile, question)
                        || profiles.questions().stream()
                                .filter(other -> !other.equals(question))
                                .flatMap(other -> profiles.answers(profile, other).stream())
                                .anyMatch(later -> matters(later, question));
                known.put(profile, found);
            }
            return found;
        }

        private boolean leavesOtherVerdicts(EligibilityProfile profile, Question question) {
            return profiles.answers(profile, question).stream()
                            .map(knowledge::inTheEnd)
                            .distinct()
                            .count()
                    > 1;
        }

        Fraction expectedQuestions(EligibilityProfile profile) {
            long[] plan = plan(profile);
            return Fraction.of(plan[0], plan[1]);
        }

        /** The fewest questions over all that can come out together, and how many that are. */
        private long[] plan(EligibilityProfile profile) {
            long[] known = plans.get(profile);
            if (known == null) {
                known = best(profile);
                plans.put(profile, known);
            }
            return known;
        }

        private long[] best(EligibilityProfile profile) {
            boolean isCertain = knowledge.inTheEnd(profile).size() == 1;
            long fewest = isCertain ? 0 : Long.MAX_VALUE;
            long all = 1;
            for (Question question : profiles.questions()) {
                List<EligibilityProfile> answers = profiles.answers(profile, question);
                if (!answers.isEmpty()) {
                    List<long[]> after = answers.stream().map(this::plan).toList();
                    all = after.stream().mapToLong(plan -> plan[1]).sum();
                    fewest = Math.min(
                            fewest,
                            all + after.stream().mapToLong(plan -> plan[0]).sum());
                }
            }
            return new long[] {fewest, all};
        }
    }

    @Nested
    class A_question {

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.eligibility.EligibilityKnowledgeTest#rules")
        void matters_if_its_answers_leave_other_verdicts_now_or_later(EligibilityRules rules) {
            ByAnswers byAnswers = new ByAnswers(rules);

            profiles(rules, PROFILES)
                    .forEach(profile -> assertThat(rules.advise(profile).openQuestions().stream()
                                    .map(question -> question.getAxis() + ", " + question.getText() + ": "
                                            + question.isRelevant())
                                    .toList())
                            .as(profile.toString())
                            .isEqualTo(byAnswers.openQuestions(profile)));
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.rules.eligibility.EligibilityKnowledgeTest#rules")
        void is_asked_first_if_so_the_fewest_are_needed(EligibilityRules rules) {
            ByAnswers byAnswers = new ByAnswers(rules);

            profiles(rules, PLANS)
                    .forEach(profile -> assertThat(
                                    rules.advise(profile).questionPlan().getExpectedQuestions())
                            .as(profile.toString())
                            .isEqualTo(byAnswers.expectedQuestions(profile)));
        }

        @Test
        void on_a_law_matters_though_only_access_by_it_makes_the_country_eligible() {
            EligibilityProfile profile = EligibilityProfile.builder()
                    .country(Country.of("GEO", "Georgia"))
                    .year(2023)
                    .fiscalTransparency(PublishedPoints.of(2))
                    .accessToInformation(PublishedPoints.of(3))
                    .assetDisclosure(Observation.unknown())
                    .citizenEngagement(CivilLiberties.of(new BigDecimal("5.88")))
                    .build();

            assertThat(EligibilityRules.edition("2023").advise(profile).openQuestions())
                    .extracting(OpenQuestion::toString)
                    .containsExactly("Asset disclosure, law: matters", "Asset disclosure, public access: matters");
        }
    }
}

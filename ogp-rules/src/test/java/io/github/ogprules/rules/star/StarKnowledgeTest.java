package io.github.ogprules.rules.star;

import static io.github.ogprules.rules.star.StarParameters.ASSESSMENT_MOMENT;
import static io.github.ogprules.rules.star.StarParameters.MINIMUM_COMPLETION;
import static io.github.ogprules.rules.star.StarParameters.MINIMUM_POTENTIAL_IMPACT;
import static io.github.ogprules.rules.star.StarParameters.MINIMUM_SPECIFICITY;
import static io.github.ogprules.rules.star.StarParameters.RELEVANCE_NEEDED;
import static io.github.ogprules.rules.star.StarParameters.VERIFIABLE_FROM_PLAN_YEAR;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.rules.Knowledge;
import io.github.ogprules.rules.measure.AssessmentKnowledge;
import io.github.ogprules.rules.measure.RelevanceParameters;
import io.github.ogprules.rules.measure.RelevanceRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StarKnowledgeTest {

    private static final int ASSESSMENTS = 2_000;

    private static final Commitment COMMITMENT = Commitment.builder()
            .plan(ActionPlan.builder()
                    .member(Member.builder().name("Georgia").build())
                    .number(2)
                    .build())
            .title("Open archives")
            .build();

    static Stream<StarRules> rules() {
        StarRules current = StarRules.edition("current-progress-report");
        return Stream.concat(
                StarRules.all().stream(),
                Stream.of(
                        current.with(MINIMUM_SPECIFICITY, Optional.of(Specificity.HIGH)),
                        current.with(MINIMUM_SPECIFICITY, Optional.empty()),
                        current.with(ASSESSMENT_MOMENT, Optional.empty())
                                .with(MINIMUM_COMPLETION, Optional.of(Completion.COMPLETE)),
                        current.withRelevance(RelevanceRules.edition("2013")
                                .with(RelevanceParameters.VALUES, List.of(OgpValue.CIVIC_PARTICIPATION))),
                        current.with(RELEVANCE_NEEDED, false)
                                .with(MINIMUM_POTENTIAL_IMPACT, Optional.of(PotentialImpact.MINOR)),
                        current.with(VERIFIABLE_FROM_PLAN_YEAR, Optional.empty())));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_star_by_any_report_survives_all_that_can_be_learned(StarRules rules) {
        Optional<Specificity> minimum = rules.get(MINIMUM_SPECIFICITY);
        AssessmentKnowledge assessments =
                AssessmentKnowledge.ofStars(minimum.orElse(Specificity.MEDIUM) == Specificity.MEDIUM);
        Knowledge<CommitmentAssessment> knowledge = Knowledge.of(rules, assessments::learn);
        Random random = new Random(2014);

        for (int i = 0; i < ASSESSMENTS; i++) {
            knowledge.assertMonotoneAlongAWay(assessments.random(random), random);
        }
    }

    static Stream<Function<IrmReport, StarRules>> choices() {
        return Stream.of(
                StarRules::forReport,
                report -> StarRules.forColumn(StarColumn.MAX_STAR, report),
                report -> StarRules.forReport(report).with(MINIMUM_COMPLETION, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void the_final_star_and_what_became_of_it_survive_all_that_can_be_learned(Function<IrmReport, StarRules> choice) {
        AssessmentKnowledge assessments = AssessmentKnowledge.ofStars(true);
        Knowledge<AssessedCommitment> knowledge = Knowledge.ofParts(
                commitment -> parts(FinalStar.of(commitment, choice)), commitment -> learn(assessments, commitment));
        Random random = new Random(2016);

        for (int i = 0; i < ASSESSMENTS; i++) {
            knowledge.assertMonotoneAlongAWay(random(assessments, random), random);
        }
    }

    private static Map<String, ? extends CodeList> parts(FinalStar star) {
        Map<String, CodeList> parts = new LinkedHashMap<>();
        parts.put("verdict", star.getVerdict());
        star.findChange().ifPresent(change -> parts.put("change", change));
        return parts;
    }

    /** Both reports are on the same plan. */
    private static Stream<AssessedCommitment> learn(AssessmentKnowledge assessments, AssessedCommitment commitment) {
        List<CommitmentAssessment> known = commitment.getAssessments();
        return IntStream.range(0, known.size())
                .boxed()
                .flatMap(place -> assessments
                        .learn(known.get(place))
                        .filter(learned -> isLaterThan(learned.getReport().getPlanYear(), known))
                        .map(learned -> commitment.withAssessments(IntStream.range(0, known.size())
                                .mapToObj(other -> other == place
                                        ? learned
                                        : onPlanOf(learned.getReport().getPlanYear(), known.get(other)))
                                .toList())))
                .filter(StarKnowledgeTest::doYearsAgree);
    }

    /** Whether no report is of before a plan of that year. */
    private static boolean isLaterThan(OptionalInt planYear, List<CommitmentAssessment> known) {
        return planYear.isEmpty()
                || known.stream()
                        .map(CommitmentAssessment::getReport)
                        .allMatch(
                                report -> report.getPublicationYear().orElse(Integer.MAX_VALUE) >= planYear.getAsInt());
    }

    private static boolean doYearsAgree(AssessedCommitment commitment) {
        return commitment.getAssessments().stream()
                .map(CommitmentAssessment::getReport)
                .allMatch(AssessmentKnowledge::doYearsAgree);
    }

    private static CommitmentAssessment onPlanOf(OptionalInt year, CommitmentAssessment assessment) {
        return assessment.withReport(assessment.getReport().withPlanYear(year));
    }

    private static AssessedCommitment random(AssessmentKnowledge assessments, Random random) {
        CommitmentAssessment first = assessments.random(random, IrmReportKind.PROGRESS);
        CommitmentAssessment last = assessments.random(random, IrmReportKind.END_OF_TERM);
        if (!isLaterThan(first.getReport().getPlanYear(), List.of(last))) {
            return random(assessments, random);
        }
        return AssessedCommitment.builder()
                .commitment(COMMITMENT)
                .addAssessments(first)
                .addAssessments(onPlanOf(first.getReport().getPlanYear(), last))
                .build();
    }
}

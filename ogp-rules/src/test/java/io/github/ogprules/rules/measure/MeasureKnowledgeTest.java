package io.github.ogprules.rules.measure;

import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.rules.Knowledge;
import io.github.ogprules.rules.Rule;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeasureKnowledgeTest {

    private static final int ASSESSMENTS = 2_000;

    static Stream<Rule<CommitmentAssessment, MeasureDecision>> measures() {
        return Stream.of(
                HighCompletionRules.edition("2024"),
                HighAmbitionRules.edition("2024"),
                RelevanceRules.edition("2013"),
                StrongEarlyResultsRules.edition("2024"),
                DesignFilterRules.edition("2021"));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void a_measure_of_any_assessment_survives_all_that_can_be_learned(
            Rule<CommitmentAssessment, MeasureDecision> measure) {
        AssessmentKnowledge assessments = AssessmentKnowledge.ofMeasures();
        Knowledge<CommitmentAssessment> knowledge = Knowledge.of(measure, assessments::learn);
        Random random = new Random(2024);

        for (int i = 0; i < ASSESSMENTS; i++) {
            knowledge.assertMonotoneAlongAWay(assessments.random(random), random);
        }
    }
}

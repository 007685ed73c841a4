package io.github.ogprules.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.RandomCommitments;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Rule;
import io.github.ogprules.rules.measure.DesignFilterRules;
import io.github.ogprules.rules.measure.HighAmbitionRules;
import io.github.ogprules.rules.measure.HighCompletionRules;
import io.github.ogprules.rules.measure.MeasureDecision;
import io.github.ogprules.rules.measure.RelevanceRules;
import io.github.ogprules.rules.measure.StrongEarlyResultsRules;
import io.github.ogprules.rules.star.StarDecision;
import io.github.ogprules.rules.star.StarRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Decisions on commitments that are decided again when they are read. */
class DecidedAgainTest {

    private static final OgpJson JSON = OgpJson.standard();

    private static final CommitmentAssessment STARRED = CommitmentAssessment.builder()
            .report(IrmReport.of(IrmReportKind.PROGRESS, 2014))
            .specificity(Specificity.HIGH)
            .relevance(Relevance.CLEAR)
            .potentialImpact(PotentialImpact.TRANSFORMATIVE)
            .completion(Completion.SUBSTANTIAL)
            .build();

    /** Plans of all years in which any edition changes. */
    private static final List<CommitmentAssessment> ASSESSMENTS = assessments();

    private static List<CommitmentAssessment> assessments() {
        Random random = new Random(20161201);
        return RandomCommitments.commitments(11_000)
                .flatMap(commitment -> commitment.getAssessments().stream())
                .map(assessment -> assessment.withReport(assessment
                        .getReport()
                        .withPublicationYear(OptionalInt.empty())
                        .withPlanYear(
                                random.nextInt(8) == 0
                                        ? OptionalInt.empty()
                                        : OptionalInt.of(2010 + random.nextInt(15)))))
                .limit(10_000)
                .toList();
    }

    static Stream<Rule<CommitmentAssessment, ? extends Decision>> rules() {
        return Stream.<Collection<? extends Rule<CommitmentAssessment, ? extends Decision>>>of(
                        StarRules.all(),
                        RelevanceRules.all(),
                        HighAmbitionRules.all(),
                        HighCompletionRules.all(),
                        StrongEarlyResultsRules.all(),
                        DesignFilterRules.all())
                .flatMap(Collection::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void come_to_the_same_by_what_they_say_was_observed(Rule<CommitmentAssessment, ? extends Decision> rule) {
        assertThat(ASSESSMENTS).hasSize(10_000);
        for (CommitmentAssessment assessment : ASSESSMENTS) {
            Decision decision = rule.decide(assessment);
            assertThat(again(decision)).isEqualTo(decision);
        }
    }

    private static Decision again(Decision decision) {
        return DecidedCase.of(decision).stream()
                .filter(decided ->
                        decided.editionId().equals(decision.getEdition().getId()))
                .findFirst()
                .orElseThrow()
                .decide();
    }

    private static Class<? extends Decision> typeOf(Decision decision) {
        return decision instanceof StarDecision ? StarDecision.class : MeasureDecision.class;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void are_read_as_written(Rule<CommitmentAssessment, ? extends Decision> rule) {
        List<Decision> decisions = new ArrayList<>();
        ASSESSMENTS.stream().limit(500).map(rule::decide).forEach(decisions::add);

        assertThat(JSON.readAll(JSON.write(decisions), typeOf(decisions.get(0))).getValues())
                .isEqualTo((Object) decisions);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            star       | /findings/3/observed | "Minor" | /findings/3/outcome
            star       | /findings/4/observed | "Limited" | /findings/4/outcome
            star       | /findings/4/observed | "Almost done" | /findings/4/observed
            star       | /findings/2/observed | "Clear as day" | /findings/2/observed
            star       | /findings/1/requirement/text | "specificity High" | /findings/1/requirement/text
            star       | /report/kind | "END_OF_TERM" | /findings/0/observed
            star       | /report/planYear | 2019 | /findings/0/observed
            star       | /edition/title | "Stars of ours" | /edition/title
            star       | /edition/id | "2099" | /edition/id
            ambition   | /findings/2/observed | "Minor" | /findings/2/outcome
            ambition   | /findings/0/observed | "plan of 2031" | /findings/0/outcome
            ambition   | /findings/0/observed | "plan of next year" | /findings/0/observed
            ambition   | /findings/1/requirement/parameters | [] | /findings/1/requirement/parameters
            completion | /findings/0/observed | "Limited" | /findings/0/outcome
            completion | /edition/id | "2099" | /edition/id
            """)
    void are_refused_where_they_would_not_come_to_the_same(String rule, String pointer, String text, String told) {
        Decision decision = switch (rule) {
            case "star" -> StarRules.edition("2015").decide(STARRED);
            case "ambition" -> HighAmbitionRules.current().decide(STARRED);
            default -> HighCompletionRules.current().decide(STARRED);
        };
        ObjectNode document = (ObjectNode) WireFormat.mapper().readTree(JSON.write(decision));
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) document.at(pointer.substring(0, last)))
                .set(pointer.substring(last + 1), WireFormat.mapper().readTree(text));

        assertThat(JSON.readAll("[" + document + "]", typeOf(decision)).getFailures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.getPointer()).hasValue("/0" + told));
    }

    @Test
    void are_none_of_a_reform() {
        Decision reform = StarRules.edition("2015")
                .with("star.minimumCompletion", "LIMITED")
                .decide(STARRED);

        assertThat(JSON.read(JSON.write(reform), StarDecision.class)).isEqualTo(reform);
    }
}

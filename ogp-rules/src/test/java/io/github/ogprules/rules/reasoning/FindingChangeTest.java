package io.github.ogprules.rules.reasoning;

import static io.github.ogprules.rules.star.StarParameters.MINIMUM_SPECIFICITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.rules.measure.RelevanceRules;
import io.github.ogprules.rules.star.StarDecision;
import io.github.ogprules.rules.star.StarRules;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingChangeTest {

    private static final CommitmentAssessment MODERATE = CommitmentAssessment.builder()
            .report(IrmReport.of(IrmReportKind.MID_TERM, 2014, 2016))
            .specificity(Specificity.HIGH)
            .relevance(Relevance.CLEAR)
            .potentialImpact(PotentialImpact.MODERATE)
            .completion(Completion.COMPLETE)
            .build();

    private static StarDecision by(String edition) {
        return StarRules.edition(edition).decide(MODERATE);
    }

    @Test
    void is_every_criterion_with_another_outcome() {
        assertThat(FindingChange.between(by("2015"), by("current-progress-report")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.getBefore())
                            .isEqualTo(by("2015").getFindings().get(3));
                    assertThat(change.getAfter())
                            .isEqualTo(
                                    by("current-progress-report").getFindings().get(3));
                    assertThat(change)
                            .hasToString("potential impact Moderate or Transformative (met), then potential"
                                    + " impact Transformative (not met)");
                });
    }

    @Test
    void is_every_criterion_with_another_requirement_where_no_outcome_is_another() {
        StarRules rules = StarRules.edition("2015");
        StarDecision withLowSpecificity =
                rules.with(MINIMUM_SPECIFICITY, Optional.of(Specificity.LOW)).decide(MODERATE);

        assertThat(FindingChange.between(by("2015"), withLowSpecificity))
                .extracting(FindingChange::toString)
                .containsExactly("specificity Medium or High (met), then specificity Low or Medium or High (met)");
    }

    @Test
    void is_none_between_equal_decisions() {
        assertThat(FindingChange.between(by("2015"), by("2015"))).isEmpty();
    }

    @Test
    void is_between_decisions_by_rules_of_one_kind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FindingChange.between(
                        by("2015"), RelevanceRules.edition("2013").decide(MODERATE)))
                .withMessage(
                        "findings on [Report, Specificity, Relevance, Potential impact, Completion] and [Relevance]:"
                                + " expected decisions by rules of one kind on one input");
    }
}

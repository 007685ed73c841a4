package io.github.ogprules.io.irm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.PublishedFile;
import io.github.ogprules.model.participation.PlanParticipation;
import io.github.ogprules.model.plan.ActionPlanProcess;
import io.github.ogprules.model.plan.ParticipationStep;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.participation.ParticipationCriterion;
import io.github.ogprules.rules.participation.ParticipationDecision;
import io.github.ogprules.rules.participation.ParticipationPhase;
import io.github.ogprules.rules.participation.ParticipationRules;
import io.github.ogprules.rules.participation.ParticipationVerdict;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The rows of the process databases are decided by the rules of their time, with nothing between file and rule. */
@EnabledIfEnvironmentVariable(
        named = "OGP_DATA_DIR",
        matches = ".+",
        disabledReason = "OGP_DATA_DIR names no folder of published data")
class PublishedParticipationTest {

    private static List<ActionPlanProcess> rows(String file) throws IOException {
        return IrmCsv.standard().readProcesses(PublishedFile.path(file)).getValues().stream()
                .map(IrmRow::getValue)
                .toList();
    }

    private static ParticipationDecision decide(ActionPlanProcess row) {
        return ParticipationRules.edition("2012").decide(PlanParticipation.of(row));
    }

    private static Map<ParticipationVerdict, Long> verdicts(
            List<ActionPlanProcess> rows, Function<ParticipationDecision, ParticipationVerdict> verdict) {
        return rows.stream()
                .map(row -> verdict.apply(decide(row)))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @Test
    void the_number_of_steps_followed_is_that_of_the_steps_met() throws IOException {
        List<ActionPlanProcess> counted = rows("irm/process-2016-07.csv").stream()
                .filter(row -> row.getPublishedStepsFollowed().isKnown())
                .toList();

        assertThat(counted).hasSize(92).allSatisfy(row -> {
            ParticipationDecision decision = decide(row);
            assertThat(Stream.of(ParticipationStep.values())
                            .map(step -> decision.getFinding(ParticipationCriterion.valueOf(step.name())))
                            .filter(finding -> finding.getOutcome() == Outcome.MET)
                            .count())
                    .as(decision.summary())
                    .isEqualTo((long) row.getPublishedStepsFollowed().getValue());
        });
    }

    /** The databases do not say whether the private sector took part, so that no plan is known to comply. */
    @Test
    void plans_that_left_out_a_step_or_the_forum_do_not_comply_and_the_others_are_open() throws IOException {
        assertThat(verdicts(rows("irm/process-2015-05.csv"), ParticipationDecision::getVerdict))
                .isEqualTo(Map.of(ParticipationVerdict.DOES_NOT_COMPLY, 40L, ParticipationVerdict.UNDETERMINED, 25L));
        assertThat(verdicts(rows("irm/process-2016-07.csv"), ParticipationDecision::getVerdict))
                .isEqualTo(Map.of(ParticipationVerdict.DOES_NOT_COMPLY, 77L, ParticipationVerdict.UNDETERMINED, 39L));
    }

    @Test
    void plans_that_left_out_a_step_do_not_comply_in_development() throws IOException {
        assertThat(verdicts(
                        rows("irm/process-2016-07.csv"),
                        decision -> decision.getVerdict(ParticipationPhase.DEVELOPMENT)))
                .isEqualTo(Map.of(ParticipationVerdict.DOES_NOT_COMPLY, 73L, ParticipationVerdict.UNDETERMINED, 43L));
    }
}

package io.github.ogprules.io.validation;

import static io.github.ogprules.io.validation.RemarkList.AS_IT_STANDS;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.participation.PlanParticipation;
import io.github.ogprules.model.plan.ActionPlanProcess;
import io.github.ogprules.model.plan.ParticipationStep;
import io.github.ogprules.model.plan.SelfAssessmentQuestion;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What the answers on how a plan came about say against each other. */
final class ProcessRemarks {

    private static final Observation<Boolean> YES = Observation.known(true);
    private static final Observation<Boolean> NO = Observation.known(false);

    /** Of a report that was not published nothing of this can be so. */
    private static final Set<SelfAssessmentQuestion> OF_PUBLISHED_REPORT = Set.of(
            SelfAssessmentQuestion.ON_SCHEDULE,
            SelfAssessmentQuestion.IN_LOCAL_LANGUAGE,
            SelfAssessmentQuestion.IN_ENGLISH,
            SelfAssessmentQuestion.IN_OGP_PORTAL);

    private ProcessRemarks() {}

    static void add(ActionPlanProcess process, RemarkList remarks) {
        process.getPublishedStepsFollowed().findValue().ifPresent(steps -> addSteps(process, steps, remarks));
        add(PlanParticipation.of(process), remarks);
        Map<SelfAssessmentQuestion, Observation<Boolean>> answers = process.getSelfAssessment();
        if (NO.equals(answers.get(SelfAssessmentQuestion.PUBLISHED))) {
            OF_PUBLISHED_REPORT.stream()
                    .sorted()
                    .filter(question -> YES.equals(answers.get(question)))
                    .forEach(question -> remarks.add(
                            "/selfAssessment/" + question.name(),
                            FailureReason.CONTRADICTION,
                            true,
                            AS_IT_STANDS + "expected no such answer where the report was not published"));
        }
    }

    static void add(PlanParticipation participation, RemarkList remarks) {
        new PlanRemarks(remarks).add("/plan", participation.getPlan());
        participation
                .getDaysOfNotice()
                .findValue()
                .filter(days -> days > 0 && NO.equals(participation.getSteps().get(ParticipationStep.ADVANCE_NOTICE)))
                .ifPresent(days -> remarks.add(
                        "/daysOfNotice",
                        FailureReason.CONTRADICTION,
                        days,
                        AS_IT_STANDS + "expected no days where there was no advance notice"));
    }

    private static void addSteps(ActionPlanProcess process, int published, RemarkList remarks) {
        Collection<Observation<Boolean>> steps = process.getSteps().values();
        long followed = steps.stream().filter(YES::equals).count();
        long most = ParticipationStep.values().length
                - steps.stream().filter(NO::equals).count();
        if (published < followed || published > most) {
            remarks.add(
                    "/publishedStepsFollowed",
                    FailureReason.CONTRADICTION,
                    published,
                    AS_IT_STANDS + "expected " + (followed == most ? followed : followed + " to " + most)
                            + ", as the answers on the steps say");
        }
    }
}

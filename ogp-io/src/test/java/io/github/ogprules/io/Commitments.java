package io.github.ogprules.io;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.MemberKind;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.CompletionChange;
import io.github.ogprules.model.irm.DidItOpenGovernment;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.model.irm.Verifiability;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.ActionPlanProcess;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.plan.CommitmentNumber;
import io.github.ogprules.model.plan.GrandChallenge;
import io.github.ogprules.model.plan.InstitutionalVariable;
import io.github.ogprules.model.plan.Milestone;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.model.plan.ParticipationLevel;
import io.github.ogprules.model.plan.ParticipationStep;
import io.github.ogprules.model.plan.PrintedDate;
import io.github.ogprules.model.plan.SelfAssessmentQuestion;
import java.util.List;
import java.util.Map;

/** Commitments, as full and as empty as they come. */
public final class Commitments {

    private Commitments() {}

    /** Everything is said, by a progress report and at the end of term. */
    public static AssessedCommitment full() {
        CommitmentAssessment midTerm = CommitmentAssessment.builder()
                .report(IrmReport.of(IrmReportKind.MID_TERM, 2016, 2018))
                .specificity(Specificity.HIGH)
                .verifiability(Verifiability.VERIFIABLE)
                .putValue(OgpValue.ACCESS_TO_INFORMATION, Observation.known(true))
                .putValue(OgpValue.CIVIC_PARTICIPATION, Observation.known(false))
                .putValue(OgpValue.TECHNOLOGY_AND_INNOVATION, Observation.notAssessed(Marker.NOT_REVIEWED))
                .relevance(Relevance.CLEAR)
                .potentialImpact(PotentialImpact.TRANSFORMATIVE)
                .potentialForResults(Observation.notAssessed(Marker.NO_DATA))
                .completion(Completion.LIMITED)
                .compound(Observation.notAssessed(Marker.NOT_APPLICABLE))
                .cluster("1.2")
                .build();
        return AssessedCommitment.builder()
                .commitment(Commitment.builder()
                        .id("GBSC0001")
                        .plan(ActionPlan.of(scotland(), 1, 2016)
                                .withId("AP_GBSC01")
                                .withEndYear(2018)
                                .withDurationInYears(2))
                        .number(CommitmentNumber.parse("4.0999999999999996"))
                        .title("A register of lobbying")
                        .shortTitle("Register")
                        .text("Publish a register,\nevery month.")
                        .theme("Lobbying")
                        .leadInstitution("Parliament")
                        .supportingInstitutions("Government")
                        .start(PrintedDate.parse("07/01/2016"))
                        .end(PrintedDate.parse("Ongoing"))
                        .addMilestone(Milestone.of("A bill").withEnd(PrintedDate.parse("Quarter IV, 2016")))
                        .addPolicyAreas("Lobbying", "Right To Information")
                        .addOgpValue(OgpValue.ACCESS_TO_INFORMATION)
                        .grandChallenges(Observation.known(List.of(GrandChallenge.PUBLIC_INTEGRITY)))
                        .carriedForward(Observation.known(false))
                        .build())
                .irmAssessed(Observation.known(true))
                .addAssessments(
                        midTerm,
                        midTerm.withReport(IrmReport.of(IrmReportKind.END_OF_TERM, 2016))
                                .withCompletion(Observation.known(Completion.SUBSTANTIAL))
                                .withCompletionChange(Observation.known(CompletionChange.INCREASE))
                                .withDidItOpenGovernment(Observation.known(DidItOpenGovernment.MAJOR))
                                .withDidItOpenGovernmentByValue(Map.of(
                                        OgpValue.ACCESS_TO_INFORMATION, Observation.known(DidItOpenGovernment.MAJOR))))
                .putPublishedStar(StarColumn.CURRENT_PROGRESS_REPORT, Observation.known(false))
                .putPublishedStar(StarColumn.CURRENT_END_OF_TERM, Observation.notAssessed(Marker.NOT_REVIEWED))
                .build();
    }

    /** No more than what no commitment can do without. */
    public static AssessedCommitment minimal() {
        return AssessedCommitment.builder()
                .commitment(Commitment.builder()
                        .plan(ActionPlan.builder()
                                .member(Member.of(Country.of("GEO", "Georgia")))
                                .number(1)
                                .build())
                        .title("Open data")
                        .build())
                .build();
    }

    /** Every reason why there is no value, beside a value of nearly the same name. */
    public static CommitmentAssessment states() {
        return CommitmentAssessment.builder()
                .report(IrmReport.of(IrmReportKind.RESULTS, 2021))
                .specificity(Observation.notAssessed(Marker.NO_DATA))
                .verifiability(Observation.notAssessed(Marker.NOT_REVIEWED))
                .putValue(OgpValue.ACCESS_TO_INFORMATION, Observation.known(true))
                .putValue(OgpValue.CIVIC_PARTICIPATION, Observation.notAssessed())
                .putValue(OgpValue.PUBLIC_ACCOUNTABILITY, Observation.notAssessed(Marker.NO_DATA))
                .putValue(OgpValue.TECHNOLOGY_AND_INNOVATION, Observation.unknown())
                .relevance(Observation.notAssessed())
                .completion(Observation.notAssessed(Marker.NOT_APPLICABLE))
                .putDidItOpenGovernmentByValue(
                        OgpValue.ACCESS_TO_INFORMATION, Observation.known(DidItOpenGovernment.NOT_APPLICABLE))
                .putDidItOpenGovernmentByValue(
                        OgpValue.CIVIC_PARTICIPATION, Observation.notAssessed(Marker.NOT_APPLICABLE))
                .build();
    }

    /** How a plan came about. */
    public static ActionPlanProcess process() {
        return ActionPlanProcess.builder()
                .plan(ActionPlan.of(Member.of(Country.of("GEO", "Georgia")), 2, 2014))
                .putStep(ParticipationStep.TIMELINE, Observation.known(true))
                .putStep(ParticipationStep.SUMMARY_OF_COMMENTS, Observation.notAssessed(Marker.NOT_REVIEWED))
                .publishedStepsFollowed(Observation.known(4))
                .levelDuringDevelopment(Observation.known(ParticipationLevel.CONSULT))
                .regularForum(Observation.known(false))
                .putSelfAssessment(SelfAssessmentQuestion.PUBLISHED, Observation.known(true))
                .putInstitution(InstitutionalVariable.SINGLE_LEAD, Observation.notAssessed(Marker.NOT_APPLICABLE))
                .build();
    }

    private static Member scotland() {
        return Member.builder()
                .name("Scotland, United Kingdom")
                .country(Country.of("GBR", "United Kingdom", Region.EUROPE))
                .kind(MemberKind.LEGACY_LOCAL)
                .code("GBSC")
                .build();
    }
}

package io.github.ogprules.rules.star;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.Commitment;

/** Commitments of the tests. */
final class Commitments {

    private Commitments() {}

    /** A commitment of Ireland, whose details do not matter. */
    static AssessedCommitment.Builder commitment() {
        return AssessedCommitment.builder()
                .commitment(Commitment.of(
                        ActionPlan.of(Member.of(Country.of("IRL", "Ireland")), 1, 2014), "3.4", "Regulate lobbying"));
    }

    /** An assessment that passes every test of every edition but that of completion, which is unknown. */
    static CommitmentAssessment.Builder passing(IrmReportKind kind, int planYear) {
        return CommitmentAssessment.builder()
                .report(IrmReport.of(kind, planYear))
                .specificity(Specificity.HIGH)
                .relevance(Relevance.CLEAR)
                .potentialImpact(PotentialImpact.TRANSFORMATIVE);
    }

    static CommitmentAssessment passing(IrmReportKind kind, int planYear, Completion completion) {
        return passing(kind, planYear).completion(completion).build();
    }
}

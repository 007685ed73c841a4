package io.github.ogprules.io.report;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.CriterionEvidence;
import io.github.ogprules.model.eligibility.PublishedPoints;

/** What was observed on a criterion, in words. */
final class EvidenceText {

    private EvidenceText() {}

    static String of(Observation<? extends CriterionEvidence> observed) {
        return observed.findValue().map(EvidenceText::of).orElse(observed.toString());
    }

    private static String of(CriterionEvidence evidence) {
        if (evidence instanceof BudgetDocuments documents) {
            return "Executive's Budget Proposal " + yesNo(documents.getExecutiveBudgetProposal()) + ", Audit Report "
                    + yesNo(documents.getAuditReport());
        }
        if (evidence instanceof AccessToInformationInstruments instruments) {
            return "law " + yesNo(instruments.getLaw()) + ", constitutional provision "
                    + yesNo(instruments.getConstitutionalProvision()) + ", draft law "
                    + yesNo(instruments.getDraftLaw());
        }
        if (evidence instanceof AssetDisclosureLaw law) {
            return "law " + yesNo(law.getLaw()) + ", public access " + yesNo(law.getPublicAccess());
        }
        if (evidence instanceof CivilLiberties liberties) {
            return "EIU civil liberties " + liberties.getScore().toPlainString();
        }
        int points = ((PublishedPoints) evidence).getPoints();
        return points + (points == 1 ? " point" : " points") + " as published";
    }

    private static String yesNo(Observation<Boolean> fact) {
        return fact.map(yes -> yes ? "yes" : "no").toString();
    }
}

package io.github.ogprules.rules.eligibility;

import io.github.ogprules.rules.Requirement;
import java.util.stream.Collectors;

/** What an edition asks for on each criterion, in words. */
final class EligibilityRequirements {

    private EligibilityRequirements() {}

    static Requirement fiscalTransparency(EligibilityRules rules) {
        return Requirement.of(
                rules.getExecutiveBudgetProposalPoints().getValue() + " for the Executive's Budget Proposal, "
                        + rules.getAuditReportPoints().getValue() + " for the Audit Report, "
                        + rules.getBudgetPublication().getValue().words(),
                rules.getExecutiveBudgetProposalPoints(),
                rules.getAuditReportPoints(),
                rules.getBudgetPublication());
    }

    static Requirement accessToInformation(EligibilityRules rules) {
        return Requirement.of(
                rules.getLawPoints().getValue() + " for a law, "
                        + rules.getConstitutionalProvisionPoints().getValue() + " for a constitutional provision ("
                        + rules.getConstitutionAndDraftPoints().getValue() + " with a draft law), "
                        + rules.getDraftLawPoints().getValue() + " for a draft law, "
                        + rules.getNoInstrumentPoints().getValue() + " for none",
                rules.getLawPoints(),
                rules.getConstitutionalProvisionPoints(),
                rules.getConstitutionAndDraftPoints(),
                rules.getDraftLawPoints(),
                rules.getNoInstrumentPoints());
    }

    static Requirement assetDisclosure(EligibilityRules rules) {
        if (rules.getAssetDisclosureMetric().getValue() == AssetDisclosureMetric.POINTS_AS_GIVEN) {
            return Requirement.of(
                    "points as OGP gave them: the metric before 2014 is not known", rules.getAssetDisclosureMetric());
        }
        return Requirement.of(
                rules.getAssetDisclosureLawPoints().getValue() + " for a law, "
                        + rules.getPublicAccessPoints().getValue() + " more for any degree of public access by it",
                rules.getAssetDisclosureMetric(),
                rules.getAssetDisclosureLawPoints(),
                rules.getPublicAccessPoints());
    }

    static Requirement citizenEngagement(EligibilityRules rules) {
        String sign = rules.getCivilLibertiesBoundary().getValue() == Boundary.STRICT ? "> " : ">= ";
        int bottom = rules.getCivilLibertiesBottomBandPoints().getValue();
        return Requirement.of(
                rules.getCivilLibertiesBands().getValue().stream()
                                .map(band -> band.getPoints() + " for " + sign
                                        + band.getLowerBound().toPlainString())
                                .collect(Collectors.joining(", ", "", ", "))
                        + (bottom == 0 ? "0 below" : bottom + " for > 0")
                        + " (EIU civil liberties, 0 to 10)",
                rules.getCivilLibertiesBands(),
                rules.getCivilLibertiesBoundary(),
                rules.getCivilLibertiesBottomBandPoints());
    }
}

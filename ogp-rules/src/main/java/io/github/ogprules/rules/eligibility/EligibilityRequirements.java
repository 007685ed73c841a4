package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.rules.Parameter;
import java.util.List;
import java.util.stream.Collectors;

/** What an edition asks for on each criterion: in words, and as points for all that can be observed. */
final class EligibilityRequirements {

    private final EligibilityRules rules;

    EligibilityRequirements(EligibilityRules rules) {
        this.rules = rules;
    }

    /** The sum of two documents; also what is not published is decided by the points that it does not give. */
    FindingTable fiscalTransparency() {
        int proposal = rules.getExecutiveBudgetProposalPoints().getValue();
        int audit = rules.getAuditReportPoints().getValue();
        CriterionFindings criterion = criterion(
                EligibilityCriterion.FISCAL_TRANSPARENCY,
                proposal + " for the Executive's Budget Proposal, " + audit + " for the Audit Report, "
                        + rules.getBudgetPublication().getValue().words(),
                rules.getExecutiveBudgetProposalPoints(),
                rules.getAuditReportPoints(),
                rules.getBudgetPublication());
        return FindingTable.of(
                Facts.findings(
                        (published, audited) ->
                                new Award((published ? proposal : 0) + (audited ? audit : 0), criterion.parameters()),
                        BudgetDocuments::of,
                        criterion),
                criterion);
    }

    /** The points of the strongest instrument. */
    FindingTable accessToInformation() {
        Parameter<Integer> law = rules.getLawPoints();
        Parameter<Integer> provision = rules.getConstitutionalProvisionPoints();
        Parameter<Integer> both = rules.getConstitutionAndDraftPoints();
        Parameter<Integer> draft = rules.getDraftLawPoints();
        Parameter<Integer> none = rules.getNoInstrumentPoints();
        CriterionFindings criterion = criterion(
                EligibilityCriterion.ACCESS_TO_INFORMATION,
                law.getValue() + " for a law, " + provision.getValue() + " for a constitutional provision ("
                        + both.getValue() + " with a draft law), " + draft.getValue() + " for a draft law, "
                        + none.getValue() + " for none",
                law,
                provision,
                both,
                draft,
                none);
        return FindingTable.of(
                Facts.findings(
                        (hasLaw, hasProvision, hasDraft) -> {
                            if (hasLaw) {
                                return Award.of(law);
                            }
                            if (hasProvision) {
                                return Award.of(hasDraft ? both : provision);
                            }
                            return Award.of(hasDraft ? draft : none);
                        },
                        AccessToInformationInstruments::of,
                        criterion),
                criterion);
    }

    /** A law, and more for public access by it; before 2014 nobody knows how evidence gave points. */
    FindingTable assetDisclosure() {
        if (rules.getAssetDisclosureMetric().getValue() == AssetDisclosureMetric.POINTS_AS_GIVEN) {
            CriterionFindings criterion = criterion(
                    EligibilityCriterion.ASSET_DISCLOSURE,
                    "points as OGP gave them: the metric before 2014 is not known",
                    rules.getAssetDisclosureMetric());
            return FindingTable.withoutRule(
                    Facts.findingsWithoutRule(EligibilityRequirements::assetDisclosureLaw, criterion), criterion);
        }
        int law = rules.getAssetDisclosureLawPoints().getValue();
        int access = rules.getPublicAccessPoints().getValue();
        CriterionFindings criterion = criterion(
                EligibilityCriterion.ASSET_DISCLOSURE,
                law + " for a law, " + access + " more for any degree of public access by it",
                rules.getAssetDisclosureMetric(),
                rules.getAssetDisclosureLawPoints(),
                rules.getPublicAccessPoints());
        return FindingTable.of(
                Facts.findings(
                        (hasLaw, publicAccess) ->
                                new Award(hasLaw ? law + (publicAccess ? access : 0) : 0, criterion.parameters()),
                        EligibilityRequirements::assetDisclosureLaw,
                        criterion),
                criterion);
    }

    /** The points of the band in which a score lies. */
    CriterionFindings citizenEngagement() {
        String sign = rules.getCivilLibertiesBoundary().getValue() == Boundary.STRICT ? "> " : ">= ";
        int bottom = rules.getCivilLibertiesBottomBandPoints().getValue();
        return criterion(
                EligibilityCriterion.CITIZEN_ENGAGEMENT,
                rules.getCivilLibertiesBands().getValue().stream()
                                .map(band -> band.getPoints() + " for " + sign
                                        + band.getLowerBound().toPlainString() + ", ")
                                .collect(Collectors.joining())
                        + (bottom == 0 ? "0 below" : bottom + " for > 0")
                        + " (EIU civil liberties, 0 to 10)",
                rules.getCivilLibertiesBands(),
                rules.getCivilLibertiesBoundary(),
                rules.getCivilLibertiesBottomBandPoints());
    }

    private CriterionFindings criterion(EligibilityCriterion criterion, String text, Parameter<?>... parameters) {
        return new CriterionFindings(
                criterion,
                text,
                List.of(parameters),
                rules.getMaximumPointsPerCriterion().getValue());
    }

    /** Access by a law that there is not cannot be observed; the place for it in the table is filled all the same. */
    private static AssetDisclosureLaw assetDisclosureLaw(Observation<Boolean> law, Observation<Boolean> publicAccess) {
        boolean contradiction = law.equals(Observation.known(false)) && publicAccess.equals(Observation.known(true));
        return contradiction ? AssetDisclosureLaw.noLaw() : AssetDisclosureLaw.of(law, publicAccess);
    }
}

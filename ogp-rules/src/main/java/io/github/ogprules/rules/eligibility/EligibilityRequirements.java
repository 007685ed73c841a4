package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.ASSET_DISCLOSURE_LAW_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.ASSET_DISCLOSURE_METRIC;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.AUDIT_REPORT_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.BUDGET_PUBLICATION;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BANDS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BOTTOM_BAND_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CIVIL_LIBERTIES_BOUNDARY;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CONSTITUTIONAL_PROVISION_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.CONSTITUTION_AND_DRAFT_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.DRAFT_LAW_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.EXECUTIVE_BUDGET_PROPOSAL_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.LAW_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.MAXIMUM_POINTS_PER_CRITERION;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.NO_INSTRUMENT_POINTS;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.PUBLIC_ACCESS_POINTS;

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
        int proposal = rules.get(EXECUTIVE_BUDGET_PROPOSAL_POINTS);
        int audit = rules.get(AUDIT_REPORT_POINTS);
        CriterionFindings criterion = criterion(
                EligibilityCriterion.FISCAL_TRANSPARENCY,
                proposal + " for the Executive's Budget Proposal, " + audit + " for the Audit Report, "
                        + rules.get(BUDGET_PUBLICATION).words(),
                rules.getParameters().of(EXECUTIVE_BUDGET_PROPOSAL_POINTS),
                rules.getParameters().of(AUDIT_REPORT_POINTS),
                rules.getParameters().of(BUDGET_PUBLICATION));
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
        Parameter<Integer> law = rules.getParameters().of(LAW_POINTS);
        Parameter<Integer> provision = rules.getParameters().of(CONSTITUTIONAL_PROVISION_POINTS);
        Parameter<Integer> both = rules.getParameters().of(CONSTITUTION_AND_DRAFT_POINTS);
        Parameter<Integer> draft = rules.getParameters().of(DRAFT_LAW_POINTS);
        Parameter<Integer> none = rules.getParameters().of(NO_INSTRUMENT_POINTS);
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
        if (rules.get(ASSET_DISCLOSURE_METRIC) == AssetDisclosureMetric.POINTS_AS_GIVEN) {
            CriterionFindings criterion = criterion(
                    EligibilityCriterion.ASSET_DISCLOSURE,
                    "points as OGP gave them: the metric before 2014 is not known",
                    rules.getParameters().of(ASSET_DISCLOSURE_METRIC));
            return FindingTable.withoutRule(
                    Facts.findingsWithoutRule(EligibilityRequirements::assetDisclosureLaw, criterion), criterion);
        }
        int law = rules.get(ASSET_DISCLOSURE_LAW_POINTS);
        int access = rules.get(PUBLIC_ACCESS_POINTS);
        CriterionFindings criterion = criterion(
                EligibilityCriterion.ASSET_DISCLOSURE,
                law + " for a law, " + access + " more for any degree of public access by it",
                rules.getParameters().of(ASSET_DISCLOSURE_METRIC),
                rules.getParameters().of(ASSET_DISCLOSURE_LAW_POINTS),
                rules.getParameters().of(PUBLIC_ACCESS_POINTS));
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
        String sign = rules.get(CIVIL_LIBERTIES_BOUNDARY) == Boundary.STRICT ? "> " : ">= ";
        int bottom = rules.get(CIVIL_LIBERTIES_BOTTOM_BAND_POINTS);
        return criterion(
                EligibilityCriterion.CITIZEN_ENGAGEMENT,
                rules.get(CIVIL_LIBERTIES_BANDS).stream()
                                .map(band -> band.getPoints() + " for " + sign
                                        + band.getLowerBound().toPlainString() + ", ")
                                .collect(Collectors.joining())
                        + (bottom == 0 ? "0 below" : bottom + " for > 0")
                        + " (EIU civil liberties, 0 to 10)",
                rules.getParameters().of(CIVIL_LIBERTIES_BANDS),
                rules.getParameters().of(CIVIL_LIBERTIES_BOUNDARY),
                rules.getParameters().of(CIVIL_LIBERTIES_BOTTOM_BAND_POINTS));
    }

    private CriterionFindings criterion(EligibilityCriterion criterion, String text, Parameter<?>... parameters) {
        return new CriterionFindings(criterion, text, List.of(parameters), rules.get(MAXIMUM_POINTS_PER_CRITERION));
    }

    /** Access by a law that there is not cannot be observed; the place for it in the table is filled all the same. */
    private static AssetDisclosureLaw assetDisclosureLaw(Observation<Boolean> law, Observation<Boolean> publicAccess) {
        boolean contradiction = law.equals(Observation.known(false)) && publicAccess.equals(Observation.known(true));
        return contradiction ? AssetDisclosureLaw.noLaw() : AssetDisclosureLaw.of(law, publicAccess);
    }
}

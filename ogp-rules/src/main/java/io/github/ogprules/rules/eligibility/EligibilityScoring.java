package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CitizenEngagement;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.Edition;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * The parameters of one edition made ready for deciding: tables and plain numbers, so that a verdict allocates nothing.
 *
 * <p>Observations are taken with an open type: a cast to one interface and a test for another on the same object would make
 * the virtual machine search the object's interfaces each time.
 */
final class EligibilityScoring {

    private static final int CRITERIA = EligibilityCriterion.values().length;

    private final Edition edition;
    private final RoundingMode percentRounding;
    private final int maximum;
    private final int minimumCriteria;
    private final int[] neededByAssessed;
    private final CriterionFindings fiscalTransparency;
    private final EvidenceTable budgetDocuments;
    private final CriterionFindings accessToInformation;
    private final EvidenceTable instruments;
    private final CriterionFindings assetDisclosure;
    private final EvidenceTable assetDisclosureLaw;
    private final CriterionFindings citizenEngagement;
    private final BigDecimal[] lowerBounds;
    private final int[] bandPoints;
    private final int bottomBandPoints;
    private final int lowestComparison;

    EligibilityScoring(EligibilityRules rules) {
        edition = rules.getEdition();
        percentRounding = rules.getPercentRounding().getValue();
        maximum = rules.getMaximumPointsPerCriterion().getValue();
        minimumCriteria = rules.getMinimumCriteria().getValue();
        neededByAssessed = new int[CRITERIA + 1];
        Arrays.setAll(
                neededByAssessed, assessed -> rules.getThreshold().getValue().ceilingOf(assessed * maximum));

        fiscalTransparency = new CriterionFindings(
                EligibilityCriterion.FISCAL_TRANSPARENCY, EligibilityRequirements.fiscalTransparency(rules), maximum);
        int proposal = rules.getExecutiveBudgetProposalPoints().getValue();
        int audit = rules.getAuditReportPoints().getValue();
        budgetDocuments = EvidenceTable.ofTwo(
                (published, audited) -> (published ? proposal : 0) + (audited ? audit : 0),
                BudgetDocuments::of,
                fiscalTransparency);

        accessToInformation = new CriterionFindings(
                EligibilityCriterion.ACCESS_TO_INFORMATION,
                EligibilityRequirements.accessToInformation(rules),
                maximum);
        int law = rules.getLawPoints().getValue();
        int provision = rules.getConstitutionalProvisionPoints().getValue();
        int draft = rules.getDraftLawPoints().getValue();
        int provisionAndDraft = rules.getConstitutionAndDraftPoints().getValue();
        int none = rules.getNoInstrumentPoints().getValue();
        instruments = EvidenceTable.ofThree(
                (hasLaw, hasProvision, hasDraft) -> {
                    if (hasLaw) {
                        return law;
                    }
                    if (hasProvision) {
                        return hasDraft ? provisionAndDraft : provision;
                    }
                    return hasDraft ? draft : none;
                },
                AccessToInformationInstruments::of,
                accessToInformation);

        assetDisclosure = new CriterionFindings(
                EligibilityCriterion.ASSET_DISCLOSURE, EligibilityRequirements.assetDisclosure(rules), maximum);
        assetDisclosureLaw = assetDisclosureLaw(rules);

        citizenEngagement = new CriterionFindings(
                EligibilityCriterion.CITIZEN_ENGAGEMENT, EligibilityRequirements.citizenEngagement(rules), maximum);
        List<CivilLibertiesBand> bands = rules.getCivilLibertiesBands().getValue();
        lowerBounds = bands.stream().map(EligibilityScoring::lowerBound).toArray(BigDecimal[]::new);
        bandPoints = bands.stream().mapToInt(CivilLibertiesBand::getPoints).toArray();
        bottomBandPoints = rules.getCivilLibertiesBottomBandPoints().getValue();
        lowestComparison = rules.getCivilLibertiesBoundary().getValue() == Boundary.STRICT ? 1 : 0;
    }

    EligibilityVerdict verdict(EligibilityProfile profile) {
        EligibilityFinding ft = onFiscalTransparency(profile.getFiscalTransparency());
        EligibilityFinding ati = onAccessToInformation(profile.getAccessToInformation());
        EligibilityFinding ad = onAssetDisclosure(profile.getAssetDisclosure());
        int possible = ft.getPossiblePoints() + ati.getPossiblePoints() + ad.getPossiblePoints();
        int min = ft.getMinPoints() + ati.getMinPoints() + ad.getMinPoints();
        int max = ft.getMaxPoints() + ati.getMaxPoints() + ad.getMaxPoints();
        Observation<?> engagement = profile.getCitizenEngagement();
        if (engagement.isKnown() && engagement.getValue() instanceof CivilLiberties liberties) {
            int points = pointsOf(liberties.getScore());
            return verdict((possible + maximum) / maximum, min + points, max + points);
        }
        EligibilityFinding ce = onCitizenEngagement(profile.getCitizenEngagement());
        return verdict((possible + ce.getPossiblePoints()) / maximum, min + ce.getMinPoints(), max + ce.getMaxPoints());
    }

    EligibilityDecision decide(EligibilityProfile profile) {
        EligibilityFinding ft = onFiscalTransparency(profile.getFiscalTransparency());
        EligibilityFinding ati = onAccessToInformation(profile.getAccessToInformation());
        EligibilityFinding ad = onAssetDisclosure(profile.getAssetDisclosure());
        EligibilityFinding ce = onCitizenEngagement(profile.getCitizenEngagement());
        int base = ft.getPossiblePoints() + ati.getPossiblePoints() + ad.getPossiblePoints() + ce.getPossiblePoints();
        int min = ft.getMinPoints() + ati.getMinPoints() + ad.getMinPoints() + ce.getMinPoints();
        int max = ft.getMaxPoints() + ati.getMaxPoints() + ad.getMaxPoints() + ce.getMaxPoints();
        int assessed = base / maximum;
        return ImmutableEligibilityDecision.of(
                profile.getCountry(),
                profile.getYear(),
                edition,
                verdict(assessed, min, max),
                ImmutableEligibilityScore.of(min, max, base, neededByAssessed[assessed], percentRounding),
                List.of(ft, ati, ad, ce));
    }

    private EligibilityVerdict verdict(int assessed, int min, int max) {
        if (assessed < minimumCriteria) {
            return EligibilityVerdict.NOT_ENOUGH_DATA;
        }
        if (min >= neededByAssessed[assessed]) {
            return EligibilityVerdict.ELIGIBLE;
        }
        return max < neededByAssessed[assessed] ? EligibilityVerdict.NOT_ELIGIBLE : EligibilityVerdict.UNDETERMINED;
    }

    private EligibilityFinding onFiscalTransparency(Observation<?> observed) {
        if (!observed.isKnown()) {
            return fiscalTransparency.withoutEvidence(observed);
        }
        Object evidence = observed.getValue();
        return evidence instanceof BudgetDocuments documents
                ? budgetDocuments.finding(documents.getExecutiveBudgetProposal(), documents.getAuditReport())
                : fiscalTransparency.asPublished((PublishedPoints) evidence);
    }

    private EligibilityFinding onAccessToInformation(Observation<?> observed) {
        if (!observed.isKnown()) {
            return accessToInformation.withoutEvidence(observed);
        }
        Object evidence = observed.getValue();
        return evidence instanceof AccessToInformationInstruments found
                ? instruments.finding(found.getLaw(), found.getConstitutionalProvision(), found.getDraftLaw())
                : accessToInformation.asPublished((PublishedPoints) evidence);
    }

    private EligibilityFinding onAssetDisclosure(Observation<?> observed) {
        if (!observed.isKnown()) {
            return assetDisclosure.withoutEvidence(observed);
        }
        Object evidence = observed.getValue();
        return evidence instanceof AssetDisclosureLaw law
                ? assetDisclosureLaw.finding(law.getLaw(), law.getPublicAccess())
                : assetDisclosure.asPublished((PublishedPoints) evidence);
    }

    private EligibilityFinding onCitizenEngagement(Observation<CitizenEngagement> observed) {
        Observation<?> open = observed;
        if (!open.isKnown()) {
            return citizenEngagement.withoutEvidence(open);
        }
        Object evidence = open.getValue();
        return evidence instanceof CivilLiberties liberties
                ? citizenEngagement.finding(observed, PointsRange.exactly(pointsOf(liberties.getScore())))
                : citizenEngagement.asPublished((PublishedPoints) evidence);
    }

    private int pointsOf(BigDecimal score) {
        for (int band = 0; band < lowerBounds.length; band++) {
            if (score.compareTo(lowerBounds[band]) >= lowestComparison) {
                return bandPoints[band];
            }
        }
        return score.signum() > 0 ? bottomBandPoints : 0;
    }

    /** Numbers of one scale are compared fastest, and nearly all scores have two decimals. */
    private static BigDecimal lowerBound(CivilLibertiesBand band) {
        BigDecimal bound = band.getLowerBound();
        return bound.setScale(Math.max(2, bound.scale()), RoundingMode.UNNECESSARY);
    }

    private EvidenceTable assetDisclosureLaw(EligibilityRules rules) {
        if (rules.getAssetDisclosureMetric().getValue() == AssetDisclosureMetric.POINTS_AS_GIVEN) {
            return EvidenceTable.withoutRule(EligibilityScoring::assetDisclosureLaw, assetDisclosure);
        }
        int law = rules.getAssetDisclosureLawPoints().getValue();
        int access = rules.getPublicAccessPoints().getValue();
        return EvidenceTable.ofTwo(
                (hasLaw, publicAccess) -> hasLaw ? law + (publicAccess ? access : 0) : 0,
                EligibilityScoring::assetDisclosureLaw,
                assetDisclosure);
    }

    /** Access by a law that there is not cannot be observed; the place for it in the table is filled all the same. */
    private static AssetDisclosureLaw assetDisclosureLaw(Observation<Boolean> law, Observation<Boolean> publicAccess) {
        boolean contradiction = law.equals(Observation.known(false)) && publicAccess.equals(Observation.known(true));
        return contradiction ? AssetDisclosureLaw.noLaw() : AssetDisclosureLaw.of(law, publicAccess);
    }
}

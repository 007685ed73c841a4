package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.AccessToInformation;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosure;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CitizenEngagement;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.CriterionEvidence;
import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.FiscalTransparency;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Requirement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/** The parameters of one edition made ready for deciding: tables and plain numbers, so that a verdict allocates nothing. */
final class EligibilityScoring {

    private static final int CRITERIA = EligibilityCriterion.values().length;

    private final Edition edition;
    private final RoundingMode percentRounding;
    private final int maximum;
    private final int minimumCriteria;
    private final int[] neededByAssessed;
    private final PointsTable budgetDocuments;
    private final PointsTable instruments;
    private final boolean assetDisclosureAsGiven;
    private final PointsTable assetDisclosureLaw;
    private final BigDecimal[] lowerBounds;
    private final int[] bandPoints;
    private final int bottomBandPoints;
    private final int lowestComparison;
    private final Requirement fiscalTransparency;
    private final Requirement accessToInformation;
    private final Requirement assetDisclosure;
    private final Requirement citizenEngagement;

    EligibilityScoring(EligibilityRules rules) {
        edition = rules.getEdition();
        percentRounding = rules.getPercentRounding().getValue();
        maximum = rules.getMaximumPointsPerCriterion().getValue();
        minimumCriteria = rules.getMinimumCriteria().getValue();
        neededByAssessed = new int[CRITERIA + 1];
        Arrays.setAll(
                neededByAssessed, assessed -> rules.getThreshold().getValue().ceilingOf(assessed * maximum));

        int proposal = rules.getExecutiveBudgetProposalPoints().getValue();
        int audit = rules.getAuditReportPoints().getValue();
        budgetDocuments = PointsTable.ofTwo((published, audited) -> (published ? proposal : 0) + (audited ? audit : 0));

        int law = rules.getLawPoints().getValue();
        int provision = rules.getConstitutionalProvisionPoints().getValue();
        int draft = rules.getDraftLawPoints().getValue();
        int provisionAndDraft = rules.getConstitutionAndDraftPoints().getValue();
        int none = rules.getNoInstrumentPoints().getValue();
        instruments = PointsTable.ofThree((hasLaw, hasProvision, hasDraft) -> {
            if (hasLaw) {
                return law;
            }
            if (hasProvision) {
                return hasDraft ? provisionAndDraft : provision;
            }
            return hasDraft ? draft : none;
        });

        assetDisclosureAsGiven = rules.getAssetDisclosureMetric().getValue() == AssetDisclosureMetric.POINTS_AS_GIVEN;
        int disclosure = rules.getAssetDisclosureLawPoints().getValue();
        int access = rules.getPublicAccessPoints().getValue();
        assetDisclosureLaw =
                PointsTable.ofTwo((hasLaw, publicAccess) -> hasLaw ? disclosure + (publicAccess ? access : 0) : 0);

        List<CivilLibertiesBand> bands = rules.getCivilLibertiesBands().getValue();
        lowerBounds = bands.stream().map(EligibilityScoring::lowerBound).toArray(BigDecimal[]::new);
        bandPoints = bands.stream().mapToInt(CivilLibertiesBand::getPoints).toArray();
        bottomBandPoints = rules.getCivilLibertiesBottomBandPoints().getValue();
        lowestComparison = rules.getCivilLibertiesBoundary().getValue() == Boundary.STRICT ? 1 : 0;

        fiscalTransparency = EligibilityRequirements.fiscalTransparency(rules);
        accessToInformation = EligibilityRequirements.accessToInformation(rules);
        assetDisclosure = EligibilityRequirements.assetDisclosure(rules);
        citizenEngagement = EligibilityRequirements.citizenEngagement(rules);
    }

    EligibilityVerdict verdict(EligibilityProfile profile) {
        return verdict(
                pointsOfFiscalTransparency(profile.getFiscalTransparency()),
                pointsOfAccessToInformation(profile.getAccessToInformation()),
                pointsOfAssetDisclosure(profile.getAssetDisclosure()),
                pointsOfCitizenEngagement(profile.getCitizenEngagement()));
    }

    EligibilityDecision decide(EligibilityProfile profile) {
        int ft = pointsOfFiscalTransparency(profile.getFiscalTransparency());
        int ati = pointsOfAccessToInformation(profile.getAccessToInformation());
        int ad = pointsOfAssetDisclosure(profile.getAssetDisclosure());
        int ce = pointsOfCitizenEngagement(profile.getCitizenEngagement());
        int assessed = PointsRange.assessed(ft)
                + PointsRange.assessed(ati)
                + PointsRange.assessed(ad)
                + PointsRange.assessed(ce);
        EligibilityScore score = ImmutableEligibilityScore.of(
                PointsRange.min(ft) + PointsRange.min(ati) + PointsRange.min(ad) + PointsRange.min(ce),
                PointsRange.max(ft) + PointsRange.max(ati) + PointsRange.max(ad) + PointsRange.max(ce),
                assessed * maximum,
                neededByAssessed[assessed],
                percentRounding);
        return ImmutableEligibilityDecision.of(
                profile.getCountry(),
                profile.getYear(),
                edition,
                verdict(ft, ati, ad, ce),
                score,
                Arrays.asList(
                        finding(
                                EligibilityCriterion.FISCAL_TRANSPARENCY,
                                profile.getFiscalTransparency(),
                                fiscalTransparency,
                                ft),
                        finding(
                                EligibilityCriterion.ACCESS_TO_INFORMATION,
                                profile.getAccessToInformation(),
                                accessToInformation,
                                ati),
                        finding(
                                EligibilityCriterion.ASSET_DISCLOSURE,
                                profile.getAssetDisclosure(),
                                assetDisclosure,
                                ad),
                        finding(
                                EligibilityCriterion.CITIZEN_ENGAGEMENT,
                                profile.getCitizenEngagement(),
                                citizenEngagement,
                                ce)));
    }

    private EligibilityVerdict verdict(int ft, int ati, int ad, int ce) {
        int assessed = PointsRange.assessed(ft)
                + PointsRange.assessed(ati)
                + PointsRange.assessed(ad)
                + PointsRange.assessed(ce);
        if (assessed < minimumCriteria) {
            return EligibilityVerdict.NOT_ENOUGH_DATA;
        }
        int needed = neededByAssessed[assessed];
        if (PointsRange.min(ft) + PointsRange.min(ati) + PointsRange.min(ad) + PointsRange.min(ce) >= needed) {
            return EligibilityVerdict.ELIGIBLE;
        }
        if (PointsRange.max(ft) + PointsRange.max(ati) + PointsRange.max(ad) + PointsRange.max(ce) < needed) {
            return EligibilityVerdict.NOT_ELIGIBLE;
        }
        return EligibilityVerdict.UNDETERMINED;
    }

    private EligibilityFinding finding(
            EligibilityCriterion criterion,
            Observation<? extends CriterionEvidence> observed,
            Requirement requirement,
            int points) {
        return ImmutableEligibilityFinding.of(
                criterion,
                observed,
                requirement,
                PointsRange.min(points),
                PointsRange.max(points),
                PointsRange.assessed(points) * maximum,
                outcome(points));
    }

    private Outcome outcome(int points) {
        if (points == PointsRange.NOT_ASSESSED) {
            return Outcome.NOT_ASSESSED;
        }
        int min = PointsRange.min(points);
        if (min != PointsRange.max(points)) {
            return Outcome.UNDETERMINED;
        }
        if (min == maximum) {
            return Outcome.MET;
        }
        return min == 0 ? Outcome.NOT_MET : Outcome.PARTLY_MET;
    }

    private int pointsOfFiscalTransparency(Observation<FiscalTransparency> observed) {
        if (!observed.isKnown()) {
            return withoutEvidence(observed);
        }
        FiscalTransparency evidence = observed.getValue();
        if (evidence instanceof BudgetDocuments documents) {
            return budgetDocuments.points(documents.getExecutiveBudgetProposal(), documents.getAuditReport());
        }
        return asGiven((PublishedPoints) evidence);
    }

    private int pointsOfAccessToInformation(Observation<AccessToInformation> observed) {
        if (!observed.isKnown()) {
            return withoutEvidence(observed);
        }
        AccessToInformation evidence = observed.getValue();
        if (evidence instanceof AccessToInformationInstruments found) {
            return instruments.points(found.getLaw(), found.getConstitutionalProvision(), found.getDraftLaw());
        }
        return asGiven((PublishedPoints) evidence);
    }

    private int pointsOfAssetDisclosure(Observation<AssetDisclosure> observed) {
        if (!observed.isKnown()) {
            return withoutEvidence(observed);
        }
        AssetDisclosure evidence = observed.getValue();
        if (evidence instanceof AssetDisclosureLaw law) {
            return assetDisclosureAsGiven
                    ? PointsRange.of(0, maximum)
                    : assetDisclosureLaw.points(law.getLaw(), law.getPublicAccess());
        }
        return asGiven((PublishedPoints) evidence);
    }

    private int pointsOfCitizenEngagement(Observation<CitizenEngagement> observed) {
        if (!observed.isKnown()) {
            return withoutEvidence(observed);
        }
        CitizenEngagement evidence = observed.getValue();
        if (evidence instanceof CivilLiberties liberties) {
            return PointsRange.exactly(pointsOf(liberties.getScore()));
        }
        return asGiven((PublishedPoints) evidence);
    }

    /** Numbers of one scale are compared fastest, and nearly all scores have two decimals. */
    private static BigDecimal lowerBound(CivilLibertiesBand band) {
        BigDecimal bound = band.getLowerBound();
        return bound.setScale(Math.max(2, bound.scale()), RoundingMode.UNNECESSARY);
    }

    private int pointsOf(BigDecimal score) {
        for (int band = 0; band < lowerBounds.length; band++) {
            if (score.compareTo(lowerBounds[band]) >= lowestComparison) {
                return bandPoints[band];
            }
        }
        return score.signum() > 0 ? bottomBandPoints : 0;
    }

    private int withoutEvidence(Observation<?> observed) {
        return observed.isNotAssessed() ? PointsRange.NOT_ASSESSED : PointsRange.of(0, maximum);
    }

    private int asGiven(PublishedPoints evidence) {
        int points = evidence.getPoints();
        if (points > maximum) {
            throw new IllegalArgumentException(
                    "published points " + points + ": under these rules a criterion has at most " + maximum);
        }
        return PointsRange.exactly(points);
    }
}

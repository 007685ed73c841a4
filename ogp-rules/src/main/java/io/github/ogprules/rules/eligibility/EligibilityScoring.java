package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.MAXIMUM_POINTS_PER_CRITERION;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.MINIMUM_CRITERIA;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.PERCENT_ROUNDING;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.THRESHOLD;

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
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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
    private final EligibilityScore[][] exactScores;
    private final FindingTable fiscalTransparency;
    private final FindingTable accessToInformation;
    private final FindingTable assetDisclosure;
    private final FindingTable citizenEngagement;
    private final Bands bands;

    EligibilityScoring(EligibilityRules rules) {
        edition = rules.getEdition();
        percentRounding = rules.get(PERCENT_ROUNDING);
        maximum = rules.get(MAXIMUM_POINTS_PER_CRITERION);
        minimumCriteria = rules.get(MINIMUM_CRITERIA);
        neededByAssessed = new int[CRITERIA + 1];
        Arrays.setAll(neededByAssessed, assessed -> rules.get(THRESHOLD).ceilingOf(assessed * maximum));
        exactScores = new EligibilityScore[CRITERIA + 1][];
        Arrays.setAll(
                exactScores,
                assessed -> IntStream.rangeClosed(0, assessed * maximum)
                        .mapToObj(points -> newScore(points, points, assessed))
                        .toArray(EligibilityScore[]::new));
        EligibilityRequirements requirements = new EligibilityRequirements(rules);
        fiscalTransparency = requirements.fiscalTransparency();
        accessToInformation = requirements.accessToInformation();
        assetDisclosure = requirements.assetDisclosure();
        CriterionFindings liberties = requirements.citizenEngagement();
        bands = new Bands(rules, liberties);
        citizenEngagement = new FindingTable(List.of(), bands.pointValues(), liberties);
    }

    EligibilityVerdict verdict(EligibilityProfile profile) {
        return verdict(fiscalTransparency.points(onFiscalTransparency(profile.getFiscalTransparency()))
                + accessToInformation.points(onAccessToInformation(profile.getAccessToInformation()))
                + assetDisclosure.points(onAssetDisclosure(profile.getAssetDisclosure()))
                + onCitizenEngagement(profile.getCitizenEngagement()));
    }

    EligibilityDecision decide(EligibilityProfile profile) {
        int ft = onFiscalTransparency(profile.getFiscalTransparency());
        int ati = onAccessToInformation(profile.getAccessToInformation());
        int ad = onAssetDisclosure(profile.getAssetDisclosure());
        EligibilityFinding ce = findingOnCitizenEngagement(profile.getCitizenEngagement());
        int points = fiscalTransparency.points(ft)
                + accessToInformation.points(ati)
                + assetDisclosure.points(ad)
                + PointsRange.of(ce);
        return ImmutableEligibilityDecision.of(
                profile.getCountry(),
                profile.getYear(),
                edition,
                verdict(points),
                score(PointsRange.min(points), PointsRange.max(points), PointsRange.assessed(points)),
                List.of(
                        fiscalTransparency.finding(ft),
                        accessToInformation.finding(ati),
                        assetDisclosure.finding(ad),
                        ce));
    }

    List<Integer> pointValues(EligibilityCriterion criterion) {
        return switch (criterion) {
            case FISCAL_TRANSPARENCY -> fiscalTransparency.pointValues();
            case ACCESS_TO_INFORMATION -> accessToInformation.pointValues();
            case ASSET_DISCLOSURE -> assetDisclosure.pointValues();
            case CITIZEN_ENGAGEMENT -> citizenEngagement.pointValues();
        };
    }

    private EligibilityScore score(int min, int max, int assessed) {
        return min == max ? exactScores[assessed][min] : newScore(min, max, assessed);
    }

    private EligibilityScore newScore(int min, int max, int assessed) {
        return ImmutableEligibilityScore.of(min, max, assessed * maximum, neededByAssessed[assessed], percentRounding);
    }

    /** The verdict on the points of all criteria together. */
    private EligibilityVerdict verdict(int points) {
        int assessed = PointsRange.assessed(points);
        if (assessed < minimumCriteria) {
            return EligibilityVerdict.NOT_ENOUGH_DATA;
        }
        int needed = neededByAssessed[assessed];
        if (PointsRange.min(points) >= needed) {
            return EligibilityVerdict.ELIGIBLE;
        }
        return PointsRange.max(points) < needed ? EligibilityVerdict.NOT_ELIGIBLE : EligibilityVerdict.UNDETERMINED;
    }

    private int onFiscalTransparency(Observation<?> observed) {
        if (!observed.isKnown()) {
            return fiscalTransparency.withoutEvidence(observed);
        }
        Object evidence = observed.getValue();
        return evidence instanceof BudgetDocuments documents
                ? Facts.number(documents.getExecutiveBudgetProposal(), documents.getAuditReport())
                : fiscalTransparency.asPublished((PublishedPoints) evidence);
    }

    private int onAccessToInformation(Observation<?> observed) {
        if (!observed.isKnown()) {
            return accessToInformation.withoutEvidence(observed);
        }
        Object evidence = observed.getValue();
        return evidence instanceof AccessToInformationInstruments found
                ? Facts.number(found.getLaw(), found.getConstitutionalProvision(), found.getDraftLaw())
                : accessToInformation.asPublished((PublishedPoints) evidence);
    }

    private int onAssetDisclosure(Observation<?> observed) {
        if (!observed.isKnown()) {
            return assetDisclosure.withoutEvidence(observed);
        }
        Object evidence = observed.getValue();
        return evidence instanceof AssetDisclosureLaw law
                ? Facts.number(law.getLaw(), law.getPublicAccess())
                : assetDisclosure.asPublished((PublishedPoints) evidence);
    }

    /** The points alone: a score, unlike other evidence, has no finding that was made before. */
    private int onCitizenEngagement(Observation<?> observed) {
        if (!observed.isKnown()) {
            return citizenEngagement.points(citizenEngagement.withoutEvidence(observed));
        }
        Object evidence = observed.getValue();
        return evidence instanceof CivilLiberties liberties
                ? bands.points(liberties)
                : citizenEngagement.points(citizenEngagement.asPublished((PublishedPoints) evidence));
    }

    private EligibilityFinding findingOnCitizenEngagement(Observation<CitizenEngagement> observed) {
        Observation<?> open = observed;
        if (!open.isKnown()) {
            return citizenEngagement.finding(citizenEngagement.withoutEvidence(open));
        }
        Object evidence = open.getValue();
        return evidence instanceof CivilLiberties liberties
                ? bands.finding(observed, liberties)
                : citizenEngagement.finding(citizenEngagement.asPublished((PublishedPoints) evidence));
    }
}

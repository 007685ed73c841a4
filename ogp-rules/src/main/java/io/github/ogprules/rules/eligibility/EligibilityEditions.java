package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.model.Provenance.UNCONFIRMED;
import static io.github.ogprules.rules.eligibility.EligibilitySources.CLOSE_TO_ELIGIBLE_2014;
import static io.github.ogprules.rules.eligibility.EligibilitySources.COTE_DIVOIRE_2015;
import static io.github.ogprules.rules.eligibility.EligibilitySources.CRITERIA_2014;
import static io.github.ogprules.rules.eligibility.EligibilitySources.CRITERIA_2018;
import static io.github.ogprules.rules.eligibility.EligibilitySources.CRITERIA_2023;
import static io.github.ogprules.rules.eligibility.EligibilitySources.CRITERIA_2023_NOT_ENOUGH_DATA;
import static io.github.ogprules.rules.eligibility.EligibilitySources.EIU_AS_CRITERION;
import static io.github.ogprules.rules.eligibility.EligibilitySources.FOUR_COUNTRIES_FINISH;
import static io.github.ogprules.rules.eligibility.EligibilitySources.FOUR_THREE_ONE;
import static io.github.ogprules.rules.eligibility.EligibilitySources.LIST_OF_79;
import static io.github.ogprules.rules.eligibility.EligibilitySources.MALAWI_2013;
import static io.github.ogprules.rules.eligibility.EligibilitySources.PAKISTAN_2017;
import static io.github.ogprules.rules.eligibility.EligibilitySources.PERFECT_SCORE_CLUB;
import static io.github.ogprules.rules.eligibility.EligibilitySources.SENEGAL_2018;
import static io.github.ogprules.rules.eligibility.EligibilitySources.SENEGAL_2023;
import static io.github.ogprules.rules.eligibility.EligibilitySources.SENEGAL_MINISTER;
import static io.github.ogprules.rules.eligibility.EligibilitySources.TUNISIA_2013;
import static io.github.ogprules.rules.eligibility.EligibilitySources.TUNISIA_2018;
import static io.github.ogprules.rules.eligibility.EligibilitySources.TWO_MEMBERS_SLIP;
import static io.github.ogprules.rules.eligibility.EligibilitySources.UPDATE_2014;
import static io.github.ogprules.rules.eligibility.EligibilitySources.VALUES_CHECK_DECIDED;

import io.github.ogprules.model.Citation;
import io.github.ogprules.model.Provenance;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Ratio;
import io.github.ogprules.rules.Timeline;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Every edition of the eligibility rules with its numbers; each edition says only what its sources change or confirm. */
final class EligibilityEditions {

    private static final LocalDate FIRST_LIST = LocalDate.of(2011, 8, 1);
    private static final LocalDate BASE_OF_TWELVE = LocalDate.of(2012, 12, 1);
    private static final LocalDate NEW_ASSET_METRIC = LocalDate.of(2014, 12, 1);
    private static final LocalDate VALUES_CHECK = LocalDate.of(2017, 9, 20);
    private static final LocalDate PAGE_OF_2018 = LocalDate.of(2018, 6, 1);
    private static final LocalDate PAGE_OF_2023 = LocalDate.of(2023, 5, 26);

    /** Inclusive: "12 needed" of 16 (2011), "or more" (2018), "at least" (2023). */
    private static final Ratio THREE_QUARTERS = Ratio.of(3, 4);

    private static final String NO_CHANGE_ANNOUNCED = "Inferred: no source announces a change of it.";

    static final Timeline<EligibilityRules> TIMELINE = Timeline.of(editions());

    private EligibilityEditions() {}

    private static List<EligibilityRules> editions() {
        EligibilityRules first = edition2011();
        EligibilityRules second = edition2012(first);
        EligibilityRules third = edition2014(second);
        EligibilityRules fourth = edition2017(third);
        EligibilityRules fifth = edition2018(fourth);
        return List.of(first, second, third, fourth, fifth, edition2023(fifth));
    }

    private static EligibilityRules edition2011() {
        return new EligibilityRules.Builder()
                .publishedEdition(Edition.of(
                                "2011",
                                "First list of eligible countries: four criteria, 12 of 16 points",
                                FIRST_LIST,
                                DOCUMENTED,
                                LIST_OF_79)
                        .withEffectiveUntil(BASE_OF_TWELVE.minusDays(1)))
                .executiveBudgetProposalPoints(Parameter.of(
                        "fiscalTransparency.executiveBudgetProposalPoints", 2, DOCUMENTED, FOUR_COUNTRIES_FINISH))
                .auditReportPoints(
                        Parameter.of("fiscalTransparency.auditReportPoints", 2, DOCUMENTED, FOUR_COUNTRIES_FINISH))
                .budgetPublication(Parameter.of(
                        "fiscalTransparency.publication",
                        BudgetPublication.PUBLISHED,
                        DOCUMENTED,
                        "Whether in time is not known: \"timely\" is documented from the page of 2018 on.",
                        FOUR_COUNTRIES_FINISH))
                .lawPoints(unchangedSince2013("accessToInformation.lawPoints", 4))
                .constitutionalProvisionPoints(
                        unchangedSince2013("accessToInformation.constitutionalProvisionPoints", 3))
                .draftLawPoints(unchangedSince2013("accessToInformation.draftLawPoints", 1))
                .constitutionAndDraftPoints(Parameter.of(
                        "accessToInformation.constitutionAndDraftPoints",
                        3,
                        INFERRED,
                        "Not settled. Inferred: the published total of a country with both admits no other value; nor do the"
                                + " 12 points of Senegal 2018, 4 of them for the budget, 3 for citizen engagement, 3 and 2 for the"
                                + " other two, of which asset disclosure can only have the 2, while a draft law was on its way."
                                + " OGP's sentence on the pair is not established. Alternative: 4.",
                        CRITERIA_2018,
                        SENEGAL_2018,
                        SENEGAL_MINISTER))
                .noInstrumentPoints(Parameter.of(
                        "accessToInformation.noInstrumentPoints",
                        0,
                        UNCONFIRMED,
                        "No source says that nothing gives no points."))
                .assetDisclosureMetric(Parameter.of(
                        "assetDisclosure.metric",
                        AssetDisclosureMetric.POINTS_AS_GIVEN,
                        UNCONFIRMED,
                        "The sources say that an older, more complicated metric was replaced in 2014, not what it was: the"
                                + " points are taken as given. Odd values existed: Tunisia has 13 points for 2013, two of them won by"
                                + " a budget proposal, and with 4 for access to information needs 3 here.",
                        UPDATE_2014,
                        CRITERIA_2014,
                        TUNISIA_2013))
                .assetDisclosureLawPoints(metricOf2014("assetDisclosure.lawPoints"))
                .publicAccessPoints(metricOf2014("assetDisclosure.publicAccessPoints"))
                .civilLibertiesBands(Parameter.of(
                        "civilLiberties.bands",
                        List.of(band("7.5", 4), band("5", 3), band("2.5", 2)),
                        INFERRED,
                        "That EIU civil liberties are the measure is documented; the bands are not cited from OGP. Inferred: 3"
                                + " points are printed at 5.88 (Georgia 2014, Tunisia 2018) and at 6.47 (Senegal 2018), and no"
                                + " published score is against the bands. The year of the index is that before the scores: scores of"
                                + " 2014 fit the index of 2013, those of 2016 that of 2015.",
                        EIU_AS_CRITERION,
                        UPDATE_2014,
                        TUNISIA_2018,
                        SENEGAL_2018))
                .civilLibertiesBoundary(Parameter.of(
                        "civilLiberties.boundary",
                        Boundary.STRICT,
                        UNCONFIRMED,
                        "Not settled. Alternative: INCLUSIVE. Of real scores it concerns exactly 5.00 only. If scores use the"
                                + " index of the year before, Tunisia 2015 (11 points) speaks for INCLUSIVE and Niger 2014 (62.5 %)"
                                + " for STRICT; Pakistan's 15 points, on a page of 2017, speak for INCLUSIVE only if they are of 2016.",
                        TWO_MEMBERS_SLIP,
                        CLOSE_TO_ELIGIBLE_2014,
                        PAKISTAN_2017))
                .civilLibertiesBottomBandPoints(Parameter.of(
                        "civilLiberties.bottomBandPoints",
                        0,
                        UNCONFIRMED,
                        "Not settled. Alternative: 1 for a score above 0, as printed in annexes of IRM reports."))
                .maximumPointsPerCriterion(
                        Parameter.of("eligibility.maximumPointsPerCriterion", 4, DOCUMENTED, LIST_OF_79))
                .threshold(threshold(
                        INFERRED,
                        "Documented as 12 of 16 points. Inferred: the same share of any other base.",
                        LIST_OF_79))
                .minimumCriteria(Parameter.of(
                        "eligibility.minimumCriteria",
                        3,
                        UNCONFIRMED,
                        "Documented for 2023 only. A base of 12 points for three criteria is documented from 2012-12.",
                        CRITERIA_2023_NOT_ENOUGH_DATA))
                .percentRounding(Parameter.of(
                        "eligibility.percentRounding",
                        RoundingMode.HALF_UP,
                        INFERRED,
                        "Documented from the scores of 2014 on. Inferred: no percentage printed before them is known. For display"
                                + " only.",
                        TWO_MEMBERS_SLIP,
                        SENEGAL_2023))
                .build();
    }

    private static EligibilityRules edition2012(EligibilityRules previous) {
        return from(previous)
                .publishedEdition(Edition.of(
                                "2012",
                                "Base of 12 points where a criterion has no data",
                                BASE_OF_TWELVE,
                                INFERRED,
                                PERFECT_SCORE_CLUB)
                        .withEffectiveUntil(NEW_ASSET_METRIC.minusDays(1)))
                .threshold(threshold(
                        INFERRED,
                        "Documented as 12 of 16 points. Inferred: the same share of the base of 12, that is 9 points.",
                        LIST_OF_79,
                        PERFECT_SCORE_CLUB))
                .minimumCriteria(Parameter.of(
                        "eligibility.minimumCriteria",
                        3,
                        UNCONFIRMED,
                        "The base of 12 points for three criteria is documented; that fewer give no score only for 2023.",
                        PERFECT_SCORE_CLUB,
                        CRITERIA_2023_NOT_ENOUGH_DATA))
                .lawPoints(Parameter.of("accessToInformation.lawPoints", 4, DOCUMENTED, FOUR_THREE_ONE))
                .constitutionalProvisionPoints(Parameter.of(
                        "accessToInformation.constitutionalProvisionPoints",
                        3,
                        DOCUMENTED,
                        FOUR_THREE_ONE,
                        MALAWI_2013))
                .draftLawPoints(Parameter.of("accessToInformation.draftLawPoints", 1, DOCUMENTED, FOUR_THREE_ONE))
                .build();
    }

    private static EligibilityRules edition2014(EligibilityRules previous) {
        return from(previous)
                .publishedEdition(Edition.of(
                                "2014",
                                "New asset disclosure metric, from the scores of 2014",
                                NEW_ASSET_METRIC,
                                DOCUMENTED,
                                UPDATE_2014,
                                CRITERIA_2014)
                        .withEffectiveUntil(VALUES_CHECK.minusDays(1)))
                .assetDisclosureMetric(Parameter.of(
                        "assetDisclosure.metric",
                        AssetDisclosureMetric.LAW_AND_PUBLIC_ACCESS,
                        DOCUMENTED,
                        UPDATE_2014,
                        CRITERIA_2014))
                .assetDisclosureLawPoints(Parameter.of("assetDisclosure.lawPoints", 2, DOCUMENTED, UPDATE_2014))
                .publicAccessPoints(Parameter.of("assetDisclosure.publicAccessPoints", 2, DOCUMENTED, UPDATE_2014))
                .lawPoints(between2013And2018(
                        "accessToInformation.lawPoints",
                        4,
                        " The page of Côte d'Ivoire on its score of 2015 names Right2Info and AFIC as sources, not the RTI"
                                + " Rating.",
                        COTE_DIVOIRE_2015))
                .constitutionalProvisionPoints(
                        between2013And2018("accessToInformation.constitutionalProvisionPoints", 3, "", MALAWI_2013))
                .draftLawPoints(between2013And2018("accessToInformation.draftLawPoints", 1, ""))
                .minimumCriteria(Parameter.of(
                        "eligibility.minimumCriteria",
                        3,
                        UNCONFIRMED,
                        "The base of 12 points for three criteria is documented; that fewer give no score only for 2023. It may"
                                + " not have held: Belize has a printed 66.7 % for 2014 although the index of civil liberties does"
                                + " not cover it.",
                        PERFECT_SCORE_CLUB,
                        CRITERIA_2023_NOT_ENOUGH_DATA,
                        CLOSE_TO_ELIGIBLE_2014))
                .percentRounding(percentRounding(
                        "11 of 16 points, 68.75 %, are printed as 69 for 2015. The note on the scores of 2014 prints one decimal:"
                                + " 68.8, 66.7, 62.5. For display only.",
                        TWO_MEMBERS_SLIP, CLOSE_TO_ELIGIBLE_2014))
                .threshold(threshold(
                        INFERRED,
                        "Documented: 75 %. Inferred: exactly 75 % is enough, because Bhutan and Luxembourg became eligible with"
                                + " the scores of 2014 and can have had 9 of 12 points at most; the press of 2016 wrote"
                                + " \"above 75%\".",
                        TWO_MEMBERS_SLIP,
                        UPDATE_2014))
                .build();
    }

    private static EligibilityRules edition2017(EligibilityRules previous) {
        return from(previous)
                .publishedEdition(Edition.of(
                                "2017",
                                "Points as before; Values Check added for countries that have not joined",
                                VALUES_CHECK,
                                DOCUMENTED,
                                VALUES_CHECK_DECIDED)
                        .withEffectiveUntil(PAGE_OF_2018.minusDays(1)))
                .build();
    }

    private static EligibilityRules edition2018(EligibilityRules previous) {
        return pageOf(CRITERIA_2018, previous)
                .publishedEdition(
                        Edition.of("2018", "Eligibility page of 2018", PAGE_OF_2018, DOCUMENTED, CRITERIA_2018)
                                .withEffectiveUntil(PAGE_OF_2023.minusDays(1)))
                .lawPoints(Parameter.of("accessToInformation.lawPoints", 4, DOCUMENTED, CRITERIA_2018))
                .constitutionalProvisionPoints(
                        Parameter.of("accessToInformation.constitutionalProvisionPoints", 3, DOCUMENTED, CRITERIA_2018))
                .draftLawPoints(Parameter.of("accessToInformation.draftLawPoints", 1, DOCUMENTED, CRITERIA_2018))
                .minimumCriteria(Parameter.of(
                        "eligibility.minimumCriteria",
                        3,
                        UNCONFIRMED,
                        "The page states 16 and 12 points; that fewer criteria give no score is documented for 2023 only.",
                        CRITERIA_2018,
                        CRITERIA_2023_NOT_ENOUGH_DATA))
                .build();
    }

    private static EligibilityRules edition2023(EligibilityRules previous) {
        return pageOf(CRITERIA_2023, previous)
                .publishedEdition(Edition.of(
                        "2023",
                        "Eligibility page of 2023, with \"not enough data\"",
                        PAGE_OF_2023,
                        DOCUMENTED,
                        CRITERIA_2023,
                        CRITERIA_2023_NOT_ENOUGH_DATA))
                .minimumCriteria(
                        Parameter.of("eligibility.minimumCriteria", 3, DOCUMENTED, CRITERIA_2023_NOT_ENOUGH_DATA))
                .build();
    }

    /** What the pages of 2018 and 2023 both state, and what they are taken to continue. */
    private static EligibilityRules.Builder pageOf(Citation page, EligibilityRules previous) {
        return from(previous)
                .executiveBudgetProposalPoints(
                        Parameter.of("fiscalTransparency.executiveBudgetProposalPoints", 2, DOCUMENTED, page))
                .auditReportPoints(Parameter.of("fiscalTransparency.auditReportPoints", 2, DOCUMENTED, page))
                .budgetPublication(Parameter.of(
                        "fiscalTransparency.publication",
                        BudgetPublication.PUBLISHED_IN_TIME,
                        DOCUMENTED,
                        "An Audit Report is in time if the closing reports are out within 18 months of the fiscal year, as a"
                                + " report on Tunisia's score of 2018 says.",
                        page,
                        TUNISIA_2018))
                .assetDisclosureMetric(Parameter.of(
                        "assetDisclosure.metric",
                        AssetDisclosureMetric.LAW_AND_PUBLIC_ACCESS,
                        INFERRED,
                        "Inferred from 2014: whether \"any degree\" of access is still the wording is not established. Tunisia"
                                + " 2018 has 2 of 4 points in print.",
                        page,
                        UPDATE_2014,
                        TUNISIA_2018))
                .assetDisclosureLawPoints(Parameter.of(
                        "assetDisclosure.lawPoints",
                        2,
                        INFERRED,
                        NO_CHANGE_ANNOUNCED + " Tunisia 2018 has 2 of 4 points in print.",
                        page,
                        UPDATE_2014,
                        TUNISIA_2018))
                .publicAccessPoints(Parameter.of(
                        "assetDisclosure.publicAccessPoints", 2, INFERRED, NO_CHANGE_ANNOUNCED, page, UPDATE_2014))
                .percentRounding(percentRounding(
                        "10 of 16 points, 62.5 %, are printed as 63 for 2023. For display only.", SENEGAL_2023))
                .maximumPointsPerCriterion(Parameter.of("eligibility.maximumPointsPerCriterion", 4, DOCUMENTED, page))
                .threshold(Parameter.of("eligibility.threshold", THREE_QUARTERS, DOCUMENTED, page));
    }

    private static EligibilityRules.Builder from(EligibilityRules previous) {
        return new EligibilityRules.Builder().from(previous);
    }

    private static Parameter<Ratio> threshold(Provenance provenance, String note, Citation... citations) {
        return Parameter.of("eligibility.threshold", THREE_QUARTERS, provenance, note, citations);
    }

    private static Parameter<RoundingMode> percentRounding(String note, Citation... citations) {
        return Parameter.of("eligibility.percentRounding", RoundingMode.HALF_UP, DOCUMENTED, note, citations);
    }

    private static Parameter<Integer> unchangedSince2013(String name, int points) {
        return Parameter.of(
                name,
                points,
                INFERRED,
                "Documented for 2013 and 2018. " + NO_CHANGE_ANNOUNCED,
                FOUR_THREE_ONE,
                CRITERIA_2018);
    }

    private static Parameter<Integer> between2013And2018(String name, int points, String note, Citation... also) {
        return Parameter.<Integer>builder()
                .name(name)
                .value(points)
                .provenance(INFERRED)
                .note("Documented for 2013 and 2018. " + NO_CHANGE_ANNOUNCED + note)
                .addCitations(FOUR_THREE_ONE, CRITERIA_2018)
                .addCitations(also)
                .build();
    }

    private static Parameter<Integer> metricOf2014(String name) {
        return Parameter.of(
                name,
                2,
                UNCONFIRMED,
                "Of the metric of 2014; without effect as long as points are taken as given.",
                UPDATE_2014);
    }

    private static CivilLibertiesBand band(String lowerBound, int points) {
        return CivilLibertiesBand.of(new BigDecimal(lowerBound), points);
    }
}

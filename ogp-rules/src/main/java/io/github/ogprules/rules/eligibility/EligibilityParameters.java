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
import static io.github.ogprules.rules.eligibility.EligibilitySources.UPDATE_2014;
import static io.github.ogprules.rules.sources.SharedSources.TWO_MEMBERS_SLIP;

import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.rules.Form;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.ParameterHistory;
import io.github.ogprules.rules.Ratio;
import io.github.ogprules.rules.Rulebook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The parameters of core eligibility, with what every edition says of them. Points are whole points of one criterion. */
public final class EligibilityParameters {

    static final Rulebook<EligibilityRules> RULEBOOK = new Rulebook<>();

    /** Inclusive: "12 needed" of 16 (2011), "or more" (2018), "at least" (2023). */
    private static final Ratio THREE_QUARTERS = Ratio.of(3, 4);

    private static final String NO_CHANGE_ANNOUNCED = "Inferred: no source announces a change of it.";
    private static final String DOCUMENTED_FOR_2013_AND_2018 = "Documented for 2013 and 2018. " + NO_CHANGE_ANNOUNCED;
    private static final String WITHOUT_EFFECT =
            "Of the metric of 2014; without effect as long as points are taken as given.";
    private static final String TUNISIA_HAS_TWO = " Tunisia 2018 has 2 of 4 points in print.";

    /** Points for an Executive's Budget Proposal, published as {@link #BUDGET_PUBLICATION} says. */
    public static final Key<EligibilityRules, Integer> EXECUTIVE_BUDGET_PROPOSAL_POINTS =
            RULEBOOK.add(ParameterHistory.wholeNumber("fiscalTransparency.executiveBudgetProposalPoints")
                    .in("2011", 2, DOCUMENTED, FOUR_COUNTRIES_FINISH)
                    .in("2018", 2, DOCUMENTED, CRITERIA_2018)
                    .in("2023", 2, DOCUMENTED, CRITERIA_2023));

    /** Points for an Audit Report, published as {@link #BUDGET_PUBLICATION} says. */
    public static final Key<EligibilityRules, Integer> AUDIT_REPORT_POINTS =
            RULEBOOK.add(ParameterHistory.wholeNumber("fiscalTransparency.auditReportPoints")
                    .in("2011", 2, DOCUMENTED, FOUR_COUNTRIES_FINISH)
                    .in("2018", 2, DOCUMENTED, CRITERIA_2018)
                    .in("2023", 2, DOCUMENTED, CRITERIA_2023));

    private static final String IN_TIME =
            "An Audit Report is in time if the closing reports are out within 18 months of the fiscal year, as a"
                    + " report on Tunisia's score of 2018 says.";

    /**
     * What is asked of the publication of the two budget documents: in time only since 2018, as far as is documented. No points are
     * computed from it.
     */
    public static final Key<EligibilityRules, BudgetPublication> BUDGET_PUBLICATION =
            RULEBOOK.add(ParameterHistory.choice("fiscalTransparency.publication", BudgetPublication.class)
                    .in(
                            "2011",
                            BudgetPublication.PUBLISHED,
                            DOCUMENTED,
                            "Whether in time is not known: \"timely\" is documented from the page of 2018 on.",
                            FOUR_COUNTRIES_FINISH)
                    .in("2018", BudgetPublication.PUBLISHED_IN_TIME, DOCUMENTED, IN_TIME, CRITERIA_2018, TUNISIA_2018)
                    .in("2023", BudgetPublication.PUBLISHED_IN_TIME, DOCUMENTED, IN_TIME, CRITERIA_2023, TUNISIA_2018));

    /** Points for an access-to-information law. */
    public static final Key<EligibilityRules, Integer> LAW_POINTS =
            RULEBOOK.add(ParameterHistory.wholeNumber("accessToInformation.lawPoints")
                    .in("2011", 4, INFERRED, DOCUMENTED_FOR_2013_AND_2018, FOUR_THREE_ONE, CRITERIA_2018)
                    .in("2012", 4, DOCUMENTED, FOUR_THREE_ONE)
                    .in(
                            "2014",
                            4,
                            INFERRED,
                            DOCUMENTED_FOR_2013_AND_2018
                                    + " The page of Côte d'Ivoire on its score of 2015 names Right2Info and AFIC as sources, not the"
                                    + " RTI Rating.",
                            FOUR_THREE_ONE,
                            CRITERIA_2018,
                            COTE_DIVOIRE_2015)
                    .in("2018", 4, DOCUMENTED, CRITERIA_2018));

    /** Points for a constitutional provision on access to information, without law or draft. */
    public static final Key<EligibilityRules, Integer> CONSTITUTIONAL_PROVISION_POINTS =
            RULEBOOK.add(ParameterHistory.wholeNumber("accessToInformation.constitutionalProvisionPoints")
                    .in("2011", 3, INFERRED, DOCUMENTED_FOR_2013_AND_2018, FOUR_THREE_ONE, CRITERIA_2018)
                    .in("2012", 3, DOCUMENTED, FOUR_THREE_ONE, MALAWI_2013)
                    .in("2014", 3, INFERRED, DOCUMENTED_FOR_2013_AND_2018, FOUR_THREE_ONE, CRITERIA_2018, MALAWI_2013)
                    .in("2018", 3, DOCUMENTED, CRITERIA_2018));

    /** Points for a draft law on access to information, without law or constitutional provision. */
    public static final Key<EligibilityRules, Integer> DRAFT_LAW_POINTS =
            RULEBOOK.add(ParameterHistory.wholeNumber("accessToInformation.draftLawPoints")
                    .in("2011", 1, INFERRED, DOCUMENTED_FOR_2013_AND_2018, FOUR_THREE_ONE, CRITERIA_2018)
                    .in("2012", 1, DOCUMENTED, FOUR_THREE_ONE)
                    .in("2014", 1, INFERRED, DOCUMENTED_FOR_2013_AND_2018, FOUR_THREE_ONE, CRITERIA_2018)
                    .in("2018", 1, DOCUMENTED, CRITERIA_2018));

    /** Points for a constitutional provision together with a draft law: OGP's sentence on the pair is not established. */
    public static final Key<EligibilityRules, Integer> CONSTITUTION_AND_DRAFT_POINTS =
            RULEBOOK.add(ParameterHistory.wholeNumber("accessToInformation.constitutionAndDraftPoints")
                    .in(
                            "2011",
                            3,
                            INFERRED,
                            "Not settled. Inferred: the published total of a country with both admits no other value; nor do the"
                                    + " 12 points of Senegal 2018, 4 of them for the budget, 3 for citizen engagement, 3 and 2 for the"
                                    + " other two, of which asset disclosure can only have the 2, while a draft law was on its way."
                                    + " OGP's sentence on the pair is not established. Alternative: 4.",
                            CRITERIA_2018,
                            SENEGAL_2018,
                            SENEGAL_MINISTER)
                    .or(4));

    /** Points where there is neither law nor constitutional provision nor draft law. */
    public static final Key<EligibilityRules, Integer> NO_INSTRUMENT_POINTS =
            RULEBOOK.add(ParameterHistory.wholeNumber("accessToInformation.noInstrumentPoints")
                    .in("2011", 0, UNCONFIRMED, "No source says that nothing gives no points."));

    private static final String ANY_DEGREE =
            "Inferred from 2014: whether \"any degree\" of access is still the wording is not established."
                    + TUNISIA_HAS_TWO;

    /**
     * How asset disclosure is turned into points. Before the scores of 2014 the metric is not known, so that only published points
     * serve.
     */
    public static final Key<EligibilityRules, AssetDisclosureMetric> ASSET_DISCLOSURE_METRIC =
            RULEBOOK.add(ParameterHistory.choice("assetDisclosure.metric", AssetDisclosureMetric.class)
                    .in(
                            "2011",
                            AssetDisclosureMetric.POINTS_AS_GIVEN,
                            UNCONFIRMED,
                            "The sources say that an older, more complicated metric was replaced in 2014, not what it was: the"
                                    + " points are taken as given. Odd values existed: Tunisia has 13 points for 2013, two of them won by"
                                    + " a budget proposal, and with 4 for access to information needs 3 here.",
                            UPDATE_2014,
                            CRITERIA_2014,
                            TUNISIA_2013)
                    .in("2014", AssetDisclosureMetric.LAW_AND_PUBLIC_ACCESS, DOCUMENTED, UPDATE_2014, CRITERIA_2014)
                    .in(
                            "2018",
                            AssetDisclosureMetric.LAW_AND_PUBLIC_ACCESS,
                            INFERRED,
                            ANY_DEGREE,
                            CRITERIA_2018,
                            UPDATE_2014,
                            TUNISIA_2018)
                    .in(
                            "2023",
                            AssetDisclosureMetric.LAW_AND_PUBLIC_ACCESS,
                            INFERRED,
                            ANY_DEGREE,
                            CRITERIA_2023,
                            UPDATE_2014,
                            TUNISIA_2018));

    /** Points for a law on asset disclosure, by the metric of 2014. */
    public static final Key<EligibilityRules, Integer> ASSET_DISCLOSURE_LAW_POINTS =
            RULEBOOK.add(ParameterHistory.wholeNumber("assetDisclosure.lawPoints")
                    .in("2011", 2, UNCONFIRMED, WITHOUT_EFFECT, UPDATE_2014)
                    .in("2014", 2, DOCUMENTED, UPDATE_2014)
                    .in(
                            "2018",
                            2,
                            INFERRED,
                            NO_CHANGE_ANNOUNCED + TUNISIA_HAS_TWO,
                            CRITERIA_2018,
                            UPDATE_2014,
                            TUNISIA_2018)
                    .in(
                            "2023",
                            2,
                            INFERRED,
                            NO_CHANGE_ANNOUNCED + TUNISIA_HAS_TWO,
                            CRITERIA_2023,
                            UPDATE_2014,
                            TUNISIA_2018));

    /** Points added if that law requires any degree of public access, by the metric of 2014. */
    public static final Key<EligibilityRules, Integer> PUBLIC_ACCESS_POINTS =
            RULEBOOK.add(ParameterHistory.wholeNumber("assetDisclosure.publicAccessPoints")
                    .in("2011", 2, UNCONFIRMED, WITHOUT_EFFECT, UPDATE_2014)
                    .in("2014", 2, DOCUMENTED, UPDATE_2014)
                    .in("2018", 2, INFERRED, NO_CHANGE_ANNOUNCED, CRITERIA_2018, UPDATE_2014)
                    .in("2023", 2, INFERRED, NO_CHANGE_ANNOUNCED, CRITERIA_2023, UPDATE_2014));

    /**
     * The bands of EIU civil liberties scores above the bottom one, the highest first. Not confirmed in OGP's own words; they agree
     * with published scores.
     */
    public static final Key<EligibilityRules, List<CivilLibertiesBand>> CIVIL_LIBERTIES_BANDS =
            RULEBOOK.add(ParameterHistory.of(
                            "civilLiberties.bands",
                            Form.of(
                                            CivilLibertiesBand.class,
                                            "points and the score where they begin, such as 3 from 5",
                                            CivilLibertiesBand::parse)
                                    .list())
                    .in(
                            "2011",
                            List.of(band("7.5", 4), band("5", 3), band("2.5", 2)),
                            INFERRED,
                            "That EIU civil liberties are the measure is documented; the bands are not cited from OGP. Inferred: 3"
                                    + " points are printed at 5.88 (Georgia 2014, Tunisia 2018) and at 6.47 (Senegal 2018), and no"
                                    + " published score is against the bands. The year of the index is that before the scores: scores of"
                                    + " 2014 fit the index of 2013, those of 2016 that of 2015.",
                            EIU_AS_CRITERION,
                            UPDATE_2014,
                            TUNISIA_2018,
                            SENEGAL_2018));

    /** Whether a score exactly on the boundary of a band belongs to the band above: among real scores only 5.00 is concerned. */
    public static final Key<EligibilityRules, Boundary> CIVIL_LIBERTIES_BOUNDARY =
            RULEBOOK.add(ParameterHistory.choice("civilLiberties.boundary", Boundary.class)
                    .in(
                            "2011",
                            Boundary.STRICT,
                            UNCONFIRMED,
                            "Not settled. Alternative: INCLUSIVE. Of real scores it concerns exactly 5.00 only. If scores use the"
                                    + " index of the year before, Tunisia 2015 (11 points) speaks for INCLUSIVE and Niger 2014 (62.5 %)"
                                    + " for STRICT; Pakistan's 15 points, on a page of 2017, speak for INCLUSIVE only if they are of 2016.",
                            TWO_MEMBERS_SLIP,
                            CLOSE_TO_ELIGIBLE_2014,
                            PAKISTAN_2017)
                    .or(Boundary.INCLUSIVE));

    /** Points for a civil liberties score above 0 that is in no band. */
    public static final Key<EligibilityRules, Integer> CIVIL_LIBERTIES_BOTTOM_BAND_POINTS =
            RULEBOOK.add(ParameterHistory.wholeNumber("civilLiberties.bottomBandPoints")
                    .in(
                            "2011",
                            0,
                            UNCONFIRMED,
                            "Not settled. Alternative: 1 for a score above 0, as printed in annexes of IRM reports.")
                    .or(1));

    /** The most points of one criterion: 1 to 255, as a range of points packs each bound of four criteria into twelve bits. */
    public static final Key<EligibilityRules, Integer> MAXIMUM_POINTS_PER_CRITERION =
            RULEBOOK.add(ParameterHistory.wholeNumber("eligibility.maximumPointsPerCriterion")
                    .where(points -> points >= 1 && points <= 255, "1 to 255")
                    .in("2011", 4, DOCUMENTED, LIST_OF_79)
                    .in("2018", 4, DOCUMENTED, CRITERIA_2018)
                    .in("2023", 4, DOCUMENTED, CRITERIA_2023));

    /**
     * The share of the possible points that makes a country eligible, inclusive. In words of OGP that is documented since 2018 ("or
     * more"); before it is inferred.
     */
    public static final Key<EligibilityRules, Ratio> THRESHOLD = RULEBOOK.add(ParameterHistory.of(
                    "eligibility.threshold", Form.of(Ratio.class, "a share such as 3/4 or 75%", Ratio::parse))
            .in(
                    "2011",
                    THREE_QUARTERS,
                    INFERRED,
                    "Documented as 12 of 16 points. Inferred: the same share of any other base.",
                    LIST_OF_79)
            .in(
                    "2012",
                    THREE_QUARTERS,
                    INFERRED,
                    "Documented as 12 of 16 points. Inferred: the same share of the base of 12, that is 9 points.",
                    LIST_OF_79,
                    PERFECT_SCORE_CLUB)
            .in(
                    "2014",
                    THREE_QUARTERS,
                    INFERRED,
                    "Documented: 75 %. Inferred: exactly 75 % is enough, because Bhutan and Luxembourg became eligible with"
                            + " the scores of 2014 and can have had 9 of 12 points at most; the press of 2016 wrote"
                            + " \"above 75%\".",
                    TWO_MEMBERS_SLIP,
                    UPDATE_2014)
            .in("2018", THREE_QUARTERS, DOCUMENTED, CRITERIA_2018)
            .in("2023", THREE_QUARTERS, DOCUMENTED, CRITERIA_2023));

    /** The fewest assessed criteria with which OGP gives a score, 1 to 4; documented only since 2023. */
    public static final Key<EligibilityRules, Integer> MINIMUM_CRITERIA =
            RULEBOOK.add(ParameterHistory.wholeNumber("eligibility.minimumCriteria")
                    .where(criteria -> criteria >= 1 && criteria <= EligibilityCriterion.values().length, "1 to 4")
                    .in(
                            "2011",
                            3,
                            UNCONFIRMED,
                            "Documented for 2023 only. A base of 12 points for three criteria is documented from 2012-12.",
                            CRITERIA_2023_NOT_ENOUGH_DATA)
                    .in(
                            "2012",
                            3,
                            UNCONFIRMED,
                            "The base of 12 points for three criteria is documented; that fewer give no score only for 2023.",
                            PERFECT_SCORE_CLUB,
                            CRITERIA_2023_NOT_ENOUGH_DATA)
                    .in(
                            "2014",
                            3,
                            UNCONFIRMED,
                            "The base of 12 points for three criteria is documented; that fewer give no score only for 2023. It may"
                                    + " not have held: Belize has a printed 66.7 % for 2014 although the index of civil liberties does"
                                    + " not cover it.",
                            PERFECT_SCORE_CLUB,
                            CRITERIA_2023_NOT_ENOUGH_DATA,
                            CLOSE_TO_ELIGIBLE_2014)
                    .in(
                            "2018",
                            3,
                            UNCONFIRMED,
                            "The page states 16 and 12 points; that fewer criteria give no score is documented for 2023 only.",
                            CRITERIA_2018,
                            CRITERIA_2023_NOT_ENOUGH_DATA)
                    .in("2023", 3, DOCUMENTED, CRITERIA_2023_NOT_ENOUGH_DATA));

    /** How percentages are rounded for display, to whole percent. No verdict depends on it. */
    public static final Key<EligibilityRules, RoundingMode> PERCENT_ROUNDING =
            RULEBOOK.add(ParameterHistory.of("eligibility.percentRounding", Form.choice(RoundingMode.class))
                    .where(
                            rounding -> rounding != RoundingMode.UNNECESSARY,
                            "a rounding, as 11 of 16 points are no whole percentage")
                    .in(
                            "2011",
                            RoundingMode.HALF_UP,
                            INFERRED,
                            "Documented from the scores of 2014 on. Inferred: no percentage printed before them is known. For display"
                                    + " only.",
                            TWO_MEMBERS_SLIP,
                            SENEGAL_2023)
                    .in(
                            "2014",
                            RoundingMode.HALF_UP,
                            DOCUMENTED,
                            "11 of 16 points, 68.75 %, are printed as 69 for 2015. The note on the scores of 2014 prints one decimal:"
                                    + " 68.8, 66.7, 62.5. For display only.",
                            TWO_MEMBERS_SLIP,
                            CLOSE_TO_ELIGIBLE_2014)
                    .in(
                            "2018",
                            RoundingMode.HALF_UP,
                            DOCUMENTED,
                            "10 of 16 points, 62.5 %, are printed as 63 for 2023. For display only.",
                            SENEGAL_2023));

    private EligibilityParameters() {}

    private static CivilLibertiesBand band(String lowerBound, int points) {
        return CivilLibertiesBand.of(new BigDecimal(lowerBound), points);
    }
}

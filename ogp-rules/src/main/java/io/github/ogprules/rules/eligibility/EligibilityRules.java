package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Ratio;
import io.github.ogprules.rules.Rule;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * OGP's core eligibility rule: points for four criteria, and the share of the possible points that makes a country
 * eligible.
 *
 * <p>The editions are {@code 2011}, {@code 2012} (base of 12 points where a criterion has no data), {@code 2014} (new asset
 * disclosure metric), {@code 2017} (year of the Values Check, which concerns joining only), {@code 2018} and {@code 2023}
 * ("not enough data"). Whether a country may join depends on more than points: see
 * {@link io.github.ogprules.rules.joining.JoiningRules}.
 *
 * <p>Each {@code withX} method gives a reform: the same rules with one value set by the caller.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/resources/eligibility-criteria">OGP's eligibility criteria</a>
 */
@Value.Immutable
public abstract sealed class EligibilityRules implements Rule<EligibilityProfile, EligibilityDecision>
        permits ImmutableEligibilityRules {

    EligibilityRules() {}

    /**
     * The latest edition.
     *
     * @return the rules in force today, as far as this library knows
     */
    public static EligibilityRules current() {
        return EligibilityEditions.TIMELINE.current();
    }

    /**
     * The edition in force on a day.
     *
     * @param date the day
     * @return the rules of that day
     * @throws IllegalArgumentException if the day is before OGP's first eligibility list
     */
    public static EligibilityRules on(LocalDate date) {
        return EligibilityEditions.TIMELINE.on(date);
    }

    /**
     * The edition by which the scores of a year are given: the one in force at the end of the year. OGP published the
     * scores of 2014 in December 2014 by the metric announced with them.
     *
     * @param year the score year
     * @return the rules for the scores of that year
     * @throws IllegalArgumentException if the year is before OGP's first eligibility list of 2011
     */
    public static EligibilityRules forScoreYear(int year) {
        return on(LocalDate.of(year, 12, 31));
    }

    /**
     * The edition of a name.
     *
     * @param id {@code 2011}, {@code 2012}, {@code 2014}, {@code 2017}, {@code 2018} or {@code 2023}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static EligibilityRules edition(String id) {
        return EligibilityEditions.TIMELINE.edition(id);
    }

    /**
     * Every edition.
     *
     * @return the editions, the earliest first
     */
    public static List<EligibilityRules> all() {
        return EligibilityEditions.TIMELINE.all();
    }

    /**
     * The edition as OGP published it.
     *
     * @return the published edition, also for a reform
     */
    public abstract Edition getPublishedEdition();

    /**
     * Points for an Executive's Budget Proposal, published as {@link #getBudgetPublication()} says.
     *
     * @return whole points
     */
    public abstract Parameter<Integer> getExecutiveBudgetProposalPoints();

    /**
     * Points for an Audit Report, published as {@link #getBudgetPublication()} says.
     *
     * @return whole points
     */
    public abstract Parameter<Integer> getAuditReportPoints();

    /**
     * What is asked of the publication of the two budget documents: in time only since 2018, as far as is documented.
     *
     * @return what is asked; no points are computed from it
     */
    public abstract Parameter<BudgetPublication> getBudgetPublication();

    /**
     * Points for an access-to-information law.
     *
     * @return whole points
     */
    public abstract Parameter<Integer> getLawPoints();

    /**
     * Points for a constitutional provision on access to information, without law or draft.
     *
     * @return whole points
     */
    public abstract Parameter<Integer> getConstitutionalProvisionPoints();

    /**
     * Points for a draft law on access to information, without law or constitutional provision.
     *
     * @return whole points
     */
    public abstract Parameter<Integer> getDraftLawPoints();

    /**
     * Points for a constitutional provision together with a draft law. Not settled: OGP's sentence on the pair is not
     * established; the alternative is 4.
     *
     * @return whole points
     */
    public abstract Parameter<Integer> getConstitutionAndDraftPoints();

    /**
     * Points where there is neither law nor constitutional provision nor draft law.
     *
     * @return whole points
     */
    public abstract Parameter<Integer> getNoInstrumentPoints();

    /**
     * How asset disclosure is turned into points. Before the scores of 2014 the metric is not known, so that only published
     * points serve.
     *
     * @return the metric
     */
    public abstract Parameter<AssetDisclosureMetric> getAssetDisclosureMetric();

    /**
     * Points for a law on asset disclosure, by the metric of 2014.
     *
     * @return whole points
     */
    public abstract Parameter<Integer> getAssetDisclosureLawPoints();

    /**
     * Points added if that law requires any degree of public access, by the metric of 2014.
     *
     * @return whole points
     */
    public abstract Parameter<Integer> getPublicAccessPoints();

    /**
     * The bands of EIU civil liberties scores, the highest first. Not confirmed in OGP's own words; agree with published
     * scores.
     *
     * @return the bands above the bottom one
     */
    public abstract Parameter<List<CivilLibertiesBand>> getCivilLibertiesBands();

    /**
     * Whether a score exactly on the boundary of a band belongs to the band above. Not settled: the alternative is
     * {@link Boundary#INCLUSIVE}; among real scores only 5.00 is concerned.
     *
     * @return the boundary
     */
    public abstract Parameter<Boundary> getCivilLibertiesBoundary();

    /**
     * Points for a civil liberties score above 0 that is in no band. Not settled: the alternative, as printed in annexes of
     * IRM reports, is 1.
     *
     * @return whole points
     */
    public abstract Parameter<Integer> getCivilLibertiesBottomBandPoints();

    /**
     * The most points of one criterion.
     *
     * @return whole points
     */
    public abstract Parameter<Integer> getMaximumPointsPerCriterion();

    /**
     * The share of the possible points that makes a country eligible, inclusive. In words of OGP that is documented since
     * 2018 ("or more"); before it is inferred.
     *
     * @return three quarters in every edition
     */
    public abstract Parameter<Ratio> getThreshold();

    /**
     * The fewest assessed criteria with which OGP gives a score; documented only since 2023.
     *
     * @return 1 to 4 criteria
     */
    public abstract Parameter<Integer> getMinimumCriteria();

    /**
     * How percentages are rounded for display. No verdict depends on it.
     *
     * @return the rounding to whole percent
     */
    public abstract Parameter<RoundingMode> getPercentRounding();

    @Override
    @Value.Derived
    @Value.Auxiliary
    public Edition getEdition() {
        return getPublishedEdition().reformedBy(getParameters());
    }

    /**
     * Every parameter of these rules, with its source.
     *
     * @return the parameters, in the order of the criteria
     */
    public List<Parameter<?>> getParameters() {
        return List.of(
                getExecutiveBudgetProposalPoints(),
                getAuditReportPoints(),
                getBudgetPublication(),
                getLawPoints(),
                getConstitutionalProvisionPoints(),
                getDraftLawPoints(),
                getConstitutionAndDraftPoints(),
                getNoInstrumentPoints(),
                getAssetDisclosureMetric(),
                getAssetDisclosureLawPoints(),
                getPublicAccessPoints(),
                getCivilLibertiesBands(),
                getCivilLibertiesBoundary(),
                getCivilLibertiesBottomBandPoints(),
                getMaximumPointsPerCriterion(),
                getThreshold(),
                getMinimumCriteria(),
                getPercentRounding());
    }

    /**
     * Decides whether a country is eligible, and why. Unknown observations give exact bounds, and a verdict as soon as both
     * bounds agree; an unknown criterion stands for one that is assessed and whose value is not at hand.
     *
     * @param profile what is observed of the country
     * @return the decision
     * @throws IllegalArgumentException if published points exceed what a criterion can have under these rules
     */
    @Override
    public EligibilityDecision decide(EligibilityProfile profile) {
        return scoring().decide(profile);
    }

    /**
     * Decides without giving reasons, for where only the answer counts; the same verdict as {@link #decide} gives.
     *
     * @param profile what is observed of the country
     * @return the verdict
     * @throws IllegalArgumentException if published points exceed what a criterion can have under these rules
     */
    public EligibilityVerdict verdict(EligibilityProfile profile) {
        return scoring().verdict(profile);
    }

    /**
     * The points that a country can have on a criterion under these rules. Published points that are not among them are counted as
     * published, and the finding says that they do not exist. Of citizen engagement 1 point counts as one that may exist as long as
     * {@link #getCivilLibertiesBottomBandPoints()} is not settled.
     *
     * @param criterion the criterion
     * @return whole points from low to high, such as 0, 2 and 4 for fiscal transparency; every number from 0 to 4 where no rule
     *     turns evidence into points
     */
    public List<Integer> getPointValues(EligibilityCriterion criterion) {
        return scoring().pointValues(criterion);
    }

    /**
     * These rules with another value of {@link #getExecutiveBudgetProposalPoints()}.
     *
     * @param points whole points
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if the points are below 0, or above {@link #getMaximumPointsPerCriterion()} alone or together
     *     with {@link #getAuditReportPoints()}
     */
    public EligibilityRules withExecutiveBudgetProposalPoints(Integer points) {
        return copy().executiveBudgetProposalPoints(
                        getExecutiveBudgetProposalPoints().assume(points))
                .build();
    }

    /**
     * These rules with another value of {@link #getAuditReportPoints()}.
     *
     * @param points whole points
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if the points are below 0, or above {@link #getMaximumPointsPerCriterion()} alone or together
     *     with {@link #getExecutiveBudgetProposalPoints()}
     */
    public EligibilityRules withAuditReportPoints(Integer points) {
        return copy().auditReportPoints(getAuditReportPoints().assume(points)).build();
    }

    /**
     * These rules with another value of {@link #getBudgetPublication()}; it changes what the findings say is asked, and no
     * points.
     *
     * @param publication what to ask
     * @return the reform, whose edition says so
     */
    public EligibilityRules withBudgetPublication(BudgetPublication publication) {
        return copy().budgetPublication(getBudgetPublication().assume(publication))
                .build();
    }

    /**
     * These rules with another value of {@link #getLawPoints()}.
     *
     * @param points whole points
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if the points are below 0 or above {@link #getMaximumPointsPerCriterion()}
     */
    public EligibilityRules withLawPoints(Integer points) {
        return copy().lawPoints(getLawPoints().assume(points)).build();
    }

    /**
     * These rules with another value of {@link #getConstitutionalProvisionPoints()}.
     *
     * @param points whole points
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if the points are below 0 or above {@link #getMaximumPointsPerCriterion()}
     */
    public EligibilityRules withConstitutionalProvisionPoints(Integer points) {
        return copy().constitutionalProvisionPoints(
                        getConstitutionalProvisionPoints().assume(points))
                .build();
    }

    /**
     * These rules with another value of {@link #getDraftLawPoints()}.
     *
     * @param points whole points
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if the points are below 0 or above {@link #getMaximumPointsPerCriterion()}
     */
    public EligibilityRules withDraftLawPoints(Integer points) {
        return copy().draftLawPoints(getDraftLawPoints().assume(points)).build();
    }

    /**
     * These rules with another value of {@link #getConstitutionAndDraftPoints()}.
     *
     * @param points whole points
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if the points are below 0 or above {@link #getMaximumPointsPerCriterion()}
     */
    public EligibilityRules withConstitutionAndDraftPoints(Integer points) {
        return copy().constitutionAndDraftPoints(getConstitutionAndDraftPoints().assume(points))
                .build();
    }

    /**
     * These rules with another value of {@link #getNoInstrumentPoints()}.
     *
     * @param points whole points
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if the points are below 0 or above {@link #getMaximumPointsPerCriterion()}
     */
    public EligibilityRules withNoInstrumentPoints(Integer points) {
        return copy().noInstrumentPoints(getNoInstrumentPoints().assume(points)).build();
    }

    /**
     * These rules with another value of {@link #getAssetDisclosureMetric()}.
     *
     * @param metric the metric
     * @return the reform, whose edition says so
     */
    public EligibilityRules withAssetDisclosureMetric(AssetDisclosureMetric metric) {
        return copy().assetDisclosureMetric(getAssetDisclosureMetric().assume(metric))
                .build();
    }

    /**
     * These rules with another value of {@link #getAssetDisclosureLawPoints()}.
     *
     * @param points whole points
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if the points are below 0, or above {@link #getMaximumPointsPerCriterion()} alone or together
     *     with {@link #getPublicAccessPoints()}
     */
    public EligibilityRules withAssetDisclosureLawPoints(Integer points) {
        return copy().assetDisclosureLawPoints(getAssetDisclosureLawPoints().assume(points))
                .build();
    }

    /**
     * These rules with another value of {@link #getPublicAccessPoints()}.
     *
     * @param points whole points
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if the points are below 0, or above {@link #getMaximumPointsPerCriterion()} alone or together
     *     with {@link #getAssetDisclosureLawPoints()}
     */
    public EligibilityRules withPublicAccessPoints(Integer points) {
        return copy().publicAccessPoints(getPublicAccessPoints().assume(points)).build();
    }

    /**
     * These rules with another value of {@link #getCivilLibertiesBands()}.
     *
     * @param bands the bands above the bottom one
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if they do not go from high to low, if one begins at 10, or if the points of one are
     *     above {@link #getMaximumPointsPerCriterion()}
     */
    public EligibilityRules withCivilLibertiesBands(List<CivilLibertiesBand> bands) {
        return copy().civilLibertiesBands(getCivilLibertiesBands().assume(bands))
                .build();
    }

    /**
     * These rules with another value of {@link #getCivilLibertiesBoundary()}.
     *
     * @param boundary the boundary
     * @return the reform, whose edition says so
     */
    public EligibilityRules withCivilLibertiesBoundary(Boundary boundary) {
        return copy().civilLibertiesBoundary(getCivilLibertiesBoundary().assume(boundary))
                .build();
    }

    /**
     * These rules with another value of {@link #getCivilLibertiesBottomBandPoints()}.
     *
     * @param points whole points
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if the points are below 0 or above {@link #getMaximumPointsPerCriterion()}
     */
    public EligibilityRules withCivilLibertiesBottomBandPoints(Integer points) {
        return copy().civilLibertiesBottomBandPoints(
                        getCivilLibertiesBottomBandPoints().assume(points))
                .build();
    }

    /**
     * These rules with another value of {@link #getMaximumPointsPerCriterion()}.
     *
     * @param points whole points
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if it is not from 1 to 255, or below points that these rules give for a criterion
     */
    public EligibilityRules withMaximumPointsPerCriterion(Integer points) {
        return copy().maximumPointsPerCriterion(getMaximumPointsPerCriterion().assume(points))
                .build();
    }

    /**
     * These rules with another value of {@link #getThreshold()}.
     *
     * @param threshold a share from 0 to 1
     * @return the reform, whose edition says so
     */
    public EligibilityRules withThreshold(Ratio threshold) {
        return copy().threshold(getThreshold().assume(threshold)).build();
    }

    /**
     * These rules with another value of {@link #getMinimumCriteria()}.
     *
     * @param criteria 1 to 4 criteria
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if it is not from 1 to 4
     */
    public EligibilityRules withMinimumCriteria(Integer criteria) {
        return copy().minimumCriteria(getMinimumCriteria().assume(criteria)).build();
    }

    /**
     * These rules with another value of {@link #getPercentRounding()}.
     *
     * @param rounding the rounding to whole percent, any but {@link RoundingMode#UNNECESSARY}
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if it is {@link RoundingMode#UNNECESSARY}, which hardly any score allows
     */
    public EligibilityRules withPercentRounding(RoundingMode rounding) {
        return copy().percentRounding(getPercentRounding().assume(rounding)).build();
    }

    /** Refuses values that contradict each other. */
    @Value.Check
    void check() {
        EligibilityRulesCheck.check(this);
    }

    /** Made when first asked for: most processes decide by one edition. */
    @Value.Lazy
    EligibilityScoring scoring() {
        return new EligibilityScoring(this);
    }

    /** Made when first asked for: it decides every situation. */
    @Value.Lazy
    EligibilityReasoning reasoning() {
        return new EligibilityReasoning(this);
    }

    private Builder copy() {
        return new Builder().from(this);
    }

    /** Builds {@link EligibilityRules}; not thread-safe. */
    public static final class Builder extends ImmutableEligibilityRules.Builder {
        Builder() {}
    }
}

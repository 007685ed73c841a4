package io.github.ogprules.rules.star;

import io.github.ogprules.model.irm.AssessmentMoment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Rule;
import io.github.ogprules.rules.measure.RelevanceRules;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Which commitments have a star: specific, relevant to OGP values, of high potential impact, and substantially or completely
 * implemented. No other judgement enters: the Independent Reporting Mechanism (IRM) computes it from what its report codes.
 *
 * <p>The editions are {@code cohort-1} (plans of 2011, in the data of 2015 only), {@code 2014} (no test of specificity),
 * {@code 2015} (specificity added), {@code current-progress-report} and {@code current-end-of-term} (potential impact must be
 * transformative; completion at mid-term or at the end of term), and {@code potentially-starred} (completion is not looked at).
 * Several are in force side by side, so {@link #forReport} finds the one that a report awards stars by.
 *
 * <p>Each {@code withX} method gives a reform: the same rules with one value set by the caller.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/?p=3699">OGP on the star since 2015</a>
 * @see <a href="https://github.com/Vizzuality/ogp">The codebook of the OGP Explorer</a>
 */
@Value.Immutable
public abstract sealed class StarRules implements Rule<CommitmentAssessment, StarDecision> permits ImmutableStarRules {

    StarRules() {}

    /**
     * The edition by which a report awards stars. A progress report of 2014 does so by the formula of 2014, one of 2015 by that
     * of 2015, later ones by the current formula; where the year of publication is not known, the year of the plan stands for
     * it: up to 2012, 2013, and from 2014 on. Reports at the end of term follow the current formula.
     *
     * <p>Some reports award no star: those of 2013, those on plans of 2011, those on plans of 2018 and later, and those on the design of
     * commitments. By the edition returned their commitments are {@link StarVerdict#NOT_APPLICABLE}.
     *
     * @param report the report
     * @return its edition
     */
    public static StarRules forReport(IrmReport report) {
        return StarEditions.forReport(report);
    }

    /**
     * The formula by which OGP computed a published column, whatever the year of the report.
     *
     * <p>Three columns need more than the formula: {@link StarColumn#NEW_AND_STARRED} keeps only the new commitments among those
     * starred, {@link StarColumn#STARRED_AND_SPECIFIC} only those of which specificity is other than low, and
     * {@link StarColumn#MAX_STAR} prefers the report at the end of term; {@link StarComparison} knows how.
     *
     * @param column the column
     * @param report the report whose codes are read
     * @return the formula
     */
    public static StarRules forColumn(StarColumn column, IrmReport report) {
        return StarEditions.forColumn(column, report);
    }

    /**
     * The rule of potentially starred, or well-designed, commitments: completion is not looked at.
     *
     * @return the edition {@code potentially-starred}
     */
    public static StarRules potentiallyStarred() {
        return StarEditions.POTENTIALLY_STARRED;
    }

    /**
     * The edition of a name.
     *
     * @param id {@code cohort-1}, {@code 2014}, {@code 2015}, {@code current-progress-report}, {@code current-end-of-term} or
     *     {@code potentially-starred}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static StarRules edition(String id) {
        return StarEditions.EDITIONS.edition(id);
    }

    /**
     * Every edition.
     *
     * @return the editions, in the order of the plans that they began with
     */
    public static List<StarRules> all() {
        return StarEditions.EDITIONS.all();
    }

    /**
     * The edition as OGP published it.
     *
     * @return the published edition, also for a reform
     */
    public abstract Edition getPublishedEdition();

    /**
     * The moment at which a report must look at the commitments, so that its completion counts.
     *
     * @return mid-term or end of term; empty if every report will do
     */
    public abstract Parameter<Optional<AssessmentMoment>> getAssessmentMoment();

    /**
     * The first year of submission of the plans that have the star.
     *
     * @return a year
     */
    public abstract Parameter<Integer> getFirstPlanYear();

    /**
     * The last year of submission of the plans that have the star.
     *
     * @return a year
     */
    public abstract Parameter<Integer> getLastPlanYear();

    /**
     * The least specificity. Not settled for the current formula: medium rests on OGP's text alone, as no published commitment
     * fails on it alone; the alternative is low.
     *
     * @return low or higher; empty if there is no test
     */
    public abstract Parameter<Optional<Specificity>> getMinimumSpecificity();

    /**
     * The first year of submission of the plans for which verifiability stands in where specificity is not coded.
     *
     * @return a year; empty if it never does
     */
    public abstract Parameter<Optional<Integer>> getVerifiableFromPlanYear();

    /**
     * Whether a commitment must be relevant to OGP values.
     *
     * @return true in every edition
     */
    public abstract Parameter<Boolean> getRelevanceNeeded();

    /**
     * What makes a commitment relevant.
     *
     * @return the rule of relevance to OGP values
     */
    public abstract RelevanceRules getRelevance();

    /**
     * The least potential impact.
     *
     * @return minor or higher; empty if there is no test
     */
    public abstract Parameter<Optional<PotentialImpact>> getMinimumPotentialImpact();

    /**
     * The least completion.
     *
     * @return limited or higher; empty if there is no test
     */
    public abstract Parameter<Optional<Completion>> getMinimumCompletion();

    /**
     * Every parameter of these rules, with its source. The first year of reports with stars is the same in every edition and cannot be
     * replaced.
     *
     * @return the parameters, in the order of the criteria
     */
    public List<Parameter<?>> getParameters() {
        return Stream.of(
                        List.of(
                                getAssessmentMoment(),
                                StarEditions.FIRST_REPORT_YEAR,
                                getFirstPlanYear(),
                                getLastPlanYear(),
                                getMinimumSpecificity(),
                                getVerifiableFromPlanYear(),
                                getRelevanceNeeded()),
                        getRelevance().getAllParameters(),
                        List.of(getMinimumPotentialImpact(), getMinimumCompletion()))
                .<Parameter<?>>flatMap(List::stream)
                .toList();
    }

    @Override
    @Value.Derived
    @Value.Auxiliary
    public Edition getEdition() {
        return getPublishedEdition().reformedBy(getParameters());
    }

    /**
     * These rules with another value of {@link #getAssessmentMoment()}.
     *
     * @param moment the moment, or empty for any
     * @return the reform, whose edition says so
     */
    public StarRules withAssessmentMoment(Optional<AssessmentMoment> moment) {
        return copy().assessmentMoment(getAssessmentMoment().assume(moment)).build();
    }

    /**
     * These rules with another value of {@link #getFirstPlanYear()}.
     *
     * @param year the first year of submission, no later than the last
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if it is later than the last
     */
    public StarRules withFirstPlanYear(Integer year) {
        return copy().firstPlanYear(getFirstPlanYear().assume(year)).build();
    }

    /**
     * These rules with another value of {@link #getLastPlanYear()}.
     *
     * @param year the last year of submission, no earlier than the first
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if it is earlier than the first
     */
    public StarRules withLastPlanYear(Integer year) {
        return copy().lastPlanYear(getLastPlanYear().assume(year)).build();
    }

    /**
     * These rules with another value of {@link #getMinimumSpecificity()}.
     *
     * @param minimum the least specificity, low or higher, or empty for no test
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if it is none, which would test nothing
     */
    public StarRules withMinimumSpecificity(Optional<Specificity> minimum) {
        return copy().minimumSpecificity(getMinimumSpecificity().assume(minimum))
                .build();
    }

    /**
     * These rules with another value of {@link #getVerifiableFromPlanYear()}.
     *
     * @param year the first year of submission, or empty for never
     * @return the reform, whose edition says so
     */
    public StarRules withVerifiableFromPlanYear(Optional<Integer> year) {
        return copy().verifiableFromPlanYear(getVerifiableFromPlanYear().assume(year))
                .build();
    }

    /**
     * These rules with another value of {@link #getRelevanceNeeded()}.
     *
     * @param needed whether a commitment must be relevant
     * @return the reform, whose edition says so
     */
    public StarRules withRelevanceNeeded(Boolean needed) {
        return copy().relevanceNeeded(getRelevanceNeeded().assume(needed)).build();
    }

    /**
     * These rules with another rule of relevance, such as a reform of it.
     *
     * @param relevance the rule of relevance
     * @return the rules, whose edition names what the caller set
     */
    public StarRules withRelevance(RelevanceRules relevance) {
        return copy().relevance(relevance).build();
    }

    /**
     * These rules with another value of {@link #getMinimumPotentialImpact()}.
     *
     * @param minimum the least potential impact, minor or higher, or empty for no test
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if it is none or unclear, which would test nothing
     */
    public StarRules withMinimumPotentialImpact(Optional<PotentialImpact> minimum) {
        return copy().minimumPotentialImpact(getMinimumPotentialImpact().assume(minimum))
                .build();
    }

    /**
     * These rules with another value of {@link #getMinimumCompletion()}.
     *
     * @param minimum the least completion, limited or higher, or empty for no test
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if it is lower, which is no implementation at all
     */
    public StarRules withMinimumCompletion(Optional<Completion> minimum) {
        return copy().minimumCompletion(getMinimumCompletion().assume(minimum)).build();
    }

    /**
     * Decides whether a commitment has a star. The tests are made and reported also where the report awards no star, so that
     * they say what would have come of it.
     *
     * @param assessment what a report says of the commitment
     * @return the decision
     */
    @Override
    public StarDecision decide(CommitmentAssessment assessment) {
        List<StarFinding> findings = tests().findings(assessment);
        return ImmutableStarDecision.of(getEdition(), StarTests.verdict(findings), findings);
    }

    /** Refuses values that test nothing, and years in the wrong order. */
    @Value.Check
    void check() {
        getLastPlanYear()
                .require(
                        last -> last >= getFirstPlanYear().getValue(),
                        "no earlier than " + getFirstPlanYear().getValue());
        getMinimumSpecificity().require(atLeast(Specificity.LOW), "LOW, MEDIUM or HIGH, or empty for no test");
        getMinimumPotentialImpact()
                .require(atLeast(PotentialImpact.MINOR), "MINOR, MODERATE or TRANSFORMATIVE, or empty for no test");
        getMinimumCompletion()
                .require(atLeast(Completion.LIMITED), "LIMITED, SUBSTANTIAL or COMPLETE, or empty for no test");
    }

    private static <E extends Enum<E>> Predicate<Optional<E>> atLeast(E lowest) {
        return minimum -> minimum.stream().allMatch(value -> value.compareTo(lowest) >= 0);
    }

    @Value.Derived
    @Value.Auxiliary
    StarTests tests() {
        return new StarTests(this);
    }

    /** Made when first asked for: it decides every situation. */
    @Value.Lazy
    StarReasoning reasoning() {
        return new StarReasoning(this);
    }

    private Builder copy() {
        return new Builder().from(this);
    }

    /** Builds {@link StarRules}; not thread-safe. */
    public static final class Builder extends ImmutableStarRules.Builder {
        Builder() {}
    }
}

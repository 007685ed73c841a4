package io.github.ogprules.rules.star;

import static io.github.ogprules.rules.star.StarParameters.FIRST_PLAN_YEAR;
import static io.github.ogprules.rules.star.StarParameters.LAST_PLAN_YEAR;
import static io.github.ogprules.rules.star.StarParameters.MINIMUM_POTENTIAL_IMPACT;

import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.measure.RelevanceRules;
import io.github.ogprules.rules.reasoning.Advice;
import io.github.ogprules.rules.reasoning.FiniteRule;
import io.github.ogprules.rules.reasoning.RuleDifference;
import io.github.ogprules.rules.reasoning.VerdictTable;
import java.util.List;
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
 * <p>{@link StarParameters} has the keys of the numbers and choices: {@code get} reads one, {@code with} gives a reform.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/?p=3699">OGP on the star since 2015</a>
 * @see <a href="https://github.com/Vizzuality/ogp">The codebook of the OGP Explorer</a>
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype") // the attributes of any rule come first; another order would not compile
public abstract sealed class StarRules extends ParameterizedRule<StarRules, CommitmentAssessment, StarDecision>
        implements FiniteRule<StarRules, CommitmentAssessment, StarVerdict> permits ImmutableStarRules {

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

    /** {@return the rule of potentially starred, or well-designed, commitments, which does not look at completion} */
    public static StarRules potentiallyStarred() {
        return edition("potentially-starred");
    }

    /**
     * The edition of a name.
     *
     * @param id the id of an edition, such as {@code potentially-starred}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static StarRules edition(String id) {
        return StarEditions.EDITIONS.edition(id);
    }

    /** {@return every edition, in the order of the plans that they began with} */
    public static List<StarRules> all() {
        return StarEditions.EDITIONS.all();
    }

    /** {@return the rule of relevance to OGP values, which says what makes a commitment relevant} */
    public abstract RelevanceRules getRelevance();

    /**
     * These rules with another rule of relevance, such as a reform of it.
     *
     * @param relevance the rule of relevance
     * @return the rules, whose edition names what the caller set
     */
    public StarRules withRelevance(RelevanceRules relevance) {
        return ImmutableStarRules.of(getPublishedEdition(), getParameters(), relevance);
    }

    @Override
    public StarRules with(String parameter, String value) {
        return getRelevance().getParameters().contains(parameter)
                ? withRelevance(getRelevance().with(parameter, value))
                : super.with(parameter, value);
    }

    @Override
    protected StarRules with(Parameters<StarRules> parameters) {
        return ImmutableStarRules.of(getPublishedEdition(), parameters, getRelevance());
    }

    /** {@return every number and choice of these rules with its source, those of relevance included, in the order of the criteria} */
    @Override
    public List<Parameter<?>> getAllParameters() {
        return getParameters().listWith(getRelevance().getAllParameters(), MINIMUM_POTENTIAL_IMPACT);
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
        return ImmutableStarDecision.of(assessment.getReport(), getEdition(), StarFindings.verdict(findings), findings);
    }

    /**
     * What the commitment lacks for a star, what could turn that, and which unknowns still matter; its report and plan stay as they
     * are. Where verifiability stands in for specificity, or the values for the code of relevance over all, they go on doing so: that
     * such a code appears is no part of the advice.
     *
     * @param assessment what a report says of the commitment
     * @return the advice; a test that is met counts as one point
     */
    @Override
    public Advice<CommitmentAssessment, StarVerdict> advise(CommitmentAssessment assessment) {
        return reasoning().of(assessment).advise(assessment, StarVerdict.STARRED);
    }

    /**
     * Every situation in which other rules decide differently, the report and the year of the plan among them, also those in which only
     * one of both knows a star.
     *
     * @param other an edition or a reform
     * @return the difference; empty if and only if both decide alike every assessment of which all is known. Two editions have
     *     some 30,000 situations; reforms that ask for other OGP values have several times as many, and take as much longer
     */
    @Override
    public RuleDifference<CommitmentAssessment, StarVerdict> differenceTo(StarRules other) {
        return StarReasoning.difference(this, other);
    }

    /**
     * The verdict on every situation, of commitments that any report assesses. Specificity that is unknown may turn out to be coded or
     * not, whatever stands in for it.
     *
     * @return a new table; in OGP's editions of up to some 30,000 situations
     */
    @Override
    public VerdictTable<CommitmentAssessment, StarVerdict> table() {
        return reasoning().table();
    }

    /** Refuses years in the wrong order. */
    @Value.Check
    void check() {
        getParameters()
                .of(LAST_PLAN_YEAR)
                .require(last -> last >= get(FIRST_PLAN_YEAR), "no earlier than " + get(FIRST_PLAN_YEAR));
    }

    @Value.Derived
    @Value.Auxiliary
    StarFindings tests() {
        return new StarFindings(getParameters(), getRelevance());
    }

    /** Made when first asked for: it decides every situation. */
    @Value.Lazy
    StarReasoning reasoning() {
        return new StarReasoning(this);
    }
}

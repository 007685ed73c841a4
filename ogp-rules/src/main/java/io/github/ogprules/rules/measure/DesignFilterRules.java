package io.github.ogprules.rules.measure;

import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.OpenGovernmentLens;
import io.github.ogprules.model.irm.PotentialForResults;
import io.github.ogprules.model.irm.Verifiability;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Requirement;
import io.github.ogprules.rules.Rule;
import java.util.List;
import org.immutables.value.Value;

/**
 * The design filters of action plan reviews: a commitment is verifiable, has an open government lens, and substantial
 * potential for results; plans of 2020 on.
 *
 * <p>This is not OGP's list of promising commitments. The Independent Reporting Mechanism (IRM) chooses those from among the
 * commitments that pass, with a view to what matters in the country, and need not list every one.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/documents/independent-reporting-mechanism-action-plan-review/">Action plan
 *     review</a>
 */
@Value.Immutable
public abstract sealed class DesignFilterRules implements Rule<CommitmentAssessment, MeasureDecision>
        permits ImmutableDesignFilterRules {

    DesignFilterRules() {}

    /**
     * The filters as action plan reviews apply them.
     *
     * @return the one edition
     */
    public static DesignFilterRules current() {
        return MeasureEditions.DESIGN_FILTERS;
    }

    /**
     * The edition as OGP published it.
     *
     * @return the published edition, also for a reform
     */
    public abstract Edition getPublishedEdition();

    /**
     * The first year of submission of the plans that are filtered so.
     *
     * @return a year
     */
    public abstract Parameter<Integer> getFirstPlanYear();

    /**
     * The least verifiability.
     *
     * @return verifiable
     */
    public abstract Parameter<Verifiability> getMinimumVerifiability();

    /**
     * The least open government lens.
     *
     * @return with lens
     */
    public abstract Parameter<OpenGovernmentLens> getMinimumOpenGovernmentLens();

    /**
     * The least potential for results.
     *
     * @return substantial
     */
    public abstract Parameter<PotentialForResults> getMinimumPotentialForResults();

    /**
     * Every parameter of these filters, with its source.
     *
     * @return the parameters
     */
    public List<Parameter<?>> getParameters() {
        return List.of(
                getFirstPlanYear(),
                getMinimumVerifiability(),
                getMinimumOpenGovernmentLens(),
                getMinimumPotentialForResults());
    }

    @Override
    @Value.Derived
    @Value.Auxiliary
    public Edition getEdition() {
        return getPublishedEdition().reformedBy(getParameters());
    }

    /**
     * These filters with another value of {@link #getFirstPlanYear()}.
     *
     * @param year the first year of submission
     * @return the reform, whose edition says so
     */
    public DesignFilterRules withFirstPlanYear(Integer year) {
        return copy().firstPlanYear(getFirstPlanYear().assume(year)).build();
    }

    /**
     * These filters with another value of {@link #getMinimumPotentialForResults()}.
     *
     * @param minimum the least potential for results, modest or higher
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if it is lower
     */
    public DesignFilterRules withMinimumPotentialForResults(PotentialForResults minimum) {
        return copy().minimumPotentialForResults(getMinimumPotentialForResults().assume(minimum))
                .build();
    }

    /**
     * Decides whether a commitment passes the filters.
     *
     * @param assessment what a report says of the commitment
     * @return the decision, with findings on plan, verifiability, open government lens and potential for results
     */
    @Override
    public MeasureDecision decide(CommitmentAssessment assessment) {
        return MeasureFindings.decide(
                getEdition(),
                MeasureFindings.plan(
                        assessment.getReport(),
                        year -> year >= getFirstPlanYear().getValue(),
                        Requirement.of("a plan of " + getFirstPlanYear().getValue() + " or later", getFirstPlanYear())),
                List.of(
                        MeasureFindings.atLeast(
                                MeasureCriterion.VERIFIABILITY,
                                assessment.getVerifiability(),
                                getMinimumVerifiability()),
                        MeasureFindings.atLeast(
                                MeasureCriterion.OPEN_GOVERNMENT_LENS,
                                assessment.getOpenGovernmentLens(),
                                getMinimumOpenGovernmentLens()),
                        MeasureFindings.atLeast(
                                MeasureCriterion.POTENTIAL_FOR_RESULTS,
                                assessment.getPotentialForResults(),
                                getMinimumPotentialForResults())));
    }

    /** Refuses a potential that is none. */
    @Value.Check
    void check() {
        getMinimumPotentialForResults()
                .require(minimum -> minimum.compareTo(PotentialForResults.MODEST) >= 0, "MODEST or SUBSTANTIAL");
    }

    private Builder copy() {
        return new Builder().from(this);
    }

    /** Builds {@link DesignFilterRules}; not thread-safe. */
    public static final class Builder extends ImmutableDesignFilterRules.Builder {
        Builder() {}
    }
}

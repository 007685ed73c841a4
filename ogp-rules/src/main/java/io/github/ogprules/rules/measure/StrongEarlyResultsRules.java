package io.github.ogprules.rules.measure;

import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.DidItOpenGovernment;
import io.github.ogprules.model.irm.EarlyResults;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Rule;
import java.util.List;
import org.immutables.value.Value;

/**
 * Strong early results: a commitment opened government in a major or outstanding way, or, for plans of 2021 on, its early
 * results are significant.
 *
 * <p>A report codes one of the two; which one follows from what it says and not from the year, as some plans of 2019 and 2020
 * have one and some the other. So a value of one decides where the other has none.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/glossary/early-results/">Glossary: Early results</a>
 */
@Value.Immutable
public abstract sealed class StrongEarlyResultsRules implements Rule<CommitmentAssessment, MeasureDecision>
        permits ImmutableStrongEarlyResultsRules {

    StrongEarlyResultsRules() {}

    /**
     * The measure as OGP computes it.
     *
     * @return the one edition
     */
    public static StrongEarlyResultsRules current() {
        return MeasureEditions.STRONG_EARLY_RESULTS;
    }

    /**
     * The edition as OGP published it.
     *
     * @return the published edition, also for a reform
     */
    public abstract Edition getPublishedEdition();

    /**
     * The least answer to "did it open government", over all, that is strong.
     *
     * @return major
     */
    public abstract Parameter<DidItOpenGovernment> getMinimumDidItOpenGovernment();

    /**
     * The least early results that are strong.
     *
     * @return significant
     */
    public abstract Parameter<EarlyResults> getMinimumEarlyResults();

    /**
     * Every parameter of this measure, with its source.
     *
     * @return the parameters
     */
    public List<Parameter<?>> getParameters() {
        return List.of(getMinimumDidItOpenGovernment(), getMinimumEarlyResults());
    }

    @Override
    @Value.Derived
    @Value.Auxiliary
    public Edition getEdition() {
        return getPublishedEdition().reformedBy(getParameters());
    }

    /**
     * This measure with another value of {@link #getMinimumDidItOpenGovernment()}.
     *
     * @param minimum the least answer, marginal or higher
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if it is lower
     */
    public StrongEarlyResultsRules withMinimumDidItOpenGovernment(DidItOpenGovernment minimum) {
        return copy().minimumDidItOpenGovernment(getMinimumDidItOpenGovernment().assume(minimum))
                .build();
    }

    /**
     * This measure with another value of {@link #getMinimumEarlyResults()}.
     *
     * @param minimum the least early results, moderate or higher
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if they are lower
     */
    public StrongEarlyResultsRules withMinimumEarlyResults(EarlyResults minimum) {
        return copy().minimumEarlyResults(getMinimumEarlyResults().assume(minimum))
                .build();
    }

    /**
     * Decides whether a commitment has strong early results.
     *
     * @param assessment what a report at the end of term says of the commitment
     * @return the decision, with two findings
     */
    @Override
    public MeasureDecision decide(CommitmentAssessment assessment) {
        List<MeasureFinding> findings = List.of(
                MeasureFindings.atLeast(
                        MeasureCriterion.DID_IT_OPEN_GOVERNMENT,
                        assessment.getDidItOpenGovernment(),
                        getMinimumDidItOpenGovernment()),
                MeasureFindings.atLeast(
                        MeasureCriterion.EARLY_RESULTS, assessment.getEarlyResults(), getMinimumEarlyResults()));
        return ImmutableMeasureDecision.of(getEdition(), verdict(findings), findings);
    }

    private static Outcome verdict(List<MeasureFinding> findings) {
        List<Outcome> outcomes =
                findings.stream().map(MeasureFinding::getOutcome).toList();
        return outcomes.contains(Outcome.MET) ? Outcome.MET : Outcome.all(outcomes);
    }

    /** Refuses answers that are no results. */
    @Value.Check
    void check() {
        getMinimumDidItOpenGovernment()
                .require(
                        minimum -> minimum.compareTo(DidItOpenGovernment.MARGINAL) >= 0,
                        "MARGINAL, MAJOR or OUTSTANDING");
        getMinimumEarlyResults()
                .require(minimum -> minimum.compareTo(EarlyResults.MODERATE) >= 0, "MODERATE or SIGNIFICANT");
    }

    private Builder copy() {
        return new Builder().from(this);
    }

    /** Builds {@link StrongEarlyResultsRules}; not thread-safe. */
    public static final class Builder extends ImmutableStrongEarlyResultsRules.Builder {
        Builder() {}
    }
}

package io.github.ogprules.rules.measure;

import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Rule;
import java.util.List;
import org.immutables.value.Value;

/**
 * High completion: a commitment is substantially or completely implemented when it is assessed.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/glossary/completion/">Glossary: Completion</a>
 */
@Value.Immutable
public abstract sealed class HighCompletionRules implements Rule<CommitmentAssessment, MeasureDecision>
        permits ImmutableHighCompletionRules {

    HighCompletionRules() {}

    /**
     * The measure as OGP computes it.
     *
     * @return the one edition
     */
    public static HighCompletionRules current() {
        return MeasureEditions.HIGH_COMPLETION;
    }

    /**
     * The edition as OGP published it.
     *
     * @return the published edition, also for a reform
     */
    public abstract Edition getPublishedEdition();

    /**
     * The least completion that is high.
     *
     * @return substantial
     */
    public abstract Parameter<Completion> getMinimumCompletion();

    /**
     * Every parameter of this measure, with its source.
     *
     * @return the parameters
     */
    public List<Parameter<?>> getParameters() {
        return List.of(getMinimumCompletion());
    }

    @Override
    @Value.Derived
    @Value.Auxiliary
    public Edition getEdition() {
        return getPublishedEdition().reformedBy(getParameters());
    }

    /**
     * This measure with another value of {@link #getMinimumCompletion()}.
     *
     * @param minimum the least completion, limited or higher
     * @return the reform, whose edition says so
     * @throws IllegalArgumentException if it is lower
     */
    public HighCompletionRules withMinimumCompletion(Completion minimum) {
        return new Builder()
                .from(this)
                .minimumCompletion(getMinimumCompletion().assume(minimum))
                .build();
    }

    /**
     * Decides whether completion is high at the moment of a report.
     *
     * @param assessment what the report says of the commitment
     * @return the decision, with one finding
     */
    @Override
    public MeasureDecision decide(CommitmentAssessment assessment) {
        MeasureFinding finding = MeasureFindings.atLeast(
                MeasureCriterion.COMPLETION, assessment.getCompletion(), getMinimumCompletion());
        return ImmutableMeasureDecision.of(getEdition(), finding.getOutcome(), List.of(finding));
    }

    /** Refuses what is no implementation at all. */
    @Value.Check
    void check() {
        getMinimumCompletion()
                .require(minimum -> minimum.compareTo(Completion.LIMITED) >= 0, "LIMITED, SUBSTANTIAL or COMPLETE");
    }

    /** Builds {@link HighCompletionRules}; not thread-safe. */
    public static final class Builder extends ImmutableHighCompletionRules.Builder {
        Builder() {}
    }
}

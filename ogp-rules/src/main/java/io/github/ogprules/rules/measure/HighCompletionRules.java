package io.github.ogprules.rules.measure;

import static io.github.ogprules.rules.measure.HighCompletionParameters.MINIMUM_COMPLETION;

import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Parameters;
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
public abstract sealed class HighCompletionRules
        extends ParameterizedRule<HighCompletionRules, CommitmentAssessment, MeasureDecision>
        permits ImmutableHighCompletionRules {

    HighCompletionRules() {}

    /** {@return the measure as OGP computes it: the latest edition} */
    public static HighCompletionRules current() {
        return MeasureEditions.HIGH_COMPLETION.current();
    }

    /**
     * The edition of a name.
     *
     * @param id the id of an edition, such as {@code 2024}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static HighCompletionRules edition(String id) {
        return MeasureEditions.HIGH_COMPLETION.edition(id);
    }

    /** {@return every edition, the earliest first} */
    public static List<HighCompletionRules> all() {
        return MeasureEditions.HIGH_COMPLETION.all();
    }

    @Override
    protected HighCompletionRules with(Parameters<HighCompletionRules> parameters) {
        return ImmutableHighCompletionRules.of(getPublishedEdition(), parameters);
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
                MeasureCriterion.COMPLETION,
                assessment.getCompletion(),
                getParameters().of(MINIMUM_COMPLETION));
        return ImmutableMeasureDecision.of(getEdition(), finding.getOutcome(), List.of(finding));
    }
}

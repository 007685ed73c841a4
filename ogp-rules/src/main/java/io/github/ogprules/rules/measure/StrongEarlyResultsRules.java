package io.github.ogprules.rules.measure;

import static io.github.ogprules.rules.measure.StrongEarlyResultsParameters.MINIMUM_DID_IT_OPEN_GOVERNMENT;
import static io.github.ogprules.rules.measure.StrongEarlyResultsParameters.MINIMUM_EARLY_RESULTS;

import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Parameters;
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
public abstract sealed class StrongEarlyResultsRules
        extends ParameterizedRule<StrongEarlyResultsRules, CommitmentAssessment, MeasureDecision>
        permits ImmutableStrongEarlyResultsRules {

    StrongEarlyResultsRules() {}

    /** {@return the measure as OGP computes it: the latest edition} */
    public static StrongEarlyResultsRules current() {
        return MeasureEditions.STRONG_EARLY_RESULTS.current();
    }

    /**
     * The edition of a name.
     *
     * @param id the id of an edition, such as {@code 2024}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static StrongEarlyResultsRules edition(String id) {
        return MeasureEditions.STRONG_EARLY_RESULTS.edition(id);
    }

    /** {@return every edition, the earliest first} */
    public static List<StrongEarlyResultsRules> all() {
        return MeasureEditions.STRONG_EARLY_RESULTS.all();
    }

    @Override
    protected StrongEarlyResultsRules with(Parameters<StrongEarlyResultsRules> parameters) {
        return ImmutableStrongEarlyResultsRules.of(getPublishedEdition(), parameters);
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
                        getParameters().of(MINIMUM_DID_IT_OPEN_GOVERNMENT)),
                MeasureFindings.atLeast(
                        MeasureCriterion.EARLY_RESULTS,
                        assessment.getEarlyResults(),
                        getParameters().of(MINIMUM_EARLY_RESULTS)));
        return ImmutableMeasureDecision.of(getEdition(), verdict(findings), findings);
    }

    private static Outcome verdict(List<MeasureFinding> findings) {
        List<Outcome> outcomes =
                findings.stream().map(MeasureFinding::getOutcome).toList();
        return outcomes.contains(Outcome.MET) ? Outcome.MET : Outcome.all(outcomes);
    }
}

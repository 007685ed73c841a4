package io.github.ogprules.rules.measure;

import static io.github.ogprules.rules.measure.DesignFilterParameters.FIRST_PLAN_YEAR;
import static io.github.ogprules.rules.measure.DesignFilterParameters.MINIMUM_OPEN_GOVERNMENT_LENS;
import static io.github.ogprules.rules.measure.DesignFilterParameters.MINIMUM_POTENTIAL_FOR_RESULTS;
import static io.github.ogprules.rules.measure.DesignFilterParameters.MINIMUM_VERIFIABILITY;

import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Requirement;
import java.time.LocalDate;
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
public abstract sealed class DesignFilterRules
        extends ParameterizedRule<DesignFilterRules, CommitmentAssessment, MeasureDecision>
        permits ImmutableDesignFilterRules {

    DesignFilterRules() {}

    /** {@return the filters as action plan reviews apply them: the latest edition} */
    public static DesignFilterRules current() {
        return MeasureEditions.DESIGN_FILTERS.current();
    }

    /**
     * The edition in force on a day.
     *
     * @param date the day
     * @return the rules of that day
     * @throws IllegalArgumentException if the day is before action plan reviews began
     */
    public static DesignFilterRules on(LocalDate date) {
        return MeasureEditions.DESIGN_FILTERS.on(date);
    }

    /**
     * The edition of a name.
     *
     * @param id the id of an edition, such as {@code 2021}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static DesignFilterRules edition(String id) {
        return MeasureEditions.DESIGN_FILTERS.edition(id);
    }

    /** {@return every edition, the earliest first} */
    public static List<DesignFilterRules> all() {
        return MeasureEditions.DESIGN_FILTERS.all();
    }

    @Override
    protected DesignFilterRules with(Parameters<DesignFilterRules> parameters) {
        return ImmutableDesignFilterRules.of(getPublishedEdition(), parameters);
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
                MeasureFindings.plan(assessment.getReport(), year -> year >= get(FIRST_PLAN_YEAR), requirement()),
                List.of(
                        MeasureFindings.atLeast(
                                MeasureCriterion.VERIFIABILITY,
                                assessment.getVerifiability(),
                                getParameters().of(MINIMUM_VERIFIABILITY)),
                        MeasureFindings.atLeast(
                                MeasureCriterion.OPEN_GOVERNMENT_LENS,
                                assessment.getOpenGovernmentLens(),
                                getParameters().of(MINIMUM_OPEN_GOVERNMENT_LENS)),
                        MeasureFindings.atLeast(
                                MeasureCriterion.POTENTIAL_FOR_RESULTS,
                                assessment.getPotentialForResults(),
                                getParameters().of(MINIMUM_POTENTIAL_FOR_RESULTS))));
    }

    @Value.Derived
    @Value.Auxiliary
    Requirement requirement() {
        return Requirement.of(
                "a plan of " + get(FIRST_PLAN_YEAR) + " or later",
                getParameters().of(FIRST_PLAN_YEAR));
    }
}
